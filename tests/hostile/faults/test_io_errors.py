"""Any read, write, sync or truncation may fail, once or for good: nothing is lost, torn or damaged."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import apsw

from tests.hostile.faults.conftest import Recording, State, times
from tests.support.disk import FailingDisk, opened, play

ACTS = 8


def run(recording: Recording, path: Path, disk: FailingDisk, at: int, *, goes_on: bool, full: bool) -> int:
    """Play acts while the disk fails; the number of acts that were reported done, one more once it works again."""
    shutil.copy(recording.path, path)
    path.with_name(f"{path.name}-journal").unlink(missing_ok=True)
    disk.arm(0, goes_on=False, full=False)
    connection = opened(path, disk)
    disk.arm(at, goes_on=goes_on, full=full)
    done = 0
    for transaction in recording.transactions[:ACTS]:
        try:
            play(connection, transaction)
            done += 1
        except apsw.Error:
            continue
    disk.arm(0, goes_on=False, full=False)
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(
        "INSERT INTO saved_search (name, query, guid, created) VALUES ('x', 'y', 'z', '2026')"
    ) if (_not_recorded(connection)) else None
    connection.execute("COMMIT")
    connection.close()
    return done


def _not_recorded(connection: apsw.Connection) -> bool:
    """Take the triggers' step away: the last insert stands for any act on the same connection."""
    connection.execute("DELETE FROM temp.recording")
    connection.execute("DROP TRIGGER temp.record_saved_search_insert")
    return True


def test_every_failing_moment(recording: Recording, tmp_path: Path, state: Callable[[Path], State]) -> None:
    """What was reported done is there. What was refused may be, too, when the disk failed after the last write."""
    path = tmp_path / "failing.trailmark"
    disk = FailingDisk(f"failing-{tmp_path.name}")
    run(recording, path, disk, 0, goes_on=False, full=False)
    disk.arm(0, goes_on=False, full=False)
    start = state(Path(shutil.copy(recording.path, tmp_path / "start.trailmark"))).events
    moments = _moments(recording, path, disk)
    wanted = times("IO_FAULTS", 100, 4 * moments, 80)
    step = max(1, 4 * moments // wanted)
    points = refused = doubtful = 0
    for number in range(0, 4 * moments, step):
        at, goes_on, full = number // 4 + 1, bool(number // 2 % 2), bool(number % 2)
        done = run(recording, path, disk, at, goes_on=goes_on, full=full)
        found = state(path)
        assert start + done <= found.events <= start + ACTS
        points, refused = points + 1, refused + (done < ACTS)
        doubtful += found.events > start + done
    disk.unregister()
    print(
        f"I/O faults: {points} points, {refused} with refused acts, {doubtful} of them kept all the same, 0 lost"
    )
    assert doubtful <= points // 10
    assert refused > points // 4


def _moments(recording: Recording, path: Path, disk: FailingDisk) -> int:
    """How often the disk is asked while the acts are played."""
    shutil.copy(recording.path, path)
    connection = opened(path, disk)
    disk.arm(0, goes_on=False, full=False)
    for transaction in recording.transactions[:ACTS]:
        play(connection, transaction)
    asked = disk.asked
    connection.close()
    return asked
