"""All tables in one place: importing this module maps the whole schema."""

from __future__ import annotations

from sqlalchemy import Table

from models import code, history, journey, memo, passage, people, project, source, survey
from models.base import Base

MAPPED = (code, history, journey, memo, passage, people, project, source, survey)
VERSION = 3


def tables() -> list[Table]:
    """Every table, referenced before referring."""
    return list(Base.metadata.sorted_tables)


def tracked_tables() -> list[Table]:
    """The tables whose rows undo restores: all but the history itself."""
    return [table for table in tables() if not table.name.startswith("history_")]
