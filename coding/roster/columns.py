"""The columns of the people table: what a participant always has, typed attributes, and what is counted."""

from __future__ import annotations

from dataclasses import dataclass, replace

from models.people import CONSENTS, DMU_TYPES, LIFECYCLES, RELEASES
from models.translation import tr

NAME, LINK, TEXT, NUMBER, DATE, YES_NO, CHOICE, FIGURE = (
    "name",
    "link",
    "text",
    "number",
    "date",
    "yes/no",
    "choice",
    "figure",
)
ATTRIBUTE = "attribute:"
YES, NO = "yes", "no"


@dataclass(frozen=True)
class Column:
    """One column; `key` is a field of Participant, "attribute:" and its id, or what is counted.

    `empty` is what an emptied cell holds; a FIGURE cannot be typed.
    """

    key: str
    title: str
    kind: str
    choices: tuple[str, ...] = ()
    empty: str = ""

    @property
    def is_typed(self) -> bool:
        """Whether a person may write into its cells."""
        return self.kind != FIGURE

    def said(self, text: str) -> str:
        """A cell in the reader's language where its words are the program's own; what a person wrote stays."""
        ours = self.kind == YES_NO or (self.kind == CHOICE and self.attribute_id is None)
        return tr(text) if ours else text

    @property
    def attribute_id(self) -> int | None:
        """The id of the attribute it shows; None for what every participant has."""
        return int(self.key.removeprefix(ATTRIBUTE)) if self.key.startswith(ATTRIBUTE) else None


def attribute_column(attribute_id: int, name: str, kind: str, choices: tuple[str, ...]) -> Column:
    """The column of a typed attribute."""
    return Column(f"{ATTRIBUTE}{attribute_id}", name, kind, (YES, NO) if kind == YES_NO else choices)


def first_columns() -> tuple[Column, ...]:
    """Who somebody is and what may be done with their words."""
    return (
        Column("name", tr("Name"), NAME),
        Column("persona", tr("Persona"), LINK),
        Column("account", tr("Account"), LINK),
        Column("role", tr("Role"), TEXT),
        Column("lifecycle", tr("Lifecycle"), CHOICE, LIFECYCLES),
        Column("dmu", tr("Buying role"), CHOICE, DMU_TYPES),
        Column("consent", tr("Consent"), CHOICE, CONSENTS, "unknown"),
        Column("quote_release", tr("Quotes"), CHOICE, RELEASES, "anonymised"),
    )


def last_columns() -> tuple[Column, ...]:
    """What is counted, then the dates of consent and keeping, then the note."""
    return (
        Column("sources", tr("Sources"), FIGURE),
        Column("codings", tr("Codings"), FIGURE),
        Column("consent_on", tr("Consent on"), DATE),
        Column("consent_scope", tr("Consent covers"), TEXT),
        Column("withdraw_until", tr("May withdraw until"), DATE),
        Column("retain_transcript_until", tr("Keep transcript until"), DATE),
        Column("retain_recording_until", tr("Keep recording until"), DATE),
        Column("retain_contact_until", tr("Keep contact until"), DATE),
        Column("note", tr("Note"), TEXT),
    )


def named(column: Column, title: str) -> Column:
    """The same column under another title."""
    return replace(column, title=title)
