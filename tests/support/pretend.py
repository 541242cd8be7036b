"""A small pretended project, written turn by turn, from which tests get plain Facts."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from coding.journey.rows import (
    CodeRow,
    CodingRow,
    Facts,
    MapRow,
    ParticipantRow,
    SourceRow,
    SpeakerRow,
    TurnRow,
)

STAGES = ("Awareness", "Evaluation", "Onboarding")


def code(key: int, name: str, kind: str, valence: int | None = None, **more: Any) -> CodeRow:
    """A code with everything else empty."""
    row = CodeRow(key, None, name, kind, True, key, "", valence, None, None, None, "", "")
    return row._replace(**more)


@dataclass
class Pretend:
    """Collects sources, people and codings; every source's text is built from what is said."""

    codes: list[CodeRow] = field(default_factory=list)
    sources: list[SourceRow] = field(default_factory=list)
    speakers: list[SpeakerRow] = field(default_factory=list)
    turns: list[TurnRow] = field(default_factory=list)
    people: list[ParticipantRow] = field(default_factory=list)
    codings: list[CodingRow] = field(default_factory=list)
    texts: dict[int, str] = field(default_factory=dict)
    passages: dict[tuple[int, int, int], int] = field(default_factory=dict)

    def code(self, name: str, kind: str, valence: int | None = None, **more: Any) -> int:
        """Adds a code and returns its id."""
        key = len(self.codes) + 1
        self.codes.append(code(key, name, kind, valence, **more))
        return key

    def person(self, name: str, **more: Any) -> int:
        """Adds a participant and returns its id."""
        key = len(self.people) + 1
        self.people.append(ParticipantRow(key, name, "", None, None, None, None)._replace(**more))
        return key

    def source(self, person: int | None, kind: str = "interview", **more: Any) -> int:
        """Adds an empty source with an interviewer and, if given, one participant; returns its id."""
        key = len(self.sources) + 1
        row = SourceRow(key, f"guid-{key}", f"Source {key}", kind, None, None, "unprompted", "own", None, 1)
        self.sources.append(row._replace(**more))
        self.speakers.append(SpeakerRow(2 * key, key, "Interviewer", "interviewer", None))
        self.speakers.append(SpeakerRow(2 * key + 1, key, f"Voice {key}", "participant", person))
        self.texts[key] = ""
        return key

    def says(
        self, source: int, words: str, *codes: int, interviewer: bool = False, **turn: Any
    ) -> tuple[int, int]:
        """Appends a turn, codes the whole of it, and returns its span."""
        text = self.texts[source]
        start = len(text) + 1 if text else 0
        self.texts[source] = f"{text}\n{words}" if text else words
        speaker = 2 * source if interviewer else 2 * source + 1
        row = TurnRow(source, start, start + len(words), speaker, None, None, None, None)
        self.turns.append(row._replace(**turn))
        for key in codes:
            self.mark(source, start, start + len(words), key)
        return start, start + len(words)

    def mark(self, source: int, start: int, end: int, code_id: int, coder: int = 1, **more: Any) -> int:
        """Codes a span and returns the passage's id."""
        place = (source, start, end)
        passage = self.passages.setdefault(place, len(self.passages) + 1)
        key = len(self.codings) + 1
        row = CodingRow(key, code_id, coder, None, None, passage, source, start, end, None, None)
        self.codings.append(row._replace(**more))
        return passage

    def facts(self, stored: MapRow | None = None, **more: Any) -> Facts:
        """Everything so far as Facts."""
        facts = Facts(
            name="Pretend",
            sources=tuple(self.sources),
            speakers=tuple(self.speakers),
            turns=tuple(self.turns),
            participants=tuple(self.people),
            coders={1: "Ada", 2: "Ben"},
            codes=tuple(self.codes),
            codings=tuple(sorted(self.codings, key=lambda row: (row.source, row.start, row.end, row.id))),
            passages={key: place for place, key in self.passages.items()},
            texts=dict(self.texts),
            map=stored,
        )
        return replace(facts, **more)


def talkative() -> Facts:
    """One participant says fourteen times that it is terrible, four others are mild; all in one stage."""
    made = Pretend()
    stage = made.code("Evaluation", "stage")
    valences = {value: made.code(f"Feeling {value:+d}", "emotion", value) for value in (-2, 0, 1)}
    pain = made.code("Too slow", "pain point")
    for name, felt in (("P1", [-2] * 14), ("P2", [1]), ("P3", [1]), ("P4", [0]), ("P5", [1])):
        source = made.source(made.person(name))
        for index, value in enumerate(felt):
            made.says(source, f"{name} says a thing, number {index}.", stage, valences[value], pain)
    return made.facts()
