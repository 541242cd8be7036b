"""A few real journeys that stand for many, because hundreds of paths at once cannot be read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from statistics import fmean

from coding.analysis.journeys import Journey, Step

ENOUGH = 15
MOST = 4


@dataclass(frozen=True)
class Representative:
    """A medoid: the journey nearest to those of its group."""

    journey: Journey
    stands_for: tuple[str, ...]


def representatives(journeys: Sequence[Journey]) -> tuple[Representative, ...]:
    """Two to four medoids by edit distance, with the best mean silhouette; none under fifteen people."""
    if len(journeys) < ENOUGH:
        return ()
    ordered = sorted(journeys, key=lambda one: one.participant)
    distances = _distances(ordered)
    groupings = [_medoids(distances, k) for k in range(2, MOST + 1)]
    best = max(groupings, key=lambda grouping: _silhouette(distances, grouping))
    return tuple(
        Representative(ordered[medoid], tuple(ordered[i].participant for i in members))
        for medoid, members in sorted(best.items(), key=lambda item: -len(item[1]))
    )


def edit_distance(one: Sequence[Step], other: Sequence[Step]) -> int:
    """Steps to insert, remove or replace to turn one path into the other (Levenshtein 1966)."""
    row = list(range(len(other) + 1))
    for i, step in enumerate(one, 1):
        previous, row[0] = row[0], i
        for j, there in enumerate(other, 1):
            previous, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, previous + (step != there))
    return row[-1]


Matrix = list[list[int]]
Grouping = dict[int, list[int]]


def _distances(journeys: Sequence[Journey]) -> Matrix:
    n = len(journeys)
    matrix = [[0] * n for _ in range(n)]
    for i, j in combinations(range(n), 2):
        matrix[i][j] = matrix[j][i] = edit_distance(journeys[i].steps, journeys[j].steps)
    return matrix


def _medoids(distances: Matrix, k: int) -> Grouping:
    """k medoids: from the most central and the farthest from it, then refined (Park and Jun 2009)."""
    everyone = range(len(distances))
    chosen = [min(everyone, key=lambda i: sum(distances[i]))]
    while len(chosen) < k:
        chosen.append(max(everyone, key=lambda i: min(distances[i][m] for m in chosen)))
    for _ in range(50):
        groups = _assign(distances, chosen)
        better = [min(group, key=lambda i: sum(distances[i][j] for j in group)) for group in groups.values()]
        if better == list(groups):
            break
        chosen = better
    return _assign(distances, chosen)


def _assign(distances: Matrix, medoids: Sequence[int]) -> Grouping:
    groups: Grouping = {}
    for i in range(len(distances)):
        groups.setdefault(min(medoids, key=lambda m: distances[i][m]), []).append(i)
    return groups


def _silhouette(distances: Matrix, grouping: Grouping) -> float:
    """Mean silhouette (Rousseeuw 1987); −1 when all fall in one group."""
    groups = list(grouping.values())
    if len(groups) < 2:
        return -1.0
    widths = []
    for group in groups:
        for i in group:
            inside = sum(distances[i][j] for j in group) / max(1, len(group) - 1)
            outside = min(fmean(distances[i][j] for j in other) for other in groups if other is not group)
            top = max(inside, outside)
            widths.append((outside - inside) / top if top and len(group) > 1 else 0.0)
    return fmean(widths)
