"""Another copy of the project brought into this one: same guid, same thing; what differs is listed and ours is kept.

Rows are matched by guid, else by what makes them the same (a coder's name, a code's path, a text's hash), table
by table from those referred to to those referring. A second merge of the same copy adds nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from coding.merge_codings import CODINGS, PASSAGES, CodingMerge, PassageMerge
from coding.merge_rows import OtherProject, StoredProject
from coding.merge_tables import Merger, TableMerge
from coding.passages import drop_bare_passages
from models.project import Project
from models.schema import tracked_tables


@dataclass(frozen=True)
class Merged:
    """How many things came, how many were here already, and what differs, in sentences."""

    added: int
    same: int
    conflicts: tuple[str, ...] = ()


def merge_project(session: Session, other_session: Session) -> Merged:
    """Bring in everything of another open project, which is only read.

    A project of another study may be merged too: its sources are found again by their text.
    """
    return merge_rows(session, StoredProject(other_session))


def merge_rows(session: Session, other: OtherProject, unheeded: frozenset[str] = frozenset()) -> Merged:
    """Bring in everything of a project that is given as rows; differences in the columns `unheeded` do not matter."""
    session.flush()
    merger = Merger(session, other, unheeded=unheeded)
    passages = PassageMerge(merger)
    for table in tracked_tables():
        if table is PASSAGES:
            passages.run()
        elif table is CODINGS:
            CodingMerge(merger, passages).run()
        elif table.name != Project.__tablename__:
            TableMerge(merger, table).run()
    drop_bare_passages(session, passages.made)
    session.expire_all()
    return Merged(merger.added, merger.same, tuple(merger.conflicts))
