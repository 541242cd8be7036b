"""A password: no word readable in the file, its backups or copies; wrong, damaged and changed are told apart."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from coding.backups import backups_of, restore_backup
from coding.checking import check_file
from coding.codings import codings
from coding.language.weights import available
from coding.places import backup_root, cache_folder
from coding.privacy.passwords import set_password
from coding.projects import create_project
from coding.protected import needs_password
from coding.search import search_project
from coding.sources import add_sources
from coding.suggest.service import VECTOR_CACHE, more_like, suggester
from coding.tagging import apply_code
from coding.views import codes
from coding.workspace import opened
from models.archive import counted
from models.cipher import PasswordNeeded
from models.errors import UserError
from models.protect import leftover_of
from models.span import Span
from models.store import Store
from tests.support import MARKER
from tests.support.interviews import interview
from tests.support.scale import count

FIRST, SECOND = "correct horse's battery", "Überraschung “zwei”"
ROOT = Path(__file__).parents[3]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "study.trailmark"
    workspace = create_project(path, "b2b-purchase", "Ada")
    with workspace.operation("Import") as session:
        words = f"Interviewer: Who?\nP1: {MARKER} told me, and I was happy.\n" * 60
        add_sources(session, [interview(words, "P01")])
    with workspace.operation("Apply code") as session:
        code = next(code.id for code in codes(session) if code.codable)
        apply_code(session, 1, Span(3, 30), [code])
    workspace.backup()
    workspace.close()
    return path


def readable(*roots: Path) -> list[Path]:
    files = [file for root in roots for file in root.rglob("*") if file.is_file()]
    return [file for file in files if b"Zebulina" in file.read_bytes()]


def guid(project: Path, password: str | None) -> str:
    with opened(project, password=password) as workspace:
        return workspace.guid


def test_nothing_is_readable_under_a_password(project: Path, tmp_path: Path) -> None:
    assert readable(tmp_path, backup_root())
    done = set_password(project, None, FIRST)
    assert done.left == 0
    assert needs_password(project)
    with opened(project, write=True, password=FIRST) as workspace:
        assert workspace.protected
        assert search_project(workspace, "Zebulina", 5).total > 0
        with workspace.operation("Apply code") as session:
            apply_code(session, 1, Span(40, 60), [codes(session)[-1].id])
        workspace.backup()
        workspace.copy_to(tmp_path / "copy.trailmark")
    assert readable(tmp_path, backup_root(), cache_folder("search")) == []
    assert check_file(project, FIRST) == []
    assert len(backups_of(guid(project, FIRST), FIRST)) >= 2
    assert counted(tmp_path / "copy.trailmark", FIRST)["coding"] == 2
    assert [p.name for p in sorted(tmp_path.iterdir()) if p.suffix == ".trailmark"] == [
        "copy.trailmark",
        "study.trailmark",
    ]


def test_wrong_missing_and_damaged_are_told_apart(project: Path) -> None:
    set_password(project, None, FIRST)
    before = project.read_bytes()
    for wrong in (None, "", "correct horse", FIRST.upper()):
        with pytest.raises(PasswordNeeded):
            Store.open(project, password=wrong)
    assert project.read_bytes() == before
    damaged = bytearray(before)
    damaged[3000:3100] = bytes(100)
    project.write_bytes(damaged)
    with pytest.raises(UserError, match="damaged; the password is right"):
        Store.open(project, password=FIRST)
    damaged = bytearray(before)
    damaged[4096 * 30 + 7] ^= 1
    project.write_bytes(damaged)
    assert check_file(project, FIRST) != []


def test_a_password_is_changed_and_taken_off(project: Path, tmp_path: Path) -> None:
    set_password(project, None, FIRST)
    set_password(project, FIRST, SECOND)
    with pytest.raises(PasswordNeeded):
        Store.open(project, password=FIRST)
    with opened(project, password=SECOND) as workspace, workspace.reading() as session:
        [coding] = codings(session)
    assert coding.start == 3
    lines = backups_of(guid(project, SECOND), SECOND)
    assert [line.problem for line in lines] == ["" for _ in lines]
    restore_backup(lines[0].path, tmp_path / "restored.trailmark", SECOND)
    assert check_file(tmp_path / "restored.trailmark", SECOND) == []
    set_password(project, SECOND, None)
    assert not needs_password(project)
    assert check_file(project) == []
    with opened(project, write=True) as workspace:
        workspace.undo()
        workspace.undo()


def test_a_short_password_and_an_open_project_are_refused(project: Path) -> None:
    with pytest.raises(UserError, match="at least 8"):
        set_password(project, None, "short")
    with opened(project, write=True), pytest.raises(UserError, match="already open"):
        set_password(project, None, FIRST)
    assert not needs_password(project)


def test_without_the_extra_a_sentence_says_so(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    set_password(project, None, FIRST)
    monkeypatch.setattr("models.cipher.find_spec", lambda name: None)
    with pytest.raises(UserError, match="cannot open projects with a password"):
        Store.open(project, password=FIRST)


KILLED = """
import os, sys, threading, time
from pathlib import Path
from coding.privacy.passwords import set_password
wait = float(sys.argv[4])
threading.Thread(target=lambda: (time.sleep(wait), os.kill(os.getpid(), 9)), daemon=True).start()
set_password(Path(sys.argv[1]), sys.argv[2] or None, sys.argv[3] or None)
"""


def test_a_kill_while_the_password_changes_leaves_old_or_new(project: Path) -> None:
    before = counted(project)
    now = ""
    kills = int(os.environ.get("TRAILMARK_REKEY_KILLS", count(ci=3, nightly=100)))
    for number in range(max(2, kills)):
        then = FIRST if now != FIRST else SECOND
        wait = 1.0 + 1.5 * (number * 7 % 20) / 20
        command = [sys.executable, "-c", KILLED, str(project), now, then, str(wait)]
        subprocess.run(command, cwd=ROOT, check=False, capture_output=True, timeout=60)
        try:
            counts = counted(project, now or None)
        except PasswordNeeded:
            now = then
            counts = counted(project, now)
        assert counts == before
        with opened(project, write=True, password=now or None):
            pass
        assert not leftover_of(project).exists()


def vectors() -> bytes:
    """What lies in the cache of sentence vectors."""
    folder = cache_folder(VECTOR_CACHE)
    return b"".join(file.read_bytes() for file in folder.iterdir() if file.is_file())


def test_nothing_made_of_the_words_is_kept_outside(project: Path) -> None:
    """Vectors tell of the sentences they were computed from: under a password none is in a file."""
    suggester.cache_clear()
    with opened(project) as workspace, workspace.reading() as session:
        more_like(session, ["I was happy."])
    kept = vectors()
    assert kept or not available()
    set_password(project, None, FIRST)
    assert vectors() == b""
    with opened(project, password=FIRST) as workspace, workspace.reading() as session:
        assert more_like(session, ["I was happy."])
    assert vectors() == b""
    suggester.cache_clear()
