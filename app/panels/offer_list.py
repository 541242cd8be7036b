"""The queue as a list: every answer is a key, and the menu says the same in words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from app.delegates.offers import OfferDelegate
from app.itemmodels.groups import GroupedModel
from app.keytips import with_keys
from app.offers import NO_CODE, Offer
from app.widgets.list_view import LineList
from models.translation import tr

_ANSWERS = {
    Qt.Key.Key_Return: "accept",
    Qt.Key.Key_Enter: "accept",
    Qt.Key.Key_Delete: "refuse",
    Qt.Key.Key_Backspace: "refuse",
    Qt.Key.Key_C: "change",
    Qt.Key.Key_Menu: "menu",
}
_SIZES = {
    "]": "extend_word",
    "[": "shrink_word",
    "}": "extend_sentence",
    "{": "shrink_sentence",
}


class OfferList(LineList):
    """`answered(what)` carries "accept", "refuse", "change" or the name of another act on the current offer.

    `resize_asked(command)` carries a command of `app.text.snapping`.
    """

    answered = Signal(str)
    resize_asked = Signal(str)
    menu_asked = Signal(QPoint)

    def __init__(self, model: GroupedModel, parent: QWidget) -> None:
        self.cards = OfferDelegate(parent)
        super().__init__(model, self.cards, tr("Suggestions"), parent)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """QListView: keeps the chosen card whole in sight."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """QListView: answers, widens and narrows by key."""
        plain = not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        )
        answer, size = _ANSWERS.get(Qt.Key(event.key())), _SIZES.get(event.text())
        if not (plain and self.currentIndex().isValid()) or (answer is None and size is None):
            super().keyPressEvent(event)
        elif answer == "menu":
            self._ask_menu(self.visualRect(self.currentIndex()).center())
        elif answer is not None:
            self.answered.emit(answer)
        elif size is not None:
            self.resize_asked.emit(size)

    def _ask_menu(self, place: QPoint) -> None:
        if self.indexAt(place).isValid():
            self.menu_asked.emit(self.viewport().mapToGlobal(place))


def offer_menu(view: OfferList, offer: Offer, act: Callable[[str], None]) -> QMenu:
    """What can be done with an offer; `act` is called with the name of the act."""
    menu = QMenu(view)
    if offer.code_id != NO_CODE:
        menu.addAction(_words(tr("Accept “{name}”", name=offer.code), "Enter"), lambda: act("accept"))
        menu.addAction(_words(tr("Refuse: not here, and not again"), tr("Del")), lambda: act("refuse"))
        menu.addAction(_words(tr("Another code …"), "C"), lambda: act("change"))
    else:
        menu.addAction(_words(tr("Choose a code …"), "Enter"), lambda: act("change"))
        menu.addAction(_words(tr("Take off the list"), tr("Del")), lambda: act("refuse"))
    menu.addSeparator()
    menu.addAction(_words(tr("One word more"), "]"), lambda: view.resize_asked.emit("extend_word"))
    menu.addAction(_words(tr("One word less"), "["), lambda: view.resize_asked.emit("shrink_word"))
    menu.addAction(_words(tr("One sentence more"), "}"), lambda: view.resize_asked.emit("extend_sentence"))
    menu.addAction(_words(tr("One sentence less"), "{"), lambda: view.resize_asked.emit("shrink_sentence"))
    menu.addSeparator()
    menu.addAction(with_keys(view, tr("Find more like this"), "like"), lambda: act("like"))
    if offer.like is not None:
        menu.addAction(tr("Show the quote it is like"), lambda: act("show_like"))
    if offer.code_id != NO_CODE and not offer.place:
        menu.addSeparator()
        name = offer.code.replace("&", "&&")
        menu.addAction(tr("Suggest “{name}” only from this score up", name=name), lambda: act("raise"))
        menu.addAction(tr("Suggest “{name}” as usual", name=name), lambda: act("usual"))
    return menu


def _words(text: str, keys: str) -> str:
    return "{}\t{}".format(text.replace("&", "&&"), keys)
