"""Names hidden in the whole window: every page shows aliases and bars, nothing but a workshop's words is written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.journey.page import MapPage
from app.panels.transcript import read_text
from coding.journey.display import Text
from coding.privacy.veil import BLACK
from models.errors import UserError

NAMES = ("Beatrix", "Kowalski")
SAID = (
    "Interviewer: How did you hear of it?\nBeatrix Kowalski: My friend said, Beatrix, try it. I was excited.\n"
    "Interviewer: And then?\nBeatrix Kowalski: Then nobody told me what it costs.\n"
)


@pytest.fixture(scope="session")
def named_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A study in which a participant has a name, in titles, turns and words."""
    from sqlalchemy import select

    from coding.importers.reading import read_text
    from coding.projects import create_filled
    from coding.sources import add_sources
    from coding.tagging import apply_code
    from coding.templates import apply_template
    from models.code import Code
    from models.source import Source
    from models.span import Span

    def fill(session: Any) -> None:
        apply_template(session, "b2b-purchase")
        add_sources(session, [read_text(SAID, "Interview Beatrix Kowalski", kind="interview")])
        source = session.scalars(select(Source)).one()
        at = source.text.index("My friend")
        for name in ("Awareness", "Information overload"):
            code = session.scalars(select(Code.id).where(Code.name == name)).first()
            apply_code(session, source.id, Span(at, at + 30), [code])

    path = tmp_path_factory.mktemp("named") / "Kowalski study.trailmark"
    create_filled(path, fill, "Ada").close()
    return path


@pytest.fixture
def named(opened: Callable[[Path], Program], named_file: Path) -> Program:
    return opened(named_file)


def texts(widget: QWidget) -> str:
    """Everything labels and fields in sight say, to the eye and to a screen reader."""
    seen = [each for each in widget.findChildren(QWidget) if each.isVisibleTo(widget)]
    found = [each.text() for each in seen if isinstance(each, QLabel | QLineEdit)]
    return "\n".join([*found, *(each.accessibleName() for each in seen)])


def open_page(program: Program, page: str, idle: Callable[[], None], qtbot: QtBot) -> QWidget:
    program.window.show_page(page)
    qtbot.waitUntil(lambda: program.window.page_id == page, timeout=20_000)
    idle()
    assert program.window.page is not None
    return program.window.page


