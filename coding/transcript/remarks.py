"""Remarks of note-takers and moderators inside answers, told by brackets, slashes and emphasis."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from coding.transcript.block import Block, Mark, has_words, words
from coding.transcript.questions import is_question

_BRACKETED = re.compile(
    r"^(?:\[[^\[\]]*\][.,]?|/\S(?:[^/]|(?<=\w)/(?=\w))*/|\([^()]*\)[.,]?|<[^<>]*>)\s*[.…–-]*$"
)
_LEADING = re.compile(r"^(?:\[(?P<square>[^\[\]]+)\]|/(?P<slash>[^/\n]+)/)\s+(?=\S)")
_NOTE = re.compile(
    r"^(?:observer|note[- ]?taker|moderator|researcher|interviewer)(?:['’]s)?\s+(?:notes?|remarks?|comments?)\b|^note:",
    re.I,
)
_MODERATOR = re.compile(
    r"^(?:moderator|facilitator|asked|asks|prompted|propmted|assisted|reminded|re-?reads|explained|told)\b",
    re.IGNORECASE,
)
_THIRD = re.compile(r"^(?:the\s+)?(?:user|participant|p\d+)\b(?!['’]s\b)\s+\w+", re.IGNORECASE)
_SPEECH = 3  # emphasised words from which a moderator's sentence is believed


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a line that has one voice."""

    text: str
    role: str


def whole_remark(block: Block) -> str | None:
    """observer or interviewer when the whole line is a remark beside the talk, else None."""
    text = block.text.strip()
    inner = text.strip("[]()/<>* .")
    if _NOTE.match(text):
        return "observer"
    if _BRACKETED.match(text):
        return _voice(inner)
    return None


def _voice(inner: str) -> str:
    """A remark that tells what was asked is the interviewer's."""
    asked = _MODERATOR.match(inner) or is_question(Block(inner))
    return "interviewer" if asked else "observer"


def is_about_the_user(block: Block) -> bool:
    """True for a note-taker's sentence such as “User sorts the cards”."""
    return _THIRD.match(block.text) is not None


def pieces(block: Block, *, base: str = "") -> list[Piece]:
    """An answer in parts: emphasised remarks in it are the observer's or the moderator's words.

    `base` is the emphasis of all answers of the file, which says nothing.
    """
    whole = whole_remark(block)
    if whole:
        return [Piece(block.text, whole)]
    marks = [mark for mark in block.marks if mark.style != base and _is_remark(block, mark)]
    if not marks:
        return list(_leading(block.text))
    return [piece for part in _cut(block, marks) for piece in part if has_words(piece.text)]


def _cut(block: Block, marks: list[Mark]) -> Iterator[list[Piece]]:
    place = 0
    for mark in sorted(marks, key=lambda m: m.start):
        if mark.start < place:
            continue
        yield list(_leading(_tidy(block.text[place : mark.start])))
        said = block.text[mark.start : mark.end].strip()
        yield [Piece(said, _marked_voice(said, mark.style))]
        place = mark.end
    yield list(_leading(_tidy(block.text[place:])))


def _tidy(text: str) -> str:
    """The words between two remarks, without the full stop that ended the first."""
    return text.strip().lstrip(".,; ")


def _is_remark(block: Block, mark: Mark) -> bool:
    said = block.text[mark.start : mark.end].strip()
    if _BRACKETED.match(said):
        whole = not has_words(block.text[: mark.start]) or not has_words(block.text[mark.end :])
        return (len(words(said)) >= 2 and whole) or mark.style == "bi" or "/" in said
    if "b" in mark.style:
        return len(words(said)) >= 2 or said.endswith("s")
    return len(words(said)) >= _SPEECH or said.endswith("?")


def _marked_voice(said: str, style: str) -> str:
    if _BRACKETED.match(said) or "b" in style:
        return _voice(said.strip("[]()/<>* ."))
    return "interviewer"


def _leading(text: str) -> Iterator[Piece]:
    """A remark in brackets at the head of an answer stands apart; one word in brackets does not."""
    if _BRACKETED.match(text):
        yield Piece(text, _voice(text.strip("[]()/<>* .")))
        return
    found = _LEADING.match(text)
    if found and len(words(found.group())) >= 2 and has_words(text[found.end() :]):
        yield Piece(text[: found.end()].strip(), _voice(found["square"] or found["slash"]))
        yield Piece(text[found.end() :].strip(), "participant")
    elif has_words(text) or text.strip():
        yield Piece(text.strip(), "participant")
