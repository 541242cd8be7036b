"""Any order of acts on the codebook keeps the project sound, the tree a tree, every coding counted, and undo exact."""

from __future__ import annotations

import tempfile
from itertools import pairwise
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from coding.checking import problems
from coding.codebook import add_code, delete_codes, descendants, merge_codes
from coding.codebook_editing import coded_passages, place_code, split_code
from coding.projects import create_project
from coding.sources import add_sources
from coding.tagging import apply_code
from coding.workspace import Workspace
from models.code import Code
from models.errors import UserError
from models.passage import Coding, Passage
from models.span import Span
from tests.coding.core.conftest import interview
from tests.coding.core.test_codebook_editing import everything
from tests.support.scale import count

NUMBER = st.integers(0, 30)
ACTS = st.tuples(
    st.sampled_from(["add", "code", "move", "merge", "split", "delete"]), NUMBER, NUMBER, st.integers(0, 50)
)


def act(workspace: Workspace, what: str, one: int, two: int, place: int) -> None:
    """One act with whatever codes there are; one that is not possible leaves everything as it was."""
    with workspace.operation(what) as session:
        ids = list(session.scalars(select(Code.id).where(Code.codable.is_(True)).order_by(Code.id)))
        if not ids:
            return
        code, other = ids[one % len(ids)], ids[two % len(ids)]
        if what == "add":
            add_code(session, f"New {one} {place}", "theme", code if two % 2 else None)
        elif what == "code":
            apply_code(session, 1, Span(place, place + 5 + two), [code])
        elif what == "move":
            place_code(session, code, other if two % 3 else None, place % 4)
        elif what == "merge":
            merge_codes(session, code, [other])
        elif what == "split":
            marks = [each.id for each in coded_passages(session, code)]
            split_code(session, code, marks[: 1 + place % 3], name=f"Split {place}")
        else:
            delete_codes(session, [code])


def check(workspace: Workspace) -> None:
    with workspace.reading() as session:
        assert list(problems(session)) == []
        tops = session.scalars(select(Code.id).where(Code.parent_id.is_(None))).all()
        reached = set().union(*(descendants(session, top) for top in tops))
        assert reached == set(session.scalars(select(Code.id)))
        bare = select(func.count(Passage.id)).where(Passage.id.not_in(select(Coding.passage_id)))
        assert session.scalar(bare) == 0
        rows = session.execute(
            select(Coding.code_id, Coding.coder_id, Passage.source_id, Passage.start, Passage.end)
            .join(Passage, Passage.id == Coding.passage_id)
            .order_by(Coding.code_id, Coding.coder_id, Passage.source_id, Passage.start)
        ).all()
        for before, after in pairwise(rows):
            if tuple(before)[:3] == tuple(after)[:3]:
                assert before.end <= after.start


@settings(max_examples=count(ci=6, nightly=100), deadline=None)
@given(st.lists(ACTS, min_size=4, max_size=14))
def test_any_order_of_acts(acts: list[tuple[str, int, int, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        workspace = create_project(Path(folder) / "study.trailmark", "empty", "Ada")
        with workspace.operation("Fill") as session:
            add_sources(session, [interview("First", "P01")])
            for name in ("One", "Two", "Three"):
                add_code(session, name, "theme")
        before = everything(workspace)
        for one in acts:
            try:
                act(workspace, *one)
            except UserError:
                pass
        check(workspace)
        while workspace.history().undo != "Fill":
            workspace.undo()
        assert everything(workspace) == before
        workspace.close()
