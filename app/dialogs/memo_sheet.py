"""The memos on one thing, over the window: read, written, removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.desk import Desk
from app.operations.memos import MemoPlace
from app.panels.memo_editor import MemoEditor
from app.widgets.boxes import column, row
from app.widgets.buttons import Button
from app.widgets.sheet import Sheet
from app.widgets.text import Label
from models.translation import tr

if TYPE_CHECKING:
    from coding.memo_views import MemoLine


class MemoSheet(Sheet):
    """An editor for every memo there is, and one for the next; all is saved when the sheet closes."""

    def __init__(self, desk: Desk, window: QWidget, place: MemoPlace, lines: list[MemoLine]) -> None:
        super().__init__(place.title, window, 600, 560)
        self._desk, self._on = desk, place
        self.editors: list[MemoEditor] = []
        self._column = column(gap=16)
        self.body.addLayout(self._column)
        for line in lines:
            self._add(line)
        if not lines:
            self._add(None)
        self.body.addStretch(1)
        self.foot.addWidget(Button(tr("Another memo"), "quiet", self.another))
        self.foot.addStretch(1)
        self.foot.addWidget(Button(tr("Done"), "primary", self.leave))
        desk.revealed.connect(self._leave_for)
        desk.closed.connect(self.leave)

    def _add(self, line: MemoLine | None) -> MemoEditor:
        box = column(gap=4)
        if line is not None:
            head = row()
            head.addWidget(Label(f"{line.created[:10]} · {line.coder}", "small"), 1)
            box.addLayout(head)
        editor = MemoEditor(self._desk, 120, self)
        editor.open(self._on, line)
        editor.left.connect(self.leave)
        editor.gone.connect(lambda: editor.setEnabled(False))
        box.addWidget(editor)
        self._column.addLayout(box)
        self.editors.append(editor)
        return editor

    def another(self) -> None:
        """An empty editor for one more memo."""
        self._add(None).focus()

    def _leave_for(self, *_place: object) -> None:
        self.leave()

    def leave(self) -> None:
        """Saves and closes."""
        if self.isHidden():
            return
        for editor in self.editors:
            editor.save()
        super().leave()


def show_memos(desk: Desk, window: QWidget, place: MemoPlace) -> MemoSheet:
    """Opens the sheet for what a place names."""
    from coding.memo_views import memos_on

    sheet = MemoSheet(desk, window, place, desk.read(memos_on, place.what, place.number, place.lane))
    sheet.present(sheet.editors[0].field)
    sheet.editors[0].focus()
    return sheet
