"""The history of the project: what was done, by whom, when; newest first, and the way to where it was done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.delegates.events import EventDelegate
from app.desk import Desk
from app.itemmodels.groups import GroupedModel, Head, Line
from app.language import day
from app.widgets.list_view import LineList
from app.widgets.search_field import SearchField
from app.widgets.sheet import Sheet
from app.widgets.text import Label
from models.translation import tr

if TYPE_CHECKING:
    from datetime import datetime

    from coding.reading import Place
    from coding.views import HistoryView

_MOST = 5000


@dataclass(frozen=True)
class EventRow:
    """An act as the list draws it."""

    step: int
    label: str
    coder: str
    time: str


class HistorySheet(Sheet):
    """Enter or a double click goes to the words an act was about; other coders' acts are veiled from the blind."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(tr("History"), window, 640, 680)
        self._desk = desk
        self.events, self._blind = _read(desk)
        self.filter = SearchField(tr("Filter by act or coder"))
        self.filter.searched.connect(lambda _: self._fill())
        self.model = GroupedModel(self)
        self.list = LineList(self.model, EventDelegate(self), tr("History"), self)
        self.list.opened.connect(self._go)
        self.list.setMinimumHeight(400)
        self.hint = Label("", "small", wrap=True)
        for widget in (self.filter, self.list, self.hint):
            self.body.addWidget(widget, 1 if widget is self.list else 0)
        nothing = tr("Nothing was done yet. Every act will stand here, and can be undone.")
        self._hint = tr("Enter shows where it was done.") if self.events else nothing
        self._fill()

    def _fill(self) -> None:
        wanted = self.filter.text().casefold().split()
        self.model.fill(self._lines(wanted))
        self.hint.setText(self._hint if self.model.rowCount() or not self.events else tr("No act fits."))

    def _lines(self, wanted: list[str]) -> Iterator[Head | Line]:
        day = ""
        for number, event in enumerate(self.events):
            when = event.when.astimezone()
            row = EventRow(event.step, self._label(event), event.coder, f"{when:%H:%M}")
            if not all(word in f"{row.label} {row.coder}".casefold() for word in wanted):
                continue
            if _spoken(when) != day:
                day = _spoken(when)
                yield Head(day)
            yield Line(number, row.label, f"{row.label}, {row.coder}, {day} {row.time}", row)

    def _label(self, event: HistoryView) -> str:
        if self._blind and event.coder != self._desk.coder:
            return tr("An act of another coder")
        if event.act == "undo":
            return tr("Undone: {what}", what=event.label)
        return tr("Done again: {what}", what=event.label) if event.act == "redo" else event.label

    def _go(self, number: int) -> None:
        from coding.reading import place_of_step

        event = self.events[number]
        if not (self._blind and event.coder != self._desk.coder):
            self._desk.read_later(place_of_step, event.step, done=self._show_place)

    def _show_place(self, place: Place | None) -> None:
        if place is None:
            self.hint.setText(tr("This act was not about the words of a source that is still there."))
        elif self.isVisible():
            self.leave()
            self._desk.reveal(*place)


def _read(desk: Desk) -> tuple[list[HistoryView], bool]:
    from coding.seen import is_blind
    from coding.views import history

    return desk.read(history, _MOST), desk.read(is_blind)


def _spoken(when: datetime) -> str:
    return day(when.date())


def show_history(desk: Desk, window: QWidget) -> HistorySheet:
    """Opens the sheet over the window."""
    sheet = HistorySheet(desk, window)
    sheet.present(sheet.list if sheet.events else None)
    first = sheet.model.ids()[:1]
    if first:
        sheet.list.setCurrentIndex(sheet.model.index(sheet.model.row_of(first[0])))
        sheet.list.setFocus(Qt.FocusReason.OtherFocusReason)
    return sheet
