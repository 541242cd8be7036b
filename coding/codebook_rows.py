"""Codes of another program on their way into the codebook."""

from __future__ import annotations

from dataclasses import dataclass

from models.code import CODE_KINDS
from models.errors import UserError
from models.translation import tr

FIELDS = (
    "kind",
    "definition",
    "when_to_use",
    "when_not",
    "example",
    "color",
    "valence",
    "severity",
    "shortcut",
    "blocks",
)


@dataclass(frozen=True)
class CodeRow:
    """One code by the names on its path; None and "" say nothing.

    `groups` are sets it belongs to, `blocks` the path of the stage that it keeps people from.
    """

    path: tuple[str, ...]
    kind: str | None = None
    codable: bool = True
    definition: str = ""
    when_to_use: str = ""
    when_not: str = ""
    example: str = ""
    cues: tuple[str, ...] = ()
    valence: int | None = None
    severity: int | None = None
    color: str = ""
    shortcut: str = ""
    blocks: str = ""
    groups: tuple[str, ...] = ()
    guid: str | None = None


def tidy(parts: list[str], row: int) -> tuple[str, ...]:
    """The names on a path without blanks at their ends; UserError for an empty one."""
    names = tuple(" ".join(part.split()) for part in parts)
    if not names or not all(names):
        raise UserError(tr("Row {row} of the codebook has no name.", row=row), tr("Give every code a name."))
    return names


def known_kind(text: str, row: int) -> str | None:
    """The kind of code a cell names; UserError for a word that is none."""
    word = " ".join(text.casefold().split())
    if not word:
        return None
    if word not in CODE_KINDS:
        raise UserError(
            tr("Row {row} of the codebook names a kind that Trailmark does not know.", row=row),
            tr("Choose one of: {value}.", value=", ".join(CODE_KINDS)),
        )
    return word


def small_number(text: str, row: int, what: str) -> int | None:
    """A whole number in a cell; UserError for other words."""
    word = text.strip().replace("\u2212", "-").lstrip("'+")
    if not word:
        return None
    try:
        return int(word)
    except ValueError:
        raise UserError(
            tr("Row {row} of the codebook has a {what} that is no number.", row=row, what=what),
            tr("Use whole numbers."),
        ) from None
