"""A corrected transcript takes a text's place: marks move with their words, undo brings every row back."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from coding.checking import problems
from coding.codebook import add_code
from coding.codings import codings as all_codings
from coding.correcting.alignment import words_of
from coding.correcting.plan import DECISIONS, DROP, NEAREST, SHRINK, TextPlan, plan_text
from coding.correcting.replacing import replace_text
from coding.importers.imported import ImportedSource, ImportedSpeaker, ImportedTurn
from coding.journey.facts import load_facts
from coding.memos import add_memo
from coding.search.gather import read_state
from coding.sources import add_sources, describe_source, mark_reviewed, set_speaker
from coding.tagging import apply_code
from coding.workspace import Workspace
from models.code import Code
from models.errors import UserError
from models.passage import Coding, Passage, Verdict
from models.people import Participant
from models.schema import tracked_tables
from models.source import Original, Redaction, Source, SourceRevision, Speaker, Turn
from models.span import Span
from tests.support.scale import count

CODES = 8
CUT = "We could not compare the prise 😀."
OLD = ("What happened then?", "We could not compare the prise 😀. It took weeks, and nobody had answers.")
NEW = (
    "What happened then, Ada?",
    "We could not compare the price 😀. It took weeks, and nobody had answers.",
)


def talk(*said: str, title: str = "First") -> ImportedSource:
    """A talk whose turns are said by I and P01 in turn."""
    text = "\n".join(said)
    turns, at = [], 0
    for number, words in enumerate(said):
        who, role = ("I", "interviewer") if number % 2 == 0 else ("P01", "participant")
        turns.append(ImportedTurn(at, at + len(words), who, role, float(at), float(at + 1)))
        at += len(words) + 1
    speakers = (ImportedSpeaker("I", "interviewer"), ImportedSpeaker("P01", "participant", "P01"))
    data = text.encode("utf-8", "surrogatepass")
    sha = hashlib.sha256(data).hexdigest()
    return ImportedSource(title, "interview", "txt", text, tuple(turns), speakers, original=data, sha256=sha)


def rows(workspace: Workspace) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table that undo restores."""
    with workspace.reading() as session:
        found = {}
        for table in tracked_tables():
            found[table.name] = [tuple(row) for row in session.execute(select(table).order_by(table.c.id))]
        return found


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = Workspace.create(tmp_path / "study.trailmark", coder="Ada")
    with made.operation("Begin") as session:
        add_sources(session, [talk(*OLD)])
        for number in range(1, CODES + 1):
            add_code(session, f"Code {number}", "theme")
    yield made
    made.close()


def code(session: Session, source: int, words: str, number: int) -> int:
    start = session.get_one(Source, source).text.index(words)
    return give(session, source, Span(start, start + len(words)), number)


def give(session: Session, source: int, span: Span, number: int) -> int:
    """Codes a span with “Code `number`”."""
    named = select(Code.id).where(Code.name == f"Code {number}")
    return apply_code(session, source, span, [session.scalars(named).one()])[0]


def quote(session: Session, coding: int) -> str:
    row = session.execute(
        select(Source.text, Passage.start, Passage.end)
        .join(Passage, Passage.source_id == Source.id)
        .join(Coding, Coding.passage_id == Passage.id)
        .where(Coding.id == coding)
    ).one_or_none()
    return "" if row is None else row.text[row.start : row.end]


