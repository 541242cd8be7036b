"""Acts by key on a coding that is there already: other words, cut in two, joined with its neighbour."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from app.operations import tagging as acts
from app.panels.circumstance_menu import ask_circumstances
from app.text.content import TextMark
from app.text.snapping import turn_at
from models.span import Span
from models.translation import tr

if TYPE_CHECKING:
    from app.panels.coding_panel import CodingPanel

_NEAR = 600
"""Code points: codings further apart are no neighbours."""


def take_selection(panel: CodingPanel) -> None:
    """Gives the coding here the selected words instead of its own."""
    mark, span = panel.mark_here(), panel.view.selected_span()
    if mark is None or span is None:
        panel.desk.noticed.emit(tr("Go to a coding with J, extend or shrink it with ] and [, then press ="))
    elif mark.span != span:
        acts.resize_coding(panel.desk, mark.id, span, mark.label)


def split_here(panel: CodingPanel) -> None:
    """Cuts the coding under the cursor in two; with words selected, where they begin or else end."""
    span, caret = panel.view.selected_span(), panel.view.caret()
    places = [caret] if span is None else [span.start, span.end]
    mark = panel.mark_here()
    at = next((place for place in places if mark is not None and mark.start < place < mark.end), None)
    if mark is None or at is None:
        panel.desk.noticed.emit(tr("Put the cursor inside a coding to split it there"))
    else:
        acts.split_coding(panel.desk, mark.id, at, mark.label)


def join_neighbours(panel: CodingPanel) -> None:
    """Joins the codings of one code in the selection, or the one here with its nearest neighbour."""
    mark = panel.mark_here()
    ids = neighbours(panel.view.marks, mark, panel.view.selected_span()) if mark is not None else []
    if mark is None or len(ids) < 2:
        panel.desk.noticed.emit(tr("There is no neighbouring coding of the same code to join"))
    else:
        acts.merge_codings(panel.desk, ids, mark.label)


def neighbours(marks: Sequence[TextMark], mark: TextMark, span: Span | None) -> list[int]:
    """The ids to join with `mark`, itself first: those in the span, else the nearest within a few lines."""
    alike = [
        other
        for other in marks
        if not other.suggestion
        and other.id != mark.id
        and (other.code_id, other.coder) == (mark.code_id, mark.coder)
    ]
    inside = [other for other in alike if span is not None and other.span.overlaps(span)]
    if not inside:
        near = [other for other in alike if _gap(mark, other) <= _NEAR]
        inside = sorted(near, key=lambda other: (_gap(mark, other), -other.start))[:1]
    return [mark.id, *(other.id for other in inside)]


def _gap(mark: TextMark, other: TextMark) -> int:
    return max(other.start - mark.end, mark.start - other.end)


def read_and_leave(panel: CodingPanel) -> None:
    """Marks the selected words, or the turn at the cursor, as read, and goes on to what is not coded."""
    view = panel.view
    span = view.selected_span()
    if span is None:
        turn = turn_at(view.source.turns, view.caret())
        span = Span(turn.start, turn.end) if turn is not None else None
    if span is None or not len(span):
        panel.desk.noticed.emit(tr("Put the cursor in a turn to mark it as read"))
        return
    acts.leave_stretch(panel.desk, panel.source, span)
    view.select(Span(span.start, span.start))
    view.perform("next_uncoded")


KEYS: Mapping[str, Callable[[CodingPanel], None]] = {
    "=": take_selection,
    "/": split_here,
    "+": join_neighbours,
    ",": read_and_leave,
    ".": ask_circumstances,
}
