"""Search in texts and memos: words, phrases, stems, fields; from a private index that follows the project."""

from __future__ import annotations

from coding.search.plain import Found, Hit
from coding.search.query import QueryError
from coding.search.service import search_project

__all__ = ["Found", "Hit", "QueryError", "search_project"]
