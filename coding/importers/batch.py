"""The result of reading several files: what was read, what failed and why, what was skipped."""

from __future__ import annotations

from dataclasses import dataclass, field

from coding.importers.imported import ImportedSource


@dataclass(frozen=True, slots=True)
class ImportFailure:
    """A file that could not be read: one sentence and a hint, neither with its text."""

    path: str
    error: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class ImportSkip:
    """A file that was not read on purpose, with the reason."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class ImportBatch:
    """What `read_paths` found, in the order of the paths."""

    imported: tuple[ImportedSource, ...] = field(default_factory=tuple)
    failed: tuple[ImportFailure, ...] = field(default_factory=tuple)
    skipped: tuple[ImportSkip, ...] = field(default_factory=tuple)
