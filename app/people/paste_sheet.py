"""Why a block was not pasted: every wrong cell with its row and reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.theme import scaled
from app.widgets.boxes import row
from app.widgets.buttons import Button
from app.widgets.sheet import Sheet
from app.widgets.text import Label
from models.translation import tr, trn

if TYPE_CHECKING:
    from coding.roster.paste import Problem

MOST = 60


class ProblemsSheet(Sheet):
    """The list, and nothing to decide."""

    def __init__(self, title: str, problems: tuple[Problem, ...], window: QWidget) -> None:
        super().__init__(title, window, 600, 520)
        told = trn(
            "{n} cell cannot be stored, so nothing was changed.",
            "{n} cells cannot be stored, so nothing was changed.",
            len(problems),
        )
        self.body.addWidget(Label(told, "muted", wrap=True))
        self.body.addSpacing(4)
        for problem in problems[:MOST]:
            self.body.addLayout(problem_line(problem))
        if len(problems) > MOST:
            more = len(problems) - MOST
            self.body.addWidget(Label(trn("… and {n} more", "… and {n} more", more), "muted"))
        self.body.addStretch(1)
        self.foot.addStretch(1)
        self.button = Button(tr("Close"), "primary", self.leave)
        self.foot.addWidget(self.button)


def problem_line(problem: Problem) -> QHBoxLayout:
    """A row's number, its column and why."""
    line = row(gap=8)
    number = Label(tr("Row {n}", n=problem.row), "small")
    number.setFixedWidth(scaled(64, 1.6))
    line.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
    told = f"{problem.column}: {problem.reason}" if problem.column else problem.reason
    line.addWidget(Label(told, wrap=True), 1)
    return line


def show_problems(title: str, problems: tuple[Problem, ...], window: QWidget) -> ProblemsSheet:
    """Opens the list over the window."""
    sheet = ProblemsSheet(title, problems, window)
    sheet.present(sheet.button)
    return sheet
