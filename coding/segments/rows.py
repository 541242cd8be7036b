"""The rows of a table of coded segments, each with its codes apart."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from coding.people_import import unquoted
from coding.segments.mapping import SegmentMapping
from coding.transcript.dates import find_date, is_day_first

_OFF = frozenset(("", "0", "false", "no", "none", "-", "nan"))


@dataclass(frozen=True, slots=True)
class Segment:
    """Words of a document with one code, as a row says it; `row` as a spreadsheet counts, `start` in code points.

    `date` is an ISO date or moment, None where the row has none.
    """

    row: int
    words: str
    code: str
    document: str = ""
    comment: str = ""
    coder: str = ""
    group: str = ""
    start: int | None = None
    weight: int | None = None
    date: str | None = None


def segments_of(
    headers: Sequence[str],
    rows: Sequence[Sequence[str]],
    mapping: SegmentMapping,
    known: Collection[str] = (),
    first: int = 2,
) -> list[Segment]:
    """Every code of every row that holds words; `known` are names that may hold the sign between codes."""
    at = {header: number for number, header in enumerate(headers)}
    ordered = sorted((name for name in known if mapping.separator and mapping.separator in name), key=len)
    found: list[Segment] = []
    column = at.get(mapping.date, len(headers))
    day_first = is_day_first([row[column] for row in rows if column < len(row)])
    for number, row in enumerate(rows, first):

        def cell(name: str, row: Sequence[str] = row) -> str:
            place = at.get(name, -1)
            return unquoted(row[place].strip()) if 0 <= place < len(row) else ""

        base = Segment(
            number,
            cell(mapping.words),
            "",
            cell(mapping.document),
            cell(mapping.comment),
            cell(mapping.coder),
            cell(mapping.group) or str(number),
            _whole(cell(mapping.start)),
            _weight(cell(mapping.weight)),
            find_date(cell(mapping.date), day_first=day_first),
        )
        codes = [flag for flag in mapping.flags if cell(flag).casefold() not in _OFF]
        codes += _parts(cell(mapping.code), mapping.separator, ordered[::-1])
        found += [replace(base, code=code) for code in dict.fromkeys(codes) if base.words]
    return found


def _parts(cell: str, separator: str, known: Sequence[str]) -> list[str]:
    """The codes in a cell; names that hold the separator themselves are taken first, the longest before others."""
    if not separator:
        return [cell.strip()] if cell.strip() else []
    found: list[str] = []
    rest = cell
    while rest:
        whole = next((name for name in known if rest.startswith(name) and _ends(rest, name, separator)), None)
        name, _, rest = (
            (whole, "", rest[len(whole) + len(separator) :]) if whole else rest.partition(separator)
        )
        found.append(name.strip())
    return [name for name in found if name]


def _ends(rest: str, name: str, separator: str) -> bool:
    return len(rest) == len(name) or rest.startswith(separator, len(name))


def _whole(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 12 else None


def _weight(text: str) -> int | None:
    number = _whole(text)
    return number if number is not None and 0 < number <= 100 else None
