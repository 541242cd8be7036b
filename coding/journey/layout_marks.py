"""The row of signs of a card: share, tier, fragility, contradiction, age, severity, dots, remarks, change."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from coding.journey.display import CLOSE, FONTS, READING, Command, Path
from coding.journey.faces import bolt, circle, clock, crack, tier_sign
from coding.journey.icons import icon
from coding.journey.pen import Pen
from coding.journey.view import Card
from models.translation import tr, trn

HEIGHT = 17.0
SPACE = 6.0
OLD = 365
CHIPS = frozenset({"emotion"})


@dataclass(frozen=True, slots=True)
class Sign:
    """One sign: its width, and how it is drawn from a left edge around a middle height."""

    width: float
    draw: Callable[[float, float], None]


def signs(pen: Pen, card: Card) -> list[Sign]:
    """The signs of a card, the most telling first; a feeling's chip has its share and tier alone."""
    found = list(_evidence(pen, card)) if card.badge else []
    if card.kind not in CHIPS:
        found += _doubts(pen, card)
    found += _compared(pen, card)
    found += _workshop(pen, card)
    return found


def signs_width(found: list[Sign]) -> float:
    """The width of all signs beside each other."""
    return sum(sign.width for sign in found) + SPACE * (len(found) - 1) if found else 0.0


def draw_signs(found: list[Sign], x: float, top: float, room: float) -> float:
    """Draws as many signs as the room holds; returns where the last one ends."""
    at = x
    for sign in found:
        if at + sign.width > x + room + 0.5:
            break
        sign.draw(at, top + HEIGHT / 2 - 0.5)
        at += sign.width + SPACE
    return at


def draw_figures(pen: Pen, card: Card, right: float, middle: float) -> None:
    """Close by, the share with its interval and the mentions in small type, ending at `right`."""
    if card.low is None or card.high is None:
        return
    share = f"{card.k / card.n:.0%} ({card.low:.0%}–{card.high:.0%})"
    top = middle - FONTS["micro"].line
    mentions = trn("{n} mention", "{n} mentions", card.mentions)
    pen.text(right, top, share, "micro", "muted", align="end", levels=CLOSE)
    pen.text(right, top + FONTS["micro"].line, mentions, "micro", "muted", align="end", levels=CLOSE)


def _evidence(pen: Pen, card: Card) -> Iterator[Sign]:
    ground, ink = ("badge", "badge.text") if card.k else ("badge.soft", "badge.soft.text")

    def badge(x: float, middle: float) -> None:
        pen.pill(x, middle - HEIGHT / 2 + 0.5, card.badge, ground, ink)

    yield Sign(pen.measure.width(card.badge, "badge") + 13, badge)
    yield Sign(9, lambda x, y: pen.add(*tier_sign(card.tier or "D", x + 4.5, y, 4.4, levels=READING)))


def _doubts(pen: Pen, card: Card) -> Iterator[Sign]:
    if card.badge and card.fragile:
        yield Sign(7, lambda x, y: pen.path(crack(x, y - 6, 12, levels=READING)))
    if card.contradicted:

        def flash(x: float, middle: float) -> None:
            pen.path(bolt(x, middle - 6.5, 13, levels=READING))

        yield _counted(pen, str(card.contradicted), "warn", 9, flash)
    if card.age_days is not None and card.age_days > OLD:
        yield Sign(11, lambda x, y: pen.add(*clock(x + 5.5, y, 5, levels=READING)))
    if card.severity is not None:
        yield Sign(13, lambda x, y: draw_bars(pen, x, y, card.severity or 0))


def _compared(pen: Pen, card: Card) -> Iterator[Sign]:
    """The other side's count, with a triangle where this side's is clearly higher or lower; or what changed."""
    if card.against:
        role = shift_role(card) or "muted"

        def arrow(x: float, middle: float) -> None:
            if card.shift:
                pen.path(Path(triangle(x + 4, middle, card.shift == "more"), fill=role, levels=READING))

        yield _counted(pen, tr("vs {count}", count=card.against), role, 10 if card.shift else 0, arrow)
    if card.changed in ("added", "changed"):
        words = tr("new") if card.changed == "added" else tr("changed")
        yield _counted(pen, words, "changed", 0, lambda x, y: None)


def shift_role(card: Card) -> str:
    """Blue where there is clearly more of it than on the other side, orange where there is less, else ""."""
    return {"more": "valence+2", "less": "valence-2"}.get(card.shift, "")


def triangle(x: float, middle: float, up: bool) -> tuple[Command, ...]:
    """A triangle of eight units around a point, up or down."""
    way = 1 if up else -1
    return (
        ("M", x - 4, middle + 3.5 * way),
        ("L", x + 4, middle + 3.5 * way),
        ("L", x, middle - 3.5 * way),
        ("Z",),
    )


def _workshop(pen: Pen, card: Card) -> Iterator[Sign]:
    if card.votes:

        def dot(x: float, middle: float) -> None:
            pen.path(Path(circle(x + 4.5, middle, 4.5), fill="accent", levels=READING))

        yield _counted(pen, str(card.votes), "accent", 11, dot)
    if card.comments:

        def bubble(x: float, middle: float) -> None:
            pen.add(*icon("thought", x, middle - 6, 12, "muted"))

        yield _counted(pen, str(card.comments), "muted", 14, bubble)


def _counted(pen: Pen, words: str, role: str, shape: float, draw: Callable[[float, float], None]) -> Sign:
    """A shape with words behind it."""

    def both(x: float, middle: float) -> None:
        draw(x, middle)
        pen.text(x + shape + 1, middle - FONTS["badge"].line / 2, words, "badge", role)

    return Sign(shape + 1 + pen.measure.width(words, "badge"), both)


def draw_bars(pen: Pen, x: float, middle: float, severity: int) -> None:
    """Three rising bars, as many filled as the pain is severe."""
    for step in range(3):
        height = 4.0 + 3.0 * step
        role = "warn" if step < severity else "line.strong"
        pen.box(x + 4.5 * step, middle + 5 - height, 3, height, role, radius=1, levels=READING)
