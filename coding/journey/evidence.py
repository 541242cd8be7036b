"""Sorts the codings of a project into what counts on a map, what only informs it, and what could not be
placed.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import NamedTuple

from coding.journey.columns import Columns
from coding.journey.presets import CODED_KINDS
from coding.journey.rows import CodeRow, CodingRow, Facts, SourceRow
from coding.journey.spec import MapSpec
from coding.journey.stages import Stages
from coding.journey.voices import Voice, Voices
from coding.progress import Progress
from models.translation import tr

STEP = 2000
_NOBODY: frozenset[int] = frozenset()


class Mark(NamedTuple):
    """A coding that is on the map: whose it is, and whether it counts ("" or why not: internal, prompted).

    A passage that a person put on a card has a coding of id 0.
    """

    coding: CodingRow
    participant: int | None
    voice: Voice
    why_not: str


@dataclass(slots=True)
class Evidence:
    """What was found, by (column, code); people by column; `base` are the participants of the map."""

    base: frozenset[int]
    sources: dict[int, SourceRow]
    codes: dict[int, CodeRow]
    marks: dict[tuple[int, int], list[Mark]] = field(default_factory=lambda: defaultdict(list))
    visited: dict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    covered: dict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    unplaced: list[Mark] = field(default_factory=list)
    hidden: set[int] = field(default_factory=set)
    nobody: int = 0
    counted: int = 0

    def denominator(self, column: int, choice: str) -> set[int] | frozenset[int]:
        """The participants a share of a column is taken of."""
        if choice == "all":
            return self.base
        if choice == "covered":
            return self.covered[column] | self.visited[column]
        return self.visited[column]


def gather(
    facts: Facts,
    spec: MapSpec,
    columns: Columns,
    voices: Voices,
    kinds: frozenset[str],
    progress: Progress,
) -> Evidence:
    """One pass over all codings; `kinds` are the code kinds the map shows."""
    sources = {row.id: row for row in facts.sources if _in_scope(row, spec)}
    codes = {row.id: row for row in facts.codes}
    found = Evidence(_base(facts, spec, sources, voices), sources, codes)
    stage_marks = [mark for mark in facts.codings if codes[mark.code].kind == "stage"]
    stages = Stages(stage_marks, sources, columns.of_code.keys() | _stage_ids(facts))
    _reach_by_stage_codings(stage_marks, found, columns, voices)
    _reach_by_defaults(found, columns, voices)
    pass_ = _Pass(facts, spec, columns, voices, stages, kinds, found)
    wanted = [coding for coding in facts.codings if coding.code in pass_.shown and coding.source in sources]
    for index, coding in enumerate(wanted):
        if index % STEP == 0:
            progress.report(index, len(wanted), tr("Reading codings"))
            progress.check_cancelled()
        pass_.take(coding)
    return found


def _stage_ids(facts: Facts) -> set[int]:
    return {code.id for code in facts.codes if code.kind == "stage"}


def _in_scope(row: SourceRow, spec: MapSpec) -> bool:
    return (
        (not spec.kinds or row.kind in spec.kinds or row.kind == "internal")
        and (not spec.wave or row.wave == spec.wave)
        and (not spec.since or (row.recorded_on or "") >= spec.since)
        and (not spec.until or (row.recorded_on or "") <= spec.until)
    )


def _base(facts: Facts, spec: MapSpec, sources: dict[int, SourceRow], voices: Voices) -> frozenset[int]:
    """The participants of the map: in its segment, and heard in a source that counts."""
    heard: set[int] = set()
    for source, people in voices.people.items():
        if source in sources and sources[source].kind != "internal":
            heard |= people
    wanted = (row for row in facts.participants if row.id in heard)
    return frozenset(row.id for row in wanted if spec.includes(row, facts.attributes.get(row.id, {})))


def _reach_by_stage_codings(
    stage_marks: list[CodingRow], found: Evidence, columns: Columns, voices: Voices
) -> None:
    """Who speaks inside a stage coding reached the stage; the others of the source were covered."""
    for mark in stage_marks:
        column = columns.of_code.get(mark.code, -1)
        source = found.sources.get(mark.source)
        if column < 0 or source is None or source.kind == "internal":
            continue
        found.visited[column] |= voices.heard_in(mark.source, mark.start, mark.end) & found.base
        found.covered[column] |= voices.people.get(mark.source, _NOBODY) & found.base


def _reach_by_defaults(found: Evidence, columns: Columns, voices: Voices) -> None:
    """Who has a turn or entry of a stage reached it; a source's default stage covers its people."""
    for source in found.sources.values():
        if source.kind == "internal":
            continue
        people = voices.people.get(source.id, set()) & found.base
        if source.stage is not None and columns.of_code.get(source.stage, -1) >= 0:
            found.covered[columns.of_code[source.stage]] |= people
        for turn in voices.turns(source.id):
            if turn.stage is None or columns.of_code.get(turn.stage, -1) < 0:
                continue
            column = columns.of_code[turn.stage]
            found.covered[column] |= people
            participant = voices.of(source.id, turn.start, turn.end).participant
            if participant in found.base:
                found.visited[column].add(participant)


def standing(
    coding: CodingRow, source: SourceRow, voice: Voice, spec: MapSpec, base: frozenset[int]
) -> str | None:
    """The empty word when a coding counts, a word when it only informs, None when it is no evidence here."""
    if voice.role != "participant" or (spec.brands and (coding.brand or source.brand) not in spec.brands):
        return None
    if source.kind == "internal":
        return "internal"
    if voice.participant not in base:
        return None
    return "" if (coding.exposure or source.exposure) in spec.exposures else "prompted"


class _Pass:
    """The state of the one pass over the codings; voices are kept by passage."""

    def __init__(
        self,
        facts: Facts,
        spec: MapSpec,
        columns: Columns,
        voices: Voices,
        stages: Stages,
        kinds: frozenset[str],
        found: Evidence,
    ) -> None:
        self.spec, self.columns, self.voices, self.stages, self.found = spec, columns, voices, stages, found
        self.shown = {code.id for code in facts.codes if code.kind in kinds and code.kind in CODED_KINDS}
        self.heard: dict[int, Voice] = {}

    def take(self, coding: CodingRow) -> None:
        """Puts one coding of a code that is shown, in a source in scope, where it belongs, or leaves it out."""
        source = self.found.sources[coding.source]
        if self.spec.coders and coding.coder not in self.spec.coders:
            return
        voice = self.heard.get(coding.passage)
        if voice is None:
            voice = self.voices.of(coding.source, coding.start, coding.end)
            self.heard[coding.passage] = voice
        if voice.role != "participant":
            return
        why_not = standing(coding, source, voice, self.spec, self.found.base)
        if why_not is not None:
            self._place(Mark(coding, None if why_not else voice.participant, voice, why_not))
        elif voice.participant is None:
            self.found.nobody += 1

    def _place(self, mark: Mark) -> None:
        coding = mark.coding
        stages = self.stages.of(coding.source, coding.start, coding.end, mark.voice.turn).stages
        columns = self.columns.placed(stages)
        if not columns:
            if stages and not mark.why_not:
                self.found.hidden.add(coding.passage)
            elif not mark.why_not:
                self.found.unplaced.append(mark)
            return
        self.found.counted += not mark.why_not
        for column in columns:
            self.found.marks[column, coding.code].append(mark)
            if mark.participant is not None:
                self.found.visited[column].add(mark.participant)
                self.found.covered[column].add(mark.participant)
