"""Files that hold the same talk twice: tidied with speakers, then raw without."""

from __future__ import annotations

import re

from coding.transcript.block import Block, words

_RAW = re.compile(r"\b(?:raw|unedited|original|verbatim|uncorrected|auto(?:matic)?|caption)\b", re.IGNORECASE)
_LEAST = 300
_ALIKE = 0.6


def begins_at(blocks: list[Block], first: int) -> int:
    """The index of the heading over the second copy, or len(blocks) when the talk is there once."""
    for at in range(first + 1, len(blocks)):
        block = blocks[at]
        if (
            block.kind == "heading"
            and block.level <= 2
            and _RAW.search(block.text)
            and _alike(blocks, first, at)
        ):
            return at
    return len(blocks)


def _alike(blocks: list[Block], first: int, at: int) -> bool:
    """True when most of the different words of either half are in the other."""
    upper, lower = _vocabulary(blocks[first:at]), _vocabulary(blocks[at + 1 :])
    if len(lower) < min(_LEAST, 0.3 * len(upper)):
        return False
    return len(upper & lower) >= _ALIKE * min(len(upper), len(lower))


def _vocabulary(blocks: list[Block]) -> set[str]:
    return {word.casefold() for block in blocks for word in words(block.text)}
