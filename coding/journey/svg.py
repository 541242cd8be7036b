"""Writes a display list as SVG: text stays text, nothing is referred to outside, the same list gives the same bytes."""

from __future__ import annotations

from xml.sax.saxutils import escape, quoteattr

from coding.journey.display import FONTS, NORMAL, Box, Command, DisplayList, Item, Line, Path, Text
from coding.journey.palette import color

FAMILIES = {
    "ui": "Inter, 'Segoe UI', 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif",
    "serif": "'Source Serif 4', Georgia, 'DejaVu Serif', serif",
}


def write_svg(
    drawing: DisplayList, dark: bool = False, level: int = NORMAL, width_mm: float | None = None
) -> str:
    """The SVG document; `width_mm` sets its physical size, else one map unit is one pixel."""
    w, h = _n(drawing.width), _n(drawing.height)
    size = f'width="{w}" height="{h}"'
    if width_mm is not None:
        height_mm = width_mm * drawing.height / drawing.width
        size = f'width="{_n(width_mm)}mm" height="{_n(height_mm)}mm"'
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} viewBox="0 0 {w} {h}" role="img">',
        f"<title>{_clean(drawing.title)}</title>",
        f"<desc>{_clean(drawing.description)}</desc>",
        f"<style>{_style()}</style>",
        *(_item(item, dark) for item in drawing.items if item.levels & level),
        "</svg>",
    ]
    return "\n".join(lines) + "\n"


def _style() -> str:
    rules = [
        f".{_name(role)}{{font:{'italic ' if spec.italic else ''}{spec.weight} {_n(spec.size)}px "
        f"{FAMILIES[spec.family]}}}"
        for role, spec in FONTS.items()
    ]
    return "".join(rules)


def _item(item: Item, dark: bool) -> str:
    if isinstance(item, Box):
        return _box(item, dark)
    if isinstance(item, Line):
        place = f'x1="{_n(item.x1)}" y1="{_n(item.y1)}" x2="{_n(item.x2)}" y2="{_n(item.y2)}"'
        return f"<line {place}{_paint(None, item.stroke, item.width, item.dash, dark)}/>"
    if isinstance(item, Path):
        paint = _paint(item.fill, item.stroke, item.width, item.dash, dark)
        return f'<path d="{_data(item.commands)}"{paint}/>'
    return _text(item, dark)


def _box(item: Box, dark: bool) -> str:
    place = f'x="{_n(item.x)}" y="{_n(item.y)}" width="{_n(item.w)}" height="{_n(item.h)}"'
    corner = f' rx="{_n(item.radius)}"' if item.radius else ""
    return f"<rect {place}{corner}{_paint(item.fill, item.stroke, item.width, item.dash, dark)}/>"


def _text(item: Text, dark: bool) -> str:
    anchor = "" if item.align == "start" else f' text-anchor="{item.align}"'
    place = f'x="{_n(item.x)}" y="{_n(item.y)}" fill="{color(item.color, dark)}"'
    return f"<text {place} class={quoteattr(_name(item.font))}{anchor}>{_clean(item.text)}</text>"


def _paint(fill: str | None, stroke: str | None, width: float, dash: tuple[float, ...], dark: bool) -> str:
    paint = f' fill="{color(fill, dark) if fill else "none"}"'
    if stroke:
        paint += f' stroke="{color(stroke, dark)}" stroke-width="{_n(width)}"'
        paint += ' stroke-linecap="round" stroke-linejoin="round"'
        if dash:
            paint += f' stroke-dasharray="{" ".join(_n(value) for value in dash)}"'
    return paint


def _data(commands: tuple[Command, ...]) -> str:
    return "".join(name + " ".join(_n(value) for value in numbers) for name, *numbers in commands)


def _name(role: str) -> str:
    return role.replace(".", "-")


def _n(value: float) -> str:
    """A number with at most two decimals, no trailing zeros and no negative zero."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def _clean(text: str) -> str:
    """Escaped text; characters that XML 1.0 forbids become U+FFFD."""
    return escape("".join(character if _allowed(character) else "\ufffd" for character in text))


def _allowed(character: str) -> bool:
    point = ord(character)
    return character in "\t\n\r" or 0x20 <= point <= 0xD7FF or 0xE000 <= point <= 0xFFFD or point > 0xFFFF
