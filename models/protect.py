"""A project written anew under another password, or without one: complete and verified before it takes its place."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import Any

from models.backups import settle, verify
from models.cipher import Key, driver
from models.sqlite import connect, spoken

ENDING = ".rekey"


def rewrite(path: Path, old: Key | None, new: Key | None) -> None:
    """Put a closed project, whose lock the caller holds, under another key; None is none.

    A kill leaves the old file or the new one whole. The bytes of a file that had no password are written over.
    """
    partial = leftover_of(path)
    with spoken(), contextlib.ExitStack() as clean:
        clean.callback(remove_leftover, path)
        os.close(os.open(partial, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600))
        _export(path, old, partial, new)
        with (
            contextlib.closing(connect(path, "ro", old)) as before,
            contextlib.closing(connect(partial, "ro", new)) as after,
        ):
            verify(before, after)
        with path.open("r+b") as plain:
            settle(partial, path)
            if old is None:
                _blank(plain)


def leftover_of(path: Path) -> Path:
    """The file a killed change of password leaves beside a project."""
    return path.with_name(f".{path.name}{ENDING}")


def remove_leftover(path: Path) -> None:
    """Remove what a killed change of password left."""
    partial = leftover_of(path)
    for each in (partial, partial.with_name(f"{partial.name}-journal")):
        each.unlink(missing_ok=True)


def _export(path: Path, old: Key | None, partial: Path, new: Key | None) -> None:
    """Copy everything with SQLCipher's own export; the file's schema was examined when it was opened."""
    library = driver()
    uri = f"{path.absolute().as_uri()}?mode=ro"
    with contextlib.closing(library.connect(uri, uri=True, isolation_level=None)) as source:
        source.execute("PRAGMA cipher_log_level=NONE").fetchall()
        if old:
            source.execute(f'PRAGMA key="{old.literal}"').fetchall()
        for pragma in ("trusted_schema=OFF", "temp_store=MEMORY"):
            source.execute(f"PRAGMA {pragma}").fetchall()
        source.execute("ATTACH DATABASE ? AS copied KEY ?", (str(partial), new.literal if new else ""))
        source.execute("SELECT sqlcipher_export('copied')").fetchall()
        for name in ("application_id", "user_version"):
            [value] = source.execute(f"PRAGMA main.{name}").fetchone()
            source.execute(f"PRAGMA copied.{name}={int(value)}")
        source.execute("DETACH DATABASE copied")


def _blank(plain: Any) -> None:
    """Write zeros over the bytes that were readable; what the disk keeps elsewhere is beyond a program's reach."""
    size = os.fstat(plain.fileno()).st_size
    plain.seek(0)
    for _ in range(size // 65_536 + 1):
        plain.write(bytes(65_536))
    plain.flush()
    os.fsync(plain.fileno())
