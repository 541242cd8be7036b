"""Where the labels of brackets go: beside the start of each bracket, never on each other; pure numbers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

_SLACK_ROWS, _FAR_ROWS = 3, 6


@dataclass(frozen=True, slots=True)
class Wish:
    """A label that wants to stand at `top`, beside a bracket that ends at `bottom`; `marks` share it."""

    top: float
    bottom: float
    marks: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """A row of the margin: one label, `late` pixels below its bracket's start, or labels without room (`more`)."""

    top: float
    marks: tuple[int, ...]
    more: bool = False
    labels: int = 1
    late: float = 0.0


def place(wishes: Iterable[Wish], row: float, height: float) -> list[Place]:
    """Rows from top to bottom, at least `row` apart; a label more than three rows late joins a “more” row.

    A label whose bracket began above the view stays at the view's top. Wishes for the same row keep their order.
    """
    places: list[Place] = []
    for wish in sorted(wishes, key=lambda wish: max(wish.top, 0.0)):
        wanted = max(wish.top, 0.0)
        top = max(wanted, places[-1].top + row if places else 0.0)
        fits = top <= max(wanted, height - row)
        if fits and top <= max(wanted + _SLACK_ROWS * row, wish.bottom - row):
            places.append(Place(top, wish.marks))
        elif places[-1].more:
            places[-1] = _joined(places[-1], wish.marks)
        elif fits:
            places.append(Place(top, wish.marks, more=True, late=top - wanted))
        else:
            places[-1] = _joined(places[-1], wish.marks)
            if len(places) > 1 and places[-2].more:
                last = places.pop()
                places[-1] = _joined(places[-1], last.marks, last.labels)
    lonely = _FAR_ROWS * row
    return [replace(one, more=False) if one.labels == 1 and one.late <= lonely else one for one in places]


def _joined(before: Place, marks: tuple[int, ...], labels: int = 1) -> Place:
    return Place(before.top, before.marks + marks, more=True, labels=before.labels + labels)
