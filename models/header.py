"""What a project file says of itself before anything opens it as a database."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection

from models.errors import UserError
from models.migrations import OLDEST
from models.schema import VERSION
from models.translation import tr

APPLICATION_ID = 0x54524D4B
SUFFIX = ".trailmark"


@dataclass(frozen=True)
class Header:
    """What the first bytes of a file tell before anything opens it."""

    version: int


def inspect(path: Path) -> Header:
    """Read a project's header without opening it as a database; UserError when it is not one of ours."""
    name = path.name
    if path.is_dir():
        raise UserError(
            tr("{name} is a folder, not a project.", name=name), tr("Choose a file that ends in .trailmark.")
        )
    try:
        with path.open("rb") as file:
            head = file.read(100)
        size = path.stat().st_size
    except FileNotFoundError:
        raise UserError(
            tr("There is no project named {name} here.", name=name), tr("Check the name and the folder.")
        ) from None
    except PermissionError:
        raise UserError(
            tr("You may not read {name}.", name=name), tr("Ask its owner for access, or copy it.")
        ) from None
    if not head:
        raise UserError(
            tr("{name} is an empty file, not a project.", name=name),
            tr("Restore a backup; it was left unchanged."),
        )
    if not head.startswith(b"SQLite format 3\x00"):
        raise UserError(
            tr("{name} is not a Trailmark project.", name=name), tr("Choose a file that ends in .trailmark.")
        )
    if len(head) < 100:
        raise UserError(
            tr("{name} is damaged: it ends too early.", name=name),
            tr("Restore a backup; it was left unchanged."),
        )
    if int.from_bytes(head[68:72]) != APPLICATION_ID:
        raise UserError(
            tr("{name} is a database of another program.", name=name),
            tr("Choose a project made by Trailmark; it was left unchanged."),
        )
    version = int.from_bytes(head[60:64])
    _refuse_version(name, version)
    journal = path.with_name(f"{name}-journal")
    unfinished = journal.exists() and journal.stat().st_size > 0
    page = int.from_bytes(head[16:18])
    page = 65_536 if page == 1 else page
    complete = head[24:28] != head[92:96] or size >= page * int.from_bytes(head[28:32])
    if not unfinished and not complete:
        raise UserError(
            tr("{name} is damaged: it ends too early.", name=name),
            tr("Restore a backup; it was left unchanged."),
        )
    return Header(version)


def _refuse_version(name: str, version: int) -> None:
    if version > VERSION:
        raise UserError(
            tr(
                "{name} was made by a newer Trailmark (project version {version}; this one reads up to {version2}).",
                name=name,
                version=version,
                version2=VERSION,
            ),
            tr("Install the newest Trailmark; the file was left unchanged."),
        )
    if version < OLDEST:
        raise UserError(
            tr("{name} is not a Trailmark project.", name=name), tr("Choose a file that ends in .trailmark.")
        )


def version_inside(connection: Connection, name: str) -> int:
    """The version of a protected project, whose header only its key can read."""
    if connection.exec_driver_sql("PRAGMA application_id").scalar() != APPLICATION_ID:
        raise UserError(
            tr("{name} is a database of another program.", name=name), tr("It was left unchanged.")
        )
    version = int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
    _refuse_version(name, version)
    return version
