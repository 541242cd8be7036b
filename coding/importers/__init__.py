"""Readers of every file a researcher brings; an importer returns ImportedSources and stores nothing."""

from __future__ import annotations

from coding.importers.batch import ImportBatch, ImportFailure, ImportSkip
from coding.importers.imported import ImportedParticipant, ImportedSource, ImportedSpeaker, ImportedTurn
from coding.importers.mapping import ColumnMapping, guess_mapping
from coding.importers.preview import (
    TablePreview,
    preview_table,
    repaired_places,
    wrong_rows,
    wrong_rows_as_csv,
)
from coding.importers.reading import read_data, read_paths, read_text

__all__ = [
    "ColumnMapping",
    "ImportBatch",
    "ImportFailure",
    "ImportSkip",
    "ImportedParticipant",
    "ImportedSource",
    "ImportedSpeaker",
    "ImportedTurn",
    "TablePreview",
    "guess_mapping",
    "preview_table",
    "read_data",
    "read_paths",
    "read_text",
    "repaired_places",
    "wrong_rows",
    "wrong_rows_as_csv",
]
