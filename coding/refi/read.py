"""Reads REFI-QDA archives and codebooks of any program: parsed in a child process with limits, then plain data."""

from __future__ import annotations

from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from coding.importers.apart import read_apart
from coding.importers.archives import Archive
from coding.journey.documents import typed_row
from coding.refi.data import RefiProject
from coding.refi.sidecar import FOLDER, NAME
from models.errors import UserError
from models.translation import tr

LARGEST = 200 * 2**20


def read_refi(path: Path) -> RefiProject:
    """The project in a qdpx, or the codebook in a qdc; UserError when it is neither, damaged or harmful."""
    try:
        if path.stat().st_size > LARGEST:
            raise UserError(
                tr("The file is larger than Trailmark opens."), tr("Split it into smaller files.")
            )
        data = path.read_bytes()
    except OSError:
        raise UserError(
            tr("“{name}” cannot be read.", name=path.name), tr("Check that the file is there.")
        ) from None
    return _with_bytes(read_apart("refi", data, path.stem), data)


def refi_plain(data: bytes, name: str) -> dict[str, Any]:
    """The project as JSON-ready data without any bytes, for the way out of the child process."""
    from coding.refi.parse import parse_refi

    project, members = parse_refi(data, name)
    bare = replace(project, sidecar=None, attachments=())
    attachments = [{"guid": a.guid, "name": a.name, "media_type": a.media_type} for a in project.attachments]
    told = asdict(bare) | {"sidecar": project.sidecar}
    return {"project": told, "attachments": attachments, "members": members}


def _with_bytes(answer: dict[str, Any], data: bytes) -> RefiProject:
    """The project with the bytes of its attachments and of the sidecar's parts, which nobody looks into."""
    from coding.refi.data import RefiAttachment

    project = typed_row(RefiProject, answer["project"])
    if data[:2] != b"PK":
        return project
    archive = Archive(data)
    attachments = tuple(
        RefiAttachment(**told, content=archive.read(member))
        for told, member in zip(answer["attachments"], answer["members"], strict=True)
    )
    if project.sidecar is None:
        return replace(project, attachments=attachments)
    names = (name for name in archive.names() if name.startswith(f"{FOLDER}/") and name != NAME)
    return replace(project, attachments=attachments, parts={name: archive.read(name) for name in names})
