"""One source described: title, kind, who speaks in it, how it was read, what was left out."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.circumstances import BRANDS, EXPOSURES, circumstance_name, value_name
from app.desk import Desk
from app.operations import sources as acts
from app.operations.people import give_voice_to_new
from app.people.cautions import CautionCard
from app.theme import scaled
from app.vocabulary import heading, left_out
from app.widgets.boxes import Ground, Scroll, clear, column
from app.widgets.buttons import Button
from app.widgets.fields import Choice
from app.widgets.flow import FlowLayout
from app.widgets.text import Label
from models.translation import tr, trn

if TYPE_CHECKING:
    from coding.browse import SourceFacts, SourceLine, Voice

KINDS = ("interview", "diary", "session", "internal")
_NAME = 120
_ROLES = ("participant", "interviewer", "observer")


class SourceDetail(Ground):
    """Changes hold at once; each is one undo step. `text_wanted` when a corrected transcript is to come."""

    text_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("panel", "", parent)
        self._desk = desk
        inner = Ground("panel")
        self._box = column(inner, margins=(20, 16, 20, 20), gap=8)
        column(self).addWidget(Scroll(inner))

    def show_source(self, line: SourceLine | None) -> None:
        """Shows a source, or nothing."""
        clear(self._box)
        if line is None:
            return
        from coding.browse import participant_names, source_facts, voices_of
        from coding.roster.cautions import cautions_of_source

        facts = self._desk.read(source_facts, line.id)
        self._head(line)
        self._box.addWidget(Label(what_it_is(line, facts), "muted", wrap=True))
        self._circumstances(line, facts)
        self._buttons(line)
        for caution in self._desk.read(cautions_of_source, line.id):
            self._box.addWidget(CautionCard(caution))
        self._voices(self._desk.read(voices_of, line.id), self._desk.read(participant_names))
        self._notes(facts)
        self._box.addStretch(1)

    def _head(self, line: SourceLine) -> None:
        title = QLineEdit(line.title)
        title.setAccessibleName(tr("Title"))
        title.setCursorPosition(0)
        title.editingFinished.connect(lambda: self._rename(line, title.text().strip()))
        self._box.addWidget(title)
        kind = Choice()
        kind.setAccessibleName(tr("Kind"))
        for each in KINDS:
            kind.addItem(heading(each), each)
        kind.setCurrentIndex(KINDS.index(line.kind))
        kind.activated.connect(lambda at: self._set_kind(line, KINDS[at]))
        self._box.addWidget(kind)

    def _rename(self, line: SourceLine, title: str) -> None:
        if title and title != line.title:
            acts.rename_source(self._desk, line.id, title)

    def _set_kind(self, line: SourceLine, kind: str) -> None:
        if kind != line.kind:
            acts.describe_source(self._desk, line.id, tr("Kind of “{title}”", title=line.title), kind=kind)

    def _buttons(self, line: SourceLine) -> None:
        reviewed = line.status == "reviewed"
        buttons = FlowLayout(gap=4)
        buttons.setContentsMargins(0, 4, 0, 4)
        buttons.addWidget(Button(tr("Read and code ↵"), "plain", lambda: self._desk.reveal(line.id)))
        buttons.addWidget(
            Button(
                tr("Read ✓") if reviewed else tr("Mark as read"),
                "quiet",
                lambda: acts.mark_reviewed(self._desk, line.id, line.title, not reviewed),
            )
        )
        self._box.addLayout(buttons)
        self._box.addWidget(
            Button(tr("Replace the text by a corrected one …"), "link", self.text_wanted.emit)
        )

    def _circumstances(self, line: SourceLine, facts: SourceFacts) -> None:
        """What was shown before people spoke, and of whose product they speak."""
        chosen = (("exposure", EXPOSURES, facts.exposure), ("brand", BRANDS, facts.brand))
        for field, values, now in chosen:
            choice = Choice()
            choice.setAccessibleName(circumstance_name(field))
            for value in values:
                choice.addItem(value_name(value), value)
            choice.setCurrentIndex(values.index(now))
            choice.activated.connect(partial(self._set, line, field, choice, now))
            self._box.addWidget(choice)

    def _set(self, line: SourceLine, field: str, choice: Choice, before: str, _at: int) -> None:
        value = choice.currentData()
        if value != before:
            label = tr("{what} of “{title}”", what=circumstance_name(field), title=line.title)
            acts.describe_source(self._desk, line.id, label, **{field: value})

    def _voices(self, voices: list[Voice], people: list[tuple[int, str]]) -> None:
        if voices:
            self._box.addSpacing(4)
            self._box.addWidget(Label(tr("Who speaks"), "strong"))
        for voice in voices:
            self._box.addLayout(self._voice(voice, people))

    def _voice(self, voice: Voice, people: list[tuple[int, str]]) -> FlowLayout:
        line = FlowLayout(gap=8)
        turns = trn("{n} turn", "{n} turns", voice.turns)
        told = QWidget()
        name = column(told)
        name.addWidget(Label(voice.name, wrap=True))
        name.addWidget(Label(turns, "small"))
        told.setMinimumWidth(scaled(_NAME))
        line.addWidget(told)
        line.add_spring()
        who = Choice()
        who.setAccessibleName(tr("Who is {name}", name=voice.name))
        who.setFixedWidth(scaled(150, 1.6))
        for role in _ROLES[1:]:
            who.addItem(heading(role), (role, None))
        for number, each in people:
            who.addItem(each, ("participant", number))
        if voice.name.casefold() not in {each.casefold() for _, each in people}:
            who.addItem(tr("New: {name}", name=voice.name), None)
        who.setCurrentIndex(next((at for at in range(who.count()) if who.itemData(at) == _who(voice)), -1))
        who.activated.connect(lambda at: self._set_voice(voice, who.itemData(at)))
        line.addWidget(who)
        return line

    def _set_voice(self, voice: Voice, who: tuple[str, int | None] | None) -> None:
        if who is None:
            give_voice_to_new(self._desk, voice.id, voice.name)
        else:
            acts.set_speaker(self._desk, voice.id, voice.name, *who)

    def _notes(self, facts: SourceFacts) -> None:
        notes = [
            *facts.warnings,
            *([tr("Repaired: {repaired}", repaired=facts.repaired)] if facts.repaired else []),
        ]
        notes += [
            tr("Left out: {parts}", parts=left_out(what))
            for what in dict.fromkeys(what for what, _ in facts.left_out)
        ]
        if notes:
            self._box.addSpacing(4)
            self._box.addWidget(Label(tr("How it was read"), "strong"))
        for note in notes:
            self._box.addWidget(Label(note, "muted", wrap=True))


def what_it_is(line: SourceLine, facts: SourceFacts) -> str:
    """Format, length and encoding in one line."""
    words = tr("{words} words", words=f"{line.words:,}".replace(",", " "))
    parts = (
        line.recorded_on,
        facts.format,
        words,
        tr("{turns} turns", turns=facts.turns),
        tr("{codings} codings", codings=line.codings),
        facts.encoding,
    )
    return " · ".join(part for part in parts if part)


def _who(voice: Voice) -> tuple[str, int | None]:
    return (voice.role, voice.participant_id if voice.role == "participant" else None)
