"""Names, and words nobody released, blacked out of everything that is read, letter for letter, so that every offset
stays where it is.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from coding.exporters.anonymous import Mask
from coding.journey.rows import Facts
from coding.privacy.withheld import joined
from models.code import CODE_KINDS
from models.journey import RELATIONS, SCOPES
from models.passage import ORIGINS
from models.people import CONSENTS, DMU_TYPES, LIFECYCLES, RELEASES
from models.source import BRANDS, EXPOSURES, KINDS, ROLES, STATUSES, Source
from models.span import Span

Rows = TypeVar("Rows")
BLACK = "█"
WORDS_OF_THE_PROGRAM = frozenset(
    (
        *CODE_KINDS,
        *KINDS,
        *ROLES,
        *EXPOSURES,
        *BRANDS,
        *STATUSES,
        *LIFECYCLES,
        *DMU_TYPES,
        *CONSENTS,
        *RELEASES,
        *ORIGINS,
        *SCOPES,
        *RELATIONS,
    )
)
"""Values that panels look at and not only show."""
ROOM = 20_000
WORDS = ("text", "quote", "words")
REMARKS = ("memo", "remark")
SIGN = re.compile(r"\S")


class Veil:
    """Hides the names a project knows; safe on any thread, since all it keeps is what it has seen before.

    A text that is a name becomes its alias; inside other texts a name is covered by as many █ as it has letters.
    Words that were redacted, and those of participants who did not release them, are covered wherever a row tells
    its source and where its words start; so is what was remarked on the latter. They are counted as ever.
    `Facts` stay as they are: maps are computed from them, and masked themselves.
    """

    def __init__(self, mask: Mask, guids: Mapping[str, int] | None = None) -> None:
        self._mask, self._guids = mask, guids or {}
        self._names = {way: one.label for one in mask.pseudonyms for way in one.variants[:1]}
        self._seen: dict[str, str] = {}
        self._kept_back = mask.kept_back
        self._covers = {
            source: joined(
                [*mask.kept_back.get(source, ()), *(one[:2] for one in mask.redactions.get(source, ()))]
            )
            for source in {*mask.kept_back, *mask.redactions}
        }

    @classmethod
    def of(cls, session: Session) -> Veil:
        """The veil of a project as it is now."""
        return cls(Mask.of(session), dict(session.execute(select(Source.guid, Source.id)).all()))

    def text(self, text: str) -> str:
        """The text without names; of the same length unless it is a name and nothing else."""
        if text in WORDS_OF_THE_PROGRAM:
            return text
        if text in self._names:
            return self._names[text]
        known = self._seen.get(text)
        if known is None:
            known = self.covered(text)
            if len(self._seen) < ROOM and len(text) < ROOM:
                self._seen[text] = known
        return text if known == text else known

    def covered(self, text: str) -> str:
        """The text with every known name covered, code point for code point."""
        if not self._mask.pseudonyms:
            return text
        parts, last = [], 0
        for one in self._mask.replacements(text):
            parts += [text[last : one.start], BLACK * (one.end - one.start)]
            last = one.end
        return "".join([*parts, text[last:]]) if parts else text

    def hide(self, rows: Rows) -> Rows:
        """What a view answered, without names: texts, rows and what holds them; the same object where none is."""
        hidden: Rows = self._hide(rows)
        return hidden

    def _hide(self, value: Any) -> Any:
        if isinstance(value, str):
            return self.text(value)
        if value is None or isinstance(value, int | float | bytes | Facts):
            return value
        if isinstance(value, tuple):
            return self._row(value)
        if isinstance(value, list):
            return [self._hide(each) for each in value]
        if isinstance(value, Mapping):
            return {key: self._hide(each) for key, each in value.items()}
        if is_dataclass(value) and not isinstance(value, type):
            return self._record(value)
        return value

    def _redacted(self, held: dict[str, Any]) -> dict[str, Any]:
        """The values of a row with words covered, where it tells whose words it holds and from where."""
        if not held or (not self._covers and not self._mask.withheld):
            return held
        if _is_memo(held):
            return held | self._remarks(held, ("title", "text"))
        source = self._source(held)
        spans = self._covers.get(source, ())
        if not spans:
            return held
        if held.get("memo_id"):
            return held | self._remarks(held, ("excerpt",))
        start = _start(held)
        words = {name: held[name] for name in WORDS if isinstance(held.get(name), str)}
        hidden = {name: blacked_out(text, start, spans) for name, text in words.items()}
        if isinstance(held.get("excerpt"), str):
            hidden["excerpt"] = blacked_out(held["excerpt"], start - held.get("mark_start", 0), spans)
        return held | hidden | self._remarks(held, REMARKS)

    def _source(self, held: Mapping[str, Any]) -> int:
        """The id of the source a row speaks of, 0 for none; some rows tell its guid."""
        found = held.get("source_id", held.get("source", 0))
        return found if isinstance(found, int) else self._guids.get(found, 0)

    def _remarks(self, held: Mapping[str, Any], names: Iterable[str]) -> dict[str, str]:
        """What was written about words that are not released, covered."""
        if not self._is_kept_back(held):
            return {}
        return {name: SIGN.sub(BLACK, held[name]) for name in names if isinstance(held.get(name), str)}

    def _is_kept_back(self, held: Mapping[str, Any]) -> bool:
        """Whether a row lies in words that were not released, or is about who or what keeps them back."""
        if held.get("about") in self._mask.withheld and held.get("kind") == "participant":
            return True
        spans = self._kept_back.get(self._source(held), ())
        if _is_memo(held) and held["kind"] == "source":
            return bool(spans)
        start = _start(held)
        return next(_within(spans, start, max(int(held.get("end") or start), start + 1)), None) is not None

    def _row(self, row: tuple[Any, ...]) -> Any:
        """A tuple or named tuple; itself when it names nobody."""
        held = self._redacted(dict(zip(getattr(row, "_fields", ()), row, strict=False)))
        hidden = [self._hide(each) for each in (held.values() if held else row)]
        if _same(hidden, row):
            return row
        make = getattr(row, "_make", None)
        return make(hidden) if make is not None else tuple(hidden)

    def _record(self, record: Any) -> Any:
        held = {field.name: getattr(record, field.name) for field in fields(record) if field.init}
        hidden = {name: self._hide(each) for name, each in self._redacted(held).items()}
        return record if _same(hidden.values(), held.values()) else replace(record, **hidden)


def blacked_out(text: str, start: int, spans: Sequence[tuple[int, int]]) -> str:
    """A text that begins at a place of its source, with every sign between covered offsets black; blanks stay."""
    parts, last = [], 0
    for first, end in _within(spans, start, start + len(text)):
        left, right = max(0, first - start), min(len(text), end - start)
        parts += [text[last:left], SIGN.sub(BLACK, text[left:right])]
        last = right
    return "".join([*parts, text[last:]]) if parts else text


def _within(spans: Sequence[tuple[int, int]], start: int, end: int) -> Iterator[tuple[int, int]]:
    """Those of ordered spans that share a code point with [start, end)."""
    for at in range(max(0, bisect_right(spans, (start, start)) - 1), len(spans)):
        if spans[at][0] >= end:
            return
        if spans[at][1] > start:
            yield spans[at]


def _start(held: Mapping[str, Any]) -> int:
    """Where the words of a row begin in their source."""
    span = held.get("span")
    return span.start if isinstance(span, Span) else int(held.get("start") or 0)


def _is_memo(held: Mapping[str, Any]) -> bool:
    """Whether a row is a memo: its text is not that of the place it is on."""
    return "about" in held and "kind" in held


def _same(hidden: Iterable[Any], row: Iterable[Any]) -> bool:
    return all(a is b for a, b in zip(hidden, row, strict=True))
