"""Sets of fields that studies of journeys ask of every participant, offered when a people table is made."""

from __future__ import annotations

from dataclasses import dataclass

from coding.roster.fields import FieldDraft
from models.translation import tr

COUNTRY_SIZE = ("1–9", "10–49", "50–249", "250–999", "1,000–4,999", "5,000 or more")
AGES = ("under 25", "25–34", "35–44", "45–54", "55–64", "65 or more")


@dataclass(frozen=True)
class FieldSet:
    """A named set of fields with a sentence that says what it is for."""

    id: str
    title: str
    sentence: str
    fields: tuple[FieldDraft, ...]


def field_sets() -> tuple[FieldSet, ...]:
    """All sets there are."""
    return (_persona(), _buying(), _relationship(), _fieldwork())


def _new(name: str, kind: str = "text", *choices: str) -> FieldDraft:
    return FieldDraft(None, name, kind, choices)


def _persona() -> FieldSet:
    return FieldSet(
        "persona",
        tr("Persona"),
        tr("Who somebody is: what a persona is later made of."),
        (
            _new(tr("Background")),
            _new(tr("Age group"), "choice", *AGES),
            _new(tr("Country")),
            _new(tr("Education")),
            _new(tr("Beliefs")),
            _new(tr("Values")),
            _new(tr("Psychographics")),
            _new(tr("Watering holes")),
        ),
    )


def _buying() -> FieldSet:
    return FieldSet(
        "buying",
        tr("Buying centre (B2B)"),
        tr("Company and say in the decision; the buying role itself is a column already."),
        (
            _new(tr("Industry")),
            _new(tr("Company size"), "choice", *COUNTRY_SIZE),
            _new(tr("Department")),
            _new(tr("Seniority"), "choice", tr("staff"), tr("manager"), tr("director"), tr("executive")),
            _new(tr("Decides or advises"), "choice", tr("decides"), tr("advises"), tr("uses only")),
            _new(tr("Legacy systems"), "choice", tr("none"), tr("some"), tr("many")),
            _new(tr("Priorities")),
            _new(tr("Motivators")),
            _new(tr("Challenges")),
        ),
    )


def _relationship() -> FieldSet:
    return FieldSet(
        "relationship",
        tr("Relationship with the supplier"),
        tr("New, established, lapsed and competitors’ customers compared over time."),
        (
            _new(tr("Customer since"), "date"),
            _new(tr("Lapsed on"), "date"),
            _new(tr("Supplier now")),
            _new(tr("Suppliers considered")),
            _new(tr("Trigger of the purchase")),
            _new(tr("Users at the company"), "number"),
            _new(tr("Recommends us (0–10)"), "number"),
        ),
    )


def _fieldwork() -> FieldSet:
    return FieldSet(
        "fieldwork",
        tr("Fieldwork"),
        tr("How people were found and what was done with them."),
        (
            _new(
                tr("Technique"),
                "choice",
                tr("depth interview"),
                tr("diary"),
                tr("UX session"),
                tr("internal talk"),
            ),
            _new(tr("Recruited through")),
            _new(tr("Interviewed on"), "date"),
            _new(tr("Saw the draft map"), "yes/no"),
            _new(tr("Incentive paid"), "yes/no"),
        ),
    )
