"""Search that stays open beside a project: told of changes, it follows them before the next answer."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from coding.search.cache import search_folder
from coding.search.client import SearchProcess, SearchStopped
from coding.search.plain import Found
from coding.search.query import parse
from coding.search.service import follow, identity

if TYPE_CHECKING:
    from coding.workspace import Workspace

TABLES = (
    "source", "turn", "speaker", "participant", "persona", "memo", "code", "coding", "passage", "project", "coder",
)  # fmt: skip


class LiveSearch:
    """The search of one open workspace; `find` and `refresh` wait, so they belong on a background thread."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._process = SearchProcess(search_folder(keep=not workspace.protected), *identity(workspace))
        self._lock = threading.Lock()
        self._stale = True

    def mark_stale(self) -> None:
        """The project has changed."""
        self._stale = True

    def refresh(self) -> None:
        """Bring the index up to date now."""
        with self._lock:
            self._follow()

    def find(self, query: str, limit: int) -> Found:
        """The best hits in the project as it is now; QueryError where the query cannot be read."""
        parse(query)
        with self._lock:
            try:
                self._follow()
                return self._process.find(query, limit)
            except SearchStopped:
                self._stale = True
                self._follow()
                return self._process.find(query, limit)

    @property
    def process_id(self) -> int | None:
        """The number of the search process, None while there is none."""
        return self._process.process_id

    def close(self) -> None:
        """End the search process."""
        self._process.close()

    def _follow(self) -> None:
        if not self._process.is_running:
            self._stale = True
        if not self._stale:
            return
        self._stale = False
        try:
            follow(self._workspace, self._process)
            self._process.warm()
            parse("warm")  # loads here, too, what reads a query
        except SearchStopped:
            self._stale = True
            raise
