"""The transcript view: gutter, text, brackets, overview and scroll bar around one Scene.

It is given plain rows (`app.text.content`) and speaks of spans in code points and of ids; it knows no project.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from PySide6.QtCore import QEvent, QRect, QSize, QTimer, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QScrollBar, QWidget

from app.fonts import reading_font
from app.text.brackets import lanes_shown
from app.text.columns import OVERVIEW, columns
from app.text.content import TextFilter, TextMark, TextSource
from app.text.gutter import Gutter
from app.text.look import look_of
from app.text.margin import Margin
from app.text.metrics import Metrics
from app.text.overview import Overview
from app.text.page import Page
from app.text.pointing import Pointing
from app.text.scene import Scene
from app.text.snapping import COMMANDS
from app.theme import current, current_type
from models.span import Span
from models.translation import tr

LINE_CHARACTERS = 72  # 65 to 80 letters read best
ZOOMS = (70, 80, 90, 100, 110, 125, 140, 160, 180, 200)
_SAMPLE = "So we had a spreadsheet, obviously. Five vendors, maybe six, and nobody could compare them."
_FLASH_MS = 1400
_REVEAL_AT, _GO_TO = 0.3, 0.06
_BAR = 10


class TranscriptView(QWidget):
    """Reading and coding one source."""

    selection_changed = Signal(object)
    mark_activated = Signal(int)
    code_requested = Signal()
    codes_dropped = Signal(tuple, object)
    context_requested = Signal(object)
    key_typed = Signal(str)
    zoom_changed = Signal(int)
    moved = Signal()
    going_far = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zoom = 100
        self._reading_size = 0
        self._letters = LINE_CHARACTERS
        self._measure = self._captions = 0
        self._scene = Scene()
        self._page = Page(self)
        self._gutter = Gutter(self._page, self)
        self._margin = Margin(self._page, self)
        self.pointing = Pointing(self._page, self._margin, self)
        self._overview = Overview(self._page, self)
        self._bar = QScrollBar(self)
        self._flash_over = QTimer(self)
        self._flash_over.setSingleShot(True)
        self._flash_over.timeout.connect(lambda: self._flash(None))
        self.setFocusProxy(self._page)
        self._page.setAccessibleName(tr("Transcript"))
        self._connect()
        self._resize_text()
        self._page.show_scene(self._scene, self._page.metrics, reading_font(self._reading_size))

    def _connect(self) -> None:
        page, inner = self._page, self._page.verticalScrollBar()
        page.span_changed.connect(self.selection_changed)
        page.code_requested.connect(self.code_requested)
        page.codes_dropped.connect(self.codes_dropped)
        page.key_typed.connect(self.key_typed)
        page.moved.connect(self.moved)
        page.arrival.set_out.connect(self.going_far)
        page.command_given.connect(self.perform)
        page.zoom_asked.connect(self.zoom_by)
        self.pointing.activated.connect(self.mark_activated)
        self.pointing.chosen.connect(self._choose)
        self.pointing.asked.connect(self.context_requested)
        self._overview.point_chosen.connect(
            lambda point: page.reach(point, lambda: page.scroll_to(point, 0.5))
        )
        inner.rangeChanged.connect(self._follow_range)
        inner.valueChanged.connect(self._bar.setValue)
        self._bar.valueChanged.connect(inner.setValue)

    # what is shown

    def show_text(self, source: TextSource) -> None:
        """Shows a source from its start; the filter stays."""
        chosen = self._scene.filter
        self._scene = Scene(source)
        if chosen != TextFilter():
            self._scene.set_filter(chosen)
        self._page.show_scene(self._scene, self._page.metrics, reading_font(self._reading_size))
        self._captions = self._gutter.wanted_width()
        self._arrange()
        self._overview.refresh(new_source=True)
        self._margin.refresh()
        self.selection_changed.emit(None)

    @property
    def source(self) -> TextSource:
        """The source as it was given; its `marks` are those of that moment."""
        return self._scene.source

    @property
    def marks(self) -> tuple[TextMark, ...]:
        """All marks, drawn or filtered out."""
        return tuple(self._scene.all_marks.values())

    def set_marks(self, marks: Iterable[TextMark]) -> None:
        """Replaces all marks; few changes are drawn as additions and removals."""
        self._scene.set_marks(marks)
        self._repaint_marks()

    @property
    def codings(self) -> int:
        """How many marks are codings, drawn or filtered out."""
        return self._scene.codings

    def change_marks(
        self, codings: Collection[int], passages: Collection[int], marks: Iterable[TextMark]
    ) -> None:
        """Puts `marks` in the place of these codings and of all that these passages held."""
        self._scene.change_marks(codings, passages, marks)
        self._repaint_marks()

    def add_mark(self, mark: TextMark) -> None:
        """Adds one mark, or replaces the one of the same id."""
        self._scene.add_mark(mark)
        self._repaint_marks()

    def remove_mark(self, number: int) -> None:
        """Takes one mark away."""
        self._scene.remove_mark(number)
        self._repaint_marks()

    def set_filter(self, chosen: TextFilter) -> None:
        """Draws only some marks, or lets one speaker stand out."""
        self._scene.set_filter(chosen)
        self._repaint_marks()

    @property
    def filter(self) -> TextFilter:
        """What is drawn."""
        return self._scene.filter

    def set_read(self, spans: Iterable[Span]) -> None:
        """What was read and left: ticked beside the turns, and skipped on the way to what is not coded."""
        self._scene.set_read(spans)
        self._gutter.update()

    def show_found(self, spans: Iterable[Span]) -> None:
        """Lights up places that were searched for, until they are replaced or another source is shown."""
        self._scene.set_found(spans)
        self._page.viewport().update()

    # where the reader is

    def selected_span(self) -> Span | None:
        """The selected words, or None."""
        return self._page.selected()

    def selected_words(self) -> str:
        """The selected words, from the stored text."""
        span = self._page.selected()
        return span.of(self._scene.text) if span else ""

    def selection_box(self) -> QRect:
        """The box of the last selected line, or of the caret's, in this widget's pixels."""
        cursor = self._page.cursorRect()
        return QRect(self._page.mapToParent(cursor.topLeft()), QSize(2, self._page.metrics.line))

    def select(self, span: Span) -> None:
        """Selects a span without scrolling."""
        self._page.select(self._clipped(span))

    def reveal(self, span: Span, flash: bool = True, *, select: bool = False) -> None:
        """Scrolls the span into view, a third from the top where it is not in view already; flashes it.

        In a very long text this, and the selection, may come a moment later.
        """
        span = self._clipped(span)
        self._page.reach(span.end, lambda: self._show_span(span, flash, select))

    def _show_span(self, span: Span, flash: bool, select: bool) -> None:
        if select:
            self._page.select(span)
        if not self._is_in_view(span):
            self._page.scroll_to(span.start, _REVEAL_AT)
        if flash:
            self._flash(span)

    def go_to(self, point: int) -> None:
        """Puts the cursor at a code point, its line near the top."""
        point = max(0, min(point, len(self._scene.text)))
        self._page.reach(point, lambda: self._stand(point))

    def _stand(self, point: int) -> None:
        self._page.select(Span(point, point))
        self._page.scroll_to(point, _GO_TO)

    def caret(self) -> int:
        """Where the caret stands, in code points."""
        return self._page.caret()

    def visible_span(self) -> Span:
        """The words on screen, to the line."""
        first, last = self._page.first_visible(), self._page.last_visible()
        return Span(first, max(first, last))

    def restore(self, point: int) -> None:
        """Scrolls so that a code point is on the first line, as `visible_span().start` told."""
        point = max(0, min(point, len(self._scene.text)))
        self._page.reach(point, lambda: self._page.scroll_to(point, 0.0))

    def perform(self, command: str) -> None:
        """Runs a command of `snapping.COMMANDS` on the selection, or at the caret."""
        caret = self._page.caret()
        span = COMMANDS[command](self._scene.reading(), self._page.selected() or Span(caret, caret))
        if span is None:
            return
        if command in ("next_uncoded", "previous_uncoded"):
            self._page.reach(span.end, lambda: self._stand_before(span))
        else:
            self.reveal(span, flash=False, select=True)

    def _stand_before(self, span: Span) -> None:
        self._page.select(Span(span.start, span.start))
        self._show_span(span, flash=True, select=False)

    # zoom

    @property
    def zoom(self) -> int:
        """Percent of the reader's text size."""
        return self._zoom

    def set_zoom(self, percent: int) -> None:
        """Sets the text size in percent, kept within 70–200; the first visible words stay."""
        chosen = min(max(percent, ZOOMS[0]), ZOOMS[-1])
        if chosen != self._zoom:
            self._zoom = chosen
            self._resize_text()
            self.zoom_changed.emit(chosen)

    def zoom_by(self, steps: int) -> None:
        """One step (+1, −1) larger or smaller; 0 for normal size."""
        bigger = [zoom for zoom in ZOOMS if zoom > self._zoom]
        smaller = [zoom for zoom in ZOOMS if zoom < self._zoom]
        if steps == 0:
            self.set_zoom(100)
        elif steps > 0 and bigger:
            self.set_zoom(bigger[0])
        elif steps < 0 and smaller:
            self.set_zoom(smaller[-1])

    @property
    def line_length(self) -> int:
        """How many letters a line holds where there is room."""
        return self._letters

    def set_line_length(self, letters: int) -> None:
        """Makes the lines longer or shorter; the first visible words stay."""
        if letters != self._letters:
            self._letters = letters
            self._resize_text()

    def _resize_text(self) -> None:
        size = round(current_type().reading * self._zoom / 100)
        font = reading_font(size)
        self._reading_size = size
        self._measure = round(QFontMetricsF(font).horizontalAdvance(_SAMPLE) / len(_SAMPLE) * self._letters)
        self._page.set_size(Metrics.of(size), font)
        self._captions = self._gutter.wanted_width()
        self._arrange()

    # layout and repainting

    def _arrange(self) -> None:
        lanes = lanes_shown(self._scene)
        place = columns(self.width() - _BAR - OVERVIEW, self._measure, lanes, self._captions)
        height = self.height()
        self._gutter.setGeometry(place.gutter, 0, place.gutter_width, height)
        caret_room = self._page.metrics.left
        self._page.setGeometry(place.text - caret_room, 0, place.text_width + caret_room, height)
        self._margin.setGeometry(place.lanes, 0, place.right - place.lanes, height)
        self._margin.set_columns(lanes, place.labels - place.lanes if place.labels_width else 0)
        self._overview.setGeometry(self.width() - _BAR - OVERVIEW, 0, OVERVIEW, height)
        self._bar.setGeometry(self.width() - _BAR, 0, _BAR, height)
        self._follow_range()

    def _repaint_marks(self) -> None:
        self._arrange()
        self._page.viewport().update()
        self._gutter.update()
        self._margin.refresh()
        self._overview.refresh()

    def _follow_range(self) -> None:
        inner = self._page.verticalScrollBar()
        self._bar.setRange(inner.minimum(), inner.maximum())
        self._bar.setPageStep(self._page.viewport().height())
        self._bar.setSingleStep(inner.singleStep())
        self._bar.setValue(inner.value())
        self._bar.setVisible(inner.maximum() > inner.minimum())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Places everything anew; the text is laid out again only when its own width changes."""
        super().resizeEvent(event)
        self._arrange()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls the page from beside it, too."""
        self._page.wheelEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fills the space around the columns."""
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), look_of(current()).page)

    def changeEvent(self, event: QEvent) -> None:
        """Follows theme and text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            if round(current_type().reading * self._zoom / 100) != self._reading_size:
                self._resize_text()
            self._repaint_marks()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zooms by the usual keys."""
        if event.matches(QKeySequence.StandardKey.ZoomIn):
            self.zoom_by(1)
        elif event.matches(QKeySequence.StandardKey.ZoomOut):
            self.zoom_by(-1)
        else:
            super().keyPressEvent(event)

    # what the mouse does

    def _choose(self, number: int) -> None:
        mark = self._scene.index.marks.get(number)
        if mark is None:
            return
        self._page.select(mark.span)
        self.reveal(mark.span, flash=False)
        self._page.setFocus()
        self.mark_activated.emit(number)

    def _flash(self, span: Span | None) -> None:
        self._scene.flash = span
        self._page.viewport().update()
        if span is not None:
            self._flash_over.start(_FLASH_MS)

    def _is_in_view(self, span: Span) -> bool:
        top = self._page.verticalScrollBar().value()
        height = self._page.viewport().height()
        first, last = self._page.y_of(span.start), self._page.y_of(max(span.start, span.end - 1), bottom=True)
        return first >= top + 8 and (last <= top + height - 8 or first <= top + height * _REVEAL_AT)

    def _clipped(self, span: Span) -> Span:
        length = len(self._scene.text)
        return Span(min(span.start, length), min(span.end, length))
