"""The true window with the hook for what nobody caught, as the program installs it."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable

import pytest

from app.bootstrap import Program
from app.errors import install
from tests.app.conftest import idle as idle
from tests.app.conftest import opened as opened
from tests.app.conftest import pages_at_once as pages_at_once
from tests.app.conftest import plant as plant
from tests.app.conftest import program as program
from tests.app.conftest import small as small
from tests.app.conftest import small_file as small_file


@pytest.fixture
def hooked(small: Program, monkeypatch: pytest.MonkeyPatch) -> Program:
    """The small study, open, with nothing chosen in any dialog; errors are told as in the program."""
    for where in (sys, threading):
        monkeypatch.setattr(where, "excepthook", where.excepthook)
    monkeypatch.setattr(sys, "unraisablehook", sys.unraisablehook)
    install(small.tell_of_error)
    for name in [each for each in vars(type(small.files)) if not each.startswith("_")]:
        answer: Callable[..., object] = (lambda *_, **__: []) if name == "sources_to_import" else _nothing
        monkeypatch.setattr(small.files, name, answer)
    return small


def _nothing(*_: object, **__: object) -> None:
    """The person changed their mind."""
