"""Faces of the five valences and small signs of the map, drawn as paths so that no emoji font is ever
needed.
"""

from __future__ import annotations

from coding.journey.display import Command, Item, Path
from coding.journey.palette import valence_role

KAPPA = 0.5522847498


def circle(x: float, y: float, r: float) -> tuple[Command, ...]:
    """A circle as four Bézier arcs."""
    k = r * KAPPA
    return (
        ("M", x + r, y),
        ("C", x + r, y + k, x + k, y + r, x, y + r),
        ("C", x - k, y + r, x - r, y + k, x - r, y),
        ("C", x - r, y - k, x - k, y - r, x, y - r),
        ("C", x + k, y - r, x + r, y - k, x + r, y),
        ("Z",),
    )


def face(
    x: float, y: float, r: float, valence: float, hollow: bool = False, levels: int = 7
) -> tuple[Item, ...]:
    """A face of radius r at (x, y) for a valence −2…+2; a hollow one has a dashed rim and no ground."""
    role = valence_role(valence)
    step = {"valence-2": -2, "valence-1": -1, "valence0": 0, "valence+1": 1, "valence+2": 2}[role]
    rim = Path(
        circle(x, y, r),
        fill="point" if hollow else f"{role}.tint",
        stroke=role,
        width=r * 0.16,
        dash=(r * 0.34, r * 0.3) if hollow else (),
        levels=levels,
    )
    eyes = tuple(
        Path(circle(x + side * r * 0.34, y - r * 0.2, r * 0.115), fill=role, levels=levels)
        for side in (-1, 1)
    )
    return (rim, *eyes, *_brows(x, y, r, step, role, levels), _mouth(x, y, r, step, role, levels))


def _mouth(x: float, y: float, r: float, step: int, role: str, levels: int) -> Path:
    half = r * (0.42 if step else 0.34)
    base = y + r * (0.36 - 0.06 * step)
    depth = r * {-2: -0.46, -1: -0.26, 0: 0.0, 1: 0.26, 2: 0.46}[step]
    curve: Command = ("C", x - half * 0.5, base + depth, x + half * 0.5, base + depth, x + half, base)
    if step == 2:
        commands: tuple[Command, ...] = (("M", x - half, base), curve, ("Z",))
        return Path(commands, fill=role, stroke=role, width=r * 0.12, levels=levels)
    return Path((("M", x - half, base), curve), stroke=role, width=r * 0.16, levels=levels)


def _brows(x: float, y: float, r: float, step: int, role: str, levels: int) -> tuple[Path, ...]:
    """The worst face frowns."""
    if step != -2:
        return ()
    return tuple(
        Path(
            (("M", x + side * r * 0.56, y - r * 0.52), ("L", x + side * r * 0.2, y - r * 0.4)),
            stroke=role,
            width=r * 0.12,
            levels=levels,
        )
        for side in (-1, 1)
    )


def tier_sign(tier: str, x: float, y: float, r: float, levels: int = 7) -> tuple[Item, ...]:
    """● A, ◐ B, ○ C, ◇ D with its middle at (x, y); the shape says it without the colour."""
    stroke = r * 0.3
    if tier == "A":
        return (Path(circle(x, y, r), fill="tier", stroke="tier", width=stroke, levels=levels),)
    if tier == "D":
        corners: tuple[Command, ...] = (
            ("M", x, y - r * 1.15),
            ("L", x + r * 1.15, y),
            ("L", x, y + r * 1.15),
            ("L", x - r * 1.15, y),
            ("Z",),
        )
        return (Path(corners, fill="card", stroke="tier", width=stroke, levels=levels),)
    ring = Path(circle(x, y, r), fill="card", stroke="tier", width=stroke, levels=levels)
    if tier == "C":
        return (ring,)
    k = r * KAPPA
    half: tuple[Command, ...] = (
        ("M", x, y - r),
        ("C", x - k, y - r, x - r, y - k, x - r, y),
        ("C", x - r, y + k, x - k, y + r, x, y + r),
        ("Z",),
    )
    return (ring, Path(half, fill="tier", levels=levels))


def bolt(x: float, y: float, h: float, role: str = "warn", levels: int = 7) -> Path:
    """The lightning of contradicting evidence, h high with its top left corner at (x, y)."""
    points = ((0.42, 0), (0, 0.58), (0.26, 0.58), (0.16, 1), (0.62, 0.38), (0.34, 0.38), (0.5, 0))
    first, *rest = ((x + px * h, y + py * h) for px, py in points)
    lines: tuple[Command, ...] = tuple(("L", px, py) for px, py in rest)
    return Path((("M", *first), *lines, ("Z",)), fill=role, levels=levels)


def crack(x: float, y: float, h: float, role: str = "muted", levels: int = 7) -> Path:
    """The crack of a statement that rests on one person, h high with its top at (x, y)."""
    points = ((0.2, 0), (0.5, 0.34), (0.12, 0.62), (0.42, 1))
    first, *rest = ((x + px * h, y + py * h) for px, py in points)
    lines: tuple[Command, ...] = tuple(("L", px, py) for px, py in rest)
    return Path((("M", *first), *lines), stroke=role, width=h * 0.13, levels=levels)


def clock(x: float, y: float, r: float, role: str = "muted", levels: int = 7) -> tuple[Item, ...]:
    """The clock of old evidence with its middle at (x, y)."""
    hands: tuple[Command, ...] = (("M", x, y - r * 0.55), ("L", x, y), ("L", x + r * 0.42, y))
    return (
        Path(circle(x, y, r), stroke=role, width=r * 0.26, levels=levels),
        Path(hands, stroke=role, width=r * 0.26, levels=levels),
    )
