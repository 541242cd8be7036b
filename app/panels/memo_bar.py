"""A memo below the transcript, written while reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.desk import Desk
from app.operations.memos import MemoPlace
from app.panels.memo_editor import MemoEditor
from app.widgets.boxes import Ground, column, row
from app.widgets.buttons import IconButton
from app.widgets.text import ElidedLabel
from models.translation import tr

if TYPE_CHECKING:
    from coding.memo_views import MemoLine


class MemoBar(Ground):
    """Opens for one memo; saved a moment after the last key and when it closes."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("panel", "top", parent)
        self._desk = desk
        box = column(self, margins=(16, 8, 12, 12), gap=4)
        head = row()
        self.title = ElidedLabel("", "strong")
        head.addWidget(self.title, 1)
        head.addWidget(IconButton("close", tr("Close the memo"), self.leave))
        box.addLayout(head)
        self.editor = MemoEditor(desk, 84)
        self.editor.left.connect(self.leave)
        self.editor.gone.connect(self.hide)
        box.addWidget(self.editor)
        self.hide()

    @property
    def field(self) -> QPlainTextEdit:
        """Where the words are written."""
        return self.editor.field

    def open(self, coding: int, label: str) -> None:
        """Shows the memo of a coding."""
        self.open_on(MemoPlace("coding_id", coding, name=label))

    def open_on(self, place: MemoPlace) -> None:
        """Shows the first memo on a place, or begins one."""
        from coding.memo_views import memos_on

        found = self._desk.read(memos_on, place.what, place.number, place.lane) if place.what else []
        self._open(place, found[0] if found else None)

    def open_memo(self, line: MemoLine) -> None:
        """Shows a memo."""
        self._open(MemoPlace(journal=line.kind == "journal", name=line.about), line)

    def begin(self, place: MemoPlace) -> None:
        """Begins a new memo on a place."""
        self._open(place, None)

    def _open(self, place: MemoPlace, line: MemoLine | None) -> None:
        self.editor.open(place, line)
        day = f" · {line.created[:10]} · {line.coder}" if line is not None and place.journal else ""
        self.title.setText(f"{place.title}{day}")
        self.show()
        self.editor.focus()

    def leave_source(self) -> None:
        """Another source is shown: a memo on the one before closes, a journal entry stays."""
        if self.editor.place.what in ("source_id", "passage_id", "coding_id", "words"):
            self.leave()

    def save(self) -> None:
        """Saves what was written since."""
        self.editor.save()

    def leave(self) -> None:
        """Saves and closes."""
        if self.isVisible():
            self.editor.open(MemoPlace())
        self.hide()
