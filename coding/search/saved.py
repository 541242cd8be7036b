"""Searches kept under a name."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from coding.search.query import parse
from models.project import SavedSearch


@dataclass(frozen=True, slots=True)
class SavedView:
    """A kept query and its name."""

    id: int
    name: str
    query: str


def saved_searches(session: Session) -> list[SavedView]:
    """The kept searches by name."""
    rows = session.scalars(select(SavedSearch).order_by(SavedSearch.name, SavedSearch.id))
    return [SavedView(row.id, row.name, row.query) for row in rows]


def save_search(session: Session, query: str, name: str = "") -> int:
    """Keep a query, by default under its own words; one that is there is not kept twice. QueryError if bad."""
    parse(query)
    name = name.strip() or query.strip()
    known = session.scalar(
        select(SavedSearch.id).where(SavedSearch.query == query.strip(), SavedSearch.name == name)
    )
    if known is not None:
        return known
    row = SavedSearch(name=name, query=query.strip())
    session.add(row)
    session.flush()
    return row.id


def remove_search(session: Session, search_id: int) -> None:
    """Forget a kept search."""
    session.execute(delete(SavedSearch).where(SavedSearch.id == search_id))
