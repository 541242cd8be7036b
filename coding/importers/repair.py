"""Undo a wrong decoding: UTF-8 bytes that were once read as Windows-1252, MacRoman or the like."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

_RUN = re.compile(r"[^\x00-\x7f]{2,}")
_WRONG = ("mac_roman", "cp1252", "latin-1", "cp1250", "cp437", "cp850", "cp1251", "mac_latin2")
_CONTEXT = 24
_SAMPLES = 12


@dataclass(frozen=True, slots=True)
class Repair:
    """A repaired text, the encoding that had been mistaken for UTF-8, and (before, after) samples."""

    text: str
    mistaken_for: str
    characters: int
    samples: tuple[tuple[str, str], ...]


def repair(text: str) -> Repair | None:
    """The repaired text, or None when nothing in it looks like UTF-8 read as something else."""
    runs = [match for match in _RUN.finditer(text) if len(match.group()) >= 2]
    if not runs:
        return None
    return max((_attempt(text, runs, name) for name in _WRONG), key=_gain, default=None) or None


def _gain(attempt: Repair | None) -> int:
    return attempt.characters if attempt else 0


def _attempt(text: str, runs: list[re.Match[str]], encoding: str) -> Repair | None:
    undo = partial(_undo, encoding=encoding)
    changed = [(run, undo(run.group())) for run in runs]
    found = [(run, after) for run, after in changed if after != run.group()]
    gained = [_new_characters(run.group(), after) for run, after in found]
    if not _convincing([character for group in gained for character in group]):
        return None
    return Repair(
        _RUN.sub(lambda match: undo(match.group()), text),
        encoding,
        sum(map(len, gained)),
        tuple(_sample(text, run, undo) for run, _ in found[:_SAMPLES]),
    )


def _new_characters(before: str, after: str) -> list[str]:
    """What the repair made: the decoded characters, without those that were there before."""
    return [character for character in after if character not in before]


def _convincing(made: list[str]) -> bool:
    """True when the characters a repair makes are ones people write; one accented letter alone is not enough."""
    if not made:
        return False
    strong = [c for c in made if ord(c) >= 0x2000]
    latin = [c for c in made if ord(c) < 0x180]
    script = [c for c in made if 0x370 <= ord(c) < 0x2000 and unicodedata.category(c)[0] in "LM"]
    strange = len(made) - len(strong) - len(latin) - len(script)
    return strange == 0 and (bool(strong) or len(latin) >= 2 or len(script) >= 3)


def _undo(run: str, encoding: str) -> str:
    """`run` with every part that is UTF-8 in `encoding` decoded; the other parts as they are."""
    raw = [_byte(character, encoding) for character in run]
    made: list[str] = []
    place = 0
    while place < len(run):
        length = _sequence(raw, place)
        decoded = _decode(raw[place : place + length]) if length else None
        made.append(decoded or run[place])
        place += length if decoded else 1
    return "".join(made)


def _byte(character: str, encoding: str) -> int | None:
    """The byte that `encoding` would have shown as this character; undefined bytes show as C1 controls."""
    try:
        return character.encode(encoding)[0]
    except UnicodeEncodeError:
        return ord(character) if 0x80 <= ord(character) <= 0x9F else None


def _sequence(raw: list[int | None], place: int) -> int:
    """The length of the UTF-8 sequence whose lead byte stands at `place`, 0 when there is none."""
    lead = raw[place]
    if lead is None or not 0xC2 <= lead <= 0xF4:
        return 0
    length = 2 if lead < 0xE0 else 3 if lead < 0xF0 else 4
    return length if place + length <= len(raw) else 0


def _decode(raw: list[int | None]) -> str | None:
    if any(byte is None for byte in raw):
        return None
    try:
        character = bytes(byte for byte in raw if byte is not None).decode("utf-8")
    except UnicodeDecodeError:
        return None
    return character if unicodedata.category(character) not in ("Cn", "Cs", "Co", "Cc") else None


def _sample(text: str, run: re.Match[str], undo: Callable[[str], str]) -> tuple[str, str]:
    """The words around a repaired place, before and after."""
    start = text.rfind("\n", 0, run.start()) + 1
    end = text.find("\n", run.end())
    piece = text[
        max(start, run.start() - _CONTEXT) : min(end if end >= 0 else len(text), run.end() + _CONTEXT)
    ]
    return piece, _RUN.sub(lambda match: undo(match.group()), piece)
