"""Coding acts: the rule of one coding, memos that survive joining, and a state machine against a simple model."""

from __future__ import annotations

import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from sqlalchemy import func, select

from coding.adjudication import decide
from coding.browse import code_lines, marks_of, source_lines
from coding.checking import problems
from coding.codebook import add_code, delete_codes, find_code, make_code_path, merge_codes, move_code
from coding.codings import codings
from coding.memos import set_coding_memo
from coding.projects import create_project
from coding.sources import add_sources
from coding.tagging import NewCoding, apply_code, apply_codings, merge, recode, remove, resize, split
from coding.views import marks
from coding.workspace import Workspace
from models.errors import UserError
from models.memo import Memo
from models.passage import Passage
from models.span import Span
from tests.coding.core.conftest import interview
from tests.support.scale import count

Triple = tuple[int, int, int]
State = set[tuple[int, int, int, str, bool]]


def code_named(workspace: Workspace, path: str) -> int:
    with workspace.reading() as session:
        return find_code(session, path)


def spans(workspace: Workspace, source: int = 1) -> set[Triple]:
    with workspace.reading() as session:
        return {(mark.start, mark.end, mark.code_id) for mark in marks(session, source)}


@pytest.fixture
def pain(workspace: Workspace) -> int:
    return code_named(workspace, "Pain points/Pricing not comparable")


def code(workspace: Workspace, start: int, end: int, *codes: int) -> list[int]:
    with workspace.operation("Apply code") as session:
        return apply_code(session, 1, Span(start, end), codes)


def test_overlapping_text_with_the_same_code_becomes_one_coding(workspace: Workspace, pain: int) -> None:
    [first] = code(workspace, 20, 30, pain)
    [second] = code(workspace, 25, 40, pain)
    assert first == second
    assert spans(workspace) == {(20, 40, pain)}
    workspace.undo()
    assert spans(workspace) == {(20, 30, pain)}


def test_touching_text_stays_two_codings(workspace: Workspace, pain: int) -> None:
    code(workspace, 20, 30, pain)
    code(workspace, 30, 40, pain)
    assert spans(workspace) == {(20, 30, pain), (30, 40, pain)}


def test_a_bridge_joins_three_and_keeps_every_memo(workspace: Workspace, pain: int) -> None:
    [one] = code(workspace, 20, 30, pain)
    [two] = code(workspace, 40, 50, pain)
    with workspace.operation("Write memos") as session:
        set_coding_memo(session, one, "first")
        set_coding_memo(session, two, "second")
    code(workspace, 25, 45, pain)
    assert spans(workspace) == {(20, 50, pain)}
    with workspace.reading() as session:
        assert set(session.scalars(select(Memo.text).where(Memo.coding_id == one))) == {"first", "second"}


def test_two_coders_keep_their_own(workspace: Workspace, pain: int) -> None:
    code(workspace, 20, 30, pain)
    workspace.coder = "Ben"
    code(workspace, 25, 40, pain)
    assert spans(workspace) == {(20, 30, pain), (25, 40, pain)}


def test_several_codes_lie_on_one_passage(workspace: Workspace, pain: int) -> None:
    stage = code_named(workspace, "Stages/Evaluation")
    code(workspace, 20, 30, pain, stage)
    with workspace.reading() as session:
        assert session.scalar(select(func.count(Passage.id))) == 1
        rows = codings(session)
    assert [row.stage for row in rows] == ["Evaluation", "Evaluation"]
    assert {row.participant for row in rows} == {"P01"}


def test_removing_the_last_coding_removes_the_passage(workspace: Workspace, pain: int) -> None:
    ids = code(workspace, 20, 30, pain)
    with workspace.operation("Remove") as session:
        remove(session, ids)
        assert session.scalar(select(func.count(Passage.id))) == 0


