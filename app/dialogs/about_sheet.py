"""About: what the program is, and whose work it stands on, each with its licence."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.analysis.delegate import QuestionDelegate
from app.desk import Desk
from app.errors import versions
from app.itemmodels.groups import GroupedModel, Line
from app.licences import Part, parts, text_of, version
from app.widgets.buttons import Button
from app.widgets.list_view import LineList
from app.widgets.sheet import Sheet
from app.widgets.text import Label
from models.translation import tr, trn

_LINES = 9


class AboutSheet(Sheet):
    """The packages as a list; the licence of the chosen one stands below it."""

    def __init__(self, window: QWidget, desk: Desk) -> None:
        super().__init__(tr("About Trailmark"), window, 640, 700)
        self._desk = desk
        self.parts = parts()
        self.body.addWidget(Label(tr("Trailmark {version}", version=version()), "title"))
        text = tr("Codes interviews, diaries and session notes, and shows the journey they tell. Apache-2.0.")
        self.body.addWidget(Label(text, wrap=True))
        private = tr(
            "Everything stays on this computer: the program has no network part, no account and no telemetry."
        )
        self.body.addWidget(Label(private, "muted", wrap=True))
        self.body.addSpacing(8)
        stands = trn("It stands on {n} package", "It stands on {n} packages", len(self.parts))
        self.body.addWidget(Label(stands, "title"))
        self.model = GroupedModel(self)
        self.model.fill(_line(number, part) for number, part in enumerate(self.parts))
        self.list = LineList(self.model, QuestionDelegate(self), tr("Packages and their licences"), self)
        self.list.setMinimumHeight(160)
        self.list.chosen.connect(self._show)
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setProperty("role", "input")
        self.text.setAccessibleName(tr("Text of the licence"))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(QFontMetrics(self.text.font()).lineSpacing() * _LINES)
        self.body.addWidget(self.list, 3)
        self.body.addWidget(self.text, 2)
        self.foot.addStretch(1)
        self.foot.addWidget(Button(tr("Copy diagnostics"), "plain", self._diagnose))

    def _diagnose(self) -> None:
        """For a report of an error: read by the person before it goes anywhere."""
        from coding.diagnostics import diagnostics

        if self._desk.is_open:
            self._desk.read_later(diagnostics, done=self._copy)
        else:
            self._copy(())

    def _copy(self, figures: Sequence[str]) -> None:
        QGuiApplication.clipboard().setText("\n".join([*versions(), *figures]))
        self._desk.noticed.emit(tr("Copied: versions and counts, none of your words"))

    def _show(self, number: int) -> None:
        told = text_of(self.parts[number].name)
        self.text.setPlainText(
            told or tr("Its licence is published with its source; this package brings no copy.")
        )


def _line(number: int, part: Part) -> Line:
    words = f"{part.name} {part.version} · {part.licence}".replace("  ", " ")
    return Line(number, words, words, part)


def show_about(window: QWidget, desk: Desk) -> AboutSheet:
    """Opens the sheet over the window."""
    sheet = AboutSheet(window, desk)
    sheet.present(sheet.list)
    sheet.list.setCurrentIndex(sheet.model.index(0))
    return sheet