@pytest.mark.parametrize("page", ["sources", "code", "evidence", "map"])
def test_no_page_names_anybody(named: Program, idle: Callable[[], None], qtbot: QtBot, page: str) -> None:
    """The page that is open already follows, and shows the names again afterwards."""
    shown = open_page(named, page, idle, qtbot)
    before = texts(named.window)
    assert "Kowalski" in before
    QTest.keyClick(
        named.window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    qtbot.waitUntil(lambda: named.desk.naming.hidden, timeout=10_000)
    idle()
    idle()
    qtbot.wait(300)
    idle()
    hidden = texts(named.window)
    assert not [line for line in hidden.splitlines() if any(name in line for name in NAMES)], page
    assert named.window.status.names.isVisible()
    QTest.mouseClick(named.window.status.names, Qt.MouseButton.LeftButton)
    idle()
    qtbot.wait(300)
    idle()
    assert not named.desk.naming.hidden
    assert "Kowalski" in texts(named.window)
    assert shown is named.window.page


def test_the_words_of_a_source_keep_every_offset(
    named: Program, idle: Callable[[], None], qtbot: QtBot
) -> None:
    from coding.browse import source_lines, source_words

    source = named.desk.read(source_lines)[0].id
    plain = named.desk.read(source_words, source)
    named.desk.naming.hide(True)
    idle()
    covered = named.desk.read(source_words, source)
    assert len(covered) == len(plain)
    assert covered == plain.replace("Beatrix", BLACK * len("Beatrix"))


def test_nothing_covered_is_ever_written_back(named: Program, idle: Callable[[], None], qtbot: QtBot) -> None:
    from coding.browse import source_lines
    from coding.sources import rename_source

    told: list[UserError] = []
    named.desk.failed.connect(told.append)
    named.desk.naming.hide(True)
    idle()
    line = named.desk.read(source_lines)[0]
    named.desk.run("Rename", rename_source, line.id, line.title)
    idle()
    assert [error.message for error in told] == ["Nothing is changed while names are hidden."]
    named.desk.naming.hide(False)
    idle()
    assert named.desk.read(source_lines)[0].title == "Interview Beatrix Kowalski"


def everything(program: Program) -> str:
    """What the page and the bars say, in sight or a key away: labels, fields, choices, menus, tips, titles."""
    window, page = program.window, program.window.page
    assert page is not None
    found: list[str] = [window.windowTitle(), *(action.text() for action in window.actions())]
    parts: list[QWidget] = [page, window.top_bar, window.status, window.message_bar]
    for each in (inner for part in parts for inner in part.findChildren(QWidget)):
        found += [each.toolTip(), each.accessibleName(), each.accessibleDescription(), each.windowTitle()]
        found += [action.text() for action in each.actions()]
        if isinstance(each, QLabel | QLineEdit | QAbstractButton):
            found.append(each.text())
        if isinstance(each, QComboBox):
            found += [each.itemText(at) for at in range(each.count())]
    if isinstance(page, MapPage):
        drawing = page.canvas.drawing
        found += [drawing.title, drawing.description, *(hit.tip for hit in drawing.hits)]
        found += [item.text for item in drawing.items if isinstance(item, Text)]
    return "\n".join(found)


def test_the_map_names_nobody_anywhere(named: Program, idle: Callable[[], None], qtbot: QtBot) -> None:
    """Planted in titles, personas, companies, coders, remarks and labels of the history."""
    from coding.journey.editing import create_map
    from coding.journey.facts import load_facts

    def plant(session: Any) -> None:
        from models.people import Account, Coder, Participant, Persona

        session.add_all([Persona(name="Like Beatrix Kowalski"), Coder(name="Beatrix Kowalski")])
        session.add_all([Account(name="Kowalski & Co"), Account(name="Other Ltd")])
        session.flush()
        session.query(Participant).one().account_id = 1
        session.add(Participant(name="P9", account_id=2))
        create_map(session, "How Beatrix Kowalski bought", preset="evidence")
        session.flush()
        assert load_facts(session).participants

    page = open_page(named, "map", idle, qtbot)
    assert isinstance(page, MapPage)
    named.desk.run("Look at Beatrix Kowalski", plant)
    idle()
    qtbot.waitUntil(lambda: page.keeper.is_settled, timeout=20_000)
    assert everything(named).count("Kowalski") > 5
    named.desk.naming.hide(True)
    qtbot.waitUntil(lambda: named.desk.naming.hidden, timeout=10_000)
    idle()
    qtbot.waitUntil(lambda: page.keeper.is_settled and page.bar.names.isChecked(), timeout=20_000)
    for hit in page.canvas.drawing.hits:
        page.open_hit(hit)
    left = [line for line in everything(named).splitlines() if any(name in line for name in NAMES)]
    assert not left
    assert not any(name in (named.desk.undo_label or "") for name in NAMES)


def test_redacted_words_are_covered_in_transcript_and_evidence(
    named: Program, idle: Callable[[], None], qtbot: QtBot
) -> None:
    from coding.browse import source_lines, source_text
    from coding.evidence import read_evidence
    from models.source import Redaction

    source = named.desk.read(source_lines)[0].id
    plain = named.desk.read(source_text, source).text
    at = plain.index("friend said")
    named.desk.run("Redact", lambda s: s.add(Redaction(source_id=source, start=at, end=at + 6, label="[x]")))
    idle()
    named.desk.naming.hide(True)
    qtbot.waitUntil(lambda: named.desk.naming.hidden, timeout=10_000)
    idle()
    covered = named.desk.read(read_text, source).text
    assert covered[at : at + 11] == BLACK * 6 + " said"
    assert covered == named.desk.read(source_text, source).text
    assert len(covered) == len(plain)
    quotes = [row.quote for row in named.desk.read(read_evidence).rows]
    assert quotes and not any("friend" in quote for quote in quotes)


def test_only_what_was_done_since_is_undone_while_names_are_hidden(
    named: Program, idle: Callable[[], None], qtbot: QtBot
) -> None:
    from coding.browse import source_lines
    from coding.sources import rename_source

    told: list[UserError] = []
    named.desk.failed.connect(told.append)
    line = named.desk.read(source_lines)[0]
    named.desk.run("Rename", rename_source, line.id, "Another title")
    idle()
    named.desk.naming.hide(True)
    qtbot.waitUntil(lambda: named.desk.naming.hidden, timeout=10_000)
    idle()
    named.desk.undo()
    idle()
    assert [error.message for error in told] == ["Nothing is changed while names are hidden."]
    assert named.desk.read(source_lines)[0].title == "Another title"
    named.desk.run("Say", rename_source, line.id, "Said in the workshop", nameless=True)
    idle()
    named.desk.undo()
    idle()
    assert named.desk.read(source_lines)[0].title == "Another title"
    named.desk.redo()
    idle()
    named.desk.undo()
    idle()
    named.desk.undo()
    idle()
    assert len(told) == 2
    named.desk.naming.hide(False)
    idle()
    named.desk.undo()
    idle()
    assert named.desk.read(source_lines)[0].title == "Interview Beatrix Kowalski"


def test_a_closed_project_takes_its_veil_along(named: Program, idle: Callable[[], None]) -> None:
    named.desk.naming.hide(True)
    idle()
    named.desk.close()
    idle()
    assert not named.desk.naming.hidden
    assert not named.window.status.names.isVisible()
