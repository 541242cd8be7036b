"""A workbook written row by row: openpyxl's frame, styles and parts around cells of `write_text_cell`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import accumulate
from math import ceil
from pathlib import Path
from typing import Any, NamedTuple
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.comments import Comment
from openpyxl.comments.comment_sheet import CommentRecord
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._writer import WorksheetWriter, create_temporary_file
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.page import PageMargins
from openpyxl.writer.excel import ExcelWriter

from coding.exporters.cells import (
    LONGEST,
    MARK,
    SHORT,
    clean,
    inline_head,
    parts,
    short_inline,
    write_text_cell,
)
from coding.exporters.row_heights import LINE_HEIGHT, height, lines_of, tall
from coding.exporters.table import Column, Table, Value, location

FORMS: Mapping[str, str] = {
    "text": "General",
    "integer": "0",
    "number": "0.00",
    "share": "0 %",
    "day": "yyyy-mm-dd",
    "moment": "yyyy-mm-dd hh:mm:ss",
    "time": "[h]:mm:ss",
}
LONG_TEXTS = "Long texts"
EPOCH = datetime(1899, 12, 30)
FIRST_DAY = datetime(1900, 3, 1)
BATCH = 500
OPEN = "\0"
FITTING = 1.25
"""Signs of an ordinary text in the width of one digit; programs without Calibri take a wider face."""
PAPER_A4, PAPER_A3 = "9", "8"
_LINE = Side(style="thin", color="FFD9DEE6")
_PRINTED = 190  # characters across a landscape page at about two thirds of the size


class Look(NamedTuple):
    """How a cell looks: a form, a ground, a weight, whether it leads somewhere, its frame, size and line breaks."""

    form: str = "text"
    fill: str = ""
    ink: str = ""
    bold: bool = False
    link: bool = False
    framed: bool = False
    size: int = 10
    wrap: bool = True


PLAIN = Look()


class _Pen(NamedTuple):
    """A column's letter, how its plain cells look, and what stands in them before a number and before words."""

    letter: str
    look: Look
    style: int
    number: str
    text: str


@dataclass(frozen=True)
class Cell:
    """A cell that is not plain: with a look of its own, a link inside the workbook, or a comment."""

    value: Value
    look: Look = PLAIN
    link: str = ""
    comment: str = ""


@dataclass
class Sheet:
    """A sheet being written; rows and columns count from 1."""

    book: Book
    inner: Any
    widths: tuple[float, ...] = ()
    row: int = 0
    links: list[Hyperlink] = field(default_factory=list)
    made: dict[tuple[Value, ...], str] = field(default_factory=dict)

    def header(self, titles: Iterable[str]) -> None:
        """A row of headings."""
        look = Look(fill="eef1f5", bold=True, framed=True)
        self.add([Cell(title, look) for title in titles])

    def add(self, cells: Iterable[Cell | None], high: float | None = None) -> None:
        """The next row, each cell with its own look."""
        self.row += 1
        made = []
        lines = 1
        for column, cell in enumerate(cells, 1):
            if cell is not None:
                place = f"{get_column_letter(column)}{self.row}"
                if cell.link:
                    self.links.append(Hyperlink(ref=place, location=cell.link))
                if cell.comment:
                    self._comment(place, column, cell.comment)
                made.append(self.book.cell(self.inner.title, place, cell.value, self.book.style(cell.look)))
                if isinstance(cell.value, str) and cell.look.wrap:
                    lines = max(lines, lines_of(cell.value, self.widths[column - 1] * FITTING))
        room = tall(high or lines * LINE_HEIGHT) if high or lines > 1 else ""
        self._write(f'<row r="{self.row}"{room}>{"".join(made)}</row>')

    def _comment(self, place: str, column: int, words: str) -> None:
        cell = WriteOnlyCell(self.inner)
        cell.row, cell.column = self.row, column
        cell.comment = Comment(clean(words), "Trailmark", height=220, width=420)
        self.inner._comments.append(CommentRecord.from_cell(cell))

    def fill(self, table: Table) -> None:
        """The rows of a table below its header."""
        pens = [self._pen(number, column) for number, column in enumerate(table.columns, 1)]
        special: dict[int, set[int]] = defaultdict(set)
        for at, column in (*table.links, *table.fills):
            special[at].add(column)
        wide = [
            (at, one.width * FITTING)
            for at, one in enumerate(table.columns)
            if one.form == "text" and not one.aside
        ]
        batch: list[str] = []
        for index, values in enumerate(table.rows):
            self.row += 1
            row = str(self.row)
            cells = self._plain(values[: table.alike], pens, row)
            if table.alike is not None:
                cells.append(self._alike(tuple(values[table.alike :]), pens[table.alike :], row))
            for column in special.get(index, ()):
                cells[column] = self._marked(table, index, column, pens[column])
            batch.append(f'<row r="{row}"{height(values, wide)}>{"".join(cells)}</row>')
            if len(batch) >= BATCH:
                self._write("".join(batch))
                batch.clear()
        self._write("".join(batch))

    def _pen(self, number: int, column: Column) -> _Pen:
        look = Look(form=column.form)
        style = self.book.style(look)
        return _Pen(get_column_letter(number), look, style, f'" s="{style}"><v>', inline_head(style))

    def _plain(self, values: Sequence[Value], pens: Sequence[_Pen], row: str) -> list[str]:
        """The cells of a row as if nothing in it were linked or coloured; an empty one is no cell."""
        return [
            ""
            if value is None or value == ""
            else f'<c r="{letter}{row}{number}{value}</v></c>'
            if type(value) is int
            else f'<c r="{letter}{row}{text}{short_inline(value)}</c>'
            if type(value) is str and len(value) < SHORT
            else self.book.cell(self.inner.title, letter + row, value, style)
            for (letter, _, style, number, text), value in zip(pens, values, strict=False)
        ]

    def _alike(self, values: tuple[Value, ...], pens: Sequence[_Pen], row: str) -> str:
        """The cells of values that many rows have, made once with the number of the row left open."""
        made = self.made.get(values)
        if made is None:
            made = self.made.setdefault(values, "".join(self._plain(values, pens, OPEN)))
        return made.replace(OPEN, row)

    def _marked(self, table: Table, index: int, column: int, pen: _Pen) -> str:
        """A cell that is a link or coloured."""
        place, look = f"{pen.letter}{self.row}", pen.look
        if (link := table.links.get((index, column))) is not None:
            self.links.append(Hyperlink(ref=place, location=link))
            look = look._replace(link=True)
        if (ground := table.fills.get((index, column))) is not None:
            look = look._replace(fill=ground)
        return self.book.cell(table.name, place, table.rows[index][column], self.book.style(look))

    def _write(self, rows: str) -> None:
        self.inner._writer.raw(rows)

    def finish(self) -> None:
        """Close the sheet; nothing can be added any more."""
        self.inner._hyperlinks = self.links
        self.inner._writer.end_rows()
        self.inner._rows = _Finished()


