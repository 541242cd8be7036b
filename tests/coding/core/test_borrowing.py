"""A project on a share is worked on in a copy here and put back when it is closed; nobody's work is written over."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from coding.borrowing import is_borrowed, open_borrowed
from coding.checking import check_file
from coding.memo_views import memo_lines
from coding.memos import add_memo
from coding.merging import merge_project
from coding.privacy.passwords import set_password
from coding.projects import create_project
from coding.workspace import Workspace, opened
from models import lock
from models.errors import UserError
from models.lock import lock_path
from models.store import InUse, NotWritable
from tests.support.scale import count

ROOT = Path(__file__).parents[3]
PASSWORD = "four words in a row"


@pytest.fixture
def share(tmp_path: Path) -> Path:
    """A project in a folder that stands for a share, readable for a group."""
    path = tmp_path / "share" / "study.trailmark"
    path.parent.mkdir()
    create_project(path, "empty", "Ada").close()
    path.chmod(0o640)
    return path


def write(workspace: Workspace, text: str) -> None:
    with workspace.operation("Memo") as session:
        add_memo(session, text)


def texts(path: Path, password: str | None = None) -> list[str]:
    with opened(path, password=password) as workspace, workspace.reading() as session:
        return sorted(line.text for line in memo_lines(session))


def copies(private_home: Path) -> list[Path]:
    return [path for path in private_home.rglob("working copies/*/*") if path.is_file()]


def test_work_is_put_back_whole_and_nothing_stays_here(share: Path, private_home: Path) -> None:
    before = share.read_bytes()
    workspace = open_borrowed(share, "Ada")
    assert workspace.is_borrowed and workspace.path == share
    write(workspace, "Mine")
    assert share.read_bytes() == before
    assert lock_path(share).exists() and copies(private_home)
    workspace.close()
    assert texts(share) == ["Mine"] and check_file(share) == []
    assert share.stat().st_mode & 0o777 == 0o640
    assert [path.name for path in share.parent.iterdir()] == [share.name]
    assert not copies(private_home) and not is_borrowed(share)


def test_a_look_changes_nothing_at_home(share: Path, private_home: Path) -> None:
    about = share.stat()
    open_borrowed(share, "Ada").close()
    assert (share.stat().st_ino, share.stat().st_mtime_ns) == (about.st_ino, about.st_mtime_ns)
    assert not copies(private_home)


def test_nobody_else_opens_it_for_writing_meanwhile(share: Path) -> None:
    workspace = open_borrowed(share, "Ada")
    with pytest.raises(InUse, match="Ada on"):
        Workspace.open(share, "Ben")
    with pytest.raises(InUse, match="Ada on"):
        open_borrowed(share, "Ben")
    workspace.close()
    Workspace.open(share, "Ben").close()


def test_work_of_others_is_never_written_over(share: Path, private_home: Path) -> None:
    """A service synchronised another version into the folder: both stay, and are merged."""
    workspace = open_borrowed(share, "Ada")
    write(workspace, "Mine")
    theirs = Path(shutil.copy(share, share.with_name("theirs.trailmark")))
    with opened(theirs, "Ben", write=True) as other:
        write(other, "Theirs")
    os.replace(theirs, share)
    with pytest.raises(UserError, match="changed by others") as told:
        workspace.close()
    [mine] = [path for path in share.parent.iterdir() if path != share]
    assert mine.name in told.value.hint
    assert (texts(share), texts(mine)) == (["Theirs"], ["Mine"])
    with opened(share, "Ada", write=True) as both:
        with opened(mine) as other, other.reading() as theirs_, both.operation("Merge") as session:
            merge_project(session, theirs_)
        with both.reading() as session:
            assert sorted(line.text for line in memo_lines(session)) == ["Mine", "Theirs"]
    assert not copies(private_home)


def test_a_share_that_went_away_costs_nothing(share: Path) -> None:
    workspace = open_borrowed(share, "Ada")
    write(workspace, "Mine")
    away = share.parent.rename(share.parent.with_name("away"))
    with pytest.raises(UserError, match="could not be put back"):
        workspace.close()
    away.rename(share.parent)
    assert texts(share) == [] and is_borrowed(share)
    again = open_borrowed(share, "Ada")
    write(again, "More")
    again.close()
    assert texts(share) == ["Mine", "More"]


KILLED = """
import os, sys, threading, time
from pathlib import Path
from coding.borrowing import open_borrowed
from coding.memos import add_memo
wait = float(sys.argv[2])
threading.Thread(target=lambda: (time.sleep(wait), os.kill(os.getpid(), 9)), daemon=True).start()
for number in range(1000):
    workspace = open_borrowed(Path(sys.argv[1]), "Ada")
    with workspace.operation("Memo") as session:
        add_memo(session, f"{number}")
    print(number, flush=True)
    workspace.close()
"""


def test_a_kill_at_any_moment_loses_nothing(share: Path, private_home: Path) -> None:
    """Borrowed, worked on and put back again and again until it is killed; what was committed is there afterwards."""
    kills = int(os.environ.get("TRAILMARK_BORROW_KILLS", count(ci=3, nightly=100)))
    whole = share.read_bytes()
    for number in range(max(2, kills)):
        share.write_bytes(whole)
        wait = 1.2 + 1.3 * (number * 7 % 20) / 20
        command = [sys.executable, "-c", KILLED, str(share), str(wait)]
        done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True, timeout=60)
        told = done.stdout.split()
        assert check_file(share) == []
        open_borrowed(share, "Ada").close()
        assert set(told) <= set(texts(share))
        assert not copies(private_home)


def test_where_locks_do_nothing_the_checksum_decides(share: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    take = lock._take
    monkeypatch.setattr(lock, "_take", lambda handle: None)
    monkeypatch.setattr(Workspace, "open", _with(take, Workspace.open))
    workspace = open_borrowed(share, "Ada")
    write(workspace, "Mine")
    workspace.close()
    assert texts(share) == ["Mine"]
    assert [path.name for path in share.parent.iterdir()] == [share.name]


def _with(take: object, act: object) -> object:
    """Locks work for the copy on this computer."""

    def opened_here(*words: object, **more: object) -> object:
        with pytest.MonkeyPatch.context() as here:
            here.setattr(lock, "_take", take)
            return act(*words, **more)  # type: ignore[operator]

    return opened_here


def test_a_place_that_cannot_be_written_is_not_borrowed_from(
    share: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    with pytest.raises(NotWritable, match="could not be put back"):
        open_borrowed(share, "Ada")


def test_a_protected_project_stays_protected(share: Path, private_home: Path) -> None:
    set_password(share, None, PASSWORD)
    workspace = open_borrowed(share, "Ada", PASSWORD)
    write(workspace, "Zebulina was here")
    assert not [path for path in copies(private_home) if b"Zebulina" in path.read_bytes()]
    workspace.close()
    assert texts(share, PASSWORD) == ["Zebulina was here"]
