"""Who is at work in a session, and whether anything made of its words may be kept outside the project."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.people import Coder

COLORS = ("violet", "teal", "amber", "blue", "rose", "olive", "grey")


def set_coder(session: Session, name: str) -> None:
    """Remember the coder of this session by name; the row is made when first needed."""
    session.info["coder"] = name


def keep_nothing(session: Session) -> None:
    """Remember that the session reads a project under a password: what is made of its words stays in memory."""
    session.info["keep_nothing"] = True


def may_keep(session: Session) -> bool:
    """Whether what is made of the project's words may lie in the person's cache folder."""
    return not session.info.get("keep_nothing")


def current_coder(session: Session) -> int:
    """The id of the session's coder, who is added to the project at their first act."""
    return coder_named(session, str(session.info.get("coder") or "Researcher"))


def coder_named(session: Session, name: str) -> int:
    """The id of the coder with this name, added when there is none."""
    found = session.scalar(select(Coder.id).where(Coder.name == name))
    if found is not None:
        return found
    position = len(session.scalars(select(Coder.id)).all())
    coder = Coder(name=name, color=COLORS[position % len(COLORS)])
    session.add(coder)
    session.flush()
    return coder.id
