"""People from a file, looked at before they are stored: columns, who is new or known, what differs, what is wrong."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.desk import Desk
from app.dialogs.files import Files
from app.journey.alive import while_alive
from app.operations import people as acts
from app.people.paste_sheet import problem_line
from app.settings import Settings
from app.theme import scaled
from app.widgets.boxes import clear, column, row
from app.widgets.buttons import Button
from app.widgets.fields import Choice, Tick
from app.widgets.sheet import Sheet
from app.widgets.text import ElidedLabel, Label, Rule
from models.errors import UserError
from models.translation import tr, trn

if TYPE_CHECKING:
    from coding.roster.bring_in import Conflict, PeoplePlan
    from coding.roster.files import PeopleFile
    from coding.roster.table import Roster

_MOST = 40
_CALM_MS = 60
_TYPES = ("text", "number", "date", "yes/no", "choice")


class ImportPeopleSheet(Sheet):
    """`plan` is what would be stored with the columns as they are chosen; None while it cannot be.

    `chosen` tells what every column filled when it is stored.
    """

    chosen = Signal(list)

    def __init__(
        self, desk: Desk, file: PeopleFile, table: Roster, targets: list[str], window: QWidget
    ) -> None:
        super().__init__(tr("Import people"), window, 820, 700)
        self._desk, self._file, self._table = desk, file, table
        self.plan: PeoplePlan | None = None
        self._asked = 0
        self._wait = QTimer(self, singleShot=True, interval=_CALM_MS)
        self._wait.timeout.connect(self._ask)
        rows = trn("{n} row", "{n} rows", sum(1 for cells in file.rows if any(cells)))
        told = tr(
            "{file}, {rows}. Nothing is stored yet: look at what each column fills.",
            file=file.name,
            rows=rows,
        )
        self.body.addWidget(Label(told, "muted", wrap=True))
        self.targets = [self._column(at, target) for at, target in enumerate(targets)]
        self.body.addWidget(Rule())
        self.take_file = Tick(tr("Where somebody known says otherwise, take what the file says"))
        self.take_file.toggled.connect(lambda _: self._wait.start())
        self.body.addWidget(self.take_file)
        self._told = column(gap=6)
        self.body.addLayout(self._told)
        self.body.addStretch(1)
        self.problem = Label("", "danger", wrap=True)
        self.foot.addWidget(self.problem, 1)
        self.foot.addWidget(Button(tr("Cancel"), "plain", self.leave))
        self.button = Button(tr("Import"), "primary", self._store)
        self.button.setEnabled(False)
        self.foot.addWidget(self.button)
        self._ask()

    def _column(self, at: int, target: str) -> Choice:
        line = row(gap=12)
        words = column(gap=0)
        words.addWidget(ElidedLabel(self._file.headers[at], "strong"))
        sample = list(dict.fromkeys(self._file.column(at)))[:4]
        words.addWidget(ElidedLabel(", ".join(sample) or tr("empty"), "small"))
        line.addLayout(words, 1)
        choice = Choice()
        choice.setAccessibleName(tr("What “{name}” fills", name=self._file.headers[at]))
        choice.setFixedWidth(scaled(250, 1.6))
        choice.addItem(tr("nothing: leave it out"), "")
        for each in self._table.columns:
            if each.is_typed:
                choice.addItem(each.title, each.key)
        for kind in _TYPES:
            choice.addItem(tr("a new field ({type})", type=kind), f"new:{kind}")
        choice.setCurrentIndex(max(0, choice.findData(target)))
        choice.currentIndexChanged.connect(lambda _: self._wait.start())
        line.addWidget(choice, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(line)
        return choice

    def _ask(self) -> None:
        """Lays the file beside the table in the background; an answer that was overtaken is dropped."""
        from coding.roster.bring_in import plan_people

        self._asked += 1
        number, chosen = self._asked, [str(each.currentData()) for each in self.targets]
        table, file, take = self._table, self._file, self.take_file.isChecked()
        self._desk.jobs.background(
            lambda: plan_people(table, file, chosen, take_file=take),
            while_alive(self, lambda plan: self._arrived(number, plan)),
            while_alive(self, lambda error: self._failed(number, error)),
        )

    def _failed(self, number: int, error: BaseException) -> None:
        if not isinstance(error, UserError):
            raise error
        if number == self._asked:
            self.plan = None
            clear(self._told)
            self.problem.setText(f"{error.message} {error.hint}")
            self.button.setEnabled(False)

    def _arrived(self, number: int, plan: PeoplePlan) -> None:
        if number != self._asked:
            return
        self.plan = plan
        self.problem.setText("")
        clear(self._told)
        self._told.addWidget(Label(summary(plan), "strong", wrap=True))
        self._show_conflicts(plan.conflicts)
        self._show_wrong(plan)
        self.take_file.setVisible(bool(plan.conflicts))
        self.button.setEnabled(plan.does_something)
        self.button.setText(_offer(plan))

    def _show_conflicts(self, conflicts: tuple[Conflict, ...]) -> None:
        if not conflicts:
            return
        self._told.addWidget(Label(tr("What differs"), "section"))
        kept = self.take_file.isChecked()
        for each in conflicts[:_MOST]:
            said = tr(
                "{column}: {before} → {after}", column=each.column, before=each.before, after=each.after
            )
            line = row(gap=8)
            name = Label(each.name, "small")
            name.setFixedWidth(scaled(96, 1.6))
            line.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(Label(said, "body" if kept else "muted", wrap=True), 1)
            self._told.addLayout(line)
        self._more(len(conflicts))

    def _show_wrong(self, plan: PeoplePlan) -> None:
        if not plan.wrong:
            return
        head = row(gap=8)
        head.addWidget(Label(tr("Rows that are left out"), "section"))
        head.addStretch(1)
        self.save = Button(tr("Save these rows …"), "link", self._save_wrong)
        head.addWidget(self.save)
        self._told.addLayout(head)
        for problem in plan.wrong[:_MOST]:
            self._told.addLayout(problem_line(problem))
        self._more(len(plan.wrong))

    def _more(self, number: int) -> None:
        if number > _MOST:
            self._told.addWidget(Label(trn("… and {n} more", "… and {n} more", number - _MOST), "muted"))

    def _save_wrong(self) -> None:
        proposed = tr("Rows left out of {name}.csv", name=Path(self._file.name).stem)
        path = Files(self.window()).file_to_write(tr("Save rows"), proposed, tr("Tables (*.csv)"))
        if path is not None and self.plan is not None:
            acts.save_wrong_rows(self._desk, self._file, self.plan, path)

    def _store(self) -> None:
        if self.plan is not None and self.plan.does_something:
            self.chosen.emit([str(each.currentData()) for each in self.targets])
            self.leave()
            acts.bring_people(self._desk, self.plan)


def summary(plan: PeoplePlan) -> str:
    """How many are new, known, changed and left out, in one sentence."""
    changed = len({edit.person for edit in plan.edits})
    parts = [
        trn("{n} new participant", "{n} new participants", len(plan.new)),
        trn("{n} known", "{n} known", plan.known) + (" " + tr("({n} change)", n=changed) if changed else ""),
    ]
    if plan.fields:
        parts.append(trn("{n} new field", "{n} new fields", len(plan.fields)))
    if plan.wrong:
        parts.append(trn("{n} row is left out", "{n} rows are left out", len(plan.wrong_rows)))
    return ", ".join(parts) + "."


def _offer(plan: PeoplePlan) -> str:
    if plan.new:
        return trn("Import {n} participant", "Import {n} participants", len(plan.new))
    changed = len({edit.person for edit in plan.edits})
    return (
        trn("Change {n} participant", "Change {n} participants", changed)
        if changed
        else tr("Nothing to import")
    )


def show_import(
    desk: Desk, settings: Settings, window: QWidget, path: Path, ready: Callable[[ImportPeopleSheet], None]
) -> None:
    """Reads a file in the background, then opens the sheet over the window; `ready` gets it.

    What was chosen for a file with the same headings before is chosen again.
    """
    from coding.roster.files import columns_key, targets_kept, targets_to_keep
    from coding.roster.table import roster

    def offer(file: PeopleFile, table: Roster) -> None:
        key = columns_key(file.headers)
        kept = settings.get("mappings").get(key)
        targets = targets_kept(kept if isinstance(kept, str) else None, file, table)
        sheet = ImportPeopleSheet(desk, file, table, targets, window)
        sheet.chosen.connect(lambda now: settings.keep("mappings", key, targets_to_keep(now, table)))
        sheet.present(sheet.targets[0])
        ready(sheet)

    acts.read_people(desk, path, lambda file: desk.read_later(roster, done=lambda table: offer(file, table)))
