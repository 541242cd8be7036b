"""Opening with care: what is not a sound project of ours is refused in a sentence and left unchanged."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select, text

from models.backups import list_backups
from models.errors import UserError
from models.header import APPLICATION_ID
from models.migrations import accepted_schemas
from models.people import Participant
from models.project import Project
from models.schema import VERSION
from models.source import Source
from models.store import InUse, NotWritable, Store

GOLDEN = Path(__file__).parent.parent / "data" / "projects" / "version-1.trailmark"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "study.trailmark"
    Store.create(path, "Study").close()
    return path


def raw(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def empty(path: Path) -> None:
    path.write_bytes(b"")


def words(path: Path) -> None:
    path.write_text("Interviewer: How did you find us?\n" * 40)


def header_only(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\x00")


def foreign(path: Path) -> None:
    path.unlink()
    raw(path, "CREATE TABLE moz_places (id INTEGER PRIMARY KEY)", "INSERT INTO moz_places VALUES (1)")


def newer(path: Path) -> None:
    raw(path, f"PRAGMA user_version={VERSION + 1}")


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 2 // 3])


def zeroed(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[8192 : 8192 + 40_960] = bytes(40_960)
    path.write_bytes(content)


def trigger(path: Path) -> None:
    raw(path, "CREATE TRIGGER evil AFTER INSERT ON coding BEGIN DELETE FROM coding; END")


def view(path: Path) -> None:
    raw(path, "CREATE VIEW evil AS SELECT * FROM source")


def other_column(path: Path) -> None:
    raw(path, "ALTER TABLE source ADD COLUMN evil TEXT")


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (empty, "empty file"),
        (words, "not a Trailmark project"),
        (header_only, "ends too early"),
        (foreign, "another program"),
        (newer, "newer Trailmark"),
        (cut, "ends too early"),
        (zeroed, "damaged"),
        (trigger, "does not hold the tables"),
        (view, "does not hold the tables"),
        (other_column, "does not hold the tables"),
    ],
)
def test_unsound_files_are_refused_and_left_unchanged(
    project: Path, spoil: Callable[[Path], None], sentence: str
) -> None:
    spoil(project)
    before = digest(project)
    with pytest.raises(UserError, match=sentence) as refused:
        Store.open(project, "Ada")
    assert refused.value.hint
    assert digest(project) == before
    assert [p.name for p in project.parent.iterdir()] == [project.name]


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no project named"):
        Store.open(tmp_path / "none.trailmark")
    with pytest.raises(UserError, match="is a folder"):
        Store.open(tmp_path)


def test_every_cut_is_refused(project: Path) -> None:
    whole = project.read_bytes()
    for length in range(0, len(whole) - 1, max(1, len(whole) // 40)):
        project.write_bytes(whole[:length])
        with pytest.raises(UserError):
            Store.open(project, "Ada")
        assert project.read_bytes() == whole[:length]


@pytest.mark.parametrize(
    "name", ["what?.trailmark", "50%20off.trailmark", "a#b.trailmark", "späť ‘x’.trailmark"]
)
def test_odd_names_open_the_right_file(tmp_path: Path, name: str) -> None:
    Store.create(tmp_path / name, "Odd").close()
    assert [p.name for p in tmp_path.iterdir()] == [name]
    store = Store.open(tmp_path / name)
    with store.read() as session:
        assert session.scalars(select(Project.name)).one() == "Odd"
    store.close()


def test_the_file_is_private_and_alone_after_closing(project: Path) -> None:
    assert stat.S_IMODE(project.stat().st_mode) == 0o600
    assert [p.name for p in project.parent.iterdir()] == [project.name]


def test_pragmas_are_the_measured_ones(project: Path) -> None:
    store = Store.open(project)
    with store.write() as session:
        values = {
            name: session.execute(text(f"PRAGMA {name}")).scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "trusted_schema", "application_id")
        }
    assert values == {
        "journal_mode": "truncate",
        "synchronous": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "application_id": APPLICATION_ID,
    }
    store.close()


def test_reading_cannot_write(project: Path) -> None:
    store = Store.open(project)
    with pytest.raises(UserError, match="cannot be written"), store.read() as session:
        session.add(Participant(name="P1"))
        session.flush()
    store.close()


def test_a_second_writer_is_told_who_holds_it(project: Path) -> None:
    store = Store.open(project, "Ada")
    with pytest.raises(InUse, match="Ada"):
        Store.open(project, "Ben")
    reader = Store.open(project, "Ben", write=False)
    assert reader.read_only
    with pytest.raises(NotWritable), reader.write():
        pass
    reader.close()
    store.close()
    Store.open(project, "Ben").close()


def test_a_dead_owner_holds_nothing(project: Path) -> None:
    script = (
        "import sys, os, signal; from pathlib import Path; from models.store import Store\n"
        "Store.open(Path(sys.argv[1]), 'Ada'); os.kill(os.getpid(), signal.SIGKILL)"
    )
    subprocess.run([sys.executable, "-c", script, str(project)], cwd=GOLDEN.parents[3], check=False)
    Store.open(project, "Ben").close()


def test_a_read_only_place_is_for_reading(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    allowed = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK and allowed(path, mode))
    with pytest.raises(NotWritable):
        Store.open(project)
    Store.open(project, write=False).close()
    assert [p.name for p in project.parent.iterdir()] == [project.name]


def test_nothing_is_overwritten(project: Path, tmp_path: Path) -> None:
    before = digest(project)
    with pytest.raises(UserError, match="already a file"):
        Store.create(project, "Again")
    with pytest.raises(UserError, match="does not end in"):
        Store.create(tmp_path / "study.db", "Wrong")
    with pytest.raises(UserError, match="no folder"):
        Store.create(tmp_path / "nowhere" / "study.trailmark", "Lost")
    assert digest(project) == before


def test_version_one_is_migrated_after_a_backup(tmp_path: Path) -> None:
    path = tmp_path / "old.trailmark"
    shutil.copy(GOLDEN, path)
    backups = tmp_path / "backups"
    store = Store.open(path, "Ada", backups=backups)
    with store.read() as session:
        source = session.scalars(select(Source)).one()
        assert source.text.endswith("😀.")
        assert session.execute(text("SELECT notes FROM journey_map")).scalar() == ""
        assert session.execute(text("SELECT dmu, attribute_id, other_value FROM quota")).all() == []
        assert session.execute(text("PRAGMA user_version")).scalar() == VERSION
        guid = session.scalars(select(Project.guid)).one()
    store.close()
    made = list_backups(backups / guid)
    assert [backup.reason for backup in made] == ["before-migration"]
    assert raw_version(made[0].path) == 1
    Store.open(path, "Ada").close()


def raw_version(path: Path) -> int:
    return int.from_bytes(path.read_bytes()[60:64])


def test_an_older_project_is_not_migrated_for_reading(tmp_path: Path) -> None:
    path = tmp_path / "old.trailmark"
    shutil.copy(GOLDEN, path)
    before = digest(path)
    with pytest.raises(UserError, match="older Trailmark"):
        Store.open(path, write=False)
    assert digest(path) == before


def test_a_migrated_and_a_new_project_are_both_known() -> None:
    assert len(accepted_schemas(VERSION)) == VERSION
    assert len(accepted_schemas(1)) == 1


def test_a_moved_file_takes_no_more_changes(project: Path) -> None:
    from models import undo

    store = Store.open(project, "Ada")
    project.rename(project.with_name("moved.trailmark"))
    with pytest.raises(UserError, match=r"not saved|cannot be opened"), store.write() as session:
        undo.begin_step(session.connection(), "Add", "Ada")
        session.add(Participant(name="P1"))
    store.close()
    moved = Store.open(project.with_name("moved.trailmark"))
    with moved.read() as session:
        assert session.scalars(select(Participant.name)).all() == []
    moved.close()


def test_backups_follow_changes(project: Path, tmp_path: Path) -> None:
    backups = tmp_path / "backups"
    for _ in range(3):
        Store.open(project, "Ada", backups=backups).close()
    folder = next(backups.iterdir())
    assert len(list_backups(folder)) == 1
    assert stat.S_IMODE(list_backups(folder)[0].path.stat().st_mode) == 0o600
