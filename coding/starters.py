"""Parts of the templates added to a codebook that is in use: emotions, pain points, opportunities, stages …"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from coding.codebook import add_code, family_of, set_cues, set_seed_quotes
from coding.template_files import NAMES, read_template
from models.code import Code

_FIELDS = ("definition", "when_to_use", "when_not", "example", "color", "valence", "face", "severity")


@dataclass(frozen=True)
class Starter:
    """A family of a template: what it is called, its kind, how many codes it has and how many are there already."""

    template: str
    title: str
    kind: str
    name: str
    codes: int
    known: int


def starters(session: Session) -> list[Starter]:
    """The families with codes of all templates; a family that two templates share is told once."""
    have = _names(session)
    seen: set[tuple[str, tuple[str, ...]]] = set()
    found: list[Starter] = []
    for template in NAMES:
        content = read_template(template)
        for family in content["families"]:
            names = tuple(entry["name"] for entry in family["codes"])
            if names and (family["kind"], names) not in seen:
                seen.add((family["kind"], names))
                known = sum((family["kind"], name.casefold()) in have for name in names)
                title, kind = content["title"], family["kind"]
                found.append(Starter(template, title, kind, family["name"], len(names), known))
    return found


def add_starters(session: Session, wanted: Iterable[tuple[str, str]]) -> int:
    """Add the codes of (template, kind) families that are not there yet, with cues and sentences; how many came.

    A code of the same kind and name stays as it is. A key that is taken is not taken away.
    """
    added = 0
    for template, kind in wanted:
        for family in read_template(template)["families"]:
            if family["kind"] == kind:
                added += sum(_add(session, kind, entry) for entry in family["codes"])
    return added


def _add(session: Session, kind: str, entry: dict[str, Any]) -> bool:
    if (kind, entry["name"].casefold()) in _names(session):
        return False
    values = {field: entry[field] for field in _FIELDS if entry.get(field) not in (None, "")}
    key = entry.get("shortcut")
    if key and session.scalar(select(Code.id).where(Code.shortcut == key).limit(1)) is None:
        values["shortcut"] = key
    if entry.get("blocks"):
        stage = select(Code.id).where(
            Code.kind == "stage", Code.name == entry["blocks"], Code.codable.is_(True)
        )
        values["blocks_id"] = session.scalar(stage.limit(1))
    code_id = add_code(session, entry["name"], kind, family_of(session, kind), **values)
    set_cues(session, code_id, entry.get("cues", ()))
    set_seed_quotes(session, code_id, entry.get("seeds", ()))
    return True


def _names(session: Session) -> set[tuple[str, str]]:
    return {(kind, name.casefold()) for kind, name in session.execute(select(Code.kind, Code.name))}
