"""What somebody edited in an exported workbook: row by row, ticked before anything is stored; refused rows named."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.desk import Desk
from app.dialogs.files import Files
from app.itemmodels.groups import Head, Line
from app.itemmodels.ticks import TickModel, TickRow
from app.operations import workbooks as acts
from app.widgets.sheet import Sheet
from app.widgets.text import Label
from app.widgets.tick_foot import tick_foot
from app.widgets.tick_list import TickList
from models.translation import tr, trn

if TYPE_CHECKING:
    from coding.exporters.workbook_differences import Change, Differences

_SHORT = 80
_MOST_REFUSED = 60


class WorkbookSheet(Sheet):
    """The edited rows under their sheets, all ticked; below them those that cannot be taken over, and why."""

    def __init__(self, desk: Desk, window: QWidget, name: str, differences: Differences) -> None:
        super().__init__(tr("Edited workbook"), window, 760, 700)
        self._desk, self._name, self._differences = desk, name, differences
        self.body.addWidget(Label(self._figures(), "muted", wrap=True))
        if differences.stale:
            self.body.addWidget(Label(self._stale(), "strong", wrap=True))
        self.model = TickModel(self)
        self.list = TickList(self.model, tr("Edited rows"), self)
        self.list.setMinimumHeight(240)
        self.list.setVisible(bool(differences.changes))
        self.body.addWidget(self.list, 1)
        self._add_refused()
        self.button = tick_foot(self, self.model, self._run, choice=bool(self._differences.changes))
        self.model.ticks_changed.connect(self._count)
        self.model.show(_lines(differences.changes), range(len(differences.changes)))
        desk.closed.connect(self.leave)

    def _figures(self) -> str:
        changes = self._differences.changes
        if not changes and not self._differences.refused:
            return tr("“{name}” says nothing the project does not say.", name=self._name)
        counts = {act: sum(one.act == act for one in changes) for act in ("changed", "added", "deleted")}
        return tr(
            "In “{name}” {changed} rows were changed, {added} added, {deleted} deleted; {refused} cannot be taken "
            "over. Nothing is stored yet.",
            name=self._name,
            refused=len(self._differences.refused),
            **counts,
        )

    def _stale(self) -> str:
        return trn(
            "The project has seen {n} act since this workbook was written. A row that was changed in both places "
            "stays as the project has it.",
            "The project has seen {n} acts since this workbook was written. A row that was changed in both places "
            "stays as the project has it.",
            self._differences.acts_since,
        )

    def _add_refused(self) -> None:
        refused = self._differences.refused
        if not refused:
            return
        self.body.addWidget(Label(tr("Cannot be taken over"), "strong"))
        for why in refused[:_MOST_REFUSED]:
            self.body.addWidget(Label(why, "small", wrap=True))
        more = len(refused) - _MOST_REFUSED
        if more > 0:
            self.body.addWidget(Label(trn("… and {n} more row", "… and {n} more rows", more), "small"))

    def _count(self) -> None:
        chosen, everything = len(self.model.chosen()), len(self.model.ids())
        words = trn("Take over {some} of {n} row", "Take over {some} of {n} rows", everything, some=chosen)
        self.button.setText(words)
        self.button.setAccessibleName(words)
        self.button.setEnabled(chosen > 0 and not self._desk.read_only)

    def _run(self) -> None:
        chosen = [self._differences.changes[at] for at in self.model.chosen()]
        self.leave()
        acts.take_over(self._desk, self._name, self._differences, chosen)


def _lines(changes: tuple[Change, ...]) -> Iterator[Head | Line]:
    """The rows under the names of their sheets, in the order of the workbook."""
    for sheet in dict.fromkeys(one.sheet for one in changes):
        some = [(at, one) for at, one in enumerate(changes) if one.sheet == sheet]
        yield Head(sheet, str(len(some)))
        for at, one in some:
            text, where, note = _said(one), _where(one), _act(one)
            yield Line(at, text, f"{sheet}, {note}, {where}, {text}", TickRow(text, where, note=note))


def _act(one: Change) -> str:
    if one.act == "deleted":
        return tr("deleted row")
    return tr("row {n}", n=one.row) if one.act == "changed" else tr("row {n}, new", n=one.row)


def _where(one: Change) -> str:
    return " · ".join(part for part in (one.label, f"“{_cut(one.about)}”" if one.about else "") if part)


def _said(one: Change) -> str:
    """What the row would change, in one line."""
    if one.act == "deleted":
        return tr("is taken off") if one.about else tr("is deleted")
    names = dict.fromkeys((*one.before, *one.after))
    if one.act == "added":
        shown = [name for name in names if one.after.get(name) and name not in ("Quote", "Guid")]
        return " · ".join(f"{name}: {_cut(one.after[name])}" for name in shown[:6])
    return " · ".join(
        f"{name}: {_value(one.before.get(name))} → {_value(one.after.get(name))}" for name in names
    )


def _value(words: str | None) -> str:
    return f"“{_cut(words)}”" if words else tr("nothing")


def _cut(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _SHORT else f"{words[:_SHORT]}…"


def read_workbook_back(desk: Desk, files: Files, window: QWidget) -> None:
    """Asks for a workbook and shows what was edited in it."""
    path = files.table_to_read(tr("Read an edited workbook back"), f"{tr('Excel workbook')} (*.xlsx)")
    if path is not None:
        show_workbook(desk, window, path)


def show_workbook(desk: Desk, window: QWidget, path: Path) -> None:
    """Reads a workbook in the background, then shows what was edited in it."""

    def show(differences: Differences) -> None:
        sheet = WorkbookSheet(desk, window, path.name, differences)
        sheet.present(sheet.list if differences.changes else None)

    acts.read_workbook(desk, path, show)
