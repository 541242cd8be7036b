"""Codings that come back in tables: edited workbooks of Trailmark, coded segments of other programs."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app.commands.shell import notices, reading, writing
from coding.workspace import Workspace
from models.errors import UserError


def bring(project: Path, file: Path, mapping: Path | None, *, dry_run: bool) -> dict[str, Any]:
    """Take a table in, as one undo step, or only tell what would come of it."""
    from coding.exporters.workbook_changes import is_workbook

    with reading(project) if dry_run else writing(project) as workspace:
        if mapping is None and is_workbook(file):
            return _workbook(workspace, file, dry_run)
        return _segments(workspace, file, mapping, dry_run)


def _workbook(workspace: Workspace, file: Path, dry_run: bool) -> dict[str, Any]:
    from coding.exporters.workbook_changes import apply_changes, read_changes

    with workspace.reading() as session:
        found = read_changes(session, file)
    for why in found.refused:
        notices.print(why, soft_wrap=True)
    if found.stale:
        notices.print(f"The project has seen {found.acts_since} acts since the workbook was written.")
    if found.changes and not dry_run:
        workspace.backup("before-workbook")
        with workspace.operation(f"Take over {file.name}") as session:
            apply_changes(session, found)
    return {
        "taken": 0 if dry_run else len(found.changes),
        "changes": [asdict(change) for change in found.changes],
        "refused": list(found.refused),
        "acts_since": found.acts_since,
    }


def _segments(workspace: Workspace, file: Path, mapping: Path | None, dry_run: bool) -> dict[str, Any]:
    from coding.segments.applying import apply_segments
    from coding.segments.reading import place_table, read_segment_table

    table = read_segment_table(file)
    chosen = table.guess if mapping is None else _mapping(mapping)
    with workspace.reading() as session:
        found = place_table(session, table, chosen)
    for one in found.unplaced:
        notices.print(f"Row {one.segment.row}: {one.why}.", soft_wrap=True)
    taken = 0
    if found.placed and not dry_run:
        with workspace.operation(f"Bring in codings of {file.name}") as session:
            taken = apply_segments(session, found.placed).codings
    return {
        "taken": taken,
        "placed": len(found.placed),
        "new_codes": list(found.new_codes),
        "unplaced": [{"row": one.segment.row, "reason": one.why} for one in found.unplaced],
    }


def _mapping(file: Path) -> Any:
    from coding.segments.mapping import SegmentMapping

    try:
        return SegmentMapping.of(json.loads(file.read_text("utf-8-sig")))
    except (OSError, json.JSONDecodeError, UnicodeDecodeError) as error:
        raise UserError(f"{file.name} cannot be read as a mapping.", "It must be a JSON file.") from error
