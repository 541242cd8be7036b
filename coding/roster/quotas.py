"""The plan of the sample: how many participants of which segment are wanted, and how many were heard."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from coding.roster.columns import CHOICE, DATE, NUMBER, TEXT, YES_NO, Column
from coding.roster.table import Roster, roster, sources_heard
from models.errors import UserError
from models.people import Attribute, Persona, Quota
from models.translation import tr

PERSONA, LIFECYCLE, DMU = "persona", "lifecycle", "dmu"
MOST_VALUES = 24
MOST_PLANNED = 9_999
ALL = ""


@dataclass(frozen=True)
class Dimension:
    """What a board can be laid out by; `values` as they are stored, in their order; `plans` how many use it."""

    key: str
    title: str
    values: tuple[str, ...]
    plans: int = 0


@dataclass(frozen=True)
class Target:
    """One segment: how many are planned (0: no plan), are known, and were heard in at least one source."""

    planned: int
    known: int
    heard: int

    @property
    def is_met(self) -> bool:
        """Whether as many were heard as planned."""
        return self.heard >= self.planned


@dataclass(frozen=True)
class Board:
    """Targets by (value of rows, value of columns); "" stands for any where there is no second dimension.

    `unsaid` counts participants who say nothing in one of the dimensions; `people` and `heard` count all.
    """

    rows: Dimension
    columns: Dimension | None
    targets: Mapping[tuple[str, str], Target]
    people: int
    heard: int
    unsaid: int

    @property
    def planned(self) -> int:
        """The sum of the plan."""
        return sum(each.planned for each in self.targets.values())

    @property
    def done(self) -> int:
        """How many of the planned were heard; more than planned in one segment does not fill another."""
        return sum(min(each.planned, each.heard) for each in self.targets.values())


def dimensions(session: Session) -> list[Dimension]:
    """What boards can be laid out by, with the values there are."""
    return _dimensions(session, roster(session))


def first_layout(session: Session) -> tuple[str, str]:
    """The pair of dimensions that most plans use, the second "" where they use one; lifecycle at first."""
    used: Counter[tuple[str, str]] = Counter()
    for quota in session.scalars(select(Quota)):
        keys = sorted(_segment(quota), key=_order)
        if 1 <= len(keys) <= 2:
            used[(keys[0], keys[1] if len(keys) == 2 else ALL)] += 1
    return used.most_common(1)[0][0] if used else (LIFECYCLE, ALL)


def board(session: Session, rows: str, columns: str = ALL) -> Board:
    """The board of one dimension, or of two crossed; UserError when one is no longer there."""
    table = roster(session)
    known = {each.key: each for each in _dimensions(session, table)}
    if rows not in known or (columns and columns not in known) or rows == columns:
        raise UserError(tr("This is not something to plan by."), tr("Choose another field."))
    across = known[columns] if columns else None
    heard = sources_heard(session, internal=False)
    people, spoke = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    unsaid = 0
    for person in table.people:
        cell = (table.cell(person, rows), table.cell(person, columns) if columns else ALL)
        unsaid += not cell[0] or bool(columns and not cell[1])
        people[cell] += 1
        spoke[cell] += person.id in heard
    plans = _plans(session, rows, columns)
    targets = {
        (down, along): Target(plans.get((down, along), 0), people[down, along], spoke[down, along])
        for down in known[rows].values
        for along in (across.values if across else (ALL,))
    }
    total = len(table.people)
    return Board(known[rows], across, targets, total, sum(each.id in heard for each in table.people), unsaid)


def plan(session: Session, segment: Mapping[str, str], planned: int) -> None:
    """Plan so many participants of a segment, given as {dimension: value}; 0 takes the plan away."""
    if not 0 <= planned <= MOST_PLANNED:
        raise UserError(
            tr("A plan is a whole number from 0 to {most}.", most=MOST_PLANNED), tr("0 removes the plan.")
        )
    wanted = _columns(session, segment)
    for quota in session.scalars(select(Quota)).all():
        if _segment(quota) == _segment(wanted):
            session.execute(delete(Quota).where(Quota.id == quota.id))
    if planned:
        wanted.planned = planned
        session.add(wanted)
    session.flush()


def join_plans(session: Session, gone: int, kept: int) -> None:
    """Let the plans of one persona be those of another; where both have one, they are added."""
    mine = session.scalars(select(Quota).where(Quota.persona_id == kept)).all()
    for quota in session.scalars(select(Quota).where(Quota.persona_id == gone)).all():
        rest = {key: value for key, value in _segment(quota).items() if key != PERSONA}
        same = [each for each in mine if {**_segment(each), PERSONA: 0} == {**rest, PERSONA: 0}]
        if same:
            same[0].planned += quota.planned
            session.delete(quota)
        else:
            quota.persona_id = kept
    session.flush()


def _dimensions(session: Session, table: Roster) -> list[Dimension]:
    used: Counter[str] = Counter()
    for quota in session.scalars(select(Quota)):
        used.update(key for key in _segment(quota))
    personas = session.scalars(select(Persona.name).order_by(Persona.position, Persona.id)).all()
    found = [Dimension(PERSONA, table.column(PERSONA).title, tuple(personas), used[PERSONA])]
    for column in table.columns:
        if column.key in (LIFECYCLE, DMU) or (
            column.attribute_id is not None and column.kind not in (NUMBER, DATE)
        ):
            values = _values(session, table, column)
            if column.kind in (CHOICE, YES_NO) or 0 < len(values) <= MOST_VALUES:
                found.append(Dimension(column.key, column.title, values, used[column.key]))
    return found


def _values(session: Session, table: Roster, column: Column) -> tuple[str, ...]:
    """The choices of a column, then what else is said or planned, by alphabet."""
    said = {table.cell(person, column.key) for person in table.people}
    planned = {_segment(quota).get(column.key, "") for quota in session.scalars(select(Quota))}
    more = sorted((said | planned) - {""} - set(column.choices), key=str.casefold)
    return (*column.choices, *(more if column.kind in (TEXT, CHOICE, YES_NO) else ()))


def _plans(session: Session, rows: str, columns: str) -> dict[tuple[str, str], int]:
    """The plans for exactly these dimensions, by the names of their values."""
    personas = dict(session.execute(select(Persona.id, Persona.name)).all())
    found: dict[tuple[str, str], int] = {}
    for quota in session.scalars(select(Quota)):
        segment = _segment(quota)
        if PERSONA in segment:
            segment[PERSONA] = personas.get(int(segment[PERSONA]), "")
        if set(segment) == {rows, columns} - {ALL}:
            found[segment[rows], segment.get(columns, ALL)] = quota.planned
    return found


def _segment(quota: Quota) -> dict[str, str]:
    """The conditions of a plan by dimension; a persona by its id."""
    given: dict[str, Any] = {PERSONA: quota.persona_id, LIFECYCLE: quota.lifecycle, DMU: quota.dmu}
    for attribute, value in (
        (quota.attribute_id, quota.value),
        (quota.other_attribute_id, quota.other_value),
    ):
        if attribute is not None:
            given[f"attribute:{attribute}"] = value
    return {key: str(value) for key, value in given.items() if value is not None}


def _columns(session: Session, segment: Mapping[str, str]) -> Quota:
    """A plan, not stored yet, of a segment."""
    quota = Quota(planned=0)
    for key, value in segment.items():
        if key == PERSONA:
            quota.persona_id = session.scalar(select(Persona.id).where(Persona.name == value))
            if quota.persona_id is None:
                raise UserError(
                    tr("This persona is no longer in the project."), tr("Undo may bring it back.")
                )
        elif key == LIFECYCLE:
            quota.lifecycle = value
        elif key == DMU:
            quota.dmu = value
        else:
            attribute = int(key.partition(":")[2])
            if session.get(Attribute, attribute) is None:
                raise UserError(tr("This field is no longer in the project."), tr("Undo may bring it back."))
            if quota.attribute_id is None:
                quota.attribute_id, quota.value = attribute, value
            else:
                quota.other_attribute_id, quota.other_value = attribute, value
    return quota


def _order(key: str) -> tuple[int, str]:
    known = (PERSONA, LIFECYCLE, DMU)
    return (known.index(key), "") if key in known else (len(known), key)
