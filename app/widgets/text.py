"""Labels and tooltips that show every text as it is written; no rich text ever reaches Qt through them."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget


def set_tip(widget: QWidget, text: str) -> None:
    """A plain-text tooltip; Qt would take one that looks like markup for HTML, and read its tags aloud."""
    widget.setToolTip(tip(text))
    widget.setAccessibleDescription(text)


def tip(text: str) -> str:
    """The text as a tooltip that Qt shows literally, for ToolTipRole and setToolTip."""
    return f"<qt>{escape(text).replace(chr(10), '<br>')}</qt>" if text else ""


class Label(QLabel):
    """A plain-text label; `role` picks its look: body, muted, small, section, strong, title, page, quote."""

    def __init__(
        self, text: str = "", role: str = "body", parent: QWidget | None = None, *, wrap: bool = False
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setWordWrap(wrap)
        self.setText(text)


class ElidedLabel(Label):
    """A label that gives way: cut with … when narrow, the whole in its tooltip."""

    def __init__(self, text: str = "", role: str = "body", parent: QWidget | None = None) -> None:
        super().__init__(text, role, parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:
        """QLabel: also keeps the whole text for the tooltip and the screen reader."""
        super().setText(text)
        self.setAccessibleName(text)
        set_tip(self, text)

    def minimumSizeHint(self) -> QSize:
        """QWidget: may shrink to a few letters."""
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """QLabel: draws what fits."""
        painter = QPainter(self)
        room = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), text)


class Kbd(Label):
    """A key, drawn as a key."""

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(keys, "kbd", parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)


class Chip(Label):
    """A small rounded word, such as a kind or an attribute."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, "chip", parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class Badge(Label):
    """A figure that carries its denominator, such as “7 of 12”."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, "badge", parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class Rule(QFrame):
    """A hairline."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rule")
        self.setFixedHeight(1)
