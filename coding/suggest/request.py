"""What a suggestion run is asked; plain data."""

from __future__ import annotations

from dataclasses import dataclass

from coding.suggest.plain import Example, SuggestCode, SuggestTurn

LIMIT = 200


@dataclass(frozen=True, slots=True)
class SuggestRequest:
    """Suggest `codes` for the passages of `turns`.

    `around` are turns of other sources: where `turns` are few, means and the rarity of cues are taken from
    them too. `min_score` None means each code's own threshold (one half where none was set) and no
    bare thanks to the person in the room.
    """

    codes: tuple[SuggestCode, ...]
    turns: tuple[SuggestTurn, ...]
    examples: tuple[Example, ...] = ()
    around: tuple[SuggestTurn, ...] = ()
    only: tuple[str, ...] = ()
    limit: int = LIMIT
    min_score: float | None = None
    language: str = "en"
