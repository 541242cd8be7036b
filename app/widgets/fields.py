"""Form fields drawn by us, so that no field looks like another program's: tick box, choice, stepper."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolTip,
    QWidget,
)

from app.delegates.paint import paint_focus
from app.icons import paint_icon
from app.theme import current, current_type, scaled
from app.widgets.boxes import row
from app.widgets.buttons import IconButton
from app.widgets.text import Label, tip
from models.translation import tr

_BOX, _LARGER = 16, 1.6
_LEAST = 7


class Tick(QCheckBox):
    """A tick box with a tick."""

    def sizeHint(self) -> QSize:
        """QWidget: box, gap, words."""
        metrics = QFontMetrics(self.font())
        box = scaled(_BOX, _LARGER)
        return QSize(metrics.horizontalAdvance(self.text()) + box + 16, max(24, metrics.height() + 6))

    def hitButton(self, pos: object) -> bool:
        """QAbstractButton: all of it can be clicked."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """QCheckBox: a rounded box, filled with the accent and ticked when on."""
        look, painter, side = current(), QPainter(self), scaled(_BOX, _LARGER)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(2.5, (self.height() - side) / 2 + 0.5, side - 1, side - 1)
        painter.setPen(QPen(QColor(look.accent if self.isChecked() else look.muted), 1))
        painter.setBrush(QColor(look.accent if self.isChecked() else look.panel))
        painter.drawRoundedRect(box, 4, 4)
        if self.isChecked():
            paint_icon(painter, "check", box.adjusted(2, 2, -2, -2), look.on_accent, 2.2)
        painter.setPen(QColor(look.text if self.isEnabled() else look.muted))
        words = self.rect().adjusted(side + 10, 0, 0, 0)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self.text())
        if self.hasFocus():
            paint_focus(painter, self.rect(), 4)


class Choice(QComboBox):
    """A choice of a few, with an arrow; the wheel scrolls the page instead of changing it.

    What is chosen is cut with … where it has no room, the whole in its tooltip.
    Readers on Linux take the chosen text for its name, so the name is told as its description, too.
    """

    def setAccessibleName(self, name: str) -> None:
        """QWidget: what is chosen here."""
        super().setAccessibleName(name)
        self.setAccessibleDescription(name)

    def minimumSizeHint(self) -> QSize:
        """QWidget: gives way to a few letters."""
        size = super().minimumSizeHint()
        return QSize(min(size.width(), _LEAST * current_type().body), size.height())

    def shown_text(self) -> str:
        """What has room of what is chosen."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        return self._fitting(option)

    def _fitting(self, option: QStyleOptionComboBox) -> str:
        part = QStyle.SubControl.SC_ComboBoxEditField
        box = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, box.width() - 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """QComboBox: draws what fits, and the arrow."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        if self.currentIndex() >= 0:
            option.currentText = self._fitting(option)
        else:
            option.currentText = self.placeholderText()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        box = QRectF(self.width() - 22, self.height() / 2 - 6, 12, 12)
        paint_icon(painter, "down", box, current().muted, 1.8)

    def event(self, event: QEvent) -> bool:
        """QWidget: what was cut is in the tooltip."""
        if isinstance(event, QHelpEvent) and not self.toolTip() and self.shown_text() != self.currentText():
            QToolTip.showText(event.globalPos(), tip(self.currentText()), self)
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """QComboBox: leaves the wheel to what is around."""
        event.ignore()


class Stepper(QWidget):
    """A whole number between two limits: less, the figure, more; arrow keys work in the figure."""

    changed = Signal(int)

    def __init__(self, value: int, low: int, high: int, unit: str = "", step: int = 1) -> None:
        super().__init__()
        self._low, self._high, self._step = low, high, step
        self.value = value
        line = row(self, gap=4)
        self.field = _Figure(self)
        self.field.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.field.editingFinished.connect(self._typed)
        line.addWidget(self.field, 1)
        words = Label(unit, "muted")
        words.setMinimumWidth(20)
        line.addWidget(words)
        for icon, name, by in (("minus", tr("Less"), -step), ("plus", tr("More"), step)):
            button = IconButton(icon, name)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setAutoRepeat(True)
            button.clicked.connect(lambda _=False, by=by: self.set_value(self.value + by))
            line.addWidget(button)
        self.setFocusProxy(self.field)
        self.field.setText(str(value))

    def setAccessibleName(self, name: str) -> None:
        """QWidget: the figure carries the name."""
        self.field.setAccessibleName(name)

    def set_value(self, value: int) -> None:
        """Shows a value, moved into the limits, and says so."""
        value = max(self._low, min(self._high, value))
        self.field.setText(str(value))
        if value != self.value:
            self.value = value
            self.changed.emit(value)

    def step_by(self, steps: int) -> None:
        """Up or down."""
        self.set_value(self.value + steps * self._step)

    def _typed(self) -> None:
        text = self.field.text().strip()
        self.set_value(int(text) if text.isascii() and text.isdigit() else self.value)


class _Figure(QLineEdit):
    """The line of a stepper."""

    def __init__(self, stepper: Stepper) -> None:
        super().__init__(stepper)
        self._stepper = stepper

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """QLineEdit: Up and Down step."""
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
        if steps:
            self._stepper.step_by(steps)
        else:
            super().keyPressEvent(event)