class _Finished:
    """What openpyxl closes in place of its own stream of rows."""

    def close(self) -> None:
        """The rows are written already."""


class _Writer(WorksheetWriter):
    """openpyxl's sheet writer, with rows that come as XML."""

    stream: Any
    element: Any

    def __init__(self, sheet: Any) -> None:
        self.path = create_temporary_file()
        self.file = open(self.path, "wb")  # noqa: SIM115 - closed by `close`, after openpyxl wrote its tail
        super().__init__(sheet, self.file)

    def begin_rows(self) -> None:
        """Write all that stands above the rows."""
        self.write_top()
        self.stream = self.xf.send(True)
        self.element = self.stream.element("sheetData")
        self.element.__enter__()

    def raw(self, rows: str) -> None:
        """Write rows as they are."""
        self.stream.flush()
        self.file.write(rows.encode("utf-8"))

    def end_rows(self) -> None:
        """Go back to openpyxl for what stands below the rows."""
        self.element.__exit__(None, None, None)
        self.xf.send(None)

    def close(self) -> None:
        """Close the file, which openpyxl then takes by its path."""
        super().close()
        self.file.close()
        self.out = self.path


class Book:
    """A workbook in the making."""

    def __init__(self, title: str) -> None:
        self.inner = Workbook(write_only=True)
        self.inner.properties.creator = "Trailmark"
        self.inner.properties.lastModifiedBy = "Trailmark"
        self.inner.properties.title = clean(title)
        self._styles: dict[Look, int] = {}
        self._long: list[tuple[str, str, int, str]] = []

    def sheet(
        self,
        name: str,
        widths: Iterable[float],
        *,
        freeze: str = "A2",
        filtered: str = "",
        repeat: int = 1,
        paper: str = PAPER_A4,
    ) -> Sheet:
        """A new sheet with its columns, frozen headings, filter and print set-up."""
        inner = self.inner.create_sheet(name)
        kept = tuple(widths)
        for number, width in enumerate(kept, 1):
            inner.column_dimensions[get_column_letter(number)].width = width
        inner.freeze_panes = freeze
        inner.sheet_view.zoomScale = 100
        inner.page_setup.orientation = "landscape"
        inner.page_setup.paperSize = paper
        inner.page_setup.fitToWidth, inner.page_setup.fitToHeight = 1, 0
        inner.sheet_properties.pageSetUpPr.fitToPage = True
        inner.page_margins = PageMargins(0.4, 0.4, 0.45, 0.6, 0.3, 0.3)
        inner.print_title_rows = f"1:{repeat}"
        inner.HeaderFooter.oddFooter.center.text = "&A – &P / &N"
        if filtered:
            inner.auto_filter.ref = filtered
            inner.calculate_dimension = lambda: filtered
        inner._writer = _Writer(inner)
        inner._writer.begin_rows()
        return Sheet(self, inner, kept)

    def table(self, table: Table, *, freeze: str = "A2") -> None:
        """A whole sheet from a table; on paper its first columns, as many as can be read on one page."""
        last = get_column_letter(max(1, len(table.columns)))
        widths = [column.width for column in table.columns]
        filtered = f"A1:{last}{len(table.rows) + 1}"
        sheet = self.sheet(table.name, widths, freeze=freeze, filtered=filtered)
        self._print(table, widths)
        sheet.header(column.title for column in table.columns)
        sheet.fill(table)
        sheet.finish()

    def _print(self, table: Table, widths: Sequence[float]) -> None:
        """Paper for a table that is wider than a page; the foot of a page tells which columns it leaves out."""
        inner = self.inner[table.name]
        printed = max(1, sum(1 for total in accumulate(widths) if total <= _PRINTED))
        if printed == len(widths):
            return
        if table.across:
            inner.page_setup.fitToWidth = ceil(sum(widths[1:]) / (_PRINTED - widths[0]))
            inner.print_title_cols = "A:A"
            return
        inner.print_area = f"A1:{get_column_letter(printed)}{len(table.rows) + 1}"
        inner.HeaderFooter.oddFooter.right.text = f"{printed} of {len(widths)} columns"

    def hide(self, name: str) -> None:
        """Keep a sheet out of sight."""
        self.inner[name].sheet_state = "hidden"

    def cell(self, sheet: str, place: str, value: Value, style: int) -> str:
        """The XML of one cell."""
        if isinstance(value, bool):
            value = "yes" if value else "no"
        if isinstance(value, datetime | date | timedelta):
            value = _serial(value)
        if isinstance(value, str):
            if len(value) * 2 > LONGEST:
                value = self._fitting(sheet, place, clean(value))
            return write_text_cell(place, value, style)
        if value is None:
            return f'<c r="{place}" s="{style}"/>'
        return f'<c r="{place}" s="{style}"><v>{value!r}</v></c>'

    def _fitting(self, sheet: str, place: str, text: str) -> str:
        """The text, or its first part with a mark where the others are."""
        first, *others = parts(text)
        if not others:
            return first
        row = len(self._long) + 2
        self._long.extend((sheet, place, number, part) for number, part in enumerate(others, 2))
        return first + MARK.format(row=row)

    def style(self, look: Look) -> int:
        """The number of a look in the workbook's list of styles."""
        if look not in self._styles:
            self._styles[look] = self._new_style(look)
        return self._styles[look]

    def _new_style(self, look: Look) -> int:
        cell = WriteOnlyCell(self.inner.worksheets[0])
        ink = look.ink or ("2F5FD0" if look.link else "1D2430")
        cell.font = Font(name="Calibri", size=look.size, bold=look.bold, color=f"FF{ink.upper()}")
        cell.alignment = Alignment(vertical="top", wrap_text=look.wrap)
        cell.number_format = FORMS[look.form]
        if look.fill:
            cell.fill = PatternFill("solid", fgColor=f"FF{look.fill.upper()}")
        framed = look.framed or look.fill
        cell.border = Border(_LINE, _LINE, _LINE, _LINE) if framed else Border(bottom=_LINE)
        return int(cell.style_id)

    def save(self, path: Path) -> None:
        """Write the file, with a sheet of what did not fit into cells."""
        if self._long:
            self.table(_long_texts(self._long))
        with ZipFile(path, "w", ZIP_DEFLATED, compresslevel=3) as archive:
            ExcelWriter(self.inner, archive).write_data()


def _long_texts(rows: list[tuple[str, str, int, str]]) -> Table:
    heads = (Column("Sheet", 18), Column("Cell", 10), Column("Part", 8, "integer"), Column("Text", 120))
    links = {(index, 1): location(row[0], row[1]) for index, row in enumerate(rows)}
    return Table(LONG_TEXTS, heads, rows, links)


def _serial(value: date | timedelta) -> Value:
    """Days since Excel's day nought; a date Excel cannot count stays words."""
    if isinstance(value, timedelta):
        return value.total_seconds() / 86_400
    whole = value if isinstance(value, datetime) else datetime(value.year, value.month, value.day)
    if whole < FIRST_DAY:
        return value.isoformat()
    days = (whole - EPOCH).total_seconds() / 86_400
    return int(days) if days.is_integer() else days
