"""Which codings and memos a session sees: never those set aside; in a blind project only those of the coder at work."""

from __future__ import annotations

from sqlalchemy import ColumnElement, ScalarSelect, and_, false, or_, select, true
from sqlalchemy.orm import Session

from models.memo import Memo
from models.passage import Coding
from models.people import Coder
from models.project import Project

_EVERYBODY, _AS_CODED = "everybody", "as coded"


def is_blind(session: Session) -> bool:
    """Whether the codings of other coders are hidden from the coder of this session.

    Sessions that nobody codes in (the command line without a coder) and those that compare coders see all.
    """
    if session.info.get(_EVERYBODY) or not session.info.get("coder"):
        return False
    return bool(session.scalar(select(Project.blind).order_by(Project.id).limit(1)))


def see_everybody(session: Session) -> None:
    """Let this session see all coders even in a blind project; for what compares them."""
    session.info[_EVERYBODY] = True


def as_coded(session: Session) -> None:
    """Let this session see all that all coders gave, set aside or not; agreement is measured on what they did."""
    see_everybody(session)
    session.info[_AS_CODED] = True


def visible(session: Session) -> ColumnElement[bool]:
    """The condition on Coding that holds for all codings this coder may see, set aside or not."""
    if not is_blind(session):
        return true()
    return Coding.coder_id == _own(session)


def readable(session: Session) -> ColumnElement[bool]:
    """The condition on Memo that holds for those this coder may read.

    In a blind project a memo on a coding goes with the coding, and one on a passage is its writer's alone.
    """
    if not is_blind(session):
        return true()
    codings = select(Coding.id).where(visible(session))
    on_hidden = and_(Memo.coding_id.is_not(None), Memo.coding_id.not_in(codings))
    others = and_(Memo.passage_id.is_not(None), Memo.coder_id.is_distinct_from(_own(session)))
    return ~or_(on_hidden, others)


def counting(session: Session) -> ColumnElement[bool]:
    """The condition on Coding that holds for those that count for the coder of this session."""
    if session.info.get(_AS_CODED):
        return true()
    if not is_blind(session):
        return Coding.discarded.is_(False)
    return and_(Coding.discarded.is_(False), visible(session))


def set_aside(session: Session) -> ColumnElement[bool]:
    """The condition on Coding that holds for those left out of `counting` whoever looks."""
    return false() if session.info.get(_AS_CODED) else Coding.discarded.is_(True)


def _own(session: Session) -> ScalarSelect[int]:
    return select(Coder.id).where(Coder.name == str(session.info["coder"])).scalar_subquery()


def set_blind(session: Session, blind: bool) -> None:
    """Hide what other coders did from every coder of the project, or show it again."""
    project = session.scalars(select(Project).order_by(Project.id).limit(1)).one()
    project.blind = blind
