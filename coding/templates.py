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
COPIED = ("definition", "when_to_use", "when_not", "example", "valence", "face", "severity", "shortcut")


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
    made = 0
    for family in _read(name)["families"]:
        parent = add_family(session, family["name"], family["kind"])
        made += 1
        for position, entry in enumerate(family["codes"]):
            code_id = _add_code(session, entry, family["kind"], parent, position, stages)
            made += 1
            if family["kind"] == "stage":
                stages[entry["name"]] = code_id
    return made


def _add_code(
    session: Session, entry: dict[str, Any], kind: str, parent: int, position: int, stages: dict[str, int]
) -> int:
    values = {field: entry[field] for field in COPIED if entry.get(field) is not None}
    values |= {"color": entry.get("color") or "", "blocks_id": stages.get(entry.get("blocks") or "")}
    made = insert(Code).values(
        name=entry["name"],
        kind=kind,
        parent_id=parent,
        position=position,
        guid=new_guid(),
        created=now(),
        **values,
    )
    code_id = int(session.execute(made.returning(Code.id)).scalar_one())
    for table, texts in ((Cue, entry.get("cues", ())), (SeedQuote, entry.get("seeds", ()))):
        if texts:
            rows = [{"code_id": code_id, "text": text, "position": i} for i, text in enumerate(texts)]
            session.execute(insert(table), rows)
    return code_id


def _read(name: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(
        (files("resources") / "templates" / f"{name}.json").read_text("utf-8")
    )
    return content
