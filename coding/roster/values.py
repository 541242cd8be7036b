"""What a person typed or pasted into a cell, as it is stored; or why it cannot be."""

from __future__ import annotations

import datetime
import re

from coding.roster.columns import CHOICE, DATE, FIGURE, LINK, NAME, NO, NUMBER, YES, YES_NO, Column
from models.errors import UserError
from models.translation import tr

LONGEST = 10_000
_YES = frozenset("yes y true 1 x ja oui si sí ✓".split())
_NO = frozenset("no n false 0 nein non ✗".split())
_SPACES = re.compile(r"[\s\u00a0\u2007\u202f]+")
_NUMBER = re.compile(r"[+-]?(\d+|\d{1,3}(?: \d{3})+)(?:[.,](\d+))?")
_EITHER = re.compile(r"[+-]?[1-9]\d{0,2}[.,]\d{3}")
_GROUPED = re.compile(
    r"[+-]?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})+(?:[.,]\d+)?|[+-]?\d{1,3},\d{3}\.\d+|[+-]?\d{1,3}\.\d{3},\d+"
)
_SLASHED = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-](\d{2}|\d{4})")


class WrongValue(UserError):
    """A value that its column cannot hold; the message says why without repeating the value."""


def tidy(text: str) -> str:
    """The text as it can be stored: no NUL and no half characters, lines end in LF, no blanks around it."""
    whole = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    return whole.encode("utf-8", "replace").decode("utf-8").strip()


def value_of(column: Column, text: str) -> str:
    """The text as the column stores it; raises WrongValue when it cannot."""
    text = tidy(text)
    if column.kind == FIGURE:
        raise WrongValue(tr("This is counted and cannot be typed."))
    if not text:
        if column.kind == NAME:
            raise WrongValue(tr("A participant needs a name."), tr("A code such as P07 is enough."))
        return column.empty
    if len(text) > LONGEST:
        raise WrongValue(tr("This is too long for a cell."), tr("Keep it in a memo or a source."))
    if column.kind in (NAME, LINK):
        return " ".join(text.split())
    reader = {CHOICE: _choice, YES_NO: _yes_no, NUMBER: _number, DATE: _date}.get(column.kind)
    return text if reader is None else reader(column, text)


def _choice(column: Column, text: str) -> str:
    wanted = _plain(text)
    for choice in column.choices:
        if wanted in (_plain(choice), _plain(column.said(choice))):
            return choice
    if not column.choices:
        raise WrongValue(tr("This field has no choices yet."), tr("Add them under Fields."))
    raise WrongValue(
        tr("This is none of the choices."),
        tr("Choose one of: {all}.", all=", ".join(map(column.said, column.choices))),
    )


def _plain(text: str) -> str:
    return _SPACES.sub(" ", text.casefold().replace("’", "'").replace("_", " ").replace("–", "-")).strip()


def _yes_no(_column: Column, text: str) -> str:
    word = _plain(text)
    if word in _YES or word in _NO:
        return YES if word in _YES else NO
    raise WrongValue(tr("This is neither yes nor no."), tr("Type yes or no."))


def _number(_column: Column, text: str) -> str:
    plain = _SPACES.sub(" ", text.replace("−", "-")).strip()
    if _EITHER.fullmatch(plain) or _EITHER.fullmatch(plain.replace(" ", "")):
        raise WrongValue(
            tr("This can be read as two different numbers."), tr("Write it without a sign for thousands.")
        )
    if _GROUPED.fullmatch(plain):
        plain = _ungrouped(plain)
    found = _NUMBER.fullmatch(plain)
    if found is None or not plain.isascii():
        raise WrongValue(tr("This is not a number."), tr("Type digits, such as 12 or 3.5."))
    return _written(plain)


def _ungrouped(text: str) -> str:
    """A number whose signs show which of them parts thousands, with the decimal sign as a point."""
    last = max(text.rfind("."), text.rfind(","))
    sign = text[last]
    if text.count(sign) > 1:
        return text.replace(sign, "")
    return text[:last].replace("." if sign == "," else ",", "") + "." + text[last + 1 :]


def _written(text: str) -> str:
    """Digits with a point, without signs for thousands, useless noughts and plus."""
    minus = "-" if text.startswith("-") else ""
    whole, _, part = text.lstrip("+-").replace(" ", "").replace(",", ".").partition(".")
    part, whole = part.rstrip("0"), whole.lstrip("0") or "0"
    written = f"{whole}.{part}" if part else whole
    return written if written == "0" else minus + written


def _date(_column: Column, text: str) -> str:
    from coding.transcript.dates import find_date

    slashed = _SLASHED.fullmatch(text)
    if slashed and max(int(slashed[1]), int(slashed[2])) <= 12 and slashed[1] != slashed[2]:
        raise WrongValue(
            tr("Day and month of this date cannot be told apart."), tr("Write it as 2025-04-03.")
        )
    found = find_date(text) if len(text) <= 40 else None
    try:
        return datetime.date.fromisoformat((found or "")[:10]).isoformat()
    except ValueError:
        raise WrongValue(tr("This is not a date."), tr("Write it as 2025-04-03.")) from None
