"""Boxes: cards, side panels, empty states, section heads; spacing in steps of four."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.theme import SPACE, current_type, scaled
from app.widgets.buttons import Button
from app.widgets.flow import FlowLayout
from app.widgets.text import Label


def column(
    parent: QWidget | None = None, *, margins: tuple[int, int, int, int] = (0, 0, 0, 0), gap: int = 0
) -> QVBoxLayout:
    """A vertical layout without Qt's own margins; figures in pixels."""
    box = QVBoxLayout(parent) if parent is not None else QVBoxLayout()
    box.setContentsMargins(*margins)
    box.setSpacing(gap)
    return box


def row(
    parent: QWidget | None = None, *, margins: tuple[int, int, int, int] = (0, 0, 0, 0), gap: int = 8
) -> QHBoxLayout:
    """A horizontal layout without Qt's own margins; figures in pixels."""
    box = QHBoxLayout(parent) if parent is not None else QHBoxLayout()
    box.setContentsMargins(*margins)
    box.setSpacing(gap)
    return box


def clear(layout: QLayout) -> None:
    """Takes every child out of a layout and lets it go."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)


class Ground(QWidget):
    """A plain area in a ground colour: "panel" or "window", with a hairline at one edge if asked."""

    def __init__(self, ground: str = "panel", edge: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("ground", ground)
        if edge:
            self.setProperty("edge", edge)


class Bar(Ground):
    """A line across the window, `height` pixels high at normal type size and following it."""

    def __init__(self, edge: str, height: int, parent: QWidget | None = None) -> None:
        super().__init__("panel", edge, parent)
        self._height = height
        self.setFixedHeight(round(height * current_type().scale))

    def changeEvent(self, event: QEvent) -> None:
        """QWidget: follows the type size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setFixedHeight(round(self._height * current_type().scale))


class Card(QFrame):
    """A quiet box with a hairline and rounded corners; put children into `body`."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = SPACE) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.body = column(self, margins=(12, 10, 12, 10), gap=gap)


class SectionHead(QWidget):
    """A small heading with a figure or a button at its right."""

    def __init__(self, text: str, figure: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = FlowLayout(self, gap=8)
        line.setContentsMargins(16, 12, 12, 4)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._text = Label(text.upper(), "section")
        self._text.setAccessibleName(text)
        self._figure = Label(figure, "small")
        line.addWidget(self._text)
        line.add_spring()
        line.addWidget(self._figure)
        self.line = line

    def set_figure(self, text: str) -> None:
        """The figure at the right."""
        self._figure.setText(text)


class EmptyState(QWidget):
    """What to do next: one sentence and one button."""

    def __init__(
        self,
        title: str,
        sentence: str,
        button: str = "",
        pressed: Callable[[], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        box = column(self, margins=(24, 24, 24, 24), gap=8)
        box.addStretch(2)
        self.title = Label(title, "title", wrap=True)
        self.sentence = Label(sentence, "muted", wrap=True)
        for label in (self.title, self.sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setMaximumWidth(scaled(420))
            line = row()
            line.addStretch(1)
            line.addWidget(label, 100)
            line.addStretch(1)
            box.addLayout(line)
        self.button: Button | None = None
        if button:
            self.button = Button(button, "primary", pressed)
            box.addSpacing(8)
            box.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
            self.setFocusProxy(self.button)
        box.addStretch(3)


class Scroll(QScrollArea):
    """A vertical scroll area without a frame around `inner`."""

    def __init__(self, inner: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inner)
