"""Sentence vectors, kept by the hash of their text in the user's cache folder; never in a project."""

from __future__ import annotations

import hashlib
import os
import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from coding.language.encoder import VECTOR, Encoder, load_encoder
from coding.language.weights import MODEL_ID, available

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

CHUNK = 32
KEPT_IN_MEMORY = 60_000
FILE = "vectors.cache"
LARGEST_FILE = 256 * 1024 * 1024


class Vectors:
    """Encodes texts once; remembers them in memory and, where a folder is given, in a deletable file."""

    def __init__(self, encoder: Encoder, folder: Path | None) -> None:
        self._encoder = encoder
        self._known: dict[bytes, NDArray[np.float16]] = {}
        self._store = Store(folder) if folder is not None else None

    def warm(self, texts: Sequence[str], progress: Callable[[int, int], None] | None = None) -> None:
        """Encode what is new, in chunks; `progress` gets done and total and may raise to stop."""
        wanted = {_key(text): text for text in texts}
        new = self._missing(wanted)
        for first in range(0, len(new), CHUNK):
            if progress is not None:
                progress(first, len(new))
            keys = new[first : first + CHUNK]
            rows = self._encoder.encode([wanted[key] for key in keys]).astype(np.float16)
            self._remember(dict(zip(keys, rows, strict=True)))

    def missing(self, texts: Sequence[str]) -> int:
        """How many of the texts are not encoded yet."""
        return len(self._missing({_key(text): text for text in texts}))

    def encode(self, texts: Sequence[str]) -> Floats:
        """Vectors [text, 768]; rounded to half precision, so that cached and fresh ones are the same."""
        self.warm(texts)
        if not texts:
            return np.zeros((0, VECTOR), np.float32)
        return np.stack([self._known[_key(text)] for text in texts]).astype(np.float32)

    def _missing(self, wanted: dict[bytes, str]) -> list[bytes]:
        if len(self._known) + len(wanted) > KEPT_IN_MEMORY:
            self._known.clear()
        unknown = [key for key in wanted if key not in self._known]
        if self._store is not None and unknown:
            self._known.update(self._store.read(unknown))
        short_first = sorted(unknown, key=lambda key: len(wanted[key]))
        return [key for key in short_first if key not in self._known]

    def _remember(self, rows: dict[bytes, NDArray[np.float16]]) -> None:
        self._known.update(rows)
        if self._store is not None:
            self._store.write(rows)


class Store:
    """The cache file; may be deleted at any time, and is thrown away when it is damaged or too large."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE
        self._base: sqlite3.Connection | None = None
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            os.chmod(folder, 0o700)
            if self._path.exists() and self._path.stat().st_size > LARGEST_FILE:
                self._path.unlink()
        except OSError:
            return
        self._open()

    def read(self, keys: Sequence[bytes]) -> dict[bytes, NDArray[np.float16]]:
        """The rows that are in the file; rows of a wrong size count as absent."""
        found: dict[bytes, NDArray[np.float16]] = {}
        if self._base is None:
            return found
        try:
            for key in keys:
                row = self._base.execute("select vector from vectors where hash = ?", (key,)).fetchone()
                if row is not None and len(row[0]) == 2 * VECTOR:
                    found[key] = np.frombuffer(row[0], np.float16)
        except sqlite3.Error:
            self._discard()
        return found

    def write(self, rows: dict[bytes, NDArray[np.float16]]) -> None:
        """Add rows; a file that cannot be written is given up, not an error."""
        if self._base is None:
            return
        try:
            values = [(key, row.tobytes()) for key, row in rows.items()]
            with self._base:
                self._base.executemany("insert or ignore into vectors values (?, ?)", values)
        except sqlite3.Error:
            self._discard()

    def _open(self) -> None:
        try:
            self._base = sqlite3.connect(self._path, timeout=2)
            self._base.execute("pragma synchronous = off")
            self._base.execute(
                "create table if not exists vectors (hash blob primary key, vector blob) without rowid"
            )
            os.chmod(self._path, 0o600)
        except (sqlite3.Error, OSError):
            self._discard()

    def _discard(self) -> None:
        if self._base is not None:
            self._base.close()
        self._base = None
        try:
            self._path.unlink(missing_ok=True)
        except OSError:
            return


def forget(folder: Path) -> None:
    """Delete every kept vector."""
    (folder / FILE).unlink(missing_ok=True)


def _key(text: str) -> bytes:
    return hashlib.sha256(f"{MODEL_ID}\n{text}".encode("utf-8", "surrogatepass")).digest()


def open_vectors(folder: Path | None) -> Vectors | None:
    """Vectors kept in `folder`, or None when the weights are not installed."""
    return Vectors(load_encoder(), folder) if available() else None
