"""How far suggestions can be trusted: for each code precision, recall, acceptance, or that examples lack."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.desk import Desk
from app.widgets.boxes import clear, row
from app.widgets.sheet import Sheet
from app.widgets.text import ElidedLabel, Label, Rule
from models.translation import tr

if TYPE_CHECKING:
    from coding.suggest.client import News
    from coding.suggest.request import SuggestRequest
    from coding.suggest.results import CodeQuality


class QualitySheet(Sheet):
    """Asks the suggestion process; `rows` are the qualities it shows."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(tr("Quality of suggestions"), window, 640, 640)
        self._desk = desk
        self.rows: list[CodeQuality] = []
        self.closed.connect(lambda: desk.asking.cancel("quality"))
        self.state = Label(tr("Estimating on your own codings …"), "muted", wrap=True)
        self.body.addWidget(self.state)
        self.body.addStretch(1)

    def ask(self) -> None:
        """Begin to estimate."""
        from coding.suggest.gather import make_request

        self._desk.read_later(make_request, done=self._send)

    def _send(self, request: SuggestRequest) -> None:
        from coding.suggest.service import answers

        if self.isVisible():
            self._desk.asking.ask("quality", request, self._hear, answers=self._desk.read(answers))

    def _hear(self, news: News) -> None:
        from coding.suggest.client import Failed, Working

        if isinstance(news, Working):
            if news.total:
                words = tr(
                    "Estimating on your own codings … {done} of {total}", done=news.done, total=news.total
                )
                self.state.setText(words)
        elif isinstance(news, Failed):
            self.state.setText(f"{news.message} {news.hint}".strip())
        else:
            self._fill(news.value)

    def _fill(self, rows: list[CodeQuality]) -> None:
        self.rows = sorted(rows, key=lambda each: (not each.enough, -each.positives, each.code))
        clear(self.body)
        words = tr(
            "Each coding was left out in turn and suggested again: how often that was right, how much was found."
        )
        self.body.addWidget(Label(words, "muted", wrap=True))
        for each in self.rows:
            line = row(gap=12)
            line.addWidget(ElidedLabel(each.code), 1)
            line.addWidget(Label(_spoken(each), "small"))
            self.body.addLayout(line)
            self.body.addWidget(Rule())
        self.body.addStretch(1)


def _spoken(quality: CodeQuality) -> str:
    answered = quality.accepted + quality.refused
    words = tr("Not enough examples: {n} coded.", n=quality.positives)
    if quality.enough:
        words = tr(
            "{right} of {suggested} suggested were right, {right} of {all} found.",
            right=quality.right,
            suggested=quality.suggested,
            all=quality.positives,
        )
    if not answered:
        return words
    return words + " " + tr("{yes} of {all} accepted.", yes=quality.accepted, all=answered)


def show_quality(desk: Desk, window: QWidget) -> QualitySheet:
    """Opens the sheet over the window and begins to estimate."""
    sheet = QualitySheet(desk, window)
    sheet.present()
    sheet.ask()
    return sheet
