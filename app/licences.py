"""Whose work the program stands on: every package it runs with, its version and licence, from what is installed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from importlib.resources import files
from pathlib import Path
from platform import python_version
from sys import copyright as python_copyright

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_LEGAL = re.compile(r"(^|/)(licen[cs]e|copying|notice|authors)[^/]*$", re.IGNORECASE)
_LICENCE = "License :: OSI Approved :: "
_LONGEST = 60
OWN = "trailmark"
MODEL = "all-MiniLM-L6-v2"
PYTHON = "Python"
_TOLD = {"sqlcipher3": "Zlib"}
"""Packages whose metadata do not name the licence that lies in them."""


@dataclass(frozen=True, order=True)
class Part:
    """A package or a model with its version and the name of its licence."""

    name: str
    version: str
    licence: str


def version() -> str:
    """The version of the program, "" where it is not installed."""
    found = _installed(OWN)
    return found.version if found else ""


def parts() -> tuple[Part, ...]:
    """Every package the program needs to run, and what those need in turn, by name; Python and the model last."""
    found = sorted(_closure(), key=lambda one: one.name.casefold())
    listed = tuple(Part(one.name, one.version, _licence(one)) for one in found)
    return (*listed, Part(PYTHON, python_version(), "PSF-2.0"), Part(MODEL, "", "Apache-2.0"))


def text_of(name: str) -> str:
    """The licence as the package brings it, "" where it brings none."""
    if name == PYTHON:
        return python_copyright
    if name == MODEL:
        return (files("resources") / "language" / "NOTICE").read_text("utf-8")
    found = _installed(name)
    held = [path for path in (found.files or ()) if _LEGAL.search(path.as_posix())] if found else []
    legal = [path for path in held if not path.name.endswith(".py") and Path(path.locate()).exists()]
    return "\n\n".join(path.read_text(encoding="utf-8") for path in legal)


def _closure() -> Iterator[Distribution]:
    """What is installed of all that is required, from the program down; extras only as far as they are there."""
    from packaging.requirements import Requirement

    waiting, seen = [OWN], {OWN}
    while waiting:
        found = _installed(waiting.pop())
        if found is None:
            continue
        if found.name.casefold() != OWN:
            yield found
        for line in found.requires or ():
            needed = Requirement(line)
            name = _plain(needed.name)
            wanted = needed.marker is None or needed.marker.evaluate({"extra": ""})
            if name not in seen and (wanted or _plain(found.name) == OWN):
                seen.add(name)
                waiting.append(name)


def _licence(found: Distribution) -> str:
    facts = found.metadata.json
    told = str(facts.get("license_expression") or facts.get("license") or "").strip()
    if told and "\n" not in told and len(told) <= _LONGEST:
        return told
    classed = [each.removeprefix(_LICENCE) for each in facts.get("classifier") or () if _LICENCE in each]
    if not classed and not told:
        return _TOLD.get(_plain(found.name), "")
    return ", ".join(classed) or told.split("\n")[0][:_LONGEST]


def _installed(name: str) -> Distribution | None:
    try:
        return distribution(name)
    except PackageNotFoundError:
        return None


def _plain(name: str) -> str:
    match = _NAME.match(name)
    return re.sub(r"[-_.]+", "-", match[0] if match else name).casefold()