def test_split_merge_and_resize(workspace: Workspace, pain: int) -> None:
    [first] = code(workspace, 20, 40, pain)
    with workspace.operation("Split") as session:
        second = split(session, first, 30)
    assert spans(workspace) == {(20, 30, pain), (30, 40, pain)}
    with workspace.operation("Merge") as session:
        assert merge(session, [first, second]) in (first, second)
    assert spans(workspace) == {(20, 40, pain)}
    with workspace.operation("Resize") as session:
        resize(session, first, Span(22, 30))
    assert spans(workspace) == {(22, 30, pain)}


def test_recode_joins_what_then_overlaps(workspace: Workspace, pain: int) -> None:
    other = code_named(workspace, "Pain points/Learning curve")
    [mark] = code(workspace, 20, 30, other)
    code(workspace, 25, 40, pain)
    with workspace.operation("Recode") as session:
        recode(session, [mark], pain)
    assert spans(workspace) == {(20, 40, pain)}


@pytest.mark.parametrize(("start", "end"), [(5, 5), (0, 10_000)])
def test_impossible_spans_are_refused(workspace: Workspace, pain: int, start: int, end: int) -> None:
    with pytest.raises(UserError):
        code(workspace, start, end, pain)
    assert spans(workspace) == set()


def test_a_family_cannot_be_given(workspace: Workspace) -> None:
    with pytest.raises(UserError, match="only groups codes"):
        code(workspace, 0, 5, code_named(workspace, "Stages"))


def test_merging_codes_joins_their_codings(workspace: Workspace, pain: int) -> None:
    other = code_named(workspace, "Pain points/Learning curve")
    code(workspace, 20, 30, pain)
    code(workspace, 25, 40, other)
    before = spans(workspace)
    with workspace.operation("Merge codes") as session:
        merge_codes(session, pain, [other])
    assert spans(workspace) == {(20, 40, pain)}
    workspace.undo()
    assert spans(workspace) == before


def test_codebook_moves_and_refuses(workspace: Workspace, pain: int) -> None:
    with workspace.operation("Add") as session:
        child = add_code(session, "Hidden fees", "pain point", pain)
        assert make_code_path(session, "Pain points/Pricing not comparable/Hidden fees") == child
    with pytest.raises(UserError, match="below itself"), workspace.operation("Move") as session:
        move_code(session, pain, child)
    with pytest.raises(UserError, match="already a code"), workspace.operation("Add") as session:
        add_code(session, "Hidden  fees", "pain point", pain)
    with workspace.operation("Delete") as session:
        delete_codes(session, [pain])
    with workspace.reading() as session, pytest.raises(UserError):
        find_code(session, "Hidden fees")


def state(workspace: Workspace, source: int) -> State:
    """Start, end, code, coder and whether it was set aside, of every coding."""
    with workspace.reading() as session:
        return {(m.start, m.end, m.code_id, m.coder, m.discarded) for m in marks(session, source)}


