"""An anonymised file holds no known name in any byte, shows only released quotes, and no rare attribute."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from openpyxl import load_workbook
from sqlalchemy import select, update

from coding.codebook import add_code
from coding.codings import codings
from coding.exporters.anonymous import RARE, WITHHELD, Mask, general
from coding.exporters.leaks import leaks
from coding.exporters.project import export_project
from coding.importers.imported import ImportedParticipant, ImportedSource, ImportedSpeaker, ImportedTurn
from coding.memos import set_coding_memo
from coding.people import describe_participant, set_attribute
from coding.sources import add_sources
from coding.tagging import apply_code
from coding.workspace import Workspace
from models.errors import UserError
from models.people import Participant
from models.source import Redaction
from models.span import Span
from tests.support.marker import files_holding

NAME = "Zebulina Quarkwood"
OTHER = "Ottokar Brambleby"
TEXT = (
    f"Thank you, Zebulina.\nI said to {OTHER}: the Hogglestock plant stopped. Quarkwood's rule.\n"
    "We waited two weeks for an answer."
)


def interview(name: str, title: str, text: str) -> ImportedSource:
    """An interview whose participant answers after one question."""
    first = text.index("\n")
    return ImportedSource(
        title=title,
        kind="interview",
        format="txt",
        text=text,
        turns=(
            ImportedTurn(0, first, "Ida Interlocker", "interviewer"),
            ImportedTurn(first + 1, len(text), name, "participant"),
        ),
        speakers=(
            ImportedSpeaker("Ida Interlocker", "interviewer"),
            ImportedSpeaker(name, "participant", name),
        ),
        participants=(ImportedParticipant(name),),
    )


@pytest.fixture
def named(tmp_path: Path) -> Workspace:
    """Two people under their own names, one of whom released nothing, and a redacted place."""
    workspace = Workspace.create(tmp_path / "named.trailmark", f"Study of {NAME}", coder="Cora Coder")
    with workspace.operation("Build") as session:
        slow = add_code(session, "Slow", "pain point", definition=f"As {OTHER} says.")
        other = TEXT.replace("Zebulina", "Ottokar")
        one, two = add_sources(
            session, [interview(NAME, f"{NAME}.txt", TEXT), interview(OTHER, f"{OTHER}.txt", other)]
        )
        for source, text in ((one, TEXT), (two, other)):
            start = text.index("I said")
            (mark,) = apply_code(session, source, Span(start, len(text)), [slow])
            set_coding_memo(session, mark, f"{NAME} knows.")
        place = TEXT.index("Hogglestock")
        session.add(Redaction(source_id=one, start=place, end=place + 11, label="[place]"))
        ids = {row.name: row.id for row in session.scalars(select(Participant))}
        describe_participant(session, ids[OTHER], quote_release="no", account="Quibbleworth Ltd")
        set_attribute(session, ids[NAME], "Town", "Splotsford")
    return workspace


@pytest.mark.parametrize("ending", ["xlsx", "csv", "md", "docx", "html", "qdpx", "qdc"])
def test_no_name_leaves_in_any_byte(named: Workspace, tmp_path: Path, ending: str) -> None:
    """Full names, parts of them, titles, places that were redacted, and what only few share."""
    out = tmp_path / "out"
    out.mkdir()
    with named.reading() as session:
        export_project(session, out / f"anonymised.{ending}", anonymised=True)
    hidden = ["Zebulina", "Quarkwood", "Ottokar", "Brambleby", "Hogglestock", "Splotsford", "Quibbleworth"]
    hidden += ["Interlocker", "Cora Coder"]
    for name in hidden:
        assert files_holding(name, [out]) == [], name


def test_only_released_quotes_are_shown(named: Workspace, tmp_path: Path) -> None:
    with named.reading() as session:
        export_project(session, tmp_path / "a.csv", anonymised=True)
    with open(tmp_path / "a.csv", encoding="utf-8-sig", newline="") as file:
        first, second = list(csv.DictReader(file))
    assert first["Quote"] == (
        "I said to [Participant 2]: the [place] plant stopped. [Participant 1]'s rule.\n"
        "We waited two weeks for an answer."
    )
    assert (first["Participant"], first["Speaker"]) == ("Participant 1", "Participant 1")
    assert (first["Source"], first["Context before"], first["Role"]) == ("Interview 1", "", "")
    assert (second["Quote"], second["Memo"]) == (WITHHELD, "")


def test_names_that_are_codes_stay(named: Workspace, tmp_path: Path) -> None:
    """P07 is a pseudonym already; counts stay as they are."""
    with named.operation("Rename") as session:
        session.execute(update(Participant).where(Participant.name == NAME).values(name="P07"))
    with named.reading() as session:
        assert Mask.of(session).alias("P07") == "P07"
        assert Mask.of(session).alias(OTHER) == "Participant 1"


def test_the_sample_study_anonymised_counts_the_same(study: Workspace, tmp_path: Path) -> None:
    """The map's numbers are those of the open workbook; companies are gone."""
    with study.reading() as session:
        for name, hidden in (("open", False), ("anonymised", True)):
            export_project(session, tmp_path / f"{name}.xlsx", anonymised=hidden)
        wanted = len(codings(session))
    books = [load_workbook(tmp_path / f"{name}.xlsx", read_only=True) for name in ("open", "anonymised")]
    columns = ("F", "G", "I", "J", "K")
    cards = [
        [[row[ord(column) - 65] for column in columns] for row in book["Cards"].iter_rows(values_only=True)]
        for book in books
    ]
    assert cards[0] == cards[1]
    assert books[1]["Evidence"].max_row == wanted + 1
    for book in books:
        book.close()
    assert files_holding("Merrow Pay", [tmp_path / "anonymised.xlsx"]) == []


def test_a_file_with_a_name_is_refused_and_the_old_one_stays(
    named: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When a name comes through all the same, the person is told how many of which kind."""
    file = tmp_path / "a.md"
    file.write_text("old")
    monkeypatch.setattr(Mask, "words", lambda self, text: text)
    with named.reading() as session, pytest.raises(UserError, match=r"known names: .*participant") as told:
        export_project(session, file, anonymised=True)
    assert "Zebulina" not in str(told.value)
    assert file.read_text() == "old"


def test_the_scan_sees_through_escapes_and_packing(named: Workspace, tmp_path: Path) -> None:
    with named.reading() as session:
        export_project(session, tmp_path / "open.xlsx", anonymised=False)
        known = Mask.of(session).known
    assert leaks(tmp_path / "open.xlsx", known)["participant"] > 2
    page = tmp_path / "page.html"
    page.write_text("<p title='x'>zebulina <b>&#90;ebulina&nbsp;Quarkwood</b></p>")
    assert leaks(page, known)["participant"] >= 1
    page.write_text("<p>Nobody is here.</p>")
    assert not leaks(page, known)


def test_rare_values_are_generalised() -> None:
    """What fewer than three share is “other”; never just one or two behind it when more can be taken in."""
    assert general(["a", "a", "a", "b", "b", "b", "b", "c"]) == [RARE, RARE, RARE, "b", "b", "b", "b", RARE]
    assert general(["a", None, "b", "c"]) == [RARE, None, RARE, RARE]
    assert general([str(number) for number in range(1, 9)]) == ["up to 4"] * 4 + ["above 4"] * 4
