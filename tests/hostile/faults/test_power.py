"""The power goes at any moment: what was committed is there, whole; without syncing it would not be."""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from models.errors import UserError
from models.sqlite import SAFE, WRITING
from tests.hostile.faults.conftest import Recording, State, times
from tests.support.disk import Diary, DiaryDisk, Entry, image, opened, play

UNSAFE = (*SAFE, "PRAGMA journal_mode=OFF", "PRAGMA synchronous=OFF")


def diary_of(recording: Recording, folder: Path, pragmas: tuple[str, ...]) -> list[Entry]:
    """What the disk was asked while the recorded acts were played, and where each was committed."""
    path = folder / "played.trailmark"
    shutil.copy(recording.path, path)
    diary = Diary()
    disk = DiaryDisk(f"diary-{folder.name}", diary)
    connection = opened(path, disk, pragmas)
    for transaction in recording.transactions:
        play(connection, transaction)
        diary.entries.append(Entry("commit"))
    connection.close()
    disk.unregister()
    return diary.entries


def put(files: dict[str, bytes], path: Path) -> None:
    path.write_bytes(files["db"])
    journal = path.with_name(f"{path.name}-journal")
    journal.unlink(missing_ok=True)
    if "journal" in files:
        journal.write_bytes(files["journal"])


def test_no_committed_work_is_lost(
    recording: Recording, tmp_path: Path, state: Callable[[Path], State]
) -> None:
    entries = diary_of(recording, tmp_path, (*SAFE, *WRITING))
    before = {"db": recording.path.read_bytes()}
    start = state(Path(shutil.copy(recording.path, tmp_path / "start.trailmark"))).events
    choose = random.Random(3)
    path = tmp_path / "image.trailmark"
    images = times("POWER_CUTS", 300, 20_000, 200)
    partly = 0
    for _ in range(images):
        cut = choose.randrange(1, len(entries) + 1)
        put(image(entries[:cut], before, choose), path)
        committed = sum(entry.kind == "commit" for entry in entries[:cut])
        found = state(path)
        assert start + committed <= found.events <= start + committed + 1
        assert found.codings <= found.events
        partly += path.with_name(f"{path.name}-journal").exists()
    print(f"power cuts: {images} images, 0 lost, 0 corrupt")
    assert partly > images // 4, "too few images had a journal to prove anything"


def test_the_simulation_sees_what_is_not_synced(
    recording: Recording, tmp_path: Path, state: Callable[[Path], State]
) -> None:
    """The control: with journal and syncing off the same cuts lose or spoil work."""
    entries = diary_of(recording, tmp_path, UNSAFE)
    before = {"db": recording.path.read_bytes()}
    start = state(Path(shutil.copy(recording.path, tmp_path / "start.trailmark"))).events
    choose = random.Random(3)
    path = tmp_path / "image.trailmark"
    bad = 0
    for _ in range(40):
        cut = choose.randrange(len(entries) // 2, len(entries) + 1)
        put(image(entries[:cut], before, choose), path)
        committed = sum(entry.kind == "commit" for entry in entries[:cut])
        try:
            bad += state(path).events < start + committed
        except (AssertionError, sqlite3.Error, UserError):
            bad += 1
    assert bad >= 20


def test_the_recording_is_the_programs_own_work(recording: Recording) -> None:
    """Codings, an import, an undo and a redo, with the statements that fill the history."""
    assert len(recording.transactions) == 33
    told = " ".join(statement for some in recording.transactions for statement in some)
    for word in ("INSERT INTO coding", "INSERT INTO source", "INSERT INTO history_event", "recording"):
        assert word in told


@pytest.mark.parametrize("pragma", ["PRAGMA journal_mode=TRUNCATE", "PRAGMA synchronous=FULL"])
def test_the_writer_is_the_safe_one(pragma: str) -> None:
    assert pragma in WRITING
