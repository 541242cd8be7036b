"""Drag and drop between text and codes: what is carried, and when a drag begins."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from models.span import Span

CODE_MIME = "application/x-trailmark-code"
SPAN_MIME = "application/x-trailmark-span"
_LONGEST_ID = 19


def code_data(*codes: int) -> QMimeData:
    """What dragged codes carry: their ids, in order."""
    data = QMimeData()
    data.setData(CODE_MIME, " ".join(map(str, codes)).encode("ascii"))
    return data


def codes_of(data: QMimeData) -> tuple[int, ...]:
    """The ids of dragged codes; none for anything else."""
    if not data.hasFormat(CODE_MIME):
        return ()
    carried = bytes(data.data(CODE_MIME).data()).split()
    if not all(one.isdigit() and len(one) < _LONGEST_ID for one in carried):
        return ()
    return tuple(dict.fromkeys(map(int, carried)))


def span_data(span: Span, words: str) -> QMimeData:
    """What dragged text carries: its span in code points, and its words as plain text for other programs."""
    data = QMimeData()
    data.setText(words)
    data.setData(SPAN_MIME, f"{span.start}:{span.end}".encode("ascii"))
    return data


def span_of(data: QMimeData) -> Span | None:
    """The span of dragged text, or None for anything else."""
    if not data.hasFormat(SPAN_MIME):
        return None
    start, _, end = bytes(data.data(SPAN_MIME).data()).partition(b":")
    if not (start.isdigit() and end.isdigit() and int(start) <= int(end)):
        return None
    return Span(int(start), int(end))


class TextDrag:
    """Tells a press that drags the selection from one that only clicks in it."""

    def __init__(self, owner: QWidget) -> None:
        self._owner = owner
        self._pressed: QPoint | None = None

    def press(self, event: QMouseEvent) -> None:
        """A press inside the selection."""
        self._pressed = event.position().toPoint()

    def began(self, event: QMouseEvent) -> bool:
        """Whether the mouse has gone far enough from the press to drag."""
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return False
        way = (event.position().toPoint() - self._pressed).manhattanLength()
        return way >= QApplication.startDragDistance()

    def release(self) -> bool:
        """Ends the press; True when it was a click inside the selection."""
        was_click = self._pressed is not None
        self._pressed = None
        return was_click

    @property
    def waits(self) -> bool:
        """Whether a press inside the selection is held."""
        return self._pressed is not None

    def carry(self, data: QMimeData) -> None:
        """Runs the drag; returns when it was dropped or given up."""
        self._pressed = None
        drag = QDrag(self._owner)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)


class CodeDrop(QObject):
    """Takes codes dropped on a widget; `target` says which words a place stands for, None for no words."""

    dropped = Signal(tuple, object)
    aimed = Signal(object)

    def __init__(self, widget: QWidget, target: Callable[[QPoint], Span | None]) -> None:
        super().__init__(widget)
        self._target = target
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handles drag and drop of codes and of nothing else."""
        if isinstance(event, QDragEnterEvent):
            event.setAccepted(bool(codes_of(event.mimeData())))
        elif isinstance(event, QDragMoveEvent):
            target = self._target(event.position().toPoint())
            event.setAccepted(target is not None and bool(codes_of(event.mimeData())))
            self.aimed.emit(target if event.isAccepted() else None)
        elif isinstance(event, QDropEvent):
            self._take(event)
        elif event.type() == QEvent.Type.DragLeave:
            self.aimed.emit(None)
        else:
            return False
        return True

    def _take(self, event: QDropEvent) -> None:
        target, codes = self._target(event.position().toPoint()), codes_of(event.mimeData())
        self.aimed.emit(None)
        event.setAccepted(target is not None and bool(codes))
        if target is not None and codes:
            self.dropped.emit(codes, target)
