"""Segments on their way to their places: a source, a span and a code, or the reason why there is none."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from coding.codebook import code_paths
from coding.importers.mapping import normalised
from coding.segments.finding import Text
from coding.segments.rows import Segment
from models.code import Code
from models.source import Source
from models.span import Span
from models.translation import tr, trn

EXACT, SIMILAR = "exact", "similar"
_LEVELS = re.compile(r"\s*(?:>>|>|\\|/)\s*")
Candidate = tuple[int, Span]
"""The id of a source and a span in it."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A segment at its place; `path` is the code it gets, `new` when the project does not have it yet."""

    segment: Segment
    source_id: int
    title: str
    span: Span
    path: str
    new: bool
    how: str


@dataclass(frozen=True, slots=True)
class Unplaced:
    """A segment that stays out, and why, in words that follow its row."""

    segment: Segment
    why: str


@dataclass(frozen=True)
class Placing:
    """What became of the rows of a table."""

    placed: tuple[Placed, ...] = ()
    unplaced: tuple[Unplaced, ...] = ()

    @property
    def new_codes(self) -> tuple[str, ...]:
        """The paths of codes that would be made, in the order of the table."""
        return tuple(dict.fromkeys(one.path for one in self.placed if one.new))


def place_segments(session: Session, segments: Sequence[Segment]) -> Placing:
    """Look for the words of each segment in the source of its document, or in all; nothing is stored.

    Words that stand several times go, in order, to segments that say the same; else they are told as unclear.
    """
    places, names = _Places(session), _Codes(session)
    queues: dict[tuple[str, str], list[str]] = defaultdict(list)
    for one in segments:
        same = queues[one.document, one.words]
        if one.group not in same:
            same.append(one.group)
    placed: list[Placed] = []
    unplaced: list[Unplaced] = []
    for one in segments:
        path, new, fault = names.of(one.code)
        found, how = places.of(one) if not fault else ([], "")
        same = queues[one.document, one.words]
        chosen = _chosen(one, found, same)
        if fault or chosen is None:
            unplaced.append(Unplaced(one, fault or _why(found)))
            continue
        source_id, span = chosen
        placed.append(Placed(one, source_id, places.titles[source_id], span, path, new, how))
    return Placing(tuple(placed), tuple(unplaced))


def _chosen(one: Segment, found: Sequence[Candidate], same: Sequence[str]) -> Candidate | None:
    """The only place, the nearest to the offset the row gives, or the one whose turn it is."""
    if len(found) == 1:
        return found[0]
    if found and one.start is not None:
        start = one.start
        return min(found, key=lambda place: abs(place[1].start - start))
    return found[same.index(one.group)] if found and len(found) == len(same) else None


def _why(found: Sequence[Candidate]) -> str:
    if not found:
        return tr("its words are in no source")
    return trn("its words stand in {n} place", "its words stand in {n} places", len(found))


class _Places:
    """The sources of a project, to be searched."""

    def __init__(self, session: Session) -> None:
        rows = session.execute(
            select(Source.id, Source.title, Source.text).order_by(Source.position, Source.id)
        )
        self.titles: dict[int, str] = {}
        self._texts: dict[int, Text] = {}
        self._named: dict[str, list[int]] = defaultdict(list)
        for source_id, title, text in rows:
            self.titles[source_id] = title
            self._texts[source_id] = Text(text)
            self._named[_name(title)].append(source_id)
        self._known: dict[tuple[str, str], tuple[list[Candidate], str]] = {}

    def of(self, one: Segment) -> tuple[list[Candidate], str]:
        """Where the words stand, and whether exactly; the document's own source comes before all others."""
        key = one.document, one.words
        if key not in self._known:
            self._known[key] = self._search(one)
        return self._known[key]

    def _search(self, one: Segment) -> tuple[list[Candidate], str]:
        own = self._own(one.document)
        for sources in (own, [key for key in self._texts if key not in own]):
            for how, places in ((EXACT, Text.exact), (SIMILAR, Text.similar)):
                found = [(key, span) for key in sources for span in places(self._texts[key], one.words)]
                if found:
                    return found, how
        return [], ""

    def _own(self, document: str) -> list[int]:
        """The sources a document may be: by its title, else by a title that begins or ends alike."""
        name = _name(document)
        if not name:
            return []
        if name in self._named:
            return self._named[name]
        return [
            key
            for title, keys in self._named.items()
            if title and (name.startswith(title) or title.startswith(name))
            for key in keys
        ]


def _name(title: str) -> str:
    return normalised(re.sub(r"\.[A-Za-z0-9]{1,5}$", "", title.strip()))


class _Codes:
    """The codes of a project by their paths and by names that are there once."""

    def __init__(self, session: Session) -> None:
        paths = code_paths(session)
        codable = set(session.scalars(select(Code.id).where(Code.codable)))
        self._families = {path.casefold() for key, path in paths.items() if key not in codable}
        self._paths = {path.casefold(): path for key, path in paths.items() if key in codable}
        names: dict[str, list[str]] = defaultdict(list)
        for path in self._paths.values():
            names[path.rpartition("/")[2].casefold()].append(path)
        self._names: Mapping[str, str] = {name: found[0] for name, found in names.items() if len(found) == 1}

    def of(self, code: str) -> tuple[str, bool, str]:
        """The path for a code of the table, whether it is new, and why it cannot be used, or nothing."""
        for path in _spellings(code):
            if (known := self._paths.get(path.casefold())) is not None:
                return known, False, ""
        path = next(iter(_spellings(code)), "")
        known = self._names.get(path.rpartition("/")[2].casefold())
        if known is not None:
            return known, False, ""
        if not path:
            return "", False, tr("its code has no name")
        if path.casefold() in self._families:
            return "", False, tr("its code is a family, which cannot be given")
        return path, True, ""


def _spellings(code: str) -> Iterable[str]:
    """A code's name as a path: levels behind >, >> or a backslash; then behind a colon, as ATLAS.ti writes them."""
    parts = [" ".join(part.split()) for part in _LEVELS.split(code)]
    if path := "/".join(part for part in parts if part):
        yield path
        if ": " in path:
            yield path.replace(": ", "/")
