"""Exports that are chosen and tables that come back, by command."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from app.cli import run_command

Run = Callable[..., Any]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command; its JSON document, or what it said when it failed."""

    def call(*arguments: object, code: int = 0) -> Any:
        assert run_command([str(argument) for argument in arguments]) == code, capsys.readouterr().err
        output = capsys.readouterr()
        return json.loads(output.out) if not code else output.err

    return call


@pytest.fixture
def study(tmp_path: Path, run: Run) -> Path:
    """One interview with two codings."""
    project = tmp_path / "study.trailmark"
    run("new", project, "--template", "b2b-purchase", "--coder", "Ada", "--json")
    text = "Interviewer: How was it?\n\nAnna: The price was unclear. It took weeks.\n"
    (tmp_path / "Anna.txt").write_text(text, encoding="utf-8")
    [source] = run("import", project, tmp_path / "Anna.txt", "--json")["imported"]
    stored = run("text", project, "Anna", "--json")["text"]
    at = stored.index("The price")
    rows = [
        {"source": source["guid"], "start": at, "end": at + 22, "code": "Pain points/Unclear pricing"},
        {"source": source["guid"], "start": at, "end": at + 9, "code": "Stages/Evaluation", "coder": "Ben"},
    ]
    lines = tmp_path / "codings.jsonl"
    lines.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    run("code", project, "--jsonl", lines, "--create", "--json")
    return project


def test_the_export_of_the_specification_stays_as_it_is(study: Path, run: Run, tmp_path: Path) -> None:
    """With names unless asked otherwise; file and rows are told."""
    for name, more, wanted in (("a.csv", [], "Anna"), ("b.csv", ["--anonymised"], "Participant 1")):
        told = run("export", study, tmp_path / name, *more, "--json")
        assert told == {"file": str(tmp_path / name), "rows": 2}
        assert wanted in (tmp_path / name).read_text(encoding="utf-8-sig")


def test_sheets_and_filters_can_be_chosen(study: Path, run: Run, tmp_path: Path) -> None:
    chosen = ("--sheet", "Evidence", "--coder", "Ben", "--source", "Anna", "--json")
    assert run("export", study, tmp_path / "a.xlsx", *chosen)["rows"] == 1
    assert load_workbook(tmp_path / "a.xlsx").sheetnames == ["Evidence", "Method", "Written rows"]
    assert run("export", study, tmp_path / "a.qdpx", "--for", "nvivo", "--json")["rows"] == 2
    for option, name in (
        ("--sheet", "Nothing"),
        ("--coder", "Nobody"),
        ("--for", "excel"),
        ("--source", "X"),
    ):
        assert f"There is no {option[2:].replace('for', 'program')}" in run(
            "export", study, tmp_path / "b.xlsx", option, name, code=2
        )


def test_an_edited_workbook_comes_back(study: Path, run: Run, tmp_path: Path) -> None:
    """A dry run changes nothing; then one undo step; refused rows on stderr and in the document."""
    book_file = tmp_path / "a.xlsx"
    run("export", study, book_file, "--json")
    book = load_workbook(book_file)
    sheet = book["Evidence"]
    heads = [cell.value for cell in sheet[1]]
    sheet.cell(2, heads.index("Memo") + 1).value = "From Excel"
    sheet.cell(3, heads.index("Code") + 1).value = "Nowhere"
    book.save(book_file)
    dry = run("codings", study, "--import", book_file, "--dry-run", "--json")
    assert (dry["taken"], len(dry["changes"]), len(dry["refused"])) == (0, 1, 1)
    assert "From Excel" not in json.dumps(run("codings", study, "--json"))
    told = run("codings", study, "--import", book_file, "--json")
    assert told["taken"] == 1 and "row 3" in told["refused"][0]
    assert "From Excel" in {one["memo"] for one in run("codings", study, "--json")}
    run("undo", study, "--json")
    assert "From Excel" not in {one["memo"] for one in run("codings", study, "--json")}


def test_coded_segments_of_others_come_in(study: Path, run: Run, tmp_path: Path) -> None:
    table = tmp_path / "highlights.csv"
    table.write_text("id,document,tag,content\n1,Anna,Slow,It took weeks.\n2,Anna,Slow,Never said.\n")
    told = run("codings", study, "--import", table, "--json")
    assert told == {
        "taken": 1,
        "placed": 1,
        "new_codes": ["Slow"],
        "unplaced": [{"row": 3, "reason": "its words are in no source"}],
    }
    assert "Slow" in {one["code"] for one in run("codings", study, "--json")}
    mapping = tmp_path / "mapping.json"
    mapping.write_text(json.dumps({"words": "content", "code": "document"}))
    again = run("codings", study, "--import", table, "--mapping", mapping, "--dry-run", "--json")
    assert again["new_codes"] == ["Anna"]
    mapping.write_text(json.dumps({"word": "content"}))
    assert "not one for coded segments" in run(
        "codings", study, "--import", table, "--mapping", mapping, code=2
    )
