"""The shortcut sheet and About, made from the table of actions and the packages installed."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, metadata

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.actions import CODING_KEYS, QUEUE_KEYS, Actions, keys_text
from app.journey.keys import MAP_KEYS, PRESENTER_KEYS
from app.widgets.sheet import Sheet
from app.widgets.text import Kbd, Label
from models.translation import tr

_PARTS = (
    "PySide6-Essentials",
    "SQLAlchemy",
    "spacy",
    "Whoosh-Reloaded",
    "openpyxl",
    "python-docx",
    "numpy",
    "scipy",
    "font-source-serif-pro",
    "font-source-sans-pro",
)


def show_shortcuts(actions: Actions, window: QWidget) -> Sheet:
    """Every key there is, by where it works."""
    sheet = Sheet(tr("Keyboard shortcuts"), window, 620, 640)
    _block(sheet, tr("In a transcript"), _said(CODING_KEYS))
    _block(sheet, tr("In the suggestions"), _said(QUEUE_KEYS))
    _block(sheet, tr("On the map"), _said(MAP_KEYS))
    _block(sheet, tr("Presenting a map"), _said(PRESENTER_KEYS))
    for menu in dict.fromkeys(act.menu for act, _ in actions.items() if act.menu):
        rows = [(keys_text(action), tr(act.text)) for act, action in actions.items() if act.menu == menu]
        _block(sheet, tr(menu), tuple((keys, text) for keys, text in rows if keys))
    sheet.body.addStretch(1)
    sheet.present()
    return sheet


def _said(table: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    return tuple((tr(keys), tr(text)) for keys, text in table)


def _block(sheet: Sheet, title: str, rows: tuple[tuple[str, str], ...]) -> None:
    sheet.body.addWidget(Label(title, "title"))
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 16)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(0, 1)
    for line, (keys, text) in enumerate(rows):
        grid.addWidget(Label(text), line, 0)
        grid.addWidget(Kbd(keys), line, 1, Qt.AlignmentFlag.AlignRight)
    sheet.body.addLayout(grid)


def show_about(window: QWidget) -> Sheet:
    """What the program is, its version, and whose work it stands on."""
    sheet = Sheet(tr("About Trailmark"), window, 520, 480)
    sheet.body.addWidget(Label(tr("Trailmark {fact}", fact=_fact("trailmark", "Version")), "title"))
    text = tr("Codes interviews, diaries and session notes, and shows the journey they tell. Apache-2.0.")
    sheet.body.addWidget(Label(text, wrap=True))
    private = tr(
        "Everything stays on this computer: the program has no network part, no account and no telemetry."
    )
    sheet.body.addWidget(Label(private, "muted", wrap=True))
    sheet.body.addSpacing(8)
    sheet.body.addWidget(Label(tr("It stands on"), "title"))
    for part in _PARTS:
        licence = _fact(part, "License-Expression") or _fact(part, "License").split("\n")[0][:40]
        sheet.body.addWidget(
            Label(f"{part} {_fact(part, 'Version')} · {licence or 'see its package'}", "small")
        )
    sheet.body.addStretch(1)
    sheet.present()
    return sheet


def _fact(package: str, key: str) -> str:
    try:
        facts = metadata(package)
    except PackageNotFoundError:
        return ""
    return str(facts.json.get(key, ""))
