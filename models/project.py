"""The project itself: one row, its settings, and views a researcher saved."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Identified


class Project(Identified, Base):
    """The one row that names the project; `approach` is "codebook" or "reflexive" (hides saturation and α)."""

    __tablename__ = "project"

    name: Mapped[str]
    description: Mapped[str] = mapped_column(default="")
    language: Mapped[str] = mapped_column(default="en")
    approach: Mapped[str] = mapped_column(default="codebook")
    blind: Mapped[bool] = mapped_column(default=False)
    settings: Mapped[dict[str, Any]] = mapped_column(default=dict)


class SavedSearch(Identified, Base):
    """A query kept under a name."""

    __tablename__ = "saved_search"

    name: Mapped[str]
    query: Mapped[str]


class ImportMapping(Identified, Base):
    """How the columns of a table were read once, to be offered again for tables with the same headers."""

    __tablename__ = "import_mapping"

    name: Mapped[str]
    headers: Mapped[list[Any]] = mapped_column(default=list)
    columns: Mapped[dict[str, Any]] = mapped_column(default=dict)
