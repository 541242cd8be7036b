"""Two copies of a project become one: everything arrives once, nothing is overwritten, undo takes it back exactly."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from coding.codebook import add_code, find_code, make_code_path
from coding.codings import codings
from coding.memos import add_memo, set_coding_memo
from coding.merging import Merged, merge_project
from coding.people import participant_named, set_attribute
from coding.sources import add_sources, find_source, rename_source
from coding.tagging import NewCoding, apply_code, apply_codings, remove
from coding.views import participants, sources
from coding.workspace import Workspace, opened
from models.code import Code
from models.memo import Memo
from models.passage import Coding, Passage, Verdict
from models.schema import tracked_tables
from models.source import Source
from models.span import Span
from tests.support.map_project import imported, project

Act = Callable[[Session], object]


@contextmanager
def copies(folder: Path, ours: Act | None = None, theirs: Act | None = None) -> Iterator[Workspace]:
    """Ada's project and, beside it as `other.trailmark`, a copy in which Bo worked; the open one is Ada's."""
    with project(folder) as (workspace, _):
        workspace.copy_to(folder / "other.trailmark")
        if ours:
            with workspace.operation("Ours") as session:
                ours(session)
        if theirs:
            with (
                opened(folder / "other.trailmark", "Bo", write=True) as other,
                other.operation("Theirs") as session,
            ):
                theirs(session)
        yield workspace


def merge(workspace: Workspace, folder: Path) -> Merged:
    with (
        opened(folder / "other.trailmark") as other,
        other.reading() as theirs,
        workspace.operation("Merge") as ours,
    ):
        return merge_project(ours, theirs)


def everything(workspace: Workspace) -> dict[str, list[Any]]:
    with workspace.reading() as session:
        return {
            table.name: [
                tuple(row) for row in session.connection().execute(select(table).order_by(table.c.id))
            ]
            for table in tracked_tables()
        }


def code(session: Session, source: str, words: str, path: str, text: str = "") -> None:
    """Code the first occurrence of `words` in a source, with a memo when `text` is given."""
    source_id = find_source(session, source)
    start = session.get_one(Source, source_id).text.index(words)
    span = Span(start, start + len(words))
    apply_codings(session, [NewCoding(source_id, span, find_code(session, path), memo=text)])


def test_an_untouched_copy_changes_nothing(tmp_path: Path) -> None:
    with copies(tmp_path) as workspace:
        before = everything(workspace)
        merged = merge(workspace, tmp_path)
        assert merged.added == 0 and merged.conflicts == () and merged.same > 10
        assert everything(workspace) == before
        assert workspace.history().undo == "Build"


def _bo_works(session: Session) -> None:
    add_sources(session, [imported("P3", "I never saw that page.")])
    new = add_code(session, "Lost", "pain point")
    add_code(session, "Very lost", "pain point", new)
    code(session, "P3 interview", "I never saw that page.", "Very lost", "She looked away.")
    code(session, "P1 interview", "It was slow.", "Slow")
    add_memo(session, "Bo's thoughts", "Day one", journal=True)
    add_memo(session, "On the code", on=("code_id", new))
    set_attribute(session, participant_named(session, "P3"), "City", "Turku")
    p3 = find_source(session, "P3 interview")
    session.add(Verdict(source_id=p3, start=0, end=5, code_id=new, verdict="refused"))


def test_everything_new_arrives_and_a_second_merge_adds_nothing(tmp_path: Path) -> None:
    with copies(tmp_path, theirs=_bo_works) as workspace:
        merged = merge(workspace, tmp_path)
        assert merged.conflicts == ()
        with workspace.reading() as session:
            assert [row.title for row in sources(session)][-1] == "P3 interview"
            people = {row.name: row.attributes for row in participants(session)}
            bos = [row for row in codings(session) if row.coder == "Bo"]
        assert people["P3"] == {"City": "Turku"}
        assert sorted((row.code, row.quote, row.memo) for row in bos) == [
            ("Pain points/Lost/Very lost", "I never saw that page.", "She looked away."),
            ("Pain points/Slow", "It was slow.", ""),
        ]
        kept = everything(workspace)
        again = merge(workspace, tmp_path)
        assert (again.added, again.conflicts) == (0, ())
        assert again.same == merged.same + merged.added
        assert everything(workspace) == kept


def test_undo_takes_the_merge_back_exactly_and_redo_brings_it_again(tmp_path: Path) -> None:
    with copies(tmp_path, theirs=_bo_works) as workspace:
        before = everything(workspace)
        merge(workspace, tmp_path)
        after = everything(workspace)
        workspace.undo()
        assert everything(workspace) == before
        workspace.redo()
        assert everything(workspace) == after


def test_what_differs_is_listed_and_ours_is_kept(tmp_path: Path) -> None:
    def rename(name: str) -> Act:
        def act(session: Session) -> None:
            session.get_one(Code, find_code(session, "Slow")).definition = name
            set_attribute(session, participant_named(session, "P1"), "City", name)

        return act

    with copies(tmp_path, rename("Ours"), rename("Theirs")) as workspace:
        before = everything(workspace)
        merged = merge(workspace, tmp_path)
        assert "Code “Slow” differs in definition; yours was kept." in merged.conflicts
        assert len(merged.conflicts) == 2
        assert {k: v for k, v in everything(workspace).items() if k != "attribute"} == {
            k: v for k, v in before.items() if k != "attribute"
        }


def test_overlapping_codings_of_one_coder_become_one_with_both_memos(tmp_path: Path) -> None:
    def mine(session: Session) -> None:
        code(session, "P1 interview", "Now it is", "Slow", "first half")

    def also_mine(session: Session) -> None:
        session.info["coder"] = "Ada"
        code(session, "P1 interview", "is lovely.", "Slow", "second half")

    with copies(tmp_path, mine, also_mine) as workspace:
        merged = merge(workspace, tmp_path)
        with workspace.reading() as session:
            found = [row for row in codings(session) if "lovely" in row.quote and row.code_name == "Slow"]
            memos = sorted(session.scalars(select(Memo.text).where(Memo.coding_id == found[0].id)))
        assert [row.quote for row in found] == ["Now it is lovely."]
        assert memos == ["first half", "second half"]
        assert merged.conflicts == ()
        assert merge(workspace, tmp_path).added == 0


def test_a_coding_inside_ours_is_the_same_and_leaves_no_bare_passage(tmp_path: Path) -> None:
    def theirs(session: Session) -> None:
        ids = session.scalars(select(Coding.id).join(Code).where(Code.name == "Slow")).all()
        remove(session, ids)
        session.info["coder"] = "Ada"
        code(session, "P1 interview", "slow", "Slow")

    with copies(tmp_path, theirs=theirs) as workspace:
        before = everything(workspace)
        assert merge(workspace, tmp_path).added == 0
        assert everything(workspace)["passage"] == before["passage"]


def test_the_same_code_made_twice_is_one(tmp_path: Path) -> None:
    def both(session: Session) -> None:
        make_code_path(session, "Pain points/Waiting")
        code(session, "P2 interview", "Lovely.", "Waiting")

    with copies(tmp_path, both, both) as workspace:
        merged = merge(workspace, tmp_path)
        with workspace.reading() as session:
            assert len(session.scalars(select(Code.id).where(Code.name == "Waiting")).all()) == 1
            assert {row.coder for row in codings(session) if row.code_name == "Waiting"} == {"Ada", "Bo"}
        assert merged.conflicts == ()


def test_another_study_brings_its_own_and_finds_shared_texts(tmp_path: Path) -> None:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    with copies(tmp_path) as workspace:
        with project(folder) as (other, keys):
            with other.operation("More") as session:
                rename_source(session, keys["P1"], "Another title")
                session.get_one(Code, keys["Joy"]).name = "Delight"
                add_sources(session, [imported("P9", "Nothing like it.")])
            with other.reading() as theirs, workspace.operation("Merge") as ours:
                merge_project(ours, theirs)
        with workspace.reading() as session:
            titles = [row.title for row in sources(session)]
            assert titles == ["P1 interview", "P2 interview", "P9 interview"]
            assert {row.code_name for row in codings(session)} >= {"Joy", "Delight"}


def test_a_corrected_text_takes_what_can_be_placed_by_its_words(tmp_path: Path) -> None:
    def correct(session: Session) -> None:
        source = session.get_one(Source, find_source(session, "P1 interview"))
        ids = session.scalars(select(Passage.id).where(Passage.source_id == source.id)).all()
        remove(session, session.scalars(select(Coding.id).where(Coding.passage_id.in_(ids))).all())
        from coding.sources import text_hash

        source.text = "Well: " + source.text.replace("It was slow.", "It was so slow.")
        source.text_sha256, source.characters = text_hash(source.text), len(source.text)

    with copies(tmp_path, correct) as workspace:
        merged = merge(workspace, tmp_path)
        with workspace.reading() as session:
            quotes = {row.quote for row in codings(session) if row.source_title == "P1 interview"}
        assert quotes == {"Now it is lovely.", "No idea when it broke."}
        assert any("another text" in sentence for sentence in merged.conflicts)


def test_a_memo_on_a_coding_that_both_have_arrives(tmp_path: Path) -> None:
    def theirs(session: Session) -> None:
        first = session.scalars(select(Coding.id).order_by(Coding.id)).first()
        set_coding_memo(session, first or 0, "Read this again.")

    with copies(tmp_path, theirs=theirs) as workspace:
        assert merge(workspace, tmp_path).added == 1
        with workspace.reading() as session:
            assert [row.memo for row in codings(session) if row.memo] == ["Read this again."]


def test_the_other_copy_is_never_changed(tmp_path: Path) -> None:
    with copies(tmp_path, theirs=_bo_works) as workspace:
        before = (tmp_path / "other.trailmark").read_bytes()
        merge(workspace, tmp_path)
        assert (tmp_path / "other.trailmark").read_bytes() == before


def test_the_sample_study_merges_into_its_own_copy_without_a_difference(tmp_path: Path) -> None:
    from coding.sample import create_sample

    create_sample(tmp_path / "sample.trailmark")
    with opened(tmp_path / "sample.trailmark", write=True) as workspace:
        workspace.copy_to(tmp_path / "other.trailmark")
        before = everything(workspace)
        merged = merge(workspace, tmp_path)
        assert (merged.added, merged.conflicts) == (0, ())
        assert everything(workspace) == before


def _many(seed: int, coder: str) -> Act:
    def act(session: Session) -> None:
        session.info["coder"] = coder
        draw = random.Random(seed)
        ids = list(session.scalars(select(Code.id).where(Code.codable)))
        lengths = dict(session.execute(select(Source.id, Source.characters)).all())
        wanted = []
        for _ in range(60):
            source = draw.choice(list(lengths))
            start = draw.randrange(lengths[source] - 3)
            end = min(lengths[source], start + draw.randint(1, 12))
            wanted.append(NewCoding(source, Span(start, end), draw.choice(ids)))
        apply_codings(session, wanted)

    return act


@pytest.mark.parametrize(
    ("seeds", "coder"), [((1, 2), "Ada"), ((3, 3), "Ada"), ((4, 5), "Bo"), ((6, 7), "Ada")]
)
def test_whatever_both_coded_no_codings_of_one_code_and_coder_overlap(
    tmp_path: Path, seeds: tuple[int, int], coder: str
) -> None:
    folder = tmp_path
    with copies(folder, _many(seeds[0], "Ada"), _many(seeds[1], coder)) as workspace:
        before = everything(workspace)
        with workspace.reading() as session:
            covered = _covered(session)
        with opened(folder / "other.trailmark") as other, other.reading() as session:
            covered |= _covered(session)
        merge(workspace, folder)
        with workspace.reading() as session:
            assert _covered(session) == covered
            spans: dict[Any, list[Span]] = {}
            for row in codings(session):
                spans.setdefault((row.source_id, row.code_id, row.coder), []).append(Span(row.start, row.end))
        for group in spans.values():
            assert not any(a.overlaps(b) for i, a in enumerate(group) for b in group[:i])
        assert merge(workspace, folder).added == 0
        if workspace.history().undo == "Merge":
            workspace.undo()
        assert everything(workspace) == before


def _covered(session: Session) -> set[tuple[str, str, str, int]]:
    """Every character that a coder gave a code to."""
    return {
        (row.source, row.code, row.coder, place)
        for row in codings(session)
        for place in range(row.start, row.end)
    }


def test_the_bulk_of_the_codings_keeps_guid_date_and_origin(tmp_path: Path) -> None:
    def theirs(session: Session) -> None:
        source = find_source(session, "P1 interview")
        apply_code(session, source, Span(0, 5), [find_code(session, "Slow")], origin="search")

    with copies(tmp_path, theirs=theirs) as workspace:
        with opened(tmp_path / "other.trailmark") as other, other.reading() as session:
            wanted = [(r.guid, r.created, r.origin) for r in codings(session) if r.coder == "Bo"]
        merge(workspace, tmp_path)
        with workspace.reading() as session:
            assert [(r.guid, r.created, r.origin) for r in codings(session) if r.coder == "Bo"] == wanted
