"""Puts every coding to its participant and stage by the rules of the map."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from coding.analysis.marks import Mark
from coding.journey.columns import columns_of
from coding.journey.rows import CodingRow, Facts
from coding.journey.stages import Stages
from coding.journey.voices import Voice, Voices
from coding.progress import Progress, Silent
from models.translation import tr

_STEP = 2_000


class Found(NamedTuple):
    """A coding with its voice, participant and the names of its stages."""

    coding: CodingRow
    voice: Voice
    person: str | None
    stages: tuple[str, ...]


class Placing:
    """The codings of a project where the map would put them; filters are left to the analyses."""

    def __init__(self, facts: Facts, progress: Progress | None = None) -> None:
        told = progress or Silent()
        self._facts = facts
        self._names = {row.id: row.name for row in facts.participants}
        self.voices = Voices(facts)
        columns = columns_of(facts)
        self.stage_names = tuple(column.name for column in columns.columns)
        kinds = {code.id: code.kind for code in facts.codes}
        staged = [coding for coding in facts.codings if kinds[coding.code] == "stage"]
        codes = {code for code, kind in kinds.items() if kind == "stage"}
        stages = Stages(staged, {row.id: row for row in facts.sources}, codes)
        self.found: list[Found] = []
        for at, coding in enumerate(facts.codings):
            if at % _STEP == 0:
                told.report(at, len(facts.codings), tr("Finding who said what, and where"))
            voice = self.voices.of(coding.source, coding.start, coding.end)
            where = stages.of(coding.source, coding.start, coding.end, voice.turn).stages
            names = tuple(self.stage_names[index] for index in columns.placed(where))
            self.found.append(Found(coding, voice, self.name_of(voice), names))

    def name_of(self, voice: Voice) -> str | None:
        """The participant's name; None for interviewers, observers and the unknown."""
        return self._names.get(voice.participant) if voice.participant is not None else None

    def marks(self, paths: Mapping[int, str], progress: Progress | None = None) -> tuple[Mark, ...]:
        """A mark for every coding and stage; unplaced ones have no stage."""
        told = progress or Silent()
        sources = {row.id: row for row in self._facts.sources}
        codes = {row.id: row for row in self._facts.codes}
        marks = []
        for at, (coding, voice, person, stages) in enumerate(self.found):
            if at % _STEP == 0:
                told.report(at, len(self.found), tr("Preparing what is counted"))
            source, code = sources[coding.source], codes[coding.code]
            valence = coding.valence if coding.valence is not None else code.valence
            for stage in stages or (None,):
                marks.append(
                    Mark(
                        code=paths[code.id],
                        kind=code.kind,
                        source=source.guid,
                        start=coding.start,
                        end=coding.end,
                        coder=self._facts.coders.get(coding.coder, ""),
                        participant=person,
                        stage=stage,
                        source_kind=source.kind,
                        exposure=coding.exposure or source.exposure,
                        brand=coding.brand or source.brand,
                        valence=None if valence is None else float(valence),
                        speaker=voice.speaker,
                        wave=source.wave,
                        source_id=source.id,
                        coding_id=coding.id,
                    )
                )
        return tuple(marks)
