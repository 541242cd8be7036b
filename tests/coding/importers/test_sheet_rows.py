"""The quick walk over a worksheet gives what openpyxl gives."""

from __future__ import annotations

import datetime
import io
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from openpyxl import Workbook, load_workbook

from coding.importers.jobs import JOBS
from coding.importers.sheet_rows import value_rows

PART = "xl/worksheets/sheet1.xml"
ODD = (
    '<row r="9"><c r="A9" t="inlineStr"><is><t>plain</t></is></c>'
    '<c r="C9" t="inlineStr"><is><r><rPr><b/></rPr><t xml:space="preserve">two </t></r><r><t>runs</t></r></is></c>'
    '<c r="D9" t="inlineStr"/><c r="E9" t="inlineStr"><is><t>ab</t><rPh sb="0" eb="1"><t>no</t></rPh></is></c>'
    '<c t="b"><v>1</v></c><c t="str"><f>1+1</f><v>two</v></c><c t="e"><v>#N/A</v></c></row>'
    '<row r="3"><c r="A3"><v>7</v></c></row>'
    '<row r="10"><c><v>1.5</v></c><c r="B10" t="d"><v>2026-03-01</v></c></row>'
)


def book(*rows: tuple[object, ...], odd: str = "") -> bytes:
    made = Workbook()
    page: Any = made.active
    for row in rows:
        page.append(row)
    kept = io.BytesIO()
    made.save(kept)
    changed = io.BytesIO()
    with ZipFile(kept) as old, ZipFile(changed, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(
                name, data.replace(b"</sheetData>", odd.encode() + b"</sheetData>") if name == PART else data
            )
    return changed.getvalue()


def sheet(data: bytes) -> Any:
    found = load_workbook(io.BytesIO(data), read_only=True, data_only=True).worksheets[0]
    found.reset_dimensions()
    return found


def bare(rows: Any) -> list[list[object]]:
    """Rows without the empty cells at their ends."""
    found = [list(row) for row in rows]
    for row in found:
        while row and row[-1] in (None, ""):
            row.pop()
    return found


@pytest.mark.parametrize("widest", [2, 4, 20])
def test_the_quick_walk_gives_what_openpyxl_gives(widest: int) -> None:
    data = book(
        ("Name", "Age", "Born", "Here"),
        ("Jürgen & <Ada>", 40, datetime.datetime(1986, 5, 1), True),
        (),
        (None, 1.25, datetime.date(2026, 1, 2), "=1+1"),
        odd=ODD,
    )
    usual = bare(sheet(data).iter_rows(values_only=True, max_col=widest))
    assert bare(value_rows(sheet(data), widest)) == usual
    assert usual[8][:3] == ["plain", None, "two runs"] or widest < 3


def test_a_worksheet_that_is_no_xml_is_told() -> None:
    with pytest.raises(ValueError, match="no XML"):
        list(value_rows(sheet(book(("A",), odd="<row></c>")), 5))


def test_only_what_is_asked_for_of_known_rows_is_handed_over() -> None:
    data = book(
        ("Guid", "Code", "Quote", "Memo"), ("g1", "Waiting", "long words", "m"), ("", "Waiting", "new", "n")
    )
    found = JOBS["sheets"](data, "x.xlsx", {"sheets": ["Sheet"], "only": {"Sheet": ["Guid", "Memo"]}})
    assert found["Sheet"]["rows"] == [["g1", "", "", "m"], ["", "Waiting", "new", "n"]]
