"""How far the suggestions of each code can be trusted: estimated by the suggestion process, kept until a change.

The queue, the list to accept and the sheets of codes show the same figures, since all ask here.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from models.translation import tr, trn

if TYPE_CHECKING:
    from app.desk import Desk
    from coding.changes import Changes
    from coding.suggest.client import News
    from coding.suggest.request import SuggestRequest
    from coding.suggest.results import CodeQuality

_JOB, _CALM_MS = "quality", 1500
_TABLES = ("coding", "code", "cue", "seed_quote", "verdict", "turn", "source", "reviewed_span", "project")
_Found = tuple["SuggestRequest", list[tuple[str, bool]], list[tuple[str, int]]]


class Qualities(QObject):
    """`changed()` when there are new figures; `worked(done, total)`; `failed_with(sentence)`.

    `rows` hold the quality of every codable code by its id; empty until it was asked for.
    """

    changed = Signal()
    worked = Signal(int, int)
    failed_with = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._fresh = False
        self._asked = 0
        self.rows: Mapping[int, CodeQuality] = {}
        self._wait = QTimer(self, singleShot=True, interval=_CALM_MS)
        self._wait.timeout.connect(self._ask)
        desk.changed.connect(self._changed)
        desk.closed.connect(self._forget)
        desk.naming.changed.connect(lambda _: self._forget())

    def want(self, *, soon: bool = False) -> None:
        """Estimates anew where something changed; `soon` waits for a pause, so that answering comes first."""
        if self._fresh or not self._desk.is_open:
            return
        if soon:
            self._wait.start()
        else:
            self._ask()

    def sentence(self, code: int) -> str:
        """The figures of a code in words; empty while nothing is known."""
        row = self.rows.get(code)
        return "" if row is None else spoken(row)

    def _changed(self, changes: Changes, _origin: object) -> None:
        if changes.touches(*_TABLES):
            self._fresh = False

    def _forget(self) -> None:
        self._wait.stop()
        self._asked += 1
        self._fresh, self.rows = False, {}

    def _ask(self) -> None:
        if not self._desk.is_open:
            return
        self._wait.stop()
        self._fresh = True
        self._asked += 1
        asked = self._asked

        def send(found: _Found) -> None:
            request, answers, paths = found
            if asked == self._asked:
                numbers = dict(paths)
                self._desk.asking.ask(_JOB, request, lambda news: hear(news, numbers), answers=answers)

        def hear(news: News, numbers: Mapping[str, int]) -> None:
            if asked == self._asked:
                self._hear(news, numbers)

        self._desk.read_later(_material, done=send)

    def _hear(self, news: News, numbers: Mapping[str, int]) -> None:
        from coding.suggest.client import Failed, Working

        if isinstance(news, Working):
            self.worked.emit(news.done, news.total)
        elif isinstance(news, Failed):
            self._fresh = False
            self.failed_with.emit(f"{news.message} {news.hint}".strip())
        else:
            self.rows = {numbers[each.code]: each for each in news.value}
            self.changed.emit()


def spoken(quality: CodeQuality) -> str:
    """The number of examples, precision and recall as counts, acceptance; or that there are too few to say."""
    answered = quality.accepted + quality.refused
    words = trn("From {n} coding:", "From {n} codings:", quality.passages) + " " + _figures(quality)
    if not quality.enough:
        words = _lacking(quality)
    if not answered:
        return words
    return words + " " + tr("{yes} of {all} accepted.", yes=quality.accepted, all=answered)


def short(quality: CodeQuality) -> str:
    """Precision as counts; empty where examples lack or nothing was suggested."""
    if not (quality.enough and quality.suggested):
        return ""
    return tr("{right} of {suggested} right", right=quality.right, suggested=quality.suggested)


def _figures(quality: CodeQuality) -> str:
    """Precision and recall as counts."""
    if not quality.suggested:
        return tr("none of {all} found again.", all=quality.positives)
    return tr(
        "{right} of {suggested} suggested were right, {right} of {all} found.",
        right=quality.right,
        suggested=quality.suggested,
        all=quality.positives,
    )


def _lacking(quality: CodeQuality) -> str:
    from coding.suggest.results import FEWEST_NEGATIVE, FEWEST_POSITIVE

    if quality.passages < FEWEST_POSITIVE:
        return tr("Not enough examples: {n} of {need} codings.", n=quality.passages, need=FEWEST_POSITIVE)
    return tr(
        "Not enough examples: {n} of {need} passages known not to be it.",
        n=quality.negatives,
        need=FEWEST_NEGATIVE,
    )


def _material(session: Any) -> _Found:
    """What is asked, the answers so far, and the id of each path; read together, so that paths agree."""
    from coding.browse import codes_by_path
    from coding.suggest.gather import quality_request
    from coding.suggest.service import answers

    paths = [(path, code[0]) for path, code in codes_by_path(session).items()]
    return quality_request(session), answers(session), paths
