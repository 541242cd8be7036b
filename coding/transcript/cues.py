"""Caption cues become turns: who speaks in each, and consecutive cues of one voice joined."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from coding.transcript import names
from coding.transcript.block import Block, has_words
from coding.transcript.overlaps import split_overlaps
from coding.transcript.patterns import bracket, inline
from coding.transcript.talk import Talk, Utterance

_PARENTHESIS = re.compile(r"^\((?P<name>[^()\d:]{2,40})\)\s+(?=\S)")
_PAUSE = 2.0  # seconds of silence after which a cue without a name is nobody's
_LONG = 60  # words after which speech without names is cut at the end of a sentence
_SENTENCE = re.compile(r"[.!?…][\"”’)]*$")


@dataclass(frozen=True, slots=True)
class Cue:
    """One caption: seconds, the voice its format names (or None), its words."""

    start: float
    end: float
    text: str
    voice: str | None = None


def read_cues(cues: list[Cue], layout: str) -> Talk:
    """The talk in captions, times kept beside the text."""
    talk = Talk(layout, timestamps=bool(cues))
    named = cues if any(cue.voice for cue in cues) else _named(cues)
    for cue in named:
        for voice, text in split_overlaps(cue.voice, cue.text):
            _add(talk, Cue(cue.start, cue.end, text, voice), follows=not any(c.voice for c in cues))
    return talk


def _named(cues: list[Cue]) -> list[Cue]:
    """The cues with the names that stand in their words, where the evidence says these are names."""
    return _by(cues, _colon, sure=False) or _by(cues, _bracketed, sure=True) or cues


def _by(cues: list[Cue], find: Callable[[str], tuple[str, int] | None], *, sure: bool) -> list[Cue]:
    openings = [find(cue.text) for cue in cues]
    counts = Counter(found[0] for found in openings if found)
    speaking = names.accepted(counts, counts if sure else Counter(), len(cues), loose=True)
    if not speaking:
        return []
    return [
        Cue(cue.start, cue.end, cue.text[found[1] :].strip(), found[0])
        if found and found[0] in speaking
        else cue
        for cue, found in zip(cues, openings, strict=True)
    ]


def _colon(text: str) -> tuple[str, int] | None:
    found = inline(Block(text))
    return (found.name, found.words_at) if found else None


def _bracketed(text: str) -> tuple[str, int] | None:
    """A name in brackets; a sound such as [laughs] is written small."""
    if found := bracket(Block(text)):
        return (found.name, found.words_at) if found.name[0].isupper() else None
    match = _PARENTHESIS.match(text)
    return (match["name"].strip(), match.end()) if match and match["name"][0].isupper() else None


def _add(talk: Talk, cue: Cue, *, follows: bool) -> None:
    if not cue.text.strip():
        return
    last = talk.utterances[-1] if talk.utterances else None
    if last and _goes_on(last, cue, follows):
        last.paragraphs = list(_joined(last.paragraphs, cue.text))
        last.time_end = max(cue.end, last.time_end or cue.end)
    else:
        talk.utterances.append(Utterance(cue.voice, [cue.text], time_start=cue.start, time_end=cue.end))


def _goes_on(last: Utterance, cue: Cue, follows: bool) -> bool:
    silence = cue.start - (last.time_end or cue.start)
    if cue.voice is None and last.speaker is not None:
        return follows and silence <= _PAUSE
    if cue.voice != last.speaker:
        return False
    full = len(last.text.split()) >= _LONG and _SENTENCE.search(last.text) is not None
    return cue.voice is not None or (silence <= _PAUSE and not full)


def _joined(paragraphs: list[str], more: str) -> Iterator[str]:
    """The sentence goes on over cues; a dash at the head of a cue is another's line."""
    yield from paragraphs[:-1]
    if more.startswith(("- ", "– ", "— ")) or not has_words(paragraphs[-1]):
        yield paragraphs[-1]
        yield more
    else:
        yield f"{paragraphs[-1]} {more}"
