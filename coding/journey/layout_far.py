"""Cards seen from afar: the headline as large as the card lets it be, and the count beside or below it."""

from __future__ import annotations

from coding.journey.display import FONTS, OVERVIEW
from coding.journey.frame import Frame
from coding.journey.pen import eight_words

EDGE = 7.0
LEAST = 44.0
BADGE = "overview.badge"
FACES = ("overview.card", "overview.small")


def draw_far(
    frame: Frame, text: str, badge: str, x: float, top: float, width: float, height: float, share: float = 0.0
) -> None:
    """Fills a card's room: a ground as wide as its share, the headline, and the count where there is one.

    The count stands beside the headline, on narrow cards of two lines or more below it; a headline without room for
    a few letters is left out, so that the count stays whole.
    """
    pen = frame.pen
    if share:
        pen.box(x, top, width * share, height, "heat", radius=7, levels=OVERVIEW)
    taken = pen.measure.width(badge, BADGE) if badge else 0.0
    below = bool(badge) and width < 170 and height >= FONTS[BADGE].line + FONTS[FACES[-1]].line + 2
    room = width - 2 * EDGE - (taken + EDGE if taken and not below else 0.0)
    tall = height - (FONTS[BADGE].line if below else 0.0)
    if room < LEAST:
        _count(frame, badge, x + width / 2, top, height, "middle")
        return
    font, lines = far_lines(frame, eight_words(text), room, tall)
    spare = max(0.0, (tall - len(lines) * FONTS[font].line) / 2)
    pen.block(x + EDGE, top + spare, lines, font, "text", width=room, levels=OVERVIEW)
    if below:
        _count(frame, badge, x + width - EDGE, top + tall - 2, FONTS[BADGE].line, "end")
    elif badge:
        _count(frame, badge, x + width - EDGE, top, height, "end")


def far_lines(frame: Frame, text: str, room: float, height: float) -> tuple[str, tuple[str, ...]]:
    """The largest face in which a text fits a room whole, and its lines; in the smallest one it is cut."""
    widest = max((frame.pen.measure.width(word, FACES[0]) for word in text.split()), default=0.0)
    for font in FACES if widest <= room else FACES[1:]:
        most = max(1, int((height + 2) // FONTS[font].line))
        lines = frame.pen.measure.lines(text, font, room)[0] if text else ()
        if len(lines) <= most:
            return font, tuple(lines)
    return font, frame.pen.whole_words(text, font, room, most)


def _count(frame: Frame, badge: str, x: float, top: float, height: float, align: str) -> None:
    if badge:
        drop = (height - FONTS[BADGE].line) / 2
        frame.pen.text(x, top + drop, badge, BADGE, "text", align=align, levels=OVERVIEW)
