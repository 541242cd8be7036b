"""Help with a code: words and sentences proposed from its codings, and at once what it would find."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from app.desk import Desk
from app.offers import Material, Offer, material
from app.theme import scaled
from app.widgets.boxes import clear, column, row
from app.widgets.buttons import Button
from app.widgets.fields import Stepper
from app.widgets.flow import FlowLayout
from app.widgets.text import ElidedLabel, Label
from models.translation import tr, trn

if TYPE_CHECKING:
    from coding.suggest.client import News
    from coding.suggest.plain import SuggestCode
    from coding.suggest.results import Help

CUES, SEEDS = 5, 2
USUAL = 50
_CALM_MS = 400
_MOST, _SHOWN = 200, 6
Draft = Callable[[], "tuple[str, str, str]"]


class CodeHelp(QWidget):
    """Stands below the fields of cue words and example sentences of a code.

    `draft` tells name, kind and definition as they are typed; `code` is the id of a code that is there already.
    `offers` is what the code would find.
    """

    def __init__(
        self,
        desk: Desk,
        cues: QPlainTextEdit,
        seeds: QPlainTextEdit,
        draft: Draft,
        code: int | None = None,
        threshold: float | None = None,
    ) -> None:
        super().__init__()
        self._desk, self._draft, self._code = desk, draft, code
        self.cues, self.seeds = cues, seeds
        self._about: Material | None = None
        self._left = False
        self.offers: list[Offer] = []
        self._wait = QTimer(self, singleShot=True, interval=_CALM_MS)
        self._wait.timeout.connect(self.preview)
        box = column(self, gap=8)
        self.asks = Label("", "small", wrap=True)
        box.addWidget(self.asks)
        self._proposals = QWidget()
        self._proposed = column(self._proposals, gap=6)
        self._proposals.hide()
        box.addWidget(self._proposals)
        box.addSpacing(4)
        box.addWidget(Label(tr("What this would find"), "strong"))
        self.state = Label("", "muted", wrap=True)
        box.addWidget(self.state)
        self._found = column(gap=4)
        box.addLayout(self._found)
        box.addLayout(self._threshold_line(threshold))
        for field in (cues, seeds):
            field.textChanged.connect(self._typed)
        self._typed()
        desk.read_later(material, None, _MOST, done=self._arrived)

    @property
    def threshold(self) -> float | None:
        """From which score the code is suggested, 0–1; None for the usual one."""
        return None if self.score.value == USUAL else self.score.value / 100

    def typed_elsewhere(self) -> None:
        """Looks again after the name, the kind or the definition was changed."""
        self._wait.start()

    def leave(self) -> None:
        """Gives up what is being looked for."""
        self._left = True
        self._wait.stop()
        for job in ("preview", "propose"):
            self._desk.asking.cancel(job)

    def _threshold_line(self, threshold: float | None) -> QHBoxLayout:
        line = row(gap=8)
        self.score = Stepper(USUAL if threshold is None else round(threshold * 100), 0, 100, "", 5)
        self.score.setFixedWidth(scaled(132, 1.6))
        self.score.setAccessibleName(tr("Suggested from a score of"))
        label = Label(tr("Suggested from a score of"))
        label.setBuddy(self.score)
        words = tr("of 100; {usual} is usual, more suggests less", usual=USUAL)
        for widget in (label, self.score, Label(words, "small")):
            line.addWidget(widget)
        line.addStretch(1)
        self.score.changed.connect(lambda _: self._show(self.offers))
        return line

    # what the codings propose

    def _arrived(self, about: Material) -> None:
        if self._left:
            return
        self._about = about
        self.preview()
        path = next((path for path, code in about.codes.items() if code[0] == self._code), None)
        if path is not None and any(one.positive and path in one.codes for one in about.request.examples):
            self._desk.asking.ask("propose", about.request, self._hear_proposals, code=path)

    def _hear_proposals(self, news: News) -> None:
        from coding.suggest.client import Result

        if isinstance(news, Result):
            self._propose(news.value)

    def _propose(self, proposed: Help) -> None:
        clear(self._proposed)
        if proposed.cues:
            self._proposed.addWidget(Label(tr("Words its codings have in common"), "small"))
            flow = FlowLayout(gap=6)
            for words in proposed.cues:
                flow.addWidget(self._adder(words, words, self.cues, "chip"))
            self._proposed.addLayout(flow)
        if proposed.seeds:
            self._proposed.addWidget(Label(tr("Typical sentences among its codings"), "small"))
            for words in proposed.seeds:
                line = row(gap=8)
                line.addWidget(ElidedLabel(f"“{words}”"), 1)
                line.addWidget(self._adder(tr("Take"), words, self.seeds, "link"))
                self._proposed.addLayout(line)
        self._proposals.setVisible(bool(proposed.cues or proposed.seeds))

    def _adder(self, shown: str, words: str, field: QPlainTextEdit, kind: str) -> Button:
        button = Button(f"+ {shown}" if kind == "chip" else shown, kind, tip=words)
        button.setAccessibleName(tr("Add “{words}”", words=words))
        button.clicked.connect(partial(_add_line, field, words, button))
        return button

    # what the code would find

    def _typed(self) -> None:
        cues, seeds = len(lines(self.cues)), len(lines(self.seeds))
        done = cues >= CUES and seeds >= SEEDS
        words = tr(
            "Five cue words and two example sentences make a good start; there are {cues} and {seeds}.",
            cues=cues,
            seeds=seeds,
        )
        self.asks.setText(words)
        self.asks.setVisible(not done)
        self._wait.start()

    def preview(self) -> None:
        """Asks what the code would find in all sources as it stands now."""
        from coding.suggest.plain import SuggestCode

        name, kind, definition = self._draft()
        cues, seeds = lines(self.cues), lines(self.seeds)
        if self._about is None:
            self.state.setText("")
        elif not (cues or seeds):
            self._desk.asking.cancel("preview")
            self._show([])
            self.state.setText(tr("Type cue words or example sentences: it shows here what they find."))
        else:
            draft = SuggestCode(f"Draft/{name}", kind, name, definition, tuple(cues), tuple(seeds), 0.0)
            self._ask(self._about, draft)

    def _ask(self, about: Material, draft: SuggestCode) -> None:
        draft_row = (-1, draft.name, draft.kind, "")
        known = replace(about, coded=((draft.path, draft_row),))
        request = replace(about.request, codes=(draft,), examples=(), only=(), limit=_MOST)
        if not self.offers:
            self.state.setText(tr("Looking …"))
        self._desk.asking.ask("preview", request, lambda news: self._hear(news, known))

    def _hear(self, news: News, known: Material) -> None:
        from coding.suggest.client import Failed, Working

        if isinstance(news, Failed):
            self.state.setText(f"{news.message} {news.hint}".strip())
        elif isinstance(news, Working):
            if news.total and not self.offers:
                words = tr("Looking … {done} of {total} sentences", done=news.done, total=news.total)
                self.state.setText(words)
        else:
            self._show([known.offer(each) for each in news.value])

    def _show(self, offers: Sequence[Offer]) -> None:
        self.offers = list(offers)
        clear(self._found)
        good = [each for each in offers if round(each.score * 100) >= self.score.value]
        sources = len({each.source_id for each in good})
        where = trn("in {n} source", "in {n} sources", sources)
        words = trn("{n} passage {where}", "{n} passages {where}", len(good), where=where)
        most = tr("{n} passages or more {where}", n=_MOST, where=where)
        self.state.setText(most if len(good) >= _MOST else words if good else tr("Nothing so far."))
        for each in good[:_SHOWN]:
            line = row(gap=8)
            line.addWidget(ElidedLabel(f"“{' '.join(each.quote.split())}”"), 1)
            line.addWidget(Label(str(round(each.score * 100)), "small"))
            self._found.addLayout(line)


def lines(field: QPlainTextEdit) -> list[str]:
    """The lines of a field that are not blank."""
    return [line.strip() for line in field.toPlainText().split("\n") if line.strip()]


def _add_line(field: QPlainTextEdit, words: str, button: Button) -> None:
    known = lines(field)
    if words not in known:
        field.setPlainText("\n".join([*known, words]))
    button.setEnabled(False)
