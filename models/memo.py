"""Memos: plain text on anything, with links to passages."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Identified, may_point_to, now, owned_by, table_args


class Memo(Identified, Base):
    """A memo on at most one thing; on none it is on the project, and with `journal` set a journal entry.

    A memo on a cell of a map names the stage column and the lane's kind.
    """

    __tablename__ = "memo"

    title: Mapped[str] = mapped_column(default="")
    text: Mapped[str] = mapped_column(default="")
    modified: Mapped[datetime] = mapped_column(default=now)
    journal: Mapped[bool] = mapped_column(default=False)
    coder_id: Mapped[int | None] = may_point_to("coder")
    source_id: Mapped[int | None] = owned_by("source")
    passage_id: Mapped[int | None] = owned_by("passage")
    coding_id: Mapped[int | None] = owned_by("coding")
    code_id: Mapped[int | None] = owned_by("code")
    participant_id: Mapped[int | None] = owned_by("participant")
    map_stage_id: Mapped[int | None] = owned_by("map_stage")
    lane_kind: Mapped[str | None]


class MemoLink(Base):
    """A passage that a memo points to."""

    __tablename__ = "memo_link"
    __table_args__ = table_args(UniqueConstraint("memo_id", "passage_id"))

    memo_id: Mapped[int] = owned_by("memo", index=False)
    passage_id: Mapped[int] = owned_by("passage")
