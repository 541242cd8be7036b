"""Coded segments of another program: which column means what, where each finds its words, what stays out and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QWidget

from app.desk import Desk
from app.dialogs.files import Files
from app.itemmodels.groups import Head, Line
from app.itemmodels.ticks import TickModel, TickRow
from app.operations import segments as acts
from app.widgets.boxes import column
from app.widgets.fields import Choice
from app.widgets.sheet import Sheet
from app.widgets.text import Label
from app.widgets.tick_foot import tick_foot
from app.widgets.tick_list import TickList
from models.errors import UserError
from models.translation import tr, trn

if TYPE_CHECKING:
    from coding.segments.mapping import SegmentMapping
    from coding.segments.placing import Placed, Placing
    from coding.segments.reading import SegmentTable

_MOST_UNPLACED = 60
_SHORT = 70
_ABREAST = 4


def _roles() -> tuple[tuple[str, str], ...]:
    return (
        ("words", tr("Words")),
        ("code", tr("Codes")),
        ("document", tr("Document")),
        ("comment", tr("Comment")),
        ("coder", tr("Coder")),
        ("date", tr("Coded on")),
    )


def _separators() -> tuple[tuple[str, str], ...]:
    return (
        (tr("One code in a cell"), ""),
        (tr("Codes behind commas"), ", "),
        (tr("Codes behind semicolons"), ";"),
        (tr("Codes on lines"), "\n"),
        (tr("Codes behind bars"), "|"),
    )


class SegmentsSheet(Sheet):
    """The mapping, then what it places, ticked, and what it does not."""

    def __init__(self, desk: Desk, window: QWidget, name: str, table: SegmentTable) -> None:
        super().__init__(tr("Coded segments"), window, 780, 720)
        self._desk, self._name, self._table = desk, name, table
        self._asked = 0
        self.placed: tuple[Placed, ...] = ()
        self.figures = Label("", "muted", wrap=True)
        self.body.addWidget(self.figures)
        self.columns: dict[str, Choice] = {}
        self.body.addLayout(self._mapping())
        self.model = TickModel(self)
        self.list = TickList(self.model, tr("Segments at their places"), self)
        self.list.setMinimumHeight(220)
        self.body.addWidget(self.list, 1)
        self.unplaced = column(gap=4)
        self.body.addLayout(self.unplaced)
        self.button = tick_foot(self, self.model, self._run)
        self.model.ticks_changed.connect(self._count)
        desk.closed.connect(self.leave)
        self._count()

    def _mapping(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(8)
        for at, (role, name) in enumerate(_roles()):
            entries = [(tr("no column"), ""), *((header, header) for header in self._table.headers)]
            self.columns[role] = self._choice(name, entries, getattr(self._table.guess, role))
            grid.addWidget(Label(name, "small"), 2 * (at // _ABREAST), at % _ABREAST)
            grid.addWidget(self.columns[role], 2 * (at // _ABREAST) + 1, at % _ABREAST)
        separator = "; " if self._table.guess.separator == "; " else self._table.guess.separator
        entries = [
            (shown, "; " if sign == ";" == separator.strip() else sign) for shown, sign in _separators()
        ]
        self.separator = self._choice(tr("Several codes"), entries, separator)
        at = len(self.columns)
        grid.addWidget(Label(tr("Several codes"), "small"), 2 * (at // _ABREAST), at % _ABREAST)
        grid.addWidget(self.separator, 2 * (at // _ABREAST) + 1, at % _ABREAST)
        for at in range(_ABREAST):
            grid.setColumnStretch(at, 1)
        return grid

    def _choice(self, name: str, entries: list[tuple[str, str]], chosen: str) -> Choice:
        choice = Choice()
        choice.setAccessibleName(name)
        choice.setMinimumContentsLength(10)
        choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for shown, value in entries:
            choice.addItem(shown, value)
        choice.setCurrentIndex(max(0, choice.findData(chosen)))
        choice.currentIndexChanged.connect(lambda _: self.place())
        return choice

    def mapping(self) -> SegmentMapping:
        """The columns as they are chosen."""
        named = {role: str(choice.currentData()) for role, choice in self.columns.items()}
        guess = self._table.guess
        for role, header in named.items():
            guess = guess.with_column(role, header)
        return replace(guess, separator=str(self.separator.currentData()))

    def place(self) -> None:
        """Looks for the words in the background; what was asked before is forgotten."""
        from coding.segments.reading import place_table

        mapping = self.mapping()
        try:
            mapping.check()
        except UserError as error:
            self._show_nothing(f"{error.message} {error.hint}")
            return
        self._asked += 1
        asked = self._asked
        self.figures.setText(tr("Looking for the words in the sources …"))

        def shown(found: Placing) -> None:
            if self.isVisible() and asked == self._asked:
                self._show(found)

        self._desk.read_later(place_table, self._table, mapping, done=shown)

    def _show_nothing(self, why: str) -> None:
        self._asked += 1
        self.placed = ()
        self.figures.setText(why)
        self._fill_unplaced([])
        self.model.show([], [])

    def _show(self, found: Placing) -> None:
        self.placed = found.placed
        self.figures.setText(self._told(found))
        self._fill_unplaced(
            [
                f"{tr('Row {n}', n=one.segment.row)}: {one.why}. “{_cut(one.segment.words)}”"
                for one in found.unplaced
            ]
        )
        self.model.show(_lines(found.placed), range(len(found.placed)))

    def _told(self, found: Placing) -> str:
        program = self._table.guess.program
        looks = tr("“{name}” looks like a table of {program}.", name=self._name, program=program)
        everything = len(found.placed) + len(found.unplaced)
        parts = [looks] if program else []
        parts.append(
            trn(
                "{some} of {n} coding has its place.",
                "{some} of {n} codings have their place.",
                everything,
                some=len(found.placed),
            )
        )
        if found.new_codes:
            parts.append(trn("{n} code is new.", "{n} codes are new.", len(found.new_codes)))
        return " ".join(parts)

    def _fill_unplaced(self, lines: list[str]) -> None:
        from app.widgets.boxes import clear

        clear(self.unplaced)
        if lines:
            self.unplaced.addWidget(Label(tr("Without a place"), "strong"))
        for words in lines[:_MOST_UNPLACED]:
            self.unplaced.addWidget(Label(words, "small", wrap=True))
        more = len(lines) - _MOST_UNPLACED
        if more > 0:
            self.unplaced.addWidget(Label(trn("… and {n} more row", "… and {n} more rows", more), "small"))

    def _count(self) -> None:
        chosen, everything = len(self.model.chosen()), len(self.model.ids())
        words = trn(
            "Bring in {some} of {n} coding", "Bring in {some} of {n} codings", everything, some=chosen
        )
        self.button.setText(words)
        self.button.setAccessibleName(words)
        self.button.setEnabled(chosen > 0 and not self._desk.read_only)

    def _run(self) -> None:
        chosen = [self.placed[at] for at in self.model.chosen()]
        self.leave()
        acts.bring_in(self._desk, self._name, chosen)


def _lines(placed: tuple[Placed, ...]) -> Iterator[Head | Line]:
    """The segments under their sources, in the order of the table."""
    by_source: dict[int, list[int]] = {}
    for at, one in enumerate(placed):
        by_source.setdefault(one.source_id, []).append(at)
    for members in by_source.values():
        yield Head(placed[members[0]].title, str(len(members)))
        for at in members:
            one = placed[at]
            words = " ".join(one.segment.words.split())
            where = tr("{code} (new)", code=one.path) if one.new else one.path
            if one.how != "exact":
                where = f"{where} · {tr('blanks or quotation marks differ')}"
            by = (one.segment.coder, (one.segment.date or "").replace("T", " ")[:16])
            where = " · ".join(part for part in (where, *by) if part)
            note = tr("row {n}", n=one.segment.row)
            yield Line(at, words, f"{where}, {words}, {note}", TickRow(words, where, note=note))


def _cut(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _SHORT else f"{words[:_SHORT]}…"


def bring_in_segments(desk: Desk, files: Files, window: QWidget) -> None:
    """Asks for a table and shows where its segments belong."""
    path = files.table_to_read(
        tr("Coded segments of another program"), f"{tr('Tables')} (*.csv *.tsv *.xlsx)"
    )
    if path is not None:
        show_segments(desk, window, path)


def show_segments(desk: Desk, window: QWidget, path: Path) -> None:
    """Reads a table in the background, then shows where its segments belong."""

    def show(table: SegmentTable) -> None:
        sheet = SegmentsSheet(desk, window, path.name, table)
        sheet.present(sheet.list)
        sheet.place()

    acts.read_table(desk, path, show)
