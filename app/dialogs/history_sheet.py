"""The history of the project: what was done, by whom, when; newest first."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.desk import Desk
from app.widgets.boxes import row
from app.widgets.sheet import Sheet
from app.widgets.text import ElidedLabel, Label, Rule
from models.translation import tr

_MOST = 200
_WORDS = {"undo": "Undone: ", "redo": "Done again: "}


def show_history(desk: Desk, window: QWidget) -> Sheet:
    """Opens the sheet over the window."""
    from coding.views import history

    events = desk.read(history, _MOST)
    sheet = Sheet("History", window, 560, 640)
    if not events:
        sheet.body.addWidget(
            Label(
                tr("Nothing was done yet. Every act will stand here, and can be undone."), "muted", wrap=True
            )
        )
    day = ""
    for event in events:
        when = event.when.astimezone()
        if when.date().isoformat() != day:
            day = when.date().isoformat()
            sheet.body.addWidget(Label(_spoken(when), "section"))
        sheet.body.addLayout(_line(f"{_WORDS.get(event.act, '')}{event.label}", event.coder, when))
        sheet.body.addWidget(Rule())
    sheet.body.addStretch(1)
    sheet.present()
    return sheet


def _line(label: str, coder: str, when: datetime) -> QHBoxLayout:
    line = row(gap=12)
    line.addWidget(ElidedLabel(label), 1)
    line.addWidget(Label(coder, "small"))
    line.addWidget(Label(f"{when:%H:%M}", "small"))
    return line


def _spoken(when: datetime) -> str:
    return f"{when.day} {when:%B %Y}"
