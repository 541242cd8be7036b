"""Acts on what a search found."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from app.desk import Desk
from models.span import Span

if TYPE_CHECKING:
    from coding.search.plain import Hit


def code_hits(desk: Desk, hits: Sequence[Hit], code: int, name: str) -> None:
    """Gives a code to every hit in a source, as one act."""
    places = [(hit.source_id, Span(hit.start, hit.end)) for hit in hits if not hit.memo_id]
    what = "1 hit" if len(places) == 1 else f"{len(places)} hits"
    desk.run(f"Code {what} “{name}”", _code, places, code, notice=f"Coded {what} “{name}”")


def _code(session: Any, places: Sequence[tuple[int, Span]], code: int) -> None:
    from coding.tagging import NewCoding, apply_codings

    apply_codings(session, [NewCoding(source, span, code, origin="search") for source, span in places])
