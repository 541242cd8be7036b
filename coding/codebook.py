"""The codebook: codes added, found by path, described, moved, merged and deleted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session

from coding.code_references import keep_words, repoint
from coding.current import current_coder
from coding.passages import drop_bare_passages
from coding.tagging import recode
from models.code import CODE_KINDS, Code, Cue, SeedQuote
from models.errors import UserError
from models.passage import Coding, Passage
from models.translation import tr

SEPARATOR = "/"
FRACTION = "∕"
FAMILIES: Mapping[str, str] = {
    "stage": "Stages",
    "touchpoint": "Touchpoints",
    "action": "Actions",
    "thought": "Thoughts",
    "emotion": "Emotions",
    "pain point": "Pain points",
    "opportunity": "Opportunities",
    "need": "Needs",
    "question": "Questions",
    "excellence": "Excellence",
    "trigger": "Triggers",
    "theme": "Themes",
}
TEXTS = ("definition", "when_to_use", "when_not", "example", "color", "shortcut", "face", "owner", "status")
NUMBERS: Mapping[str, tuple[float, float]] = {"valence": (-2, 2), "severity": (1, 3), "threshold": (0, 1)}


@dataclass(frozen=True)
class CodeUse:
    """What would go with a code and everything below it."""

    codes: int
    codings: int
    sources: int


def add_code(session: Session, name: str, kind: str, parent_id: int | None = None, **values: Any) -> int:
    """Add a code below a parent, by default below its kind's family; UserError when name or kind is not possible."""
    name = _checked_name(name)
    if kind not in CODE_KINDS:
        raise UserError(
            tr("“{kind}” is not a kind of code.", kind=kind),
            tr("Choose one of: {value}.", value=", ".join(CODE_KINDS)),
        )
    parent = parent_id if parent_id is not None else family_of(session, kind)
    return _add(session, name, kind, parent, codable=True, **values)


def add_family(session: Session, name: str, kind: str) -> int:
    """Add a family at the top of the tree: it groups codes and is not itself codable."""
    return _add(session, _checked_name(name), kind, None, codable=False)


def family_of(session: Session, kind: str) -> int:
    """The id of the family that holds codes of a kind, added when there is none."""
    top = select(Code.id).where(Code.parent_id.is_(None), Code.kind == kind, Code.codable.is_(False))
    found = session.scalar(top.order_by(Code.position).limit(1))
    return found if found is not None else add_family(session, FAMILIES[kind], kind)


def _add(session: Session, name: str, kind: str, parent: int | None, **values: Any) -> int:
    _refuse_twin(session, name, parent, None)
    position = session.scalar(select(func.coalesce(func.max(Code.position), -1)).where(_below(parent)))
    code = Code(name=name, kind=kind, parent_id=parent, position=int(position or 0) + 1, **values)
    session.add(code)
    session.flush()
    return code.id


def code_paths(session: Session) -> dict[int, str]:
    """The path of every code, such as `Pain points/Learning curve`, by id."""
    rows = {row.id: row for row in session.execute(select(Code.id, Code.parent_id, Code.name))}

    def path(code_id: int) -> str:
        row = rows[code_id]
        above = f"{path(row.parent_id)}{SEPARATOR}" if row.parent_id is not None else ""
        return f"{above}{row.name.replace(SEPARATOR, FRACTION)}"

    return {code_id: path(code_id) for code_id in rows}


def find_code(session: Session, path: str) -> int:
    """The id of the code with this path, guid, or name where it is the only one; UserError otherwise."""
    paths = {found: code_id for code_id, found in code_paths(session).items()}
    if path in paths:
        return paths[path]
    by_guid = session.scalar(select(Code.id).where(Code.guid == path))
    if by_guid is not None:
        return by_guid
    named = session.scalars(select(Code.id).where(Code.name == path)).all()
    if len(named) == 1:
        return named[0]
    raise UserError(
        tr("There is no code “{path}”.", path=path),
        tr("Give its path as `codebook` lists it, or create it first."),
    )


