"""The order in which to read what is not coded yet, and how much of what there is that finds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from coding.suggest.plain import Candidate, Example

if TYPE_CHECKING:
    from collections.abc import Sequence, Set

    from numpy.typing import NDArray

    from coding.suggest.interest import Interest


def reading_order(
    found: Sequence[Candidate],
    strength: Interest,
    examples: Sequence[Example],
    places: Set[str] = frozenset(),
) -> tuple[list[int], tuple[float, ...] | None]:
    """Rows of the passages nobody coded or reviewed, strongest first; codes of `places` alone code nothing.

    With them the share of what there is that is found after each: what the same share of sources read to the end,
    each held out in turn, would have found of their codings; None if unknown.
    """
    free = _free(found, examples, places)
    order = [int(row) for row in np.argsort(-strength.passages, kind="stable") if free[row]]
    if not len(strength.found_at):
        return order, None
    return order, tuple(strength.share_found((read + 1) / len(order)) or 0.0 for read in range(len(order)))


def _free(found: Sequence[Candidate], examples: Sequence[Example], places: Set[str]) -> NDArray[np.bool_]:
    """Passages that no coding but one of `places`, and no mark of review, touches."""
    done: dict[str, list[Example]] = {}
    for example in examples:
        if not example.codes or (example.positive and set(example.codes) - places):
            done.setdefault(example.source, []).append(example)
    return np.array(
        [
            not any(
                one.start < passage.end and passage.start < one.end for one in done.get(passage.source, ())
            )
            for passage in found
        ]
    )
