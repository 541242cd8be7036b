"""The icons of the lanes as strokes on a grid of sixteen units."""

from __future__ import annotations

from coding.journey.display import READING, Command, Path
from coding.journey.faces import circle


def _poly(*points: tuple[float, float], close: bool = False) -> tuple[Command, ...]:
    first, *rest = points
    lines: tuple[Command, ...] = tuple(("L", x, y) for x, y in rest)
    end: tuple[Command, ...] = (("Z",),) if close else ()
    return (("M", *first), *lines, *end)


_BUBBLE: tuple[Command, ...] = (
    ("M", 3.5, 2.5),
    ("L", 12.5, 2.5),
    ("C", 13.6, 2.5, 14.5, 3.4, 14.5, 4.5),
    ("L", 14.5, 9),
    ("C", 14.5, 10.1, 13.6, 11, 12.5, 11),
    ("L", 7.5, 11),
    ("L", 4.5, 14),
    ("L", 4.5, 11),
    ("L", 3.5, 11),
    ("C", 2.4, 11, 1.5, 10.1, 1.5, 9),
    ("L", 1.5, 4.5),
    ("C", 1.5, 3.4, 2.4, 2.5, 3.5, 2.5),
    ("Z",),
)
_SMILE: tuple[Command, ...] = (("M", 5, 9.4), ("C", 6.4, 11.6, 9.6, 11.6, 11, 9.4))
_HOOK: tuple[Command, ...] = (
    ("M", 5.6, 6),
    ("C", 5.6, 2.9, 10.4, 2.9, 10.4, 6),
    ("C", 10.4, 7.9, 8, 8, 8, 10),
)
_HEAD: tuple[Command, ...] = (("M", 2.5, 14), ("C", 2.5, 9.2, 13.5, 9.2, 13.5, 14))
_BULB: tuple[Command, ...] = (
    ("M", 6, 11.5),
    ("C", 6, 9.8, 3.5, 9, 3.5, 6),
    ("C", 3.5, 0.6, 12.5, 0.6, 12.5, 6),
    ("C", 12.5, 9, 10, 9.8, 10, 11.5),
    ("Z",),
)

_STROKES: dict[str, tuple[tuple[Command, ...], ...]] = {
    "trigger": (_poly((9, 1.5), (3.5, 9), (7.5, 9), (6.5, 14.5), (12.5, 6.5), (8.5, 6.5), close=True),),
    "action": (_poly((4, 2.5), (13, 8), (4, 13.5), close=True),),
    "touchpoint": (circle(8, 8, 6.2), circle(8, 8, 2.2)),
    "thought": (_BUBBLE,),
    "emotion": (circle(8, 8, 6.3), _SMILE, circle(5.9, 6.3, 0.5), circle(10.1, 6.3, 0.5)),
    "question": (_HOOK, circle(8, 13, 0.5)),
    "pain point": (_poly((8, 2), (14.5, 13.5), (1.5, 13.5), close=True), _poly((8, 6.3), (8, 9.6))),
    "need": (_poly((8, 1.8), (8, 14.2)), _poly((3.5, 6.3), (8, 1.8), (12.5, 6.3))),
    "excellence": (
        _poly(
            (8, 1.6),
            (10, 5.8),
            (14.5, 6.4),
            (11.2, 9.6),
            (12, 14.2),
            (8, 12),
            (4, 14.2),
            (4.8, 9.6),
            (1.5, 6.4),
            (6, 5.8),
            close=True,
        ),
    ),
    "opportunity": (_BULB, _poly((6.3, 14), (9.7, 14))),
    "theme": (_poly((1.8, 1.8), (8, 1.8), (14.2, 8), (8, 14.2), (1.8, 8), close=True), circle(5.2, 5.2, 0.9)),
    "decision maker": (circle(8, 5, 3.1), _HEAD),
    "kpi": (_poly((2.5, 13.5), (2.5, 9)), _poly((8, 13.5), (8, 3)), _poly((13.5, 13.5), (13.5, 6.5))),
    "goal": (_poly((3.5, 14.5), (3.5, 2), (12.8, 2), (10.4, 5), (12.8, 8), (3.5, 8)),),
    "metric": (circle(8, 8, 6.2), _poly((5, 8.3), (7.2, 10.5), (11.2, 5.8))),
    "team": (
        circle(5.6, 5.6, 2.4),
        circle(11.2, 6.4, 1.9),
        (("M", 1.4, 13.4), ("C", 1.4, 9.4, 9.8, 9.4, 9.8, 13.4)),
    ),
    "importance": (_poly((2, 4), (14, 4)), _poly((2, 8), (10, 8)), _poly((2, 12), (6, 12))),
    "performance": (
        _poly((1.8, 11), (6, 7), (9, 9.6), (14.2, 3.8)),
        _poly((10.6, 3.6), (14.3, 3.6), (14.3, 7.2)),
    ),
}


def icon(kind: str, x: float, y: float, size: float, role: str, levels: int = READING) -> tuple[Path, ...]:
    """The icon of a lane's kind with its top left corner at (x, y); kinds without one have the theme's."""
    scale = size / 16
    strokes = _STROKES.get(kind, _STROKES["theme"])
    return tuple(
        Path(moved(commands, x, y, scale), stroke=role, width=1.5 * scale, levels=levels)
        for commands in strokes
    )


def moved(commands: tuple[Command, ...], x: float, y: float, scale: float) -> tuple[Command, ...]:
    """Commands scaled about the origin and then shifted."""
    return tuple(
        (name, *(value * scale + (x if index % 2 == 0 else y) for index, value in enumerate(numbers)))
        for name, *numbers in commands
    )
