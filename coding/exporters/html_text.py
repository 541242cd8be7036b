"""The one place where text becomes HTML: everything that is not `Html` already is escaped here."""

from __future__ import annotations

from html import escape

VOID = frozenset({"br", "input", "meta"})
FORBIDDEN = dict.fromkeys((*range(9), 11, 12, *range(14, 32), *range(55296, 57344)), "�")


class Html(str):
    """Text that is HTML; only `element`, `joined` and `trusted` make it."""

    __slots__ = ()


def text(value: object) -> Html:
    """A value as HTML text; `Html` stays as it is, characters that no document may hold become U+FFFD."""
    if isinstance(value, Html):
        return value
    return Html(escape(str(value).translate(FORBIDDEN), quote=True))


def trusted(markup: str) -> Html:
    """Markup of the program's own making, taken as it is."""
    return Html(markup)


def joined(*parts: object) -> Html:
    """Several parts one after the other; None and "" leave nothing."""
    return Html("".join(text(part) for part in parts if part is not None))


def element(name: str, /, *children: object, **attributes: object) -> Html:
    """An element; `_` at the end of an attribute's name is dropped, others become hyphens.

    An attribute of None or False is left out, True stands alone.
    """
    said = "".join(_attribute(key, value) for key, value in attributes.items())
    if name in VOID:
        return Html(f"<{name}{said}>")
    return Html(f"<{name}{said}>{joined(*children)}</{name}>")


def _attribute(key: str, value: object) -> str:
    if value is None or value is False:
        return ""
    name = key.rstrip("_").replace("_", "-")
    return f" {name}" if value is True else f' {name}="{text(value)}"'
