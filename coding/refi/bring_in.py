"""Brings a REFI-QDA project into the open one, as one act: by guid, so that a second import changes nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from coding.merging import merge_rows
from coding.refi.data import RefiProject
from coding.refi.groups import GroupField, group_fields
from coding.refi.rows import UNHEEDED, RefiRows
from coding.refi.sidecar import SidecarProject, damaged
from coding.refi.sidecar_checks import check
from models.base import Base
from models.errors import UserError
from models.project import Project
from models.translation import tr

COUNTED = ("source", "code", "coding", "memo", "participant", "coder", "attachment")
PROJECT = ("name", "description", "language", "approach", "blind", "settings")


@dataclass(frozen=True)
class RefiImport:
    """How many rows came by table, what was here already, what differs, and what of the file was not used."""

    added: Mapping[str, int] = field(default_factory=dict)
    same: int = 0
    conflicts: tuple[str, ...] = ()
    unused: tuple[str, ...] = ()
    fields: tuple[GroupField, ...] = ()
    """Groups that say something of each of their sources; kept as groups until somebody wants fields."""
    counted: str = ""
    samples: tuple[str, ...] = ()


def import_refi(session: Session, project: RefiProject) -> RefiImport:
    """Store what was read; UserError when the file contradicts itself."""
    before = _counts(session)
    try:
        if project.sidecar is not None:
            own = SidecarProject(project.sidecar, project.parts)
            check(own)
            if not any(before[table] for table in ("source", "code")):
                _take_project(session, own)
            merged = merge_rows(session, own)
        else:
            merged = merge_rows(session, RefiRows(session, project), UNHEEDED)
    except IntegrityError:
        raise damaged() from None
    after = _counts(session)
    added = {table: after[table] - before[table] for table in COUNTED}
    if not any(after[table] for table in ("source", "code")):
        raise UserError(
            tr("The exchange file holds neither texts nor codes."), tr("Export the project again.")
        )
    fields = () if project.sidecar is not None else group_fields(project)
    return RefiImport(
        added, merged.same, merged.conflicts, project.unused, fields, project.counted, project.samples
    )


def _counts(session: Session) -> dict[str, int]:
    tables = (Base.metadata.tables[name] for name in COUNTED)
    return {t.name: int(session.scalar(select(func.count()).select_from(t)) or 0) for t in tables}


def _take_project(session: Session, own: SidecarProject) -> None:
    """An empty project becomes the one that is imported, but keeps its guid."""
    rows = own.rows(Base.metadata.tables[Project.__tablename__])
    stored = session.scalars(select(Project)).one()
    for name in PROJECT if rows else ():
        setattr(stored, name, rows[0][name])
    session.flush()
