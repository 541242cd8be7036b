"""The colours of codes: a colour key such as “blue-2” (or #rrggbb from another tool) in the current theme."""

from __future__ import annotations

from dataclasses import dataclass

from app.colour import is_hex, readable
from app.theme import Theme, current
from coding.exporters.colours import FAMILY_OF_KIND


@dataclass(frozen=True)
class CodeColour:
    """One code's colours: `strip` full, `tint` the pale ground, `label` readable text (≥ 4.5:1)."""

    strip: str
    tint: str
    label: str


def colour_keys(kind: str) -> tuple[str, ...]:
    """The keys offered for a code of this kind, its own family first."""
    own = FAMILY_OF_KIND.get(kind, "grey")
    families = [own, *(name for name in current().families if name != own)]
    return tuple(f"{name}-{n}" for name in families for n in range(1, 7))


def code_colour(key: str | None, kind: str, theme: Theme | None = None) -> CodeColour:
    """The colours of a code; an unknown or empty key is the first of its kind's family."""
    look = theme or current()
    strip = _strip(key or "", kind, look)
    return CodeColour(strip, look.tint(strip), readable(strip, (*look.grounds, look.tint(strip))))


def valence_colour(valence: float, theme: Theme | None = None) -> str:
    """The blue–orange diverging colour of a valence −2…+2, rounded to the nearest step."""
    look = theme or current()
    return look.valence[max(-2, min(2, round(valence)))]


def _strip(key: str, kind: str, look: Theme) -> str:
    if is_hex(key):
        return readable(key.lower(), (look.panel,), 2.0)
    family, _, number = key.partition("-")
    number = number or "1"
    if family not in look.families or number not in {"1", "2", "3", "4", "5", "6"}:
        family, number = FAMILY_OF_KIND.get(kind, "grey"), "1"
    return look.families[family][int(number) - 1]
