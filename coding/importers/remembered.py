"""Tables read with the column mapping a person chose for the same headers before."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from coding.importers.batch import ImportBatch
from coding.importers.mapping import SINGLE, ColumnMapping, normalised
from coding.importers.preview import TablePreview, preview_tables
from coding.importers.reading import read_paths
from coding.progress import Progress
from models.errors import UserError

_TABLES = frozenset({".csv", ".tsv", ".xlsx"})


@dataclass(frozen=True, slots=True)
class Reading:
    """A batch, and the tables in it by path with the mapping each was read with."""

    batch: ImportBatch
    tables: Mapping[str, TablePreview]


def header_key(headers: Sequence[str]) -> str:
    """What two tables with the same columns have in common, whatever their case and signs."""
    return "|".join(normalised(header) for header in headers)


def read_remembering(
    paths: Sequence[str | os.PathLike[str]],
    mappings: Mapping[str, str],
    progress: Progress | None = None,
    guide: frozenset[str] = frozenset(),
) -> Reading:
    """Read files and folders; a table whose header key is in `mappings` is read with that mapping (JSON).

    `guide` holds the hashes of lines that are known to be a discussion guide's.
    """
    batch = read_paths(paths, progress=progress, guide=guide)
    tables: dict[str, TablePreview] = {}
    for path, table in preview_tables(_table_paths(batch), progress).items():
        mapping = _remembered(table, mappings)
        tables[path] = replace(table, mapping=mapping or table.mapping)
        if mapping is not None and mapping != table.mapping:
            batch = with_table(batch, path, read_paths([path], mapping=mapping, progress=progress))
    return Reading(batch, tables)


def with_table(batch: ImportBatch, path: str, again: ImportBatch) -> ImportBatch:
    """The batch with what one table gave replaced by what it gave when read again."""
    places = [at for at, source in enumerate(batch.imported) if source.path == path]
    first = places[0] if places else len(batch.imported)
    kept = [source for source in batch.imported if source.path != path]
    return replace(
        batch,
        imported=(*kept[:first], *again.imported, *kept[first:]),
        failed=(*(one for one in batch.failed if one.path != path), *again.failed),
    )


def _table_paths(batch: ImportBatch) -> list[str]:
    read = [source.path for source in batch.imported if source.format in ("csv", "xlsx")]
    failed = [failure.path for failure in batch.failed if Path(failure.path).suffix.lower() in _TABLES]
    return list(dict.fromkeys([*read, *failed]))


def _remembered(table: TablePreview, mappings: Mapping[str, str]) -> ColumnMapping | None:
    """The mapping kept for these headers; one that is damaged counts as none."""
    kept = mappings.get(header_key(table.headers))
    try:
        return _for_headers(ColumnMapping.from_json(kept), table.headers) if kept else None
    except (UserError, ValueError):
        return None


def _for_headers(mapping: ColumnMapping, headers: Sequence[str]) -> ColumnMapping:
    """The mapping with its columns written as this table writes them."""
    own = {normalised(header): header for header in headers}

    def named(column: str) -> str:
        return own.get(normalised(column), column) if column else ""

    single = {role: named(getattr(mapping, role)) for role in SINGLE}
    several = {role: tuple(map(named, getattr(mapping, role))) for role in ("questions", "attributes")}
    return replace(mapping, **single, **several)  # type: ignore[arg-type]
