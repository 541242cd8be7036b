"""The backups of the open project: when, why, how much they hold; each can become a new project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.desk import Desk
from app.dialogs.files import Files
from app.operations import safety
from app.widgets.boxes import clear, column, row
from app.widgets.buttons import Button
from app.widgets.sheet import Sheet
from app.widgets.text import ElidedLabel, Label, Rule
from models.translation import tr, trn

if TYPE_CHECKING:
    from coding.backups import BackupLine

_KILO = 1000


class BackupsSheet(Sheet):
    """Reads the list in the background; `rows` are the lines it shows, `buttons` restore them."""

    def __init__(self, desk: Desk, files: Files, window: QWidget) -> None:
        super().__init__(tr("Backups"), window, 680, 540)
        self._desk, self._files = desk, files
        self.rows: list[BackupLine] = []
        self.buttons: list[Button] = []
        words = tr(
            "Made when a project is opened, while you work, and before anything that cannot be undone. "
            "Each was verified when it was made. A restored backup becomes a new file."
        )
        self.body.addWidget(Label(words, "muted", wrap=True))
        self._list = column(gap=0)
        self.body.addLayout(self._list)
        self.body.addStretch(1)
        self.foot.addStretch(1)
        self.now = Button(tr("Back up now"), "primary", self._back_up)
        self.foot.addWidget(self.now)

    def look(self) -> None:
        """Begin to read the list."""
        clear(self._list)
        self._list.addWidget(Label(tr("Opening the backups …"), "muted"))
        safety.list_backups(self._desk, self._fill)

    def _fill(self, rows: list[BackupLine]) -> None:
        if not self.isVisible():
            return
        clear(self._list)
        self.rows, self.buttons = rows, []
        if not rows:
            self._list.addWidget(Label(tr("There is no backup yet. “Back up now” makes the first.")))
        for each in rows:
            self._add(each)

    def _add(self, each: BackupLine) -> None:
        when = f"{each.made.astimezone():%Y-%m-%d %H:%M}"
        holder = QWidget()
        line = row(holder, margins=(0, 8, 0, 8), gap=12)
        words = column(gap=2)
        words.addWidget(Label(f"{when} · {each.reason}", "strong"))
        words.addWidget(ElidedLabel(each.problem or f"{_counts(each.counts)} · {_size(each.size)}", "small"))
        line.addLayout(words, 1)
        button = Button(tr("Restore …"), "plain", lambda: self._restore(each))
        button.setAccessibleName(tr("Restore the backup of {when}", when=when))
        button.setEnabled(not each.problem)
        line.addWidget(button)
        self._list.addWidget(holder)
        self._list.addWidget(Rule())
        self.buttons.append(button)

    def _restore(self, each: BackupLine) -> None:
        name = f"{self._desk.name} {each.made.astimezone():%Y-%m-%d %H%M}.trailmark"
        target = self._files.file_to_write(tr("Restore into a new project"), name, "*.trailmark")
        if target is not None:
            self.leave()
            safety.restore_backup(self._desk, each.path, target)

    def _back_up(self) -> None:
        safety.back_up(self._desk, self.look)


def _counts(counts: dict[str, int]) -> str:
    parts = (
        trn("{n} source", "{n} sources", counts.get("source", 0)),
        trn("{n} coding", "{n} codings", counts.get("coding", 0)),
        trn("{n} code", "{n} codes", counts.get("code", 0)),
        trn("{n} participant", "{n} participants", counts.get("participant", 0)),
    )
    return ", ".join(parts)


def _size(size: int) -> str:
    figure = float(size)
    for unit in ("B", "KB", "MB"):
        if figure < _KILO:
            return f"{figure:.0f} {unit}" if unit == "B" else f"{figure:.1f} {unit}"
        figure /= _KILO
    return f"{figure:.1f} GB"


def show_backups(desk: Desk, files: Files, window: QWidget) -> BackupsSheet:
    """Opens the sheet over the window and begins to read."""
    sheet = BackupsSheet(desk, files, window)
    sheet.present()
    sheet.look()
    return sheet
