"""From bytes to canonical text: byte order marks, UTF-8, then the best guess among older encodings."""

from __future__ import annotations

import codecs
import unicodedata
from dataclasses import dataclass

from coding.importers.canonical import canonical
from coding.importers.repair import Repair, repair
from models.errors import UserError
from models.translation import tr, trn

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\f\v\x1b\x00\x08\x1a\x1c\x1d\x1e\x1f"))
_SAMPLE = 200_000
_ASCII = bytes(range(128))
_ENOUGH = 8  # bytes above ASCII, before another script than Latin is believed
_WESTERN = {"cp1252": 0.0, "mac_roman": 0.02, "cp1250": 0.15}  # encoding → how much better it must look


@dataclass(frozen=True, slots=True)
class Decoded:
    """Canonical text, the encoding its bytes were in, what was repaired and what was removed."""

    text: str
    encoding: str
    repair: Repair | None = None
    notices: tuple[str, ...] = ()

    @property
    def repaired(self) -> str | None:
        """The encoding the text had been mistaken for, or None when nothing was repaired."""
        return self.repair.mistaken_for if self.repair else None


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """Decode, repair and make canonical; raises UserError when the bytes are no text."""
    name = encoding or detect(data)
    clean = canonical(_text_of(data, name))
    mended = repair(clean.text)
    notices = clean.notices
    if mended:
        clean = canonical(mended.text)
        notices += (_told(mended),)
    return Decoded(clean.text, name, mended, notices + _guessed(name, data))


def _told(mended: Repair) -> str:
    return trn(
        "One damaged character was repaired (UTF-8 that had been read as {mistaken}).",
        "{n} damaged characters were repaired (UTF-8 that had been read as {mistaken}).",
        mended.characters,
        mistaken=mended.mistaken_for,
    )


def _guessed(name: str, data: bytes) -> tuple[str, ...]:
    if name.startswith("utf") or data.isascii():
        return ()
    return (
        tr("The encoding was taken to be {name}; look at the accented letters before you import.", name=name),
    )


def _text_of(data: bytes, name: str) -> str:
    try:
        return data.decode(name)
    except UnicodeDecodeError:
        return data.decode(name, "replace")


def detect(data: bytes) -> str:
    """The name of the encoding; raises UserError for bytes that are no text."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return name
    if b"\0" in data[:_SAMPLE] and (wide := _wide(data)):
        return wide
    _refuse_binary(data[:_SAMPLE])
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return _older(data[:_SAMPLE])
    return "utf-8"


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark shows as NULs on one side of most pairs."""
    even, odd = data[0:_SAMPLE:2].count(0), data[1:_SAMPLE:2].count(0)
    half = max(1, min(len(data), _SAMPLE) // 2)
    if odd > 0.3 * half and even < 0.05 * half:
        return "utf-16-le"
    if even > 0.3 * half and odd < 0.05 * half:
        return "utf-16-be"
    return None


def _refuse_binary(sample: bytes) -> None:
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    if controls > 0.01 * len(sample) + 1 or sample.count(0) > 0.05 * len(sample) + 8:
        raise UserError(
            tr("This file holds no text that Trailmark can read."),
            tr("Save the transcript as a text, Word, PDF or table file and import that."),
        )


def _older(sample: bytes) -> str:
    """The likeliest encoding that is not UTF-8: a script found by its letters, else a Western one."""
    from charset_normalizer import from_bytes

    best = from_bytes(sample, cp_exclusion=["utf_7"]).best()
    western = max(_WESTERN, key=lambda name: _wellformed(sample, name) - _WESTERN[name])
    if best is None or len(sample.translate(None, _ASCII)) < _ENOUGH or _is_western(str(best)):
        return western
    return best.encoding if _wellformed(sample, best.encoding) >= _wellformed(sample, western) else western


def _is_western(text: str) -> bool:
    """True unless a good part of the letters belong to another script than Latin."""
    letters = [c for c in text if c.isalpha()]
    return sum(ord(c) >= 0x250 for c in letters) < 0.4 * len(letters) if letters else True


def _wellformed(sample: bytes, encoding: str) -> float:
    """How much the non-ASCII characters look like writing: letters in words, marks between them."""
    try:
        text = sample.decode(encoding)
    except UnicodeDecodeError:
        return -1.0
    places = [i for i, c in enumerate(text) if ord(c) > 0x7F]
    return sum(_fits(text, i) for i in places) / max(1, len(places))


def _fits(text: str, place: int) -> float:
    here, before, after = text[place], text[place - 1 : place], text[place + 1 : place + 2]
    kind = unicodedata.category(here)
    if kind == "Ll":
        return 1.0 if before.islower() or after.islower() or not before.isalpha() else 0.2
    if kind == "Lo":
        return 1.0
    if kind == "Lu":
        return -0.5 if before.islower() or (before.isalpha() and after.islower()) else 0.8
    if here in "¿¡":
        return 0.9 if after.isalpha() else 0.0
    if here in "†‡" or (kind in ("Pd", "Po") and after.isalpha()):
        return 0.3
    if kind in ("Pi", "Pf", "Pd", "Po", "Zs"):
        return 0.9
    if kind in ("Sc", "So", "Sm", "Sk", "No"):
        return -1.0 if before.isalpha() and after.isalpha() else 0.6
    return -1.0
