"""Tables become diaries, answers or transcripts by a mapping; wrong rows are listed with their number."""

from __future__ import annotations

import io
from dataclasses import asdict
from pathlib import Path

import pytest

from coding.importers import ColumnMapping, guess_mapping, wrong_rows, wrong_rows_as_csv
from coding.importers.opening import read_bytes
from models.errors import UserError

DIARY = (
    "Participant;Date;Diary entry;Stage;Channel;Mood;Team\n"
    "P2;03/02/2024 08:15;It took long.;Onboarding;phone;2;Ops\n"
    "P1;13/02/2024;Second day.\nStill slow.;Adoption;mail;3;Dev\n"
    "P1;12/02/2024;First day, good.;Onboarding;;4;Dev\n"
    "P1;someday;Lost.;;;;\n"
    ";14/02/2024;Nobody's.;;;;\n"
    "P2;15/02/2024;;;;;\n"
).replace("Second day.\nStill slow.", '"Second day.\nStill slow."')


def test_rows_become_dated_entries_of_one_diary_a_participant() -> None:
    sources = read_bytes(DIARY.encode(), "study.csv", {})
    assert [(s.title, s.kind, s.recorded_on) for s in sources] == [
        ("study P2", "diary", "2024-02-03"),
        ("study P1", "diary", "2024-02-12"),
    ]
    second = sources[1]
    assert second.text == "First day, good.\nSecond day.\nStill slow."
    assert [t.date for t in second.turns] == ["2024-02-12", "2024-02-13"]
    assert sources[0].turns[0].date == "2024-02-03T08:15:00"
    assert (second.turns[0].stage, second.turns[0].channel, second.turns[0].rating) == (
        "Onboarding",
        None,
        "4",
    )
    assert second.participants[0].attributes == {"Team": "Dev"}


def test_wrong_rows_are_listed_and_not_lost() -> None:
    first = read_bytes(DIARY.encode(), "study.csv", {})[0]
    listed = [warning for warning in first.warnings if warning.startswith("Row")]
    assert listed == [
        "Row 5 was left out: its date cannot be read.",
        "Row 6 was left out: it names no participant.",
        "Row 7 was left out: it holds no entry.",
    ]
    assert ("row 5: its date cannot be read", "P1 | someday | Lost.") in first.left_out


def test_wrong_rows_can_be_handed_back() -> None:
    first = read_bytes(DIARY.replace("Lost.", "=Lost()").encode(), "study.csv", {})[0]
    assert [(number, reason) for number, reason, _ in wrong_rows(first)] == [
        (5, "its date cannot be read"),
        (6, "it names no participant"),
        (7, "it holds no entry"),
    ]
    lines = wrong_rows_as_csv(first).splitlines()
    assert lines[0] == "row,reason,words"
    assert len(lines) == 4


def test_question_columns_become_questions_and_answers() -> None:
    text = "Respondent,Age,What did you like?,What not?\nR1,30,The speed of it all.,\n"
    text += "R2,41,,Too many clicks for me.\n,,,\n"
    sources = read_bytes(text.encode(), "survey.csv", {})
    assert [source.text for source in sources] == [
        "What did you like?\nThe speed of it all.",
        "What not?\nToo many clicks for me.",
    ]
    assert [(t.role, t.heading) for t in sources[0].turns] == [
        ("interviewer", None),
        ("participant", "What did you like?"),
    ]
    assert sources[1].participants[0].name == "R2"
    assert sources[1].participants[0].attributes == {"Age": "41"}


def test_a_cell_can_be_a_whole_transcript() -> None:
    talk = "\n\n".join(
        f"AI: Question {n}, what then?\n\nUser: Answer {n}, which is longer." for n in range(8)
    )
    quoted = talk.replace('"', '""')
    text = f'transcript_id,text\nc_01,"{quoted}"\nc_02,"{quoted}"\nc_03,""\n'
    sources = read_bytes(text.encode(), "talks.csv", {})
    assert [(s.title, len(s.turns), s.participants[0].name) for s in sources] == [
        ("c_01", 16, "c_01"),
        ("c_02", 16, "c_02"),
    ]
    assert {s.name: s.role for s in sources[0].speakers} == {"AI": "interviewer", "User": "participant"}
    assert "Row 4 was left out: its transcript is empty." in str(sources[0].warnings) or sources[0].warnings


