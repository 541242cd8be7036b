"""A map for strangers: people under numbers, redacted words, only quotes that were released, no name anywhere."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from coding.journey.documents import from_document, to_document
from coding.journey.masked import masked
from coding.journey.view import JourneyView, Quote
from coding.privacy.names_replace import (
    Pseudonym,
    Replacement,
    replaced,
    replacements,
    variants_of,
)
from models.people import Participant
from models.source import Redaction, Speaker
from models.span import Span

IDENTIFIERS = frozenset({"source", "id", "stage_id", "kind", "color", "blocks", "glyph"})


def masked_view(session: Session, view: JourneyView) -> JourneyView:
    """The view with “Participant 1” for names in every text, redactions applied, unreleased quotes left out."""
    people = session.execute(select(Participant).order_by(Participant.id)).scalars().all()
    width = len(str(len(people)))
    aliases = {person.name: f"Participant {number:0{width}}" for number, person in enumerate(people, 1)}
    released = {p.id for p in people if p.quote_release != "no" and p.consent != "withdrawn"}
    redactions = _redactions(session)

    def words(quote: Quote) -> str | None:
        if quote.participant_id not in released:
            return None
        return _redacted(quote, redactions.get(quote.source_id or 0, []))

    hidden = masked(view, lambda name: aliases.get(name, "Participant"), words)
    document = _clean(to_document(hidden), _pseudonyms(session, aliases))
    return from_document(document)


def _pseudonyms(session: Session, aliases: dict[str, str]) -> list[Pseudonym]:
    """A label for every person, also under the name of the voice that is theirs, and for everybody else who speaks."""
    made = [Pseudonym(alias, variants_of(name)) for name, alias in aliases.items()]
    voices = select(Speaker.name, Speaker.role, Participant.name).outerjoin(
        Participant, Participant.id == Speaker.participant_id
    )
    for voice, role, person in session.execute(voices.distinct()):
        if voice and voice not in aliases:
            made.append(Pseudonym(aliases.get(person, role.capitalize()), variants_of(voice)))
    return [one for one in made if one.variants]


def _redactions(session: Session) -> dict[int, list[Replacement]]:
    found: dict[int, list[Replacement]] = defaultdict(list)
    for row in session.scalars(select(Redaction).order_by(Redaction.start)):
        if not found[row.source_id] or found[row.source_id][-1].end <= row.start:
            found[row.source_id].append(Replacement(row.start, row.end, f"[{row.label}]"))
    return found


def _redacted(quote: Quote, redactions: list[Replacement]) -> str:
    """The quote's words with what is redacted in or across it replaced by its label."""
    inside = [
        Replacement(
            max(one.start, quote.start) - quote.start, min(one.end, quote.end) - quote.start, one.label
        )
        for one in redactions
        if Span(one.start, one.end).overlaps(Span(quote.start, quote.end))
    ]
    return replaced(quote.quote, inside)


def _clean(value: Any, pseudonyms: list[Pseudonym], field: str = "") -> Any:
    """A document with names replaced in every text at any depth, but not in identifiers."""
    if isinstance(value, str):
        known = field in IDENTIFIERS or value.startswith("Participant ")
        return value if known else replaced(value, replacements(value, pseudonyms))
    if isinstance(value, list):
        return [_clean(item, pseudonyms, field) for item in value]
    if isinstance(value, dict):
        return {name: _clean(item, pseudonyms, name) for name, item in value.items()}
    return value
