"""Where a file lies is told by mounts, names and markers; a file that was moved or replaced is written no more."""

from __future__ import annotations

import os
import shutil
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import update

from models import lock, medium
from models.errors import UserError
from models.identity import Replaced
from models.medium import Place, place_of
from models.people import Persona
from models.store import NotWritable, Store
from models.undo import begin_step, end_step

MOUNTS = """\
overlay / overlay rw 0 0
server:/home /mnt/home nfs4 rw 0 0
//server/share /mnt/team\\040share cifs rw 0 0
user@host: /mnt/remote fuse.sshfs rw 0 0
/dev/sdb1 /mnt/home/usb fuseblk rw 0 0
"""


@pytest.fixture
def mounts(tmp_path: Path) -> Path:
    file = tmp_path / "mounts"
    file.write_text(MOUNTS)
    return file


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/mnt/home/ada/study.trailmark", "network"),
        ("/mnt/team share/a/study.trailmark", "network"),
        ("/mnt/remote/study.trailmark", "network"),
        ("/mnt/home/usb/study.trailmark", ""),
        ("/srv/ada/study.trailmark", ""),
        ("/home/ada/OneDrive - University of X/study.trailmark", "synchronised"),
        ("/home/ada/Nextcloud/study.trailmark", "synchronised"),
        ("/Users/ada/Library/Mobile Documents/study.trailmark", "synchronised"),
        ("/Users/ada/Library/CloudStorage/Box-Box/study.trailmark", "synchronised"),
        ("/home/ada/dropbox stories/study.trailmark", ""),
        ("/home/ada/megaliths/study.trailmark", ""),
    ],
)
def test_shares_and_synchronised_folders_are_told(mounts: Path, path: str, kind: str) -> None:
    assert place_of(Path(path), mounts).kind == kind


def test_a_marker_tells_a_synchronised_folder_of_any_name(tmp_path: Path, mounts: Path) -> None:
    (tmp_path / "work" / "deep").mkdir(parents=True)
    assert place_of(tmp_path / "work" / "deep" / "p.trailmark", mounts) == Place()
    (tmp_path / "work" / ".stfolder").mkdir()
    assert place_of(tmp_path / "work" / "deep" / "p.trailmark", mounts) == Place("synchronised", "Syncthing")


