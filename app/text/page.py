"""The column of text itself: a read-only QTextEdit that paints grounds, words and caret from a Scene."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from app.text import keys
from app.text.arrival import Arrival
from app.text.document import prepare
from app.text.dragging import CodeDrop, TextDrag, span_data
from app.text.filling import Filling
from app.text.finder import Finder
from app.text.geometry import PageBlock, holds_right_to_left
from app.text.look import look_of
from app.text.metrics import Metrics
from app.text.paint import Brush, paint_block, paint_caret
from app.text.scene import Scene
from app.theme import current
from coding.sentences import paragraph_at, sentence_at
from models.span import Span

_FONT_CHANGES = (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange)


class Page(QTextEdit):
    """Shows one Scene; speaks of code points only."""

    moved = Signal()
    span_changed = Signal(object)
    command_given = Signal(str)
    code_requested = Signal()
    key_typed = Signal(str)
    pointed = Signal(object)
    clicked = Signal(int)
    context_requested = Signal(QPoint, int)
    codes_dropped = Signal(tuple, object)
    zoom_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scene = Scene()
        self.metrics = Metrics.of(16)
        self._mixed: dict[int, bool] = {}
        self._visible: list[PageBlock] | None = None
        self.arrival = Arrival(self.document(), self)
        self.arrival.grown.connect(self._fit_range)
        self.arrival.finished.connect(self._catch_up)
        self.filling = Filling(self, self.arrival)
        self.filling.finished.connect(self._catch_up)
        self._ahead: Span | None = None
        self._finder = Finder(self.document(), lambda: self.arrival.known_blocks)
        self._drag = TextDrag(self)
        self._drop = CodeDrop(self.viewport(), self._drop_target)
        self._drop.dropped.connect(self.codes_dropped)
        self._drop.aimed.connect(self._aim)
        self._double_clicked = False
        self.setObjectName("transcript_page")
        self.setStyleSheet("QTextEdit#transcript_page { border: 0; padding: 0; margin: 0; }")
        self.setReadOnly(True)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(True)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.verticalScrollBar().valueChanged.connect(self._forget)
        self.document().documentLayout().documentSizeChanged.connect(self._forget)
        self.selectionChanged.connect(self._say_selection)
        self.cursorPositionChanged.connect(self._place_taken)
        prepare(self.document())

    def show_scene(self, scene: Scene, metrics: Metrics, font: QFont) -> None:
        """Shows another scene from its start, with nothing selected; the end of a long text comes a little later."""
        self.scene, self.metrics = scene, metrics
        self._mixed, self._visible, self._ahead = {}, [], None
        self.filling.show(scene, metrics, font)
        self.verticalScrollBar().setValue(0)
        self._forget()

    def set_size(self, metrics: Metrics, font: QFont) -> None:
        """Sets text size and distances, keeping the first visible words where they are."""
        anchor = self._anchor()
        self.metrics = metrics
        self.filling.set_size(metrics, font)
        self._restore(anchor)

    def selected(self) -> Span | None:
        """The selected span, or None when nothing is selected."""
        if self._ahead is not None:
            return self._ahead or None
        cursor = self.textCursor()
        start = self.scene.offsets.from_qt(cursor.selectionStart())
        end = self.scene.offsets.from_qt(cursor.selectionEnd())
        return Span(start, end) if start < end else None

    def caret(self) -> int:
        """Where the caret stands."""
        return self.scene.offsets.from_qt(self.textCursor().position())

    def select(self, span: Span) -> None:
        """Selects a span; an empty one sets the caret there.

        For a selection of several paragraphs Qt asks how wide the whole text is, and lays all of it out. In a long
        text that is not laid out yet, or not there yet, its cursor therefore follows later.
        """
        offsets, self._ahead = self.scene.offsets, None
        far = not self.arrival.is_finished and offsets.block_of(span.start) != offsets.block_of(span.end)
        absent = offsets.to_qt(span.end) >= self.document().characterCount()
        far, cursor = far or absent, self.textCursor()
        if not absent:
            cursor.setPosition(offsets.to_qt(span.start))
        if not far:
            cursor.setPosition(offsets.to_qt(span.end), QTextCursor.MoveMode.KeepAnchor)
        bar = self.verticalScrollBar().value()
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(bar)
        if far:
            self._ahead = span
            self._say_selection()

    def _catch_up(self) -> None:
        if self._ahead is not None:
            self.select(self._ahead)

    def _place_taken(self) -> None:
        """The cursor was moved: what it was to select is past."""
        self._ahead = None
        self.viewport().update()

    def y_of(self, point: int, *, bottom: bool = False) -> float:
        """The top (or bottom) of the line of a code point, in pixels of the whole document."""
        number = self.scene.offsets.block_of(point)
        block = self.document().findBlockByNumber(number)
        top = self.document().documentLayout().blockBoundingRect(block).top()
        line = block.layout().lineForTextPosition(self.scene.offsets.in_block(number, point))
        baseline = top + (line.y() + line.ascent() if line.isValid() else 0.0)
        return baseline + (self.metrics.below if bottom else -self.metrics.above)

    def scroll_to(self, point: int, share: float) -> None:
        """Brings the line of a code point to a share (0 top, 1 bottom) of the height; `reach` it before."""
        wanted = round(self.y_of(point) - share * self.viewport().height())
        self._fit_range()
        self.verticalScrollBar().setValue(wanted)

    def _fit_range(self) -> None:
        """Sets how far can be scrolled: all of the text, of a long one what is laid out by now.

        Counting pages makes Qt finish the layout; until then the range of the scroll bar is a guess.
        """
        layout = self.document().documentLayout()
        if self.arrival.is_long:
            height = self.arrival.known_height
        else:
            layout.pageCount()
            height = layout.documentSize().height()
        self.verticalScrollBar().setRange(0, max(0, round(height) - self.viewport().height()))

    def reach(self, point: int, then: Callable[[], None]) -> None:
        """Calls `then` when the line of a code point has a height; in a long text that may take a while."""
        self.arrival.reach(self.scene.offsets.to_qt(point), then)

    def _anchor(self) -> tuple[int, float] | None:
        """The first visible code point and how far its line is from the top; None at the start."""
        scrolled = 0 if self.arrival.waits else self.verticalScrollBar().value()
        point = self.first_visible()
        return (point, self.y_of(point) - scrolled) if scrolled else None

    def _restore(self, anchor: tuple[int, float] | None) -> None:
        if anchor:
            self.reach(anchor[0], lambda: self._put_back(*anchor))

    def _put_back(self, point: int, above: float) -> None:
        if self.arrival.is_long:
            self._fit_range()
        self.verticalScrollBar().setValue(round(self.y_of(point) - above))

    def first_visible(self) -> int:
        """The first code point on screen."""
        block, line = self._finder.line_at(self.verticalScrollBar().value() + self.metrics.above)
        return self.scene.offsets.from_qt(block.position() + (line.textStart() if line.isValid() else 0))

    def last_visible(self) -> int:
        """The code point after the last one on screen."""
        block, line = self._finder.line_at(self.verticalScrollBar().value() + self.viewport().height())
        end = line.textStart() + line.textLength() if line.isValid() else 0
        return self.scene.offsets.from_qt(block.position() + min(end, block.length() - 1))

    def point_at(self, position: QPoint) -> int | None:
        """The code point under a viewport position, or None beside the words."""
        where = QPointF(position) + QPointF(0, self.verticalScrollBar().value())
        found = self.document().documentLayout().hitTest(where, Qt.HitTestAccuracy.ExactHit)
        return None if found < 0 else self.scene.offsets.from_qt(found)

    def visible(self) -> list[PageBlock]:
        """The blocks on screen and the one above, whose strips may hang into view."""
        if self._visible is None:
            self._visible = self._find_visible()
        return self._visible

    def _find_visible(self) -> list[PageBlock]:
        layout, scrolled = self.document().documentLayout(), self.verticalScrollBar().value()
        block = self._finder.block_at(scrolled)
        block = block.previous() if block.previous().isValid() else block
        found: list[PageBlock] = []
        while block.isValid():
            box = layout.blockBoundingRect(block)
            top = box.top() - scrolled
            if top > self.viewport().height():
                break
            number = block.blockNumber()
            if number not in self._mixed:
                self._mixed[number] = holds_right_to_left(block.text())
            found.append(
                PageBlock(
                    number=number,
                    x=box.left(),
                    y=top,
                    bottom=box.bottom() - scrolled,
                    length=block.length() - 1,
                    block=block,
                    mixed=self._mixed[number],
                )
            )
            block = block.next()
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the visible blocks; Qt's own painting of text and selection is not used."""
        look = look_of(current())
        with QPainter(self.viewport()) as painter:
            painter.fillRect(event.rect(), look.page)
            clip = QRectF(event.rect())
            selection = self.selected()
            brush = Brush(painter, self.scene, look, self.metrics, selection, clip, self.viewport().width())
            for block in self.visible():
                paint_block(brush, block)
            if selection is None and self.hasFocus():
                self._paint_caret(brush)

    def _paint_caret(self, brush: Brush) -> None:
        cursor = self.textCursor()
        for block in self.visible():
            if block.number == cursor.blockNumber():
                paint_caret(brush, block, cursor.positionInBlock())

    def _forget(self) -> None:
        self._visible = None
        self.moved.emit()

    def _say_selection(self) -> None:
        self.viewport().update()
        self.span_changed.emit(self.selected())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lays out anew where the width changed, keeping the first visible words where they are."""
        narrowed = event.oldSize().width() not in (-1, event.size().width())
        anchor = self._anchor() if narrowed else None
        super().resizeEvent(event)
        if narrowed:
            self.arrival.begin()
        if anchor:
            self._restore(anchor)
        self._forget()

    def changeEvent(self, event: QEvent) -> None:
        """Keeps the reading face: Qt would give the document the font of a style sheet and lay out anew."""
        if event.type() not in _FONT_CHANGES:
            super().changeEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied: the stored words, as plain text only."""
        data = QMimeData()
        span = self.selected()
        data.setText(span.of(self.scene.text) if span else "")
        return data

    def event(self, event: QEvent) -> bool:
        """Leaves keys that the page does not use to the window's shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            leaves = event.key() == Qt.Key.Key_Escape and self.selected() is None
            event.setAccepted(keys.belongs_to_page(event) and not leaves)
            return event.isAccepted()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Runs the page's keys; offers other printing keys to the window."""
        command = keys.command_of(event)
        if command:
            self.command_given.emit(command)
        elif self.arrival.is_long and event.matches(QKeySequence.StandardKey.MoveToEndOfDocument):
            self.reach(len(self.scene.text), self._stand_at_end)
        elif keys.is_enter(event):
            self.code_requested.emit()
        elif event.key() == Qt.Key.Key_Escape and self.selected():
            self.select(Span(self.caret(), self.caret()))
        elif keys.typed(event) and event.key() != Qt.Key.Key_Space:
            self.key_typed.emit(keys.typed(event))
        else:
            super().keyPressEvent(event)

    def _stand_at_end(self) -> None:
        end = len(self.scene.text)
        self.select(Span(end, end))
        self.scroll_to(end, 0.9)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl with the wheel zooms."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_asked.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Holds a press inside the selection back, because it may drag it."""
        left = event.button() == Qt.MouseButton.LeftButton
        third, self._double_clicked = self._double_clicked, False
        place = event.position().toPoint()
        point = self.point_at(place)
        if left and third and point is not None:
            self.select(paragraph_at(self.scene.text, point))
        elif left and not event.modifiers() and self._in_selection(place):
            self._drag.press(event)
        elif event.button() != Qt.MouseButton.RightButton:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Selects the word; a third click selects the paragraph."""
        self._double_clicked = True
        super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Says what is pointed at, drags the selection, or selects."""
        self.pointed.emit(self.point_at(event.position().toPoint()))
        span = self.selected()
        if self._drag.waits:
            if span and self._drag.began(event):
                self._drag.carry(span_data(span, span.of(self.scene.text)))
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ends a selection; a click inside it takes it away."""
        point = self.point_at(event.position().toPoint())
        if self._drag.release():
            self.setTextCursor(self.cursorForPosition(event.position().toPoint()))
        elif event.button() != Qt.MouseButton.RightButton:
            super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and point is not None and not self.selected():
            self.clicked.emit(point)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at any more."""
        super().leaveEvent(event)
        self.pointed.emit(None)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Asks for a menu, by mouse at the pointer, by keyboard at the caret."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        place = event.pos() if by_mouse else self.cursorRect().bottomLeft()
        point = self.point_at(place) if by_mouse else self.caret()
        self.context_requested.emit(self.viewport().mapToGlobal(place), -1 if point is None else point)

    def _in_selection(self, position: QPoint) -> bool:
        span, point = self.selected(), self.point_at(position)
        return span is not None and point is not None and span.start <= point < span.end

    def _drop_target(self, position: QPoint) -> Span | None:
        """What a code dropped here would be given to: the selection, else the sentence under the pointer."""
        point = self.point_at(position)
        if point is None:
            return None
        span = self.selected()
        found = span if span and span.start <= point <= span.end else sentence_at(self.scene.text, point)
        return found if len(found) else None

    def _aim(self, target: Span | None) -> None:
        self.scene.target = target
        self.viewport().update()
