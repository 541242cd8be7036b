"""Coded segments of other programs find their places by their words; what does not is told with its row."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook as Sheets

from coding.codebook import add_code, add_family, code_paths
from coding.codings import CodingView, codings
from coding.importers.reading import read_text
from coding.segments.applying import apply_segments
from coding.segments.finding import Text, alike
from coding.segments.mapping import SegmentMapping, guess_segments
from coding.segments.placing import EXACT, SIMILAR, Placing
from coding.segments.reading import place_table, read_segment_table
from coding.sources import add_sources
from coding.workspace import Workspace
from models.errors import UserError
from tests.support.real import real_data

ANNA = (
    "Interviewer: How was it?\nAnna: It took weeks 😀 until “they” answered. It was slow.\n"
    "Interviewer: And then?\nAnna: It was slow. The price, well, nobody knew it.\n"
)
BEN = "Interviewer: What slowed you down?\nBen: The security questionnaire. Forty pages of it.\n"
Rows = Sequence[Sequence[str]]


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Workspace]:
    """Two short interviews; codes Pains/Waiting and Pains/Price, of which Pains is a family."""
    workspace = Workspace.create(tmp_path / "study.trailmark", "Study", "Ada")
    with workspace.operation("Build") as session:
        add_sources(
            session,
            [
                read_text(ANNA, "P01 Anna", kind="interview"),
                read_text(BEN, "P02 Ben", kind="interview"),
            ],
        )
        family = add_family(session, "Pains", "pain point")
        for name in ("Waiting", "Price, hidden"):
            add_code(session, name, "pain point", parent_id=family)
    yield workspace
    workspace.close()


def as_csv(path: Path, rows: Rows, delimiter: str = ",") -> Path:
    """The rows as a file."""
    with open(path, "w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=delimiter).writerows(rows)
    return path


def placing_of(study: Workspace, path: Path) -> tuple[Placing, SegmentMapping]:
    """What a file's own guess places."""
    table = read_segment_table(path)
    with study.reading() as session:
        return place_table(session, table, table.guess), table.guess


def brought_in(study: Workspace, placing: Placing) -> list[CodingView]:
    """The codings after one act."""
    with study.operation("Bring in") as session:
        apply_segments(session, placing.placed)
    with study.reading() as session:
        return codings(session)


LAYOUTS: dict[str, tuple[str, Rows]] = {
    "Taguette": (
        ",",
        [
            ("id", "document", "tag", "content"),
            ("1", "P01 Anna.docx", "Pains.Waiting", "It took weeks 😀 until “they” answered."),
            ("1", "P01 Anna.docx", "Waiting", "It took weeks 😀 until “they” answered."),
            ("2", "P02 Ben", "Waiting", "Forty pages of it."),
        ],
    ),
    "MAXQDA": (
        ",",
        [
            tuple(
                "Color,Komentarz,Grupa dokumentów,Nazwa dokumentu,Kod,Początek,Koniec,Waga,Fragment,Objętość,"
                "Obszar %,Autor,Data utworzenia".split(",")
            ),
            (
                *("●", "So long", "", "P01 Anna", "Pains > Waiting", "2", "2", "40", "It took weeks"),
                *("12", "1", "Ewa", "30.11.2017 20:55:14"),
            ),
            (
                *("●", "", "", "P02 Ben", "Paper", "2", "2", "0", "Forty pages of it."),
                *("12", "1", "Jan", "30.11.2017"),
            ),
        ],
    ),
    "ATLAS.ti": (
        ";",
        [
            ("ID", "Document", "Quotation Content", "Codes", "Comment"),
            ("1:1", "P01 Anna", '"It took weeks"', "Pains: Waiting, Price, hidden, Late", "So long"),
            ("2:1", "P02 Ben", "Forty  pages\nof it", "Waiting", ""),
        ],
    ),
    "QualCoder": (
        ",",
        [
            ("File", "Coder", "Coded", "Id", "Codename", "Coded_Memo", "Category"),
            ("P01 Anna", "Ewa", "It took weeks", "ctid:12", "Waiting", "So long", "Pains"),
            ("P02 Ben", "Jan", "Forty pages of it.", "ctid:13", "Paper", "", ""),
        ],
    ),
    "": (
        ",",
        [
            ("Note title", "Highlight", "Tags", "Created by"),
            ("P01 Anna", "It took weeks", "Waiting; Late", "Ewa"),
            ("P02 Ben", "Forty pages of it.", "Paper", "Jan"),
        ],
    ),
}
WANTED = {
    "Taguette": {("P01 Anna", "Pains.Waiting"), ("P01 Anna", "Pains/Waiting"), ("P02 Ben", "Pains/Waiting")},
    "MAXQDA": {("P01 Anna", "Pains/Waiting"), ("P02 Ben", "Paper")},
    "ATLAS.ti": {
        *(("P01 Anna", "Pains/Waiting"), ("P01 Anna", "Pains/Price, hidden"), ("P01 Anna", "Late")),
        ("P02 Ben", "Pains/Waiting"),
    },
    "QualCoder": {("P01 Anna", "Pains/Waiting"), ("P02 Ben", "Paper")},
    "": {("P01 Anna", "Pains/Waiting"), ("P01 Anna", "Late"), ("P02 Ben", "Paper")},
}


