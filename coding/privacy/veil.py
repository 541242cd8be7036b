"""Names blacked out of everything that is read, letter for letter, so that every offset stays where it is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from sqlalchemy.orm import Session

from coding.exporters.anonymous import Mask
from coding.journey.rows import Facts
from models.code import CODE_KINDS
from models.journey import RELATIONS, SCOPES
from models.passage import ORIGINS
from models.people import CONSENTS, DMU_TYPES, LIFECYCLES, RELEASES
from models.source import BRANDS, EXPOSURES, KINDS, ROLES, STATUSES

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


class Veil:
    """Hides the names a project knows; safe on any thread, since all it keeps is what it has seen before.

    A text that is a name becomes its alias; inside other texts a name is covered by as many █ as it has letters.
    Words that were redacted are covered wherever a row tells its source and where its words start.
    `Facts` stay as they are: maps are computed from them, and masked themselves.
    """

    def __init__(self, mask: Mask) -> None:
        self._mask = mask
        self._names = {way: one.label for one in mask.pseudonyms for way in one.variants[:1]}
        self._seen: dict[str, str] = {}
        self._redactions = mask.redactions

    @classmethod
    def of(cls, session: Session) -> Veil:
        """The veil of a project as it is now."""
        return cls(Mask.of(session))

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
        """The values of a row with redacted words covered, where it tells whose words it holds and from where."""
        spans = self._redactions.get(held.get("source_id", 0), ()) if self._redactions and held else ()
        if not spans:
            return held
        start = held.get("start", 0)
        words = {name: held[name] for name in WORDS if isinstance(held.get(name), str)}
        return held | {name: _covered(text, start, spans) for name, text in words.items()}

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


def _covered(text: str, start: int, spans: Iterable[tuple[int, int, str]]) -> str:
    """A text that begins at a place of its source, with the parts between redacted offsets covered."""
    for first, last, _ in spans:
        left, right = max(0, first - start), min(len(text), last - start)
        if left < right:
            text = text[:left] + BLACK * (right - left) + text[right:]
    return text


def _same(hidden: Iterable[Any], row: Iterable[Any]) -> bool:
    return all(a is b for a, b in zip(hidden, row, strict=True))
