"""The undo log and audit trail as tables; what fills and plays them is in models.undo."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, now, owned_by


class HistoryStep(Base):
    """One act: `state` is "done" (can be undone) or "undone" (can be redone); closed steps hold no changes."""

    __tablename__ = "history_step"

    label: Mapped[str]
    coder: Mapped[str] = mapped_column(default="")
    created: Mapped[datetime] = mapped_column(default=now)
    state: Mapped[str] = mapped_column(default="done")


class HistoryChange(Base):
    """How to take back one row's change: "insert", "update" or "delete" of the row, and its image before."""

    __tablename__ = "history_change"

    step_id: Mapped[int] = owned_by("history_step")
    table_name: Mapped[str]
    row_id: Mapped[int]
    op: Mapped[str]
    image: Mapped[dict[str, Any] | None]


class HistoryEvent(Base):
    """The audit trail, only ever added to: who did, undid or redid which step, chained by SHA-256."""

    __tablename__ = "history_event"

    step_id: Mapped[int]
    act: Mapped[str]
    label: Mapped[str]
    coder: Mapped[str] = mapped_column(default="")
    created: Mapped[datetime] = mapped_column(default=now)
    rows: Mapped[int] = mapped_column(default=0)
    chain: Mapped[str] = mapped_column(default="")
