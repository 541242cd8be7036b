"""By what rows of two projects are the same thing when their guid does not say it, and what may differ unheeded."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Table, UniqueConstraint

from coding.merge_rows import Row
from coding.merge_words import word

KEYS: dict[str, tuple[str, ...]] = {
    "attachment": ("source_id", "name", "sha256"),
    "attribute_value": ("attribute_id", "participant_id", "source_id"),
    "code_set": ("name",),
    "cue": ("code_id", "text"),
    "original": ("source_id", "sha256"),
    "quota": (
        "persona_id",
        "lifecycle",
        "dmu",
        "attribute_id",
        "value",
        "other_attribute_id",
        "other_value",
    ),
    "redaction": ("source_id", "start", "end"),
    "reviewed_span": ("source_id", "start", "end", "coder_id"),
    "saved_search": ("name", "query"),
    "seed_quote": ("code_id", "text"),
    "set_member": ("set_id", "code_id", "source_id", "participant_id"),
    "source": ("text_sha256",),
    "survey_answer": ("item_id", "respondent", "set_number"),
    "turn": ("source_id", "position"),
    "vote": ("map_id", "stage_id", "card_id", "code_id", "voter"),
}
UNHEEDED = frozenset({"id", "guid", "created", "modified", "position", "threshold", "shortcut", "settings"})
UNHEEDED_OF: dict[str, frozenset[str]] = {
    "coder": frozenset({"color"}),
    "source": frozenset({"status", "text", "words", "characters", "warnings", "left_out", "title"}),
    "original": frozenset({"name", "media_type"}),
    "coding": frozenset({"origin", "score", "settled"}),
    "verdict": frozenset({"score"}),
}
NAMES = ("title", "name", "statement", "label", "text", "metric", "role")
UNCOUNTED = frozenset({"coder", "passage", "original", "source_revision"})
LONGEST = 40


def key_of(table: Table, row: Row) -> tuple[Any, ...] | None:
    """What tells a row from all others of its table besides its guid; None where nothing does."""
    columns = KEYS.get(table.name) or _unique(table)
    return tuple(row[name] for name in columns) if columns else None


def _unique(table: Table) -> tuple[str, ...]:
    found = (
        tuple(column.name for column in constraint.columns)
        for constraint in table.constraints
        if isinstance(constraint, UniqueConstraint)
    )
    return next((columns for columns in found if columns != ("guid",)), ())


def counted(table: Table) -> bool:
    """True for things a researcher knows: those that travel under a guid, but for what only holds them."""
    return "guid" in table.c and table.name not in UNCOUNTED


def differing(table: Table, theirs: Row, ours: Row) -> list[str]:
    """The columns in which two rows of the same thing differ and it matters."""
    unheeded = UNHEEDED | UNHEEDED_OF.get(table.name, frozenset())
    return [name for name in theirs if name not in unheeded and theirs[name] != ours[name]]


def named(table: Table, row: Row) -> str:
    """A row in words: its kind and its name, cut short."""
    words = next((str(row[name]) for name in NAMES if row.get(name)), "")
    said = word(table.name.replace("_", " "))
    kind = said[:1].upper() + said[1:]
    short = words if len(words) <= LONGEST else f"{words[: LONGEST - 1]}…"
    return f"{kind} “{short}”" if short else kind


def in_words(columns: list[str]) -> str:
    """Column names as a person would say them."""
    return ", ".join(dict.fromkeys(word(name.removesuffix("_id").replace("_", " ")) for name in columns))