def make_code_path(session: Session, path: str) -> int:
    """The id of the code with this path; missing parts are made with the kind of their parent, else theme."""
    paths = {found: code_id for code_id, found in code_paths(session).items()}
    if path in paths:
        return paths[path]
    above, _, name = path.rpartition(SEPARATOR)
    if not above:
        return _add(session, _checked_name(name), _kind_named(name), None, codable=True)
    parent_id = make_code_path(session, above)
    kind = session.scalars(select(Code.kind).where(Code.id == parent_id)).one()
    return _add(session, _checked_name(name), kind, parent_id, codable=True)


def _kind_named(family: str) -> str:
    return next((kind for kind, name in FAMILIES.items() if name.casefold() == family.casefold()), "theme")


def describe_code(session: Session, code_id: int, **values: Any) -> None:
    """Set texts, colour, shortcut, valence, severity, threshold, blocks_id or kind; UserError outside their range."""
    code = get_code(session, code_id)
    for name, value in values.items():
        if name in NUMBERS and value is not None and not NUMBERS[name][0] <= value <= NUMBERS[name][1]:
            low, high = NUMBERS[name]
            raise UserError(
                tr(
                    "The {name} of a code lies between {low} and {high}.",
                    name=name,
                    low=f"{low:g}",
                    high=f"{high:g}",
                ),
                tr("Nothing was changed."),
            )
        if name == "kind" and value not in CODE_KINDS:
            raise UserError(
                tr("“{value}” is not a kind of code.", value=value),
                tr("Choose one of: {value}.", value=", ".join(CODE_KINDS)),
            )
        if name == "shortcut" and value:
            session.execute(
                update(Code).where(Code.shortcut == value, Code.id != code_id).values(shortcut=None)
            )
        if name not in (*TEXTS, *NUMBERS, "kind", "blocks_id", "codable"):
            raise UserError(tr("Codes have no field “{name}”.", name=name), tr("Nothing was changed."))
        setattr(code, name, value)


def set_cues(session: Session, code_id: int, cues: Iterable[str]) -> None:
    """Replace the cue words and phrases of a code; blank and repeated ones are dropped."""
    session.execute(delete(Cue).where(Cue.code_id == code_id))
    session.add_all(Cue(code_id=code_id, text=text, position=i) for i, text in enumerate(_tidy(cues)))


def set_seed_quotes(session: Session, code_id: int, quotes: Iterable[str]) -> None:
    """Replace the example sentences of a code; blank and repeated ones are dropped."""
    session.execute(delete(SeedQuote).where(SeedQuote.code_id == code_id))
    session.add_all(SeedQuote(code_id=code_id, text=text, position=i) for i, text in enumerate(_tidy(quotes)))


def rename_code(session: Session, code_id: int, name: str) -> None:
    """Give a code another name; UserError when it is empty or taken beside it."""
    code = get_code(session, code_id)
    name = _checked_name(name)
    _refuse_twin(session, name, code.parent_id, code_id)
    code.name = name


def move_code(session: Session, code_id: int, parent_id: int | None, position: int | None = None) -> None:
    """Put a code below another (or at the top), before the child at `position`; UserError for a circle."""
    code = get_code(session, code_id)
    if parent_id is not None and parent_id in descendants(session, code_id):
        raise UserError(tr("A code cannot be moved below itself."), tr("Choose another place."))
    _refuse_twin(session, code.name, parent_id, code_id)
    code.parent_id = parent_id
    session.flush()
    beside = select(Code).where(_below(parent_id), Code.id != code_id).order_by(Code.position, Code.id)
    ordered = list(session.scalars(beside))
    ordered.insert(len(ordered) if position is None else position, code)
    for index, sibling in enumerate(ordered):
        sibling.position = index


