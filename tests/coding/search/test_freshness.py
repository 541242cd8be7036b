"""The index follows the project through every act, undo and redo; equal to one made from nothing."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest
from sqlalchemy import select

from coding.codebook import add_code
from coding.importers.reading import read_text
from coding.memos import add_memo, edit_memo, remove_memos
from coding.merging import merge_project
from coding.search import Found, search_project
from coding.search.index import SearchIndex
from coding.search.plain import Piece
from coding.search.service import follow
from coding.sources import add_sources, remove_sources, rename_source
from coding.tagging import apply_code
from coding.workspace import Workspace
from models.memo import Memo
from models.source import Source
from models.span import Span
from tests.coding.search.studies import make_study

QUERIES = (
    "price",
    "memo:price",
    "code:shock",
    '"in that"',
    "source:renamed the",
    "NOT price",
    "team OR fresh",
)


def from_nothing(workspace: Workspace) -> list[Found]:
    index = SearchIndex(None, workspace.guid)
    follow(workspace, index)
    return [_plain(index.find(query, 10_000)) for query in QUERIES]


def kept(workspace: Workspace) -> list[Found]:
    return [_plain(search_project(workspace, query, 10_000)) for query in QUERIES]


def _plain(found: Found) -> Found:
    """Without scores, which depend on what was dropped before, in the order of the texts."""
    from dataclasses import replace

    bare = [replace(hit, score=0.0) for hit in found.hits]
    return Found(
        found.total, tuple(sorted(bare, key=lambda hit: (hit.source_id, hit.memo_id, hit.start, hit.excerpt)))
    )


def test_the_index_is_right_after_every_act(tmp_path: Path) -> None:
    study, draw = make_study(tmp_path / "S.trailmark", sources=3), random.Random(4)
    with study.operation("Code") as session:
        code = add_code(session, "Shock", "theme")
    for number in range(12):
        with study.operation("Act") as session:
            ids = list(session.scalars(select(Source.id)))
            memos = list(session.scalars(select(Memo.id)))
            act = number % 6
            if act == 0:
                add_sources(
                    session, [read_text(f"Ben: A fresh price {number}.\n", f"N{number}", kind="interview")]
                )
            elif act == 1:
                apply_code(session, draw.choice(ids), Span(0, 12), [code])
            elif act == 2:
                add_memo(session, f"The price of {number}", on=("source_id", draw.choice(ids)))
            elif act == 3 and memos:
                edit_memo(session, memos[0], text="Another thought")
            elif act == 4:
                rename_source(session, draw.choice(ids), f"Renamed {number}")
            elif number > 6:
                remove_sources(session, [ids[0]])
            elif memos:
                remove_memos(session, [memos[-1]])
        assert kept(study) == from_nothing(study), number
    for _ in range(6):
        study.undo()
        assert kept(study) == from_nothing(study)
    study.redo()
    assert kept(study) == from_nothing(study)
    study.close()


def test_the_index_is_right_after_a_merge_and_its_undo(tmp_path: Path) -> None:
    study = make_study(tmp_path / "S.trailmark", sources=2)
    study.copy_to(tmp_path / "Copy.trailmark")
    other = Workspace.open(tmp_path / "Copy.trailmark", coder="Ben")
    with other.operation("Code") as session:
        add_sources(session, [read_text("Cem: A fresh price.\n", "New", kind="interview")])
        apply_code(session, 1, Span(0, 12), [add_code(session, "Shock", "theme")])
        add_memo(session, "The price, again", on=("source_id", 1))
    before = kept(study)
    with study.operation("Merge") as session, other.reading() as theirs:
        merge_project(session, theirs)
    other.close()
    assert kept(study) == from_nothing(study) != before
    study.undo()
    assert kept(study) == from_nothing(study) == before
    study.close()


def test_only_what_differs_is_indexed_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    study = make_study(tmp_path / "S.trailmark", sources=3)
    index = SearchIndex(None, study.guid)
    follow(study, index)
    replaced: list[set[str]] = []
    update = index.update

    def watched(stamps: Mapping[str, str], pieces: Iterable[Piece], gone: Iterable[str] = ()) -> None:
        replaced.append(set(stamps))
        update(stamps, pieces, gone)

    monkeypatch.setattr(index, "update", watched)
    with study.operation("Code") as session:
        apply_code(session, 1, Span(0, 5), [add_code(session, "Shock", "theme")])
    follow(study, index)
    assert replaced == []
    assert index.find("code:shock", 5).total == 1
    with study.operation("Memo") as session:
        memo = add_memo(session, "New")
    follow(study, index)
    assert replaced == [{f"m{memo}"}]
    study.close()
