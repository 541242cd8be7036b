"""Codes against an attribute of participants."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from coding.analysis.intervals import Share, fisher_exact, holm, newcombe
from coding.analysis.marks import Mark, participants_by
from coding.analysis.result import Cell, Row, Rows, count, percent
from models.translation import tr

ENOUGH = 3
"""A group is set against the others from this many participants on."""


@dataclass(frozen=True)
class Contrast:
    """A group against all others on one code; `adjusted` is its p after Holm over the whole table."""

    code: str
    value: str
    inside: Share
    outside: Share
    low: float
    high: float
    adjusted: float


@dataclass(frozen=True)
class Crosstab:
    """For every code and value of the attribute: with how many participants of that value it was found."""

    attribute: str
    values: tuple[str, ...]
    codes: tuple[str, ...]
    cells: Mapping[tuple[str, str], Share]
    contrasts: tuple[Contrast, ...]
    """Every group against the rest, widest difference first."""
    unknown: int
    """Participants without a value, left out."""

    def most_found(self, most: int) -> list[str]:
        """The codes found with most participants, as the matrix shows them."""
        totals = {code: sum(self.cells[code, value].k for value in self.values) for code in self.codes}
        return sorted(self.codes, key=lambda code: (-totals[code], code))[:most]

    def to_rows(self) -> Rows:
        sizes = {value: self._size(value) for value in self.values}
        head: Row = ("Code", *(f"{value} (n = {sizes[value]})" for value in self.values))
        return (head, *(self._row(code) for code in self.codes))

    def _row(self, code: str) -> Row:
        shares: tuple[Cell, ...] = tuple(self.cells[code, value].text() for value in self.values)
        return (code, *shares)

    def _size(self, value: str) -> int:
        return next((self.cells[code, value].n for code in self.codes), 0)

    def sentence(self) -> str:
        if not self.contrasts:
            return tr(
                "There are no two groups of {enough} or more participants to compare by {attribute}.",
                enough=ENOUGH,
                attribute=tr(self.attribute),
            )
        top = self.contrasts[0]
        surely = tr("holds after Holm's correction") if top.adjusted < 0.05 else tr("is exploratory")
        return tr(
            "The widest difference by {attribute}: {code}, {inside} in {value} against {outside} "
            "elsewhere (difference {percent}, {value2} to {value3} %), which {surely} among {count}; "
            "{count2} without a value.",
            attribute=tr(self.attribute),
            code=top.code,
            inside=top.inside.fraction(),
            value=top.value,
            outside=top.outside.fraction(),
            percent=percent(_difference(top)),
            value2=round(100 * top.low),
            value3=round(100 * top.high),
            surely=surely,
            count=count(len(self.contrasts), "comparison"),
            count2=count(self.unknown, "participant"),
        )


def crosstab(marks: Iterable[Mark], values: Mapping[str, str | None], attribute: str) -> Crosstab:
    """Codes × the attribute's values; `values` maps every participant to theirs."""
    groups: dict[str, set[str]] = {}
    for person, value in values.items():
        if value:
            groups.setdefault(value, set()).add(person)
    people = participants_by(marks, lambda mark: mark.code)
    codes, names = tuple(sorted(people)), tuple(sorted(groups))
    cells = {
        (code, name): Share(len(people[code] & groups[name]), len(groups[name]))
        for code in codes
        for name in names
    }
    unknown = sum(not value for value in values.values())
    return Crosstab(attribute, names, codes, cells, _contrasts(codes, names, cells), unknown)


def _contrasts(
    codes: tuple[str, ...], names: tuple[str, ...], cells: Mapping[tuple[str, str], Share]
) -> tuple[Contrast, ...]:
    if len(names) < 2:
        return ()
    found = [
        (code, name, cells[code, name], _rest(cells[code, other] for other in names if other != name))
        for code in codes
        for name in (names[:1] if len(names) == 2 else names)
    ]
    found = [one for one in found if min(one[2].n, one[3].n) >= ENOUGH]
    adjusted = holm([fisher_exact(a.k, a.n, b.k, b.n) for _, _, a, b in found])
    contrasts = [
        Contrast(code, name, a, b, *newcombe(a.k, a.n, b.k, b.n), p)
        for (code, name, a, b), p in zip(found, adjusted, strict=True)
    ]
    return tuple(sorted(contrasts, key=lambda one: -abs(_difference(one))))


def _rest(shares: Iterable[Share]) -> Share:
    all_shares = tuple(shares)
    return Share(sum(share.k for share in all_shares), sum(share.n for share in all_shares))


def _difference(one: Contrast) -> float:
    return one.inside.k / one.inside.n - one.outside.k / one.outside.n
