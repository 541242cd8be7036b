"""Passages and codings: which words were marked, and what a coder said they are."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Identified, may_point_to, owned_by, table_args

ORIGINS = ("manual", "suggestion", "search", "rule", "import", "merge")


class Passage(Identified, Base):
    """A span [start, end) in code points of a source, marked once however many codes lie on it.

    `exposure` and `brand` override the source's; `journey_order` places it in the participant's journey
    (equal numbers are concurrent).
    """

    __tablename__ = "passage"
    __table_args__ = table_args(
        UniqueConstraint("source_id", "start", "end"),
        CheckConstraint('start >= 0 AND "end" > start', name="ck_passage_span"),
    )

    source_id: Mapped[int] = owned_by("source", index=False)
    start: Mapped[int]
    end: Mapped[int]
    exposure: Mapped[str | None]
    brand: Mapped[str | None]
    journey_order: Mapped[float | None]


class Coding(Identified, Base):
    """A coder gave a code to a passage; `valence` overrides the code's; a discarded coding stays, flagged.

    `settled` is when the coders' difference here was decided, whether it was kept or discarded.
    """

    __tablename__ = "coding"
    __table_args__ = table_args(
        UniqueConstraint("passage_id", "code_id", "coder_id"),
        Index("ix_coding_code_id_coder_id", "code_id", "coder_id"),
    )

    passage_id: Mapped[int] = owned_by("passage", index=False)
    code_id: Mapped[int] = owned_by("code", index=False)
    coder_id: Mapped[int] = owned_by("coder")
    origin: Mapped[str] = mapped_column(default="manual")
    weight: Mapped[int | None]
    valence: Mapped[int | None]
    severity: Mapped[int | None]
    score: Mapped[float | None]
    discarded: Mapped[bool] = mapped_column(default=False)
    settled: Mapped[datetime | None]


class Verdict(Identified, Base):
    """An answer to a suggestion on [start, end): "accepted" or "refused"; a refused one never returns."""

    __tablename__ = "verdict"
    __table_args__ = table_args(UniqueConstraint("source_id", "start", "end", "code_id", "coder_id"))

    source_id: Mapped[int] = owned_by("source", index=False)
    start: Mapped[int]
    end: Mapped[int]
    code_id: Mapped[int] = owned_by("code")
    coder_id: Mapped[int | None] = may_point_to("coder")
    verdict: Mapped[str]
    score: Mapped[float | None]
