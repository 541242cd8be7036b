"""Small signs on the steps of a graph: four ways to leave the plan, and what is more or less often than expected."""

from __future__ import annotations

from coding.analysis.charts.figure import Figure
from coding.analysis.transitions import Transition
from coding.journey.display import FONTS, READING, Path
from coding.journey.pen import Pen
from models.translation import tr

SIGN, GAP = 9.0, 4.0
KINDS = ("ad hoc", "irregular", "failed", "missing")


def told_kinds() -> dict[str, str]:
    """What each way of leaving the plan is called."""
    return {
        "ad hoc": tr("Not planned"),
        "irregular": tr("Out of order"),
        "failed": tr("Something failed"),
        "missing": tr("Left out"),
    }


def departures(one: Transition) -> dict[str, int]:
    """How many of those who made a step left the plan by it, way by way; ways that nobody left it by are not there."""
    found = one.departed
    counts = zip(KINDS, map(len, (found.ad_hoc, found.irregular, found.failed, found.missing)), strict=True)
    return {kind: n for kind, n in counts if n}


def capsule(figure: Figure, one: Transition, x: float, y: float, role: str) -> tuple[float, float]:
    """The number of participants with its signs, in one capsule around (x, y); its left edge and its width.

    A sign tells its own number where it does not hold for everybody who made the step.
    """
    pen, count = figure.pen, str(one.share.k)
    signs = [(kind, "" if n == one.share.k else str(n)) for kind, n in departures(one).items()]
    main = pen.measure.width(count, "badge") + (SIGN + 2 if one.surprise else 0)
    width = main + sum(SIGN + GAP + _number(pen, n) for _, n in signs) + (GAP if signs else 0) + 10
    left, top = x - width / 2, y - FONTS["badge"].line / 2
    height = FONTS["badge"].line + 2
    pen.box(left, y - height / 2, width, height, "page", role, radius=height / 2)
    at = left + 5
    at += pen.text(at, top, count, "badge", "text")
    if one.surprise:
        _arrow(pen, at + 2, y, one.surprise, one.holds)
        at += SIGN + 2
    if signs:
        at += GAP
        pen.line(at - 0.5, y - height / 2 + 3, at - 0.5, y + height / 2 - 3, "line.strong")
    for kind, number in signs:
        sign(pen, kind, at + GAP, y)
        at += GAP + SIGN
        if number:
            pen.text(at + 2, top, number, "small", "muted")
            at += _number(pen, number)
    return left, width


def tip_of(one: Transition) -> str:
    """All that a capsule shows, in words."""
    words = [
        tr("{start} → {end}: {share} of those who left", start=one.start, end=one.end, share=one.share.text())
    ]
    if one.surprise and one.expected is not None and one.residual is not None:
        values = {"expected": f"{one.expected:.1f}", "z": f"{one.residual:+.1f}".replace("-", "−")}
        words.append(
            tr("more often than the stages alone explain ({expected} expected, z {z})", **values)
            if one.surprise > 0
            else tr("less often than the stages alone explain ({expected} expected, z {z})", **values)
        )
        if not one.holds:
            words.append(tr("but that rests on one participant"))
    names = told_kinds()
    words += [f"{names[kind]}: {n}" for kind, n in departures(one).items()]
    return " · ".join(words)


def legend(figure: Figure, top: float, left: float) -> None:
    """What the signs mean, in a line."""
    x = left
    for kind, words in told_kinds().items():
        sign(figure.pen, kind, x, top + 8)
        x += SIGN + 6
        x += figure.pen.text(x, top, words, "small", "muted") + 20
    for way, words in ((1, tr("more often than expected")), (-1, tr("less often"))):
        _arrow(figure.pen, x, top + 8, way, True)
        x += SIGN + 6
        x += figure.pen.text(x, top, words, "small", "muted") + 20
    _arrow(figure.pen, x, top + 8, 1, False)
    figure.pen.text(x + SIGN + 6, top, tr("rests on one person"), "small", "muted")


def sign(pen: Pen, kind: str, left: float, y: float) -> None:
    """One way of leaving the plan as a shape of its own, `SIGN` wide, its middle at y."""
    middle, half = left + SIGN / 2, SIGN / 2 - 0.5
    if kind == "ad hoc":
        cross = (
            ("M", middle - half, y),
            ("L", middle + half, y),
            ("M", middle, y - half),
            ("L", middle, y + half),
        )
        pen.path(Path(cross, stroke="text", width=1.6, levels=READING))
    elif kind == "irregular":
        hook = (
            ("M", middle + half, y + half),
            ("C", middle + half + 1, y - half, middle, y - half, middle - half + 2, y - 1),
        )
        head = (
            ("M", middle - half + 5, y - 4),
            ("L", middle - half, y),
            ("L", middle - half + 5, y + 2),
            ("Z",),
        )
        pen.path(Path(hook, stroke="warn", width=1.4, levels=READING))
        pen.path(Path(head, fill="warn", levels=READING))
    elif kind == "failed":
        bolt = (
            ("M", middle + 1.5, y - half - 0.5),
            ("L", middle - half, y + 0.8),
            ("L", middle - 0.3, y + 0.8),
            ("L", middle - 1.5, y + half + 0.5),
            ("L", middle + half, y - 0.8),
            ("L", middle + 0.3, y - 0.8),
            ("Z",),
        )
        pen.path(Path(bolt, fill="warn", levels=READING))
    else:
        box = (
            ("M", middle - half, y - half),
            ("L", middle + half, y - half),
            ("L", middle + half, y + half),
            ("L", middle - half, y + half),
            ("Z",),
        )
        pen.path(Path(box, stroke="text", width=1.2, dash=(2.0, 1.8), levels=READING))


def _arrow(pen: Pen, left: float, y: float, way: int, holds: bool) -> None:
    """A triangle, up for more and down for less; hollow where one participant alone makes it so."""
    half, tall = SIGN / 2 - 0.5, 3.6 * way
    middle = left + SIGN / 2
    shape = (("M", middle - half, y + tall), ("L", middle, y - tall), ("L", middle + half, y + tall), ("Z",))
    pen.path(Path(shape, fill="accent" if holds else None, stroke="accent", width=1.2, levels=READING))


def _number(pen: Pen, number: str) -> float:
    return pen.measure.width(number, "small") + 3 if number else 0.0
