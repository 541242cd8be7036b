"""Buttons: primary, plain, quiet, link, chip, and icons that always carry a name."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPaintEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QToolButton,
    QToolTip,
    QWidget,
)

from app.icons import icon
from app.theme import current_type
from app.widgets.text import set_tip, tip

_ICON = 16
_LEAST, _GIVING_WAY = 6, ("link", "chip")
_MNEMONIC = Qt.TextFlag.TextShowMnemonic.value


class Button(QPushButton):
    """A button in words; `kind`: plain, primary, quiet, link, danger, chip, tile.

    A link or chip with more words than room is cut with …, the whole in its tooltip; the others keep their width.
    """

    def __init__(
        self,
        text: str,
        kind: str = "plain",
        pressed: Callable[[], None] | None = None,
        parent: QWidget | None = None,
        *,
        tip: str = "",
        icon_name: str = "",
    ) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self.setProperty("kind", kind)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        if kind in _GIVING_WAY:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if icon_name:
            self.setIcon(icon(icon_name))
        if tip:
            set_tip(self, tip)
        if pressed is not None:
            self.clicked.connect(lambda: pressed())

    def minimumSizeHint(self) -> QSize:
        """QWidget: links and chips give way."""
        size = super().minimumSizeHint()
        if self.property("kind") in _GIVING_WAY:
            size.setWidth(min(size.width(), _LEAST * current_type().body))
        return size

    def shown_text(self) -> str:
        """The words that have room."""
        short = self.sizeHint().width() - self.width()
        if short <= 0 or not self.text():
            return self.text()
        metrics = self.fontMetrics()
        room = metrics.size(_MNEMONIC, self.text()).width() - short
        return metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room, _MNEMONIC)

    def paintEvent(self, event: QPaintEvent) -> None:
        """QPushButton: draws what fits."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self.shown_text()
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)

    def event(self, event: QEvent) -> bool:
        """QWidget: the words that were cut are in the tooltip."""
        if isinstance(event, QHelpEvent) and not self.toolTip() and self.shown_text() != self.text():
            QToolTip.showText(event.globalPos(), tip(self.accessibleName()), self)
            return True
        return super().event(event)


class IconButton(QToolButton):
    """A picture button with a name for screen readers and a tooltip for everyone."""

    def __init__(
        self,
        icon_name: str,
        name: str,
        pressed: Callable[[], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setIcon(icon(icon_name))
        self._fit()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        set_tip(self, name)
        if pressed is not None:
            self.clicked.connect(lambda: pressed())

    def _fit(self) -> None:
        side = round(_ICON * max(1.0, current_type().scale))
        self.setIconSize(QSize(side, side))

    def changeEvent(self, event: QEvent) -> None:
        """QWidget: follows the type size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()
