"""Text without any layout of speakers: one writer's or speaker's words, exactly as they stand but for time marks."""

from __future__ import annotations

from coding.transcript.block import Block
from coding.transcript.f4 import Stamped, has_stamps, strip_stamps
from coding.transcript.people import name_of_file
from coding.transcript.stamps import split_at_stamps
from coding.transcript.talk import Talk, Utterance

_LEAST = 3  # lines with time marks
_SHARE = 0.12


def read_prose(blocks: list[Block], raw: str | None, meta: dict[str, str], stem: str) -> Talk:
    """The whole text as one turn; `raw` is kept to the last character when there is one."""
    who = meta.get("author") or meta.get("participant") or name_of_file(stem)
    talk = Talk("prose", title=None, recorded_on=None)
    talk.participants[who] = who
    if timed := _timed(blocks, who):
        talk.utterances, talk.timestamps = timed, True
        return talk
    text = (
        raw if raw is not None else "\n".join(f"- {b.text}" if b.kind == "item" else b.text for b in blocks)
    )
    talk.utterances.append(Utterance(who, [text]))
    return talk


def _timed(blocks: list[Block], who: str) -> list[Utterance]:
    """One utterance for each time mark, when marks such as #00:01:10-2# or [00:34:12] stand in many lines."""
    marked = [
        (line.start, line.end, split_at_stamps(line.block.text))
        for line in (strip_stamps(blocks) if has_stamps(blocks) else map(Stamped, blocks))
    ]
    hits = sum(
        start is not None or end is not None or any(time is not None for time, _ in parts)
        for start, end, parts in marked
    )
    if hits < _LEAST or hits < _SHARE * len(blocks):
        return []
    made: list[Utterance] = []
    for start, end, parts in marked:
        for at, (time, words) in enumerate(parts):
            begin = start if at == 0 and time is None else time
            if begin is not None or not made or made[-1].time_end is not None:
                made.append(Utterance(who, time_start=begin))
            if words:
                made[-1].paragraphs.append(words)
        if end is not None:
            made[-1].time_end = end
    return [utterance for utterance in made if utterance.text.strip()]
