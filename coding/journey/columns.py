"""The columns of a map: which stage codes each one stands for, in order, with hidden and merged stages
resolved.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from coding.journey.rows import CodeRow, Facts, StageRow

HIDDEN = -1


@dataclass(frozen=True, slots=True)
class Column:
    """One column; `row` is the stored stage, None on a map that was never stored; `rows` holds merged ones
    too.
    """

    id: str
    name: str
    codes: frozenset[int]
    row: StageRow | None = None
    rows: frozenset[int] = frozenset()
    color: str | None = None


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns in order, and where a stage code or a stored stage is shown (HIDDEN: on none of them)."""

    columns: tuple[Column, ...]
    of_code: dict[int, int]
    of_row: dict[int, int]

    def placed(self, stage_codes: tuple[int, ...]) -> tuple[int, ...]:
        """The columns of some stage codes, each once; empty when all of them are hidden or absent."""
        found = dict.fromkeys(self.of_code.get(code, HIDDEN) for code in stage_codes)
        return tuple(index for index in found if index != HIDDEN)


def columns_of(facts: Facts) -> Columns:
    """The stored map's columns, else one for every topmost codable stage of the codebook."""
    if facts.map is not None and facts.map.stages:
        return _stored(facts, facts.map.stages)
    return _from_codebook(facts)


def _stage_codes(facts: Facts) -> dict[int, CodeRow]:
    return {code.id: code for code in facts.codes if code.kind == "stage"}


def _from_codebook(facts: Facts) -> Columns:
    codes = _stage_codes(facts)
    tops = [code for code in codes.values() if code.codable and not _above(code, codes, only_codable=True)]
    columns = [Column(f"c{code.id}", code.name, frozenset({code.id}), color=code.color) for code in tops]
    return _rolled_up(columns, codes, {})


def _stored(facts: Facts, rows: tuple[StageRow, ...]) -> Columns:
    codes = _stage_codes(facts)
    shown = [row for row in rows if not row.hidden and _target(row, rows) is row]
    columns: list[Column] = []
    of_row: dict[int, int] = {}
    for index, row in enumerate(shown):
        merged = [other for other in rows if _target(other, rows) is row]
        held = frozenset(other.code for other in merged if other.code is not None)
        of_row.update({other.id: index for other in merged})
        color = codes[row.code].color if row.code in codes else None
        columns.append(Column(f"s{row.id}", row.name, held, row, frozenset(o.id for o in merged), color))
    return _rolled_up(columns, codes, of_row)


def _target(row: StageRow, rows: tuple[StageRow, ...]) -> StageRow:
    """The stage a row is shown in after merging; a chain that runs in a circle ends where it started."""
    by_id = {other.id: other for other in rows}
    seen = {row.id}
    while row.merged_into is not None and row.merged_into in by_id and row.merged_into not in seen:
        row = by_id[row.merged_into]
        seen.add(row.id)
    return row


def _rolled_up(columns: list[Column], codes: dict[int, CodeRow], of_row: dict[int, int]) -> Columns:
    """Gives every stage code without a column of its own the column of its nearest ancestor."""
    direct = {code: index for index, column in enumerate(columns) for code in column.codes}
    of_code = dict(direct)
    held: dict[int, set[int]] = defaultdict(set)
    for code in codes.values():
        owner = next((up.id for up in (code, *_above(code, codes)) if up.id in direct), None)
        if owner is not None:
            of_code[code.id] = direct[owner]
            held[direct[owner]].add(code.id)
    whole = tuple(
        Column(c.id, c.name, c.codes | held[index], c.row, c.rows, c.color) for index, c in enumerate(columns)
    )
    return Columns(whole, of_code, of_row)


def _above(code: CodeRow, codes: dict[int, CodeRow], only_codable: bool = False) -> list[CodeRow]:
    found: list[CodeRow] = []
    seen = {code.id}
    while code.parent is not None and code.parent in codes and code.parent not in seen:
        code = codes[code.parent]
        seen.add(code.id)
        if code.codable or not only_codable:
            found.append(code)
    return found
