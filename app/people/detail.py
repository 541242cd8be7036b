"""One participant at the right of the table: what must be heeded, where they speak, their note."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.desk import Desk
from app.dialogs.memo_sheet import show_memos
from app.operations import people as acts
from app.operations.memos import MemoPlace
from app.people.cautions import CautionCard
from app.widgets.boxes import Ground, Scroll, clear, column, row
from app.widgets.buttons import Button, IconButton
from app.widgets.flow import FlowLayout
from app.widgets.quick_pick import Pick, QuickPick
from app.widgets.text import Label
from models.translation import tr, trn

if TYPE_CHECKING:
    from coding.roster.cautions import Caution
    from coding.roster.table import Person, Roster
    from coding.roster.voices import VoiceLine


class PersonDetail(Ground):
    """`remove_asked(id)`, `merge_asked(id)`."""

    remove_asked = Signal(int)
    merge_asked = Signal(int)

    def __init__(self, desk: Desk, erase: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__("panel", "", parent)
        self._desk, self._erase = desk, erase
        self._person = 0
        inner = Ground("panel")
        self._box = column(inner, margins=(20, 16, 20, 20), gap=8)
        column(self).addWidget(Scroll(inner))
        self._pick: QuickPick | None = None

    def show_person(self, table: Roster, person: Person | None, told: tuple[Caution, ...]) -> None:
        """Shows a participant, or nothing."""
        clear(self._box)
        self._person = person.id if person else 0
        if person is None:
            return
        name = table.cell(person, "name")
        self._box.addWidget(Label(name, "page", wrap=True))
        keys = ("role", "account", "persona", "lifecycle", "dmu")
        parts = (table.column(key).said(table.cell(person, key)) for key in keys)
        about = " · ".join(dict.fromkeys(part for part in parts if part))
        self._box.addWidget(Label(about or tr("Nothing is said about them yet."), "muted", wrap=True))
        for caution in told:
            self._box.addWidget(CautionCard(caution))
        if any(caution.kind == "withdrawn" for caution in told) and not self._desk.read_only:
            erase = Button(tr("Erase a participant …"), "link", self._erase)
            self._box.addWidget(erase, 0, Qt.AlignmentFlag.AlignLeft)
        self._voices = column(gap=4)
        self._box.addLayout(self._voices)
        if note := table.cell(person, "note"):
            self._box.addSpacing(4)
            self._box.addWidget(Label(tr("Note"), "strong"))
            self._box.addWidget(Label(note, "muted", wrap=True))
        self._box.addStretch(1)
        self._buttons(person.id, name)
        self._ask_voices(name)

    def _buttons(self, person: int, name: str) -> None:
        if self._desk.read_only:
            return
        place = QWidget()
        line = FlowLayout(place, gap=4)
        line.addWidget(Button(tr("Memos …"), "quiet", lambda: self._show_memos(person, name)))
        line.addWidget(Button(tr("Journey …"), "quiet", lambda: self._show_journey(person)))
        line.addWidget(Button(tr("Merge with …"), "quiet", lambda: self.merge_asked.emit(person)))
        line.addWidget(Button(tr("Remove"), "danger", lambda: self.remove_asked.emit(person)))
        self._box.addWidget(place)

    def _show_memos(self, person: int, name: str) -> None:
        show_memos(self._desk, self.window(), MemoPlace("participant_id", person, name=name))

    def _show_journey(self, person: int) -> None:
        from app.analysis.timeline_sheet import show_timeline

        show_timeline(self._desk, self.window(), None, person, leaving="people")

    def _ask_voices(self, name: str) -> None:
        from coding.roster.voices import voices_of_participant

        person = self._person
        self._desk.read_later(
            voices_of_participant, person, done=lambda found: self._show_voices(person, name, found)
        )

    def _show_voices(self, person: int, name: str, found: list[VoiceLine]) -> None:
        if person != self._person:
            return
        clear(self._voices)
        head = trn("Speaks in {n} source", "Speaks in {n} sources", len({each.source_id for each in found}))
        self._voices.addSpacing(4)
        self._voices.addWidget(Label(head if found else tr("Speaks in no source yet"), "strong"))
        for voice in found:
            self._voices.addLayout(self._voice(voice))
        if not self._desk.read_only:
            give = Button(tr("Give a voice …"), "plain", lambda: self._choose_voice(person, name))
            self._voices.addSpacing(4)
            self._voices.addWidget(give, 0, Qt.AlignmentFlag.AlignLeft)

    def _voice(self, voice: VoiceLine) -> QHBoxLayout:
        line = row(gap=4)
        words = column(gap=0)
        title = Button(voice.title, "link", lambda: self._desk.reveal(voice.source_id, leaving="people"))
        title.setMinimumWidth(40)
        words.addWidget(title, 0, Qt.AlignmentFlag.AlignLeft)
        turns = trn("{n} turn", "{n} turns", voice.turns)
        said = Label(tr("as {name}, {turns}", name=voice.name, turns=turns), "small", wrap=True)
        said.setContentsMargins(5, 0, 0, 0)
        words.addWidget(said)
        line.addLayout(words, 1)
        if not self._desk.read_only:
            take = IconButton(
                "close",
                tr("{name} in “{title}” is somebody else", name=voice.name, title=voice.title),
                lambda: acts.give_voice(self._desk, voice.speaker_id, voice.name, None),
            )
            line.addWidget(take, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _choose_voice(self, person: int, name: str) -> None:
        from coding.roster.voices import voices_to_give

        self._desk.read_later(
            voices_to_give, person, done=lambda found: self._offer_voices(person, name, found)
        )

    def _offer_voices(self, person: int, name: str, found: list[VoiceLine]) -> None:
        if person != self._person:
            return
        if not found:
            self._desk.tell(tr("There is no other voice to give."), tr("Import a source first."))
            return
        if self._pick is None:
            self._pick = QuickPick(tr("Which voice is theirs?"), self.window(), width=480)
            self._pick.picked.connect(self._give)
        self._pick.field.setPlaceholderText(tr("Which voice is {name}?", name=name))
        picks = [
            Pick(
                f"{each.name} – {each.title}",
                each.participant or tr("nobody yet"),
                icon=each.kind,
                data=(person, each),
            )
            for each in found
        ]
        corner = self.mapTo(self.window(), self.rect().topLeft())
        self._pick.open(picks, corner.x() - 200, corner.y() + 80)

    def _give(self, pick: Pick) -> None:
        assert isinstance(pick.data, tuple)
        person, voice = pick.data
        acts.give_voice(self._desk, voice.speaker_id, voice.name, person)
