"""What was said around a quote, taken from facts that are in memory already."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from coding.journey.rows import Facts, TurnRow
    from coding.journey.view import Quote


@dataclass(frozen=True, slots=True)
class Said:
    """One turn: who spoke, the words, and whether the quote lies in it."""

    speaker: str
    words: str
    here: bool


def around(facts: Facts, quote: Quote, turns: int = 3) -> tuple[Said, ...]:
    """The turn of a quote with `turns` before and after it; nothing for a source without turns."""
    if quote.source_id is None or quote.source_id not in facts.texts:
        return ()
    mine = sorted(
        (turn for turn in facts.turns if turn.source == quote.source_id), key=lambda turn: turn.start
    )
    if not mine:
        return ()
    names = {row.id: row.name for row in facts.speakers}
    at = max(0, bisect_right([turn.start for turn in mine], quote.start) - 1)
    text = facts.texts[quote.source_id]
    return tuple(_said(turn, text, names, quote) for turn in mine[max(0, at - turns) : at + turns + 1])


def _said(turn: TurnRow, text: str, names: dict[int, str], quote: Quote) -> Said:
    here = turn.start < quote.end and quote.start < turn.end
    return Said(names.get(turn.speaker or 0, ""), text[turn.start : turn.end].strip(), here)
