"""The last look at a written file: no known name may leave with it, in any part, packed or not."""

from __future__ import annotations

import html
import re
import unicodedata
import zipfile
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

from sqlalchemy.orm import Session

from coding.exporters.anonymous import Mask
from coding.privacy.names_lists import ordinary_words
from models.errors import UserError

_TAGS = re.compile(r"<[^<>]*>")
_PROGRAMMED = re.compile(
    r"(?:styles|theme\d*|fontTable|settings|webSettings|presProps|viewProps)\.xml$|\.(?:png|jpe?g)$"
)


def refuse_names(session: Session, path: Path) -> None:
    """UserError saying how many known names of which kinds a file holds; nothing when it holds none."""
    found = leaks(path, Mask.of(session).known)
    if found:
        listed = ", ".join(f"{number} of {kind}s" for kind, number in sorted(found.items()))
        raise UserError(
            f"The anonymised file would still hold known names: {listed}. Nothing was written.",
            "Redact or pseudonymise them in the project first.",
        )


def leaks(path: Path, known: Mapping[str, tuple[str, ...]]) -> Counter[str]:
    """How many different names of each kind a file holds, whatever their case, accents' form or escapes."""
    kinds: dict[str, str] = {}
    for kind, ways in known.items():
        for way in filter(str.strip, ways):
            kinds.setdefault(_folded(way), kind)
    if not kinds:
        return Counter()
    ordered = sorted(kinds, key=len, reverse=True)
    pattern = re.compile(rf"(?<![^\W_])(?:{'|'.join(map(re.escape, ordered))})(?![^\W_])", re.IGNORECASE)
    held: set[str] = set()
    for text in _texts(path):
        plain = unicodedata.normalize("NFC", text)
        for match in pattern.finditer(plain):
            words = match.group()
            if words[0].isupper() or _folded(words) not in ordinary_words():
                held.add(_folded(words))
    return Counter(kinds[way] for way in held if way in kinds)


def _texts(path: Path) -> Iterator[str]:
    """The words of every part of a file, markup taken off and escapes undone."""
    if not zipfile.is_zipfile(path):
        yield from _views(path.read_bytes())
        return
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if not _PROGRAMMED.search(name):
                yield name
                yield from _views(archive.read(name))


def _views(data: bytes) -> Iterator[str]:
    for encoding in ("utf-8", "utf-16-le") if b"\x00" in data[:4096] else ("utf-8",):
        text = data.decode(encoding, "ignore")
        yield html.unescape(_TAGS.sub(" ", text)) if "<" in text else text
        yield from (html.unescape(value) for value in re.findall(r'="([^"]{2,})"', text))


def _folded(words: str) -> str:
    return unicodedata.normalize("NFC", words).casefold()