def merge_codes(session: Session, kept_id: int, other_ids: Iterable[int]) -> None:
    """Give all that belongs to other codes to one that is kept, and remove the others.

    Codings that then overlap become one; memos, cues, sentences, sets, verdicts and stages follow; words that the
    kept code says otherwise become a memo on it. UserError for a code above the kept one.
    """
    for other_id in other_ids:
        if other_id == kept_id or kept_id in descendants(session, other_id):
            raise UserError(
                tr("A code cannot be merged into one below itself."),
                tr("Merge the lower into the upper one."),
            )
        kept, other = get_code(session, kept_id), get_code(session, other_id)
        marks = session.scalars(select(Coding.id).where(Coding.code_id == other_id)).all()
        if marks:
            recode(session, marks, kept_id)
        _adopt_children(session, kept, other)
        keep_words(session, kept, other, current_coder(session))
        repoint(session, other_id, kept_id)
        session.execute(delete(Code).where(Code.id == other_id))
        session.expire_all()


def _adopt_children(session: Session, kept: Code, other: Code) -> None:
    names = set(session.scalars(select(Code.name).where(Code.parent_id == kept.id)))
    for child in session.scalars(select(Code).where(Code.parent_id == other.id)):
        name, number = child.name, 2
        while name in names:
            name = (
                f"{child.name} ({other.name})" if number == 2 else f"{child.name} ({other.name} {number - 1})"
            )
            number += 1
        names.add(name)
        child.name, child.parent_id = name, kept.id
    session.flush()


def delete_codes(session: Session, code_ids: Iterable[int]) -> None:
    """Remove codes with all below them, their codings and passages that nothing else holds; undo brings it back."""
    ids = set().union(*(descendants(session, code_id) for code_id in code_ids))
    lies = select(Coding.passage_id).where(Coding.code_id.in_(ids)).distinct()
    passages = session.scalars(lies).all()
    session.execute(delete(Code).where(Code.id.in_(ids)))
    session.expire_all()
    drop_bare_passages(session, passages)


def code_use(session: Session, code_id: int) -> CodeUse:
    """How many codes and codings would go if this code were deleted, and on how many sources they lie."""
    ids = descendants(session, code_id)
    lies = select(func.count(Coding.id), func.count(Passage.source_id.distinct())).join(
        Passage, Passage.id == Coding.passage_id
    )
    codings, sources = session.execute(lies.where(Coding.code_id.in_(ids))).one()
    return CodeUse(len(ids), codings, sources)


def descendants(session: Session, code_id: int) -> set[int]:
    """The ids of a code and of all codes below it."""
    children: dict[int | None, list[int]] = {}
    for child, parent in session.execute(select(Code.id, Code.parent_id)):
        children.setdefault(parent, []).append(child)
    found, waiting = {code_id}, [code_id]
    while waiting:
        for child in children.get(waiting.pop(), ()):
            found.add(child)
            waiting.append(child)
    return found


def get_code(session: Session, code_id: int) -> Code:
    """The mapped code; UserError when it is gone."""
    code = session.get(Code, code_id)
    if code is None:
        raise UserError(tr("This code is no longer in the codebook."), tr("Undo may bring it back."))
    return code


def _checked_name(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise UserError(tr("A code needs a name."), tr("Type at least one character."))
    return name


def _refuse_twin(session: Session, name: str, parent_id: int | None, own_id: int | None) -> None:
    found = session.scalar(select(Code.id).where(_below(parent_id), Code.name == name))
    if found is not None and found != own_id:
        raise UserError(
            tr("There is already a code “{name}” here.", name=name),
            tr("Choose another name, or merge the two."),
        )


def _below(parent_id: int | None) -> Any:
    return Code.parent_id.is_(None) if parent_id is None else Code.parent_id == parent_id


def _tidy(texts: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(text for text in (" ".join(t.split()) for t in texts) if text))
