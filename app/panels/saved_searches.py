"""The searches that were kept: Enter runs one, Del forgets it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.delegates.hits import SavedDelegate
from app.desk import Desk
from app.itemmodels.groups import GroupedModel, Head, Line
from app.operations import searching as acts
from app.widgets.list_view import LineList
from models.translation import tr

if TYPE_CHECKING:
    from coding.changes import Changes
    from coding.search.saved import SavedView


class SavedSearches(LineList):
    """`run_asked(query)` on Enter or click; `filled()` when the list was read anew."""

    run_asked = Signal(str)
    filled = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        self.list_model = GroupedModel(parent)
        super().__init__(self.list_model, SavedDelegate(parent), tr("Saved searches"), parent)
        self._desk = desk
        self._rows: list[SavedView] = []
        self.opened.connect(self._run)
        self.clicked.connect(lambda _: self._run(self._current()))
        desk.changed.connect(self._changed)
        self.reload()

    def reload(self) -> None:
        """Reads the kept searches."""
        from coding.search.saved import saved_searches

        self._rows = self._desk.read(saved_searches)
        lines = [Line(row.id, row.name, row.name, row) for row in self._rows]
        self.list_model.fill([Head(tr("Saved searches")), *lines] if lines else [])
        self.filled.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """QListView: Del forgets."""
        if event.key() == Qt.Key.Key_Delete and self._current():
            acts.remove_search(self._desk, self._current())
        else:
            super().keyPressEvent(event)

    def _current(self) -> int:
        line = self.list_model.line(self.currentIndex().row())
        return line.id if line is not None else 0

    def _run(self, number: int) -> None:
        found = next((row.query for row in self._rows if row.id == number), None)
        if found is not None:
            self.run_asked.emit(found)

    def _changed(self, changes: Changes, _origin: object) -> None:
        if changes.touches("saved_search"):
            self.reload()
