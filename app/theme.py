"""The look in numbers: colours of both themes, spacing, type sizes; the only place that says them.

`current()` is what painters ask at paint time; `app.stylesheet.apply` switches it and repaints every widget.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from app.colour import mix
from coding.exporters.colours import FAMILIES

SPACE = 4
RADIUS, CARD_RADIUS, CHIP_RADIUS = 8, 7, 20
TOP_BAR, STATUS_BAR, ROW = 44, 28, 28
MOTION_MS = 120


@dataclass(frozen=True)
class Theme:
    """One theme; every colour is #rrggbb."""

    name: str
    dark: bool
    window: str
    panel: str
    field: str
    raised: str
    line: str
    strong_line: str
    text: str
    muted: str
    accent: str
    accent_tint: str
    selection: str
    on_accent: str
    hover: str
    danger: str
    danger_tint: str
    warning: str
    warning_tint: str
    success: str
    flash: str
    badge: str
    on_badge: str
    shadow: str
    tint_share: float
    valence: Mapping[int, str]
    families: Mapping[str, tuple[str, ...]]

    def tint(self, colour: str) -> str:
        """The pale, opaque ground of a coding in this colour on the page (18 % light, 23 % dark)."""
        return mix(colour, self.panel, self.tint_share)

    @property
    def grounds(self) -> tuple[str, ...]:
        """Every ground a coloured label may stand on."""
        return (self.panel, self.window, self.selection)


LIGHT = Theme(
    name="light",
    dark=False,
    window="#f6f7f9",
    panel="#ffffff",
    field="#eef1f5",
    raised="#ffffff",
    line="#e3e6eb",
    strong_line="#cfd5dd",
    text="#1d2430",
    muted="#5b6778",
    accent="#2f5fd0",
    accent_tint="#e9effc",
    selection="#dfe8fb",
    on_accent="#ffffff",
    hover="#f1f4f8",
    danger="#b3261e",
    danger_tint="#fdecea",
    warning="#8a5300",
    warning_tint="#fff3dc",
    success="#1b7a4b",
    flash="#ffe9a8",
    badge="#1d2430",
    on_badge="#ffffff",
    shadow="#1d2430",
    tint_share=0.18,
    valence=MappingProxyType({-2: "#b3460a", -1: "#d98218", 0: "#7d8796", 1: "#4a88c7", 2: "#1f5fae"}),
    families=MappingProxyType(
        {family: tuple(f"#{colour}" for colour in colours) for family, colours in FAMILIES.items()}
    ),
)

DARK = Theme(
    name="dark",
    dark=True,
    window="#14171c",
    panel="#1b1f26",
    field="#252b34",
    raised="#222831",
    line="#2a303a",
    strong_line="#3a424f",
    text="#e6e9ef",
    muted="#98a2b3",
    accent="#8ab0ff",
    accent_tint="#22304d",
    selection="#26344f",
    on_accent="#10151f",
    hover="#222831",
    danger="#ff9a92",
    danger_tint="#3c2224",
    warning="#f2c063",
    warning_tint="#3a2f1b",
    success="#6fd3a2",
    flash="#5a4a1c",
    badge="#e6e9ef",
    on_badge="#1b1f26",
    shadow="#000000",
    tint_share=0.23,
    valence=MappingProxyType({-2: "#f08a4b", -1: "#e8ad5c", 0: "#98a2b3", 1: "#7fb2e8", 2: "#8ab0ff"}),
    families=MappingProxyType(
        {
            "blue": ("#4f8bf0", "#6fa8ff", "#3f74d0", "#8095e6", "#3aa6d6", "#9aaaf0"),
            "amber": ("#e69a1f", "#f2b84b", "#c98414", "#dba43a", "#e88a3a", "#c0982f"),
            "red": ("#e35d67", "#f0858c", "#c94a58", "#d9698a", "#e87a5c", "#c66a60"),
            "green": ("#3db583", "#66cf9f", "#2f9a6c", "#6bb560", "#97bd4a", "#3bb3a8"),
            "violet": ("#9a78e3", "#b69bf0", "#8462cf", "#bf7ad1", "#8f86ea", "#b56fba"),
            "teal": ("#35b0ba", "#62cbd2", "#2a949d", "#56a5c4", "#60bda8", "#4aa3a3"),
            "grey": ("#8b98ad", "#a8b3c4", "#74819a", "#a3978c", "#86a3a9", "#9a9ab5"),
        }
    ),
)

THEMES: Mapping[str, Theme] = MappingProxyType({"light": LIGHT, "dark": DARK})


@dataclass(frozen=True)
class Type:
    """Type sizes in pixels, already scaled by the reader's choice; `scale` is that choice, 1 at first."""

    small: int
    body: int
    title: int
    page: int
    reading: int
    scale: float = 1.0

    @classmethod
    def scaled(cls, percent: int = 100, reading: int = 16, *, lift: int = 0) -> Type:
        """The sizes at a percentage; `lift` adds pixels for a face that looks small for its size."""
        small, body, title, page = (max(9, round((size + lift) * percent / 100)) for size in (11, 13, 15, 17))
        return cls(small, body, title, page, reading, percent / 100)


class _Now:
    """What is shown now."""

    theme: Theme = LIGHT
    type: Type = Type.scaled()


def current() -> Theme:
    """The theme on screen now."""
    return _Now.theme


def current_type() -> Type:
    """The type sizes on screen now."""
    return _Now.type


def scaled(pixels: float, most: float = 2.0) -> int:
    """A width or height in pixels for the type size now; never smaller than at normal size, at most `most` times."""
    return round(pixels * max(1.0, min(most, _Now.type.scale)))


def use(theme: Theme, sizes: Type) -> None:
    """Makes theme and sizes current; `app.stylesheet.apply` calls it and repaints."""
    _Now.theme, _Now.type = theme, sizes
