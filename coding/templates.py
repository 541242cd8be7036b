"""Codebook templates that ship with the program."""

from __future__ import annotations

import json
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from sqlalchemy import insert
from sqlalchemy.orm import Session

from coding.codebook import add_family
from models.base import new_guid, now
from models.code import Code, Cue, SeedQuote
from models.errors import UserError

NAMES = ("b2b-purchase", "saas", "aarrr", "empty")
TEXTS = ("definition", "when_to_use", "when_not", "example", "color")
OPTIONAL = ("valence", "face", "severity", "shortcut")


@dataclass(frozen=True)
class Template:
    """A template as the start page offers it."""

    name: str
    title: str
    description: str
    codes: int


def templates() -> list[Template]:
    """The templates in the order they are offered."""
    return [_describe(name, _read(name)) for name in NAMES]


def _describe(name: str, content: dict[str, Any]) -> Template:
    codes = sum(len(family["codes"]) for family in content["families"])
    return Template(name, content["title"], content["description"], codes)


def apply_template(session: Session, name: str) -> int:
    """Fill an empty codebook from a template; returns how many codes were made. UserError for another name."""
    if name not in NAMES:
        raise UserError(f"There is no template “{name}”.", f"Choose one of: {', '.join(NAMES)}.")
    stages: dict[str, int] = {}
    made: list[tuple[int, dict[str, Any]]] = []
    families = _read(name)["families"]
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


def _read(name: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(
        (files("resources") / "templates" / f"{name}.json").read_text("utf-8")
    )
    return content
