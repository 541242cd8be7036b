"""Personas: what is said of each under its headings, by which quotes it is backed, and who belongs to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from app.desk import Desk
from app.operations import people as acts
from app.people.cards import CardsTab, people_of
from app.people.merging import choose
from app.vocabulary import heading as heading_of
from app.vocabulary import word
from app.widgets.boxes import column, row
from app.widgets.buttons import Button
from app.widgets.text import Label
from models.span import Span
from models.translation import tr, trn

if TYPE_CHECKING:
    from coding.roster.personas import Backing, PersonaCard, Statement

_LONGEST = 160


class PersonasTab(CardsTab):
    """A statement is a line; Enter in the last line below a heading adds one, an emptied one goes."""

    def __init__(self, desk: Desk) -> None:
        self.name, self.new_hint = tr("Personas"), tr("New persona …")
        self.empty_title = tr("No personas yet")
        self.empty_sentence = tr(
            "A persona stands for people who go the same way; each has a map of its own."
        )
        super().__init__(desk)

    def read(self, session: Any) -> Sequence[Any]:
        """The personas there are."""
        from coding.roster.personas import persona_cards

        return persona_cards(session)

    def make(self, name: str, done: Callable[[int], None]) -> None:
        """Makes a persona."""
        acts.add_persona(self._desk, name, done)

    def fill(self, card: PersonaCard) -> None:
        """The whole card."""
        desk = self._desk
        maps = trn("{n} map of their own", "{n} maps of their own", card.maps)
        self.box.addWidget(Label(card.name, "page", wrap=True))
        self.box.addWidget(Label(f"{people_of(card)} · {maps}", "muted"))
        self.members(card.members, lambda: self._assign(card))
        self.line(
            tr("Name"), card.name, lambda text: acts.describe_persona(desk, card.id, card.name, name=text)
        )
        self.line(
            tr("Role"), card.role, lambda text: acts.describe_persona(desk, card.id, card.name, role=text)
        )
        goal = tr("What do they want, in one line?")
        self.line(
            tr("Goal"),
            card.goal,
            lambda text: acts.describe_persona(desk, card.id, card.name, goal=text),
            goal,
        )
        self._statements(card)
        self.foot(
            card,
            partial(acts.merge_personas, desk),
            partial(acts.remove_persona, desk),
        )

    def _statements(self, card: PersonaCard) -> None:
        from coding.roster.personas import HEADINGS

        others = dict.fromkeys(each.heading for each in card.statements if each.heading not in HEADINGS)
        for heading in (*HEADINGS, *others):
            self.box.addSpacing(8)
            self.box.addWidget(Label(heading_of(heading), "strong"))
            for statement in card.statements:
                if statement.heading == heading:
                    self._statement(card, statement)
            if not self._desk.read_only:
                self._add_line(card, heading)

    def _statement(self, card: PersonaCard, statement: Statement) -> None:
        line = row(gap=4)
        field = QLineEdit(statement.text)
        field.setProperty("role", "line")
        field.setAccessibleName(tr("Statement: {text}", text=statement.text))
        field.setCursorPosition(0)
        field.setReadOnly(self._desk.read_only)
        kept = [statement.text]

        def ended() -> None:
            typed = field.text().strip()
            if self.card is card and typed != kept[0]:
                kept[0] = typed
                acts.change_statement(self._desk, statement.id, typed)

        field.editingFinished.connect(ended)
        line.addWidget(field, 1)
        if not self._desk.read_only:
            back = Button(tr("Quote …"), "link", lambda: self._back(card, statement))
            back.setAccessibleName(tr("Back “{text}” with a quote", text=statement.text))
            line.addWidget(back)
        self.box.addLayout(line)
        for backing in statement.backing:
            self._quote(backing)

    def _quote(self, backing: Backing) -> None:
        words = " ".join(backing.words.split())
        cut = words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
        box = column(gap=0, margins=(24, 0, 80, 4))
        box.addWidget(Label(f"“{cut}”", "muted", wrap=True))
        place = Span(backing.start, backing.end)
        show = Button(
            backing.title, "link", lambda: self._desk.reveal(backing.source_id, place, leaving="people")
        )
        box.addWidget(show, 0, Qt.AlignmentFlag.AlignLeft)
        self.box.addLayout(box)

    def _add_line(self, card: PersonaCard, heading: str) -> None:
        field = QLineEdit()
        field.setProperty("role", "line")
        field.setPlaceholderText(tr("Add a statement …"))
        field.setAccessibleName(tr("Add to {heading}", heading=word(heading)))

        def add() -> None:
            text = field.text().strip()
            if text:
                field.clear()
                acts.add_statement(self._desk, card.id, heading, text)

        field.returnPressed.connect(add)
        self.box.addWidget(field)

    def _back(self, card: PersonaCard, statement: Statement) -> None:
        from coding.roster.personas import passages_of_persona

        def offer(found: list[tuple[int, str, str]]) -> None:
            if not found:
                self._desk.tell(
                    tr("Nothing that the people of this persona say is coded yet."),
                    tr("Code a passage first."),
                )
                return
            rows = [(number, " ".join(words.split())[:_LONGEST], title) for number, words, title in found]
            choose(
                self.window(),
                tr("Which quote backs it?"),
                rows,
                lambda passage: acts.back_statement(self._desk, statement.id, passage),
            )

        self._desk.read_later(passages_of_persona, card.id, done=offer)

    def _assign(self, card: PersonaCard) -> None:
        offer_people(self, self._desk, "persona_id", card.id, card.name, [each.id for each in card.members])


def offer_people(
    tab: CardsTab, desk: Desk, column_name: str, owner: int, name: str, there: Sequence[int]
) -> None:
    """Asks which participant belongs to a persona or account too."""
    from coding.roster.table import roster

    key = column_name.removesuffix("_id")

    def offer(table: Any) -> None:
        rows = [
            (person.id, table.cell(person, "name"), table.cell(person, key) or tr("nobody’s yet"))
            for person in table.people
            if person.id not in there
        ]
        names = {number: called for number, called, _ in rows}
        choose(
            tab.window(),
            tr("Who belongs to {name}?", name=name),
            rows,
            lambda person: acts.assign(
                desk,
                column_name,
                owner,
                [person],
                tr("{name} belongs to {owner}", name=names[person], owner=name),
            ),
        )

    desk.read_later(roster, done=offer)
