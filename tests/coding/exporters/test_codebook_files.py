"""Codebooks of every program come in with their levels and words, and our own comes back equal."""

from __future__ import annotations

from pathlib import Path

import pytest
from docx import Document
from docx.shared import Pt
from openpyxl import Workbook as Sheets
from sqlalchemy.orm import Session

from coding.codebook_files import import_codes, read_codebook
from coding.exporters.codebook import cue_words, export_codebook
from coding.people_import import import_participants, read_people_table
from coding.views import codes, participants
from coding.workspace import Workspace
from models.errors import UserError
from tests.support.real import real_data

LAYOUTS = {
    "taguette.csv": "tag,description,number of highlights,number of documents\r\nStage.Arrival,x & y,3,2\r\n",
    "maxqda.csv": "Code,Memo\nPains > Waiting,Too long\nPains\\Price,\n",
    "atlas.csv": "Code;Comment;Code Group 1\nPains;;Themes\nPains: Waiting;Too long;Themes\nIt: depends;;\n",
    "manager.csv": "Code;;Magnitude Degree;Density;Groups;Number of Groups;Comment;Creation Date\n"
    "● Pains;;3;0;;0;All of them;4/7/25\n;● Waiting;2;0;;0;;Too long\n",
    "nvivo.csv": "Name,Description,Files,References\nPains,All,1,2\n"
    "    Waiting,Too long,1,1\n        Phone,,1,1\nJoy,,1,1\n",
    "qualcoder.txt": "Pains>>Waiting\tToo long\nJoy\n",
}
WANTED = {
    "taguette.csv": {("Stage.Arrival",): "x & y"},
    "maxqda.csv": {("Pains", "Waiting"): "Too long", ("Pains", "Price"): ""},
    "atlas.csv": {("Pains",): "", ("Pains", "Waiting"): "Too long", ("It: depends",): ""},
    "manager.csv": {("Pains",): "All of them", ("Pains", "Waiting"): "Too long"},
    "nvivo.csv": {
        ("Pains",): "All",
        ("Pains", "Waiting"): "Too long",
        ("Pains", "Waiting", "Phone"): "",
        ("Joy",): "",
    },
    "qualcoder.txt": {("Pains", "Waiting"): "Too long", ("Joy",): ""},
}


