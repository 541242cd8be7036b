"""Acts of bringing files in."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from app.desk import Desk
from app.jobs import Progress
from models.translation import tr, trn

if TYPE_CHECKING:
    from coding.importers.imported import ImportedSource
    from coding.importers.mapping import ColumnMapping
    from coding.importers.remembered import Reading
    from coding.progress import Progress as ImportProgress


def read_files(
    desk: Desk, paths: Sequence[Path], mappings: Mapping[str, str], done: Callable[[Reading], None]
) -> None:
    """Reads files and folders in the background; `done` gets what was found and is not known yet.

    Tables with headers in `mappings` are read with the columns chosen before.
    """
    workspace = desk.workspace

    def work(progress: Progress) -> Reading:
        from coding.guides import known_guide
        from coding.importers.remembered import read_remembering
        from coding.importing import without_known

        with workspace.reading() as session:
            guide = known_guide(session)
        reading = read_remembering(list(paths), mappings, cast("ImportProgress", progress), guide)
        with workspace.reading() as session:
            return replace(reading, batch=without_known(session, reading.batch))

    what = paths[0].name if len(paths) == 1 else trn("{n} file", "{n} files", len(paths))
    desk.run_long(tr("Reading {what}", what=what), work, done)


def read_pasted(desk: Desk, text: str, title: str, done: Callable[[Reading], None]) -> None:
    """Reads pasted text in the background, as a file would be."""
    workspace = desk.workspace

    def work(progress: Progress) -> Reading:
        from coding.guides import known_guide
        from coding.importers.batch import ImportBatch
        from coding.importers.reading import read_text
        from coding.importers.remembered import Reading
        from coding.importing import without_known

        with workspace.reading() as session:
            guide = known_guide(session)
        batch = ImportBatch((read_text(text, title, guide=guide),))
        with workspace.reading() as session:
            return Reading(without_known(session, batch), {})

    desk.run_long(tr("Reading the pasted text"), work, done, can_cancel=False)


def read_table(desk: Desk, path: Path, mapping: ColumnMapping, done: Callable[[Reading], None]) -> None:
    """Reads a table again with other columns."""

    def work(progress: Progress) -> Reading:
        from coding.importers.preview import preview_table
        from coding.importers.reading import read_paths
        from coding.importers.remembered import Reading

        batch = read_paths([path], mapping=mapping, progress=cast("ImportProgress", progress))
        table = replace(preview_table(path), mapping=mapping)
        return Reading(batch, {str(path): table})

    desk.run_long(tr("Reading {what}", what=path.name), work, done)


def read_encoded(
    desk: Desk, source: ImportedSource, encoding: str, done: Callable[[ImportedSource], None]
) -> None:
    """Reads a file again in another encoding, its kind and title as they were chosen."""

    def work() -> ImportedSource:
        from coding.importers.compare import guide_lines_of
        from coding.importers.reading import read_data

        name, guide = source.path or source.file_name, guide_lines_of(source)
        again = read_data(source.original, name, encoding=encoding, guide=guide)
        return replace(again, title=source.title, kind=source.kind, recorded_on=source.recorded_on)

    desk.jobs.background(work, done, desk.fail)


def find_repairs(
    desk: Desk, source: ImportedSource, done: Callable[[tuple[tuple[str, str], ...]], None]
) -> None:
    """The repaired places of a source, before and after."""

    def work() -> tuple[tuple[str, str], ...]:
        from coding.importers.preview import repaired_places

        return repaired_places(source)

    desk.jobs.background(work, done, desk.fail)


def store_sources(desk: Desk, imported: Sequence[ImportedSource]) -> None:
    """Stores what was read as one act, and shows the first."""
    from coding.sources import add_sources

    what = trn("{n} source", "{n} sources", len(imported))
    desk.run(tr("Import {what}", what=what), add_sources, imported, notice=tr("Imported {what}", what=what))


def save_rows(desk: Desk, table: str, path: Path) -> None:
    """Writes the rows of a table that were left out, for whoever made it."""

    def work() -> None:
        from coding.exporters.atomic import written

        with written(path) as partial:
            partial.write_text(table, "utf-8-sig")

    desk.jobs.background(work, lambda _: desk.noticed.emit(tr("Saved {name}", name=path.name)), desk.fail)
