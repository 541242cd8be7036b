"""Projects that older versions of the program wrote, kept as they wrote them, and what was read in them then.

`tests/data/projects/version-N.trailmark(.gz)` was written by the last commit of version N (version 1, which no commit
wrote, from its frozen tables); `version-N.json` says what that commit read in it: the rows, and the SHA-256 of all rows
after every act. So an old project's undo history can be played back and compared act by act.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from coding.workspace import Workspace

PROJECTS = Path(__file__).parents[1] / "data" / "projects"
VERSIONS = sorted(int(path.stem.partition("-")[2]) for path in PROJECTS.glob("version-*.json"))

Table = dict[str, list[Any]]


@dataclass(frozen=True)
class Golden:
    """A copy of an old project, and what its own version read in it; `at` is the state it was left in."""

    path: Path
    acts: list[str]
    states: list[str]
    at: int
    rows: dict[str, Table]

    def look(self, workspace: Workspace) -> dict[str, Table]:
        """The rows of every table in the columns that the old version knew."""
        with workspace.reading() as session:
            return {
                table: {
                    "columns": known["columns"],
                    "rows": [
                        [_plain(value) for value in row]
                        for row in session.connection().exec_driver_sql(_select(table, known["columns"]))
                    ],
                }
                for table, known in self.rows.items()
            }

    def assert_at(self, workspace: Workspace, state: int) -> None:
        """All rows are those of a state."""
        now = json.dumps(self.look(workspace), sort_keys=True)
        assert hashlib.sha256(now.encode()).hexdigest() == self.states[state], f"state {state}"


def _select(table: str, columns: list[str]) -> str:
    names = ", ".join(f'"{name}"' for name in columns)
    return f'SELECT {names} FROM "{table}" ORDER BY id'


def _plain(value: Any) -> Any:
    return {"bytes": value.hex()} if isinstance(value, bytes) else value


def golden(version: int, folder: Path) -> Golden:
    """An old project, unpacked into a folder."""
    told = json.loads((PROJECTS / f"version-{version}.json").read_text("utf-8"))
    packed = PROJECTS / f"version-{version}.trailmark.gz"
    plain = packed.with_suffix("")
    path = folder / plain.name
    path.write_bytes(plain.read_bytes() if plain.exists() else gzip.decompress(packed.read_bytes()))
    return Golden(path, told["acts"], told["states"], told["at"], told["rows"])
