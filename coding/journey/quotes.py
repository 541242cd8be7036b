"""Turns codings into quotes, one participant first, and picks the quote that speaks for a card."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from coding.journey.evidence import Mark
from coding.journey.rows import Facts, ParticipantRow, SourceRow
from coding.journey.view import Quote

SPEAKING_LENGTH = 90


class Quoter:
    """Makes quotes from marks; needs the facts they came from."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._sources: dict[int, SourceRow] = {row.id: row for row in facts.sources}
        self._people: dict[int, ParticipantRow] = {row.id: row for row in facts.participants}
        self.names: Mapping[int, str] = {row.id: row.name for row in facts.participants}
        self._valences: Mapping[int, int | None] = {code.id: code.valence for code in facts.codes}

    def name(self, participant: int) -> str:
        """The participant's name or pseudonym."""
        return self.names[participant]

    def sorted_names(self, participants: Iterable[int]) -> tuple[str, ...]:
        """The names of some participants, in order."""
        return tuple(sorted(map(self.names.__getitem__, participants)))

    def of_mark(self, mark: Mark) -> Quote:
        """The quote of a coding."""
        coding = mark.coding
        valence = coding.valence if coding.valence is not None else self._valences.get(coding.code)
        source = self._sources[coding.source]
        voice, turn = mark.voice, mark.voice.turn
        person = self._people.get(voice.participant) if voice.participant is not None else None
        return Quote(
            source=source.guid,
            start=coding.start,
            end=coding.end,
            quote=self._facts.texts[source.id][coding.start : coding.end],
            participant=person.name if person else None,
            speaker=voice.speaker,
            coder=self._facts.coders.get(coding.coder),
            coding_id=coding.id or None,
            passage_id=coding.passage,
            source_id=source.id,
            source_title=source.title,
            kind_of_source=source.kind,
            participant_id=voice.participant,
            role=_role(person),
            date=(turn.date if turn else None) or source.recorded_on,
            time=turn.time if turn else None,
            exposure=coding.exposure or source.exposure,
            valence=None if valence is None else float(valence),
        )


def _role(person: ParticipantRow | None) -> str:
    if person is None:
        return ""
    return person.role or person.dmu or person.lifecycle or ""


def merged(quotes: Iterable[Quote]) -> list[Quote]:
    """Quotes of the same words once, with the names of all who coded them."""
    by_place: dict[tuple[str, int, int], Quote] = {}
    for quote in quotes:
        key = (quote.source, quote.start, quote.end)
        seen = by_place.get(key)
        if seen is None:
            by_place[key] = quote
        elif quote.coder and quote.coder not in (seen.coder or "").split(", "):
            by_place[key] = replace(seen, coder=", ".join(filter(None, (seen.coder, quote.coder))))
    return list(by_place.values())


def ordered(quotes: Sequence[Quote], pinned: frozenset[int] = frozenset()) -> tuple[Quote, ...]:
    """Pinned quotes first, then the best quote of each participant, then the others in the order of the
    text.
    """
    marked = [replace(q, pinned=True) if q.passage_id in pinned else q for q in quotes]
    best: dict[str, Quote] = {}
    for quote in sorted(marked, key=_unease):
        best.setdefault(quote.participant or quote.source, quote)
    chosen = {id(quote) for quote in best.values()}
    return tuple(
        sorted(
            marked,
            key=lambda q: (
                not q.pinned,
                id(q) not in chosen,
                _unease(q) if id(q) in chosen else (0.0, q.source, q.start),
            ),
        )
    )


def with_remarks(quotes: tuple[Quote, ...], remarks: Mapping[int, str]) -> tuple[Quote, ...]:
    """The quotes with what people remarked on them, by passage id."""
    if not remarks:
        return quotes
    return tuple(replace(quote, remark=remarks.get(quote.passage_id or 0, "")) for quote in quotes)


def _unease(quote: Quote) -> tuple[float, str, int]:
    """How far a quote is from a length that reads at a glance; ties in a fixed order."""
    return (abs(len(quote.quote) - SPEAKING_LENGTH), quote.source, quote.start)
