"""Undo a wrong decoding: UTF-8 bytes that were once read as Windows-1252, MacRoman or the like."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

_WRONG = ("mac_roman", "cp1252", "latin-1", "cp1250", "cp437", "cp850", "cp1251", "mac_latin2")
_CONTEXT = 24
_SAMPLES = 12
_TOLD = 2_000  # sequences that are looked at before an encoding is believed


@dataclass(frozen=True, slots=True)
class Repair:
    """A repaired text, the encoding that had been mistaken for UTF-8, and (before, after) samples."""

    text: str
    mistaken_for: str
    characters: int
    samples: tuple[tuple[str, str], ...]


def repair(text: str) -> Repair | None:
    """The repaired text, or None when nothing in it looks like UTF-8 read as something else."""
    if text.isascii():
        return None
    attempts = [attempt for name in _WRONG if (attempt := _attempt(text, name))]
    return max(attempts, key=lambda attempt: attempt.characters, default=None)


@cache
def _bytes_of(encoding: str) -> dict[str, int]:
    """Character → the byte `encoding` shows as it; undefined bytes show as C1 controls."""
    shown = {}
    for byte in range(0x80, 0x100):
        try:
            shown[bytes([byte]).decode(encoding)] = byte
        except UnicodeDecodeError:
            shown[chr(byte)] = byte
    return shown


@cache
def _sequences(encoding: str) -> re.Pattern[str]:
    """What a UTF-8 sequence of two to four bytes looks like in `encoding`."""
    shown = _bytes_of(encoding)

    def kind(low: int, high: int) -> str:
        return "[" + "".join(re.escape(c) for c, byte in shown.items() if low <= byte <= high) + "]"

    tail = kind(0x80, 0xBF)
    return re.compile(f"{kind(0xC2, 0xDF)}{tail}|{kind(0xE0, 0xEF)}{tail}{{2}}|{kind(0xF0, 0xF4)}{tail}{{3}}")


def _attempt(text: str, encoding: str) -> Repair | None:
    pattern = _sequences(encoding)
    found = []
    for match in pattern.finditer(text):
        if (character := _decoded(match, encoding)) != match.group():
            found.append((match, character))
            if len(found) == _TOLD:
                break
    if not _convincing([character for _, character in found]):
        return None
    number = 0

    def undo(match: re.Match[str]) -> str:
        nonlocal number
        character = _decoded(match, encoding)
        number += character != match.group()
        return character

    mended = pattern.sub(undo, text)
    samples = tuple(_sample(text, match, encoding) for match, _ in found[:_SAMPLES])
    return Repair(mended, encoding, number, samples)


def _decoded(match: re.Match[str], encoding: str) -> str:
    """The character a sequence means, or the sequence itself when it means none."""
    shown = _bytes_of(encoding)
    try:
        character = bytes(shown[sign] for sign in match.group()).decode("utf-8")
    except UnicodeDecodeError:
        return match.group()
    return match.group() if unicodedata.category(character) in ("Cn", "Cs", "Co", "Cc") else character


def _convincing(made: list[str]) -> bool:
    """True when the characters a repair makes are ones people write; one accented letter alone is not enough."""
    strong = [c for c in made if ord(c) >= 0x2000]
    latin = [c for c in made if ord(c) < 0x180]
    script = [c for c in made if 0x370 <= ord(c) < 0x2000 and unicodedata.category(c)[0] in "LM"]
    strange = len(made) - len(strong) - len(latin) - len(script)
    return strange == 0 and (bool(strong) or len(latin) >= 2 or len(script) >= 3)


def _sample(text: str, match: re.Match[str], encoding: str) -> tuple[str, str]:
    """The words around a repaired place, before and after."""
    start = max(text.rfind("\n", 0, match.start()) + 1, match.start() - _CONTEXT)
    line_end = text.find("\n", match.end())
    end = min(line_end if line_end >= 0 else len(text), match.end() + _CONTEXT)
    piece = text[start:end]
    return piece, _sequences(encoding).sub(lambda m: _decoded(m, encoding), piece)
