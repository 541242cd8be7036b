"""Acts on what a search found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from app.desk import Desk
from models.translation import tr, trn

if TYPE_CHECKING:
    from coding.search.plain import Hit


def code_hits(desk: Desk, hits: Sequence[Hit], code: int, name: str, snap: str = "") -> None:
    """Gives a code to every hit in a source, grown to "sentence" or "turn" if wanted, as one act."""
    count = sum(1 for hit in hits if not hit.memo_id)
    what = trn("{n} hit", "{n} hits", count)
    desk.run(
        tr("Code {what} “{name}”", what=what, name=name),
        _code,
        hits,
        code,
        snap,
        notice=tr("Coded {what} “{name}”", what=what, name=name),
    )


def _code(session: Any, hits: Sequence[Hit], code: int, snap: str) -> None:
    from coding import rules

    rules.code_hits(session, rules.snap_hits(session, hits, snap), code, origin="search")


def save_search(desk: Desk, query: str, done: Callable[[int], None]) -> None:
    """Keeps a query."""
    from coding.search import saved

    desk.run(tr("Save search"), saved.save_search, query, notice=tr("Search saved"), done=done)


def remove_search(desk: Desk, search: int) -> None:
    """Forgets a kept query."""
    from coding.search import saved

    desk.run(tr("Remove saved search"), saved.remove_search, search)
