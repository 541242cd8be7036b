"""A file once it is opened: lines in one shape, what the file says about itself, what was not text."""

from __future__ import annotations

from dataclasses import dataclass, field

from coding.transcript.block import Block


@dataclass(slots=True)
class Document:
    """The lines of one file; `raw` is the exact text when the file is nothing but text.

    `meta` holds what the file says about itself under lower-case keys such as title, date, author.
    """

    format: str
    media_type: str
    blocks: list[Block] = field(default_factory=list)
    meta: dict[str, str] = field(default_factory=dict)
    left_out: list[tuple[str, str]] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    raw: str | None = None
    encoding: str = "utf-8"
    repaired: str | None = None

    def leave_out(self, what: str, words: str) -> None:
        """Note words that will not be in the stored text."""
        if words.strip():
            self.left_out.append((what, words.strip()))
