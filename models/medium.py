"""Where a project lies: a network share or a folder that another program synchronises is told, never refused."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath

from models.translation import noted

MOUNTS = Path("/proc/self/mounts")
MAC_MOUNT = re.compile(r"^.* on (.+) \(([^,)]+)")
NETWORK = frozenset(
    "nfs nfs3 nfs4 cifs smb smbfs smb2 smb3 9p afs afpfs ncpfs coda ceph glusterfs lustre beegfs davfs webdav "
    "fuse.sshfs fuse.rclone fuse.davfs2 fuse.glusterfs fuse.ceph fuse.s3fs fuse.gvfsd-fuse fuse.smbnetfs "
    "fuse.curlftpfs macfuse osxfuse webdavfs fuse.jmtpfs fuse.google-drive-ocamlfuse fuse.onedriver".split()
)
SERVICES = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "mobile documents": "iCloud",
    "com~apple~clouddocs": "iCloud",
    "cloudstorage": noted("a cloud service"),
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "pcloud drive": "pCloud",
    "pclouddrive": "pCloud",
    "seafile": "Seafile",
    "mega": "MEGA",
    "megasync": "MEGA",
    "box sync": "Box",
    "tresorit": "Tresorit",
    "syncthing": "Syncthing",
}
MARKERS = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".stfolder": "Syncthing",
    ".849C9593-D756-4E56-8D6E-42412F2A707B": "OneDrive",
    ".tmp.drivedownload": "Google Drive",
}
REMOTE_DRIVE = 4


@dataclass(frozen=True)
class Place:
    """What is known of a place: `kind` "" (an ordinary disk), "network" or "synchronised", and by whom."""

    kind: str = ""
    service: str = ""


def place_of(path: Path, mounts: Path = MOUNTS) -> Place:
    """What kind of place a file lies in, by its mount, the names of its folders and what stands in them."""
    folder = path.absolute().parent
    service = _by_name(folder) or _by_marker(folder)
    if service:
        return Place("synchronised", service)
    if _is_share(folder, mounts):
        return Place("network")
    return Place()


def _by_name(folder: PurePath) -> str:
    for part in folder.parts:
        name = part.casefold()
        for word, service in SERVICES.items():
            if name == word or name.startswith((f"{word} - ", f"{word}-", f"{word} (")):
                return service
    return ""


def _by_marker(folder: Path) -> str:
    for each in (folder, *folder.parents):
        for name, service in MARKERS.items():
            if os.path.lexists(each / name) and each != Path.home():
                return service
    return ""


def _is_share(folder: Path, mounts: Path) -> bool:
    if sys.platform == "win32":
        import ctypes

        drive = folder.drive
        remote: bool = ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\") == REMOTE_DRIVE
        return drive.startswith("\\\\") or remote
    try:
        mounted = _of_mac(_mac_table()) if sys.platform == "darwin" else _of_linux(_linux_table(mounts))
        return _file_system(folder.resolve(), mounted) in NETWORK
    except (OSError, subprocess.SubprocessError):
        return False


def _linux_table(mounts: Path) -> str:
    return mounts.read_text(encoding="utf-8", errors="replace")


def _mac_table() -> str:
    """What macOS prints of its mounts; it has no file that tells them."""
    return subprocess.run(["/sbin/mount"], capture_output=True, text=True, timeout=5, check=True).stdout


def _of_linux(table: str) -> Iterator[tuple[Path, str]]:
    """Mount point and file system of each line, such as "//server/share /mnt/team\\040share cifs rw 0 0"."""
    for line in table.splitlines():
        fields = line.split(" ")
        if len(fields) >= 3:
            yield Path(fields[1].encode("latin-1", "replace").decode("unicode_escape")), fields[2]


def _of_mac(table: str) -> Iterator[tuple[Path, str]]:
    """Mount point and file system of each line, such as "//ada@server/team on /Volumes/team (smbfs, nodev)"."""
    for line in table.splitlines():
        if found := MAC_MOUNT.match(line):
            yield Path(found.group(1)), found.group(2)


def _file_system(folder: Path, mounted: Iterable[tuple[Path, str]]) -> str:
    """The type of the file system that holds a folder: of the mounts above it the deepest, the last one of equals."""
    best, found = -1, ""
    for point, kind in mounted:
        if folder.is_relative_to(point) and len(point.parts) >= best:
            best, found = len(point.parts), kind
    return found
