"""A team of two in the true window: work blind, compare, settle by keys, name and colour coders, merge a copy."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.dialogs.agreement_sheet import AgreementSheet
from app.dialogs.coders_sheet import CodersSheet
from app.dialogs.merged_sheet import MergedSheet
from app.dialogs.settle_sheet import SettleSheet
from app.panels.code_page import CodePage
from app.widgets.sheet import Sheet
from coding.browse import code_lines, marks_of, source_lines, source_words
from coding.team import coder_lines
from coding.workspace import Workspace
from models.span import Span

Idle = Callable[[], None]
S = TypeVar("S", bound=Sheet)
FRIEND, EXCITED, WEEKS = "A friend told me.", "I was excited, honestly.", "It took weeks."


def give(program: Program, idle: Idle, coder: str, given: dict[str, str]) -> None:
    """Codes words of the first source as a coder, by the names of codes."""
    from coding.tagging import apply_code

    workspace = program.desk.workspace
    before, workspace.coder = workspace.coder, coder
    text = program.desk.read(source_words, 1)
    codes = {line.name: line.id for line in program.desk.read(code_lines)}
    for words, code in given.items():
        start = text.index(words)
        program.desk.run("Code", apply_code, 1, Span(start, start + len(words)), [codes[code]])
        idle()
    workspace.coder = before


@pytest.fixture
def team(small: Program, idle: Idle) -> Program:
    """Ada and Ben agree about the friend and differ about the rest."""
    give(small, idle, "Ada", {FRIEND: "Awareness", EXCITED: "Excitement", WEEKS: "Evaluation"})
    give(small, idle, "Ben", {FRIEND: "Awareness", EXCITED: "Curiosity", WEEKS: "Decision"})
    small.window.show_page("code")
    idle()
    return small


def page(program: Program) -> CodePage:
    return cast(CodePage, program.window.page)


def sheet(program: Program, act: str, kind: type[S], idle: Idle) -> S:
    """The sheet that an action opens."""
    program.window.actions_table[act].trigger()
    idle()
    return next(one for one in program.window.whole.findChildren(kind) if one.isVisible())


def stored(program: Program) -> list[tuple[str, str]]:
    return sorted((row.code, row.coder) for row in program.desk.read(marks_of, 1))


def test_blind_hides_the_others_everywhere_and_says_so(team: Program, idle: Idle, qtbot: QtBot) -> None:
    keeper = team.window.tools.evidence
    qtbot.waitUntil(lambda: len(keeper.current.rows) == 6)  # type: ignore[union-attr]
    with qtbot.waitSignal(keeper.refreshed):
        team.window.actions_table["blind"].trigger()
    idle()
    view = page(team).coding.view
    assert {mark.coder_name for mark in view.marks} == {"Ada"}
    assert page(team).coding.head.figures.text() == "3 codings"
    assert keeper.current is not None
    assert {row.coder for row in keeper.current.rows} == {"Ada"}
    assert team.desk.read(source_lines)[0].codings == 3
    assert sum(line.codings for line in page(team).codebook.codes.values()) == 3
    signs = [one for one in team.window.status.findChildren(type(team.window.status.undo)) if one.isVisible()]
    assert any("Blind" in one.text() for one in signs)
    team.settings.set("coder", "Ben")
    idle()
    assert {mark.coder_name for mark in view.marks} == {"Ben"}
    compared = sheet(team, "agreement", AgreementSheet, idle)
    assert "blind mode" in compared.sentence.text()
    compared.leave()
    team.settings.set("coder", "Ada")
    team.desk.undo()
    idle()
    assert {mark.coder_name for mark in view.marks} == {"Ada", "Ben"}
    assert not any("Blind" in one.text() and one.isVisible() for one in signs)


def test_a_difference_leads_to_its_words(team: Program, idle: Idle, qtbot: QtBot) -> None:
    compared = sheet(team, "agreement", AgreementSheet, idle)
    assert "α" in compared.sentence.text()
    assert compared.table.rows.rowCount() > 4
    QTest.mouseClick(compared.tabs.button("pairs"), Qt.MouseButton.LeftButton)
    assert [compared.table.rows.index(0, at).data() for at in (0, 1, 2)] == ["Ada", "Ben", "All codes"]
    alone = {compared.table.rows.index(at, 2).data() for at in range(1, compared.table.rows.rowCount())}
    assert "Excitement" in " ".join(map(str, alone))
    QTest.mouseClick(compared.tabs.button("differences"), Qt.MouseButton.LeftButton)
    assert compared.table.rows.rowCount() == 4
    first = compared.difference_at(0)
    assert first is not None
    compared.table.setFocus()
    with qtbot.waitSignal(team.desk.revealed):
        QTest.keyClick(compared.table, Qt.Key.Key_Return)
    idle()
    assert page(team).coding.view.selected_words() == EXCITED == first.quote


def test_differences_are_settled_by_keys_and_taken_back(team: Program, idle: Idle) -> None:
    settling = sheet(team, "settle", SettleSheet, idle)
    assert settling.figure.text() == "0 of 2 settled"
    QTest.keyClick(settling.list, Qt.Key.Key_2)
    idle()
    assert ("Excitement", "Ada") not in stored(team)
    assert ("Curiosity", "Ben") in stored(team)
    assert settling.figure.text() == "1 of 2 settled"
    QTest.keyClick(settling.list, Qt.Key.Key_O)
    QTest.keyClicks(settling.palette_box.field, "Consideration")
    QTest.keyClick(settling.palette_box.field, Qt.Key.Key_Return)
    idle()
    assert stored(team) == [
        ("Awareness", "Ada"),
        ("Awareness", "Ben"),
        ("Consideration", "Ada"),
        ("Curiosity", "Ben"),
    ]
    assert settling.figure.text() == "2 of 2 settled"
    assert settling.empty.isVisible()
    QTest.mouseClick(settling.tabs.button("settled"), Qt.MouseButton.LeftButton)
    assert len(settling.model.ids()) == 2
    QTest.keyClick(settling.list, Qt.Key.Key_U)
    idle()
    assert settling.figure.text() == "1 of 2 settled"
    for _ in range(3):
        team.desk.undo()
        idle()
    assert settling.figure.text() == "0 of 2 settled"
    assert len(stored(team)) == 6


def test_coders_are_named_and_coloured(team: Program, idle: Idle) -> None:
    shown = sheet(team, "coders", CodersSheet, idle)
    ada, ben = team.desk.read(coder_lines)
    shown.colours[ben.id].menu().actions()[2].trigger()
    idle()
    assert team.desk.read(coder_lines)[1].color == "amber"
    field = shown.names[ada.id]
    field.setText("Ada Li")
    QTest.keyClick(field, Qt.Key.Key_Return)
    idle()
    assert team.desk.coder == team.settings.get("coder") == "Ada Li"
    assert [line.name for line in team.desk.read(coder_lines)] == ["Ada Li", "Ben"]
    QTest.mouseClick(shown.blind, Qt.MouseButton.LeftButton)
    idle()
    assert {row.coder for row in team.desk.read(marks_of, 1)} == {"Ada Li"}


def test_a_copy_is_merged_with_its_conflicts_and_undone(
    team: Program, idle: Idle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "Cy.trailmark"
    team.desk.workspace.copy_to(copy)
    theirs = Workspace.open(copy, "Cy")
    from coding.codebook import describe_code
    from coding.tagging import apply_code

    with theirs.operation("Code") as session:
        codes = {line.name: line.id for line in code_lines(session)}
        apply_code(session, 2, Span(0, 9), [codes["Awareness"]])
        describe_code(session, codes["Decision"], definition="They sign.")
    theirs.close()
    with team.desk.workspace.operation("Define") as session:
        describe_code(session, codes["Decision"], definition="They choose.")
    monkeypatch.setattr(team.files, "project_to_open", lambda: copy)
    merged = sheet(team, "merge", MergedSheet, idle)
    words = [label.text() for label in merged.findChildren(type(merged.title))]
    assert any("Decision" in each and "definition" in each for each in words)
    assert [row.coder for row in team.desk.read(marks_of, 2)] == ["Cy"]
    QTest.mouseClick(merged.undo, Qt.MouseButton.LeftButton)
    idle()
    assert team.desk.read(marks_of, 2) == []
    assert not any(one.isVisible() for one in team.window.whole.findChildren(MergedSheet))
