"""The list of codings that found no room in the margin: shown on hover, a menu on a click; plain text only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QMenu, QWidget

from app.fonts import interface_font
from app.text.content import TextMark
from app.text.look import look_of
from app.theme import CARD_RADIUS, current, current_type
from models.translation import tr

_PAD, _DOT = 10, 8
_WIDEST = 320
_MOST = 24
_AWAY, _EDGE = 14, 6


class OverflowList(QWidget):
    """A small list of labels that floats over its parent and stays inside it."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        self._marks: list[TextMark] = []

    @property
    def lines(self) -> list[str]:
        """What is listed, one line a coding; a last line counts what would make the list too long."""
        listed = [_line(mark) for mark in self._marks[:_MOST]]
        left = len(self._marks) - len(listed)
        return [*listed, tr("and {left} more", left=left)] if left else listed

    def show_beside(self, marks: Sequence[TextMark], place: QPoint) -> None:
        """Shows the list beside a place in the parent's pixels."""
        if list(marks) == self._marks and self.isVisible():
            return
        self._marks = list(marks)
        self.resize(self._wanted())
        room = self._over.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        left = (
            place.x() + _AWAY
            if place.x() + _AWAY + self.width() <= room.right()
            else room.right() - self.width()
        )
        below = place.y() + _AWAY
        top = below if below + self.height() <= room.bottom() else place.y() - _AWAY - self.height()
        self.move(max(room.left(), left), max(room.top(), top))
        self.show()
        self.raise_()
        self.update()

    def choose(self, marks: Sequence[TextMark], place: QPoint) -> None:
        """Opens a menu of the codings; `chosen` says which was taken."""
        self.hide()
        menu = QMenu(self._over)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for mark in marks:
            entry = menu.addAction(_dot_icon(mark), _line(mark).replace("&", "&&"))
            entry.setData(mark.id)
        menu.triggered.connect(lambda entry: self.chosen.emit(entry.data()))
        menu.popup(place)

    def _wanted(self) -> QSize:
        metrics = QFontMetrics(self._font())
        widest = max(metrics.horizontalAdvance(line) for line in self.lines)
        width = min(_WIDEST, widest) + 3 * _PAD + _DOT
        return QSize(width, len(self.lines) * self._row() + 2 * _PAD - 4)

    def _font(self) -> QFont:
        return interface_font(current_type().small + 1)

    def _row(self) -> int:
        return current_type().small + 9

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints a raised card with a dot and a label on every line."""
        look = look_of(current())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look.line, 1))
            painter.setBrush(look.page)
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), CARD_RADIUS, CARD_RADIUS
            )
            painter.setFont(self._font())
            metrics = QFontMetrics(self._font())
            for number, line in enumerate(self.lines):
                top = _PAD - 2 + number * self._row()
                if number < min(len(self._marks), _MOST):
                    painter.setPen(Qt.PenStyle.NoPen)
                    painter.setBrush(look.strip(self._marks[number]))
                    middle = QPointF(_PAD + _DOT / 2, top + self._row() / 2)
                    painter.drawEllipse(middle, _DOT / 2, _DOT / 2)
                box = QRect(2 * _PAD + _DOT - 2, top, self.width() - 3 * _PAD - _DOT + 4, self._row())
                painter.setPen(look.text)
                words = metrics.elidedText(line, Qt.TextElideMode.ElideRight, box.width())
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)


def _line(mark: TextMark) -> str:
    return f"{mark.written} · {mark.coder_name}" if mark.coder_name else mark.written


def _dot_icon(mark: TextMark) -> QIcon:
    image = QPixmap(16, 16)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look_of(current()).strip(mark))
        painter.drawEllipse(QRectF(3, 3, 10, 10))
    return QIcon(image)
