"""What an answer rests on, kept beside it so that the passages behind a figure can be shown without reading anew."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import cached_property

from coding.analysis.marks import Choice, Mark, counted
from coding.analysis.result import Analysis
from coding.analysis.segment import among
from coding.analysis.study import Study
from coding.journey.build import build
from coding.journey.evidence import Mark as MapMark
from coding.journey.quotes import Quoter, merged, ordered
from coding.journey.rows import CodingRow, Facts
from coding.journey.spec import MapSpec, spec_of
from coding.journey.view import JourneyView, Quote
from coding.journey.voices import Voices

Side = Callable[[Mark], bool]


class Ground:
    """Facts, study and map of one answer, and the answer itself.

    No dataclass: names are covered in what is asked of it, and not in what it was computed from.
    """

    def __init__(self, facts: Facts, study: Study, counts: tuple[int | None, bool] = (None, False)) -> None:
        self.facts, self.study, self.whole = facts, study, study
        self.counts = counts
        """Which map was counted, and whether with codings an adjudication set aside."""
        self.choice: Choice = study.choice
        self.sides: tuple[Side, Side] | None = None
        self.of_coders = False
        self.unit = "participant"
        self.result: Analysis | None = None
        self._narrowed = False

    def again(self) -> Ground:
        """The same ground for another question, while nothing was changed; a map that was computed stays."""
        fresh = Ground(self.facts, self.whole, self.counts)
        if not self._narrowed and "view" in self.__dict__:
            fresh.__dict__["view"] = self.view
        return fresh

    def narrow(self, names: Iterable[str]) -> None:
        """Counts some participants only."""
        self.study = among(self.study, tuple(names))
        self.choice = replace(self.choice, participants=self.study.choice.participants)
        self._narrowed = True

    @cached_property
    def view(self) -> JourneyView:
        """The computed map, of the chosen participants when some were chosen."""
        spec = spec_of(self.facts.map) if self.facts.map else MapSpec(title=self.facts.name)
        if self._narrowed:
            kept = set(self.study.names())
            ids = frozenset(row.id for row in self.facts.participants if row.name in kept)
            spec = replace(spec, participants=ids or frozenset({-1}))
        return build(self.facts, spec)

    @cached_property
    def marks(self) -> tuple[Mark, ...]:
        """The codings that count, one for each stage, by the filters of the map and of the question."""
        return counted(self.study.placed, self.choice)

    @property
    def pool(self) -> tuple[Mark, ...]:
        """What the sides of a comparison are taken from: what counts, or all that coders did."""
        return self.study.marks if self.of_coders else self.marks

    def quotes(self, marks: Iterable[Mark]) -> tuple[Quote, ...]:
        """The words of codings, one participant first; the same words once."""
        wanted = {mark.coding_id for mark in marks}
        found = (self._quote(coding) for coding in self.facts.codings if coding.id in wanted)
        return ordered(merged(found))

    def quotes_at(self, places: Iterable[tuple[int, int, int, int]]) -> tuple[Quote, ...]:
        """The words of passages without a coding: passage id, source id, start and end."""
        rows = (CodingRow(0, 0, 0, None, None, *place, None, None) for place in places)
        return ordered(merged(self._quote(row) for row in rows))

    def like(self, words: str, without: frozenset[int], most: int) -> tuple[Quote, ...]:
        """Coded passages whose words, code or participant hold these letters, each once, none of `without`."""
        wanted = words.casefold()
        codes = {code.id for code in self.facts.codes if wanted in code.name.casefold()}
        people = {row.id for row in self.facts.participants if wanted in row.name.casefold()}
        seen = set(without)
        stages = {code.id for code in self.facts.codes if code.kind == "stage"}
        found: list[CodingRow] = []
        for coding in self.facts.codings:
            if len(found) == most:
                break
            if coding.passage in seen or coding.code in stages:
                continue
            text = self.facts.texts[coding.source]
            if (
                coding.code in codes
                or wanted in text[coding.start : coding.end].casefold()
                or (people and self._voices.of(coding.source, coding.start, coding.end).participant in people)
            ):
                seen.add(coding.passage)
                found.append(coding)
        return tuple(self._quote(coding) for coding in found)

    @cached_property
    def _quoter(self) -> Quoter:
        return Quoter(self.facts)

    @cached_property
    def _voices(self) -> Voices:
        return Voices(self.facts)

    def _quote(self, coding: CodingRow) -> Quote:
        voice = self._voices.of(coding.source, coding.start, coding.end)
        return self._quoter.of_mark(MapMark(coding, voice.participant, voice, ""))
