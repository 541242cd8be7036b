"""Which code of the project a row of a file means: the one with its guid, else the one of its name in its place."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from coding.codebook import FRACTION, SEPARATOR, code_paths, make_code_path, move_code, rename_code
from coding.codebook_rows import CodeRow
from models.code import Code

Path = tuple[str, ...]


class CodeMatch:
    """The codes as they were, and those made since."""

    def __init__(self, session: Session) -> None:
        rows = session.execute(select(Code.id, Code.guid, Code.parent_id, Code.name)).all()
        self._by_guid = {row.guid: row.id for row in rows}
        self._by_place = {(row.parent_id, _stored(row.name)): row.id for row in rows}
        self._places = {row.id: (row.parent_id, _stored(row.name)) for row in rows}
        self._found: dict[Path, int] = {}

    def of(self, path: Path, guid: str | None = None) -> int | None:
        """The id of the code that is meant, None when it is new; parents come before what lies below them."""
        known = self._found.get(path) or self._by_guid.get(_plain(guid) or "")
        if known is None and len(path) > 1:
            parent = self.of(path[:-1])
            known = self._by_place.get((parent, _stored(path[-1]))) if parent is not None else None
        elif known is None:
            known = self._by_place.get((None, _stored(path[-1])))
        if known is not None:
            self._found[path] = known
        return known

    def moved(self, path: Path, code_id: int) -> bool:
        """Whether the file has a code under another name or in another place."""
        parent = self.of(path[:-1]) if len(path) > 1 else None
        here = parent, _stored(path[-1])
        return self._places.get(code_id, here) != here

    def make(self, session: Session, row: CodeRow) -> int:
        """Make the code of a row, and the codes above it that are missing; it keeps the file's guid where it can."""
        code_id = self._make(session, row.path)
        guid = _plain(row.guid)
        if guid is not None and guid not in self._by_guid:
            session.get_one(Code, code_id).guid = guid
            self._by_guid[guid] = code_id
        return code_id

    def place(self, session: Session, path: Path, code_id: int) -> None:
        """Give a code the name and the place that the file has for it; UserError when both are taken."""
        parent, name = self._above(session, path), _stored(path[-1])
        if self._places[code_id][1] != name:
            rename_code(session, code_id, name)
        if self._places[code_id][0] != parent:
            move_code(session, code_id, parent)
        self._places[code_id] = (parent, name)

    def _above(self, session: Session, path: Path) -> int | None:
        if len(path) == 1:
            return None
        found = self.of(path[:-1])
        return found if found is not None else self._make(session, path[:-1])

    def _make(self, session: Session, path: Path) -> int:
        parent, name = self._above(session, path), _stored(path[-1])
        whole = name if parent is None else f"{code_paths(session)[parent]}{SEPARATOR}{name}"
        code_id = make_code_path(session, whole)
        self._found[path], self._by_place[parent, name] = code_id, code_id
        self._places[code_id] = (parent, name)
        return code_id


def _stored(name: str) -> str:
    """A name as paths have it."""
    return name.replace(SEPARATOR, FRACTION)


def _plain(guid: str | None) -> str | None:
    """A guid as the project writes it; None for words that are none."""
    try:
        return str(UUID(guid)) if guid else None
    except ValueError:
        return None
