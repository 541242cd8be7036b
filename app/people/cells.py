"""Cells copied, cut, pasted, filled and emptied; each change is one undo step, a wrong one is listed and none."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from app.desk import Desk
from app.journey.alive import while_alive
from app.operations import people as acts
from app.people.grid import PeopleGrid
from app.people.model import PeopleModel
from app.people.paste_sheet import show_problems
from models.translation import tr, trn

if TYPE_CHECKING:
    from coding.roster.paste import Paste


_MANY = 4_000


class CellActs(QObject):
    """What the keys of the grid do with the cells that are chosen in it."""

    def __init__(self, desk: Desk, model: PeopleModel, grid: PeopleGrid) -> None:
        super().__init__(grid)
        self._desk, self._model, self._grid = desk, model, grid
        grid.copy_asked.connect(self.copy)
        grid.cut_asked.connect(self.cut)
        grid.paste_asked.connect(self.paste)
        grid.clear_asked.connect(self.clear)

    def copy(self, headings: bool = False) -> None:
        """Puts the chosen cells onto the clipboard, with the headings of their columns if asked."""
        from coding.roster.clipboard import text_of

        rows, columns = self._grid.chosen_rows(), self._grid.chosen_columns()
        if not rows:
            return
        cells = self._model.texts(rows, columns)
        head = [[self._model.columns()[at].title for at in columns]] if headings else []

        def arrived(text: str) -> None:
            QApplication.clipboard().setText(text)
            self._desk.noticed.emit(trn("Copied {n} row", "Copied {n} rows", len(rows)))

        if len(rows) * len(columns) < _MANY:
            arrived(text_of([*head, *cells]))
        else:
            self._desk.jobs.background(lambda: text_of([*head, *cells]), while_alive(self, arrived))

    def cut(self) -> None:
        """Copies the chosen cells and empties them."""
        self.copy()
        self.clear()

    def clear(self) -> None:
        """Empties the chosen cells."""
        self._fill("", tr("Empty cells"))

    def paste(self) -> None:
        """Lays what is on the clipboard onto the table from the chosen cell; one cell fills all that are chosen."""
        from coding.roster.clipboard import block_of
        from coding.roster.paste import plan_fill, plan_paste

        if self._desk.read_only:
            return
        text, chosen = QApplication.clipboard().text(), self._grid.chosen_cells()
        rows, columns = self._grid.chosen_rows() or [0], self._grid.chosen_columns() or [0]
        keys = [each.key for each in self._model.columns()[columns[0] :]]
        table, ids = self._model.table, self._model.ids()[rows[0] :]

        def work() -> tuple[int, Paste]:
            block = block_of(text)
            if len(block) == len(block[0]) == 1 and len(chosen) > 1:
                return 1, plan_fill(table, chosen, block[0][0])
            return len(block), plan_paste(table, ids, keys, block)

        self._plan(work, tr("Nothing was pasted"))

    def _fill(self, text: str, label: str) -> None:
        from coding.roster.paste import plan_fill

        chosen, table = self._grid.chosen_cells(), self._model.table
        if chosen and not self._desk.read_only:
            self._plan(lambda: (0, plan_fill(table, chosen, text)), tr("Nothing was changed"), label)

    def _plan(self, work: Callable[[], tuple[int, Paste]], wrong: str, label: str = "") -> None:
        """Checks every cell in the background, then stores all of them or none."""

        def arrived(found: tuple[int, Paste]) -> None:
            rows, paste = found
            self._take(paste, label or trn("Paste {n} row", "Paste {n} rows", rows), wrong)

        self._desk.jobs.background(work, while_alive(self, arrived), self._desk.fail)

    def _take(self, paste: Paste, label: str, wrong: str) -> None:
        if paste.problems:
            show_problems(wrong, paste.problems, self._grid.window())
        elif paste.edits or paste.new:
            acts.store_paste(self._desk, paste, label)
        else:
            self._desk.noticed.emit(tr("That is what the table says already."))
