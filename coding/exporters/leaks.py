"""The last look at a written file: no known name may leave with it, in any part, packed or not."""

from __future__ import annotations

import codecs
import html
import re
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import IO

from sqlalchemy.orm import Session

from coding.exporters.anonymous import Mask
from coding.exporters.leak_places import parts_of
from coding.privacy.names_finder import Finder
from models.errors import UserError
from models.translation import tr, trn

_TAGS = re.compile(r"<[^<>]*>")
_PROGRAMMED = re.compile(
    r"(?:styles|theme\d*|fontTable|settings|webSettings|presProps|viewProps)\.xml$|\.(?:png|jpe?g)$"
)
_SHEET = re.compile(r"xl/worksheets/sheet\d+\.xml")
_WORDS = re.compile(r"<t(?: [^>]*)?>([^<]+)")
_APART = "\0"
_VALUES = re.compile(r'(?<![ ][rst])="([^"]{2,})"')
"""Values of attributes, but for the places, styles and types of cells."""
PIECE = 1 << 20
MOST_PLACES = 12


def refuse_names(session: Session, path: Path) -> None:
    """UserError saying how many known names of which kinds a file holds, and where; nothing when it holds none."""
    known = Mask.of(session).known
    found = leaks(path, known)
    if found:
        raise refusal(found, places(path, known))


def refusal(found: Counter[str], where: list[str]) -> UserError:
    """What to say about names that would leave: kinds and places, never the names."""
    listed = ", ".join(
        tr("{number} of {kind}s", number=number, kind=tr(kind)) for kind, number in sorted(found.items())
    )
    return UserError(
        tr("The anonymised file would still hold known names: {listed}. Nothing was written.", listed=listed),
        tr("Where: {places}. Redact or pseudonymise them in the project first.", places=_listed(where)),
    )


def _listed(found: list[str]) -> str:
    more = len(found) - MOST_PLACES
    shown = "; ".join(found[:MOST_PLACES])
    return shown + trn("; and {n} more place", "; and {n} more places", more) if more > 0 else shown


def leaks(path: Path, known: Mapping[str, tuple[str, ...]]) -> Counter[str]:
    """How many different names of each kind a file holds, whatever their case, accents' form or escapes."""
    names = _Names(known)
    held = {way for text in _texts(path) for way in names.in_text(text)}
    return Counter(names.kinds[way] for way in held)


def places(path: Path, known: Mapping[str, tuple[str, ...]]) -> list[str]:
    """Where a file holds known names, in the file's order, each place once; the names themselves are not told."""
    names = _Names(known)
    found = (
        place
        for place, raw in parts_of(path)
        if any(True for text in _views(raw) for _ in names.in_text(text))
    )
    return list(dict.fromkeys(found)) or [tr("somewhere in its markup")]


def leaks_in(texts: Iterable[str], known: Mapping[str, tuple[str, ...]]) -> Counter[str]:
    """How many different names of each kind stand in texts."""
    names = _Names(known)
    return Counter(names.kinds[way] for way in {way for text in texts for way in names.in_text(text)})


class _Names:
    """Known names, to be looked for; a name is told by its first way of writing."""

    def __init__(self, known: Mapping[str, tuple[str, ...]]) -> None:
        self.kinds: dict[str, str] = {}
        for kind, ways in known.items():
            for way in ways:
                self.kinds.setdefault(way, kind)
        self._finder = Finder({way: way for way in self.kinds})

    def in_text(self, text: str) -> Iterator[str]:
        """The names in a text; an ordinary word in lower case is none."""
        return (way for _, _, way in self._finder.find(text))


def _texts(path: Path) -> Iterator[str]:
    """The words of every part of a file piece by piece, markup taken off and escapes undone."""
    if not zipfile.is_zipfile(path):
        with open(path, "rb") as file:
            yield from _read(file)
        return
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if not _PROGRAMMED.search(name):
                yield name
                with archive.open(name) as member:
                    yield from _cells(member) if _SHEET.fullmatch(name) else _read(member)


def _read(file: IO[bytes]) -> Iterator[str]:
    for encoding in ("utf-8", "utf-16-le") if b"\x00" in file.read(4096) else ("utf-8",):
        file.seek(0)
        for piece in _pieces(file, encoding):
            yield from _views(piece)


def _cells(file: IO[bytes]) -> Iterator[str]:
    """The words of a sheet, each once; cells and rows have no attributes that could hold any (ECMA-376, 18.3.1)."""
    seen: set[str] = set()
    inside = False
    for piece in _pieces(file, "utf-8"):
        while piece:
            part, mark, piece = piece.partition("</sheetData>" if inside else "<sheetData>")
            if not inside:
                yield from _views(part)
            elif new := {part.partition("<")[0], *_WORDS.findall(part)} - seen:
                seen |= new
                yield html.unescape(_APART.join(new))
            inside ^= bool(mark)


def _pieces(file: IO[bytes], encoding: str) -> Iterator[str]:
    """A file in texts of about PIECE signs, cut before a tag or at the end of a line so that no word is."""
    decoder = codecs.getincrementaldecoder(encoding)("ignore")
    rest = ""
    while data := file.read(PIECE):
        rest += decoder.decode(data)
        cut = max(rest.rfind("<"), rest.rfind("\n"))
        if cut > 0:
            yield rest[:cut]
            rest = rest[cut:]
    yield rest


def _views(text: str) -> Iterator[str]:
    """A text as it is read: without markup, and the values of its attributes, each once."""
    yield html.unescape(_TAGS.sub(" ", text)) if "<" in text else text
    if values := set(_VALUES.findall(text)):
        yield html.unescape("\n".join(values))