@pytest.mark.parametrize("name", LAYOUTS)
def test_each_layout_is_read(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(LAYOUTS[name], encoding="utf-8")
    assert {row.path: row.definition for row in read_codebook(tmp_path / name)} == WANTED[name]


def test_codes_from_excel(tmp_path: Path) -> None:
    book = Sheets()
    sheet = book.active
    assert sheet is not None
    for row in (("Code", "Memo"), ("Pains > Waiting", "Too long")):
        sheet.append(row)
    book.save(tmp_path / "codes.xlsx")
    assert [row.path for row in read_codebook(tmp_path / "codes.xlsx")] == [("Pains", "Waiting")]


def test_a_codebook_in_a_word_table(tmp_path: Path) -> None:
    """As NVivo writes it: a child is set in further than its parent; the table goes on in a second one."""
    document = Document()
    document.add_heading("Codes", 1)
    head = ("Name", "Description", "Files", "References")
    for part in (
        [("Pains", "All", 0), ("Waiting", "Too long", 18), ("Phone", "", 36)],
        [("Price", "Too high", 18), ("Joy", "", 0)],
    ):
        table = document.add_table(1, 4)
        for cell, words in zip(table.rows[0].cells, head, strict=True):
            cell.text = words
        for name, description, indent in part:
            cells = table.add_row().cells
            for cell, words in zip(cells, (name, description, "1", "2"), strict=True):
                cell.text = words
            cells[0].paragraphs[0].paragraph_format.left_indent = Pt(indent)
    document.save(str(tmp_path / "codes.docx"))
    assert {row.path: row.definition for row in read_codebook(tmp_path / "codes.docx")} == {
        ("Pains",): "All",
        ("Pains", "Waiting"): "Too long",
        ("Pains", "Waiting", "Phone"): "",
        ("Pains", "Price"): "Too high",
        ("Joy",): "",
    }
    Document().save(str(tmp_path / "empty.docx"))
    with pytest.raises(UserError, match="holds no codebook"):
        read_codebook(tmp_path / "empty.docx")


def test_files_of_strangers_are_parsed_in_a_process_of_their_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing of the program's own process looks into them."""

    def never(*given: object) -> None:
        pytest.fail("parsed in the program's own process")

    monkeypatch.setattr("coding.codebook_files.codes_in", never)
    monkeypatch.setattr("coding.codebook_files.csv_rows", never)
    (tmp_path / "codes.csv").write_text("Code,Memo\nPains > Waiting,Too long\n")
    (tmp_path / "people.csv").write_text("Name,Town\nP1,Here\n")
    assert read_codebook(tmp_path / "codes.csv")[0].path == ("Pains", "Waiting")
    assert read_people_table(tmp_path / "people.csv")[0].attributes == {"Town": "Here"}


@pytest.mark.parametrize(
    ("name", "text", "why"),
    [
        ("a.csv", "tag,description\n,empty\n", "Row 2 .* no name"),
        ("a.csv", "colour,size\nred,2\n", "no codebook"),
        ("a.csv", "Code,Kind,Definition\nX,mood,\n", "Row 2 .* kind"),
        ("a.csv", "Code,Kind,Definition,Valence\nX,theme,,high\n", "Row 2 .* valence"),
        ("a.qdc", "<html/>", "not a REFI-QDA codebook"),
        ("a.qdc", "<!DOCTYPE a [<!ENTITY b 'c'>]><CodeBook/>", "not a REFI-QDA codebook"),
        ("a.pdf", "x", "no codebook Trailmark reads"),
        ("missing.csv", None, "cannot be opened"),
    ],
)
def test_what_is_no_codebook_is_told(tmp_path: Path, name: str, text: str | None, why: str) -> None:
    if text is not None:
        (tmp_path / name).write_text(text)
    with pytest.raises(UserError, match=why):
        read_codebook(tmp_path / name)


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_our_own_codebook_comes_back_equal(sample: Session, tmp_path: Path, ending: str) -> None:
    """Paths, kinds, words, cues and numbers; a second import adds nothing."""
    export_codebook(sample, tmp_path / f"codes.{ending}")
    rows = read_codebook(tmp_path / f"codes.{ending}")
    workspace = Workspace.create(tmp_path / "new.trailmark")
    with workspace.operation("Import") as session:
        assert import_codes(session, rows).added == len(rows)
    with workspace.operation("Again") as session:
        assert import_codes(session, rows).added == 0
    with workspace.reading() as session:
        assert told(session) == told(sample)
    workspace.close()


def told(session: Session) -> list[tuple[object, ...]]:
    """What a codebook says, code by code."""
    cues = cue_words(session)
    return [
        (
            *(one.path, one.kind, one.codable, one.definition, one.when_to_use, one.when_not, one.example),
            *(one.valence, one.severity, one.color, tuple(cues.get(one.id, ()))),
        )
        for one in codes(session)
    ]


@pytest.mark.parametrize("ending", ["md", "docx"])
def test_a_codebook_to_read(sample: Session, tmp_path: Path, ending: str) -> None:
    export_codebook(sample, tmp_path / f"codes.{ending}")
    if ending == "docx":
        from docx import Document

        text = "\n".join(part.text for part in Document(str(tmp_path / "codes.docx")).paragraphs)
    else:
        text = (tmp_path / "codes.md").read_text(encoding="utf-8")
    for code in codes(sample):
        assert code.name in text.replace("\\", "")


def test_what_a_code_says_stays(tmp_path: Path) -> None:
    """An import fills what is empty and changes nothing that a person wrote."""
    workspace = Workspace.create(tmp_path / "new.trailmark")
    for words in ("First", "Second"):
        (tmp_path / "a.csv").write_text(f"tag,description\nWaiting,{words}\n")
        with workspace.operation("Import") as session:
            import_codes(session, read_codebook(tmp_path / "a.csv"))
    with workspace.reading() as session:
        assert [(code.path, code.definition) for code in codes(session)] == [("Waiting", "First")]
    workspace.close()


def test_real_codebooks_are_read() -> None:
    """Files that ATLAS.ti, Taguette and others wrote."""
    folder = real_data() / "refi" / "samples"
    counts = {"atlasti_codebook_export.csv": 465, "gen_taguette_1.5.2.qdc": 3, "portableQDA_Atlasti.qdc": 5}
    assert {name: len(read_codebook(folder / name)) for name in counts} == counts


def test_participants_from_a_table(tmp_path: Path) -> None:
    """Fields and attributes; a second table fills in and adds nobody twice."""
    file = tmp_path / "people.csv"
    file.write_text("Participant;Persona;Lifecycle;DMU;Company;Tenure\nP01;Nurse;New;user;Acme;3\nP02;;;;;\n")
    workspace = Workspace.create(tmp_path / "new.trailmark")
    with workspace.operation("Import") as session:
        assert import_participants(session, read_people_table(file)).added == 2
    file.write_text("name,Role\np01,Ward nurse\n")
    with workspace.operation("Again") as session:
        assert import_participants(session, read_people_table(file)).known == 1
    with workspace.reading() as session:
        first, second = participants(session)
    assert (first.name, first.persona, first.lifecycle, first.dmu) == ("P01", "Nurse", "new", "user")
    assert (first.account, first.role, first.attributes) == ("Acme", "Ward nurse", {"Tenure": "3"})
    assert (second.name, second.persona) == ("P02", None)
    workspace.close()


def test_bad_rows_of_people_are_named(tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text("name,lifecycle\nP1,new\n,new\nP3,gone\np1,new\n")
    with pytest.raises(UserError) as told_:
        read_people_table(file)
    assert "row 3 has no name" in str(told_.value)
    assert "row 4 has a lifecycle" in str(told_.value)
    assert "row 5 names somebody a second time" in str(told_.value)


@pytest.mark.parametrize("name", ["codebook.qdc", "codebook.xlsx", "codebook.csv"])
def test_our_own_codebook_says_nothing_new_to_the_project_it_comes_from(tmp_path: Path, name: str) -> None:
    from coding.codebook_look import look_at
    from coding.templates import apply_template

    workspace = Workspace.create(tmp_path / "study.trailmark", coder="Ada")
    with workspace.operation("Template") as session:
        apply_template(session, "b2b-purchase")
    with workspace.reading() as session:
        export_codebook(session, tmp_path / name)
        before = codes(session)
        assert {row.state for row in look_at(session, read_codebook(tmp_path / name))} == {"same"}
    with workspace.operation("Import") as session:
        import_codes(session, read_codebook(tmp_path / name), overwrite=True)
    with workspace.reading() as session:
        assert codes(session) == before
    workspace.close()
