"""The fields of the people table: added, renamed, retyped, moved, removed, or taken from a set; one undo step."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.desk import Desk
from app.journey.alive import while_alive
from app.operations import people as acts
from app.vocabulary import word
from app.widgets.boxes import clear, column, row
from app.widgets.buttons import Button, IconButton
from app.widgets.fields import Choice
from app.widgets.sheet import Sheet
from app.widgets.text import Label, Rule
from coding.roster.fields import FieldDraft
from coding.roster.templates import FieldSet, field_sets
from models.translation import tr, trn

if TYPE_CHECKING:
    from models.errors import UserError

TYPES = ("text", "number", "date", "yes/no", "choice")


@dataclass
class FieldLine:
    """One field on the sheet."""

    id: int | None
    box: QWidget
    name: QLineEdit
    type: Choice
    choices: QLineEdit

    def draft(self) -> FieldDraft:
        """The field as it is typed."""
        choices = tuple(part.strip() for part in self.choices.text().split(";") if part.strip())
        return FieldDraft(self.id, self.name.text(), str(self.type.currentData()), choices)


class FieldsSheet(Sheet):
    """`lines` are the fields in their order; `problem` says why they were not saved."""

    def __init__(self, desk: Desk, drafts: list[FieldDraft], held: dict[int, int], window: QWidget) -> None:
        super().__init__(tr("Fields of the people table"), window, 720, 660)
        self._desk, self._held = desk, held
        self.lines: list[FieldLine] = []
        self.body.addWidget(
            Label(
                tr(
                    "Every participant has these besides name, persona, account, lifecycle, role and consent."
                ),
                "muted",
                wrap=True,
            )
        )
        self._list: QVBoxLayout = column(gap=6)
        self.body.addLayout(self._list)
        for draft in drafts:
            self._add(draft)
        self.body.addWidget(Button(tr("Add a field"), "plain", self.add_empty), 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addSpacing(8)
        self.body.addWidget(Rule())
        self._sets = column(gap=8)
        self.body.addWidget(Label(tr("Sets of fields for studies of journeys"), "strong"))
        self.body.addLayout(self._sets)
        self._show_sets()
        self.body.addStretch(1)
        self._lay_foot()

    def _lay_foot(self) -> None:
        self.problem = Label("", "danger", wrap=True)
        self.foot.addWidget(self.problem, 1)
        self.foot.addWidget(Button(tr("Cancel"), "plain", self.leave))
        self.save_button = Button(tr("Save"), "primary", self.save)
        self.foot.addWidget(self.save_button)
        self._desk.failed.connect(self._failed)

    def _add(self, draft: FieldDraft) -> FieldLine:
        box = QWidget()
        line = row(box, gap=6)
        name = QLineEdit(draft.name)
        name.setAccessibleName(tr("Name of the field"))
        name.setPlaceholderText(tr("Name of the field"))
        kind = Choice()
        kind.setAccessibleName(tr("Type of {name}", name=draft.name))
        for each in TYPES:
            kind.addItem(word(each), each)
        kind.setCurrentIndex(TYPES.index(draft.type))
        choices = QLineEdit("; ".join(draft.choices))
        choices.setCursorPosition(0)
        choices.setAccessibleName(tr("Choices of {name}", name=draft.name))
        choices.setPlaceholderText(tr("Choices, parted by semicolons"))
        made = FieldLine(draft.id, box, name, kind, choices)
        kind.currentIndexChanged.connect(lambda _: choices.setVisible(kind.currentData() == "choice"))
        choices.setVisible(draft.type == "choice")
        line.addWidget(name, 3)
        line.addWidget(kind)
        line.addWidget(choices, 4)
        held = self._held.get(draft.id or 0, 0)
        line.addWidget(Label(trn("{n} value", "{n} values", held) if held else "", "small"))
        line.addWidget(IconButton("down", tr("Move {name} down", name=draft.name), lambda: self._down(made)))
        line.addWidget(IconButton("trash", tr("Remove {name}", name=draft.name), lambda: self._remove(made)))
        self.lines.append(made)
        self._list.addWidget(box)
        return made

    def add_empty(self) -> None:
        """A new line with the cursor in its name."""
        made = self._add(FieldDraft(None, ""))
        made.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _down(self, line: FieldLine) -> None:
        at = self.lines.index(line)
        if at + 1 < len(self.lines):
            self.lines[at : at + 2] = [self.lines[at + 1], line]
            self._list.removeWidget(line.box)
            self._list.insertWidget(at + 1, line.box)

    def _remove(self, line: FieldLine) -> None:
        self.lines.remove(line)
        self._list.removeWidget(line.box)
        line.box.hide()
        line.box.deleteLater()
        self._show_sets()

    def _show_sets(self) -> None:
        clear(self._sets)
        there = {line.name.text().strip().casefold() for line in self.lines}
        for each in field_sets():
            new = [field for field in each.fields if field.name.casefold() not in there]
            self._sets.addLayout(self._set(each, new))

    def _set(self, each: FieldSet, new: list[FieldDraft]) -> QVBoxLayout:
        box = column(gap=2)
        head = row(gap=8)
        head.addWidget(Label(each.title, "strong"))
        head.addWidget(Label(each.sentence, "muted", wrap=True), 1)
        add = trn("Add {n} field", "Add {n} fields", len(new)) if new else tr("All there")
        button = Button(add, "link", lambda: self.add_set(each))
        button.setAccessibleName(f"{each.title}: {add}")
        button.setEnabled(bool(new))
        head.addWidget(button)
        box.addLayout(head)
        box.addWidget(Label(", ".join(field.name for field in each.fields), "small", wrap=True))
        return box

    def add_set(self, each: FieldSet) -> None:
        """Adds the fields of a set that are not there yet."""
        there = {line.name.text().strip().casefold() for line in self.lines}
        for field in each.fields:
            if field.name.casefold() not in there:
                self._add(field)
        self._show_sets()

    def drafts(self) -> list[FieldDraft]:
        """The fields as they are typed; a new line without a name is none."""
        found = [line.draft() for line in self.lines]
        return [draft for draft in found if draft.id is not None or draft.name.strip()]

    def save(self) -> None:
        """Stores them; the sheet stays open with the reason when they cannot be."""
        self.problem.setText("")
        acts.save_fields(self._desk, self.drafts(), while_alive(self, lambda _: self.leave()))

    def _failed(self, error: UserError) -> None:
        if self.isVisible():
            self.problem.setText(f"{error.message} {error.hint}")


def show_fields(desk: Desk, window: QWidget) -> FieldsSheet:
    """Reads the fields and opens the sheet over the window."""
    from coding.roster.fields import fields, values_held

    drafts, held = desk.read(fields), desk.read(values_held)
    sheet = FieldsSheet(desk, drafts, held, window)
    sheet.present(sheet.lines[0].name if sheet.lines else None)
    return sheet
