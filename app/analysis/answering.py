"""Answers one question at a time in the background, with a row that tells how far it is and stops it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.desk import Desk
from app.jobs import Cancelled, Progress
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
            found = find(session, question.id, self._measure, chosen, known, unchanged, progress)
            _quieten(found)
            return found

        def arrived(finding: Finding) -> None:
            if number == self._asked:
                self._progress = None
                if finding.ground is not None:
                    self._ground, self._read_at = finding.ground, changes
                self.answered.emit(finding)

        def failed(error: BaseException) -> None:
            if number == self._asked:
                self._progress = None
                self.stopped.emit()
            if not isinstance(error, Cancelled):
                self._desk.fail(error)

        label = tr("Answering “{title}”", title=tr(question.title))
        progress = self._progress = self._desk.read_long(label, view, done=arrived, failed=failed)
        progress.advanced.connect(lambda _done, _total, what: self._tell(number, what))

    def _tell(self, number: int, what: str) -> None:
        if number == self._asked and what:
            self.told.emit(what)


def _quieten(found: Finding) -> None:
    """Sets many rows aside for the garbage collector: they hold no cycles, and walking them takes a moment."""
    from coding.quietly import set_aside

    if found.ground is not None and len(found.ground.facts.codings) > _LARGE:
        set_aside()
