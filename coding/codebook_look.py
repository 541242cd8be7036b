"""A look at a codebook before it comes in: what is new, what fills gaps, what says otherwise than the project."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from coding.codebook import FRACTION, SEPARATOR, code_paths
from coding.codebook_match import CodeMatch
from coding.codebook_rows import FIELDS, CodeRow
from coding.exporters.colours import looks_like
from models.code import Code, Cue
from models.translation import tr


@dataclass(frozen=True)
class FieldLook:
    """A field that both say differently."""

    name: str
    ours: str
    theirs: str


@dataclass(frozen=True)
class RowLook:
    """A row of the file by its place in it; `state` is "new", "same", "fills" (gaps) or "differs".

    `fills` names the fields it would fill; `elsewhere` is the path of a code of the same name in another place.
    """

    at: int
    path: str
    state: str
    fills: tuple[str, ...] = ()
    differs: tuple[FieldLook, ...] = ()
    elsewhere: str = ""


def look_at(session: Session, rows: Sequence[CodeRow]) -> list[RowLook]:
    """What bringing these rows in would do, row by row; a path that comes twice is told once."""
    paths = code_paths(session)
    match = CodeMatch(session)
    codes = {code.id: code for code in session.scalars(select(Code))}
    cues: dict[int, list[str]] = defaultdict(list)
    for code_id, text in session.execute(select(Cue.code_id, Cue.text).order_by(Cue.position)):
        cues[code_id].append(text)
    named: dict[str, str] = {}
    for code_id, path in paths.items():
        named.setdefault(codes[code_id].name.casefold(), path)
    found: list[RowLook] = []
    seen: set[str] = set()
    for at, row in enumerate(rows):
        path = path_of(row)
        if path in seen:
            continue
        seen.add(path)
        meant = match.of(row.path, row.guid)
        if meant is None:
            found.append(RowLook(at, path, "new", elsewhere=named.get(row.path[-1].casefold(), "")))
        else:
            look = _compared(at, path, row, codes[meant], cues[meant], paths)
            found.append(_moved(look, paths[meant]) if match.moved(row.path, meant) else look)
    return found


def path_of(row: CodeRow) -> str:
    """The path that a row has in the codebook."""
    return SEPARATOR.join(part.replace(SEPARATOR, FRACTION) for part in row.path)


def _moved(look: RowLook, ours: str) -> RowLook:
    """A code that the file has under another name or in another place."""
    place = FieldLook(tr("name and place"), ours, look.path)
    return replace(look, state="differs", differs=(place, *look.differs))


def _compared(
    at: int, path: str, row: CodeRow, code: Code, cues: Sequence[str], paths: dict[int, str]
) -> RowLook:
    titles = field_titles()
    fills: list[str] = []
    differs: list[FieldLook] = []
    for name in FIELDS:
        theirs = getattr(row, name)
        ours = paths.get(code.blocks_id or 0) if name == "blocks" else getattr(code, name)
        if theirs in (None, "") or theirs == ours:
            continue
        if name == "color" and looks_like(theirs, code.color, code.kind):
            continue
        if ours in (None, ""):
            fills.append(titles[name])
        else:
            differs.append(FieldLook(titles[name], str(ours), str(theirs)))
    if row.cues and not cues:
        fills.append(titles["cues"])
    elif row.cues and list(row.cues) != list(cues):
        differs.append(FieldLook(titles["cues"], "; ".join(cues), "; ".join(row.cues)))
    state = "differs" if differs else "fills" if fills else "same"
    return RowLook(at, path, state, tuple(fills), tuple(differs))


def field_titles() -> dict[str, str]:
    """What the fields of a code are called."""
    return {
        "kind": tr("kind"),
        "definition": tr("what it means"),
        "when_to_use": tr("when to use it"),
        "when_not": tr("when not"),
        "example": tr("example"),
        "color": tr("colour"),
        "valence": tr("how it feels"),
        "severity": tr("how bad it is"),
        "shortcut": tr("key"),
        "blocks": tr("what it blocks"),
        "cues": tr("cue words"),
    }
