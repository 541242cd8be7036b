"""Who speaks in a source: how much, a sample, and what each voice is; renamed, merged, given to a participant."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLayout, QLineEdit, QMenu, QWidget

from app.delegates.paint import paint_swatch
from app.importing.turns import ROLES, role_name, voice_colour
from app.theme import scaled
from app.widgets.boxes import clear, column, row
from app.widgets.buttons import Button
from app.widgets.fields import Choice
from app.widgets.flow import FlowLayout
from app.widgets.text import Label
from models.translation import tr, trn

if TYPE_CHECKING:
    from coding.importers.imported import ImportedSource, ImportedSpeaker

_MOST = 24  # voices shown one by one
_SAMPLE = 90  # signs of a sample


class Swatch(QWidget):
    """A voice's colour."""

    def __init__(self, colour: str) -> None:
        super().__init__()
        self._colour = colour
        self.setFixedSize(14, 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        """QWidget."""
        with QPainter(self) as painter:
            paint_swatch(painter, QRectF(1, 1, 12, 12), self._colour)


class VoicesPanel(QWidget):
    """`asked(act, value, speaker)` when something about a voice was changed; acts as in `coding.importers.choices`."""

    asked = Signal(str, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = column(self, gap=6)
        self.people: Sequence[str] = ()
        self._said: dict[str, tuple[int, int]] = {}

    def show_source(self, source: ImportedSource | None) -> None:
        """The voices of a source; none without one. The field a person was in keeps the keyboard."""
        focused = [each for each in self.findChildren(QWidget) if each.hasFocus()]
        named = focused[0].accessibleName() if focused else ""
        clear(self._box)
        if source is not None and source.speakers:
            self._fill(source)
        again = [each for each in self.findChildren(QWidget) if named and each.accessibleName() == named]
        if again and again[-1] is not focused[0]:
            again[-1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, source: ImportedSource) -> None:
        self._said = said_by(source)
        self._box.addWidget(Label(tr("Who speaks"), "title"))
        for voice in source.speakers[:_MOST]:
            self._add(source, voice)
        if len(source.speakers) > _MOST:
            more = len(source.speakers) - _MOST
            self._box.addWidget(Label(trn("… and {n} more voice", "… and {n} more voices", more), "small"))
        if sum(voice.role == "participant" for voice in source.speakers):
            self._add_rule()

    def _add(self, source: ImportedSource, voice: ImportedSpeaker) -> None:
        line = row(gap=6, margins=(0, 4, 0, 0))
        swatch = Swatch(voice_colour(source, voice.name, voice.role))
        name = QLineEdit(voice.name)
        name.setAccessibleName(tr("Name of {voice}", voice=voice.name))
        name.setCursorPosition(0)
        name.editingFinished.connect(partial(self._rename, voice.name, name))
        line.addWidget(swatch)
        line.addWidget(name, 1)
        line.addWidget(self._role(voice))
        self._box.addLayout(line)
        if voice.role == "participant":
            self._box.addLayout(self._person(voice))
        self._box.addLayout(self._foot(source, voice))

    def _role(self, voice: ImportedSpeaker) -> Choice:
        choice = Choice()
        choice.setAccessibleName(tr("Role of {voice}", voice=voice.name))
        for role in ROLES:
            choice.addItem(role_name(role), role)
        choice.setCurrentIndex(ROLES.index(voice.role))
        choice.activated.connect(lambda at: self.asked.emit("role", ROLES[at], voice.name))
        choice.setFixedWidth(scaled(118, 1.6))
        return choice

    def _person(self, voice: ImportedSpeaker) -> QLayout:
        """The participant, chosen from those there are or typed anew."""
        line = FlowLayout(gap=6)
        line.setContentsMargins(20, 0, 0, 0)
        who = Choice()
        who.setEditable(True)
        who.setInsertPolicy(Choice.InsertPolicy.NoInsert)
        who.setAccessibleName(tr("Participant of {voice}", voice=voice.name))
        now = voice.participant or voice.name
        for each in dict.fromkeys([now, *self.people]):
            who.addItem(each)
        who.setCurrentText(now)
        line.addWidget(Label(tr("is"), "small"))
        line.addWidget(who)
        known = now in self.people
        line.addWidget(Label(tr("in the project") if known else tr("new participant"), "small"))
        field = who.lineEdit()
        who.activated.connect(lambda _: self._choose_person(voice, who.currentText()))
        if field is not None:
            field.editingFinished.connect(lambda: self._choose_person(voice, field.text()))
        return line

    def _choose_person(self, voice: ImportedSpeaker, name: str) -> None:
        if name.strip() and name.strip() != (voice.participant or voice.name):
            self.asked.emit("person", name.strip(), voice.name)

    def _foot(self, source: ImportedSource, voice: ImportedSpeaker) -> QLayout:
        turns, words = self._said.get(voice.name, (0, 0))
        said = column(gap=2, margins=(20, 0, 0, 0))
        line = FlowLayout(gap=6)
        figures = [trn("{n} turn", "{n} turns", turns), trn("{n} word", "{n} words", words)]
        line.addWidget(Label(" · ".join(figures), "small"))
        line.add_spring()
        if len(source.speakers) > 1:
            merge = Button(tr("Merge into …"), "link")
            merge.setAccessibleName(tr("Merge {voice} into another voice", voice=voice.name))
            merge.clicked.connect(partial(self._ask_merge, merge, source, voice.name))
            line.addWidget(merge)
        said.addLayout(line)
        said.addWidget(Label(sample(source, voice.name), "small", wrap=True))
        return said

    def _ask_merge(self, button: Button, source: ImportedSource, name: str, _checked: bool = False) -> None:
        menu = self.merge_menu(source, name)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def merge_menu(self, source: ImportedSource, name: str) -> QMenu:
        """The voices that one can be merged into."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for other in source.speakers:
            if other.name != name:
                action = menu.addAction(other.name.replace("&", "&&"))
                action.triggered.connect(partial(self._merge, name, other.name))
        return menu

    def _merge(self, name: str, other: str, _checked: bool = False) -> None:
        self.asked.emit("name", other, name)

    def _rename(self, before: str, field: QLineEdit) -> None:
        name = field.text().strip()
        if name and name != before:
            self.asked.emit("name", name, before)

    def _add_rule(self) -> None:
        line = FlowLayout(gap=6)
        line.setContentsMargins(0, 4, 0, 0)
        line.addWidget(Label(tr("Participants are called by"), "small"))
        line.add_spring()
        rule = Choice()
        rule.setAccessibleName(tr("Where the names of participants come from"))
        for words, value in (
            (tr("as proposed"), ""),
            (tr("the file’s name"), "file"),
            (tr("the voice’s name"), "label"),
        ):
            rule.addItem(words, value)
        rule.activated.connect(lambda at: self.asked.emit("people", rule.itemData(at), "") if at else None)
        line.addWidget(rule)
        self._box.addLayout(line)


def said_by(source: ImportedSource) -> dict[str, tuple[int, int]]:
    """How many turns and words each voice has."""
    counts: dict[str, tuple[int, int]] = {}
    for turn in source.turns:
        turns, words = counts.get(turn.speaker or "", (0, 0))
        counts[turn.speaker or ""] = turns + 1, words + len(source.text[turn.start : turn.end].split())
    return counts


def sample(source: ImportedSource, speaker: str) -> str:
    """The beginning of the first longer turn of a voice."""
    said = [turn for turn in source.turns if turn.speaker == speaker]
    longer = next((turn for turn in said if turn.end - turn.start > _SAMPLE // 2), said[0] if said else None)
    chosen = (
        ""
        if longer is None
        else " ".join(source.text[longer.start : min(longer.end, longer.start + 4 * _SAMPLE)].split())
    )
    return f"“{chosen[:_SAMPLE].rstrip()}{'…' if len(chosen) > _SAMPLE else ''}”" if chosen else ""
