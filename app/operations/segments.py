"""Acts that bring in the coded segments of other programs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.desk import Desk
from app.jobs import Progress
from models.translation import tr, trn

if TYPE_CHECKING:
    from coding.segments.applying import BroughtIn
    from coding.segments.placing import Placed
    from coding.segments.reading import SegmentTable


def read_table(desk: Desk, path: Path, show: Callable[[SegmentTable], None]) -> None:
    """Reads a table in the background; nothing is stored."""

    def read(_progress: Progress) -> SegmentTable:
        from coding.segments.reading import read_segment_table

        return read_segment_table(path)

    desk.run_long(tr("Reading {name}", name=path.name), read, show, can_cancel=False)


def bring_in(desk: Desk, name: str, chosen: Sequence[Placed]) -> None:
    """Stores the chosen segments as codings, in one act."""
    from coding.segments.applying import apply_segments

    desk.run(tr("Bring in codings of {name}", name=name), apply_segments, chosen, notice=_said)


def _said(done: BroughtIn) -> str:
    codings = trn("Brought in {n} coding", "Brought in {n} codings", done.codings)
    if not done.new_codes:
        return codings
    return f"{codings}, {trn('{n} new code', '{n} new codes', done.new_codes)}"
