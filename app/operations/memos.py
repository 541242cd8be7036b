"""Acts on memos; every one is one undo step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from app.desk import Desk, Place
from models.span import Span
from models.translation import tr


@dataclass(frozen=True)
class MemoPlace:
    """What a memo is on: a column such as "code_id" and its row; "" the project or, with `journal`, the journal.

    A cell is "map_stage_id", the stage column and the kind of the lane; "words" are a source and a `span` of it.
    `name` is what a person reads.
    """

    what: str = ""
    number: int = 0
    lane: str | None = None
    journal: bool = False
    name: str = ""
    span: Span | None = None

    @property
    def title(self) -> str:
        """What a sheet or bar is called."""
        if self.journal:
            return tr("Journal entry")
        return tr("Memo on “{name}”", name=self.name) if self.name else tr("Memo on the project")


def write_memo(
    desk: Desk, place: MemoPlace, title: str, text: str, done: Callable[[int], None] | None = None
) -> None:
    """Writes a new memo; `done` gets its id."""
    desk.run(place.title, _add, place, title, text, notice=tr("Memo saved"), done=done)


def _add(session: Any, place: MemoPlace, title: str, text: str) -> int:
    from coding.memos import add_memo

    if place.span is not None:
        from coding.passages import passage_at

        passage = passage_at(session, place.number, place.span)
        return add_memo(session, text, title, on=("passage_id", passage))
    if place.lane is not None:
        return add_memo(session, text, title, cell=(place.number, place.lane))
    return add_memo(session, text, title, on=(place.what, place.number), journal=place.journal)


def edit_memo(desk: Desk, memo: int, name: str, title: str, text: str, *, goes_on: bool = False) -> None:
    """Changes what a memo says; `goes_on` while it is still being written, which is undone as one act."""
    from coding import memos

    desk.run(name, memos.edit_memo, memo, title=title, text=text, notice=tr("Memo saved"), goes_on=goes_on)


def remove_memo(desk: Desk, memo: int) -> None:
    """Removes a memo."""
    from coding import memos

    desk.run(tr("Remove a memo"), memos.remove_memos, [memo], notice=tr("Memo removed"))


def link_words(desk: Desk, memo: int, place: Place) -> None:
    """Lets a memo point to words of a source."""
    from coding import memos

    desk.run(
        tr("Link words to a memo"),
        memos.link_words,
        memo,
        place.source,
        place.span,
        notice=tr("Words linked"),
    )


def unlink_words(desk: Desk, memo: int, passage: int) -> None:
    """Takes a link off a memo."""
    from coding import memos

    desk.run(tr("Take a link off a memo"), memos.unlink_memo, memo, passage)
