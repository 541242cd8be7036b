"""Frozen rows with every text in them hidden, at any depth; what holds no name stays the same object."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from operator import attrgetter
from typing import Any, TypeVar

Row = TypeVar("Row")
IDENTIFIERS = frozenset({"id", "stage_id", "to_stage_id", "kind", "color", "preset", "people", "supporters"})
GUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)


class Hidden:
    """Passes every text through `words`, but neither fields that identify nor guids."""

    def __init__(self, words: Callable[[str], str]) -> None:
        self._words = words

    def row(self, row: Row) -> Row:
        """The row with its texts hidden."""
        kind: Any = type(row)
        names, _, every = _fields(kind)
        told = {}
        for name, held in zip(names, every(row), strict=True):
            if held is not None and name not in IDENTIFIERS and (shown := self._value(held)) is not held:
                told[name] = shown
        return changed(row, told) if told else row

    def _value(self, value: Any) -> Any:
        if isinstance(value, str):
            return self._text(value)
        if isinstance(value, tuple):
            shown = tuple(map(self._value, value))
            return value if all(a is b for a, b in zip(shown, value, strict=True)) else shown
        if isinstance(value, Mapping):
            return {key: held if key in IDENTIFIERS else self._value(held) for key, held in value.items()}
        return self.row(value) if is_dataclass(value) and not isinstance(value, type) else value

    def _text(self, text: str) -> str:
        shown = self._words(text)
        return text if shown == text or GUID.fullmatch(text) else shown


def changed(row: Row, values: Mapping[str, Any]) -> Row:
    """As `dataclasses.replace`, for tens of thousands of rows with many fields, all of them given to `__init__`."""
    kind: Any = type(row)
    _, places, every = _fields(kind)
    held = list(every(row))
    for name, value in values.items():
        held[places[name]] = value
    made: Row = kind(*held)
    return made


@cache
def _fields(kind: Any) -> tuple[tuple[str, ...], Mapping[str, int], Callable[[Any], tuple[Any, ...]]]:
    """The fields of a kind of row, the place of each, and what gets all of their values at once."""
    names = tuple(one.name for one in fields(kind))
    every = attrgetter(*names)
    return (
        names,
        {name: at for at, name in enumerate(names)},
        every if len(names) > 1 else lambda r: (every(r),),
    )
