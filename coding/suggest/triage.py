"""The order in which to read what is not coded yet, and how much of what there is that finds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from coding.suggest.plain import Candidate, Example

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from coding.suggest.calibrate import Numbers
    from coding.suggest.suggester import Run

FEWEST = 10


@dataclass(frozen=True, slots=True)
class Triage:
    """Passages in reading order; `found[n]` is the estimated share found after n + 1 of them, None if unknown."""

    passages: tuple[Candidate, ...]
    found: tuple[float, ...] | None

    def says(self, read: int) -> str:
        """What reading the first `read` passages finds, in words."""
        if not self.passages:
            return "Everything in this source is coded or reviewed."
        if self.found is None:
            return (
                f"Most promising first; code at least {FEWEST} passages for an estimate of the share found."
            )
        share = self.found[min(read, len(self.found)) - 1]
        return f"The first {read} of {len(self.passages)} passages hold about {share:.0%} of what there is."


def triage(run: Run, examples: Sequence[Example]) -> Triage:
    """Order the passages nobody coded or reviewed by their strongest code."""
    best = run.scaled.max(axis=1)
    free = _free(run.candidates, examples)
    order = [int(row) for row in np.argsort(-best, kind="stable") if free[row]]
    return Triage(tuple(run.candidates[row] for row in order), _shares(run, best[order]))


def _shares(run: Run, best: Numbers) -> tuple[float, ...] | None:
    """Share of the coded passages whose left-out score reaches that of each passage in turn."""
    if run.scores.learned is None:
        return None
    positive = (run.lesson.targets > 0).any(axis=1)
    if int(positive.sum()) < FEWEST:
        return None
    known = np.sort(run.left_out[positive].max(axis=1))
    reached = len(known) - np.searchsorted(known, best, side="left")
    return tuple(float(count) / len(known) for count in reached)


def _free(found: Sequence[Candidate], examples: Sequence[Example]) -> NDArray[np.bool_]:
    """Passages that no coding, and no mark of review, touches."""
    done: dict[str, list[Example]] = {}
    for example in examples:
        if example.positive or not example.codes:
            done.setdefault(example.source, []).append(example)
    return np.array(
        [
            not any(
                one.start < passage.end and passage.start < one.end for one in done.get(passage.source, ())
            )
            for passage in found
        ]
    )
