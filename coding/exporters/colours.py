"""Colours of codes on paper: the light theme's families by colour key, as `rrggbb` without a sign."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

FAMILIES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "blue": ("2f6fe0", "1b4fa8", "5a9bea", "3d5fb8", "0f86b8", "6f86d6"),
        "amber": ("e08a00", "b86a00", "f0ad3a", "c98a1b", "d9730d", "a8780a"),
        "red": ("d64550", "a82a3a", "e8737b", "b9405f", "d9583b", "8f2f2a"),
        "green": ("239b6c", "13734e", "55b98e", "3f8f3a", "6d9a1f", "0f8a83"),
        "violet": ("7a52c7", "5a379f", "9d7fdd", "a04fb5", "6a5fd0", "8a3f8f"),
        "teal": ("12919c", "0b6b78", "4ab3ba", "2c7f9e", "3c9a86", "1f7a7a"),
        "grey": ("66748a", "46536a", "8c98aa", "7a6f66", "5f7a80", "73738c"),
    }
)
FAMILY_OF_KIND: Mapping[str, str] = MappingProxyType(
    {
        "stage": "blue",
        "touchpoint": "teal",
        "action": "teal",
        "thought": "violet",
        "emotion": "amber",
        "pain point": "red",
        "opportunity": "green",
        "need": "violet",
        "question": "violet",
        "excellence": "green",
        "trigger": "teal",
        "theme": "grey",
    }
)
_HEX = re.compile(r"#[0-9a-fA-F]{6}")
_TINT = 0.18


def code_colour(key: str, kind: str) -> str:
    """The full colour of a code; an unknown or empty key is the first of its kind's family."""
    if _HEX.fullmatch(key):
        return key[1:].lower()
    family, _, number = key.partition("-")
    if family in FAMILIES and number in ("", "1", "2", "3", "4", "5", "6"):
        return FAMILIES[family][int(number or 1) - 1]
    return FAMILIES[FAMILY_OF_KIND.get(kind, "grey")][0]


def looks_like(given: str, key: str, kind: str) -> bool:
    """Whether a colour in a file is only the one that a code is drawn in anyway."""
    return given.lower().lstrip("#") == code_colour(key, kind)


def tint(colour: str) -> str:
    """The pale ground of a colour on white."""
    channels = (int(colour[at : at + 2], 16) for at in (0, 2, 4))
    return "".join(f"{round(255 + (channel - 255) * _TINT):02x}" for channel in channels)
