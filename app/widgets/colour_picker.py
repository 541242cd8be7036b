"""A grid of code colours to pick from, by mouse or arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QGridLayout, QWidget

from app.codecolours import code_colour, colour_keys
from app.theme import current
from app.widgets.boxes import clear, row
from app.widgets.buttons import Button
from app.widgets.text import set_tip
from models.translation import noted, tr

FAMILIES = {
    "blue": noted("Blue"),
    "amber": noted("Amber"),
    "red": noted("Red"),
    "green": noted("Green"),
    "violet": noted("Violet"),
    "teal": noted("Teal"),
    "grey": noted("Grey"),
}


class Swatch(QAbstractButton):
    """One colour."""

    def __init__(self, key: str, kind: str, chosen: bool) -> None:
        super().__init__()
        self.key, self._kind = key, kind
        self.setCheckable(True)
        self.setChecked(chosen)
        self.setFixedSize(26, 26)
        family, _, number = key.partition("-")
        name = f"{tr(FAMILIES[family])} {number}"
        self.setAccessibleName(name)
        set_tip(self, name)

    def sizeHint(self) -> QSize:
        """QWidget."""
        return QSize(26, 26)

    def paintEvent(self, event: QPaintEvent) -> None:
        """QAbstractButton: the colour, ringed when it is the code's or has the keyboard."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.hasFocus():
            painter.setPen(QColor(current().accent if self.hasFocus() else current().text))
            painter.drawRoundedRect(QRectF(1.5, 1.5, 23, 23), 7, 7)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(code_colour(self.key, self._kind).strip))
        painter.drawRoundedRect(QRectF(5, 5, 16, 16), 4, 4)


class ColourPicker(QFrame):
    """Opens at a place; `picked(key)` and it is gone."""

    picked = Signal(str)

    def __init__(self, kind: str, colour: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.setAccessibleName(tr("Colours"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 8, 8, 8)
        grid.setSpacing(2)
        self.swatches = [Swatch(key, kind, key == colour) for key in colour_keys(kind)]
        for at, swatch in enumerate(self.swatches):
            swatch.clicked.connect(lambda _=False, key=swatch.key: self._pick(key))
            grid.addWidget(swatch, at // 6, at % 6)

    def open_at(self, place: QPoint) -> None:
        """Shows the grid with the keyboard on the code's colour."""
        self.move(place)
        self.show()
        start = next((swatch for swatch in self.swatches if swatch.isChecked()), self.swatches[0])
        start.setFocus(Qt.FocusReason.PopupFocusReason)

    def _pick(self, key: str) -> None:
        self.picked.emit(key)
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """QWidget: arrows move, Enter picks, Escape closes."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -6, Qt.Key.Key_Down: 6}
        at = next((i for i, swatch in enumerate(self.swatches) if swatch.hasFocus()), 0)
        if (by := steps.get(Qt.Key(event.key()))) is not None:
            self.swatches[max(0, min(len(self.swatches) - 1, at + by))].setFocus()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pick(self.swatches[at].key)
        else:
            super().keyPressEvent(event)


class ColourField(QWidget):
    """The colours of a kind in a line, the chosen one ringed, and a way to the others; `colour` is its key."""

    def __init__(self, kind: str, colour: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind, self.colour = kind, colour
        self._line = row(self, gap=2)
        self._fill()

    def set_kind(self, kind: str) -> None:
        """Offers the colours of another kind first."""
        if kind != self._kind:
            self._kind = kind
            self._fill()

    def set_colour(self, colour: str) -> None:
        """Shows a key, or a colour of another program, as chosen; "" is the kind's own."""
        self.colour = colour
        if any(swatch.key == colour for swatch in self.swatches):
            for swatch in self.swatches:
                swatch.setChecked(swatch.key == colour)
        else:
            self._fill()

    def _fill(self) -> None:
        clear(self._line)
        keys = list(colour_keys(self._kind)[:6])
        shown = self.colour or keys[0]
        self.swatches = [Swatch(key, self._kind, key == shown) for key in dict.fromkeys([*keys, shown])]
        for swatch in self.swatches:
            swatch.clicked.connect(lambda _=False, key=swatch.key: self.set_colour(key))
            self._line.addWidget(swatch)
        self.more = Button(tr("Others …"), "link", self._ask)
        self._line.addWidget(self.more)
        self._line.addStretch(1)

    def _ask(self) -> None:
        picker = ColourPicker(self._kind, self.colour, self)
        picker.picked.connect(self.set_colour)
        picker.open_at(self.more.mapToGlobal(QPoint(0, self.more.height())))