class CodingMachine(RuleBasedStateMachine):
    """Any order of acts of two coders, undo, redo and restart keeps the rule, the quotes and the counts."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "machine.trailmark"
        self.workspace = create_project(self.path, "empty", "Ada")
        with self.workspace.operation("Fill") as session:
            [source] = add_sources(session, [interview("First", "P01")])
            self.codes = [add_code(session, name, "theme") for name in ("One", "Two", "Three")]
        self.source = source
        with self.workspace.reading() as session:
            self.text = interview("First", "P01").text
        self.states: list[State] = [set()]
        self.at = 0

    def act(self, change: Any) -> None:
        with self.workspace.operation("Act") as session:
            change(session)
        if self.workspace.last_changes:
            self.states = [*self.states[: self.at + 1], state(self.workspace, self.source)]
            self.at += 1

    def ids(self) -> list[int]:
        with self.workspace.reading() as session:
            return [mark.id for mark in marks(session, self.source)]

    @rule(start=st.integers(0, 80), length=st.integers(1, 12), code=st.integers(0, 2))
    def apply(self, start: int, length: int, code: int) -> None:
        end = min(start + length, len(self.text))
        own = (self.codes[code], self.workspace.coder)
        met = {one for one in self.states[self.at] if one[2:4] == own and one[0] < end and start < one[1]}
        first, last = min([start, *(one[0] for one in met)]), max([end, *(one[1] for one in met)])
        expected = self.states[self.at] - met | {(first, last, *own, False)}
        self.act(lambda s: apply_codings(s, [NewCoding(self.source, Span(start, end), self.codes[code])]))
        assert state(self.workspace, self.source) == expected

    @precondition(lambda self: self.states[self.at])
    @rule(pick=st.integers(0, 50), code=st.integers(0, 2))
    def recode(self, pick: int, code: int) -> None:
        ids = self.ids()
        self.act(lambda s: recode(s, [ids[pick % len(ids)]], self.codes[code]))

    @precondition(lambda self: self.states[self.at])
    @rule(pick=st.integers(0, 50))
    def remove(self, pick: int) -> None:
        ids = self.ids()
        self.act(lambda s: remove(s, [ids[pick % len(ids)]]))

    @precondition(lambda self: self.states[self.at])
    @rule(pick=st.integers(0, 50), start=st.integers(0, 80), length=st.integers(1, 9))
    def resize(self, pick: int, start: int, length: int) -> None:
        ids = self.ids()
        self.act(lambda s: resize(s, ids[pick % len(ids)], Span(start, min(start + length, len(self.text)))))

    @precondition(lambda self: self.states[self.at])
    @rule(pick=st.integers(0, 50), at=st.integers(0, 90))
    def split(self, pick: int, at: int) -> None:
        with self.workspace.reading() as session:
            found = marks(session, self.source)
        one = found[pick % len(found)]
        if one.start < at < one.end:
            self.act(lambda s: split(s, one.id, at))

    @precondition(lambda self: len(self.states[self.at]) > 1)
    @rule(pick=st.integers(0, 50))
    def merge(self, pick: int) -> None:
        with self.workspace.reading() as session:
            found = marks(session, self.source)
        one = found[pick % len(found)]
        alike = [
            other.id for other in found if (other.code_id, other.coder_id) == (one.code_id, one.coder_id)
        ]
        if len(alike) > 1:
            self.act(lambda s: merge(s, alike))

    @precondition(lambda self: self.states[self.at])
    @rule(pick=st.integers(0, 50), kept=st.booleans())
    def settle(self, pick: int, kept: bool) -> None:
        ids = self.ids()
        one = ids[pick % len(ids)]
        self.act(lambda s: decide(s, [one], [one] if kept else []))

    @rule(name=st.sampled_from(("Ada", "Ben")))
    def somebody_else_codes(self, name: str) -> None:
        self.workspace.coder = name

    @precondition(lambda self: self.at > 0)
    @rule()
    def undo(self) -> None:
        self.workspace.undo()
        self.at -= 1

    @precondition(lambda self: self.at + 1 < len(self.states))
    @rule()
    def redo(self) -> None:
        self.workspace.redo()
        self.at += 1

    @rule()
    def restart(self) -> None:
        self.workspace.close()
        self.workspace = Workspace.open(self.path)

    @invariant()
    def quotes_and_counts_hold(self) -> None:
        now = self.states[self.at]
        assert state(self.workspace, self.source) == now
        counting = Counter(code for _, _, code, _, discarded in now if not discarded)
        with self.workspace.reading() as session:
            rows = codings(session)
            assert all(row.quote == self.text[row.start : row.end] for row in rows)
            assert Counter(row.code_id for row in rows) == counting
            assert Counter({line.id: line.codings for line in code_lines(session)}) == counting
            assert source_lines(session)[0].codings == counting.total()
            assert len(marks_of(session, self.source)) == counting.total()
            assert list(problems(session)) == []

    def teardown(self) -> None:
        self.workspace.close()
        self.folder.cleanup()


TestCodingMachine = CodingMachine.TestCase
TestCodingMachine.settings = settings(
    max_examples=count(ci=4, nightly=100), stateful_step_count=count(ci=18, nightly=60), deadline=None
)
