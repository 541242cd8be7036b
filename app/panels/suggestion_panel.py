"""The suggestions at the right: Enter accepts, Del refuses, C changes the code; each says why."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.desk import Desk
from app.dialogs.accept_sheet import show_accept
from app.itemmodels.groups import GroupedModel, Line
from app.keytips import KeyTip
from app.offers import NO_CODE, Offer
from app.operations import suggesting as acts
from app.panels.offer_list import OfferList, offer_menu
from app.qualities import short
from app.suggestions import ALIKE, CODES, ORDER, Suggestions
from app.theme import current_type
from app.widgets.boxes import Ground, Scroll, SectionHead, column, row
from app.widgets.buttons import Button
from app.widgets.flow import FlowLayout
from app.widgets.tabs import SegmentedTabs
from app.widgets.text import Kbd, Label, set_tip
from models.span import Span
from models.translation import number, tr

_MARKED = 16
_KEYS_BELOW = 1.4  # with larger type the queue needs the room of the line that tells its keys


class SuggestionPanel(Ground):
    """`offers_shown(list)` follows the queue; `change_asked(Offer)` when another code is wanted.

    `resize_asked(Offer, command)` when its words are; `like_asked(Offer or None)` to find more like it, or, with
    None, like what is selected.
    """

    offers_shown = Signal(object)
    change_asked = Signal(object)
    resize_asked = Signal(object, str)
    like_asked = Signal(object)

    def __init__(self, desk: Desk, suggestions: Suggestions, parent: QWidget | None = None) -> None:
        super().__init__("panel", "top", parent)
        self._desk, self._suggestions = desk, suggestions
        self._shown: list[Offer] = []
        box = column(self)
        box.addWidget(self._head())
        box.addWidget(self._modes())
        self.limits = Label("", "small", wrap=True)
        self.says = Label("", "small", wrap=True)
        for label in (self.limits, self.says):
            label.setContentsMargins(16, 0, 16, 6)
            label.hide()
            box.addWidget(label)
        self.model = GroupedModel(self)
        self.view = OfferList(self.model, self)
        self.view.chosen.connect(self._reveal)
        self.view.answered.connect(self.answer)
        self.view.resize_asked.connect(self._ask_resize)
        self.view.menu_asked.connect(self._show_menu)
        self._stack = QStackedWidget()
        self._first = self._start_page()
        self._stack.addWidget(self._first)
        self._stack.addWidget(self.view)
        self.note = Label("", "muted", wrap=True)
        self.note.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.note.setContentsMargins(16, 8, 16, 8)
        told = Ground("panel")
        column(told).addWidget(self.note, 1)
        self._stack.addWidget(Scroll(told))
        box.addWidget(self._stack, 1)
        self.quality = Label("", "small", wrap=True)
        self.quality.setContentsMargins(16, 6, 16, 0)
        set_tip(self.quality, tr("Each coding was left out in turn and suggested again."))
        self.quality.hide()
        box.addWidget(self.quality)
        box.addWidget(self._foot())
        suggestions.changed.connect(self._show)
        suggestions.worked.connect(self._show_work)
        suggestions.failed_with.connect(self._desk.tell)
        desk.qualities.changed.connect(self._show_quality)
        self._show()

    def minimumSizeHint(self) -> QSize:
        """QWidget: the head, a sentence and a button at any type size."""
        least = round(132 * current_type().scale)
        if self._stack.currentIndex() == 0 and self._first.layout() is not None:
            wanted = self._first.heightForWidth(self.width()) + self.head.sizeHint().height()
            least = min(max(least, wanted + 1), 2 * least)
        return QSize(160, least)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """QWidget: words that wrap anew may need another height."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def _head(self) -> QWidget:
        self.head = SectionHead(tr("Suggestions"))
        self.all_button = Button(
            tr("Accept …"), "link", self._accept_many, tip=tr("A list to look at first, then one act")
        )
        self.sort_button = Button("", "link", self._sort, tip=tr("Strongest first, or as the text goes"))
        self.head.line.addWidget(self.sort_button)
        self.head.line.addWidget(self.all_button)
        return self.head

    def _modes(self) -> QWidget:
        self.modes = QWidget()
        line = row(self.modes, margins=(12, 0, 12, 6), gap=8)
        names = ((CODES, tr("Codes")), (ORDER, tr("Order")), (ALIKE, tr("Alike")))
        self.tabs = SegmentedTabs(names, tr("What is suggested"))
        self.tabs.set_tip(CODES, tr("Codes for the passages of this source"))
        order = tr("What is not coded yet, most promising first")
        KeyTip(self.tabs, "next_offer", order, partial(self.tabs.set_tip, ORDER))
        alike = tr("Passages of all sources like the selected one")
        KeyTip(self.tabs, "like", alike, partial(self.tabs.set_tip, ALIKE))
        self.tabs.chosen.connect(self._choose_mode)
        line.addWidget(self.tabs)
        line.addStretch(1)
        return self.modes

    def _start_page(self) -> QWidget:
        page = QWidget()
        box = column(page, margins=(16, 4, 16, 8), gap=8)
        words = tr("Codes for passages like those you coded, each with its reason.")
        box.addWidget(Label(words, "muted", wrap=True))
        line = FlowLayout(gap=12)
        self.start_button = Button(tr("Suggest codes"), "plain", self._suggestions.start)
        self.order_button = Button(tr("Where to read first"), "link", self.order)
        line.addWidget(self.start_button)
        line.addWidget(self.order_button)
        box.addLayout(line)
        box.addStretch(1)
        return page

    def _foot(self) -> QWidget:
        self.foot = QWidget()
        line = FlowLayout(self.foot, gap=6)
        line.setContentsMargins(12, 4, 12, 8)
        keys = (("Enter", tr("accept")), (tr("Del"), tr("refuse")), ("C", tr("change")), ("[ ]", tr("words")))
        for key, words in keys:
            pair = QWidget()
            told = row(pair, gap=4)
            told.addWidget(Kbd(key))
            told.addWidget(Label(words, "small"))
            line.addWidget(pair)
        return self.foot

    # what is shown

    def _show(self) -> None:
        keeper = self._suggestions
        on, offers = keeper.is_on, keeper.offers
        at = self._kept_row(offers)
        self._shown = offers
        self.model.fill(
            Line(number, each.code, ", ".join(filter(None, (each.code, each.quote, each.reason))), each)
            for number, each in enumerate(offers)
        )
        if offers and at >= 0:
            self.view.choose(at)
        self.head.set_figure(number(len(offers)) if on else "")
        self.foot.setVisible(bool(offers) and current_type().scale < _KEYS_BELOW)
        self.modes.setVisible(on)
        self.tabs.choose(keeper.mode)
        self.sort_button.setVisible(on and keeper.mode != ORDER and len(offers) > 1)
        self.sort_button.setText(tr("by text") if keeper.by_text else tr("by score"))
        self.all_button.setVisible(any(each.code_id != NO_CODE for each in offers) and keeper.mode != ORDER)
        if on and not offers:
            self.note.setText(tr("Reading along …") if keeper.is_working else self._nothing())
        self._show_limits(on)
        self._show_quality()
        self._say()
        self._stack.setCurrentIndex(0 if not on else 1 if offers else 2)
        self.offers_shown.emit(self.quiet())

    def quiet(self) -> list[Offer]:
        """What is marked in the margin: the strongest code of a passage, of the strongest passages only."""
        if self._suggestions.mode == ORDER:
            return []
        found: dict[tuple[int, Span], Offer] = {}
        for each in sorted(self._shown, key=lambda each: -each.score):
            found.setdefault((each.source_id, each.span), each)
        chosen = list(found.values())[:_MARKED]
        current = self.offer()
        return chosen if current is None or current in chosen else [*chosen, current]

    def _kept_row(self, offers: list[Offer]) -> int:
        """Where the current suggestion is now, or the one that took its place; −1 without one."""
        current = self.offer()
        if current is None:
            return -1
        same = (n for n, each in enumerate(offers) if _same(each, current))
        return next(same, min(self.view.currentIndex().row(), len(offers) - 1))

    def _nothing(self) -> str:
        if self._suggestions.mode == ALIKE:
            return tr("Nothing like it was found that has not been answered.")
        if self._suggestions.mode == ORDER:
            return tr("Everything in this source is coded or reviewed.")
        return tr("Nothing to suggest here: what is left was coded, refused or reviewed, or is like no code.")

    def _say(self) -> None:
        """What the list is; in a reading order also what reading on finds."""
        words = self._suggestions.says(self.view.currentIndex().row() + 1) if self._suggestions.is_on else ""
        self.says.setText(words if self._shown or self._suggestions.mode == ALIKE else "")
        self.says.setVisible(bool(self.says.text()))

    def _show_limits(self, on: bool) -> None:
        """Says what the suggestions have to do without, such as a language model that is not installed."""
        if on:
            from coding.suggest.service import note

            self.limits.setText(note(self._suggestions.language))
        self.limits.setVisible(on and bool(self.limits.text()))

    def _show_work(self, done: int, total: int) -> None:
        if not total:
            return
        self.note.setText(tr("Reading along … {done} of {total}", done=done, total=total))
        if self._suggestions.is_early:
            words = tr(
                "Found by words so far; reading for meaning, {done} of {total} …", done=done, total=total
            )
            self.says.setText(words)
            self.says.show()

    def _show_quality(self) -> None:
        """Says on every card how far its code's suggestions were right so far, and in full for the chosen one."""
        qualities = self._desk.qualities
        self.view.cards.figures = {code: short(each) for code, each in qualities.rows.items()}
        self.view.viewport().update()
        offer = self.offer()
        words = qualities.sentence(offer.code_id) if offer is not None else ""
        self.quality.setText(f"{offer.code}: {words}" if offer is not None and words else "")
        self.quality.setVisible(bool(self.quality.text()))

    def offer(self) -> Offer | None:
        """The current row of the queue."""
        at = self.view.currentIndex().row()
        return self._shown[at] if 0 <= at < len(self._shown) else None

    def _reveal(self, number: int) -> None:
        if 0 <= number < len(self._shown):
            offer = self._shown[number]
            self._desk.revealed.emit(offer.source_id, offer.span)
            self.offers_shown.emit(self.quiet())
            self._show_quality()
            self._say()

    # acts

    def order(self) -> None:
        """Orders what is not coded by what is likely to be found there."""
        self._suggestions.start(ORDER)

    def walk(self, steps: int) -> None:
        """Shows the next or an earlier row; orders the source first where nothing is suggested yet."""
        if not self._suggestions.is_on:
            self.order()
        elif self._shown:
            at = max(0, min(self.view.currentIndex().row() + steps, len(self._shown) - 1))
            self.view.setCurrentIndex(self.model.index(at))

    def answer(self, answer: str) -> None:
        """Does an act of the list or its menu with the current suggestion."""
        offer = self.offer()
        if offer is None:
            return
        if answer == "accept" and offer.code_id != NO_CODE:
            acts.accept(self._desk, [offer])
            self._suggestions.drop([offer])
        elif answer == "refuse":
            if offer.code_id != NO_CODE:
                acts.refuse(self._desk, offer)
            self._suggestions.drop([offer])
        elif answer in ("accept", "change"):
            self.change_asked.emit(offer)
        elif answer == "like":
            self.like_asked.emit(offer)
        elif answer == "show_like" and offer.like is not None:
            self._desk.reveal(*offer.like)
        elif answer in ("raise", "usual"):
            score = offer.score if answer == "raise" else None
            acts.set_threshold(self._desk, offer.code_id, offer.code, score)

    def change(self, offer: Offer, code: int, name: str) -> None:
        """Codes the words of a suggestion with another code."""
        acts.change(self._desk, offer, code, name)
        self._suggestions.drop([offer])

    def reword(self, offer: Offer, span: Span, quote: str) -> None:
        """Gives a suggestion other words."""
        self._suggestions.put(offer, offer.resized(span, quote))

    def _ask_resize(self, command: str) -> None:
        offer = self.offer()
        if offer is not None:
            self.resize_asked.emit(offer, command)

    def _accept_many(self) -> None:
        show_accept(self._desk, self._suggestions, self.window())

    def _choose_mode(self, mode: str) -> None:
        if mode != ALIKE:
            self._suggestions.start(mode)
        elif self._suggestions.mode != ALIKE:
            self.tabs.choose(self._suggestions.mode)
            self.like_asked.emit(self.offer())

    def _sort(self) -> None:
        self._suggestions.sort(not self._suggestions.by_text)

    def _show_menu(self, place: QPoint) -> None:
        offer = self.offer()
        if offer is not None:
            offer_menu(self.view, offer, self.answer).popup(place)


def _same(one: Offer, other: Offer) -> bool:
    return (one.source_id, one.code_id) == (other.source_id, other.code_id) and one.span.overlaps(other.span)
