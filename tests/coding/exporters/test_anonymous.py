"""An anonymised file holds no known name in any byte, shows only released quotes, and no rare attribute."""

from __future__ import annotations

import csv
import json
import re
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook
from sqlalchemy import select, update

from coding.codebook import add_code
from coding.codings import codings
from coding.exporters.anonymous import RARE, WITHHELD, Mask, general
from coding.exporters.generalise import FEWEST, together
from coding.exporters.leaks import leaks, places
from coding.exporters.project import export_project
from coding.importers.imported import ImportedParticipant, ImportedSource, ImportedSpeaker, ImportedTurn
from coding.journey.documents import to_document
from coding.journey.view import Cell, Goal, JourneyView, Kpi, Lane, PersonaCard, Stage, TeamEntry
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
    assert "Zebulina" not in str(told.value) + told.value.hint
    assert told.value.hint.startswith("Where: line ")
    assert file.read_text() == "old"


@pytest.mark.parametrize(
    ("ending", "where"),
    [
        ("xlsx", r"sheet “Evidence”, row 2"),
        ("csv", r"line 2"),
        ("docx", r"paragraph \d+"),
        ("qdpx", r"project.qde, \w+"),
        ("html", r"line \d+"),
    ],
)
def test_the_places_of_names_are_told(named: Workspace, tmp_path: Path, ending: str, where: str) -> None:
    """A file with its names in it: each place once, in words, and no name among them."""
    with named.reading() as session:
        export_project(session, tmp_path / f"open.{ending}", anonymised=False)
        found = places(tmp_path / f"open.{ending}", Mask.of(session).known)
    assert any(re.fullmatch(where, place) for place in found), found
    assert len(set(found)) == len(found)
    assert not re.search("Zebulina|Quarkwood|Ottokar|Brambleby", " ".join(found))


def test_every_text_of_a_map_is_masked(named: Workspace) -> None:
    """Names of stages, what they need, measures, goals, teams and the persona, at any depth."""
    said = f"{NAME} said"
    stage = Stage("s1", said, participants=1, key_need=said, top_opportunity=said)
    view = JourneyView(
        f"Map of {NAME}",
        PersonaCard(f"{NAME}", goal=f"be {OTHER}"),
        1,
        (stage,),
        (Lane("l1", "need", f"{OTHER}’s lane", (Cell(stage.name, "s1", reason=f"not asked of {OTHER}"),)),),
        kpis=(Kpi(f"{NAME} index", "7", "s1", source=f"Told by {OTHER}", basis=NAME),),
        goals=(Goal(f"Help {NAME}"),),
        teams=(TeamEntry(OTHER, detail=NAME),),
        objectives=(f"Keep {NAME}",),
        document=f"# {NAME}",
    )
    with named.reading() as session:
        mask = Mask.of(session)
    hidden = mask.view(view)
    words = json.dumps(to_document(hidden), ensure_ascii=False)
    assert not re.search("Zebulina|Quarkwood|Ottokar|Brambleby", words)
    assert hidden.lanes[0].cells[0].stage == hidden.stages[0].name
    assert (hidden.kpis[0].value, hidden.kpis[0].stage_id) == ("7", "s1")


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


VALUES = st.one_of(st.none(), st.sampled_from(["a", "b", "c", "other", "7", "12"]))
PEOPLE = st.integers(0, 14).flatmap(
    lambda size: st.dictionaries(
        st.sampled_from(["Town", "Trade", "Age"]), st.lists(VALUES, min_size=size, max_size=size), min_size=1
    )
)


@given(PEOPLE)
def test_nobody_is_alone_with_a_combination(columns: dict[str, list[str | None]]) -> None:
    """Every combination is that of three people at least; where there are fewer, nothing is told."""
    made = together(columns)
    rows = list(zip(*made.values(), strict=True))
    assert len(rows) == len(next(iter(columns.values())))
    if len(rows) >= FEWEST:
        assert not rows or min(Counter(rows).values()) >= FEWEST
    else:
        assert {value for row in rows for value in row} <= {RARE}


def test_combinations_keep_what_many_share() -> None:
    """Each value alone is held by three; together two people would be alone."""
    made = together({"Town": ["x"] * 3 + ["y"] * 5, "Trade": ["p", "p", "q", "q", "q", "p", "p", "p"]})
    assert made["Trade"] == [RARE] * 8 or made["Town"].count(RARE) < 8
    assert min(Counter(zip(*made.values(), strict=True)).values()) >= FEWEST
