"""What was chosen for the questions of a project; kept in the settings as keys that hold no words of the project."""

from __future__ import annotations

from app.desk import Desk
from app.settings import Settings

SHARED = frozenset({"map", "people"})
"""Choices that hold for every question: chosen once, they go along."""

_EVERYWHERE = "all"
Kept = dict[str, dict[str, str]]


class Remembered:
    """Choices by question, for the project that is open."""

    def __init__(self, desk: Desk, settings: Settings) -> None:
        self._desk, self._settings = desk, settings
        self._now: Kept = {}
        self._project = ""

    def of(self, question: str) -> dict[str, str]:
        """What was chosen for a question, with what holds for all of them."""
        self._look()
        return {**self._now.get(question, {}), **self._now.get(_EVERYWHERE, {})}

    def keep(self, question: str, name: str, keys: str) -> None:
        """Remembers a choice."""
        self._look()
        place = _EVERYWHERE if name in SHARED else question
        self._now.setdefault(place, {})[name] = keys
        if self._settings.get("remember_recent"):
            self._settings.keep("asked", self._project, self._now)

    def _look(self) -> None:
        project = str(self._desk.path)
        if project != self._project:
            self._project = project
            self._now = _fitting(self._settings.get("asked").get(project))


def _fitting(kept: object) -> Kept:
    """What a settings file holds, as far as it can be used."""
    if not isinstance(kept, dict):
        return {}
    return {
        str(question): {str(name): keys for name, keys in found.items() if isinstance(keys, str)}
        for question, found in kept.items()
        if isinstance(found, dict)
    }
