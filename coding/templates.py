"""Fill a codebook from a template that ships with the program."""

from __future__ import annotations

from typing import Any

from sqlalchemy import insert
from sqlalchemy.orm import Session

from coding.codebook import add_family
from coding.template_files import NAMES, read_template
from models.base import new_guid, now
from models.code import Code, Cue, SeedQuote
from models.errors import UserError
from models.translation import tr

TEXTS = ("definition", "when_to_use", "when_not", "example", "color")
OPTIONAL = ("valence", "face", "severity", "shortcut")


def apply_template(session: Session, name: str) -> int:
    """Fill an empty codebook from a template; returns how many codes were made. UserError for another name."""
    if name not in NAMES:
        raise UserError(
            tr("There is no template “{name}”.", name=name),
            tr("Choose one of: {value}.", value=", ".join(NAMES)),
        )
    stages: dict[str, int] = {}
    made: list[tuple[int, dict[str, Any]]] = []
    families = read_template(name)["families"]
    for family in families:
        added = _add_codes(session, family, stages)
        made += added
        if family["kind"] == "stage":
            stages = {entry["name"]: code_id for code_id, entry in added}
    for table, field in ((Cue, "cues"), (SeedQuote, "seeds")):
        rows = [
            {"code_id": code_id, "text": text, "position": position}
            for code_id, entry in made
            for position, text in enumerate(entry.get(field, ()))
        ]
        if rows:
            session.execute(insert(table), rows)
    return len(families) + len(made)


def _add_codes(
    session: Session, family: dict[str, Any], stages: dict[str, int]
) -> list[tuple[int, dict[str, Any]]]:
    """Add a family and its codes; the ids of the codes with what the template says of them."""
    parent = add_family(session, family["name"], family["kind"])
    rows = [
        {
            "name": entry["name"],
            "kind": family["kind"],
            "parent_id": parent,
            "position": position,
            "guid": new_guid(),
            "created": now(),
            "blocks_id": stages.get(entry.get("blocks") or ""),
            **{field: entry.get(field) or "" for field in TEXTS},
            **{field: entry.get(field) for field in OPTIONAL},
        }
        for position, entry in enumerate(family["codes"])
    ]
    if not rows:
        return []
    ids = session.scalars(insert(Code).returning(Code.id, sort_by_parameter_order=True), rows)
    return list(zip(ids, family["codes"], strict=True))
