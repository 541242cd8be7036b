"""Memos on everything, with links; what they point to goes with them; a blind coder sees none on hidden codings."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from coding.checking import problems
from coding.code_views import code_figures
from coding.codebook import find_code
from coding.codebook_editing import coded_passages
from coding.memo_views import memo_line, memo_lines, memos_on
from coding.memos import add_memo, edit_memo, link_words, remove_memos, set_coding_memo, unlink_memo
from coding.seen import set_blind
from coding.tagging import apply_code
from coding.workspace import Workspace
from models.errors import UserError
from models.passage import Passage
from models.span import Span

PAIN = "Pain points/Learning curve"


def passages(workspace: Workspace) -> list[tuple[int, int]]:
    with workspace.reading() as session:
        return [(row.start, row.end) for row in session.execute(select(Passage.start, Passage.end))]


def test_links_hold_their_passages_and_let_them_go(workspace: Workspace) -> None:
    with workspace.operation("Memo") as session:
        memo = add_memo(session, "Look", "Here", journal=True)
        kept = link_words(session, memo, 1, Span(20, 30))
        link_words(session, memo, 1, Span(20, 30))
        link_words(session, memo, 2, Span(0, 4))
    with workspace.reading() as session:
        line = memo_line(session, memo)
        assert line is not None
        assert [(link.source_id, link.start, link.end) for link in line.links] == [(1, 20, 30), (2, 0, 4)]
        assert (line.kind, line.title, line.coder) == ("journal", "Here", "Ada")
    with workspace.operation("Unlink") as session:
        unlink_memo(session, memo, kept)
    assert passages(workspace) == [(0, 4)]
    with workspace.operation("Remove") as session:
        remove_memos(session, [memo])
        assert memo_line(session, memo) is None
    assert passages(workspace) == []
    workspace.undo()
    workspace.undo()
    assert passages(workspace) == [(20, 30), (0, 4)]
    with pytest.raises(UserError, match="no longer there"), workspace.operation("Link") as session:
        link_words(session, memo, 1, Span(0, 99_999))


def test_memos_stand_by_what_they_are_on(workspace: Workspace) -> None:
    with workspace.operation("Memos") as session:
        pain = find_code(session, PAIN)
        [coding] = apply_code(session, 1, Span(20, 30), [pain])
        set_coding_memo(session, coding, "On a coding")
        for on in (("code_id", pain), ("source_id", 2), ("participant_id", 1), ("", 0)):
            add_memo(session, f"On {on[0] or 'the project'}", on=on)
        add_memo(session, "First", journal=True)
        add_memo(session, "Second", journal=True)
        lines = memo_lines(session)
        assert [line.kind for line in lines] == [
            "journal", "journal", "project", "source", "passage", "code", "participant",
        ]  # fmt: skip
        assert [line.text for line in lines[:2]] == ["Second", "First"]
        assert (lines[4].source_id, lines[4].start, lines[4].end) == (1, 20, 30)
        assert lines[4].about == "First · Learning curve"
        assert [line.text for line in memos_on(session, "", 0)] == ["On the project"]
        assert [line.text for line in memos_on(session, "code_id", pain)] == ["On code_id"]


def test_a_blind_coder_sees_nothing_of_others(workspace: Workspace) -> None:
    with workspace.operation("Code") as session:
        pain = find_code(session, PAIN)
        [coding] = apply_code(session, 1, Span(20, 30), [pain])
        set_coding_memo(session, coding, "Mine alone")
        passage = session.scalars(select(Passage.id)).one()
        add_memo(session, "My thought on the words", on=("passage_id", passage))
        add_memo(session, "For everybody", journal=True)
        set_blind(session, True)
        assert code_figures(session, {pain})[:2] == (1, 1)
    workspace.coder = "Ben"
    with workspace.reading() as session:
        assert [line.text for line in memo_lines(session)] == ["For everybody"]
        assert coded_passages(session, pain) == []
        assert code_figures(session, {pain})[:2] == (0, 0)


def test_a_memo_saved_while_it_is_written_is_undone_as_one_act(workspace: Workspace) -> None:
    with workspace.operation("Memo") as session:
        memo = add_memo(session, "One")
    for text in ("One two", "One two three"):
        with workspace.operation("Memo", goes_on=True) as session:
            edit_memo(session, memo, text=text)
    with workspace.operation("Memo") as session:
        edit_memo(session, memo, text="Later")
    workspace.undo()
    with workspace.reading() as session:
        assert [line.text for line in memo_lines(session)] == ["One two three"]
    workspace.undo()
    with workspace.reading() as session:
        assert memo_lines(session) == []
    workspace.redo()
    workspace.redo()
    with workspace.reading() as session:
        assert [line.text for line in memo_lines(session)] == ["Later"]
        assert list(problems(session)) == []


def test_what_does_not_fit_the_act_before_is_an_act_of_its_own(workspace: Workspace) -> None:
    with workspace.operation("Memo") as session:
        memo, other = add_memo(session, "One"), add_memo(session, "Two")
    with workspace.operation("Memo on a code", goes_on=True) as session:
        edit_memo(session, memo, text="Another label")
    with workspace.operation("Memo on a code", goes_on=True) as session:
        edit_memo(session, other, text="Another row")
    for left in (["Another label", "Two"], ["One", "Two"], []):
        workspace.undo()
        with workspace.reading() as session:
            assert [line.text for line in memo_lines(session)] == left
