"""A card's evidence: who supports it, who contradicts it, who was silent; and what a workshop says about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.desk import Desk
from app.journey import acts
from app.journey.adding import AddQuotes, candidates
from app.journey.panel import Panel
from app.journey.place import Spot, counted
from app.journey.quote_card import Choices, QuoteCard
from app.journey.talk import Talk
from app.vocabulary import heading, word
from app.widgets.boxes import clear, column, row
from app.widgets.buttons import Button
from app.widgets.flow import FlowLayout
from app.widgets.tabs import SegmentedTabs
from app.widgets.text import Badge, Chip, Label
from coding.journey.palette import kind_role
from coding.journey.table_editing import WORDS
from coding.journey.view import Card, JourneyView, Quote
from models.translation import tr, trn

if TYPE_CHECKING:
    from coding.journey.rows import Facts

FIRST = 24
OPPORTUNITY = ("proposed", "planned", "done", "dropped")


class CardPanel(Panel):
    """`revealed(Quote)` when a quote was clicked."""

    revealed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        view: JourneyView,
        facts: Facts | None,
        spot: Spot,
        tab: str = "",
        *,
        presenting: bool = False,
    ) -> None:
        super().__init__()
        assert spot.card is not None
        self._desk, self._view, self._facts, self._spot, self.card = desk, view, facts, spot, spot.card
        kept = view.map_id is not None and not desk.read_only
        self._editable, self._presenting = kept and not presenting, presenting
        self.quotes: list[QuoteCard] = []
        self._count()
        self._marks()
        self._lists(tab)
        self._more_quotes()
        if kept and view.map_id is not None:
            self.add(Talk(desk, view.map_id, spot, notes=not presenting))
        self._edit()
        self.end()

    def _count(self) -> None:
        card = self.card
        if card.tier is None:
            return
        line = row(gap=8)
        line.addWidget(Badge(tr("{k} of {n}", k=card.k, n=card.n)), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Label(counted(card), wrap=True), 1)
        self.box.addLayout(line)
        self.words(
            tr("Tier {tier}: {tier_reason}", tier=card.tier, tier_reason=card.tier_reason)
            if card.tier_reason
            else tr("Tier {tier}", tier=card.tier),
            "small",
        )
        if card.newest:
            old = tr(", {age_days} days old", age_days=card.age_days) if card.age_days is not None else ""
            self.words(
                tr("Newest evidence {newest}{old}", newest=card.newest, old=old)
                + " · "
                + trn("{n} mention", "{n} mentions", card.mentions),
                "small",
            )

    def _marks(self) -> None:
        card = self.card
        facts = (card.label, card.detail, card.channel, card.frequency, card.owner, word(card.status))
        shown = [fact for fact in dict.fromkeys(facts) if fact]
        if card.code and card.edited and card.code != card.text:
            shown.append(tr("code {code}", code=card.code.rpartition("/")[2]))
        if shown:
            self.words(" · ".join(shown), "muted")

    def _lists(self, tab: str) -> None:
        card = self.card
        if card.tier is None:
            return
        self.tabs = SegmentedTabs(
            [
                ("supports", tr("Supports {n}", n=len(card.supporters))),
                ("contradicts", tr("Contradicts {n}", n=card.contradicted)),
                ("silent", tr("Silent {n}", n=len(card.silent))),
            ],
            tr("Evidence of this card"),
        )
        self.add(self.tabs)
        held = QWidget()
        self._list: QVBoxLayout = column(held, gap=8)
        self.add(held)
        self.tabs.chosen.connect(self.show_tab)
        self.show_tab(tab or ("supports" if card.quotes or not card.contradicting else "contradicts"))

    def show_tab(self, tab: str) -> None:
        """Shows who supports, contradicts or was silent."""
        self.tabs.choose(tab)
        clear(self._list)
        self.quotes = []
        if tab == "silent":
            self._silent()
        elif tab == "contradicts":
            self._show(self.card.contradicting, "warn", tr("Nobody contradicts this."))
        else:
            self._supports()
            if self.card.uncounted:
                self._list.addWidget(Label(tr("Not counted: internal or prompted"), "strong"))
                self._put(self.card.uncounted[:FIRST], "kind.fact")

    def _supports(self) -> None:
        silenced = len(self._not_released())
        if self.card.quotes or not silenced:
            self._show(self.card.quotes, kind_role(self.card.kind), tr("Nobody's words support this yet."))
        if silenced:
            words = trn(
                "The words of {n} participant are not released and only counted.",
                "The words of {n} participants are not released and only counted.",
                silenced,
            )
            self._list.addWidget(Label(words, "muted", wrap=True))

    def _not_released(self) -> set[str]:
        """Who is counted but has no quote here, because names, and words not released, are hidden."""
        heard = {quote.participant for quote in self.card.quotes}
        return (
            set() if self._facts is not None else {name for name in self.card.supporters if name not in heard}
        )

    def _show(self, quotes: Sequence[Quote], role: str, nothing: str) -> None:
        if not quotes:
            self._list.addWidget(Label(nothing, "muted", wrap=True))
            return
        first, more = one_each(quotes)
        self._put(first[:FIRST], role)
        rest = [*first[FIRST:], *more]
        if rest:
            button = Button(more_words(rest, same=len(first) <= FIRST), "link")
            button.clicked.connect(lambda: self._put_rest(button, rest, role))
            self._list.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _put_rest(self, button: Button, rest: Sequence[Quote], role: str) -> None:
        button.hide()
        self._put(rest, role)
        if self.quotes:
            self.quotes[-len(rest)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _put(self, quotes: Sequence[Quote], role: str) -> None:
        for quote in quotes:
            shown = QuoteCard(quote, role, self._facts, self._choices(quote), self._remark(quote))
            shown.show_remark(not self._presenting)
            shown.opened.connect(partial(self.revealed.emit, quote))
            self.quotes.append(shown)
            self._list.addWidget(shown)

    def _choices(self, quote: Quote) -> Choices:
        stage = self._spot.stage
        if not self._editable or stage is None or stage.row_id is None or quote.passage_id is None:
            return []

        on = (self._desk, stage.row_id, self.card, quote.passage_id)

        def set_to(relation: str | None) -> Callable[[], None]:
            return partial(acts.set_evidence, *on, relation)

        if quote in self.card.contradicting:
            return [
                (tr("It does not contradict"), "C", set_to(None)),
                (tr("Hide from this card"), "H", set_to("hidden")),
            ]
        pin = (
            (tr("Unpin"), "P", set_to(None))
            if quote.pinned
            else (tr("Pin to the top"), "P", set_to("pinned"))
        )
        return [
            pin,
            (tr("It contradicts"), "C", set_to("contradicts")),
            (tr("Hide from this card"), "H", set_to("hidden")),
        ]

    def _remark(self, quote: Quote) -> Callable[[str], None] | None:
        """What keeps a remark on a quote; None where nothing can be written."""
        stage = self._spot.stage
        if not self._editable or stage is None or stage.row_id is None or quote.passage_id is None:
            return None
        return partial(acts.remark_on, self._desk, stage.row_id, self.card, quote.passage_id)

    def _more_quotes(self) -> None:
        """The way for other quotes of the stage to come onto the card."""
        stage = self._spot.stage
        if not self._editable or self.card.tier is None or stage is None or stage.row_id is None:
            return
        found, row_id = candidates(self._view, stage.id, self.card), stage.row_id
        hidden = hidden_from(self._facts, self.card)
        if hidden:
            words = trn("Show {n} hidden quote again", "Show {n} hidden quotes again", hidden)
            self.buttons(Button(words, "link", lambda: acts.show_hidden_quotes(self._desk, self.card)))

        def give(quote: Quote, relation: str) -> None:
            if quote.passage_id is not None:
                acts.set_evidence(self._desk, row_id, self.card, quote.passage_id, relation)

        if found:
            self.adding = AddQuotes(found, kind_role(self.card.kind), self._facts, give)
            self.adding.revealed.connect(self.revealed.emit)
            self.add(self.adding)

    def _silent(self) -> None:
        names, stage = self.card.silent, self._spot.stage
        if not names:
            self._list.addWidget(Label(tr("Everybody who is counted here mentioned it."), "muted", wrap=True))
            return
        where = f" {stage.name}" if stage else ""
        words = tr("They are counted in{where} and did not mention it. Silence is not absence.", where=where)
        self._list.addWidget(Label(words, "muted", wrap=True))
        held = QWidget()
        flow = FlowLayout(held, gap=6)
        for name in names:
            flow.addWidget(Chip(name))
        self._list.addWidget(held)

    def _edit(self) -> None:
        stage, card = self._spot.stage, self.card
        if not self._editable or stage is None or stage.row_id is None:
            return
        if card.tier is None:
            self._edit_row()
            return
        row_id = stage.row_id
        self.section(tr("On the card"))
        self.field(
            tr("Headline"), card.text, lambda words: acts.edit_headline(self._desk, row_id, card, words)
        )
        if card.kind == "action":
            self._mark(tr("Channel"), "channel", card.channel)
            self._mark(tr("How often"), "frequency", card.frequency)
        if card.kind in ("touchpoint", "opportunity"):
            self._mark(tr("Owner"), "owner", card.owner)
        if card.kind == "opportunity":
            choices = [(tr("No status"), ""), *((heading(each), each) for each in OPPORTUNITY)]
            self.choice(tr("Status"), choices, card.status, lambda value: self._set("status", value))
        if card.kind == "question":
            answers = [(tr("Not known"), None), (tr("Answered"), True), (tr("Not answered"), False)]
            self.choice(tr("Answered"), answers, card.answered, lambda value: self._set("answered", value))
        if card.written:
            stages = [(each.name, each.row_id) for each in self._view.stages if each.row_id is not None]
            self.choice(
                tr("Stage"), stages, row_id, lambda to: self._move(to, {key: name for name, key in stages})
            )
            self.buttons(Button(tr("Delete this card"), "danger", lambda: acts.remove_card(self._desk, card)))
        else:
            self.buttons(Button(tr("Hide this card"), "quiet", lambda: self._set("hidden", True)))

    def _move(self, to: object, names: dict[int, str]) -> None:
        if isinstance(to, int):
            acts.move_card(self._desk, self.card, to, names[to])

    def _edit_row(self) -> None:
        """A row of one of the map's tables, such as a KPI or a team."""
        card, table = self.card, self.card.kind
        if table not in WORDS or card.row_id is None:
            return
        row = card.row_id
        self.section(tr("In the table"))
        self.field(heading(WORDS[table]), card.text, lambda words: self._rename(row, words))
        remove = partial(acts.remove_row, self._desk, table, row, card.text)
        self.buttons(Button(tr("Delete this row"), "danger", remove))

    def _rename(self, row: int, words: str) -> None:
        table = self.card.kind
        acts.change_row(
            self._desk,
            table,
            row,
            tr("Rename {table} “{text}”", table=word(table), text=self.card.text),
            **{WORDS[table]: words},
        )

    def _mark(self, label: str, name: str, value: str) -> None:
        self.field(label, value, lambda words: self._set(name, words))

    def _set(self, name: str, value: object) -> None:
        stage = self._spot.stage
        if stage is not None and stage.row_id is not None:
            what = tr("{name} of “{text}”", name=heading(name), text=self.card.text)
            acts.describe_card(self._desk, stage.row_id, self.card, what, **{name: value})


def hidden_from(facts: Facts | None, card: Card) -> int:
    """How many quotes were hidden from a card."""
    stored = facts.map if facts is not None else None
    if stored is None or card.row_id is None:
        return 0
    return sum(row.card == card.row_id and row.relation == "hidden" for row in stored.evidence)


def one_each(quotes: Sequence[Quote]) -> tuple[list[Quote], list[Quote]]:
    """The first quote of every participant and every pinned one, and all the others; order is kept."""
    seen: set[str] = set()
    first: list[Quote] = []
    more: list[Quote] = []
    for quote in quotes:
        who = quote.participant or quote.source
        (more if who in seen and not quote.pinned else first).append(quote)
        seen.add(who)
    return first, more


def more_words(rest: Sequence[Quote], *, same: bool) -> str:
    """What a button says that shows the others; `same` when all who spoke are shown already."""
    if same:
        return tr("Show {rest} more from the same people", rest=len(rest))
    return tr("Show {rest} more", rest=len(rest))
