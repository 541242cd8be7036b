"""Which column of a table is what: visible, changeable, and remembered for tables with the same headers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.theme import scaled
from app.widgets.boxes import clear, column, row
from app.widgets.buttons import Button
from app.widgets.fields import Choice
from app.widgets.text import ElidedLabel, Label
from models.translation import tr, trn

if TYPE_CHECKING:
    from coding.importers.mapping import ColumnMapping
    from coding.importers.preview import TablePreview


_ROLES = {
    "entries": ("participant", "date", "entry", "stage", "channel", "rating", "attribute", ""),
    "participants": ("participant", "date", "question", "attribute", ""),
    "transcripts": ("participant", "date", "transcript", "attribute", ""),
}


def column_role(role: str) -> str:
    """What a column is, as a person reads it."""
    names = {
        "participant": tr("Participant"),
        "date": tr("Date and time"),
        "entry": tr("Entry"),
        "stage": tr("Stage"),
        "channel": tr("Channel"),
        "rating": tr("Rating"),
        "transcript": tr("Transcript"),
        "question": tr("Question"),
        "attribute": tr("Attribute"),
        "": tr("Leave out"),
    }
    return names[role]


class ColumnsPanel(QWidget):
    """`mapped(ColumnMapping)` when the table is to be read again with other columns."""

    mapped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = column(self, gap=6)
        self._table: TablePreview | None = None
        self.layout_choice: Choice | None = None
        self.choices: dict[str, Choice] = {}

    def show_table(self, table: TablePreview | None) -> None:
        """The columns of a table; none without one."""
        if table is self._table and table is not None:
            return
        self._table = table
        self._fill(table.mapping if table is not None else None)

    def mapping(self) -> ColumnMapping:
        """The mapping as it is chosen now."""
        from coding.importers.mapping import SINGLE, ColumnMapping

        chosen = {name: choice.currentData() for name, choice in self.choices.items()}
        single = {
            role: next((name for name, is_role in chosen.items() if is_role == role), "") for role in SINGLE
        }
        before = self._table.mapping if self._table is not None else ColumnMapping()
        return ColumnMapping(
            layout=self.layout_choice.currentData() if self.layout_choice is not None else "entries",
            **single,
            questions=tuple(name for name, role in chosen.items() if role == "question"),
            attributes=tuple(name for name, role in chosen.items() if role == "attribute"),
            day_first=before.day_first,
            sheet=before.sheet,
        )

    def _fill(self, mapping: ColumnMapping | None) -> None:
        clear(self._box)
        self.choices = {}
        self.layout_choice = None
        table = self._table
        if table is None or mapping is None:
            return
        self._box.addWidget(Label(tr("Columns"), "title"))
        self.layout_choice = layout = Choice()
        layout.setAccessibleName(tr("What a row is"))
        for words, key in (
            (tr("A row is an entry of a diary"), "entries"),
            (tr("A row is a participant, columns are questions"), "participants"),
            (tr("A cell is a whole transcript"), "transcripts"),
        ):
            layout.addItem(words, key)
        layout.setCurrentIndex(layout.findData(mapping.layout))
        layout.activated.connect(lambda _: self._other_layout())
        self._box.addWidget(layout)
        for at, header in enumerate(table.headers):
            if header:
                self._add(header, _first(table, at), role_of(header, mapping), mapping.layout)
        self._box.addWidget(
            Button(tr("Read the table with these columns"), "plain", lambda: self.mapped.emit(self.mapping()))
        )
        self._box.addWidget(
            Label(
                trn("{n} row. ", "{n} rows. ", table.total)
                + tr("Tables with the same headers are read the same way from then on."),
                "small",
                wrap=True,
            )
        )

    def _add(self, header: str, example: str, role: str, layout: str) -> None:
        line = row(gap=6)
        words = column(gap=0)
        words.addWidget(ElidedLabel(header))
        words.addWidget(ElidedLabel(example, "small"))
        line.addLayout(words, 1)
        choice = Choice()
        choice.setAccessibleName(tr("What “{column}” is", column=header))
        for each in _ROLES[layout]:
            choice.addItem(column_role(each), each)
        choice.setCurrentIndex(
            max(choice.findData(role), 0) if choice.findData(role) >= 0 else choice.count() - 1
        )
        choice.activated.connect(lambda _: self._only_one(header))
        choice.setFixedWidth(scaled(132, 1.6))
        line.addWidget(choice)
        self.choices[header] = choice
        self._box.addLayout(line)

    def _only_one(self, header: str) -> None:
        """A role that one column has goes from the column that had it before."""
        from coding.importers.mapping import SINGLE

        role = self.choices[header].currentData()
        for name, choice in self.choices.items():
            if name != header and role in SINGLE and choice.currentData() == role:
                choice.setCurrentIndex(choice.findData("attribute"))

    def _other_layout(self) -> None:
        self._fill(self.mapping())


def role_of(header: str, mapping: ColumnMapping) -> str:
    """What a column is in a mapping; "" when it is left out."""
    from coding.importers.mapping import SINGLE

    single = next((role for role in SINGLE if getattr(mapping, role) == header), "")
    if single:
        return single
    return "question" if header in mapping.questions else "attribute" if header in mapping.attributes else ""


def _first(table: TablePreview, at: int) -> str:
    cells = (" ".join(cells[at].split()) for cells in table.rows if at < len(cells))
    return next((cell[:60] for cell in cells if cell), "")
