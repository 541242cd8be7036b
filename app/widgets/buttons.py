"""Buttons: primary, plain, quiet, link, chip, and icons that always carry a name."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from app.icons import icon
from app.theme import current_type
from app.widgets.text import set_tip

_ICON = 16


class Button(QPushButton):
    """A button in words; `kind`: plain, primary, quiet, link, danger, chip, tile."""

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
        if icon_name:
            self.setIcon(icon(icon_name))
        if tip:
            set_tip(self, tip)
        if pressed is not None:
            self.clicked.connect(lambda: pressed())


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
