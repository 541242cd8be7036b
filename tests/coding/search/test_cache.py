"""The stored index is believed only when this install wrote it; anything else is thrown away and made anew."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from coding.search import search_project
from coding.search.cache import forget_project, search_folder
from coding.sources import remove_sources
from coding.workspace import Workspace
from tests.coding.search.studies import make_study
from tests.support import MARKER, files_holding


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Workspace]:
    workspace = make_study(tmp_path / "S.trailmark", sources=2)
    yield workspace
    workspace.close()


def stored() -> Path:
    folder = search_folder()
    assert folder is not None
    (file,) = folder.glob("*.index")
    return file


class Runs:
    """What a hostile pickle would do when it is read."""

    def __init__(self, marker: Path) -> None:
        self.marker = marker

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.mkdir, (str(self.marker),)


def poisoned(marker: Path) -> list[bytes]:
    """Index files that run code when Whoosh reads them, and one that only looks like ours."""
    import pickle

    evil = pickle.dumps(Runs(marker), 2)
    return [evil, b"TRAILMARK SEARCH\n" + evil, b"TRAILMARK SEARCH\n" + bytes(32) + evil]


def test_a_poisoned_index_is_never_read(study: Workspace, tmp_path: Path) -> None:
    expected = search_project(study, "price OR wait", 1000)
    good, marker = stored().read_bytes(), tmp_path / "marker"
    for data in [*poisoned(marker), good[:-200] + poisoned(marker)[0]]:
        stored().write_bytes(data)
        assert search_project(study, "price OR wait", 1000) == expected
        assert not marker.exists()
        assert stored().read_bytes()[:17] == b"TRAILMARK SEARCH\n"


def test_a_poisoned_whoosh_index_beside_the_project_is_nothing(study: Workspace, tmp_path: Path) -> None:
    marker, folder = tmp_path / "marker", search_folder()
    assert folder is not None
    for place in (tmp_path, folder):
        for name in ("_MAIN_1.toc", "MAIN_abcdefgh.seg"):
            (place / name).write_bytes(poisoned(marker)[0])
    assert search_project(study, "price", 10).total > 0
    assert not marker.exists()


@pytest.mark.parametrize("part", [0.0, 0.1, 0.5, 0.99])
def test_a_truncated_index_is_made_anew(study: Workspace, part: float) -> None:
    expected = search_project(study, "price", 1000)
    good = stored().read_bytes()
    stored().write_bytes(good[: int(len(good) * part)])
    assert search_project(study, "price", 1000) == expected
    assert len(stored().read_bytes()) > len(good) // 2


def test_any_changed_byte_is_noticed(study: Workspace) -> None:
    expected = search_project(study, "price", 1000)
    good = stored().read_bytes()
    for at in range(0, len(good), len(good) // 12):
        stored().write_bytes(good[:at] + bytes([good[at] ^ 255]) + good[at + 1 :])
        assert search_project(study, "price", 1000) == expected


def test_the_index_of_another_project_is_foreign(study: Workspace, tmp_path: Path) -> None:
    expected = search_project(study, "price", 1000)
    own = stored()
    other = make_study(tmp_path / "Other.trailmark", seed=9, sources=1)
    search_project(other, "price", 10)
    other.close()
    folder = search_folder()
    assert folder is not None
    (foreign,) = set(folder.glob("*.index")) - {own}
    own.write_bytes(foreign.read_bytes())
    assert search_project(study, "price", 1000) == expected


def test_another_key_is_another_install(study: Workspace) -> None:
    expected = search_project(study, "price", 1000)
    key = stored().with_name("key")
    key.write_bytes(os.urandom(32))
    assert search_project(study, "price", 1000) == expected
    key.write_bytes(b"short")
    assert search_project(study, "price", 1000) == expected
    assert search_project(study, "price", 1000) == expected
    assert len(key.read_bytes()) == 32


@pytest.mark.skipif(os.name != "posix", reason="file modes are of POSIX systems")
def test_the_folder_is_private(study: Workspace) -> None:
    search_project(study, "price", 10)
    file = stored()
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    assert {stat.S_IMODE(each.stat().st_mode) for each in file.parent.iterdir()} == {0o600}
    file.parent.chmod(0o777)
    search_project(study, "price", 10)
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_removed_words_leave_the_cache(tmp_path: Path, private_home: Path) -> None:
    from tests.coding.search.studies import study_of

    study = study_of(tmp_path / "S.trailmark", f"Ben: I am {MARKER}.\n", "Ben: I am not.\n")
    assert search_project(study, MARKER, 10).total == 2
    with study.operation("Remove") as session:
        remove_sources(session, [1])
    assert search_project(study, MARKER, 10).total == 0
    assert b"uarkwood" not in stored().read_bytes()
    assert files_holding(MARKER, [stored().parent]) == []
    forget_project(study.guid)
    assert not list(stored_folder().glob("*.index"))
    study.close()


def stored_folder() -> Path:
    folder = search_folder()
    assert folder is not None
    return folder
