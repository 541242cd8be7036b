"""Acts on hypotheses."""

from __future__ import annotations

from collections.abc import Callable

from app.desk import Desk
from coding.analysis import claims
from models.translation import tr

_SHORT = 40


def add(
    desk: Desk,
    statement: str,
    place: tuple[int | None, int | None, str],
    importance: int | None,
    done: Callable[[int], None],
) -> None:
    """Registers a hypothesis; `place` is its map, stage and kind."""
    label = tr("New hypothesis “{name}”", name=_cut(statement))
    desk.run(label, claims.add_claim, statement, *place, importance, done=done)


def change(desk: Desk, entry: claims.ClaimEntry, what: str, **values: object) -> None:
    """Changes what is written down about a hypothesis."""
    label = tr("{what} of hypothesis “{name}”", what=what, name=_cut(entry.statement))
    desk.run(label, lambda session: claims.change_claim(session, entry.id, **values))


def remove(desk: Desk, entry: claims.ClaimEntry) -> None:
    """Deletes a hypothesis."""
    desk.run(tr("Delete hypothesis “{name}”", name=_cut(entry.statement)), claims.remove_claim, entry.id)


def tie(desk: Desk, hypothesis_id: int, statement: str, passage: int, relation: str | None) -> None:
    """Says that a passage supports or contradicts a hypothesis, or neither."""
    words = {
        claims.SUPPORTS: tr("Supports “{name}”", name=_cut(statement)),
        claims.CONTRADICTS: tr("Contradicts “{name}”", name=_cut(statement)),
    }
    label = words.get(relation or "", tr("Says nothing about “{name}”", name=_cut(statement)))
    desk.run(label, claims.tie_passages, hypothesis_id, [passage], relation)


def _cut(statement: str) -> str:
    return statement if len(statement) <= _SHORT else f"{statement[:_SHORT].rstrip()}…"
