"""Choosing which of several participants, personas or accounts is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.desk import Desk
from app.operations import people as acts
from app.widgets.quick_pick import Pick, QuickPick
from models.translation import tr

if TYPE_CHECKING:
    from coding.roster.table import Roster


def choose(
    window: QWidget, question: str, rows: Iterable[tuple[int, str, str]], take: Callable[[int], None]
) -> QuickPick:
    """Asks for one of (id, name, detail) over the window; `take` gets its id."""
    pick = QuickPick(question, window)

    def picked(row: Pick) -> None:
        assert isinstance(row.data, int)
        take(row.data)

    pick.picked.connect(picked)
    pick.closed.connect(pick.deleteLater)
    pick.open(
        [Pick(name, detail, data=number) for number, name, detail in rows], window.width() // 2 - 210, 120
    )
    return pick


def choose_merge(desk: Desk, window: QWidget, table: Roster, people: list[int]) -> QuickPick | None:
    """Asks who is kept: of several chosen one of them, of one chosen anybody else."""
    among = people if len(people) > 1 else [each.id for each in table.people if each.id not in people]
    names = {number: table.cell(table.by_id[number], "name") for number in {*among, *people}}
    if not among or desk.read_only:
        return None
    several = len(people) > 1
    question = tr("Who is kept of them?") if several else tr("{name} is the same as …", name=names[people[0]])

    def take(kept: int) -> None:
        acts.merge_participants(desk, kept, [each for each in people if each != kept], names[kept])

    rows = [(number, names[number], table.cell(table.by_id[number], "role")) for number in among]
    return choose(window, question, rows, take)
