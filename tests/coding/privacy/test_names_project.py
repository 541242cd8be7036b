"""Pseudonyms in a whole project: no name is left, codings keep their words, undo restores every row."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from coding.checking import problems
from coding.codebook import add_code, set_seed_quotes
from coding.importers import read_data
from coding.importers.imported import ImportedSource, ImportedSpeaker, ImportedTurn
from coding.memos import add_memo
from coding.people import participant_named, set_attribute
from coding.privacy.names_project import find_names, pseudonymise, write_key
from coding.privacy.names_replace import Pseudonym, propose
from coding.sources import add_sources, mark_reviewed
from coding.tagging import apply_code
from coding.workspace import Workspace
from models.code import Code
from models.passage import Coding, Passage, Verdict
from models.schema import tracked_tables
from models.source import Source, Turn
from models.span import Span

TEXT = (
    "Zoltara Quist told me.\nMaria Berg-Olsen asked Zoltara, and ZOLTARA laughed. 😀 Maria agreed with Quist."
)
TABLE = [
    Pseudonym("Person 1", ("Zoltara Quist", "Zoltara", "Quist")),
    Pseudonym("Person 2", ("Maria Berg-Olsen", "Maria", "Berg-Olsen")),
]
NAMES = ("zoltara", "quist", "maria", "berg-olsen")


def _source() -> ImportedSource:
    half = TEXT.index("\n")
    turns = tuple(
        ImportedTurn(start, end, speaker, "participant", None, None, None, None, None, None, None)
        for start, end, speaker in ((0, half, "Maria"), (half + 1, len(TEXT), "Maria Berg-Olsen"))
    )
    speakers = tuple(ImportedSpeaker(name, "participant", name) for name in ("Maria", "Maria Berg-Olsen"))
    data = TEXT.encode()
    return ImportedSource(
        "Talk with Maria", "interview", "txt", TEXT, turns, speakers, "utf-8", None, None,
        ("Maria is named twice.",), (("header", "Zoltara Quist"),), (),
        "maria.txt", "text/plain", data, hashlib.sha256(data).hexdigest(), False,
    )  # fmt: skip


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Workspace]:
    workspace = Workspace.create(tmp_path / "study.trailmark")
    with workspace.operation("Begin") as session:
        (source,) = add_sources(session, [_source()])
        code = add_code(session, "What Maria wants", "theme")
        set_seed_quotes(session, code, ["Ask Zoltara first."])
        add_memo(session, "Call Maria Berg-Olsen back", title="Quist", on=("source_id", source))
        set_attribute(session, participant_named(session, "Maria"), "Boss", "Zoltara")
        mark_reviewed(session, source, 0, TEXT.index("\n"))
    yield workspace
    workspace.close()


def _rows(session: Session) -> str:
    """Everything undo restores, except files as they came and coders."""
    kept = [table for table in tracked_tables() if table.name not in ("original", "coder")]
    return json.dumps(
        [
            [str(value) for value in row]
            for table in kept
            for row in session.execute(select(table).order_by("id"))
        ]
    )


def _mark(project: Workspace, *words: str) -> None:
    with project.operation("Code") as session:
        code = session.scalars(select(Code.id).where(Code.codable)).one()
        for part in words:
            start = TEXT.index(part)
            apply_code(session, 1, Span(start, start + len(part)), [code])


def _quotes(session: Session) -> list[str]:
    text = session.scalars(select(Source.text)).one()
    rows = session.execute(
        select(Passage.start, Passage.end)
        .join(Coding, Coding.passage_id == Passage.id)
        .order_by(Passage.start)
    )
    return [text[start:end] for start, end in rows]


def test_no_name_is_left_anywhere_codings_keep_their_words_and_undo_restores(project: Workspace) -> None:
    _mark(project, "told me.", "asked Zoltara, and", "😀 Maria agreed")
    with project.reading() as session:
        before = _rows(session)
    with project.operation("Replace names") as session:
        done = pseudonymise(session, TABLE)
    assert (done.words, done.sources) == (6, 1)
    with project.reading() as session:
        after = _rows(session)
        assert [name for name in NAMES if name in after.lower()] == []
        assert _quotes(session) == ["told me.", "asked [Person 1], and", "😀 [Person 2] agreed"]
        text = session.scalars(select(Source.text)).one()
        turns = [text[start:end] for start, end in session.execute(select(Turn.start, Turn.end))]
        assert "\n".join(turns) == text
        assert text.startswith("[Person 1] told me.\n[Person 2] asked [Person 1]")
        assert list(problems(session)) == []
    project.undo()
    with project.reading() as session:
        assert _rows(session) == before
    project.redo()
    with project.reading() as session:
        assert _rows(session) == after


def test_codings_that_meet_inside_a_name_become_one(project: Workspace) -> None:
    _mark(project, "told me.\nMaria", "Olsen asked")
    with project.operation("Memo") as session:
        add_memo(session, "half a name", on=("passage_id", session.scalars(select(Passage.id)).all()[0]))
    with project.operation("Replace names") as session:
        pseudonymise(session, TABLE)
    with project.reading() as session:
        assert _quotes(session) == ["told me.\n[Person 2] asked"]
        assert list(problems(session)) == []


def test_verdicts_and_spans_that_come_to_the_same_place_stay_unique(project: Workspace) -> None:
    with project.operation("Answer") as session:
        for start, end, verdict in ((0, 7, "refused"), (8, 13, "accepted"), (14, 21, "refused")):
            session.add(Verdict(source_id=1, start=start, end=end, code_id=1, coder_id=1, verdict=verdict))
    with project.operation("Replace names") as session:
        pseudonymise(session, TABLE)
    with project.reading() as session:
        found = session.execute(
            select(Verdict.start, Verdict.end, Verdict.verdict).order_by(Verdict.start)
        ).all()
    assert [tuple(row) for row in found] == [(0, 10, "accepted"), (11, 18, "refused")]


def test_names_are_found_and_the_key_is_a_private_file_of_its_own(project: Workspace, tmp_path: Path) -> None:
    with project.reading() as session:
        found = find_names(session)
    persons = {finding.name: finding.variants for finding in found if finding.kind == "person"}
    assert "Maria" in persons["Maria Berg-Olsen"]
    assert {"Boss", "Header"}.isdisjoint(persons)
    key = tmp_path / "key.csv"
    write_key(key, propose(found))
    assert oct(os.stat(key).st_mode & 0o777) == "0o600"
    assert "Maria Berg-Olsen" in key.read_text(encoding="utf-8")


def test_nothing_to_replace_changes_nothing(project: Workspace) -> None:
    with project.reading() as session:
        before = _rows(session)
    with project.operation("Replace names") as session:
        done = pseudonymise(session, [Pseudonym("Person 9", ("Nobody Known",))])
    assert (done.words, done.sources, done.entries) == (0, 0, 0)
    with project.reading() as session:
        assert _rows(session) == before


def test_codes_studies_and_files_that_people_are_called_by_are_no_names(tmp_path: Path) -> None:
    said = "Interviewer: Did the Study help?\nUser: Open the Preview study, then my Creativity grew. Zoltara knew.\n"
    workspace = Workspace.create(tmp_path / "codes.trailmark", coder="Ada")
    with workspace.operation("Import") as session:
        add_sources(session, [read_data((said * 2).encode(), "creativity_0000.txt")])
        for name in ("P1 (va-study8-preview-usability)", "a-free-form-question row 2", "Zoltara Quist"):
            participant_named(session, name)
    with workspace.reading() as session:
        persons = {one.name for one in find_names(session) if one.kind == "person"}
    workspace.close()
    assert persons == {"Zoltara Quist"}
