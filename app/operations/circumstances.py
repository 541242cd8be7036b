"""Acts on how passages came to be said and whose product they are about."""

from __future__ import annotations

from collections.abc import Sequence

from app.desk import Desk


def tell_of_passages(desk: Desk, passages: Sequence[int], field: str, value: str | None, said: str) -> None:
    """Sets exposure or brand of passages; None as their source says."""
    from coding import circumstances

    desk.run(said, circumstances.tell_of_passages, passages, field, value)
