"""A JourneyView as a JSON document and back again, whole; what has its default value is left out."""

from __future__ import annotations

from dataclasses import MISSING, fields, is_dataclass
from functools import cache
from types import UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from coding.journey.view import JourneyView

Row = TypeVar("Row")


def to_document(view: JourneyView) -> dict[str, Any]:
    """The view as lists, dicts, numbers and texts."""
    document = _plain(view)
    assert isinstance(document, dict)
    return document


def from_document(document: dict[str, Any]) -> JourneyView:
    """The view of a document; fields it does not know are left out, missing ones have their default."""
    return typed_row(JourneyView, document)


def _plain(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return {
            name: _plain(held)
            for name, default in _defaults(type(value))
            if (held := getattr(value, name)) != default
        }
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value


@cache
def _defaults(row: Any) -> tuple[tuple[str, Any], ...]:
    return tuple((f.name, f.default if f.default is not MISSING else MISSING) for f in fields(row))


@cache
def _hints(row: Any) -> dict[str, Any]:
    return get_type_hints(row)


def typed_row(row: type[Row], document: dict[str, Any]) -> Row:
    """A frozen row from JSON data by the types of its fields; unknown fields are left out, missing ones default."""
    kind: Any = row
    hints = _hints(kind)
    return row(**{name: _typed(hints[name], value) for name, value in document.items() if name in hints})


def _typed(hint: Any, value: Any) -> Any:
    if value is None:
        return None
    if is_dataclass(hint) and isinstance(hint, type):
        return typed_row(hint, value)
    origin = get_origin(hint)
    if origin in (Union, UnionType):
        return _typed(next(kind for kind in get_args(hint) if kind is not type(None)), value)
    if origin is tuple:
        inner = get_args(hint)[0]
        return tuple(_typed(inner, item) for item in value)
    return value
