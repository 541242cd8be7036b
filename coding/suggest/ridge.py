"""Kernel ridge regression with leave-one-out predictions in closed form (Rifkin and Lippert 2007)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]

RIDGE = 0.3


class Fit(NamedTuple):
    """Dual weights [example, code], one offset a code, predictions for examples left out of training."""

    dual: Numbers
    offset: Numbers
    left_out: Numbers


def fit(kernel: Numbers, targets: Numbers, weights: Numbers, groups: Sequence[int] = ()) -> Fit:
    """Solve all codes with one inverse; `weights` say how much an example counts (1 = fully).

    Examples of one group (a number for each example) are left out together.
    """
    inverse, offset, dual = solved(kernel, targets, weights)
    left_out = targets - dual / np.diag(inverse)[:, None]
    for rows in _shared(groups):
        left_out[rows] = targets[rows] - np.linalg.solve(inverse[np.ix_(rows, rows)], dual[rows])
    return Fit(dual, offset, left_out)


def solved(kernel: Numbers, targets: Numbers, weights: Numbers) -> tuple[Numbers, Numbers, Numbers]:
    """The inverse of the kernel with its ridge, one offset a code, and the dual weights [example, code]."""
    inverse: Numbers = np.linalg.inv(kernel + RIDGE * np.diag(1 / weights)).astype(np.float64, copy=False)
    offset = (inverse @ targets).sum(axis=0) / inverse.sum()
    dual: Numbers = inverse @ (targets - offset)
    return inverse, offset, dual


def without(inverse: Numbers, dual: Numbers, rows: Sequence[int]) -> Numbers:
    """Dual weights as they were if the examples `rows` had taught nothing: zero there, the offset kept."""
    if not rows:
        return dual
    return np.asarray(dual - inverse[:, rows] @ np.linalg.solve(inverse[np.ix_(rows, rows)], dual[rows]))


def _shared(groups: Sequence[int]) -> list[list[int]]:
    """Rows of every group that has more than one."""
    found: dict[int, list[int]] = defaultdict(list)
    for row, group in enumerate(groups):
        found[group].append(row)
    return [rows for rows in found.values() if len(rows) > 1]


def average_precision(truth: NDArray[np.bool_], scores: Numbers) -> float:
    """Mean of the precisions at each true row, best score first, ties by position."""
    count = int(truth.sum())
    if not count:
        return float("nan")
    order = np.argsort(-scores, kind="stable")
    hits = truth[order]
    return float((np.cumsum(hits) / np.arange(1, len(hits) + 1))[hits].sum() / count)
