"""A hypothesis below its passages: what is written down about it, and more passages to tie to it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.desk import Desk
from app.journey.alive import while_alive
from app.journey.panel import Panel
from app.journey.quote_card import Choices, QuoteCard
from app.operations import claims as acts
from app.vocabulary import heading
from app.widgets.boxes import clear, column
from app.widgets.buttons import Button
from app.widgets.search_field import SearchField
from app.widgets.sheet import Sheet
from app.widgets.text import Label
from models.translation import tr

if TYPE_CHECKING:
    from coding.analysis.claims import ClaimEntry
    from coding.analysis.ground import Ground
    from coding.journey.rows import Facts
    from coding.journey.view import Quote

MOST = 12
LONG_ENOUGH = 3
Entries = list[tuple[str, object]]


def importances() -> Entries:
    """How much depends on a hypothesis, as choices."""
    words = {1: tr("1, little depends on it"), 3: tr("3, some depends on it"), 5: tr("5, most depends on it")}
    return [(tr("Not said"), None), *((words.get(n, str(n)), n) for n in range(1, 6))]


def stages(facts: Facts) -> Entries:
    """The stages of the map as choices."""
    held = facts.map.stages if facts.map is not None else ()
    shown = [each for each in held if not each.hidden and each.merged_into is None]
    return [(tr("No stage"), None), *((each.name, each.id) for each in shown)]


def kinds() -> Entries:
    """What a hypothesis is about, as choices."""
    from coding.journey.presets import CODED_KINDS

    found: Entries = [(heading(kind), kind) for kind in sorted(CODED_KINDS) if kind != "stage"]
    return [(tr("No kind"), ""), *found]


class ClaimPanel(Panel):
    """`revealed(Quote)` for a passage that is to be shown in its transcript."""

    revealed = Signal(object)

    def __init__(self, desk: Desk, entry: ClaimEntry, ground: Ground) -> None:
        super().__init__()
        self.box.setContentsMargins(0, 8, 0, 8)
        self._desk, self.written, self._ground = desk, entry, ground
        self._asked = 0
        self.is_open = not desk.read_only and not desk.naming.hidden
        if not self.is_open:
            return
        self._more()
        self._fields()

    def choices(self, quote: Quote) -> Choices:
        """What can be said about a passage: that it supports, contradicts, or neither."""
        passage = quote.passage_id
        if passage is None or not self.is_open:
            return []
        return [
            (tr("It supports the hypothesis"), "S", partial(self._tie, passage, "supports")),
            (tr("It contradicts the hypothesis"), "C", partial(self._tie, passage, "contradicts")),
            (tr("It says nothing about it"), "N", partial(self._tie, passage, None)),
        ]

    def _tie(self, passage: int, relation: str | None) -> None:
        acts.tie(self._desk, self.written.id, self.written.statement, passage, relation)

    def _fields(self) -> None:
        entry, facts = self.written, self._ground.facts
        self.section(tr("Written down"))
        self.statement = self.field(
            tr("Hypothesis"), entry.statement, self._set(tr("Words"), "statement"), tr("What is assumed")
        )
        self.choice(
            tr("Importance"), importances(), entry.importance, self._pick(tr("Importance"), "importance")
        )
        if facts.map is not None and entry.map_id in (facts.map.id, None):
            self.choice(tr("Stage"), stages(facts), entry.stage_id, self._pick(tr("Stage"), "stage_id"))
        self.choice(tr("Kind"), kinds(), entry.kind, self._pick(tr("Kind"), "lane_kind"))
        self.field(tr("Note"), entry.note, self._set(tr("Note"), "note"), tr("Who claims it, and why"))
        self.buttons(Button(tr("Delete this hypothesis"), "danger", lambda: acts.remove(self._desk, entry)))

    def _set(self, what: str, name: str) -> Callable[[str], None]:
        return lambda words: acts.change(self._desk, self.written, what, **{name: words})

    def _pick(self, what: str, name: str) -> Callable[[object], None]:
        return lambda value: acts.change(self._desk, self.written, what, **{name: value or None})

    def _more(self) -> None:
        self.section(tr("Tie more passages to it"))
        self.search = SearchField(tr("Words of a passage, a code or a person"))
        self.search.searched.connect(lambda _: self._look())
        self.add(self.search)
        held = QWidget()
        self._found: QVBoxLayout = column(held, gap=8)
        self.add(held)
        self.found: list[QuoteCard] = []
        self._looked((), "")

    def _look(self) -> None:
        words = self.search.text().strip()
        self._asked += 1
        number, ground = self._asked, self._ground
        if len(words) < LONG_ENOUGH:
            self._looked((), words)
            return
        tied = frozenset(
            one.passage_id
            for claim in ground.study.claims
            if claim.id == self.written.id
            for one in claim.words
        )

        def arrived(quotes: tuple[Quote, ...]) -> None:
            if number == self._asked:
                self._looked(quotes, words)

        self._desk.read_later(
            lambda _session: ground.like(words, tied, MOST + 1), done=while_alive(self, arrived)
        )

    def _looked(self, quotes: tuple[Quote, ...], words: str) -> None:
        clear(self._found)
        self.found = []
        if not quotes:
            said = (
                tr("No other coded passage has these words.")
                if len(words) >= LONG_ENOUGH
                else tr("Type a few letters. S says that a passage supports it, C that it contradicts.")
            )
            self._found.addWidget(Label(said, "muted", wrap=True))
        for quote in quotes[:MOST]:
            card = QuoteCard(quote, "kind.fact", self._ground.facts, self.choices(quote))
            card.opened.connect(partial(self.revealed.emit, quote))
            self.found.append(card)
            self._found.addWidget(card)
        if len(quotes) > MOST:
            self._found.addWidget(Label(tr("There are more: type more of the words."), "small", wrap=True))


class NewClaimSheet(Sheet):
    """Writes a hypothesis down; `made` gets its id when it is stored."""

    def __init__(self, desk: Desk, window: QWidget, facts: Facts, made: Callable[[int], None]) -> None:
        super().__init__(tr("New hypothesis"), window, 560, 460)
        self._desk, self._facts, self._made = desk, facts, made
        self._values: dict[str, object] = {"importance": 3, "stage": None, "kind": ""}
        panel = Panel()
        panel.box.setContentsMargins(0, 0, 0, 0)
        panel.setProperty("ground", "raised")
        panel.words(tr("What is assumed inside, as one sentence that customers could contradict."), "muted")
        self.statement = panel.field(tr("Hypothesis"), "", lambda _: None, tr("What is assumed"))
        panel.choice(tr("Importance"), importances(), 3, self._keep("importance"))
        panel.choice(tr("Stage"), stages(facts), None, self._keep("stage"))
        panel.choice(tr("Kind"), kinds(), "", self._keep("kind"))
        self.body.addWidget(panel)
        self.body.addStretch(1)
        self.problem = Label("", "danger", wrap=True)
        self.foot.addWidget(self.problem, 1)
        self.foot.addWidget(Button(tr("Cancel"), "plain", self.leave))
        self.button = Button(tr("Register it"), "primary", self._store)
        self.foot.addWidget(self.button)
        self.statement.returnPressed.connect(self._store)
        desk.closed.connect(self.leave)

    def _keep(self, name: str) -> Callable[[object], None]:
        def keep(value: object) -> None:
            self._values[name] = value

        return keep

    def _store(self) -> None:
        words = self.statement.text().strip()
        if not words:
            self.problem.setText(tr("Write what is assumed, in one sentence."))
            self.statement.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        stage, importance = self._values["stage"], self._values["importance"]
        place = (
            self._facts.map.id if self._facts.map is not None else None,
            stage if isinstance(stage, int) else None,
            str(self._values["kind"]),
        )
        self.leave()
        acts.add(self._desk, words, place, importance if isinstance(importance, int) else None, self._made)