def test_marks_move_with_their_words_and_undo_restores_every_row(workspace: Workspace) -> None:
    with workspace.operation("Code") as session:
        kept = code(session, 1, "It took weeks, and nobody had answers.", 1)
        cut = code(session, 1, CUT, 2)
        add_memo(session, "on the coding", on=("coding_id", kept))
        start = len(OLD[0]) + 1
        session.add(Verdict(source_id=1, start=0, end=len(OLD[0]), code_id=3, verdict="refused"))
        session.add(Redaction(source_id=1, start=start, end=start + 2, label="[We]"))
        mark_reviewed(session, 1, 0, None)
        describe_source(session, 1, brand="competitor")
    with workspace.reading() as session:
        plan = plan_text(session, 1, talk(*NEW))
    assert (plan.moved, plan.codings_moved, plan.gone_words, plan.new_words) == (1, 1, 1, 2)
    assert [(one.words, one.codes) for one in plan.changed] == [(CUT, ("Code 2",))]
    before = rows(workspace)
    with workspace.operation("Replace text") as session:
        replace_text(session, 1, talk(*NEW), {plan.changed[0].id: NEAREST}, revision=plan.revision)
    with workspace.reading() as session:
        assert quote(session, kept) == "It took weeks, and nobody had answers."
        assert quote(session, cut) == "We could not compare the price 😀."
        source = session.get_one(Source, 1)
        assert (source.text, source.brand, source.status) == ("\n".join(NEW), "competitor", "reviewed")
        turn = session.scalars(select(Turn).order_by(Turn.position)).all()[1]
        assert source.text[turn.start : turn.end] == NEW[1]
        originals = session.scalars(select(Original).order_by(Original.revision)).all()
        assert [one.content.decode() for one in originals] == ["\n".join(OLD), "\n".join(NEW)]
        assert session.scalars(select(SourceRevision.text)).all() == ["\n".join(OLD)]
        assert [
            session.get_one(Source, 1).text[r.start : r.end] for r in session.scalars(select(Redaction))
        ] == ["We"]
        assert session.scalars(select(Verdict.verdict)).all() == ["refused"]
        assert list(problems(session)) == []
    after = rows(workspace)
    workspace.undo()
    assert rows(workspace) == before
    workspace.redo()
    assert rows(workspace) == after


@pytest.mark.parametrize(
    ("decision", "left"),
    [(NEAREST, "compare the price 😀"), (SHRINK, "compare the"), (DROP, "")],
)
def test_a_changed_passage_does_what_was_decided(workspace: Workspace, decision: str, left: str) -> None:
    with workspace.operation("Code") as session:
        cut = code(session, 1, "compare the prise 😀", 2)
    with workspace.operation("Replace text") as session:
        done = replace_text(session, 1, talk(*NEW), {}, otherwise=decision)
        assert quote(session, cut) == left
    assert (done.nearest, done.shrunk, done.dropped) == tuple(int(decision == each) for each in DECISIONS)


def test_who_speaks_is_not_asked_twice(workspace: Workspace) -> None:
    """A speaker known by name keeps the role and person a researcher gave; new voices come, silent ones go."""
    with workspace.operation("Who") as session:
        ada = Participant(name="Ada")
        session.add(ada)
        session.flush()
        speaker = session.scalars(select(Speaker).where(Speaker.name == "P01")).one()
        set_speaker(session, speaker.id, role="participant", participant_id=ada.id)
    corrected = talk(*NEW)
    turns = (corrected.turns[0].__class__(0, len(NEW[0]), "Moderator", "interviewer"), corrected.turns[1])
    voices = (ImportedSpeaker("Moderator", "interviewer"), ImportedSpeaker("P01", "participant", "P01"))
    corrected = corrected.__class__(
        "x", "interview", "txt", corrected.text, turns, voices, original=b"x", sha256="x"
    )
    with workspace.reading() as session:
        assert plan_text(session, 1, corrected).new_speakers == ("Moderator",)
    with workspace.operation("Replace text") as session:
        replace_text(session, 1, corrected, {})
        found = session.execute(select(Speaker.name, Speaker.participant_id).order_by(Speaker.name)).all()
        assert [tuple(row) for row in found] == [("Moderator", None), ("P01", ada.id)]


