"""About is complete: every package the program runs with is named with its version and a licence."""

from __future__ import annotations

import re

from app.licences import MODEL, PYTHON, parts, text_of, version
from tests.support.sources import ROOT

_AT = re.compile(r"[A-Za-z0-9_.-]+")
WITHOUT_A_COPY = {"odfpy", "pyside6-essentials", "shiboken6"}


def plain(name: str) -> str:
    """A name as package indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).casefold()


def test_everything_the_program_asks_for_is_listed() -> None:
    wanted = (ROOT / "requirements.in").read_text("utf-8").split("# set-up")[0]
    asked = {plain(found[0]) for line in wanted.splitlines() if (found := _AT.match(line))}
    assert len(asked) > 20
    assert asked <= {plain(part.name) for part in parts()}


def test_every_part_has_a_version_and_a_licence() -> None:
    found = parts()
    assert [part.name for part in found if not part.licence] == []
    assert [part.name for part in found if not part.version and part.name != MODEL] == []
    assert version()


def test_licences_can_be_read() -> None:
    silent = {plain(part.name) for part in parts() if not text_of(part.name).strip()}
    assert silent <= WITHOUT_A_COPY
    assert "Apache License" in text_of(MODEL)
    assert text_of(PYTHON)
    assert text_of("no such package") == ""
