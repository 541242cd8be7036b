"""Every sentence a person reads goes through `tr` or `trn`: English unless the program has put a translator in.

The floors below the window know nothing of Qt; the window hands its translator in at the start.
"""

from __future__ import annotations

from collections.abc import Callable


def _as_written(text: str) -> str:
    return text


_translator: Callable[[str], str] = _as_written
_thousands = ","
_language = ""


def use(translator: Callable[[str], str] | None, thousands: str = ",", language: str = "") -> None:
    """Takes the translator of the window's language, what parts its thousands, and its code; None: English."""
    global _translator, _thousands, _language
    _translator, _thousands, _language = translator or _as_written, thousands, language


def language() -> str:
    """The code of the window's language, "" for English; processes beside the window are told it."""
    return _language


def noted(text: str) -> str:
    """Marks a text of a table that is made before the language is known; `tr` says it when it is shown."""
    return text


def number(value: int) -> str:
    """A count as the reader's language writes it."""
    return f"{value:,}".replace(",", _thousands)


def tr(text: str, /, **values: object) -> str:
    """A literal text in the reader's language, its {fields} filled; the text must be one literal to be found."""
    found = _translator(text) if text else text
    return found.format(**values) if values else found


def trn(one: str, many: str, n: int, /, **values: object) -> str:
    """The wording for one or for many in the reader's language; both may hold {n}."""
    return tr(one if n == 1 else many, n=number(n), **values)
