"""What a workshop leaves on a map: comments, dots and decisions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from coding.current import current_coder
from coding.journey.editing import get_map
from models.errors import UserError
from models.journey import Comment, Decision, MapStage, Vote
from models.people import Coder
from models.translation import tr


@dataclass(frozen=True, slots=True)
class Place:
    """A cell or card of a map; `code_id` names a computed card, `card_id` one written by hand."""

    stage_id: int | None = None
    lane_kind: str | None = None
    code_id: int | None = None
    card_id: int | None = None


@dataclass(frozen=True, slots=True)
class CommentView:
    """A remark as it is shown."""

    id: int
    place: Place
    text: str
    coder: str | None
    created: datetime
    resolved: bool


@dataclass(frozen=True, slots=True)
class DecisionView:
    """A decision as it is shown; `due` is an ISO date or None."""

    id: int
    place: Place
    stage: str | None
    text: str
    owner: str
    due: str | None
    done: bool
    created: datetime


def add_comment(session: Session, map_id: int, place: Place, text: str) -> int:
    """Leave a remark as the session's coder; its id."""
    comment = Comment(
        map_id=get_map(session, map_id).id,
        stage_id=place.stage_id,
        lane_kind=place.lane_kind,
        code_id=place.code_id,
        card_id=place.card_id,
        coder_id=current_coder(session),
        text=_words(text, "comment"),
    )
    session.add(comment)
    session.flush()
    return comment.id


def resolve_comment(session: Session, comment_id: int, resolved: bool = True) -> None:
    """Close a remark, or open it again."""
    comment = session.get(Comment, comment_id)
    if comment is None:
        raise UserError(tr("This comment is no longer in the project."))
    comment.resolved = resolved
    session.flush()


def remove_comment(session: Session, comment_id: int) -> None:
    """Delete a remark."""
    session.execute(delete(Comment).where(Comment.id == comment_id))


def comments_of(session: Session, map_id: int) -> tuple[CommentView, ...]:
    """All remarks on a map, oldest first."""
    query = (
        select(Comment, Coder.name)
        .outerjoin(Coder, Coder.id == Comment.coder_id)
        .where(Comment.map_id == map_id)
        .order_by(Comment.id)
    )
    return tuple(
        CommentView(
            row.id,
            Place(row.stage_id, row.lane_kind, row.code_id, row.card_id),
            row.text,
            coder,
            row.created,
            row.resolved,
        )
        for row, coder in session.execute(query)
    )


def vote(session: Session, map_id: int, place: Place, voter: str, dots: int = 1) -> None:
    """Set how many dots a voter gives to a card; none takes the vote back."""
    if dots < 0 or not voter.strip():
        raise UserError(tr("A vote needs a voter and no fewer than no dots."))
    same = (
        Vote.map_id == get_map(session, map_id).id,
        Vote.stage_id == place.stage_id,
        Vote.code_id == place.code_id,
        Vote.card_id == place.card_id,
        Vote.voter == voter.strip(),
    )
    session.execute(delete(Vote).where(*same))
    if dots:
        session.add(
            Vote(
                map_id=map_id,
                stage_id=place.stage_id,
                code_id=place.code_id,
                card_id=place.card_id,
                voter=voter.strip(),
                dots=dots,
            )
        )
    session.flush()


def dots_of(session: Session, map_id: int, place: Place, voter: str) -> int:
    """How many dots a voter has on a card."""
    query = select(func.coalesce(func.sum(Vote.dots), 0)).where(
        Vote.map_id == map_id,
        Vote.stage_id == place.stage_id,
        Vote.code_id == place.code_id,
        Vote.card_id == place.card_id,
        Vote.voter == voter.strip(),
    )
    return int(session.scalars(query).one())


def clear_votes(session: Session, map_id: int) -> None:
    """Take all dots off a map, for another round."""
    session.execute(delete(Vote).where(Vote.map_id == get_map(session, map_id).id))


def decide(
    session: Session, map_id: int, place: Place, text: str, *, owner: str = "", due: str | None = None
) -> int:
    """Record a decision with who does it and by when; its id. UserError when `due` is no ISO date."""
    decision = Decision(
        map_id=get_map(session, map_id).id,
        stage_id=place.stage_id,
        lane_kind=place.lane_kind,
        card_id=place.card_id,
        text=_words(text, "decision"),
        owner=owner.strip(),
        due=_date(due),
    )
    session.add(decision)
    session.flush()
    return decision.id


def change_decision(
    session: Session,
    decision_id: int,
    *,
    text: str | None = None,
    owner: str | None = None,
    due: str | None = None,
    done: bool | None = None,
) -> None:
    """Change a decision; None leaves a value as it is, an empty date takes it away."""
    decision = session.get(Decision, decision_id)
    if decision is None:
        raise UserError(tr("This decision is no longer in the project."))
    if text is not None:
        decision.text = _words(text, "decision")
    if owner is not None:
        decision.owner = owner.strip()
    if due is not None:
        decision.due = _date(due)
    if done is not None:
        decision.done = done
    session.flush()


def remove_decision(session: Session, decision_id: int) -> None:
    """Delete a decision."""
    session.execute(delete(Decision).where(Decision.id == decision_id))


def decisions_of(session: Session, map_id: int) -> tuple[DecisionView, ...]:
    """All decisions on a map: open ones first, by date."""
    query = (
        select(Decision, MapStage.name)
        .outerjoin(MapStage, MapStage.id == Decision.stage_id)
        .where(Decision.map_id == map_id)
        .order_by(Decision.done, Decision.due.is_(None), Decision.due, Decision.id)
    )
    return tuple(
        DecisionView(
            row.id,
            Place(row.stage_id, row.lane_kind, None, row.card_id),
            stage,
            row.text,
            row.owner,
            row.due,
            row.done,
            row.created,
        )
        for row, stage in session.execute(query)
    )


def _words(text: str, what: str) -> str:
    if not text.strip():
        raise UserError(tr("A {what} needs words.", what=what), tr("Write a sentence."))
    return text.strip()


def _date(due: str | None) -> str | None:
    if not due:
        return None
    try:
        return date.fromisoformat(due).isoformat()
    except ValueError:
        raise UserError(
            tr("“{due}” is not a date.", due=due), tr("Write it as year-month-day, such as 2026-03-31.")
        ) from None
