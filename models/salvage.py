"""Salvage: what can still be read of a damaged project goes into a new one; the damaged file is only read."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from models.cipher import Key, is_protected, unlock
from models.errors import UserError
from models.header import SUFFIX
from models.migrations import layouts
from models.salvage_rows import Salvage, fill, tables_of
from models.sqlite import connect, errors, spoken
from models.store import Store
from models.translation import tr
from models.transplant import MAGIC, looks_like_pages, resized, transplanted

MOST_STEPS = 400_000_000
EVERY = 1_000_000


def salvage(
    damaged: Path, target: Path, password: str | None = None, backups: Iterable[Path] = ()
) -> Salvage:
    """Make a new project at a free place from what can be read; UserError when nothing can.

    The new project has no password yet and its history begins anew. Works on private copies of the damaged file.
    Where its list of tables is lost, those of `backups` and of a new project are tried; what brings most is kept.
    """
    if target.exists():
        raise UserError(
            tr("There is already a file named {name}.", name=target.name), tr("Choose another name.")
        )
    key = unlock(damaged, password) if is_protected(damaged) else None
    partial = target.with_name(f".{target.stem}.salvage{SUFFIX}")
    with tempfile.TemporaryDirectory() as folder, contextlib.ExitStack() as clean:
        clean.callback(_remove, partial)
        try:
            report = _best(damaged, Path(folder), partial, key, backups)
            Store.open(partial).close()
            os.link(partial, target)
        except OSError as error:
            raise UserError(
                tr("{name} cannot be written.", name=target.name), tr("Choose another folder.")
            ) from error
    return report


def _best(damaged: Path, folder: Path, partial: Path, key: Key | None, backups: Iterable[Path]) -> Salvage:
    """The first attempt that reads all tables, else the one that brings most."""
    best = Salvage()
    for number, copy in enumerate(_attempts(damaged, folder, key, backups)):
        draft = folder / f"draft {number}{SUFFIX}"
        found = _attempt(copy, draft, key)
        if found is not None and found.worth > best.worth:
            best = found
            partial.unlink(missing_ok=True)
            os.close(os.open(partial, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            partial.write_bytes(draft.read_bytes())
        if number == 0 and found is not None and found.worth:
            break
    if not best.worth:
        raise UserError(
            tr("Nothing of this file could be read."),
            tr("Restore a backup; the damaged file was left unchanged."),
        )
    return best


def _attempts(damaged: Path, folder: Path, key: Key | None, backups: Iterable[Path]) -> Iterator[Path]:
    content = _read(damaged)
    copy = folder / "damaged"
    _write(copy, content)
    journal = damaged.with_name(f"{damaged.name}-journal")
    if journal.exists():
        _write(copy.with_name(f"{copy.name}-journal"), _read(journal))
    with contextlib.suppress(*errors()), contextlib.closing(connect(copy, "rw", key)) as first:
        first.execute("SELECT count(*) FROM sqlite_schema").fetchall()  # undoes a change that was half made
    if key is not None:
        yield copy
        return
    content = copy.read_bytes()
    _write(copy, resized(content))
    yield copy
    if not looks_like_pages(content):
        return
    for number, donor in enumerate((*map(_read, backups), *layouts(folder))):
        if donor.startswith(MAGIC):
            other = folder / f"damaged {number}"
            _write(other, transplanted(content, donor))
            yield other


def _attempt(copy: Path, draft: Path, key: Key | None) -> Salvage | None:
    """What one copy gives; None where not even its list of tables can be read."""
    try:
        with contextlib.closing(_opened(copy, key)) as old:
            there = tables_of(old)
            Store.create(draft, draft.stem).close()
            with spoken():
                return fill(old, draft, there)
    except errors():
        return None


def _opened(copy: Path, key: Key | None) -> sqlite3.Connection:
    """A connection that lets nothing of the file run and gives up on endless loops."""
    old = connect(copy, "ro", key)
    old.text_factory = lambda data: data.decode("utf-8", "replace")
    steps = iter(range(MOST_STEPS // EVERY))
    old.set_progress_handler(lambda: next(steps, None) is None, EVERY)
    return old


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise UserError(
            tr("{name} cannot be read.", name=path.name), tr("Copy it to this computer first.")
        ) from error


def _write(path: Path, content: bytes) -> None:
    with open(os.open(path, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600), "wb") as file:
        file.write(content)


def _remove(partial: Path) -> None:
    for each in (partial, partial.with_name(f"{partial.name}-journal")):
        each.unlink(missing_ok=True)
