"""Acts of bringing files in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

from app.desk import Desk
from app.jobs import Progress

if TYPE_CHECKING:
    from coding.importers.batch import ImportBatch
    from coding.importers.imported import ImportedSource
    from coding.progress import Progress as ImportProgress


def read_files(desk: Desk, paths: Sequence[Path], done: Callable[[ImportBatch], None]) -> None:
    """Reads files and folders in the background; `done` gets what was found and is not known yet."""

    workspace = desk.workspace

    def work(progress: Progress) -> ImportBatch:
        from coding.importers.reading import read_paths
        from coding.importing import without_known

        batch = read_paths(list(paths), progress=cast("ImportProgress", progress))
        with workspace.reading() as session:
            return without_known(session, batch)

    what = paths[0].name if len(paths) == 1 else f"{len(paths)} files"
    desk.run_long(f"Reading {what}", work, done)


def store_sources(desk: Desk, imported: Sequence[ImportedSource]) -> None:
    """Stores what was read as one act, and shows the first."""
    from coding.sources import add_sources

    what = "1 source" if len(imported) == 1 else f"{len(imported)} sources"
    desk.run(f"Import {what}", add_sources, imported, notice=f"Imported {what}")
