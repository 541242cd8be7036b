"""What was coded, voice by voice and participant by participant."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from coding.analysis.alpha_u import Section, merged
from coding.analysis.marks import Mark
from coding.analysis.result import Row, Rows, count, listed, percent, rounded
from models.translation import tr


@dataclass(frozen=True)
class Voice:
    """How much a speaker or participant said: turns, words and characters (code points)."""

    name: str
    turns: int
    words: int
    characters: int


@dataclass(frozen=True)
class VoiceReport:
    """One voice: codings on it, its codes with their counts, and the share of its text that is coded."""

    voice: Voice
    codings: int
    codes: tuple[tuple[str, int], ...]
    coded_characters: int

    @property
    def coded(self) -> float | None:
        """0…1; None for a voice without text."""
        return min(1.0, self.coded_characters / self.voice.characters) if self.voice.characters else None


@dataclass(frozen=True)
class CodingReport:
    """All voices, those with most words first; `by` is “speaker” or “participant”."""

    by: str
    voices: tuple[VoiceReport, ...]

    def to_rows(self) -> Rows:
        head: Row = (self.by.capitalize(), "Turns", "Words", "Codings", "Codes", "Coded text", "Most used")
        return (head, *(self._row(one) for one in self.voices))

    def _row(self, one: VoiceReport) -> Row:
        voice = one.voice
        most = ", ".join(f"{code} ({times})" for code, times in one.codes[:3])
        return (voice.name, voice.turns, voice.words, one.codings, len(one.codes), rounded(one.coded), most)

    def matrix(self) -> Rows:
        """Voices × codes with counts of codings."""
        codes = sorted({code for one in self.voices for code, _ in one.codes})
        body: list[Row] = []
        for one in self.voices:
            times = dict(one.codes)
            body.append((one.voice.name, *(times.get(code, 0) for code in codes)))
        return ((self.by.capitalize(), *codes), *body)

    def sentence(self) -> str:
        if not self.voices:
            return tr("No {by} has said anything yet.", by=self.by)
        silent = [one.voice.name for one in self.voices if not one.codings]
        total = sum(one.codings for one in self.voices)
        longest = self.voices[0]
        share = longest.voice.words / max(1, sum(one.voice.words for one in self.voices))
        rest = tr("; nothing is coded for {listed}", listed=listed(silent)) if silent else ""
        return tr(
            "{count} on {count2}; {name} said {percent} of the words{rest}. Codings count mentions, not people.",
            count=count(total, "coding"),
            count2=count(len(self.voices), self.by),
            name=longest.voice.name,
            percent=percent(share),
            rest=rest,
        )


class CodingMatrix(CodingReport):
    """The same with a column for every code."""

    def to_rows(self) -> Rows:
        return self.matrix()


def coding_report(marks: Iterable[Mark], voices: Iterable[Voice], by: str = "participant") -> CodingReport:
    """Codings per speaker or per participant; a passage coded twice counts once towards the coded text."""
    held: dict[str, list[Mark]] = {}
    for mark in marks:
        name = mark.participant if by == "participant" else mark.speaker
        if name is not None:
            held.setdefault(name, []).append(mark)
    reports = [_report(voice, held.get(voice.name, [])) for voice in voices]
    reports.sort(key=lambda one: (-one.voice.words, one.voice.name))
    return CodingReport(by, tuple(reports))


def _report(voice: Voice, marks: list[Mark]) -> VoiceReport:
    codes = Counter(mark.code for mark in marks)
    ordered = tuple(sorted(codes.items(), key=lambda pair: (-pair[1], pair[0])))
    return VoiceReport(voice, len(marks), ordered, sum(map(_length, _sections(marks).values())))


def _sections(marks: Iterable[Mark]) -> Mapping[str, list[Section]]:
    sections: dict[str, list[Section]] = {}
    for mark in marks:
        sections.setdefault(mark.source, []).append((mark.start, mark.end))
    return sections


def _length(sections: list[Section]) -> int:
    return sum(end - start for start, end in merged(sections))
