"""What stands above the first speech: the file about itself, or words somebody said before the labels begin."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from coding.transcript.block import Block, has_words, words
from coding.transcript.dates import find_date
from coding.transcript.names import role_of

_SECTIONS = re.compile(
    r"^(?:description|summary|metadata|about|details|info(?:rmation)?|participants|attendees|agenda|keywords|chapters|"
    r"transcript|url|links?|overview|abstract)\b[ :]*$",
    re.IGNORECASE,
)
_KEY = re.compile(r"^[\[(]?(?P<key>[^\W\d_][\w /&'-]{0,40}?)\s*:\s*(?P<value>.*)$")
_PUBLISHED = re.compile(r"^(?:published|recorded|created|date|interviewed|conducted)\b", re.IGNORECASE)
_IDENTITY = frozenset(
    "participant|participant id|interviewee|respondent|transcript id|interview id|interview|subject|id|case|"
    "participant code|pseudonym|teilnehmer|befragte person".split("|")
)
_SHORT = 14  # words of a line that may be a title, a date or a file name
_END = re.compile(r"[.!?…][\"”’)]*$")


@dataclass(slots=True)
class Preamble:
    """What to leave out, what is speech (with its heading), and what the head told: title, ISO date, people."""

    left_out: list[tuple[str, str]] = field(default_factory=list)
    speech: list[tuple[str, str | None]] = field(default_factory=list)
    title: str | None = None
    date: str | None = None
    people: dict[str, str] = field(default_factory=dict)


def is_key(name: str, block: Block) -> bool:
    """True for a line of a head that names one of the people of the talk and says nothing."""
    told = name.strip().casefold() in _IDENTITY or role_of(name) is not None
    return told and len(words(block.text)) <= _SHORT and not _END.search(block.text)


def read(blocks: list[Block]) -> Preamble:
    """Tell the head of a transcript from speech that merely has no label yet."""
    head = Preamble()
    section: str | None = None
    spoken = False
    for at, block in enumerate(blocks):
        if block.kind == "heading":
            section = block.text
            spoken = at > 0 and not _SECTIONS.match(block.text)
            head.left_out.append(("heading", block.text))
        elif _is_speech(block, section, spoken):
            head.speech.append((block.text, section if spoken else None))
            spoken = True
        else:
            head.left_out.append(("head of the file", block.text))
            _learn(block.text, head)
    return head


def _is_speech(block: Block, section: str | None, spoken: bool) -> bool:
    if section and _SECTIONS.match(section):
        return False
    if not has_words(block.text) or _KEY.match(block.text):
        return False
    if spoken:
        return True
    return len(words(block.text)) >= _SHORT and bool(_END.search(block.text)) and not _technical(block.text)


def _technical(text: str) -> bool:
    return text.startswith(("(Language:", "Audio file", "NOTE", "Transcribed with")) or "://" in text


def _learn(text: str, head: Preamble) -> None:
    """A date or a person's code from a line such as `Participant: P07`."""
    found = _KEY.match(text)
    key = found["key"].strip().casefold() if found else ""
    if found and key in _IDENTITY and found["value"].strip():
        head.people[key] = found["value"].strip()
    if head.date is None and (
        _PUBLISHED.match(text) or not key or len(words(text)) <= 8 or role_of(key) is None
    ):
        head.date = find_date(text)
