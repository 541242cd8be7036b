"""α_U: agreement on where in a continuous text the units of a code begin and end."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, permutations

Section = tuple[int, int]
"""Begin and end (half-open) in the continuum."""


@dataclass(frozen=True)
class AlphaU:
    """α_U with its two disagreements; None when no coder marked anything."""

    value: float | None
    observed: float
    expected: float


def merged(sections: Iterable[Section]) -> tuple[Section, ...]:
    """Sorted sections; those that overlap become one, those that only touch stay apart."""
    result: list[Section] = []
    for begin, end in sorted(s for s in sections if s[0] < s[1]):
        if result and begin < result[-1][1]:
            result[-1] = (result[-1][0], max(end, result[-1][1]))
        else:
            result.append((begin, end))
    return tuple(result)


def alpha_u(marked: Sequence[Iterable[Section]], begin: int, length: int) -> AlphaU:
    """α_U of one code (Krippendorff 1995, 2004): `marked` holds each coder's sections of the continuum."""
    units = [merged(sections) for sections in marked]
    gaps = [_gaps(sections, begin, begin + length) for sections in units]
    observed = _observed(units, gaps, length)
    expected = _expected(units, gaps, length)
    return AlphaU(1 - observed / expected if expected else None, observed, expected)


def alpha_u_overall(by_code: Mapping[str, AlphaU]) -> AlphaU:
    """All codes together: disagreements are summed before they are compared (Krippendorff 2004)."""
    observed = sum(one.observed for one in by_code.values())
    expected = sum(one.expected for one in by_code.values())
    return AlphaU(1 - observed / expected if expected else None, observed, expected)


def _gaps(units: Sequence[Section], begin: int, end: int) -> tuple[Section, ...]:
    """What a coder left unmarked between, before and after the units."""
    edges = [begin, *(edge for unit in units for edge in unit), end]
    return tuple((a, b) for a, b in zip(edges[::2], edges[1::2], strict=True) if a < b)


def _observed(units: Sequence[Sequence[Section]], gaps: Sequence[Sequence[Section]], length: int) -> float:
    coders = len(units)
    if coders < 2 or length < 1:
        return 0.0
    total = 0
    for one, other in permutations(range(coders), 2):
        total += sum((a - c) ** 2 + (b - d) ** 2 for (a, b), (c, d) in _meetings(units[one], units[other]))
        inside = _meetings(units[one], gaps[other])
        total += 2 * sum((b - a) ** 2 for (a, b), (c, d) in inside if c <= a and b <= d)
    return total / (coders * (coders - 1) * length**2)


def _meetings(one: Sequence[Section], other: Sequence[Section]) -> Iterable[tuple[Section, Section]]:
    """Pairs of sections that share text; both lists are sorted and free of overlap."""
    i = j = 0
    while i < len(one) and j < len(other):
        if max(one[i][0], other[j][0]) < min(one[i][1], other[j][1]):
            yield one[i], other[j]
        if one[i][1] <= other[j][1]:
            i += 1
        else:
            j += 1


def _expected(units: Sequence[Sequence[Section]], gaps: Sequence[Sequence[Section]], length: int) -> float:
    """Disagreement of units put down by chance (Krippendorff 1995, equation for D_e)."""
    lengths = [end - begin for sections in units for begin, end in sections]
    total = len(units) * length
    chances = total * (total - 1) - sum(one * (one - 1) for one in lengths)
    if not lengths or chances <= 0:
        return 0.0
    open_places = _Places([end - begin for sections in gaps for begin, end in sections])
    others = len(lengths) - 1
    weight = sum(
        others * (2 * one**3 - 3 * one**2 + one) / 3 + one**2 * open_places.for_length(one) for one in lengths
    )
    return 2 / length * weight / chances


class _Places:
    """In how many places of the gaps a unit of a given length fits."""

    def __init__(self, gaps: Iterable[int]) -> None:
        self._gaps = sorted(gaps)
        self._sums = [0, *accumulate(self._gaps)]

    def for_length(self, length: int) -> int:
        first = bisect_left(self._gaps, length)
        fitting = len(self._gaps) - first
        return self._sums[-1] - self._sums[first] - fitting * (length - 1)
