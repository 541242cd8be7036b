"""The People workspace of the small study and of the sample."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit

from app.bootstrap import Program
from app.people.page import PeoplePage
from coding.projects import create_filled
from coding.roster.table import Roster, roster
from coding.sources import add_sources
from coding.templates import apply_template
from tests.coding.core.conftest import interview

Idle = Callable[[], None]


class Open(Protocol):
    """Opens the workspace of a program."""

    def __call__(self, program: Program) -> PeoplePage: ...


@pytest.fixture
def people(idle: Idle) -> Open:
    def show(program: Program) -> PeoplePage:
        program.desk.go("people")
        idle()
        return cast(PeoplePage, program.window.page)

    return show


@pytest.fixture(scope="session")
def two_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A study of two interviews, with P01 and with P02."""

    def fill(session: Any) -> None:
        apply_template(session, "b2b-purchase")
        add_sources(session, [interview("First", "P01"), interview("Second", "P02")])

    path = tmp_path_factory.mktemp("two") / "Two.trailmark"
    create_filled(path, fill, "Ada").close()
    return path


@pytest.fixture
def small(opened: Callable[[Path], Program], two_file: Path) -> Program:
    """The study of two, open."""
    return opened(two_file)


@pytest.fixture
def page(small: Program, people: Open) -> PeoplePage:
    """Its people."""
    return people(small)


def stored(program: Program) -> Roster:
    """The table as it is stored."""
    return program.desk.read(roster)


def cell(program: Program, name: str, key: str) -> str:
    """One stored cell of a participant."""
    table = stored(program)
    return next(table.cell(each, key) for each in table.people if table.cell(each, "name") == name)


def stand(page: PeoplePage, row: int, key: str) -> None:
    """Makes a cell current and gives the table the keyboard."""
    model = page.table.model
    person = model.person(row)
    page.table.grid.setFocus(Qt.FocusReason.OtherFocusReason)
    page.table.grid.stand(person.id if person else None, key)


def editor(page: PeoplePage) -> QLineEdit | QComboBox:
    """The editor that is open."""
    grid = page.table.grid
    assert grid.is_typing
    boxes = [each for each in grid.viewport().findChildren(QComboBox) if each.isVisible()]
    if boxes:
        return boxes[0]
    return next(each for each in grid.viewport().findChildren(QLineEdit) if each.isVisible())


def type_into(page: PeoplePage, row: int, key: str, text: str) -> None:
    """Types a text over a cell and presses Enter."""
    stand(page, row, key)
    QTest.keyClicks(page.table.grid, text[0])
    line = editor(page)
    QTest.keyClicks(line, text[1:])
    QTest.keyClick(line, Qt.Key.Key_Return)
