"""Keeps the look as the settings and the system want it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from app import fonts, stylesheet
from app.settings import Settings
from app.theme import THEMES, Theme, Type, current

_KEYS = {"theme", "text_size", "reading_size"}


class ThemeKeeper(QObject):
    """Applies theme and sizes at start, when a setting changes and when the system's scheme does."""

    def __init__(self, application: QApplication, settings: Settings) -> None:
        super().__init__(application)
        self._application, self._settings = application, settings
        settings.changed.connect(self._setting_changed)
        application.styleHints().colorSchemeChanged.connect(lambda: self.apply())
        self.apply()

    def apply(self) -> None:
        """Restyles every window, if anything differs."""
        sizes = Type.scaled(
            self._settings.get("text_size"), self._settings.get("reading_size"), lift=fonts.lift()
        )
        stylesheet.apply(self._application, self._wanted(), sizes)

    def switch(self) -> None:
        """From light to dark or back; the choice is kept."""
        self._settings.set("theme", "light" if current().dark else "dark")

    def grow(self, by: int) -> None:
        """Larger or smaller transcripts, in pixels."""
        size = self._settings.get("reading_size") + by
        self._settings.set("reading_size", max(11, min(32, size)))

    def _wanted(self) -> Theme:
        choice = self._settings.get("theme")
        if choice == "system":
            dark = self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark
            choice = "dark" if dark else "light"
        return THEMES[choice]

    def _setting_changed(self, key: str) -> None:
        if key in _KEYS:
            self.apply()
