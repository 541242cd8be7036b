"""Consent and retention: which dates have passed, which come soon; nothing is ever deleted by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.desk import Desk
from app.operations import safety
from app.widgets.boxes import clear, row
from app.widgets.buttons import Button
from app.widgets.sheet import Sheet
from app.widgets.text import ElidedLabel, Label
from models.translation import tr, trn

if TYPE_CHECKING:
    from collections.abc import Callable

    from coding.privacy.retention import Due


class DueSheet(Sheet):
    """Dates by how near they are; `rows` are all of them."""

    def __init__(
        self, desk: Desk, window: QWidget, people: Callable[[], None], erase: Callable[[], None]
    ) -> None:
        super().__init__(tr("Consent and retention"), window, 640, 460)
        self._desk = desk
        self.rows: list[Due] = []
        self.body.addWidget(Label(tr("Reading the dates …"), "muted"))
        self.foot.addWidget(Button(tr("Dates and consent of people …"), "plain", lambda: self._go(people)))
        self.foot.addStretch(1)
        self.foot.addWidget(Button(tr("Erase a participant …"), "plain", lambda: self._go(erase)))

    def look(self) -> None:
        """Begin to read."""
        safety.due_list(self._desk, self._fill)

    def _go(self, where: Callable[[], None]) -> None:
        self.leave()
        where()

    def _fill(self, rows: list[Due]) -> None:
        if not self.isVisible():
            return
        clear(self.body)
        self.rows = rows
        heads = (("overdue", tr("Passed")), ("soon", tr("Within 30 days")), ("later", tr("Later")))
        for state, head in heads:
            some = [each for each in rows if each.state == state]
            if some:
                self.body.addWidget(Label(head, "title"))
            for each in some:
                self._add(each)
        words = tr("The program reminds; deleting is your decision.")
        if not rows:
            words = tr("No dates are kept yet. The columns of the People workspace hold them.")
        self.body.addWidget(Label(words, "muted", wrap=True))
        self.body.addStretch(1)

    def _add(self, each: Due) -> None:
        line = row(gap=12)
        line.addWidget(ElidedLabel(each.name, "strong"), 2)
        line.addWidget(Label(each.what), 3)
        line.addWidget(Label(each.day, "muted"))
        line.addWidget(Label(_when(each.days), "small"))
        self.body.addLayout(line)


def _when(days: int) -> str:
    if days == 0:
        return tr("today")
    if days < 0:
        return trn("{n} day ago", "{n} days ago", -days)
    return trn("in {n} day", "in {n} days", days)


def show_due(desk: Desk, window: QWidget, people: Callable[[], None], erase: Callable[[], None]) -> DueSheet:
    """Opens the sheet over the window and begins to read."""
    sheet = DueSheet(desk, window, people, erase)
    sheet.present()
    sheet.look()
    return sheet
