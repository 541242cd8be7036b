"""Acts on sources."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.desk import Desk


def rename_source(desk: Desk, source: int, title: str) -> None:
    """Gives a source another title."""
    from coding import sources

    desk.run(f"Rename source to “{title}”", sources.rename_source, source, title)


def describe_source(desk: Desk, source: int, what: str, **values: Any) -> None:
    """Sets kind, exposure, date or default stage of a source."""
    from coding import sources

    desk.run(what, sources.describe_source, source, **values)


def mark_reviewed(desk: Desk, source: int, title: str, reviewed: bool) -> None:
    """Says that a source was read to its end, or takes that back."""
    from coding import sources

    verb = sources.mark_reviewed if reviewed else sources.mark_unreviewed
    notice = f"“{title}” is reviewed" if reviewed else f"“{title}” is open again"
    desk.run(f"Review “{title}”", verb, source, notice=notice)


def remove_sources(desk: Desk, ids: Sequence[int]) -> None:
    """Removes sources with everything on them; undo brings all of it back."""
    from coding import sources

    what = "1 source" if len(ids) == 1 else f"{len(ids)} sources"
    desk.run(f"Remove {what}", sources.remove_sources, ids, notice=f"Removed {what}")


def set_speaker(desk: Desk, speaker: int, name: str, role: str, participant: int | None) -> None:
    """Says who a voice is."""
    from coding import sources

    desk.run(f"Speaker “{name}”", sources.set_speaker, speaker, role=role, participant_id=participant)
