"""A codebook on its way in: what is new, what fills gaps, what says otherwise; ticked before anything is stored."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.desk import Desk
from app.itemmodels.groups import Head, Line
from app.itemmodels.ticks import TickModel, TickRow
from app.operations import codebook_files as acts
from app.widgets.fields import Choice
from app.widgets.sheet import Sheet
from app.widgets.text import Label
from app.widgets.tick_foot import tick_foot
from app.widgets.tick_list import TickList
from models.translation import tr, trn

if TYPE_CHECKING:
    from coding.codebook_look import RowLook
    from coding.codebook_rows import CodeRow

_SHORT = 90


class CodebookImportSheet(Sheet):
    """The codes of a file under what would become of them."""

    def __init__(
        self, desk: Desk, window: QWidget, name: str, rows: list[CodeRow], looks: list[RowLook]
    ) -> None:
        super().__init__(tr("Import a codebook"), window, 700, 680)
        self._desk, self._name, self._rows = desk, name, rows
        self.body.addWidget(Label(self._figures(looks), "muted", wrap=True))
        self.model = TickModel(self)
        self.list = TickList(self.model, tr("Codes of the file"), self)
        self.list.setMinimumHeight(300)
        self.body.addWidget(self.list, 1)
        self.conflict = Choice()
        self.conflict.setAccessibleName(tr("Where both say something"))
        self.conflict.addItem(tr("Where both say something, keep the project’s words"), False)
        self.conflict.addItem(tr("Where both say something, take the file’s words"), True)
        self.body.addWidget(self.conflict)
        self.conflict.setVisible(any(look.differs for look in looks))
        self.button = tick_foot(self, self.model, self._run)
        self.model.ticks_changed.connect(self._count)
        self.model.show(_lines(looks), [look.at for look in looks if look.state != "same"])

    def _figures(self, looks: list[RowLook]) -> str:
        n = len(looks)
        new = sum(look.state == "new" for look in looks)
        same = sum(look.state == "same" for look in looks)
        return trn(
            "“{name}” holds {n} code: {new} new, {known} known, {same} of them the same in all it says.",
            "“{name}” holds {n} codes: {new} new, {known} known, {same} of them the same in all they say.",
            n,
            name=self._name,
            new=new,
            known=n - new,
            same=same,
        )

    def _count(self) -> None:
        n, all_ = len(self.model.chosen()), len(self.model.ids())
        self.button.setText(trn("Import {some} of {n} code", "Import {some} of {n} codes", all_, some=n))
        self.button.setAccessibleName(self.button.text())
        self.button.setEnabled(n > 0)

    def _run(self) -> None:
        rows = [self._rows[at] for at in sorted(self.model.chosen())]
        overwrite = bool(self.conflict.currentData())
        self.leave()
        acts.import_codes(self._desk, self._name, rows, overwrite=overwrite)


def _lines(looks: list[RowLook]) -> list[Head | Line]:
    groups = (
        ("new", tr("New")),
        ("differs", tr("Says otherwise than the project")),
        ("fills", tr("Says more than the project")),
        ("same", tr("The same")),
    )
    items: list[Head | Line] = []
    for state, title in groups:
        some = [look for look in looks if look.state == state]
        if some:
            items.append(Head(title, str(len(some))))
        for look in some:
            detail = _detail(look)
            items.append(
                Line(look.at, look.path, f"{look.path}, {title}, {detail}", TickRow(look.path, detail))
            )
    return items


def _detail(look: RowLook) -> str:
    """What would change, in one line."""
    parts = [f"{each.name}: “{_cut(each.ours)}” → “{_cut(each.theirs)}”" for each in look.differs]
    if look.fills:
        parts.append(tr("fills {fields}", fields=", ".join(look.fills)))
    if look.elsewhere:
        parts.append(tr("a code of this name is at {path}", path=look.elsewhere))
    return " · ".join(parts)


def _cut(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _SHORT else f"{words[:_SHORT]}…"


def look_at_codebook(desk: Desk, window: QWidget, path: Path) -> None:
    """Reads a file in the background, then shows what it would bring."""

    def show(found: tuple[list[CodeRow], list[RowLook]]) -> None:
        sheet = CodebookImportSheet(desk, window, path.name, *found)
        sheet.present(sheet.list)

    acts.read_codebook(desk, path, show)
