"""Hypotheses written down: added, changed, ordered by their evidence, removed; passages tied to them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from models.errors import UserError
from models.journey import Hypothesis, HypothesisEvidence
from models.translation import tr

SUPPORTS, CONTRADICTS = "supports", "contradicts"
_CHANGED = frozenset({"statement", "importance", "stage_id", "lane_kind", "note"})


@dataclass(frozen=True, slots=True)
class ClaimEntry:
    """A hypothesis as it is written down; `importance` from 1 to 5, None where nothing was said."""

    id: int
    statement: str
    importance: int | None
    map_id: int | None
    stage_id: int | None
    kind: str
    note: str


def claim_entry(session: Session, hypothesis_id: int) -> ClaimEntry | None:
    """What was written down about a hypothesis; None when it is gone."""
    row = session.get(Hypothesis, hypothesis_id)
    if row is None:
        return None
    return ClaimEntry(
        row.id, row.statement, row.importance, row.map_id, row.stage_id, row.lane_kind or "", row.note
    )


def add_claim(
    session: Session,
    statement: str,
    map_id: int | None = None,
    stage_id: int | None = None,
    kind: str = "",
    importance: int | None = None,
) -> int:
    """Register a hypothesis at the end and return its id; UserError without words."""
    _check({"statement": statement, "importance": importance})
    last = session.scalar(select(func.max(Hypothesis.position)))
    row = Hypothesis(
        statement=statement.strip(),
        map_id=map_id,
        stage_id=stage_id,
        lane_kind=kind or None,
        importance=importance,
        position=0 if last is None else last + 1,
    )
    session.add(row)
    session.flush()
    return row.id


def change_claim(session: Session, hypothesis_id: int, **values: Any) -> None:
    """Change statement, importance, stage_id, lane_kind or note; UserError when it is gone or loses its words."""
    if not values.keys() <= _CHANGED:
        raise ValueError(f"no field of a hypothesis: {values.keys() - _CHANGED}")
    _check(values)
    row = _row(session, hypothesis_id)
    for name, value in values.items():
        setattr(row, name, value.strip() if isinstance(value, str) else value)
    session.flush()


def remove_claim(session: Session, hypothesis_id: int) -> None:
    """Delete a hypothesis; the passages tied to it stay."""
    _row(session, hypothesis_id)
    session.execute(delete(Hypothesis).where(Hypothesis.id == hypothesis_id))


def tie_passages(
    session: Session, hypothesis_id: int, passage_ids: Iterable[int], relation: str | None
) -> None:
    """Say that passages support or contradict a hypothesis; with None they are tied to it no more."""
    if relation not in (SUPPORTS, CONTRADICTS, None):
        raise ValueError(f"relation {relation!r}")
    row, ids = _row(session, hypothesis_id), list(passage_ids)
    mine = HypothesisEvidence.hypothesis_id == row.id
    session.execute(delete(HypothesisEvidence).where(mine, HypothesisEvidence.passage_id.in_(ids)))
    if relation is not None:
        session.add_all(
            HypothesisEvidence(hypothesis_id=row.id, passage_id=key, relation=relation) for key in ids
        )
    session.flush()


def _row(session: Session, hypothesis_id: int) -> Hypothesis:
    row = session.get(Hypothesis, hypothesis_id)
    if row is None:
        raise UserError(tr("This hypothesis is no longer in the project."), tr("Choose another one."))
    return row


def _check(values: dict[str, Any]) -> None:
    if "statement" in values and not str(values["statement"]).strip():
        raise UserError(tr("The hypothesis has no words."), tr("Write what is assumed, in one sentence."))
    importance = values.get("importance")
    if importance is not None and not 1 <= importance <= 5:
        raise UserError(tr("Importance goes from 1 to 5."), tr("5 is what most depends on."))
