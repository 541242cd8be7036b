"""The window itself: start page, pages, palette, sheets, theme, session, errors, names for screen readers."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app import errors
from app.bootstrap import Program
from app.dialogs.history_sheet import HistorySheet
from app.theme import current, current_type
from app.widgets.fields import Choice, Stepper
from app.widgets.sheet import Sheet
from app.widgets.text import Label

Idle = Callable[[], None]
Part = TypeVar("Part", bound=QWidget)
CONTROL = Qt.KeyboardModifier.ControlModifier


def sheets(program: Program) -> list[Sheet]:
    return [sheet for sheet in program.window.findChildren(Sheet) if sheet.isVisible()]


def part(parent: QWidget, kind: type[Part], name: str) -> Part:
    found = parent.findChild(kind, name)
    assert found is not None
    return found


def test_the_start_page_makes_a_project_from_a_template(
    program: Program, idle: Idle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(program.files, "project_to_make", lambda proposed: tmp_path / f"{proposed}.trailmark")
    QTest.mouseClick(program.window.start.tiles["b2b-purchase"], Qt.MouseButton.LeftButton)
    idle()
    assert program.desk.is_open
    assert (tmp_path / "My study.trailmark").is_file()
    assert program.window.page_id == "sources"
    assert program.window.windowTitle() == "My study — Trailmark"
    assert program.settings.recent() == [tmp_path / "My study.trailmark"]


def test_a_recent_project_opens_and_can_be_forgotten(
    program: Program, idle: Idle, small_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    copy = tmp_path / "Small study.trailmark"
    shutil.copyfile(small_file, copy)
    program.settings.remember(copy)
    program.window.show_start()
    named = [
        b for b in program.window.start.findChildren(QAbstractButton) if "Small study" in b.accessibleName()
    ]
    QTest.mouseClick(named[0], Qt.MouseButton.LeftButton)
    idle()
    assert program.desk.name == "Small study"
    program.window.actions_table["close"].trigger()
    idle()
    assert program.window.page is None
    forget = [
        b
        for b in program.window.start.findChildren(QAbstractButton)
        if b.accessibleName() == "Forget Small study" and b.isVisible()
    ]
    QTest.mouseClick(forget[0], Qt.MouseButton.LeftButton)
    assert program.settings.recent() == []


def test_a_file_that_is_no_project_gives_a_sentence(program: Program, idle: Idle, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.trailmark"
    wrong.write_bytes(b"")
    program.wiring.open(wrong)
    idle()
    assert program.window.message_bar.isVisible()
    assert program.window.message_bar.text.text() == "wrong.trailmark is an empty file, not a project."
    assert wrong.read_bytes() == b""
    QTest.keyClick(program.window.message_bar, Qt.Key.Key_Escape)
    assert not program.window.message_bar.isVisible()


def test_a_project_in_use_opens_for_reading_and_says_so(
    program: Program, idle: Idle, small_file: Path, tmp_path: Path
) -> None:
    from coding.workspace import Workspace

    copy = tmp_path / "Small study.trailmark"
    shutil.copyfile(small_file, copy)
    other = Workspace.open(copy, coder="Ben")
    program.wiring.open(copy)
    idle()
    assert program.desk.read_only
    assert "already open" in program.window.message_bar.text.text()
    assert program.window.status.saved.text() == "Read only"
    program.desk.close()
    idle()
    other.close()


def test_the_pages_are_reached_by_key_and_by_click(small: Program) -> None:
    window = small.window
    QTest.keyClick(window, Qt.Key.Key_2, CONTROL)
    assert window.page_id == "code"
    QTest.keyClick(window, Qt.Key.Key_3, CONTROL)
    assert window.page_id == "evidence"
    QTest.mouseClick(window.top_bar.tabs.button("sources"), Qt.MouseButton.LeftButton)
    assert window.page_id == "sources"
    assert window.top_bar.tabs.current == "sources"


def test_nothing_but_the_window_is_on_screen(small: Program) -> None:
    for page in small.window.page_ids:
        small.window.show_page(page)
    shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    assert shown == [small.window]


def test_the_command_palette_finds_actions_sources_and_codes(small: Program, qtbot: QtBot) -> None:
    QTest.keyClick(small.window, Qt.Key.Key_K, CONTROL)
    palette = small.wiring.palette
    assert palette.isVisible()
    QTest.keyClicks(palette.field, "switch light")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert current().dark
    small.window.top_bar.field.setFocus()
    QTest.keyClicks(small.window.top_bar.field, "p")
    assert palette.isVisible()
    QTest.keyClicks(palette.field, "02 ben")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert small.window.page_id == "code"
    assert "security questionnaire" in small.window.page.coding.view.source.text  # type: ignore[union-attr]


def test_theme_and_size_switch_live_and_are_kept(small: Program, tmp_path: Path) -> None:
    before = small.window.grab().toImage().pixelColor(5, 700)
    QTest.keyClick(small.window, Qt.Key.Key_L, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    after = small.window.grab().toImage().pixelColor(5, 700)
    assert before.lightness() > 200 > 60 > after.lightness()
    assert small.settings.get("theme") == "dark"
    size = current_type().reading
    small.window.actions_table["larger"].trigger()
    assert current_type().reading == size + 1
    small.settings.set("text_size", 150)
    assert current_type().body == round((13 + current_lift()) * 1.5)
    small.settings.set("text_size", 100)


def current_lift() -> int:
    from app import fonts

    return fonts.lift()


def test_settings_hold_at_once(small: Program, qtbot: QtBot) -> None:
    small.window.actions_table["settings"].trigger()
    sheet = sheets(small)[0]
    part(sheet, Choice, "theme").setCurrentIndex(2)
    assert small.settings.get("theme") == "dark"
    stepper = part(sheet, Stepper, "reading_size")
    QTest.keyClick(stepper.field, Qt.Key.Key_Up)
    assert small.settings.get("reading_size") == 17
    stepper.field.setText("9999")
    QTest.keyClick(stepper.field, Qt.Key.Key_Return)
    assert small.settings.get("reading_size") == 32
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheets(small) == []


def test_tab_stays_inside_a_sheet(small: Program) -> None:
    small.window.actions_table["settings"].trigger()
    sheet = sheets(small)[0]
    seen: list[QWidget | None] = []
    for _ in range(14):
        QTest.keyClick(QApplication.focusWidget() or sheet, Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    assert all(widget is not None and sheet.isAncestorOf(widget) for widget in seen)
    assert len(set(seen)) >= 8


def test_no_keys_belong_to_two_actions(program: Program) -> None:
    keys = [k.toString() for _, a in program.window.actions_table.items() for k in a.shortcuts()]
    assert len(keys) == len(set(keys))


def test_panels_hide_by_a_key_and_remember_their_width(small: Program) -> None:
    small.window.show_page("code")
    page = small.window.page
    QTest.keyClick(small.window, Qt.Key.Key_F8)
    assert not page.sources.isVisible()  # type: ignore[union-attr]
    QTest.keyClick(small.window, Qt.Key.Key_F8)
    assert page.sources.isVisible()  # type: ignore[union-attr]
    page.split.moveSplitter(300, 1)  # type: ignore[union-attr]
    assert small.settings.get("widths")["left"] == page.sources.width()  # type: ignore[union-attr]


def test_f6_goes_round_the_panels(small: Program) -> None:
    small.window.show_page("code")
    page = small.window.page
    visited = []
    for _ in range(3):
        QTest.keyClick(small.window, Qt.Key.Key_F6)
        focus = QApplication.focusWidget()
        visited.append(next(p for p in (page.sources, page.coding, page.codebook) if p.isAncestorOf(focus)))  # type: ignore[union-attr]
    assert len(set(map(id, visited))) == 3


def test_the_session_comes_back(
    program: Program, idle: Idle, small_file: Path, tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    copy = tmp_path / "Small study.trailmark"
    shutil.copyfile(small_file, copy)
    program.wiring.open(copy)
    idle()
    program.desk.reveal(2)
    program.window.close()
    again = Program(qapp, tmp_path / "settings.json")
    qtbot.addWidget(again.window)
    again.begin([])
    qtbot.waitUntil(lambda: again.desk.is_open and again.jobs.is_idle, timeout=10_000)
    qtbot.waitUntil(lambda: again.window.page_id == "code")
    assert again.window.page.coding.source == 2  # type: ignore[union-attr]
    again.window.close()


def test_every_field_and_button_has_a_name(sample: Program, idle: Idle) -> None:
    for page in sample.window.page_ids:
        sample.window.show_page(page)
        idle()
        for kind in (QAbstractButton, QLineEdit, QComboBox):
            for widget in sample.window.findChildren(kind):
                if widget.isVisible() and widget.objectName() not in ("qt_toolbar_ext_button",):
                    named = widget.accessibleName() or getattr(widget, "text", str)()
                    assert named, (page, widget)


def test_an_unexpected_error_is_told_without_its_content(
    program: Program, monkeypatch: pytest.MonkeyPatch, private_home: Path
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    errors.install(program.window.show_crash)
    try:
        raise KeyError("Anna Muster of Bern")
    except KeyError as error:
        sys.excepthook(KeyError, error, error.__traceback__)
    assert "should not have" in program.window.message_bar.text.text()
    reports = list(private_home.rglob("report-*.txt"))
    assert len(reports) == 1
    text = reports[0].read_text("utf-8")
    assert "Anna" not in text
    assert str(private_home) not in text
    assert "builtins.KeyError" in text
    assert "test_window:" in text


def test_markup_is_shown_as_it_is_written(program: Program) -> None:
    from models.errors import UserError

    program.desk.failed.emit(UserError("<b>Anna</b> <img src='file:///etc/hostname'>"))
    assert program.window.message_bar.text.textFormat() == Qt.TextFormat.PlainText
    assert program.window.message_bar.text.text().startswith("<b>Anna")


def test_the_history_says_who_did_what(small: Program, idle: Idle) -> None:
    from app.operations.codebook import add_code

    add_code(small.desk, "Waiting", "theme")
    idle()
    small.desk.undo()
    idle()
    small.window.actions_table["history"].trigger()
    sheet = cast(HistorySheet, sheets(small)[0])
    lines = [sheet.model.line(row) for row in range(sheet.model.rowCount())]
    told = [(line.row.label, line.row.coder) for line in lines if line is not None]
    assert told[:2] == [("Undone: New code “Waiting”", "Ada"), ("New code “Waiting”", "Ada")]


def test_another_name_holds_for_the_acts_that_follow(small: Program, idle: Idle) -> None:
    from app.operations.tagging import apply_codes
    from coding.browse import marks_of
    from models.span import Span

    small.settings.set("coder", "Ben")
    assert small.window.status.coder.text() == "Ben"
    code = next(iter(small.desk.read(code_lines_codable)))
    apply_codes(small.desk, 1, Span(10, 40), [(code, "Awareness")])
    idle()
    assert [row.coder for row in small.desk.read(marks_of, 1)] == ["Ben"]


def code_lines_codable(session: object) -> list[int]:
    from coding.browse import code_lines

    return [row.id for row in code_lines(session) if row.codable]  # type: ignore[arg-type]


@pytest.mark.parametrize("percent", [80, 150, 200])
def test_no_word_of_the_bars_is_cut_at_any_size(small: Program, percent: int) -> None:
    small.settings.set("text_size", percent)
    for page in ("sources", "code"):
        small.window.show_page(page)
        QApplication.processEvents()
        for label in (*small.window.status.findChildren(Label), *small.window.top_bar.findChildren(Label)):
            if label.isVisible() and label.text():
                assert label.height() >= label.fontMetrics().height() - 2, label.text()
        for button in small.window.top_bar.tabs.findChildren(QAbstractButton):
            assert button.width() >= button.fontMetrics().horizontalAdvance(button.text()), button.text()
    small.settings.set("text_size", 100)


def test_the_tour_leads_through_the_sample_once(
    program: Program, idle: Idle, qtbot: QtBot, sample_file: Path
) -> None:
    from app.folders import sample_project

    shutil.copyfile(sample_file, sample_project())
    program.wiring.open_sample()
    idle()
    tour = program.wiring.tour
    qtbot.waitUntil(tour.isVisible, timeout=20_000)
    pages = []
    while tour.isVisible():
        pages.append(program.window.page_id)
        assert tour.next_button.isVisible()
        QTest.keyClick(tour, Qt.Key.Key_Return)
        idle()
    assert pages[:3] == ["sources", "code", "evidence"]
    program.desk.close()
    idle()
    program.wiring.open_sample()
    idle()
    assert not tour.isVisible()
    program.window.actions_table["tour"].trigger()
    assert tour.isVisible()
    QTest.keyClick(tour, Qt.Key.Key_Escape)
    assert not tour.isVisible()
    tour.start()
    program.window.actions_table["go_evidence"].trigger()
    assert not tour.isVisible()
