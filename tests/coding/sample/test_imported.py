"""The sample's files, imported as any other files: the same text and turns as in the sample project."""

from __future__ import annotations

import pytest

from coding.importers import read_paths
from coding.importers.imported import ImportedSource
from coding.sample.read import read_sources, read_study
from tests.support.sources import ROOT

FOLDERS = ("interviews", "diaries", "sessions", "internal-interviews")
OWN = {source.file_name: source for source in read_sources(read_study())}


@pytest.fixture(scope="module")
def imported() -> dict[str, ImportedSource]:
    batch = read_paths([ROOT / "resources" / "sample" / folder for folder in FOLDERS])
    assert batch.failed == ()
    assert batch.skipped == ()
    return {source.file_name: source for source in batch.imported}


def test_all_files_are_read(imported: dict[str, ImportedSource]) -> None:
    """Nineteen files, nineteen sources of the same kinds."""
    assert {name: source.kind for name, source in imported.items()} == {
        name: source.kind for name, source in OWN.items()
    }


@pytest.mark.parametrize("name", OWN)
def test_the_importers_find_the_same_text_and_turns(imported: dict[str, ImportedSource], name: str) -> None:
    """Not one code point differs, and every turn begins, ends, is dated and timed alike."""
    found, own = imported[name], OWN[name]
    assert found.text == own.text
    assert [(t.start, t.end, t.time_start, t.date, t.stage) for t in found.turns] == [
        (t.start, t.end, t.time_start, t.date, t.stage) for t in own.turns
    ]


@pytest.mark.parametrize("name", [name for name, source in OWN.items() if source.kind != "internal"])
def test_the_importers_find_the_same_people(imported: dict[str, ImportedSource], name: str) -> None:
    """The same turns are the participant's, and it is the same participant."""
    found, own = imported[name], OWN[name]
    assert [turn.role for turn in found.turns] == [turn.role for turn in own.turns]
    assert {s.participant for s in found.speakers if s.participant} == {name[:3]}