def test_a_workbook_reads_like_a_table() -> None:
    from openpyxl import Workbook

    book = Workbook()
    info = book.active
    assert info is not None
    info.title = "Info"
    info["A1"] = "made by hand"
    sheet = book.create_sheet("Days")
    sheet.append(["A diary of the pilot"])
    sheet.append(["Participant", "Date", "Entry", "Hours"])
    sheet.append(["P1", __import__("datetime").datetime(2024, 5, 6, 9, 30), "=SUM(1)", 3.0])
    sheet.append(["P1", "7 May 2024", "Better today.", 2])
    sheet["C3"].data_type = "s"
    out = io.BytesIO()
    book.save(out)
    source = read_bytes(out.getvalue(), "days.xlsx", {})[0]
    assert source.text == "=SUM(1)\nBetter today."
    assert [t.date for t in source.turns] == ["2024-05-06T09:30:00", "2024-05-07"]
    assert ("above the table", "A diary of the pilot") in source.left_out


def test_a_mapping_is_kept_and_used_again(tmp_path: Path) -> None:
    mapping = ColumnMapping(participant="Who", date="Day", entry="Said", attributes=("Team",), day_first=True)
    mapping.save(tmp_path / "m.json")
    again = ColumnMapping.load(tmp_path / "m.json")
    assert again == mapping
    text = "Team,Who,Day,Said\nOps,P9,03/04/2024,Well.\n"
    source = read_bytes(text.encode(), "x.csv", {"mapping": asdict(again)})[0]
    assert (source.turns[0].date, source.participants[0].name) == ("2024-04-03", "P9")


@pytest.mark.parametrize(
    "data", [[], {"layout": "odd"}, {"colour": "red"}, {"questions": "all"}, {"entry": 3}]
)
def test_a_foreign_mapping_is_refused(data: object) -> None:
    with pytest.raises(UserError):
        ColumnMapping.of(data)


def test_a_mapping_that_does_not_fit_is_refused() -> None:
    with pytest.raises(UserError, match="does not fit"):
        read_bytes(b"a,b\n1,2\n", "x.csv", {"mapping": asdict(ColumnMapping(entry="Said"))})


@pytest.mark.parametrize(
    ("headers", "layout", "participant"),
    [
        (["ID", "Timestamp", "Entry text"], "entries", "ID"),
        (["Teilnehmer", "Datum", "Eintrag"], "entries", "Teilnehmer"),
        (["name", "What is good?", "What is bad?"], "participants", "name"),
    ],
)
def test_headers_tell_the_mapping(headers: list[str], layout: str, participant: str) -> None:
    guessed = guess_mapping(headers, [["a", "2024-01-01", "some words of a person here"]])
    assert (guessed.layout, guessed.participant) == (layout, participant)


def test_plain_words_for_columns_are_understood() -> None:
    mapping = guess_mapping(["when", "who", "what"], [["2024-02-03", "P1", "It took long."]])
    assert (mapping.layout, mapping.date, mapping.participant, mapping.entry) == (
        "entries",
        "when",
        "who",
        "what",
    )


def test_a_short_conversation_under_the_header_transcript_is_one() -> None:
    talk = "Interviewer: How was it?\nP1: Slow.\nInterviewer: And now?\nP1: Fast."
    mapping = guess_mapping(["Participant", "Transcript"], [["P1", talk]])
    assert (mapping.layout, mapping.transcript) == ("transcripts", "Transcript")
    assert guess_mapping(["Participant", "Transcript"], [["P1", "Slow."]]).layout != "transcripts"
