"""The settings: one table of rows makes defaults, the dialog and the help; kept in one JSON file.

A missing, damaged or foreign file, or a value of a wrong kind, counts as the default; nothing of it is run.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.language import LANGUAGES


@dataclass(frozen=True)
class Setting:
    """One row; `kind`: yes/no, number, choice, text, list or map; without a group it is not in the dialog.

    `note` stands below it there.
    """

    key: str
    kind: str
    default: Any
    label: str = ""
    group: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    low: int = 0
    high: int = 100
    unit: str = ""
    step: int = 1
    note: str = ""


SETTINGS: tuple[Setting, ...] = (
    Setting("coder", "text", "", "Your name on codings", "You"),
    Setting(
        "theme",
        "choice",
        "system",
        "Theme",
        "Look",
        (("system", "As the system"), ("light", "Light"), ("dark", "Dark")),
    ),
    Setting("language", "choice", "system", "Language (from the next start)", "Look", LANGUAGES),
    Setting("text_size", "number", 100, "Size of the interface", "Look", low=80, high=200, unit="%", step=10),
    Setting("reading_size", "number", 16, "Size of transcripts", "Look", low=11, high=32, unit="px"),
    Setting(
        "line_length", "number", 72, "Letters in a line of transcripts", "Look", low=48, high=120, step=4
    ),
    Setting(
        "backup_minutes",
        "number",
        30,
        "Back up while working, every",
        "Saving",
        low=5,
        high=240,
        unit="min",
        step=5,
        note="Every act is saved as it is made; there is nothing to save by hand.",
    ),
    Setting(
        "backups_kept",
        "choice",
        "usual",
        "Backups to keep",
        "Saving",
        (("few", "Few: half as many"), ("usual", "As usual"), ("many", "Many: three times as many")),
        note="The newest five always stay, and those made before a merge, an erasure or a migration.",
    ),
    Setting("neutral_titles", "yes/no", False, "Keep project names out of window titles", "Privacy"),
    Setting("remember_recent", "yes/no", True, "Remember recent projects", "Privacy"),
    Setting("restore_session", "yes/no", True, "Open where you left off", "Habits"),
    Setting("shortcuts", "map", {}),
    Setting("recent", "list", []),
    Setting("warned_places", "list", []),
    Setting("window", "map", {}),
    Setting("widths", "map", {}),
    Setting("mappings", "map", {}),
    Setting("places", "map", {}),
    Setting("asked", "map", {}),
    Setting("tour_seen", "yes/no", False),
    Setting("zoom", "number", 100, low=70, high=200),
)
_ROWS = {row.key: row for row in SETTINGS}
_TYPES: dict[str, type] = {
    "yes/no": bool,
    "number": int,
    "choice": str,
    "text": str,
    "list": list,
    "map": dict,
}
_MOST_RECENT = 8


def groups() -> Iterable[tuple[str, list[Setting]]]:
    """The rows of the dialog by group, in the order of the table."""
    names = dict.fromkeys(row.group for row in SETTINGS if row.group)
    return [(name, [row for row in SETTINGS if row.group == name]) for name in names]


class Settings(QObject):
    """Values by key; `changed` carries the key after a value was set."""

    changed = Signal(str)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._values: dict[str, Any] = _read(path)

    def get(self, key: str) -> Any:
        """The value of a row, or its default; KeyError for a row that is not in the table."""
        return self._values.get(key, _ROWS[key].default)

    def set(self, key: str, value: Any) -> None:
        """Keeps a value and writes the file; ValueError when the row cannot hold it."""
        if not fits(_ROWS[key], value):
            raise ValueError(f"setting {key}")
        if self.get(key) == value:
            return
        self._values[key] = value
        self._write()
        self.changed.emit(key)

    def recent(self) -> list[Path]:
        """Recent projects that are still there, newest first."""
        return [Path(path) for path in self.get("recent") if Path(path).is_file()]

    def remember(self, path: Path) -> None:
        """Puts a project first in the recent ones, if the person wants them kept."""
        if self.get("remember_recent"):
            others = [each for each in self.get("recent") if each != str(path)]
            self.set("recent", [str(path), *others][:_MOST_RECENT])

    def forget(self, path: Path) -> None:
        """Takes a project out of the recent ones."""
        self.set("recent", [each for each in self.get("recent") if each != str(path)])

    def keep(self, key: str, name: str, value: Any) -> None:
        """Sets one entry of a map."""
        self.set(key, {**self.get(key), name: value})

    def _write(self) -> None:
        partial = self._path.with_suffix(".new")
        with open(
            os.open(partial, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "w", encoding="utf-8"
        ) as file:
            json.dump(self._values, file, ensure_ascii=False, indent=1)
        os.replace(partial, self._path)


def fits(row: Setting, value: object) -> bool:
    """Whether a row can hold a value."""
    if not isinstance(value, _TYPES[row.kind]):
        return False
    if isinstance(value, int):
        return row.kind == "yes/no" or (not isinstance(value, bool) and row.low <= value <= row.high)
    if isinstance(value, list):
        return all(isinstance(each, str) for each in value)
    return row.kind != "choice" or value in dict(row.choices)


def _read(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(found, dict):
        return {}
    return {key: found[key] for key, row in _ROWS.items() if key in found and fits(row, found[key])}
