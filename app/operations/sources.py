"""Acts on sources."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.desk import Desk
from models.translation import tr, trn


def rename_source(desk: Desk, source: int, title: str) -> None:
    """Gives a source another title."""
    from coding import sources

    desk.run(tr("Rename source to “{title}”", title=title), sources.rename_source, source, title)


def describe_source(desk: Desk, source: int, what: str, **values: Any) -> None:
    """Sets kind, exposure, date or default stage of a source."""
    from coding import sources

    desk.run(what, sources.describe_source, source, **values)


def mark_reviewed(desk: Desk, source: int, title: str, reviewed: bool) -> None:
    """Says that a source was read to its end, or takes that back."""
    from coding import sources

    verb = sources.mark_reviewed if reviewed else sources.mark_unreviewed
    notice = (
        tr("“{title}” is reviewed", title=title) if reviewed else tr("“{title}” is open again", title=title)
    )
    desk.run(tr("Review “{title}”", title=title), verb, source, notice=notice)


def remove_sources(desk: Desk, ids: Sequence[int]) -> None:
    """Removes sources with everything on them; undo brings all of it back."""
    from coding import sources

    what = trn("{n} source", "{n} sources", len(ids))
    desk.run(
        tr("Remove {what}", what=what), sources.remove_sources, ids, notice=tr("Removed {what}", what=what)
    )


def set_speaker(desk: Desk, speaker: int, name: str, role: str, participant: int | None) -> None:
    """Says who a voice is."""
    from coding import sources

    desk.run(
        tr("Speaker “{name}”", name=name), sources.set_speaker, speaker, role=role, participant_id=participant
    )
