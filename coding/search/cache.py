"""The stored index: one file a project in a private folder, believed only with this install's own signature.

Whoosh's files hold pickles that run what they say when they are read. So the bytes are signed (HMAC-SHA256, a random
key that only this person can read) together with the project and the version, checked whole before Whoosh sees any
of them, and given to it from memory: nothing can change in between. On any doubt there is no index; it is made anew.
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import json
import os
import secrets
import stat
import struct
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from coding.places import cache_folder

VERSION = 1
_MAGIC = b"TRAILMARK SEARCH\n"
_SIGNED = hashlib.sha256().digest_size
_KEY_SIZE = 32
_LARGEST = 2**31


def search_folder(*, keep: bool = True) -> Path | None:
    """The folder of indexes, for the person alone; None when it is not safely theirs, or nothing shall be kept there.

    The index of a project under a password stays in memory: it is made of the project's words.
    """
    if not keep:
        return None
    folder = cache_folder("search")
    return folder if _is_private(folder) else None


def load(folder: Path, guid: str, language: str) -> dict[str, bytes] | None:
    """The files of a stored index; None when there is none or anything about it is in doubt."""
    path, key = _file(folder, guid), _key(folder)
    if key is None:
        return None
    try:
        if path.is_symlink() or path.stat().st_size > _LARGEST:
            return None
        data = path.read_bytes()
    except OSError:
        return None
    body = len(_MAGIC) + _SIGNED
    signature = data[len(_MAGIC) : body]
    if not data.startswith(_MAGIC) or not hmac.compare_digest(
        signature, _sign(key, guid, language, data[body:])
    ):
        forget(folder, guid)
        return None
    return _unpacked(data[body:])


def store(folder: Path, guid: str, language: str, files: Mapping[str, bytes]) -> None:
    """Put an index in place of the one before, whole or not at all; a full disk leaves none."""
    key = _key(folder)
    if key is None:
        return
    body = _packed(files)
    try:
        handle, name = tempfile.mkstemp(dir=folder, prefix="new-")
        with os.fdopen(handle, "wb") as file:
            file.write(_MAGIC + _sign(key, guid, language, body) + body)
            file.flush()
            os.fsync(file.fileno())
        os.replace(name, _file(folder, guid))
    except OSError:
        forget(folder, guid)


def forget(folder: Path, guid: str) -> None:
    """Remove the stored index of a project."""
    with contextlib.suppress(OSError):
        _file(folder, guid).unlink()


def forget_project(guid: str) -> None:
    """Remove what search has stored of a project, as when a participant is erased."""
    folder = search_folder()
    if folder is not None:
        forget(folder, guid)


def _file(folder: Path, guid: str) -> Path:
    """The guid comes from the project, so it names no path itself."""
    return folder / f"{hashlib.sha256(guid.encode('utf-8', 'replace')).hexdigest()}.index"


def _sign(key: bytes, guid: str, language: str, body: bytes) -> bytes:
    from whoosh import versionstring

    about = json.dumps([VERSION, versionstring(), sys.byteorder, guid, language]).encode("ascii")
    return hmac.new(key, struct.pack("!q", len(about)) + about + body, hashlib.sha256).digest()


def _packed(files: Mapping[str, bytes]) -> bytes:
    head = json.dumps([[name, len(data)] for name, data in files.items()]).encode("ascii")
    return b"".join((struct.pack("!q", len(head)), head, *files.values()))


def _unpacked(body: bytes) -> dict[str, bytes]:
    (length,) = struct.unpack_from("!q", body)
    at = 8 + length
    files: dict[str, bytes] = {}
    for name, size in json.loads(body[8:at]):
        files[name] = body[at : at + size]
        at += size
    return files


def _key(folder: Path) -> bytes | None:
    """This install's key, made at the first use; None when it is not the person's own."""
    path = folder / "key"
    try:
        if not path.exists() and not path.is_symlink():
            _make_key(folder, path)
        if path.is_symlink() or not _is_own(path, 0o077):
            return None
        key = path.read_bytes()
    except OSError:
        return None
    if len(key) != _KEY_SIZE:
        path.unlink()
        return None
    return key


def _make_key(folder: Path, path: Path) -> None:
    """Put a new key in place whole; where two programs start at once the first one's stays."""
    handle, name = tempfile.mkstemp(dir=folder, prefix="new-")
    with os.fdopen(handle, "wb") as file:
        file.write(secrets.token_bytes(_KEY_SIZE))
    with contextlib.suppress(FileExistsError):
        os.link(name, path)
    os.unlink(name)


def _is_private(folder: Path) -> bool:
    if folder.is_symlink() or not _is_own(folder, 0):
        return False
    if os.name == "posix" and stat.S_IMODE(folder.stat().st_mode) & 0o077:
        folder.chmod(0o700)
    return True


def _is_own(path: Path, forbidden: int) -> bool:
    if os.name != "posix":
        return True
    about = path.stat()
    return about.st_uid == os.getuid() and not about.st_mode & forbidden
