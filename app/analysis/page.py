"""The Analysis workspace: a question at the left, its answer in the centre, the passages behind it at the right."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from app.analysis.answer import Act, AnswerView
from app.analysis.answering import Answering
from app.analysis.claim_panel import ClaimPanel, NewClaimSheet
from app.analysis.delegate import QuestionDelegate
from app.analysis.passages import PassagePanel
from app.analysis.remembered import Remembered
from app.analysis.surveys_sheet import show_surveys
from app.analysis.timeline_sheet import show_timeline
from app.dialogs.files import Files, pictures, tables
from app.itemmodels.groups import GroupedModel, Head, Line
from app.journey.measure import QtMeasure, warm
from app.tools import Tools
from app.widgets.boxes import Ground, column
from app.widgets.list_view import LineList
from app.widgets.side_panel import SideSplit
from models.translation import tr

if TYPE_CHECKING:
    from coding.analysis.behind_codes import At, Behind
    from coding.analysis.claims import ClaimEntry
    from coding.analysis.findings import Finding
    from coding.changes import Changes

_CALM_MS = 250
_SIDES = (("left", "questions"), ("right", "behind"))


class AnalysisPage(QWidget):
    """Answers are computed in the background, anew after changes while the page is shown."""

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self._tools, self._desk = tools, tools.desk
        self._claim = 0
        self.finding: Finding | None = None
        self.at: At | None = None
        """The figure whose passages are shown."""

    def build(self) -> Iterator[None]:
        """Makes the questions, the picture and the table, each in a turn of the event loop."""
        from coding.analysis.findings import questions

        self._questions = questions()
        self._chosen = self._questions[0]
        self._remembered = Remembered(self._desk, self._tools.settings)
        yield
        yield from warm()
        self._answering = Answering(self._desk, QtMeasure(), self)
        self._wait = QTimer(self, singleShot=True, interval=_CALM_MS)
        self._wait.timeout.connect(self.ask)
        yield from self._lay_out(self._tools)
        self._answering.answered.connect(self._arrived)
        self._answering.told.connect(self.view.tell)
        self._answering.stopped.connect(self._stopped)
        self.view.stop_asked.connect(self._answering.cancel)
        self.view.again_asked.connect(self.ask)
        self._desk.changed.connect(self._changed)
        self._desk.opened.connect(self._opened)
        self._desk.closed.connect(self._closed)
        self.list.choose(0)
        self._wait.start(0)

    def _lay_out(self, tools: Tools) -> Iterator[None]:
        left = Ground("panel", "right")
        self._model = GroupedModel(self)
        self._model.fill(self._lines())
        self.list = LineList(self._model, QuestionDelegate(self), tr("Questions"), left)
        self.list.chosen.connect(self.choose)
        self.list.opened.connect(self._enter)
        column(left, margins=(0, 8, 0, 8)).addWidget(self.list)
        yield
        self.view = AnswerView()
        self.view.asked.connect(self._look_behind)
        self.view.choices.chosen.connect(self._choose)
        self.view.save.clicked.connect(self._save)
        self.view.save_picture.clicked.connect(self._save_picture)
        yield
        self.passages = PassagePanel(self._desk)
        self.passages.shut.connect(self.close_passages)
        widths = tools.settings.get("widths")
        kept = {side: widths[name] for side, name in _SIDES if name in widths}
        self.split = SideSplit(left, self.view, self.passages, kept, usual={"left": 232, "right": 340})
        self.split.show_side("right", False)
        self.split.widths_changed.connect(self._keep_widths)
        column(self).addWidget(self.split)
        yield

    def _keep_widths(self, new: dict[str, int]) -> None:
        self._tools.settings.keep("widths", "questions", new["left"])
        self._tools.settings.keep("widths", "behind", new["right"])

    def _lines(self) -> list[Head | Line]:
        found: list[Head | Line] = []
        group = ""
        for number, question in enumerate(self._questions):
            if question.group != group:
                group = question.group
                found.append(Head(tr(group)))
            title = tr(question.title)
            found.append(Line(number, title, f"{title}. {tr(question.asks)}", question))
        return found

    def _enter(self, _number: int) -> None:
        self.view.take_focus()

    def choose(self, number: int) -> None:
        """Asks another question."""
        self._chosen = self._questions[number]
        self.close_passages()
        self.ask()

    def ask_for(self, question: str) -> None:
        """Asks a question by its id, as other workspaces do."""
        number = next(at for at, one in enumerate(self._questions) if one.id == question)
        self.list.choose(number)
        self.choose(number)

    def ask(self) -> None:
        """Answers the chosen question in the background; an answer that was overtaken is dropped."""
        if not self._desk.is_open:
            return
        self.view.ask(self._chosen, self._act(), self._way())
        if self.finding is None or self.finding.question != self._chosen:
            self.view.be_patient()
        self._answering.ask(self._chosen, self._remembered.of(self._chosen.id))

    def _way(self) -> Act:
        """Where what is missing for the chosen question is entered."""
        if self._chosen.id == "losses":
            return tr("Go to the map"), lambda: self._desk.go("map")
        if self._chosen.id in ("crosstab", "groups"):
            return tr("Go to People"), lambda: self._desk.go("people")
        if self._chosen.id == "waves":
            return tr("Go to Sources"), lambda: self._desk.go("sources")
        return tr("Go to Code"), lambda: self._desk.go("code")

    def _act(self) -> Act | None:
        """What can be done about the chosen question, in words."""
        if self._chosen.id in ("transitions", "deviations"):
            return tr("Order of journeys …"), self.order_journeys
        if self._chosen.id == "importance":
            return tr("Surveys …"), lambda: show_surveys(self._desk, self.window())
        if self._chosen.id == "hypotheses" and not self._desk.read_only:
            return tr("New hypothesis …"), self.new_claim
        return None

    def order_journeys(self, person: int = 0) -> None:
        """Opens the order in which participants went through their journey."""
        finding = self.finding
        stored = finding.ground.facts.map if finding is not None and finding.ground is not None else None
        show_timeline(self._desk, self.window(), stored.id if stored is not None else None, person)

    def new_claim(self) -> None:
        """Writes a hypothesis down, then shows it."""
        finding = self.finding
        if finding is not None and finding.ground is not None:
            sheet = NewClaimSheet(self._desk, self.window(), finding.ground.facts, self._show_claim)
            sheet.present(sheet.statement)

    def _show_claim(self, claim: int) -> None:
        """Shows a hypothesis as soon as the register holds it."""
        from coding.analysis.behind_codes import At

        self._claim, self.at = claim, At(0, 0, "hypothesis")

    def _choose(self, name: str, keys: str) -> None:
        self._remembered.keep(self._chosen.id, name, keys)
        self.close_passages()
        self.ask()

    def take_focus(self) -> None:
        """Puts the keyboard where the work is: on the passage that was left, else on the questions."""
        if self.at is not None:
            self.passages.take_focus()
        else:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_side(self, side: str) -> None:
        """Hides or shows the questions, or the passages."""
        if side == "left" or self.at is not None:
            self.split.toggle(side)

    def close_passages(self) -> None:
        """Closes the passages; the keyboard goes back to the picture."""
        had = self.passages.isAncestorOf(self.window().focusWidget())
        self.at, self._claim = None, 0
        self.split.show_side("right", False)
        if had:
            self.view.take_focus()

    def _stopped(self) -> None:
        self.finding = None
        self.close_passages()
        self.view.show_stopped()

    def _arrived(self, finding: Finding) -> None:
        self.finding = finding
        self.view.show_finding(finding)
        if self.at is not None:
            self._read_behind(self._followed(finding, self.at), again=True)

    def _followed(self, finding: Finding, at: At) -> At:
        """Where the figure stands now; hypotheses move when what is known of them changes."""
        from coding.analysis.behind_journey import place_of_claim

        found = place_of_claim(finding.ground, self._claim) if self._claim and finding.ground else None
        self.at = found or at
        return self.at

    def _look_behind(self, kind: str, row: int, column: int) -> None:
        from coding.analysis.behind_codes import At

        self._claim = 0
        self._read_behind(At(row, column, kind), again=False)

    def _read_behind(self, at: At, *, again: bool) -> None:
        """Finds the passages in the background, since it may be many; they open beside the answer."""
        from coding.analysis.behind_journey import behind

        finding = self.finding
        if finding is None or (ground := finding.ground) is None:
            return
        self._desk.read_later(
            lambda _session: behind(ground, at), done=partial(self._show_behind, finding, at, again)
        )

    def _show_behind(self, finding: Finding, at: At, again: bool, found: Behind | None) -> None:
        if again and (finding is not self.finding or at != self.at):
            return
        if finding is not self.finding:
            if self.finding is not None and self.finding.question == finding.question:
                self._read_behind(at, again=False)
            return
        if found is None or (again and not self._is_same(found)):
            if again:
                self.close_passages()
            return
        self.at = at
        if found.claim:
            self._read_claim(finding, again, found)
        else:
            self._open_behind(finding, again, found, None)

    def _is_same(self, found: Behind) -> bool:
        """Whether what was found anew is what is shown, or what is to be shown first."""
        return found.claim == self._claim if found.claim else found.title == self.passages.title.text()

    def _read_claim(self, finding: Finding, again: bool, found: Behind) -> None:
        from coding.analysis.claims import claim_entry

        def arrived(entry: ClaimEntry | None) -> None:
            if entry is not None and finding is self.finding and finding.ground is not None:
                new, self._claim = self._claim != entry.id, entry.id
                panel = ClaimPanel(self._desk, entry, finding.ground)
                self._open_behind(finding, again and not new, found, panel)

        self._desk.read_later(claim_entry, found.claim, done=arrived)

    def _open_behind(self, finding: Finding, again: bool, found: Behind, claim: ClaimPanel | None) -> None:
        was_open = self.passages.isVisible()
        hidden = self._desk.naming.hidden
        facts = None if hidden or finding.ground is None else finding.ground.facts
        self.passages.show_behind(found, facts, claim)
        self.split.show_side("right", True)
        if not again or not was_open:
            self.passages.take_focus()

    def _opened(self) -> None:
        self.finding = None
        self._answering.forget()
        self.close_passages()
        self._wait.start()

    def _closed(self) -> None:
        """Nothing of a closed project is held."""
        self.finding = None
        self._answering.forget()

    def _changed(self, changes: Changes, _origin: object) -> None:
        self._answering.note_change()
        if self.isVisible():
            self._wait.start()
        else:
            self._answering.drop()
            self.finding = None

    def showEvent(self, event: object) -> None:
        """QWidget: answers what was changed meanwhile."""
        if self.finding is None:
            self._wait.start(0)

    def _save(self) -> None:
        finding = self.finding
        if finding is None:
            return
        name = tr(finding.question.title).replace("×", "x")
        files = Files(self.window())
        path = files.file_to_write(tr("Save table"), f"{name}.csv", tables())
        if path is None:
            return
        from app.operations.analysis import save_table

        save_table(self._desk, finding, path, names=files.with_names)

    def _save_picture(self) -> None:
        finding = self.finding
        if finding is None or finding.picture is None:
            return
        name = tr(finding.question.title).replace("×", "x")
        files = Files(self.window())
        path = files.file_to_write(tr("Save picture"), f"{name}.svg", pictures())
        if path is not None:
            from app.operations.analysis import save_picture

            save_picture(self._desk, finding, path, names=files.with_names)
