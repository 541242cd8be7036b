"""The journey of a participant: passages put into the order in which things happened, not in which they were told."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app import fonts
from app.analysis.told_list import Index, ToldList, ToldModel, lines_of
from app.delegates.lists import line_height, states
from app.delegates.paint import paint_ground, paint_text
from app.desk import Desk
from app.itemmodels.groups import ROW_ROLE, GroupedModel, Line
from app.journey.alive import while_alive
from app.operations.journeys import order_passages
from app.theme import current, current_type, scaled
from app.widgets.boxes import EmptyState, Ground, column, row
from app.widgets.buttons import Button
from app.widgets.flow import FlowLayout
from app.widgets.list_view import LineList
from app.widgets.sheet import Sheet
from app.widgets.text import Label, set_tip
from models.span import Span
from models.translation import tr, trn

if TYPE_CHECKING:
    from coding.analysis.timeline import Order, Timeline

_TABLES = ("passage", "coding", "code", "source", "turn", "speaker", "participant", "map_stage")


class PersonDelegate(QStyledItemDelegate):
    """A name, and how many of the person's passages have their place."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """QStyledItemDelegate."""
        return QSize(120, line_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """QStyledItemDelegate."""
        one, look, box = index.data(ROW_ROLE), current(), option.rect
        chosen, hovered, _ = states(option)
        painter.save()
        paint_ground(painter, box, chosen=chosen, hovered=hovered)
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        words = QRect(box.left() + 12, box.top(), box.width() - 24, box.height())
        small = fonts.interface_font(current_type().small)
        used = paint_text(painter, words, figure(one), look.muted, small, right)
        paint_text(painter, words.adjusted(0, 0, -used - 8, 0), one.name, look.text, fonts.interface_font())
        painter.restore()


def figure(one: Timeline) -> str:
    """How many passages have their place, of how many."""
    known = len(one.passages) - len(one.unknown)
    return tr("{known} of {all}", known=known, all=len(one.passages))


class TimelineSheet(Sheet):
    """`timelines` are those of all participants; every move is stored at once as one undo step."""

    def __init__(
        self, desk: Desk, window: QWidget, map_id: int | None, person: int = 0, *, leaving: str
    ) -> None:
        super().__init__(tr("Order of journeys"), window, 1060, 720)
        self._desk, self._map, self._person = desk, map_id, person
        self._asked, self._leaving = 0, leaving
        self._stand = 0
        self.timelines: tuple[Timeline, ...] = ()
        self.body.addWidget(Label(_about(), "muted", wrap=True))
        self.people_model = GroupedModel(self)
        self.people = LineList(self.people_model, PersonDelegate(self), tr("Participants"), self)
        self.people.chosen.connect(self._choose)
        self.people.opened.connect(self._enter)
        self.model = ToldModel(self)
        self.model.movable = not desk.read_only
        self.list = ToldList(self.model, self)
        self.list.pressed_key.connect(self.press)
        self.list.opened.connect(self._reveal)
        self.list.chosen.connect(lambda _: self._enable())
        self.model.dropped.connect(self._drop)
        self.path = Label("", "strong", wrap=True)
        self.empty = EmptyState(
            tr("No journey to order yet"), tr("Code what participants said and give it a stage first.")
        )
        self._lay_out()
        self._buttons()
        desk.changed.connect(self._changed)
        desk.closed.connect(self.leave)

    def _lay_out(self) -> None:
        left = Ground("raised")
        column(left).addWidget(self.people)
        left.setFixedWidth(scaled(232, 1.3))
        self.people.setMinimumHeight(400)
        right = column(gap=8)
        right.addWidget(self.path)
        right.addWidget(self.list, 1)
        across = row(gap=20)
        across.addWidget(left)
        across.addLayout(right, 1)
        self.body.addLayout(across, 1)
        self.body.addWidget(self.empty, 1)
        self.empty.hide()

    def _buttons(self) -> None:
        self.acts: dict[str, Button] = {}
        acts = FlowLayout(gap=8)
        for name, words, tip in (
            ("up", tr("Earlier"), "Alt+Up"),
            ("down", tr("Later"), "Alt+Down"),
            ("together", tr("Same time as the one before"), "="),
            ("unknown", tr("Place not known"), tr("Del")),
        ):
            self.acts[name] = Button(words, "plain", partial(self.press, name))
            set_tip(self.acts[name], tip)
            acts.addWidget(self.acts[name])
        acts.add_spring()
        self.acts["told"] = Button(tr("Take the order told"), "quiet", self.take_told)
        set_tip(self.acts["told"], tr("Puts what has no place yet behind the others, as it was said"))
        self.acts["clear"] = Button(tr("Forget the order"), "danger", self.forget)
        for name in ("told", "clear"):
            acts.addWidget(self.acts[name])
        self.foot.addLayout(acts, 1)

    def look(self) -> None:
        """Reads the journeys anew, in the background."""
        from coding.analysis.timeline import timelines

        self._asked += 1
        number = self._asked
        self._desk.read_later(
            timelines, self._map, done=while_alive(self, lambda found: self._arrived(number, found))
        )

    def _changed(self, changes: object, _origin: object) -> None:
        from coding.changes import Changes

        if isinstance(changes, Changes) and changes.touches(*_TABLES) and self._desk.is_open:
            self.look()

    def _arrived(self, number: int, found: tuple[Timeline, ...]) -> None:
        if number != self._asked:
            return
        first = not self.timelines
        self.timelines = found
        self.people_model.fill(
            Line(one.participant_id, one.name, f"{one.name}, {figure(one)}", one) for one in found
        )
        for widget in (self.people.parentWidget(), self.list, self.path):
            if widget is not None:
                widget.setVisible(bool(found))
        self.empty.setVisible(not found)
        if found and self.timeline is None:
            self._person = found[0].participant_id
        self.people.choose(self._person)
        self._show()
        if first and found:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def timeline(self) -> Timeline | None:
        """The journey that is shown."""
        return next((one for one in self.timelines if one.participant_id == self._person), None)

    @property
    def passage(self) -> int:
        """The passage the keys stand on, 0 for none."""
        line = self.model.line(self.list.currentIndex().row())
        return line.id if line is not None else 0

    def _choose(self, person: int) -> None:
        self._person = person
        self._show()

    def _enter(self, _person: int) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        one = self.timeline
        kept = self._stand or self.passage
        self._stand = 0
        self.model.fill(lines_of(one.passages, one.basis) if one is not None else [])
        if one is not None:
            path = " → ".join(one.path())
            self.path.setText(path or tr("No passage has its place yet."))
            left = trn("{n} passage has no stage", "{n} passages have no stage", one.unplaced)
            set_tip(self.path, left if one.unplaced else "")
            ids = self.model.ids()
            self.list.choose(kept if kept in ids else ids[0] if ids else 0)
        self._enable()

    def _enable(self) -> None:
        one, writable = self.timeline, not self._desk.read_only
        held = one is not None and self.passage != 0 and writable
        known = one is not None and any(self.passage in same for same in one.order)
        for name in ("up", "down"):
            self.acts[name].setEnabled(held)
        for name in ("together", "unknown"):
            self.acts[name].setEnabled(held and known)
        self.acts["told"].setEnabled(writable and one is not None and bool(one.unknown))
        self.acts["clear"].setEnabled(writable and one is not None and one.basis == "by hand")

    def press(self, name: str) -> None:
        """Moves the current passage: up, down, together with the one before, or out of the order."""
        from coding.analysis.timeline import moved, taken, together

        one, passage = self.timeline, self.passage
        if one is None or not passage or self._desk.read_only:
            return
        changed: dict[str, Order] = {
            "up": moved(one.order, passage, -1),
            "down": moved(one.order, passage, 1),
            "together": together(one.order, passage),
            "unknown": taken(one.order, passage),
        }
        self._store(one, changed[name], self._after(one, passage) if name == "unknown" else passage)

    def _after(self, one: Timeline, passage: int) -> int:
        """The passage that takes the place of one that loses it."""
        known = [each for same in one.order for each in same]
        at = known.index(passage) if passage in known else 0
        left = [each for each in known if each != passage]
        return left[min(at, len(left) - 1)] if left else passage

    def _drop(self, passage: int, before: int) -> None:
        from coding.analysis.timeline import put, taken

        one = self.timeline
        if one is None or passage == before or self._desk.read_only:
            return
        order = taken(one.order, passage) if before < 0 else put(one.order, passage, before or None)
        self._store(one, order, passage)

    def take_told(self) -> None:
        """Puts what has no place yet behind the others, in the order it was said."""
        one = self.timeline
        if one is not None:
            self._store(one, (*one.order, *((each,) for each in one.unknown)), self.passage)

    def forget(self) -> None:
        """Takes the places of all passages away."""
        one = self.timeline
        if one is not None:
            self._store(one, (), self.passage)

    def _store(self, one: Timeline, order: Order, passage: int) -> None:
        if order == one.order and one.basis == "by hand":
            return
        known = {each for same in order for each in same}
        self._stand = passage
        unknown = (each.passage_id for each in one.passages if each.passage_id not in known)
        order_passages(self._desk, one.name, order, unknown)

    def _reveal(self, passage: int) -> None:
        one = self.timeline
        told = next((each for each in one.passages if each.passage_id == passage), None) if one else None
        if told is not None:
            self.leave()
            self._desk.reveal(told.source_id, Span(told.start, told.end), leaving=self._leaving)


def _about() -> str:
    return tr(
        "Interviews are not told in order. Drag passages, or move them with Alt+Up and Alt+Down, into the order in "
        "which things happened: transitions, revisits and drop-off are computed from it."
    )


def show_timeline(
    desk: Desk, window: QWidget, map_id: int | None = None, person: int = 0, *, leaving: str = "analysis"
) -> TimelineSheet:
    """Opens the sheet over the window, on one participant if asked; `leaving` is the workspace `back` returns to."""
    sheet = TimelineSheet(desk, window, map_id, person, leaving=leaving)
    sheet.present(sheet.people)
    sheet.look()
    return sheet
