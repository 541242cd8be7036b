"""Search in an open project: before each search what differs is brought up to date, then the index is asked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

from sqlalchemy import select
from sqlalchemy.orm import Session

from coding.search.gather import State, read_pieces, read_state
from coding.search.plain import Around, Found, Piece
from models.project import Project

if TYPE_CHECKING:
    from coding.workspace import Workspace


class Index(Protocol):
    """What a search needs of an index, here or in a process of its own."""

    @property
    def stamps(self) -> Mapping[str, str]:
        """The state of every group that is indexed."""

    def update(self, stamps: Mapping[str, str], pieces: Iterable[Piece], gone: Iterable[str] = ()) -> None:
        """Replace groups and drop others."""

    def look_around(self, around: Around) -> None:
        """Answer fields from this from now on."""

    def find(self, query: str, limit: int) -> Found:
        """The best hits; QueryError where the query cannot be read."""


def search_project(workspace: Workspace, query: str, limit: int = 100) -> Found:
    """Search an open project from here, with the stored index of this install; QueryError for a bad query."""
    from coding.search.cache import search_folder
    from coding.search.index import SearchIndex
    from coding.search.query import parse

    parse(query)
    index = SearchIndex(search_folder(keep=not workspace.protected), *identity(workspace))
    follow(workspace, index)
    index.settle()
    return index.find(query, limit)


def identity(workspace: Workspace) -> tuple[str, str]:
    """The guid and language that the index of a project goes by."""
    with workspace.reading() as session:
        return identity_of(session)


def identity_of(session: Session) -> tuple[str, str]:
    """The same, from a session."""
    row = session.execute(select(Project.guid, Project.language).order_by(Project.id).limit(1)).one()
    return row[0], row[1] or "en"


def follow(workspace: Workspace, index: Index) -> None:
    """Bring an index up to date with the project: only what differs is read and indexed."""
    known = dict(index.stamps)
    with workspace.reading() as session:
        step = _step(session, known)
    _take(index, *step)


def follow_session(session: Session, index: Index) -> None:
    """The same, from a session."""
    _take(index, *_step(session, dict(index.stamps)))


def _step(session: Session, known: Mapping[str, str]) -> tuple[State, dict[str, str], list[Piece], list[str]]:
    state = read_state(session)
    differing = {group: stamp for group, stamp in state.stamps.items() if known.get(group) != stamp}
    pieces = read_pieces(session, state, differing) if differing else []
    return state, differing, pieces, [group for group in known if group not in state.stamps]


def _take(
    index: Index, state: State, stamps: Mapping[str, str], pieces: Sequence[Piece], gone: Sequence[str]
) -> None:
    if stamps or gone:
        index.update(stamps, pieces, gone)
    index.look_around(state.around)
