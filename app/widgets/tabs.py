"""Segmented tabs: one choice of a few, by click or arrow keys; in several lines where one has no room."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QGroupBox, QPushButton, QSizePolicy, QWidget

from app.widgets.flow import FlowLayout
from app.widgets.text import set_tip


class SegmentedTabs(QGroupBox):
    """A row of choices; `chosen` carries the id of the one the person picked.

    A screen reader says a group of radio buttons: a named group box, and buttons of which one alone is down.
    """

    chosen = Signal(str)

    def __init__(
        self, tabs: Iterable[tuple[str, str]], name: str, parent: QWidget | None = None, *, wraps: bool = True
    ) -> None:
        super().__init__(parent)
        self.setObjectName("tabs")
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._row = _Row(self, wraps)
        for key, text in tabs:
            self._add(key, text)

    def _add(self, key: str, text: str) -> None:
        button = _Tab(text.replace("&", "&&"), self)
        button.setProperty("kind", "tab")
        button.setAccessibleName(text)
        button.setCheckable(True)
        button.setAutoExclusive(True)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.chosen.emit(key))
        self._group.addButton(button)
        self._buttons[key] = button
        self._row.addWidget(button)

    def sizeHint(self) -> QSize:
        """QWidget: one line; as high as its lines where it has less room."""
        size = self._row.one_line()
        if self.isVisible() and self.width() < size.width():
            size.setHeight(self._row.heightForWidth(self.width()))
        return size

    def showEvent(self, event: QShowEvent) -> None:
        """QWidget: its width is known now."""
        super().showEvent(event)
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """QWidget: another width may need another height."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def choose(self, key: str) -> None:
        """Shows a tab as chosen; says nothing."""
        self._buttons[key].setChecked(True)

    @property
    def current(self) -> str:
        """The id of the chosen tab, or ""."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def button(self, key: str) -> QPushButton:
        """The button of a tab."""
        return self._buttons[key]

    def set_text(self, key: str, text: str) -> None:
        """Renames a tab, for instance with its count."""
        self._buttons[key].setText(text.replace("&", "&&"))
        self._buttons[key].setAccessibleName(text)

    def set_tip(self, key: str, text: str) -> None:
        """The tooltip of a tab."""
        set_tip(self._buttons[key], text)


class _Tab(QPushButton):
    """As wide as it is when it is chosen: then its words are stronger."""

    def sizeHint(self) -> QSize:
        """QWidget."""
        strong = QFont(self.font())
        strong.setWeight(QFont.Weight.DemiBold)
        more = QFontMetrics(strong).horizontalAdvance(self.text()) - self.fontMetrics().horizontalAdvance(
            self.text()
        )
        return super().sizeHint() + QSize(max(0, more), 0)

    def minimumSizeHint(self) -> QSize:
        """QWidget."""
        return self.sizeHint()


class _Row(FlowLayout):
    """One line where there is room for it, or always."""

    def __init__(self, parent: QWidget, wraps: bool) -> None:
        super().__init__(parent, gap=2)
        self._wraps = wraps
        self.setContentsMargins(2, 2, 2, 2)

    def minimumSize(self) -> QSize:
        """QLayout: the widest, or all in one line."""
        return super().minimumSize() if self._wraps else self.one_line()

    def sizeHint(self) -> QSize:
        """QLayout: all in one line."""
        return self.one_line()
