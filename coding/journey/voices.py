"""Who speaks where: the participant behind a position of a source, and whether it counts as evidence."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from typing import NamedTuple

from coding.journey.rows import Facts, SpeakerRow, TurnRow

NOT_A_CUSTOMER = frozenset({"interviewer", "observer"})


class Voice(NamedTuple):
    """Who a coding belongs to: `participant` is None when it is nobody's evidence."""

    participant: int | None
    speaker: str | None
    role: str
    turn: TurnRow | None


class Voices:
    """Finds the speaker of the turn a span starts in, by bisection over each source's turns."""

    def __init__(self, facts: Facts) -> None:
        self._speakers: dict[int, SpeakerRow] = {row.id: row for row in facts.speakers}
        self._turns: dict[int, list[TurnRow]] = defaultdict(list)
        for turn in facts.turns:
            self._turns[turn.source].append(turn)
        self._starts: dict[int, list[int]] = {}
        for source, turns in self._turns.items():
            turns.sort(key=lambda turn: (turn.start, turn.end))
            self._starts[source] = [turn.start for turn in turns]
        people: dict[int, set[int]] = defaultdict(set)
        for speaker in facts.speakers:
            if speaker.participant is not None and speaker.role not in NOT_A_CUSTOMER:
                people[speaker.source].add(speaker.participant)
        self.people: dict[int, set[int]] = people
        self._voices: dict[int, Voice] = {}

    def turns(self, source: int) -> list[TurnRow]:
        """The turns of a source in the order of its text."""
        return self._turns.get(source, [])

    def turn_at(self, source: int, start: int, end: int) -> TurnRow | None:
        """The turn a span starts in; between two turns the next one, if the span reaches it."""
        starts = self._starts.get(source)
        if not starts:
            return None
        index = bisect_right(starts, start) - 1
        turns = self._turns[source]
        if index >= 0 and turns[index].end > start:
            return turns[index]
        if index + 1 < len(turns) and turns[index + 1].start < end:
            return turns[index + 1]
        return None

    def of(self, source: int, start: int, end: int) -> Voice:
        """The voice of a span: its turn's speaker, else the only participant of the source."""
        turn = self.turn_at(source, start, end)
        if turn is None:
            return Voice(self._sole(source), None, "participant", None)
        return self._of_turn(turn)

    def _of_turn(self, turn: TurnRow) -> Voice:
        voice = self._voices.get(id(turn))
        if voice is None:
            voice = self._voices[id(turn)] = self._speaking(turn)
        return voice

    def _speaking(self, turn: TurnRow) -> Voice:
        speaker = self._speakers.get(turn.speaker) if turn.speaker is not None else None
        if speaker is None:
            return Voice(self._sole(turn.source), None, "participant", turn)
        if speaker.role in NOT_A_CUSTOMER:
            return Voice(None, speaker.name, speaker.role, turn)
        participant = speaker.participant if speaker.participant is not None else self._sole(turn.source)
        return Voice(participant, speaker.name, speaker.role, turn)

    def heard_in(self, source: int, start: int, end: int) -> set[int]:
        """The participants with a turn that shares a code point with a span."""
        turns, starts = self._turns.get(source), self._starts.get(source)
        if not turns or not starts:
            sole = self._sole(source)
            return set() if sole is None else {sole}
        found: set[int] = set()
        for turn in turns[max(0, bisect_right(starts, start) - 1) : bisect_right(starts, end - 1)]:
            if turn.end > start and turn.start < end:
                voice = self._of_turn(turn)
                if voice.participant is not None:
                    found.add(voice.participant)
        return found

    def _sole(self, source: int) -> int | None:
        people = self.people.get(source, ())
        return next(iter(people)) if len(people) == 1 else None
