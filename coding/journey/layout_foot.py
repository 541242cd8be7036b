"""The foot of a drawn map: what the signs mean, how it was counted, and what found no place."""

from __future__ import annotations

from coding.journey.display import FONTS, READING
from coding.journey.faces import bolt, clock, crack, tier_sign
from coding.journey.frame import MARGIN, Frame
from coding.journey.layout_marks import draw_bars
from models.translation import tr, trn

SIGN = 13.0


def draw_footer(frame: Frame, top: float) -> float:
    """Draws legend and method; returns the bottom."""
    pen, view = frame.pen, frame.view
    y = top + 14
    line = FONTS["legend"].line
    x = MARGIN
    if not view.participants:
        return y + pen.block(MARGIN, y, view.method, "legend", "muted", width=frame.right - MARGIN)
    entries = [*zip("ABCD", view.tier_rule, strict=False)]
    signs = (
        ("bolt", tr("contradicted by n people")),
        ("crack", tr("rests on one person")),
        ("clock", tr("evidence over a year old")),
        ("bars", tr("severity")),
    )
    for sign, words in (*entries, *signs):
        width = SIGN + pen.measure.width(words, "legend") + 20
        if x > MARGIN and x + width > frame.right:
            x, y = MARGIN, y + line
        _sign(frame, sign, x, y + line / 2)
        pen.text(x + SIGN, y, words, "legend", "muted", levels=READING)
        x += width
    y += line + 2
    method = "  ·  ".join(view.method)
    lines = pen.wrap(method, "legend", frame.right - MARGIN)
    y += pen.block(MARGIN, y, lines, "legend", "muted", width=frame.right - MARGIN)
    if view.compared:
        words = tr(
            "Compared with {other}: its counts after “vs”, its curve dashed; blue and a triangle up where there is "
            "clearly more here, orange and down where less (interval of the difference excludes 0)",
            other=view.compared,
        )
        lines = pen.wrap(words, "legend", frame.right - MARGIN)
        y += pen.block(MARGIN, y, lines, "legend", "text", width=frame.right - MARGIN)
    if view.unplaced:
        count = len(view.unplaced)
        words = trn(
            "{n} passage unplaced: no stage is known", "{n} passages unplaced: no stage is known", count
        )
        width = pen.text(MARGIN, y + 2, words, "small.strong", "accent", levels=READING)
        pen.hit(MARGIN, y, width, line + 2, "unplaced", "unplaced", words)
        y += line + 2
    return y


def _sign(frame: Frame, sign: str, x: float, middle: float) -> None:
    pen = frame.pen
    if sign == "bolt":
        pen.path(bolt(x, middle - 6, 12, levels=READING))
    elif sign == "crack":
        pen.path(crack(x + 1, middle - 6, 12, levels=READING))
    elif sign == "clock":
        pen.add(*clock(x + 4, middle, 4.4, levels=READING))
    elif sign == "bars":
        draw_bars(pen, x - 1, middle, 2)
    else:
        pen.add(*tier_sign(sign, x + 4.5, middle, 4, levels=READING))
