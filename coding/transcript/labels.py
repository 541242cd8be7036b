"""Talk whose speeches begin with a label: finds the layout, the speakers, and whose each line is."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from coding.transcript import names, preamble, second_copy
from coding.transcript.block import Block, has_words
from coding.transcript.f4 import Stamped, has_stamps, strip_stamps
from coding.transcript.overlaps import split_overlaps
from coding.transcript.patterns import PATTERNS, Opening, bare_time
from coding.transcript.stamps import split_at_stamps
from coding.transcript.talk import Talk, Utterance
from models.translation import tr

_FOOTER = re.compile(
    r"^(?:Transcribed by https?://otter\.ai|Transcription ended after [\d:]+|"
    r"This editable transcript was computer generated.*|.{1,60}\b(?:started|stopped) transcription)\s*$"
)
_UNNAMED_SHARE = 0.12


@dataclass(slots=True)
class Reading:
    """Lines with the opening each one has under one pattern, and the names believed under it."""

    layout: str
    lines: list[Stamped]
    openings: list[Opening | None]
    names: frozenset[str] = frozenset()
    hits: int = field(default=0)


def read_labelled(blocks: list[Block]) -> Talk | None:
    """The talk in `blocks`, or None when no layout of labels has the evidence for it."""
    lines = strip_stamps(blocks) if has_stamps(blocks) else [Stamped(block) for block in blocks]
    readings = [_reading(name, lines) for name in PATTERNS]
    best = max(readings, key=lambda reading: reading.hits)
    if not best.hits:
        best = _unnamed(lines)
    return _talk(best) if best.hits else None


def _reading(layout: str, lines: list[Stamped]) -> Reading:
    find = PATTERNS[layout]
    openings = [find(line.block) for line in lines]
    found = [opening for opening in openings if opening]
    counts = Counter(opening.name for opening in found)
    sure = Counter(
        opening.name
        for line, opening in zip(lines, openings, strict=True)
        if opening and (opening.bold or opening.time is not None or line.start is not None)
    )
    if layout in ("time and name above", "time - name above"):
        counts = Counter({name: n for name, n in counts.items() if len(name.split()) <= 6})
    speaking = names.accepted(counts, sure, len(lines))
    speaking -= _only_silent(speaking, openings, lines, layout) | _head_keys(
        speaking, openings, lines, counts
    )
    hits = sum(counts[name] for name in speaking)
    return Reading(layout, lines, openings, speaking, hits)


def _head_keys(
    speaking: frozenset[str], openings: list[Opening | None], lines: list[Stamped], counts: Counter[str]
) -> frozenset[str]:
    """Labels that stand once above all who speak repeatedly, such as Participant: P07 in the head of a file."""
    repeated = {name for name in speaking if counts[name] > 1}
    if len(repeated) < 2:
        return frozenset()
    first = next(at for at, o in enumerate(openings) if o and o.name in repeated)
    above = {o.name: lines[at].block for at, o in enumerate(openings[:first]) if o and o.name in speaking}
    return frozenset(
        name for name, block in above.items() if counts[name] == 1 and preamble.is_key(name, block)
    )


def _only_silent(
    speaking: frozenset[str], openings: list[Opening | None], lines: list[Stamped], layout: str
) -> frozenset[str]:
    """Labels that never have a word after them, such as Break in a podcast, unless speech stands below labels."""
    if "above" in layout:
        return frozenset()
    said = {
        opening.name
        for at, opening in enumerate(openings)
        if opening and (has_words(lines[at].block.text[opening.words_at :]) or _followed(at, openings))
    }
    return frozenset(name for name in speaking if name not in said)


def _followed(at: int, openings: list[Opening | None]) -> bool:
    return at + 1 < len(openings) and openings[at + 1] is None


def _unnamed(lines: list[Stamped]) -> Reading:
    """Speech under bare times, as Otter writes it when it knows no names."""
    openings = [bare_time(line.block) for line in lines]
    hits = sum(1 for opening in openings if opening)
    enough = hits >= 3 and hits >= _UNNAMED_SHARE * len(lines)
    return Reading("time above", lines, openings, frozenset({""}), hits if enough else 0)


def _talk(reading: Reading) -> Talk:
    talk = Talk(reading.layout)
    first = next(at for at, o in enumerate(reading.openings) if o and o.name in reading.names)
    head = preamble.read([line.block for line in reading.lines[:first]])
    talk.left_out += head.left_out
    talk.title, talk.recorded_on = head.title, head.date
    talk.participants = head.people
    talk.utterances += [Utterance(None, [text], heading=heading) for text, heading in head.speech]
    end = second_copy.begins_at([line.block for line in reading.lines], first)
    _speeches(reading, first, end, talk)
    if end < len(reading.lines):
        _keep_copy(reading.lines[end:], talk)
    talk.utterances = _spoken(talk)
    talk.timestamps = any(u.time_start is not None or u.time_end is not None for u in talk.utterances)
    return talk


def _speeches(reading: Reading, first: int, end: int, talk: Talk) -> None:
    heading: str | None = None
    above = bare_time(reading.lines[first - 1].block) if first else None
    clock = above.time if above and reading.layout != "time above" else None
    for at in range(first, end):
        line, opening = reading.lines[at], reading.openings[at]
        if opening and opening.name in reading.names:
            made = Utterance(
                opening.name or None, heading=heading, time_start=_first(opening.time, line.start, clock)
            )
            talk.utterances.append(made)
            clock = None
            _add(talk, line.block.cut(opening.words_at).text)
            made.time_end = line.end
        elif (mark := bare_time(line.block)) and reading.layout != "time above":
            clock = mark.time
            talk.timestamps = True
        elif line.block.kind == "heading":
            if mark := bare_time(line.block):
                clock = mark.time
            else:
                heading = line.block.text
                talk.left_out.append(("heading", heading))
        elif _FOOTER.match(line.block.text):
            talk.left_out.append(("note of the recorder", line.block.text))
        elif talk.utterances:
            _continue(talk, line, opening)


def _continue(talk: Talk, line: Stamped, opening: Opening | None) -> None:
    """A line without a label goes on with the speech above; a row that is only a label and a time is none."""
    if opening and opening.time is not None and not has_words(line.block.text[opening.words_at :]):
        talk.left_out.append(("row without speech", line.block.text))
        return
    if line.end is not None:
        talk.utterances[-1].time_end = line.end
    _add(talk, line.block.text)


def _add(talk: Talk, text: str) -> None:
    """Words for the speech at hand; a time mark inside them begins a new turn of the same speaker."""
    for time, words in split_at_stamps(text):
        if time is not None:
            _mark(talk, time)
        speaker = talk.utterances[-1].speaker
        for voice, part in split_overlaps(speaker, words):
            if voice != talk.utterances[-1].speaker:
                talk.utterances.append(Utterance(voice, heading=talk.utterances[-1].heading))
            if part:
                talk.utterances[-1].paragraphs.append(part)


def _mark(talk: Talk, time: float) -> None:
    """Begin a turn at `time` (seconds), or give the empty one at hand its time."""
    talk.timestamps = True
    last = talk.utterances[-1]
    if last.paragraphs and has_words(last.text):
        talk.utterances.append(Utterance(last.speaker, heading=last.heading, role=last.role, time_start=time))
    elif last.time_start is None:
        last.time_start = time


def _first(*times: float | None) -> float | None:
    return next((time for time in times if time is not None), None)


def _keep_copy(lines: list[Stamped], talk: Talk) -> None:
    """The second copy of the talk stays at the end of the text, as nobody's words."""
    heading = lines[0].block.text
    talk.left_out.append(("heading", heading))
    words = [line.block.text for line in lines[1:] if line.block.text]
    talk.utterances.append(Utterance(None, words, role="observer", heading=heading))
    talk.warnings.append(
        tr(
            "The file holds the talk twice; the second copy stays at the end of the text without a speaker, "
            "so that nobody's words count twice."
        )
    )


def _spoken(talk: Talk) -> list[Utterance]:
    """The utterances that say something; empty ones are reported."""
    kept = []
    for utterance in talk.utterances:
        if utterance.text.strip():
            kept.append(utterance)
        elif utterance.speaker:
            talk.left_out.append(("empty turn", utterance.speaker))
    return kept
