"""The codebook templates as files: what the start page offers, without waking the store."""

from __future__ import annotations

import json
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

NAMES = ("b2b-purchase", "saas", "aarrr", "empty")


@dataclass(frozen=True)
class Template:
    """A template as the start page offers it."""

    name: str
    title: str
    description: str
    codes: int


def templates() -> list[Template]:
    """The templates in the order they are offered."""
    return [_describe(name, read_template(name)) for name in NAMES]


def _describe(name: str, content: dict[str, Any]) -> Template:
    codes = sum(len(family["codes"]) for family in content["families"])
    return Template(name, content["title"], content["description"], codes)


def read_template(name: str) -> dict[str, Any]:
    """Return a template's content as its JSON file says it; `name` is one of NAMES."""
    content: dict[str, Any] = json.loads(
        (files("resources") / "templates" / f"{name}.json").read_text("utf-8")
    )
    return content