@pytest.mark.parametrize("program", LAYOUTS)
def test_each_layout_is_read_and_placed(study: Workspace, tmp_path: Path, program: str) -> None:
    """By its own headings, in whatever language; every row finds its words."""
    delimiter, rows = LAYOUTS[program]
    placing, guess = placing_of(study, as_csv(tmp_path / "segments.csv", rows, delimiter))
    assert guess.program == program
    assert placing.unplaced == ()
    found = brought_in(study, placing)
    assert {(one.source_title, one.code) for one in found} == WANTED[program]
    assert {one.origin for one in found} == {"import"}
    quotes = {one.quote for one in found if one.source_title == "P01 Anna"}
    assert all(quote.startswith("It took weeks") for quote in quotes)
    if guess.coder:
        assert {one.coder for one in found} == {"Ewa", "Jan"}
    if guess.comment:
        assert "So long" in {one.memo for one in found}
    if guess.program == "MAXQDA":
        assert {one.created[:19] for one in found} == {"2017-11-30T20:55:14", "2017-11-30T00:00:00"}
    study.undo()
    with study.reading() as session:
        assert codings(session) == [] and len(code_paths(session)) == 3


def test_a_column_for_every_code(study: Workspace, tmp_path: Path) -> None:
    """QualCoder's report by segments: the offset tells which of two equal sentences is meant."""
    book = Sheets()
    sheet = book.active
    assert sheet is not None
    with study.reading() as session:
        text = next(one for one in _texts(session) if "weeks" in one)
    second = text.rindex("It was slow.")
    for row in (
        ("case id", "case", "file id", "file name", "pos0", "pos1", "text", "Waiting", "Tired"),
        (1, "", 1, "P01 Anna", second + 3, second + 14, "It was slow.", 1, 0),
        (1, "", 1, "P01 Anna", 0, 9, "It was slow.", 0, 1),
    ):
        sheet.append(row)
    book.save(tmp_path / "segments.xlsx")
    placing, guess = placing_of(study, tmp_path / "segments.xlsx")
    assert guess.flags == ("Waiting", "Tired")
    assert [(one.path, one.span.start == second) for one in placing.placed] == [
        ("Pains/Waiting", True),
        ("Tired", False),
    ]


def _texts(session: object) -> list[str]:
    from sqlalchemy import select

    from models.source import Source

    return list(session.scalars(select(Source.text)))  # type: ignore[attr-defined]


def test_equal_words_go_in_order_or_stay_out(study: Workspace, tmp_path: Path) -> None:
    """Two segments for two places; one segment for two places is unclear and told with its row."""
    head = ("id", "document", "tag", "content")
    two = [head, ("1", "P01 Anna", "Waiting", "It was slow."), ("2", "P01 Anna", "Late", "It was slow.")]
    placing, _ = placing_of(study, as_csv(tmp_path / "two.csv", two))
    starts = {one.path: one.span.start for one in placing.placed}
    assert starts["Pains/Waiting"] < starts["Late"]
    one, _ = placing_of(study, as_csv(tmp_path / "one.csv", two[:2]))
    assert [(found.segment.row, found.why) for found in one.unplaced] == [
        (2, "its words stand in 2 places"),
    ]


def test_what_has_no_place_is_told_with_its_row(study: Workspace, tmp_path: Path) -> None:
    rows = [
        ("document", "tag", "content"),
        ("P01 Anna", "Waiting", "Nobody said this."),
        ("P01 Anna", "Pains", "It took weeks"),
        ("Elsewhere", "Waiting", "Forty pages of it."),
    ]
    placing, _ = placing_of(study, as_csv(tmp_path / "a.csv", rows))
    assert [(one.segment.row, one.why) for one in placing.unplaced] == [
        (2, "its words are in no source"),
        (3, "its code is a family, which cannot be given"),
    ]
    (found,) = placing.placed
    assert (found.title, found.segment.row, found.how) == ("P02 Ben", 4, EXACT)


