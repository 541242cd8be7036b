"""A name that no real text holds, planted in fixtures so that a leak of participant text can be found."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path

MARKER = "Zebulina Quarkwood"


def files_holding(marker: str, roots: Iterable[Path]) -> list[Path]:
    """List the files below `roots` that hold `marker`, in UTF-8 or UTF-16, plain or inside a zip member."""
    needles = (marker.encode("utf-8"), marker.encode("utf-16-le"), marker.encode("utf-16-be"))
    return [path for root in roots for path in _files(root) if _holds(path, needles)]


def _files(root: Path) -> Iterator[Path]:
    if root.is_dir():
        yield from (path for path in sorted(root.rglob("*")) if path.is_file() and not path.is_symlink())


def _holds(path: Path, needles: tuple[bytes, ...]) -> bool:
    try:
        data = path.read_bytes()
    except OSError:
        return False
    if any(needle in data for needle in needles):
        return True
    return zipfile.is_zipfile(path) and _zip_holds(path, needles)


def _zip_holds(path: Path, needles: tuple[bytes, ...]) -> bool:
    try:
        with zipfile.ZipFile(path) as archive:
            return any(needle in archive.read(name) for name in archive.namelist() for needle in needles)
    except (zipfile.BadZipFile, zlib.error, RuntimeError, OSError):
        return False
