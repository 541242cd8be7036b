"""Segmented tabs: one choice of a few, by click or arrow keys."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from app.widgets.text import set_tip


class SegmentedTabs(QFrame):
    """A row of choices; `chosen` carries the id of the one the person picked."""

    chosen = Signal(str)

    def __init__(self, tabs: Iterable[tuple[str, str]], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tabs")
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(2, 2, 2, 2)
        self._row.setSpacing(2)
        for key, text in tabs:
            self._add(key, text)

    def _add(self, key: str, text: str) -> None:
        button = QPushButton(text.replace("&", "&&"), self)
        button.setProperty("kind", "tab")
        button.setAccessibleName(text)
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.chosen.emit(key))
        self._group.addButton(button)
        self._buttons[key] = button
        self._row.addWidget(button)

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
