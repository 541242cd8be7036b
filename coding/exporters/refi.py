"""The project as a REFI-QDA archive and its codebook as a REFI-QDA document."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy.orm import Session

from coding.exporters.atomic import written
from coding.exporters.choice import ALL, Choice
from coding.refi.gather import codebook, gather
from coding.refi.presets import PRESETS
from coding.refi.sidecar import NAME, packed, sidecar_of
from coding.refi.write import codebook_xml, project_xml, write_qdpx
from models.errors import UserError
from models.translation import tr


def export_refi(session: Session, path: Path, choice: Choice = ALL) -> int:
    """Write a qdpx for a program of PRESETS; how many codings it holds. KeyError for an unknown preset.

    With names and without filters it also carries all that the standard cannot say.
    """
    ways = PRESETS[choice.preset]
    project = gather(session, choice)
    parts: dict[str, bytes] = {}
    if not choice.anonymised and not choice.filtered:
        sidecar, parts = sidecar_of(session)
        parts[NAME] = packed(sidecar, project_xml(project, ways))
    with written(path) as draft:
        write_qdpx(project, draft, parts, ways)
    return sum(len(selection.codings) for source in project.sources for selection in source.selections)


def export_codebook_refi(session: Session, path: Path, *, anonymised: bool = False) -> int:
    """Write a qdc; how many codes it holds. UserError when there are none."""
    codes = codebook(session, anonymised=anonymised)
    if not codes:
        raise UserError(tr("There are no codes to write."), tr("Make a code first, or choose a template."))
    with written(path) as draft:
        draft.write_bytes(codebook_xml(codes))
    return len(codes)
