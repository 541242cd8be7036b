"""The tables of a map (KPIs, goals, metrics, teams, decision makers, trends): rows added, changed, ordered, deleted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from coding.journey.editing import get_map
from models.errors import UserError
from models.journey import DecisionMaker, Goal, Kpi, SuccessMetric, Team, Trend
from models.translation import tr

TABLES: dict[str, Any] = {
    "kpi": Kpi,
    "goal": Goal,
    "metric": SuccessMetric,
    "team": Team,
    "decision maker": DecisionMaker,
    "trend": Trend,
}
WORDS = {
    "kpi": "name",
    "goal": "text",
    "metric": "text",
    "team": "name",
    "decision maker": "role",
    "trend": "metric",
}
DIRECTIONS = ("INC", "DEC", "no clear change")
_FIXED = frozenset({"id", "guid", "created", "map_id"})


def add_row(session: Session, map_id: int, table: str, **values: Any) -> int:
    """Add a row at the end of a table of a map; its id. UserError without its words."""
    mapped = TABLES[table]
    _check(table, values, complete=True)
    last = session.scalar(
        select(func.max(mapped.position)).where(mapped.map_id == get_map(session, map_id).id)
    )
    row = mapped(map_id=map_id, position=0 if last is None else last + 1, **values)
    session.add(row)
    session.flush()
    return int(row.id)


def add_trends(session: Session, map_id: int, trends: Iterable[tuple[str, str, str]]) -> list[int]:
    """Add rows (metric, direction, evidence) to a map's trend table; the rows' ids."""
    return [
        add_row(session, map_id, "trend", metric=metric, direction=direction, evidence=evidence)
        for metric, direction, evidence in trends
    ]


def change_row(session: Session, table: str, row_id: int, **values: Any) -> None:
    """Change a row of a table; UserError when it is gone or would lose its words."""
    _check(table, values, complete=False)
    row = _row(session, table, row_id)
    for name, value in values.items():
        setattr(row, name, value)
    session.flush()


def remove_row(session: Session, table: str, row_id: int) -> None:
    """Delete a row of a table."""
    _row(session, table, row_id)
    mapped = TABLES[table]
    session.execute(delete(mapped).where(mapped.id == row_id))


def order_rows(session: Session, table: str, row_ids: Sequence[int]) -> None:
    """Put rows of a table into this order."""
    for index, row_id in enumerate(row_ids):
        _row(session, table, row_id).position = index
    session.flush()


def _row(session: Session, table: str, row_id: int) -> Any:
    row = session.get(TABLES[table], row_id)
    if row is None:
        raise UserError(tr("This row is no longer in the table."), tr("Choose another one."))
    return row


def _check(table: str, values: dict[str, Any], complete: bool) -> None:
    known = set(TABLES[table].__table__.columns.keys()) - _FIXED
    unknown = sorted(values.keys() - known)
    if unknown:
        raise TypeError(f"a {table} has no {', '.join(unknown)}")
    words = WORDS[table]
    if (complete or words in values) and not str(values.get(words, "")).strip():
        raise UserError(
            tr("A {table} needs its {words}.", table=table, words=words), tr("Write a few words.")
        )
    if table == "trend" and (complete or "direction" in values):
        direction = values.get("direction", "no clear change")
        if direction not in DIRECTIONS:
            raise UserError(
                tr("“{direction}” is not a direction.", direction=direction),
                tr("Choose one of: {value}.", value=", ".join(DIRECTIONS)),
            )
        values.setdefault("direction", direction)
