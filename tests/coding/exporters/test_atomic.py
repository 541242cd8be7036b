"""A file is there whole or as it was: after an error, a full disk or a kill, and nothing is left lying about."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from coding.exporters.atomic import PREFIX, sweep_leftovers, written
from coding.places import cache_folder, keep_temporary_files_private
from models.errors import UserError
from tests.support.marker import files_holding
from tests.support.scale import count

ROOT = Path(__file__).resolve().parents[3]
KILLS = int(os.environ.get("TRAILMARK_KILLS", count(ci=6, nightly=50)))
WORDS = "Quarkwood said so"
EXPORT = """
import sys, tempfile
from pathlib import Path
from coding.places import keep_temporary_files_private
from coding.exporters.atomic import written
from coding.exporters.book import Book
from coding.exporters.table import Column, Table
keep_temporary_files_private()
print("ready", flush=True)
while True:
    with written(Path(sys.argv[1])) as draft:
        book = Book("Report")
        book.table(Table("Evidence", [Column("Quote", 60)], [("Quarkwood said so " + "x" * 300,)] * 3000))
        book.save(draft)
"""


def drafts(folder: Path) -> list[str]:
    """What is left of files that were not finished."""
    return [path.name for path in folder.iterdir() if path.name.startswith(PREFIX)]


def test_what_was_written_is_there_and_private(tmp_path: Path) -> None:
    file = tmp_path / "report.txt"
    with written(file) as draft:
        assert draft.parent == tmp_path and draft.suffix == ".txt"
        draft.write_text("new")
    assert file.read_text() == "new"
    assert file.stat().st_mode & 0o777 == 0o600
    assert drafts(tmp_path) == [] and not list(cache_folder("writing").iterdir())


def test_an_error_leaves_the_old_file(tmp_path: Path) -> None:
    file = tmp_path / "report.txt"
    file.write_text("old")
    with pytest.raises(ValueError, match="no"), written(file) as draft:
        draft.write_text("half")
        raise ValueError("no")
    assert file.read_text() == "old" and drafts(tmp_path) == []


def test_a_full_disk_is_told(tmp_path: Path) -> None:
    file = tmp_path / "report.txt"
    file.write_text("old")
    with pytest.raises(UserError, match="could not be written"), written(file) as draft:
        draft.write_text("half")
        raise OSError(28, "No space left on device")
    assert file.read_text() == "old" and drafts(tmp_path) == []


@pytest.mark.parametrize("place", ["missing/report.txt", "file.txt/report.txt", "/proc/report.txt"])
def test_a_place_that_cannot_be_written_is_told(tmp_path: Path, place: str) -> None:
    (tmp_path / "file.txt").write_text("in the way")
    with pytest.raises(UserError, match="could not be written"), written(tmp_path / place):
        pytest.fail("there was nothing to write to")


def test_the_next_start_sweeps_what_a_killed_export_left(tmp_path: Path) -> None:
    """The old report stays readable at every kill; after the next start no word of the new one lies anywhere."""
    report = tmp_path / "report.xlsx"
    report.write_bytes(b"old")
    known = {b"old"}
    for number in range(KILLS):
        child = subprocess.Popen(
            [sys.executable, "-c", EXPORT, str(report)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            env=dict(os.environ),
        )
        assert child.stdout is not None and child.stdout.readline() == b"ready\n"
        time.sleep(0.02 + 0.3 * number / KILLS)
        child.kill()
        child.wait()
        child.stdout.close()
        data = report.read_bytes()
        assert data in known or (data[:2] == b"PK" and b"PK\x05\x06" in data[-64:])
    keep_temporary_files_private()
    assert drafts(tmp_path) == []
    home = Path(os.environ["HOME"])
    assert files_holding(WORDS, [home]) == []


def test_a_file_that_is_still_being_written_is_left_alone(tmp_path: Path) -> None:
    with written(tmp_path / "report.txt") as draft:
        sweep_leftovers()
        assert draft.exists()
        draft.write_text("whole")
    assert (tmp_path / "report.txt").read_text() == "whole"


def test_only_own_drafts_are_swept(tmp_path: Path) -> None:
    """A note that names another file does not make it go."""
    mine = tmp_path / "diary.txt"
    mine.write_text("kept")
    (cache_folder("writing") / "1999999999-aa").write_text(str(mine))
    sweep_leftovers()
    assert mine.exists()
