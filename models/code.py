"""The codebook: a tree of codes with kinds, and the words that help to find what they mean."""

from __future__ import annotations

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Identified, may_point_to, owned_by, table_args

CODE_KINDS = (
    "stage",
    "touchpoint",
    "action",
    "thought",
    "emotion",
    "pain point",
    "opportunity",
    "need",
    "question",
    "excellence",
    "trigger",
    "theme",
)


class Code(Identified, Base):
    """A code of the tree; families at the top of a template are not codable.

    `color` is a colour key of the theme; `valence` runs from −2 to +2 (emotions), `severity` from 1 to 3 and
    `blocks_id` names the stage whose entry is blocked (pain points); `threshold` is the suggestion score above
    which the code is proposed.
    """

    __tablename__ = "code"
    __table_args__ = table_args(UniqueConstraint("parent_id", "name"))

    parent_id: Mapped[int | None] = owned_by("code", index=False)
    name: Mapped[str]
    kind: Mapped[str]
    codable: Mapped[bool] = mapped_column(default=True)
    position: Mapped[int] = mapped_column(default=0)
    color: Mapped[str] = mapped_column(default="")
    shortcut: Mapped[str | None]
    definition: Mapped[str] = mapped_column(default="")
    when_to_use: Mapped[str] = mapped_column(default="")
    when_not: Mapped[str] = mapped_column(default="")
    example: Mapped[str] = mapped_column(default="")
    valence: Mapped[int | None]
    face: Mapped[str | None]
    severity: Mapped[int | None]
    blocks_id: Mapped[int | None] = may_point_to("code")
    owner: Mapped[str] = mapped_column(default="")
    status: Mapped[str] = mapped_column(default="")
    threshold: Mapped[float | None]


class Cue(Base):
    """A word or phrase that hints at a code."""

    __tablename__ = "cue"

    code_id: Mapped[int] = owned_by("code")
    text: Mapped[str]
    position: Mapped[int] = mapped_column(default=0)


class SeedQuote(Base):
    """A made-up or chosen example sentence of a code, from which suggestions start."""

    __tablename__ = "seed_quote"

    code_id: Mapped[int] = owned_by("code")
    text: Mapped[str]
    passage_id: Mapped[int | None] = may_point_to("passage")
    position: Mapped[int] = mapped_column(default=0)


class CodeSet(Identified, Base):
    """A named group of codes, sources or participants (REFI-QDA Set)."""

    __tablename__ = "code_set"

    name: Mapped[str]
    description: Mapped[str] = mapped_column(default="")


class SetMember(Base):
    """One member of a set: a code, a source or a participant."""

    __tablename__ = "set_member"

    set_id: Mapped[int] = owned_by("code_set")
    code_id: Mapped[int | None] = owned_by("code")
    source_id: Mapped[int | None] = owned_by("source")
    participant_id: Mapped[int | None] = owned_by("participant")
