"""The surveys of the project: what each asked and of whom; renamed, given a wave, deleted, and new ones brought in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from app.analysis.survey_sheet import import_survey
from app.desk import Desk
from app.dialogs.files import Files
from app.journey.alive import while_alive
from app.operations import surveys as acts
from app.theme import scaled
from app.widgets.boxes import Card, EmptyState, clear, column, row
from app.widgets.buttons import Button
from app.widgets.sheet import Sheet
from app.widgets.text import Label
from coding.analysis.survey_store import SurveyLine, survey_lines
from models.translation import tr, trn

if TYPE_CHECKING:
    from coding.changes import Changes


class SurveysSheet(Sheet):
    """`lines` are the surveys as they are stored now."""

    def __init__(self, desk: Desk, window: QWidget, files: Files) -> None:
        super().__init__(tr("Surveys"), window, 720, 600)
        self._desk, self._files = desk, files
        self.lines: tuple[SurveyLine, ...] = ()
        self._list = column(gap=8)
        self.body.addLayout(self._list)
        self.empty = EmptyState(
            tr("No survey yet"),
            tr(
                "A table with a row for each respondent: importance and performance, a ranking, or MaxDiff choices."
            ),
        )
        self.body.addWidget(self.empty, 1)
        self.empty.hide()
        self.body.addStretch(1)
        self.foot.addStretch(1)
        self.button = Button(tr("Import a survey …"), "primary", self._import)
        self.button.setEnabled(not desk.read_only)
        self.foot.addWidget(self.button)
        desk.changed.connect(self._changed)
        desk.closed.connect(self.leave)

    def look(self) -> None:
        """Reads the surveys anew, in the background."""
        self._desk.read_later(survey_lines, done=while_alive(self, self._arrived))

    def _changed(self, changes: Changes, _origin: object) -> None:
        if changes.touches("survey", "survey_item", "survey_answer") and self._desk.is_open:
            self.look()

    def _arrived(self, found: tuple[SurveyLine, ...]) -> None:
        self.lines = found
        clear(self._list)
        self.empty.setVisible(not found)
        for line in found:
            self._list.addWidget(self._card(line))

    def _card(self, line: SurveyLine) -> QWidget:
        card = Card()
        head = row(gap=8)
        name = self._field(tr("Name of the survey"), line.name)
        name.editingFinished.connect(lambda: self._rename(line, name))
        wave = self._field(tr("Wave"), line.wave)
        wave.setPlaceholderText(tr("Wave"))
        wave.setFixedWidth(scaled(120, 1.6))
        wave.editingFinished.connect(lambda: self._wave(line, wave))
        head.addWidget(name, 1)
        head.addWidget(wave)
        delete = Button(tr("Delete"), "danger", lambda: acts.delete(self._desk, line))
        delete.setAccessibleName(tr("Delete “{name}”", name=line.name))
        delete.setEnabled(not self._desk.read_only)
        head.addWidget(delete, 0, Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(head)
        card.body.addWidget(Label(about(line), "muted", wrap=True))
        return card

    def _field(self, name: str, text: str) -> QLineEdit:
        field = QLineEdit(text)
        field.setAccessibleName(name)
        field.setReadOnly(self._desk.read_only)
        return field

    def _rename(self, line: SurveyLine, field: QLineEdit) -> None:
        name = field.text().strip()
        if not name:
            field.setText(line.name)
        elif name != line.name and any(each.id == line.id and each.name != name for each in self.lines):
            acts.rename(self._desk, line, name)

    def _wave(self, line: SurveyLine, field: QLineEdit) -> None:
        wave = field.text().strip()
        if any(each.id == line.id and each.wave != wave for each in self.lines):
            acts.set_wave(self._desk, line, wave)

    def _import(self) -> None:
        self.leave()
        import_survey(self._desk, self._desk_window(), self._files)

    def _desk_window(self) -> QWidget:
        parent = self.parentWidget()
        assert parent is not None
        return parent


def about(line: SurveyLine) -> str:
    """What was asked, of how many, and how many of them are participants."""
    words = {
        "importance": tr("importance"),
        "performance": tr("performance"),
        "experienced": tr("experienced"),
        "rank": tr("ranking"),
        "maxdiff": tr("MaxDiff"),
    }
    asked = ", ".join(words.get(measure, measure) for measure in line.measures)
    scale = tr("scale {low} to {high}", low=f"{line.scale[0]:g}", high=f"{line.scale[1]:g}")
    matched = trn("{n} is a participant", "{n} are participants", line.matched)
    parts = (
        asked,
        trn("{n} item", "{n} items", line.items),
        trn("{n} respondent", "{n} respondents", line.respondents)
        + (f" ({matched})" if line.matched else ""),
        trn("{n} answer", "{n} answers", line.answers),
        scale,
    )
    return " · ".join(part for part in parts if part)


def show_surveys(desk: Desk, window: QWidget, files: Files | None = None) -> SurveysSheet:
    """Opens the sheet over the window."""
    sheet = SurveysSheet(desk, window, files or Files(window))
    sheet.present(sheet.button)
    sheet.look()
    return sheet
