"""Codes merged, moved, split and added from templates: nothing is lost, and undo restores every table."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from coding.codebook import add_code, describe_code, find_code, get_code, merge_codes
from coding.codebook_editing import coded_passages, merge_look, place_code, place_codes, split_code
from coding.memos import add_memo
from coding.starters import add_starters, starters
from coding.tagging import apply_code
from coding.views import codes, source_text
from coding.workspace import Workspace
from models.code import CodeSet, Cue, SeedQuote, SetMember
from models.errors import UserError
from models.memo import Memo
from models.passage import Verdict
from models.schema import tracked_tables
from models.source import Source
from models.span import Span
from tests.coding.core.conftest import TOLD

KEPT, OTHER = "Pain points/Pricing not comparable", "Pain points/Learning curve"


def ids(workspace: Workspace, *paths: str) -> list[int]:
    with workspace.reading() as session:
        return [find_code(session, path) for path in paths]


def everything(workspace: Workspace) -> dict[str, list[tuple[object, ...]]]:
    with workspace.reading() as session:
        return {
            table.name: [tuple(row) for row in session.execute(select(table).order_by(table.c.id))]
            for table in tracked_tables()
        }


def test_a_merge_loses_nothing_and_is_undone_exactly(workspace: Workspace) -> None:
    kept, other = ids(workspace, KEPT, OTHER)
    with workspace.operation("Fill") as session:
        apply_code(session, 1, Span(20, 30), [kept])
        apply_code(session, 1, Span(25, 40), [other])
        apply_code(session, 2, Span(0, 4), [other])
        add_memo(session, "Think of this", on=("code_id", other))
        child = add_code(session, "Manuals", "pain point", other)
        add_code(session, "Manuals", "pain point", kept)
        group = CodeSet(name="Product")
        session.add(group)
        session.flush()
        session.add_all(SetMember(set_id=group.id, code_id=one) for one in (kept, other))
        for one in (kept, other):
            session.add(Verdict(source_id=1, start=0, end=4, code_id=one, verdict="refused"))
        session.add(Verdict(source_id=1, start=5, end=9, code_id=other, verdict="refused"))
        session.get_one(Source, 1).default_stage_id = other
        describe_code(session, other, definition="It takes long to learn.")
        cues = set(session.scalars(select(Cue.text).where(Cue.code_id.in_((kept, other)))))
        quotes = session.scalars(select(SeedQuote.text).where(SeedQuote.code_id.in_((kept, other)))).all()
        look = merge_look(session, [kept, other])
    assert (look.before, look.after, look.sources, look.memos) == (3, 2, 2, 1)
    before = everything(workspace)
    with workspace.operation("Merge codes") as session:
        merge_codes(session, kept, [other])
    with workspace.reading() as session:
        assert session.get(type(get_code(session, kept)), other) is None
        assert [(each.source_id, each.start, each.end) for each in coded_passages(session, kept)] == [
            (1, 20, 40),
            (2, 0, 4),
        ]
        assert cues <= set(session.scalars(select(Cue.text).where(Cue.code_id == kept)))
        assert set(quotes) == set(session.scalars(select(SeedQuote.text).where(SeedQuote.code_id == kept)))
        texts = session.scalars(select(Memo.text).where(Memo.code_id == kept)).all()
        assert "Think of this" in texts
        assert any("It takes long to learn." in text for text in texts)
        assert get_code(session, child).parent_id == kept
        assert len(session.scalars(select(SetMember.id).where(SetMember.code_id == kept)).all()) == 1
        assert len(session.scalars(select(Verdict.id).where(Verdict.code_id == kept)).all()) == 2
        assert session.get_one(Source, 1).default_stage_id == kept
    workspace.undo()
    assert everything(workspace) == before


@pytest.mark.parametrize("position", [None, 0, 1, 2, 3, 9])
@pytest.mark.parametrize("going", [[0], [3, 1], [0, 2, 4], [4, 3, 2, 1, 0]])
def test_codes_move_together_before_the_one_that_stays(
    workspace: Workspace, going: list[int], position: int | None
) -> None:
    with workspace.operation("Add") as session:
        top = add_code(session, "Bag", "theme")
        made = [add_code(session, f"Item {number}", "theme", top) for number in range(5)]
        inner = add_code(session, "Inner", "theme", made[0])
    moved = [made[each] for each in going]
    stay = [each for each in made if each not in moved]
    with workspace.operation("Move") as session:
        assert place_codes(session, [*moved, inner] if 0 in going else moved, top, position) == ""
    with workspace.reading() as session:
        rows = [row for row in codes(session) if row.parent_id == top]
        assert get_code(session, inner).parent_id == made[0]
    at = len(stay) if position is None else position
    assert [row.id for row in rows] == [*stay[:at], *moved, *stay[at:]]


def test_a_code_moved_below_another_kind_takes_it(workspace: Workspace) -> None:
    [pain, stages] = ids(workspace, KEPT, "Stages")
    with workspace.operation("Add") as session:
        child = add_code(session, "Hidden fees", "pain point", pain)
    before = everything(workspace)
    with workspace.operation("Move") as session:
        assert place_code(session, pain, stages, 0) == "stage"
    with workspace.reading() as session:
        rows = [row for row in codes(session) if row.parent_id == stages]
        assert (rows[0].id, rows[0].kind) == (pain, "stage")
        assert get_code(session, child).kind == "stage"
    with workspace.operation("Move") as session:
        assert place_code(session, pain, stages, 2) == ""
    workspace.undo()
    workspace.undo()
    assert everything(workspace) == before


def test_a_code_is_split_by_moving_codings(workspace: Workspace) -> None:
    [pain] = ids(workspace, KEPT)
    with workspace.operation("Code") as session:
        [first] = apply_code(session, 1, Span(20, 28), [pain])
        [second] = apply_code(session, 1, Span(30, 40), [pain])
    with workspace.reading() as session:
        passages = coded_passages(session, pain)
        assert [each.quote for each in passages] == [
            source_text(session, 1)[20:28],
            source_text(session, 1)[30:40],
        ]
        assert TOLD.startswith(passages[0].quote)
    with workspace.operation("Split") as session:
        made = split_code(session, pain, [second], name="Prices in tables")
    with workspace.reading() as session:
        assert [each.id for each in coded_passages(session, pain)] == [first]
        assert [each.id for each in coded_passages(session, made)] == [second]
        code = get_code(session, made)
        assert (code.kind, code.parent_id) == ("pain point", get_code(session, pain).parent_id)
    with pytest.raises(UserError, match="no longer of this code"), workspace.operation("Split") as session:
        split_code(session, pain, [second], target_id=made)
    with pytest.raises(UserError, match="No coding is chosen"), workspace.operation("Split") as session:
        split_code(session, pain, [], name="None")
    workspace.undo()
    with workspace.reading() as session:
        assert len(coded_passages(session, pain)) == 2


def test_starters_add_what_is_missing_and_nothing_twice(workspace: Workspace) -> None:
    with workspace.reading() as session:
        offered = {(each.template, each.kind): each for each in starters(session)}
        before = len(codes(session))
    assert offered["b2b-purchase", "emotion"].known == offered["b2b-purchase", "emotion"].codes == 18
    assert offered["aarrr", "stage"].codes == 5
    assert ("saas", "emotion") not in offered
    missing = offered["aarrr", "stage"].codes - offered["aarrr", "stage"].known
    with workspace.operation("Add starters") as session:
        assert add_starters(session, [("aarrr", "stage"), ("b2b-purchase", "emotion")]) == missing
    with workspace.reading() as session:
        rows = codes(session)
        assert len(rows) == before + missing
        [code] = [row for row in rows if row.name == "Activation"]
        assert session.scalars(select(Cue.text).where(Cue.code_id == code.id)).all()
        keys = [row.shortcut for row in rows if row.shortcut]
        assert len(keys) == len(set(keys))
    with workspace.operation("Delete one") as session:
        session.delete(get_code(session, find_code(session, "Emotions/Frustration")))
    with workspace.operation("Add starters") as session:
        assert add_starters(session, [("b2b-purchase", "emotion")]) == 1


def test_families_are_merged_with_what_lies_below_them(workspace: Workspace) -> None:
    thoughts, themes = ids(workspace, "Thoughts", "Themes")
    with workspace.reading() as session:
        below = {row.name for row in codes(session) if row.parent_id in (thoughts, themes)}
    with workspace.operation("Merge families") as session:
        merge_codes(session, themes, [thoughts])
        assert {row.name for row in codes(session) if row.parent_id == themes} == below
    [pain] = ids(workspace, KEPT)
    with workspace.operation("Code") as session:
        apply_code(session, 1, Span(20, 30), [pain])
    with pytest.raises(UserError, match="only groups codes"), workspace.operation("Merge") as session:
        merge_codes(session, themes, [pain])
