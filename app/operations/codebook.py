"""Acts on the codebook."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from app.desk import Desk


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
    desk.run(f"New code “{name}”", _add, name, kind, parent, hints, values, done=done)


def _add(
    session: Any,
    name: str,
    kind: str,
    parent: int | None,
    hints: tuple[list[str], list[str]],
    values: dict[str, Any],
) -> int:
    from coding import codebook

    code = codebook.add_code(session, name, kind, parent, **values)
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

    desk.run(f"Rename code to “{name}”", codebook.rename_code, code, name)


def recolour_code(desk: Desk, code: int, name: str, colour: str) -> None:
    """Gives a code another colour key."""
    from coding import codebook

    desk.run(f"Recolour “{name}”", codebook.describe_code, code, color=colour)


def set_shortcut(desk: Desk, code: int, name: str, key: str) -> None:
    """Gives a code the key; another that had it loses it; "" takes it away."""
    from coding import codebook

    notice = f"“{name}” has the key {key.upper()}" if key else f"“{name}” has no key now"
    desk.run(f"Key of “{name}”", codebook.describe_code, code, shortcut=key or None, notice=notice)


def describe_code(
    desk: Desk, code: int, name: str, cues: Iterable[str], seeds: Iterable[str], **values: Any
) -> None:
    """Changes what a code says about itself, in one act."""
    hints = list(cues), list(seeds)
    desk.run(f"Edit code “{name}”", _describe, code, name, hints, values)


def _describe(
    session: Any, code: int, name: str, hints: tuple[list[str], list[str]], values: dict[str, Any]
) -> None:
    from coding import codebook

    codebook.rename_code(session, code, name)
    codebook.describe_code(session, code, **values)
    _hint(session, code, hints)


def move_code(desk: Desk, code: int, name: str, parent: int | None) -> None:
    """Puts a code below another one."""
    from coding import codebook

    desk.run(f"Move “{name}”", codebook.move_code, code, parent)


def delete_code(desk: Desk, code: int, name: str, codings: int) -> None:
    """Deletes a code with all below it; the notice says what went with it."""
    from coding import codebook

    gone = f" and {codings} codings" if codings else ""
    desk.run(f"Delete “{name}”", codebook.delete_codes, [code], notice=f"Deleted “{name}”{gone}")
