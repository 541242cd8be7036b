"""noScribe's HTML: every stretch of speech in an anchor with its start, end and speaker."""

from __future__ import annotations

import re
from dataclasses import dataclass

from coding.transcript.talk import Talk, Utterance

_LEAST = 2
_LABEL = re.compile(r"^\s*(?://)?\s*[^\s:]{1,20}:\s*(?:\[\d[\d:.]*\]\s*)?")


@dataclass(slots=True)
class Anchor:
    """A stretch of speech: seconds, speaker ("" for a pause, // before one who talks over), words."""

    start: float
    end: float
    speaker: str
    text: str


def read_anchors(anchors: list[Anchor], outside: list[str]) -> Talk | None:
    """The talk in anchors, None when there are not two; words outside them are left out."""
    if len(anchors) < _LEAST:
        return None
    talk = Talk("recorder", timestamps=True)
    talk.left_out += [("head of the file", words) for words in outside]
    for anchor in anchors:
        _add(talk, anchor)
    talk.utterances = [u for u in talk.utterances if u.text.strip()]
    return talk


def _add(talk: Talk, anchor: Anchor) -> None:
    speaker = anchor.speaker.strip("/ ") or None
    words = anchor.text
    if speaker and _LABEL.match(words) and words.strip().lstrip("/ ").startswith(speaker):
        words = _LABEL.sub("", words, count=1)
    words = words.strip().removeprefix("//").removesuffix("//").strip()
    last = talk.utterances[-1] if talk.utterances else None
    if last and last.speaker == speaker:
        last.paragraphs = [f"{last.text} {words}".strip()]
        last.time_end = anchor.end
    elif words:
        talk.utterances.append(Utterance(speaker, [words], time_start=anchor.start, time_end=anchor.end))
