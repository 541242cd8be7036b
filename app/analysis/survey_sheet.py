"""A survey from a file, looked at before it is stored: columns, scale, items, who is known, what is wrong."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.desk import Desk
from app.dialogs.files import Files
from app.journey.alive import while_alive
from app.operations import surveys as acts
from app.theme import scaled
from app.widgets.boxes import clear, column, row
from app.widgets.buttons import Button
from app.widgets.fields import Choice
from app.widgets.sheet import Sheet
from app.widgets.text import ElidedLabel, Label, Rule
from coding.analysis.survey_plan import (
    MEANINGS,
    SCALES,
    SurveyPlan,
    SurveyTable,
    guess_meanings,
    plan_survey,
    suggested,
)
from models.errors import UserError
from models.translation import tr, trn

_CALM_MS = 60
_MOST = 40
_MOST_COLUMNS = 120


class SurveySheet(Sheet):
    """`plan` is what would be stored with the columns as they are chosen; None while it cannot be."""

    def __init__(self, desk: Desk, window: QWidget, table: SurveyTable) -> None:
        super().__init__(tr("Import a survey"), window, 860, 720)
        self._desk, self._table = desk, table
        self.plan: SurveyPlan | None = None
        self._asked = 0
        self._wait = QTimer(self, singleShot=True, interval=_CALM_MS)
        self._wait.timeout.connect(self._ask)
        rows = trn("{n} row", "{n} rows", len(table.rows))
        words = tr(
            "{file}, {rows}. Nothing is stored yet: look at what each column means.",
            file=table.name,
            rows=rows,
        )
        self.body.addWidget(Label(words, "muted", wrap=True))
        self._names()
        meanings = guess_meanings(table)
        self.meanings: list[Choice] = []
        self.columns = column(gap=4)
        self.body.addLayout(self.columns)
        for at in range(min(len(table.headers), _MOST_COLUMNS)):
            self._column(at, meanings[at])
        self.body.addWidget(Rule())
        self._told: QVBoxLayout = column(gap=6)
        self.body.addLayout(self._told)
        self.body.addStretch(1)
        self.problem = Label("", "danger", wrap=True)
        self.foot.addWidget(self.problem, 1)
        self.foot.addWidget(Button(tr("Cancel"), "plain", self.leave))
        self.button = Button(tr("Store the survey"), "primary", self._store)
        self.button.setEnabled(False)
        self.foot.addWidget(self.button)
        desk.closed.connect(self.leave)
        self._ask()

    def _names(self) -> None:
        line = row(gap=12)
        self.name = self._field(line, tr("Name"), Path(self._table.name).stem)
        self.wave = self._field(line, tr("Wave, if there are several"), "")
        self.scale = Choice()
        self.scale.setAccessibleName(tr("Scale of the ratings"))
        wanted = suggested(self._table, guess_meanings(self._table))
        for low, high in dict.fromkeys((*sorted(SCALES), wanted)):
            self.scale.addItem(tr("{low} to {high}", low=f"{low:g}", high=f"{high:g}"), (low, high))
        self.scale.setCurrentIndex([*dict.fromkeys((*sorted(SCALES), wanted))].index(wanted))
        self.scale.currentIndexChanged.connect(lambda _: self._wait.start())
        box = column(gap=2)
        box.addWidget(Label(tr("Scale of the ratings"), "small"))
        box.addWidget(self.scale)
        line.addLayout(box)
        self.body.addLayout(line)
        self.body.addSpacing(4)

    def _field(self, line: QHBoxLayout, words: str, text: str) -> QLineEdit:
        field = QLineEdit(text)
        field.setAccessibleName(words)
        box = column(gap=2)
        box.addWidget(Label(words, "small"))
        box.addWidget(field)
        line.addLayout(box, 1)
        return field

    def _column(self, at: int, meaning: str) -> None:
        line = row(gap=12)
        words = column(gap=0)
        head = self._table.headers[at]
        words.addWidget(ElidedLabel(head or tr("without a heading"), "strong"))
        cells = (each[at] for each in self._table.rows[:60] if at < len(each))
        sample = list(dict.fromkeys(cell for cell in cells if cell))[:5]
        words.addWidget(ElidedLabel(", ".join(sample) or tr("empty"), "small"))
        line.addLayout(words, 1)
        choice = Choice()
        choice.setAccessibleName(tr("What “{name}” means", name=head))
        choice.setFixedWidth(scaled(290, 1.6))
        for key, said in MEANINGS:
            choice.addItem(tr(said), key)
        choice.setCurrentIndex(max(0, choice.findData(meaning)))
        choice.currentIndexChanged.connect(lambda _: self._wait.start())
        self.meanings.append(choice)
        line.addWidget(choice, 0, Qt.AlignmentFlag.AlignVCenter)
        self.columns.addLayout(line)

    def chosen(self) -> tuple[str, ...]:
        """What the columns mean, as they are chosen; columns beyond those shown are left out."""
        shown = [str(choice.currentData()) for choice in self.meanings]
        return (*shown, *("" for _ in self._table.headers[len(shown) :]))

    def _ask(self) -> None:
        """Reads the table with these meanings in the background; an answer that was overtaken is dropped."""
        self._asked += 1
        number, table, meanings, scale = self._asked, self._table, self.chosen(), self.scale.currentData()

        def look(session: Any) -> SurveyPlan | UserError:
            try:
                return plan_survey(session, table, meanings, scale)
            except UserError as error:
                return error

        self._desk.read_later(look, done=while_alive(self, lambda found: self._arrived(number, found)))

    def _arrived(self, number: int, found: SurveyPlan | UserError) -> None:
        if number != self._asked:
            return
        clear(self._told)
        self.plan = found if isinstance(found, SurveyPlan) else None
        self.problem.setText("" if isinstance(found, SurveyPlan) else f"{found.message} {found.hint}")
        self.button.setEnabled(self.plan is not None and not self._desk.read_only)
        if self.plan is not None:
            self._tell(self.plan)

    def _tell(self, plan: SurveyPlan) -> None:
        self._told.addWidget(Label(summary(plan), "strong", wrap=True))
        who = (
            tr("Participants of the project among them: {names}", names=", ".join(plan.matched[:12]))
            if plan.matched
            else tr("Nobody among them is a participant of the project; they are kept as respondents only.")
        )
        self._told.addWidget(Label(who, "muted", wrap=True))
        for item in plan.items[:_MOST]:
            line = row(gap=8)
            line.addWidget(ElidedLabel(item.label), 1)
            known = tr("the code “{name}”", name=item.known) if item.known else tr("no code of this name")
            line.addWidget(ElidedLabel(known, "small"), 1)
            words = Label(_measured(item.measure, item.mean), "small")
            words.setFixedWidth(scaled(170, 1.6))
            line.addWidget(words)
            answers = Label(trn("{n} answer", "{n} answers", item.answers), "small")
            answers.setFixedWidth(scaled(90, 1.6))
            answers.setAlignment(Qt.AlignmentFlag.AlignRight)
            line.addWidget(answers)
            self._told.addLayout(line)
        self._more(len(plan.items))
        if plan.rows.rejected:
            self._told.addSpacing(4)
            self._told.addWidget(Label(tr("Cells that are left out"), "section"))
        for wrong in plan.rows.rejected[:_MOST]:
            said = tr("Row {n}, {column}: {why}", n=wrong.row, column=wrong.column, why=wrong.why)
            self._told.addWidget(Label(said, "small", wrap=True))
        self._more(len(plan.rows.rejected))

    def _more(self, number: int) -> None:
        if number > _MOST:
            self._told.addWidget(Label(trn("… and {n} more", "… and {n} more", number - _MOST), "muted"))

    def _store(self) -> None:
        name = self.name.text().strip()
        if not name:
            self.problem.setText(tr("The survey has no name. Give it one, to tell it from others."))
            self.name.setFocus()
        elif self.plan is not None:
            self.leave()
            acts.store(self._desk, name, self.plan, self.wave.text())


def _measured(measure: str, mean: float | None) -> str:
    words = {
        "importance": tr("importance"),
        "performance": tr("performance"),
        "experienced": tr("experienced"),
        "rank": tr("rank"),
        "maxdiff": tr("MaxDiff"),
    }
    said = words.get(measure, measure)
    if mean is None:
        return said
    if measure == "experienced":
        return tr("{measure} by {share} %", measure=said, share=round(100 * mean))
    return tr("{measure}, mean {mean}", measure=said, mean=f"{mean:.1f}".replace("-", "−"))


def summary(plan: SurveyPlan) -> str:
    """Respondents, items and answers, and how many cells are left out, in one sentence."""
    parts = [
        trn("{n} respondent", "{n} respondents", plan.rows.respondents),
        trn("{n} item", "{n} items", len({item.label for item in plan.items})),
        trn("{n} answer", "{n} answers", plan.answers),
    ]
    if plan.rows.rejected:
        parts.append(trn("{n} cell is left out", "{n} cells are left out", len(plan.rows.rejected)))
    return ", ".join(parts) + "."


def import_survey(desk: Desk, window: QWidget, files: Files) -> None:
    """Asks for a file and shows what it holds."""
    path = files.table_to_read(tr("Import a survey"), f"{tr('Tables')} (*.csv *.tsv *.xlsx)")
    if path is not None:
        show_survey(desk, window, path)


def show_survey(desk: Desk, window: QWidget, path: Path) -> None:
    """Reads a file in the background, then opens the sheet over the window."""

    def show(table: SurveyTable) -> None:
        sheet = SurveySheet(desk, window, table)
        sheet.present(sheet.name)

    acts.read_table(desk, path, show)
