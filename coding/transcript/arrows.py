"""Teams transcripts in Word or as copied text: a line of times, a line with the name, lines of speech."""

from __future__ import annotations

import re

from coding.transcript import preamble
from coding.transcript.block import Block
from coding.transcript.talk import Talk, Utterance
from coding.transcript.times import CLOCK, is_unpadded, seconds

_ARROW = re.compile(rf"^-?({CLOCK})\s*-->\s*-?({CLOCK})$")
_LEAST = 2
_NAME = 80


def read_arrows(blocks: list[Block]) -> Talk | None:
    """The talk in arrow triples, consecutive ones of a speaker joined; None when there are not two."""
    at = [i for i, block in enumerate(blocks) if _ARROW.match(block.text)]
    if len(at) < _LEAST:
        return None
    milli = any(is_unpadded(stamp) for i in at for stamp in _stamps(blocks[i]))
    head = preamble.read(blocks[: at[0]])
    talk = Talk("recorder", left_out=head.left_out, recorded_on=head.date, timestamps=True)
    talk.utterances += [Utterance(None, [text], heading=heading) for text, heading in head.speech]
    for begin, end in zip(at, [*at[1:], len(blocks)], strict=True):
        start, stop = (seconds(stamp, integer_milliseconds=milli) for stamp in _stamps(blocks[begin]))
        _speech([block.text for block in blocks[begin + 1 : end]], start, stop, talk)
    return talk


def _stamps(block: Block) -> tuple[str, str]:
    found = _ARROW.match(block.text)
    return (found.group(1), found.group(2)) if found else ("", "")


def _speech(lines: list[str], start: float | None, stop: float | None, talk: Talk) -> None:
    if not lines:
        return
    named = len(lines) > 1 and len(lines[0]) <= _NAME
    name, words = (lines[0], lines[1:]) if named else (None, lines)
    last = talk.utterances[-1] if talk.utterances else None
    if last and last.speaker == name and name and last.time_start is not None:
        last.paragraphs += words
        last.time_end = max(last.time_end or 0.0, stop or 0.0)
    else:
        talk.utterances.append(Utterance(name, words, time_start=start, time_end=stop))
