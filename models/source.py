"""Sources: the fixed text of a transcript, diary or session notes, its turns, speakers and original bytes."""

from __future__ import annotations

from typing import Any

from sqlalchemy import CheckConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Identified, may_point_to, owned_by, table_args

KINDS = ("interview", "diary", "session", "internal")
ROLES = ("interviewer", "participant", "observer")
EXPOSURES = ("unprompted", "prompted", "shown draft")
BRANDS = ("own", "competitor")
STATUSES = ("unread", "reading", "reviewed")


class Source(Identified, Base):
    """One document; `text` is canonical (LF, no NUL, no BOM) and never changes without a revision.

    `words` and `characters` (code points) count the text; `recorded_on` is an ISO date or empty.
    """

    __tablename__ = "source"

    title: Mapped[str]
    kind: Mapped[str]
    format: Mapped[str]
    text: Mapped[str]
    text_sha256: Mapped[str]
    words: Mapped[int]
    characters: Mapped[int]
    revision: Mapped[int] = mapped_column(default=1)
    encoding: Mapped[str] = mapped_column(default="utf-8")
    repaired: Mapped[str | None]
    timestamps: Mapped[bool] = mapped_column(default=False)
    recorded_on: Mapped[str | None]
    status: Mapped[str] = mapped_column(default="unread")
    default_stage_id: Mapped[int | None] = may_point_to("code")
    exposure: Mapped[str] = mapped_column(default="unprompted")
    brand: Mapped[str] = mapped_column(default="own")
    wave: Mapped[str | None]
    warnings: Mapped[list[Any]] = mapped_column(default=list)
    left_out: Mapped[list[Any]] = mapped_column(default=list)
    position: Mapped[int] = mapped_column(default=0)


class Original(Identified, Base):
    """The bytes a source came from, as they were; a corrected transcript keeps both revisions' originals."""

    __tablename__ = "original"

    source_id: Mapped[int] = owned_by("source")
    revision: Mapped[int] = mapped_column(default=1)
    name: Mapped[str]
    media_type: Mapped[str]
    sha256: Mapped[str] = mapped_column(index=True)
    content: Mapped[bytes]


class SourceRevision(Identified, Base):
    """The text a source had before a corrected transcript replaced it."""

    __tablename__ = "source_revision"

    source_id: Mapped[int] = owned_by("source")
    revision: Mapped[int]
    text: Mapped[str]
    reason: Mapped[str] = mapped_column(default="")


class Attachment(Identified, Base):
    """A picture, PDF, sound or film that came with an exchange file and is kept unread."""

    __tablename__ = "attachment"

    source_id: Mapped[int | None] = may_point_to("source")
    name: Mapped[str]
    media_type: Mapped[str]
    sha256: Mapped[str]
    content: Mapped[bytes]
    note: Mapped[str] = mapped_column(default="")


class Speaker(Base):
    """A voice in one source: interviewer, participant or observer; a participant's voice names the person."""

    __tablename__ = "speaker"
    __table_args__ = table_args(UniqueConstraint("source_id", "name"))

    source_id: Mapped[int] = owned_by("source", index=False)
    name: Mapped[str]
    role: Mapped[str]
    participant_id: Mapped[int | None] = may_point_to("participant")


class Turn(Base):
    """One speaker's stretch [start, end) in code points; with a date it is an entry of a diary.

    Times are seconds from the start of the recording; `date` is ISO 8601; `position` counts from 0.
    """

    __tablename__ = "turn"
    __table_args__ = table_args(
        CheckConstraint('start >= 0 AND "end" >= start', name="ck_turn_span"),
        Index("ix_turn_source_id_position", "source_id", "position"),
    )

    source_id: Mapped[int] = owned_by("source", index=False)
    position: Mapped[int]
    start: Mapped[int]
    end: Mapped[int]
    speaker_id: Mapped[int | None] = may_point_to("speaker")
    time_start: Mapped[float | None]
    time_end: Mapped[float | None]
    date: Mapped[str | None]
    heading: Mapped[str | None]
    channel: Mapped[str | None]
    rating: Mapped[str | None]
    default_stage_id: Mapped[int | None] = may_point_to("code")


class ReviewedSpan(Base):
    """A stretch a coder has read and left: what is not coded in it counts as "no" for suggestions."""

    __tablename__ = "reviewed_span"

    source_id: Mapped[int] = owned_by("source")
    start: Mapped[int]
    end: Mapped[int]
    coder_id: Mapped[int | None] = may_point_to("coder")


class Redaction(Base):
    """Words [start, end) that anonymised views and exports replace by `label`."""

    __tablename__ = "redaction"

    source_id: Mapped[int] = owned_by("source")
    start: Mapped[int]
    end: Mapped[int]
    label: Mapped[str]