def test_no_cache_takes_one_text_for_another(workspace: Workspace) -> None:
    """After replace, undo and replace by a third text, search and map see the third one."""
    third = talk("What came next?", "The waiting room was full.")
    with workspace.reading() as session:
        facts, stamps = load_facts(session), [read_state(session).stamps]
    with workspace.operation("Replace") as session:
        replace_text(session, 1, talk(*NEW), {})
    with workspace.reading() as session:
        facts = load_facts(session, known=facts)
        stamps.append(read_state(session).stamps)
    assert facts.texts[1] == "\n".join(NEW)
    workspace.undo()
    with workspace.operation("Replace") as session:
        replace_text(session, 1, third, {})
    with workspace.reading() as session:
        assert load_facts(session, known=facts).texts[1] == third.text
        stamps.append(read_state(session).stamps)
    assert len({stamp["s1"] for stamp in stamps}) == 3


def test_the_same_text_and_an_outdated_plan_are_refused(workspace: Workspace) -> None:
    with workspace.reading() as session, pytest.raises(UserError, match="same words"):
        plan_text(session, 1, talk(*OLD))
    with pytest.raises(UserError, match="meanwhile"), workspace.operation("Replace") as session:
        replace_text(session, 1, talk(*NEW), {}, revision=99)
    with pytest.raises(UserError, match="decision"), workspace.operation("Replace") as session:
        replace_text(session, 1, talk(*NEW), {1: "guess"})


WORD = st.sampled_from(["price", "the", "weeks", "Ada", "😀", "waited", "שלום", "café", "no"])
SAID = st.lists(st.lists(WORD, min_size=1, max_size=9).map(" ".join), min_size=1, max_size=6)
EDITS = st.lists(st.tuples(st.integers(0, 50), st.integers(0, 4), st.lists(WORD, max_size=4)), max_size=6)
SPANS = st.lists(st.tuples(st.integers(0, 200), st.integers(1, 40)), max_size=CODES)


@given(SAID, EDITS, SPANS, st.sampled_from(DECISIONS))
@settings(max_examples=count(ci=25, nightly=2000))
def test_after_any_edit_every_mark_is_where_it_should_be(
    workspace: Workspace,
    said: list[str],
    edits: list[tuple[int, int, list[str]]],
    spans: list[tuple[int, int]],
    decision: str,
) -> None:
    with workspace.operation("Begin anew") as session:
        session.execute(delete(Source))
        (source,) = add_sources(session, [talk(*said)])
        length = len("\n".join(said))
        for number, (place, size) in enumerate(spans, 1):
            start = place % length
            give(session, source, Span(start, min(length, start + size)), number)
    corrected = talk(*edited_lines(said, edits))
    if corrected.text == "\n".join(said):
        return
    with workspace.reading() as session:
        before_quotes = {row.id: row.quote for row in all_codings(session)}
        before_spans = spans_of(session)
        plan = plan_text(session, source, corrected)
    before = rows(workspace)
    with workspace.operation("Replace text") as session:
        replace_text(session, source, corrected, {}, otherwise=decision)
    check_after(workspace, plan, before_quotes, before_spans, corrected.text)
    workspace.undo()
    assert rows(workspace) == before


def edited_lines(said: list[str], edits: list[tuple[int, int, list[str]]]) -> list[str]:
    """Each edit takes some words out of a line and puts others there."""
    lines = [line.split(" ") for line in said]
    for place, size, words in edits:
        line = lines[place % len(lines)]
        at = place % (len(line) + 1)
        line[at : at + size] = words
    kept = [" ".join(line) for line in lines if line]
    return kept or ["nothing"]


def spans_of(session: Session) -> dict[int, Span]:
    query = select(Coding.id, Passage.start, Passage.end).join(Passage, Passage.id == Coding.passage_id)
    return {row.id: Span(row.start, row.end) for row in session.execute(query)}


def check_after(
    workspace: Workspace, plan: TextPlan, quotes: dict[int, str], spans: dict[int, Span], text: str
) -> None:
    open_spans = {one.span for one in plan.changed}
    with workspace.reading() as session:
        assert list(problems(session)) == []
        after = {row.id: row for row in all_codings(session)}
        for row in after.values():
            assert row.quote == text[row.start : row.end]
        for number, span in spans.items():
            if span not in open_spans:
                assert words(after[number].quote) == words(quotes[number])


def words(text: str) -> list[str]:
    return [word.of(text) for word in words_of(text)]
