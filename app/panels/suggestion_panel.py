"""The suggestions at the right: Enter accepts, Del refuses, C changes the code; each says why."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.delegates.offers import OfferDelegate
from app.desk import Desk
from app.itemmodels.groups import GroupedModel, Line
from app.operations import suggesting as acts
from app.suggestions import Offer, Suggestions
from app.theme import current_type
from app.widgets.boxes import Ground, SectionHead, column, row
from app.widgets.buttons import Button
from app.widgets.list_view import LineList
from app.widgets.text import Kbd, Label

Index = QModelIndex | QPersistentModelIndex


class OfferList(LineList):
    """The queue; `answered(key)` carries "accept", "refuse" or "change"."""

    answered = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """QListView: answers by key."""
        keys = {
            Qt.Key.Key_Return: "accept",
            Qt.Key.Key_Enter: "accept",
            Qt.Key.Key_Delete: "refuse",
            Qt.Key.Key_Backspace: "refuse",
            Qt.Key.Key_C: "change",
        }
        answer = keys.get(Qt.Key(event.key()))
        if answer is not None and self.currentIndex().isValid():
            self.answered.emit(answer)
        else:
            super().keyPressEvent(event)


class SuggestionPanel(Ground):
    """`offer_shown(Offer or None)` follows the choice; `change_asked(Offer)` when another code is wanted."""

    offer_shown = Signal(object)
    change_asked = Signal(object)

    def __init__(self, desk: Desk, suggestions: Suggestions, parent: QWidget | None = None) -> None:
        super().__init__("panel", "top", parent)
        self._desk, self._suggestions = desk, suggestions
        self._shown: list[Offer] = []
        box = column(self)
        self.head = SectionHead("Suggestions")
        self.all_button = Button("Accept all", "link", self._accept_all)
        self.head.line.addWidget(self.all_button)
        box.addWidget(self.head)
        self.limits = Label("", "small", wrap=True)
        self.limits.setContentsMargins(16, 0, 16, 6)
        self.limits.hide()
        box.addWidget(self.limits)
        self.model = GroupedModel(self)
        self.view = OfferList(self.model, OfferDelegate(self), "Suggestions", self)
        self.view.chosen.connect(self._reveal)
        self.view.answered.connect(self._answer)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._start_page())
        self._stack.addWidget(self.view)
        self.note = Label("", "muted", wrap=True)
        self.note.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.note.setContentsMargins(16, 8, 16, 8)
        self._stack.addWidget(self.note)
        box.addWidget(self._stack, 1)
        box.addWidget(self._foot())
        suggestions.changed.connect(self._show)
        suggestions.worked.connect(self._show_work)
        suggestions.failed_with.connect(self._fail)
        self._show()

    def minimumSizeHint(self) -> QSize:
        """QWidget: the head, a sentence and a button at any type size."""
        return QSize(160, round(132 * current_type().scale))

    def _start_page(self) -> QWidget:
        page = QWidget()
        box = column(page, margins=(16, 4, 16, 8), gap=8)
        box.addWidget(
            Label("Codes for passages like those you coded, each with its reason.", "muted", wrap=True)
        )
        self.start_button = Button("Suggest codes", "plain", self._suggestions.start)
        box.addWidget(self.start_button, 0, Qt.AlignmentFlag.AlignLeft)
        box.addStretch(1)
        return page

    def _foot(self) -> QWidget:
        self.foot = QWidget()
        line = row(self.foot, margins=(12, 4, 12, 8), gap=4)
        for key, words in (("Enter", "accept"), ("Del", "refuse"), ("C", "change")):
            line.addWidget(Kbd(key))
            line.addWidget(Label(words, "small"))
        line.addStretch(1)
        return self.foot

    def _show(self) -> None:
        on, offers = self._suggestions.is_on, self._suggestions.offers
        at = self.view.currentIndex().row()
        self._shown = offers
        self.model.fill(
            Line(number, each.code, f"{each.code}, {each.quote}, {each.reason}", each)
            for number, each in enumerate(offers)
        )
        if offers and at >= 0:
            self.view.setCurrentIndex(self.model.index(min(at, len(offers) - 1)))
        self.head.set_figure(f"{len(offers)} here" if on else "")
        self.foot.setVisible(bool(offers))
        self.all_button.setVisible(bool(offers))
        if on and not offers:
            working = self._suggestions.is_working
            self.note.setText("Reading along …" if working else "Nothing to suggest here.")
        self._show_limits(on)
        self._stack.setCurrentIndex(0 if not on else 1 if offers else 2)
        self.offer_shown.emit(self._offer())

    def _show_limits(self, on: bool) -> None:
        """Says what the suggestions have to do without, such as a language model that is not installed."""
        if on:
            from coding.suggest.service import note

            self.limits.setText(note("en"))
        self.limits.setVisible(on and bool(self.limits.text()))

    def _show_work(self, done: int, total: int) -> None:
        if total:
            self.note.setText(f"Reading along … {done} of {total}")

    def _fail(self, words: str) -> None:
        self._desk.tell(words)

    def _offer(self) -> Offer | None:
        at = self.view.currentIndex().row()
        return self._shown[at] if 0 <= at < len(self._shown) else None

    def _reveal(self, number: int) -> None:
        if 0 <= number < len(self._shown):
            offer = self._shown[number]
            self._desk.revealed.emit(offer.source_id, offer.span)
            self.offer_shown.emit(offer)

    def _answer(self, answer: str) -> None:
        offer = self._offer()
        if offer is None:
            return
        if answer == "change":
            self.change_asked.emit(offer)
            return
        if answer == "accept":
            acts.accept(self._desk, [offer])
        else:
            acts.refuse(self._desk, offer)
        self._suggestions.drop(offer)

    def _accept_all(self) -> None:
        if self._shown:
            acts.accept(self._desk, list(self._shown))
            for offer in list(self._shown):
                self._suggestions.drop(offer)

    def change(self, offer: Offer, code: int, name: str) -> None:
        """Codes the words of a suggestion with another code."""
        acts.change(self._desk, offer, code, name)
        self._suggestions.drop(offer)
