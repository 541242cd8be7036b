"""Exposure and brand in the words a researcher reads."""

from __future__ import annotations

from models.translation import tr

EXPOSURES = ("unprompted", "prompted", "shown draft")
BRANDS = ("own", "competitor")


def circumstance_name(field: str) -> str:
    """What the field says, for a label or a screen reader."""
    return {"exposure": tr("How it came to be said"), "brand": tr("Whose product it is about")}[field]


def value_name(value: str) -> str:
    """One value, as a choice."""
    names = {
        "unprompted": tr("Said unprompted"),
        "prompted": tr("Said when prompted"),
        "shown draft": tr("Had seen the draft map"),
        "own": tr("About our own product"),
        "competitor": tr("About a competitor"),
    }
    return names[value]


def short_name(value: str) -> str:
    """One value in a word or two, beside a coding."""
    names = {
        "unprompted": tr("unprompted"),
        "prompted": tr("prompted"),
        "shown draft": tr("saw the draft"),
        "own": tr("own"),
        "competitor": tr("competitor"),
    }
    return names[value]
