"""A table of coded segments in a file, read in the child process."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.orm import Session

from coding.codebook import code_paths
from coding.codebook_files import file_bytes
from coding.importers.apart import read_apart
from coding.segments.mapping import SegmentMapping, guess_segments
from coding.segments.placing import Placing, place_segments
from coding.segments.rows import segments_of

LARGEST = 100 * 2**20
_GUESSED_FROM = 200


@dataclass(frozen=True)
class SegmentTable:
    """Headings and rows of a table, the number of its first row, and the mapping that its headings suggest."""

    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    first: int
    guess: SegmentMapping


def read_segment_table(path: Path) -> SegmentTable:
    """The table in a csv or xlsx file; UserError when there is none or it is too large."""
    found = read_apart("table", file_bytes(path, LARGEST), path.name)
    rows = tuple(tuple(row) for row in found["rows"])
    guess = guess_segments(found["headers"], rows[:_GUESSED_FROM])
    return SegmentTable(tuple(found["headers"]), rows, int(found["first"]), guess)


def place_table(session: Session, table: SegmentTable, mapping: SegmentMapping) -> Placing:
    """Where the segments of a table belong in the open project; UserError when the mapping cannot tell."""
    mapping.check()
    known = {name for path in code_paths(session).values() for name in (path, path.rpartition("/")[2])}
    return place_segments(session, segments_of(table.headers, table.rows, mapping, known, table.first))
