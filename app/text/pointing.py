"""What the mouse says on a transcript: which codings it points at, which one it chooses, where a menu is wanted."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, Signal

from app.text.margin import Margin
from app.text.page import Page
from models.span import Span


@dataclass(frozen=True)
class ContextRequest:
    """A wish for a menu: where on the screen, the code point there, the marks on it, and the selection."""

    place: QPoint
    point: int | None
    marks: tuple[int, ...]
    selection: Span | None


class Pointing(QObject):
    """`activated(id)` when a coding was clicked in the text, `chosen(id)` by its bracket, `asked(ContextRequest)`."""

    activated = Signal(int)
    chosen = Signal(int)
    asked = Signal(object)

    def __init__(self, page: Page, margin: Margin, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._margin = page, margin
        page.pointed.connect(self._point_at)
        page.clicked.connect(self._click)
        page.context_requested.connect(self._ask_at)
        margin.mark_chosen.connect(self.chosen)
        margin.marks_pointed.connect(self.light)
        margin.context_requested.connect(self._ask_about)

    def light(self, marks: frozenset[int], *, ground: bool = True) -> None:
        """Lets marks stand out in the margin and, with `ground`, in the text."""
        if marks != self._page.scene.hot:
            self._page.scene.hot = marks
            self._margin.update()
            if ground:
                self._page.viewport().update()

    def _point_at(self, point: int | None) -> None:
        index = self._page.scene.index
        self.light(frozenset() if point is None else frozenset(index.at(point)), ground=False)

    def _click(self, point: int) -> None:
        index = self._page.scene.index
        marks = index.at(point)
        if marks:
            self.activated.emit(min(marks, key=lambda number: len(index.marks[number].span)))

    def _ask_at(self, place: QPoint, point: int) -> None:
        inside = point >= 0
        marks = tuple(self._page.scene.index.at(point)) if inside else ()
        self.asked.emit(ContextRequest(place, point if inside else None, marks, self._page.selected()))

    def _ask_about(self, place: QPoint, number: int) -> None:
        start = self._page.scene.index.marks[number].start
        self.asked.emit(ContextRequest(place, start, (number,), self._page.selected()))
