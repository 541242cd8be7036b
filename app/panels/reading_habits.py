"""How a person likes to read: length of lines and zoom, kept in the settings and the same in every pane."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.settings import Settings
from app.text.view import TranscriptView

_STEP = 4


class ReadingHabits(QObject):
    """Keeps a transcript as the settings say, and the settings as the person zooms."""

    def __init__(self, settings: Settings, view: TranscriptView) -> None:
        super().__init__(view)
        self._settings, self._view = settings, view
        view.set_line_length(settings.get("line_length"))
        view.set_zoom(settings.get("zoom"))
        view.zoom_changed.connect(lambda percent: settings.set("zoom", percent))
        settings.changed.connect(self._changed)

    def _changed(self, key: str) -> None:
        if key == "line_length":
            self._view.set_line_length(self._settings.get(key))
        elif key == "zoom":
            self._view.set_zoom(self._settings.get(key))


def lengthen(settings: Settings, steps: int) -> None:
    """Longer (+1) or shorter (−1) lines for every transcript."""
    wanted = settings.get("line_length") + steps * _STEP
    settings.set("line_length", max(48, min(120, wanted)))
