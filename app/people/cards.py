"""A list at the left and the card of the chosen one at the right: the frame of personas and accounts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app import fonts
from app.delegates.lists import line_height, states
from app.delegates.paint import paint_ground, paint_text
from app.desk import Desk
from app.itemmodels.groups import ROW_ROLE, GroupedModel, Line
from app.people.merging import choose
from app.theme import current, current_type
from app.vocabulary import word
from app.widgets.boxes import EmptyState, Ground, Scroll, clear, column, row
from app.widgets.buttons import Button
from app.widgets.flow import FlowLayout
from app.widgets.list_view import LineList
from app.widgets.side_panel import SideSplit
from app.widgets.text import Label
from models.translation import tr, trn

if TYPE_CHECKING:
    from coding.roster.personas import Member

Index = QModelIndex | QPersistentModelIndex
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class CardLineDelegate(QStyledItemDelegate):
    """A name and how many participants it has."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """QStyledItemDelegate."""
        return QSize(120, line_height() + 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """QStyledItemDelegate."""
        card, look, box = index.data(ROW_ROLE), current(), option.rect
        chosen, hovered, _ = states(option)
        painter.save()
        paint_ground(painter, box, chosen=chosen, hovered=hovered, round_by=0)
        small = fonts.interface_font(current_type().small)
        inner = box.adjusted(16, 0, -14, 0)
        paint_text(painter, inner, str(len(card.members)), look.muted, small, _RIGHT)
        words = QRect(inner.left(), inner.top(), inner.width() - 28, inner.height())
        paint_text(painter, words, card.name, look.text, fonts.interface_font())
        painter.restore()


class CardsTab(QWidget):
    """`person_asked(participant id)`. Who inherits says how cards are read, made and shown."""

    person_asked = Signal(int)
    name, new_hint = "", ""
    empty_title, empty_sentence = "", ""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.cards: Sequence[Any] = ()
        self.card: Any = None
        self._wanted: int | None = None
        self._model = GroupedModel(self)
        left = Ground("panel")
        self.list = LineList(self._model, CardLineDelegate(self), self.name, left)
        self.list.chosen.connect(self._choose)
        self.new = QLineEdit()
        self.new.setPlaceholderText(self.new_hint)
        self.new.setAccessibleName(self.new_hint)
        self.new.returnPressed.connect(self._make)
        box = column(left, margins=(0, 8, 0, 8), gap=8)
        add = row(margins=(12, 4, 12, 0))
        add.addWidget(self.new)
        box.addLayout(add)
        box.addWidget(self.list, 1)
        inner = Ground("panel")
        self.box = column(inner, margins=(28, 20, 28, 28), gap=8)
        inner.setMaximumWidth(860)
        self.empty = EmptyState(self.empty_title, self.empty_sentence, self.new_hint, self._start)
        self._stack = QStackedWidget()
        self._stack.addWidget(Scroll(inner))
        self._stack.addWidget(self.empty)
        self.split = SideSplit(left, self._stack, None, {}, usual={"left": 232})
        column(self).addWidget(self.split)
        self.setFocusProxy(self.list)

    def read(self, session: Any) -> Sequence[Any]:
        """The cards there are."""
        raise NotImplementedError

    def make(self, name: str, done: Callable[[int], None]) -> None:
        """Makes one of this name."""
        raise NotImplementedError

    def fill(self, card: Any) -> None:
        """Puts the chosen card into `box`."""
        raise NotImplementedError

    def foot(
        self, card: Any, merge: Callable[[int, list[int], str], None], remove: Callable[[int, str], None]
    ) -> None:
        """At the end of a card: `merge(kept id, ids that go, kept name)` and `remove(id, name)`, where it can be."""
        if self._desk.read_only:
            return

        def ask() -> None:
            rows = [(each.id, each.name, people_of(each)) for each in self.cards if each.id != card.id]
            names = {number: name for number, name, _ in rows}
            title = tr("{name} is the same as …", name=card.name)
            choose(self.window(), title, rows, lambda kept: merge(kept, [card.id], names[kept]))

        line = row(gap=4, margins=(0, 16, 0, 0))
        button = Button(tr("Merge with …"), "quiet", ask)
        button.setEnabled(len(self.cards) > 1)
        line.addWidget(button)
        line.addStretch(1)
        line.addWidget(Button(tr("Remove"), "danger", lambda: remove(card.id, card.name)))
        self.box.addLayout(line)

    def reload(self) -> None:
        """Reads the cards anew in the background."""
        if self._desk.is_open:
            self._desk.read_later(self.read, done=self._arrived)

    def _arrived(self, cards: Sequence[Any]) -> None:
        self.cards = cards
        self.new.setVisible(not self._desk.read_only)
        self._model.fill([Line(each.id, each.name, self._spoken(each), each) for each in cards])
        self._stack.setCurrentIndex(0 if cards else 1)
        now = self._wanted if self._wanted is not None else self.card.id if self.card else None
        self._wanted = None
        chosen = next((each for each in cards if each.id == now), cards[0] if cards else None)
        if chosen is not None:
            self.list.choose(chosen.id)
        self._show(chosen)

    def _spoken(self, card: Any) -> str:
        return f"{card.name}, {people_of(card)}"

    def _choose(self, number: int) -> None:
        self._show(next((each for each in self.cards if each.id == number), None))

    def _show(self, card: Any) -> None:
        """Shows a card; the field that had the keyboard has it again."""
        focused = QApplication.focusWidget()
        field = focused.accessibleName() if focused is not None and self._stack.isAncestorOf(focused) else ""
        same = card is not None and self.card is not None and card.id == self.card.id
        if same and card == self.card:
            return
        self.card = None  # nothing that loses the keyboard now may write
        clear(self.box)
        self.card = card
        if card is not None:
            self.fill(card)
            self.box.addStretch(1)
        if field and same:
            self._focus(field)

    def _focus(self, name: str) -> None:
        for each in self.findChildren(QLineEdit):
            if each.accessibleName() == name and each.isVisibleTo(self):
                each.setFocus(Qt.FocusReason.OtherFocusReason)

    def _start(self) -> None:
        self.new.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self) -> None:
        name = self.new.text().strip()
        if name:
            self.new.clear()
            self.make(name, self._made)

    def _made(self, number: int) -> None:
        self._wanted = number
        self.reload()

    def line(self, label: str, text: str, keep: Callable[[str], None], hint: str = "") -> QLineEdit:
        """A field with its label; `keep` gets what was typed when it differs."""
        field = QLineEdit(text)
        field.setAccessibleName(label)
        field.setPlaceholderText(hint)
        field.setCursorPosition(0)
        field.setReadOnly(self._desk.read_only)
        card, kept = self.card, [text]

        def ended() -> None:
            typed = field.text().strip()
            if self.card is card and typed != kept[0]:
                kept[0] = typed
                keep(typed)

        field.editingFinished.connect(ended)
        words = Label(label, "small")
        words.setBuddy(field)
        self.box.addWidget(words)
        self.box.addWidget(field)
        return field

    def members(self, members: Sequence[Member], assign: Callable[[], None]) -> None:
        """Who belongs to the card, each a link to the table, and a button that asks for more."""
        place = QWidget()
        flow = FlowLayout(place)
        for each in members:
            told = tr("not heard yet") if not each.sources else word(each.lifecycle or "")
            text = f"{each.name} · {told}" if told else each.name
            flow.addWidget(Button(text, "chip", partial(self.person_asked.emit, each.id)))
        if not self._desk.read_only:
            flow.addWidget(Button(tr("Assign …"), "link", assign))
        self.box.addWidget(place)


def people_of(card: Any) -> str:
    """How many participants a card has, and how many of them were heard."""
    heard = sum(1 for each in card.members if each.sources)
    people = trn("{n} participant", "{n} participants", len(card.members))
    return tr("{people}, {n} heard", people=people, n=heard) if card.members else tr("no participants yet")
