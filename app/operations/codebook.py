"""Acts on the codebook."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any

from app.desk import Desk
from models.translation import tr, trn


def add_code(
    desk: Desk,
    name: str,
    kind: str,
    parent: int | None = None,
    done: Callable[[int], None] | None = None,
    cues: Iterable[str] = (),
    seeds: Iterable[str] = (),
    **values: Any,
) -> None:
    """Adds a code, by default below the family of its kind; `done` gets its id."""
    hints = list(cues), list(seeds)
    desk.run(tr("New code “{name}”", name=name), _add, name, kind, parent, hints, values, done=done)


def _add(
    session: Any,
    name: str,
    kind: str,
    parent: int | None,
    hints: tuple[list[str], list[str]],
    values: dict[str, Any],
) -> int:
    from coding import codebook

    code = codebook.add_code(session, name, kind, parent)
    codebook.describe_code(session, code, **values)
    _hint(session, code, hints)
    return code


def _hint(session: Any, code: int, hints: tuple[list[str], list[str]]) -> None:
    """The cue words and example sentences that suggestions start from; unchanged sentences keep their places."""
    from coding import codebook
    from coding.browse import code_detail

    codebook.set_cues(session, code, hints[0])
    if list(code_detail(session, code).seeds) != hints[1]:
        codebook.set_seed_quotes(session, code, hints[1])


def rename_code(desk: Desk, code: int, name: str) -> None:
    """Gives a code another name."""
    from coding import codebook

    desk.run(tr("Rename code to “{name}”", name=name), codebook.rename_code, code, name)


def recolour_code(desk: Desk, code: int, name: str, colour: str) -> None:
    """Gives a code another colour key."""
    from coding import codebook

    desk.run(tr("Recolour “{name}”", name=name), codebook.describe_code, code, color=colour)


def set_shortcut(desk: Desk, code: int, name: str, key: str) -> None:
    """Gives a code the key; another that had it loses it; "" takes it away."""
    from coding import codebook

    notice = (
        tr("“{name}” has the key {key}", name=name, key=key.upper())
        if key
        else tr("“{name}” has no key now", name=name)
    )
    desk.run(
        tr("Key of “{name}”", name=name), codebook.describe_code, code, shortcut=key or None, notice=notice
    )


def describe_code(
    desk: Desk, code: int, name: str, cues: Iterable[str], seeds: Iterable[str], **values: Any
) -> None:
    """Changes what a code says about itself, in one act."""
    hints = list(cues), list(seeds)
    desk.run(tr("Edit code “{name}”", name=name), _describe, code, name, hints, values)


def _describe(
    session: Any, code: int, name: str, hints: tuple[list[str], list[str]], values: dict[str, Any]
) -> None:
    from coding import codebook

    codebook.rename_code(session, code, name)
    codebook.describe_code(session, code, **values)
    _hint(session, code, hints)


def place_codes(
    desk: Desk, codes: Sequence[tuple[int, str]], parent: int | None, position: int | None = None
) -> None:
    """Moves codes, given with their names, in the tree; below another kind they take it, and the notice says so."""
    from coding import codebook_editing

    ids, name = [code for code, _ in codes], codes[0][1]

    def said(kind: str) -> str:
        if len(codes) > 1:
            return trn("Moved {n} code", "Moved {n} codes", len(codes))
        if kind:
            return tr("Moved “{name}”; its kind is “{kind}” now", name=name, kind=kind)
        return tr("Moved “{name}”", name=name)

    label = tr("Move “{name}”", name=name)
    if len(codes) > 1:
        label = trn("Move {n} code", "Move {n} codes", len(codes))
    desk.run(label, codebook_editing.place_codes, ids, parent, position, notice=said)


def merge_codes(desk: Desk, kept: int, others: Sequence[int], name: str) -> None:
    """Makes other codes part of one; nothing they hold is lost."""
    from coding import codebook

    n = len(others)
    notice = trn("Merged {n} code into “{name}”", "Merged {n} codes into “{name}”", n, name=name)
    label = tr("Merge into “{name}”", name=name)
    desk.run(label, codebook.merge_codes, kept, others, notice=notice)


def split_code(desk: Desk, code: int, codings: Sequence[int], name: str, target: int | None) -> None:
    """Gives some codings of a code to another one, or to a new one of this name."""
    from coding import codebook_editing

    n = len(codings)
    notice = trn("Moved {n} coding to “{name}”", "Moved {n} codings to “{name}”", n, name=name)
    label = tr("Split off “{name}”", name=name)
    split = partial(codebook_editing.split_code, name=name, target_id=target)
    desk.run(label, split, code, codings, notice=notice, done=desk.code_revealed.emit)


def add_starters(desk: Desk, wanted: Sequence[tuple[str, str]]) -> None:
    """Adds parts of templates to the codebook; what is there stays."""
    from coding import starters

    def said(added: int) -> str:
        return trn("Added {n} code", "Added {n} codes", added)

    desk.run(tr("Add codes from templates"), starters.add_starters, wanted, notice=said)


def delete_code(desk: Desk, code: int, name: str, codings: int) -> None:
    """Deletes a code with all below it; the notice says what went with it."""
    from coding import codebook

    notice = tr("Deleted “{name}”", name=name)
    if codings:
        notice = trn(
            "Deleted “{name}” and {n} coding", "Deleted “{name}” and {n} codings", codings, name=name
        )
    desk.run(tr("Delete “{name}”", name=name), codebook.delete_codes, [code], notice=notice)
