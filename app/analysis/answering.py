"""Answers one question at a time in the background, with a row that tells how far it is and stops it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.desk import Desk
from app.jobs import Cancelled, Progress
from app.journey.letting_go import let_rows_go, piles_of
from models.translation import tr

if TYPE_CHECKING:
    from coding.analysis.asked import Chosen
    from coding.analysis.findings import Finding, Question
    from coding.analysis.ground import Ground
    from coding.journey.display import Measure

_LARGE = 20_000


class Answering(QObject):
    """`answered(finding)`, `told(words)` about what is being done, `stopped()` when the person cancelled.

    An answer that was overtaken by another question, or by `forget`, is dropped and no longer worked on.
    """

    answered = Signal(object)
    told = Signal(str)
    stopped = Signal()

    def __init__(self, desk: Desk, measure: Measure, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._measure = desk, measure
        self._asked = self._changes = 0
        self._read_at = -1
        self._ground: Ground | None = None
        self._progress: Progress | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a question is being answered."""
        return self._progress is not None

    def note_change(self) -> None:
        """The project is another one than the last answer rests on."""
        self._changes += 1

    def drop(self) -> None:
        """Nobody waits for the answer any more."""
        self._asked += 1
        self.cancel()
        self._progress = None

    def forget(self) -> None:
        """Holds nothing of a project."""
        self.drop()
        self._changes += 1
        self._ground = None

    def cancel(self) -> None:
        """Stops the work at its next report."""
        if self._progress is not None:
            self._progress.cancel()

    def ask(self, question: Question, chosen: Chosen) -> None:
        """Answers a question; the one before is dropped."""
        from coding.analysis.findings import find

        self.drop()
        number, changes = self._asked, self._changes
        known, unchanged = self._ground, self._read_at == changes

        def view(session: Any, *, progress: Progress) -> Finding:
            try:
                found = find(session, question.id, self._measure, chosen, known, unchanged, progress)
            except Cancelled:
                found = None  # what was read so far goes here, and not with the error on the window's thread
            if found is None:
                raise Cancelled(question.id)
            _quieten(found)
            return found

        def arrived(finding: Finding) -> None:
            if number == self._asked:
                self._progress = None
                old = self._ground
                if finding.ground is not None:
                    self._ground, self._read_at = finding.ground, changes
                self.answered.emit(finding)
                self._let_go(old)

        def failed(error: BaseException) -> None:
            if number == self._asked:
                self._progress = None
                self.stopped.emit()
            if not isinstance(error, Cancelled):
                self._desk.fail(error)

        label = tr("Answering “{title}”", title=tr(question.title))
        progress = self._progress = self._desk.read_long(label, view, done=arrived, failed=failed)
        progress.advanced.connect(lambda _done, _total, what: self._tell(number, what))

    def _let_go(self, old: Ground | None) -> None:
        """Many rows of an answer that was replaced go piece by piece, not while the window waits."""
        now = self._ground
        if old is None or now is None or old.facts is now.facts or len(old.facts.codings) < _LARGE:
            return
        piles: list[list[Any]] = [list(old.whole.marks), list(old.whole.placed), *piles_of(old.facts)]
        self._desk.jobs.background(partial(let_rows_go, piles), failed=self._desk.fail)

    def _tell(self, number: int, what: str) -> None:
        if number == self._asked and what:
            self.told.emit(what)


def _quieten(found: Finding) -> None:
    """Sets many rows aside for the garbage collector: they hold no cycles, and walking them takes a moment."""
    from coding.quietly import set_aside

    if found.ground is not None and len(found.ground.facts.codings) > _LARGE:
        set_aside()
