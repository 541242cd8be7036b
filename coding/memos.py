"""Memos: written, changed, linked to passages, removed."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from coding.current import current_coder
from coding.passages import drop_bare_passages, passage_at
from models.base import now
from models.errors import UserError
from models.memo import Memo, MemoLink
from models.source import Source
from models.span import Span
from models.translation import tr

TARGETS = ("source_id", "passage_id", "coding_id", "code_id", "participant_id")


def add_memo(
    session: Session,
    text: str,
    title: str = "",
    *,
    on: tuple[str, int] | None = None,
    cell: tuple[int, str] | None = None,
    journal: bool = False,
) -> int:
    """Write a memo on one thing (("source_id", 7) …), on a map cell (stage column id, lane kind), or on the project."""
    memo = Memo(title=title, text=text, journal=journal, coder_id=current_coder(session))
    if on is not None and on[0]:
        if on[0] not in TARGETS:
            raise UserError(
                tr("A memo cannot be put there."), tr("It goes on one of: {value}.", value=", ".join(TARGETS))
            )
        setattr(memo, *on)
    if cell is not None:
        memo.map_stage_id, memo.lane_kind = cell
    session.add(memo)
    session.flush()
    return memo.id


def edit_memo(session: Session, memo_id: int, *, text: str | None = None, title: str | None = None) -> None:
    """Change a memo's words; UserError when it is gone."""
    memo = _memo(session, memo_id)
    memo.text = memo.text if text is None else text
    memo.title = memo.title if title is None else title
    memo.modified = now()


def set_coding_memo(session: Session, coding_id: int, text: str) -> None:
    """Make `text` the one memo of a coding; an empty text removes it."""
    found = session.scalars(select(Memo).where(Memo.coding_id == coding_id).order_by(Memo.id)).all()
    for memo in found[0 if not text else 1 :]:
        session.delete(memo)
    if not text:
        return
    if found:
        edit_memo(session, found[0].id, text=text)
    else:
        add_memo(session, text, on=("coding_id", coding_id))


def link_memo(session: Session, memo_id: int, passage_ids: Iterable[int]) -> None:
    """Let a memo point to passages, besides those it points to already."""
    have = set(session.scalars(select(MemoLink.passage_id).where(MemoLink.memo_id == memo_id)))
    session.add_all(
        MemoLink(memo_id=memo_id, passage_id=p) for p in dict.fromkeys(passage_ids) if p not in have
    )


def link_words(session: Session, memo_id: int, source_id: int, span: Span) -> int:
    """Let a memo point to words of a source; the id of their passage. UserError when the memo or words are gone."""
    _memo(session, memo_id)
    characters = session.scalar(select(Source.characters).where(Source.id == source_id))
    if characters is None or not len(span) or span.end > characters:
        raise UserError(tr("These words are no longer there."), tr("Select them again."))
    passage = passage_at(session, source_id, span)
    link_memo(session, memo_id, [passage])
    return passage


def unlink_memo(session: Session, memo_id: int, passage_id: int) -> None:
    """Take a link off a memo; the passage goes with it when nothing else holds it."""
    session.execute(delete(MemoLink).where(MemoLink.memo_id == memo_id, MemoLink.passage_id == passage_id))
    drop_bare_passages(session, [passage_id])


def remove_memos(session: Session, memo_ids: Iterable[int]) -> None:
    """Remove memos, and the passages that only they pointed to."""
    ids = list(memo_ids)
    held = set(session.scalars(select(MemoLink.passage_id).where(MemoLink.memo_id.in_(ids))))
    held |= {found for found in session.scalars(select(Memo.passage_id).where(Memo.id.in_(ids))) if found}
    session.execute(delete(Memo).where(Memo.id.in_(ids)))
    drop_bare_passages(session, held)


def _memo(session: Session, memo_id: int) -> Memo:
    memo = session.get(Memo, memo_id)
    if memo is None:
        raise UserError(tr("This memo is no longer in the project."), tr("Undo may bring it back."))
    return memo
