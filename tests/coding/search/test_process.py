"""Search in a process of its own: the same answers, errors with their place, and life after death."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from coding.search import QueryError, search_project
from coding.search.live import LiveSearch
from coding.sources import remove_sources
from coding.workspace import Workspace
from models.errors import UserError
from tests.coding.search.studies import make_study


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Workspace]:
    workspace = make_study(tmp_path / "S.trailmark", sources=2)
    yield workspace
    workspace.close()


def test_the_process_answers_follows_and_comes_back(study: Workspace) -> None:
    live = LiveSearch(study)
    for query in ("price", '"in that"', "speaker:p01 NOT price", "memo:*"):
        assert live.find(query, 50) == search_project(study, query, 50)
    with pytest.raises(QueryError) as caught:
        live.find("price AND", 5)
    assert caught.value.position == 6
    with study.operation("Remove") as session:
        remove_sources(session, [1])
    live.mark_stale()
    live.refresh()
    expected = search_project(study, "price", 50)
    found = live.find("price", 50)
    places = {(hit.source_id, hit.start, hit.end) for hit in expected.hits}
    assert {(hit.source_id, hit.start, hit.end) for hit in found.hits} == places
    assert {hit.source_id for hit in expected.hits} == {2}
    child = live._process._child
    assert child is not None
    child.kill()
    child.wait()
    assert live.find("price", 50).total == expected.total
    live.close()
    assert not live._process.is_running
    with pytest.raises(UserError):
        live.find("price", 5)
