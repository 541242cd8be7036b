"""Colour arithmetic: hex colours as strings, WCAG contrast, mixing; no Qt."""

from __future__ import annotations

import colorsys
import re
from functools import lru_cache

_HEX = re.compile(r"#[0-9a-fA-F]{6}")


def is_hex(text: str) -> bool:
    """Whether the text is a colour written as #rrggbb."""
    return _HEX.fullmatch(text) is not None


def channels(colour: str) -> tuple[int, int, int]:
    """Red, green and blue, 0–255, of #rrggbb."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def mix(over: str, under: str, share: float) -> str:
    """The opaque colour seen when `over` lies on `under` with an opacity of `share` (0–1)."""
    pairs = zip(channels(over), channels(under), strict=True)
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02x}" for a, b in pairs)


def luminance(colour: str) -> float:
    """Relative luminance 0–1 (WCAG 2.2)."""
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in _unit(colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    """Contrast ratio 1–21 (WCAG 2.2)."""
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


@lru_cache(maxsize=2048)
def readable(colour: str, grounds: tuple[str, ...], ratio: float = 4.5) -> str:
    """The colour, darkened or lightened in its own hue until it reaches `ratio` on every ground."""
    hue, light, saturation = colorsys.rgb_to_hls(*_unit(colour))
    step = -0.01 if luminance(grounds[0]) > 0.3 else 0.01
    found = colour
    while min(contrast(found, ground) for ground in grounds) < ratio and 0.0 <= light + step <= 1.0:
        light += step
        found = _hex(colorsys.hls_to_rgb(hue, light, saturation))
    return found


def _unit(colour: str) -> tuple[float, float, float]:
    red, green, blue = channels(colour)
    return red / 255, green / 255, blue / 255


def _hex(unit: tuple[float, float, float]) -> str:
    return "#" + "".join(f"{round(part * 255):02x}" for part in unit)