MAC = """\
/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled, nobrowse)
//ada@server._smb._tcp.local/team on /Volumes/team share (smbfs, nodev, nosuid, mounted by ada)
server:/export on /Volumes/export (nfs, nodev, nosuid)
sshfs@host: on /Volumes/remote (macfuse, nodev, mounted by ada)
/dev/disk5s1 on /Volumes/USB (1) (exfat, local, nodev)
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/Users/ada/study", "apfs"),
        ("/Volumes/team share/a", "smbfs"),
        ("/Volumes/export", "nfs"),
        ("/Volumes/remote/b", "macfuse"),
        ("/Volumes/USB (1)/c", "exfat"),
    ],
)
def test_the_mounts_of_a_mac_are_read(folder: str, kind: str) -> None:
    found = medium._file_system(Path(folder), medium._of_mac(MAC))
    assert found == kind
    assert (found in medium.NETWORK) is (kind in ("smbfs", "nfs", "macfuse"))


def test_a_share_is_told_on_a_mac(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("models.medium.sys.platform", "darwin")
    monkeypatch.setattr(medium, "_mac_table", lambda: MAC)
    assert place_of(Path("/Volumes/export/p.trailmark")) == Place("network")
    assert place_of(Path("/Users/ada/p.trailmark")) == Place()


def test_a_missing_table_of_mounts_warns_of_nothing(tmp_path: Path) -> None:
    assert place_of(tmp_path / "p.trailmark", tmp_path / "none") == Place()


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store.create(tmp_path / "study.trailmark", "Study")


def add(store: Store, name: str) -> None:
    with store.write() as session:
        step = begin_step(session.connection(), "Add", "Ada")
        session.add(Persona(name=name))
        session.flush()
        end_step(session.connection(), step)


def personas(path: Path) -> list[str]:
    connection = sqlite3.connect(path)
    rows = [name for (name,) in connection.execute("SELECT name FROM persona ORDER BY id")]
    connection.close()
    return rows


def test_a_renamed_project_takes_no_further_change(store: Store) -> None:
    add(store, "before")
    moved = store.path.with_name("moved.trailmark")
    os.rename(store.path, moved)
    for _ in range(20):
        with pytest.raises(UserError, match="moved, replaced or changed"):
            add(store, "after")
    store.close()
    assert personas(moved) == ["before"]


def test_a_replaced_project_takes_no_further_change(store: Store, tmp_path: Path) -> None:
    add(store, "mine")
    other = tmp_path / "other.trailmark"
    store.copy_to(other)
    before = other.read_bytes()
    os.replace(other, store.path)
    with pytest.raises(Replaced):
        add(store, "lost")
    store.close()
    assert store.path.read_bytes() == before


def test_a_project_rewritten_in_place_takes_no_further_change(store: Store, tmp_path: Path) -> None:
    add(store, "mine")
    other = tmp_path / "other.trailmark"
    store.copy_to(other)
    foreign = Store.open(other)
    with foreign.write() as session:
        step = begin_step(session.connection(), "Rename", "Ben")
        session.execute(update(Persona).values(name="theirs"))
        end_step(session.connection(), step)
    foreign.close()
    content = other.read_bytes()
    with store.path.open("r+b") as file:
        file.write(content)
    with pytest.raises(Replaced):
        add(store, "lost")
    store.close()
    assert personas(store.path) == ["theirs"]


def test_a_place_whose_locks_do_nothing_is_for_reading(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    add(store, "kept")
    store.close()
    monkeypatch.setattr(lock, "_take", lambda handle: None)
    with pytest.raises(NotWritable, match="two people write at once"):
        Store.open(store.path)
    reader = Store.open(store.path, write=False)
    assert reader.read_only
    reader.close()
    assert [path.name for path in store.path.parent.iterdir()] == ["study.trailmark"]


def test_a_new_time_alone_does_not_stop_the_work(store: Store) -> None:
    add(store, "one")
    os.utime(store.path)
    add(store, "two")
    store.close()
    assert personas(store.path) == ["one", "two"]


def test_a_project_cut_off_in_place_takes_no_further_change(store: Store) -> None:
    for number in range(30):
        add(store, f"Persona {number}")
    os.truncate(store.path, store.path.stat().st_size // 2)
    cut = store.path.read_bytes()
    for _ in range(3):
        with pytest.raises(UserError):
            add(store, "lost")
    assert store.path.read_bytes() == cut
    store.close()


def test_a_copy_can_be_saved_after_the_file_was_moved(store: Store, tmp_path: Path) -> None:
    add(store, "kept")
    os.rename(store.path, tmp_path / "moved.trailmark")
    store.copy_to(tmp_path / "copy.trailmark")
    store.close()
    assert personas(tmp_path / "copy.trailmark") == ["kept"]


def test_a_full_place_of_backups_is_said_and_the_project_opens(store: Store, tmp_path: Path) -> None:
    add(store, "kept")
    store.close()
    (tmp_path / "backups").write_text("a file where the folder of backups should be")
    again = Store.open(store.path, backups=tmp_path / "backups")
    assert "No backup was made" in again.without_backup
    add(again, "more")
    again.close()
    assert personas(store.path) == ["kept", "more"]


def test_moving_between_folders_keeps_the_study(store: Store, tmp_path: Path) -> None:
    add(store, "kept")
    store.close()
    (tmp_path / "elsewhere").mkdir()
    moved = shutil.move(store.path, tmp_path / "elsewhere" / "study.trailmark")
    again = Store.open(Path(moved))
    add(again, "more")
    again.close()
    assert personas(Path(moved)) == ["kept", "more"]