@pytest.mark.parametrize(
    "words",
    [
        'It took  weeks 😀\nuntil "they" answered.',
        "“It took weeks 😀 until «they» answered”",
        'Anna: It took weeks 😀 until "they" answered.',
        "[00:12] Anna: It took weeks 😀 until “they” answered. It was slow.",
        "Interviewer: How was it?\nAnna: It took weeks 😀 until “they” answered.",
        "… weeks 😀 until “they” answered...",
    ],
)
def test_blanks_quotation_marks_and_labels_may_differ(study: Workspace, tmp_path: Path, words: str) -> None:
    rows = [("document", "tag", "content"), ("P01 Anna", "Waiting", words)]
    placing, _ = placing_of(study, as_csv(tmp_path / "a.csv", rows))
    (found,) = placing.placed
    assert found.how == SIMILAR
    with study.reading() as session:
        quote = _texts(session)[0][found.span.start : found.span.end]
    assert "weeks 😀 until “they” answered" in quote and quote.count("weeks") == 1


WORDS = st.text("ab “”\"'’—-\n \u00a0é😀", min_size=1, max_size=40)


@given(WORDS, st.integers(0, 40), st.integers(1, 40))
def test_words_of_a_text_are_found_in_it(text: str, start: int, length: int) -> None:
    """Exactly where they stand; written otherwise, a place that reads alike."""
    needle = text[start : start + length]
    found = Text(text)
    if needle:
        assert start in [span.start for span in found.exact(needle)]
    other = (
        needle.replace("“", '"')
        .replace("’", "'")
        .replace("\u00a0", " ")
        .replace("\n", "  ")
        .strip(" \n\"'.…")
    )
    for span in found.similar(other):
        assert alike(text[span.start : span.end])[0] == alike(other)[0].strip(" \n\t\"'.…")
    if len(alike(other)[0].strip(" \n\t\"'.…")) >= 3:
        assert found.similar(other)


def test_a_mapping_can_be_set_by_hand(study: Workspace, tmp_path: Path) -> None:
    """Headings that mean nothing to the program; without words and codes it says what it needs."""
    rows = [("A", "B", "C"), ("Waiting", "P02 Ben", "Forty pages of it.")]
    table = read_segment_table(as_csv(tmp_path / "a.csv", rows))
    with study.reading() as session:
        with pytest.raises(UserError, match="which words have which code"):
            place_table(session, table, table.guess)
        placing = place_table(session, table, SegmentMapping(words="C", code="A", document="B"))
    assert [one.path for one in placing.placed] == ["Pains/Waiting"]


def test_the_dates_of_rows_become_those_of_codings(study: Workspace, tmp_path: Path) -> None:
    """Day first where a column can only be read so; the earliest of segments that become one; none in the future."""
    rows = [
        ("document", "tag", "content", "Creation Date", "Author"),
        ("P01 Anna", "Waiting", "It took weeks", "13/2/2024 2:05 pm", "Ewa"),
        ("P01 Anna", "Waiting", "took weeks", "3/2/2024 08:00", "Ewa"),
        ("P02 Ben", "Waiting", "Forty pages of it.", "1/1/2999", "Jan"),
        ("P02 Ben", "Late", "questionnaire", "soon", "Jan"),
    ]
    path = as_csv(tmp_path / "a.csv", rows)
    placing, guess = placing_of(study, path)
    assert guess.date == "Creation Date"
    found = brought_in(study, placing)
    (weeks,) = [one for one in found if one.coder == "Ewa"]
    assert weeks.created.startswith("2024-02-03T08:00:00")
    others = [one.created for one in found if one.coder == "Jan"]
    assert len(others) == 2 and max(others)[:4] < "2999"
    with study.operation("Date back") as session:
        apply_segments(
            session, [replace(one, segment=replace(one.segment, date="2001-01-01")) for one in placing.placed]
        )
    with study.reading() as session:
        assert [one.created for one in codings(session)] == [one.created for one in found]


def test_a_second_import_changes_nothing(study: Workspace, tmp_path: Path) -> None:
    delimiter, rows = LAYOUTS["ATLAS.ti"]
    path = as_csv(tmp_path / "a.csv", rows, delimiter)
    first = brought_in(study, placing_of(study, path)[0])
    again = brought_in(study, placing_of(study, path)[0])
    assert [(one.guid, one.memo) for one in first] == [(one.guid, one.memo) for one in again]


def test_a_real_export_of_atlas_ti_is_understood() -> None:
    """Its columns are found; codes with the signs that part codes inside them stay whole when they are known."""
    table = read_segment_table(real_data() / "refi" / "samples" / "atlasti_quotation_export_head.csv")
    guess = guess_segments(table.headers, table.rows)
    assert guess == table.guess
    assert (guess.words, guess.document, guess.code) == ("Text Content", "Document", "Codes")
    assert (guess.comment, guess.group, guess.program) == ("Comment", "Number", "ATLAS.ti")
    assert guess.date.strip() == "Creation Date"
