"""Sections of session notes: which headings belong to the guide, to observers, to one of several participants."""

from __future__ import annotations

import re
from dataclasses import replace

from coding.transcript.block import Block, words
from coding.transcript.people import code_in

_OBSERVER = re.compile(
    r"^(?:observers?|moderators?|note[- ]?takers?|researchers?)(?:\s*\d+)?\s*:?$|\btakeaways?\b|\bdebrief\b|"
    r"\bobservations?\b|\bsynthesis\b|\bkey (?:findings|insights|themes)\b|\bresearcher notes?\b",
    re.IGNORECASE,
)
_SCRIPT = re.compile(
    r"\blogistics\b|\bset-?up\b|\bintro(?:duction)?\b|\bclosing\b|\bwatch for\b|\binstructions?\b|"
    r"\bconversation guides?\b|"
    r"\bdiscussion guide\b|\bconsent\b|\bbefore the session\b|\bscenario\b",
    re.IGNORECASE,
)
_GUIDE = re.compile(
    r"\bwarm-?up\b|\btasks?\b|\bscenario\b|\bpost-?task|\bpost-?session\b|\bfollow-?up\b|\bintro(?:duction)?\b|\bclosing\b|"
    r"\bthank[- ]?you\b|\bquestions\b|\binterview\b|\bexercise\b|\bmoderator\b|\bsession\b|\bwrap-?up\b|\bbackground\b",
    re.IGNORECASE,
)
_PERSON = re.compile(
    r"^(?:participant|interviewee|respondent|session|user)\s*#?\s*\d{1,3}\b|^[PR]\d{1,3}\b(?!\w)", re.I
)
_SHORT = 12


def promote(blocks: list[Block]) -> list[Block]:
    """Bold lines of a word processor that stand alone and ask nothing are headings, where there are no others."""
    if any(block.kind == "heading" and block.level > 1 for block in blocks):
        return blocks
    return [replace(b, kind="heading", level=3, marks=()) if _stands_out(b) else b for b in blocks]


def _stands_out(block: Block) -> bool:
    short = len(words(block.text)) <= _SHORT and not block.text.endswith(("?", "."))
    person = _PERSON.match(block.text) is not None and len(words(block.text)) <= 3
    return block.kind == "para" and (person or (block.is_bold() and short and block.text[:1] not in "[(/"))


def is_observers(heading: str) -> bool:
    """True for a section of observers' or moderators' own notes."""
    return _OBSERVER.search(heading.strip()) is not None


def is_script(heading: str) -> bool:
    """True for a section that is read out or done by the moderator, not answered."""
    return _SCRIPT.search(heading) is not None and not _PERSON.match(heading)


def is_guide(heading: str) -> bool:
    """True for a heading that discussion guides have."""
    return _GUIDE.search(heading) is not None


def person_of(heading: str) -> str | None:
    """The code of the participant whose section begins with this heading."""
    return code_in(heading) if _PERSON.match(heading.strip()) else None
