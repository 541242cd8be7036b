"""An error in every slot: the window stays and says so in one sentence, nothing is lost, nothing is given away."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPlainTextEdit

from app.bootstrap import Program
from app.jobs import _Task
from app.operations.codebook import add_code
from app.operations.memos import MemoPlace, write_memo
from app.operations.tagging import apply_codes
from app.widgets.buttons import Button
from app.widgets.sheet import Sheet
from coding.checking import problems
from models import undo
from models.span import Span
from tests.models.test_undo import Tables, dump
from tests.support import MARKER
from tests.support.planting import Planter, planted
from tests.support.scale import count

Idle = Callable[[], None]
LEAVING = {"quit", "close", "new", "open", "sample"}
SLOW = {"theme", "larger", "smaller"}  # the whole window is styled anew; in CI one of them does
ROUNDS = 40


pytestmark = pytest.mark.qt_log_ignore(
    "QPainter::end: Painter ended",  # the painter of a paint that failed
    "This plugin does not support",  # lists that pop up, on a screen that is none
    extend=True,
)


def rows(program: Program) -> Tables:
    with program.desk.workspace.reading() as session:
        return dump(session.connection())


def words_on_screen(program: Program) -> str:
    """All that labels, buttons, fields and the window's title show or tell a screen reader."""
    window = program.window
    shown = [window.windowTitle()]
    for field in window.findChildren(QPlainTextEdit):
        shown.append(field.toPlainText())
    labels: list[QLabel | QAbstractButton] = [*window.findChildren(QLabel)]
    for widget in [*labels, *window.findChildren(QAbstractButton)]:
        shown += [widget.text(), widget.accessibleName(), widget.toolTip()]
    return "\n".join(shown)


class Walk:
    """Does one thing after another, again and again while slots fail that had not failed yet."""

    def __init__(self, program: Program) -> None:
        self.program, self.planter = program, Planter()
        self.told = 0

    def until_nothing_new_fails(self, what: str, act: Callable[[], object]) -> None:
        for _ in range(ROUNDS):
            self.program.window.message_bar.hide()
            self.planter.begin()
            act()
            calm = self.settle()
            self.planter.end()
            last = list(self.planter.slots.values())[-3:]
            assert calm, f"{what}: jobs never ended after {last}"
            self.settle()
            if self.planter.new:
                self.look(what)
            self.tidy()
            if not self.planter.new:
                return
        raise AssertionError(f"{what}: new slots went on failing")

    def settle(self) -> bool:
        """Whether all jobs ended; some timers have run as well then."""
        until = time.monotonic() + 60
        for _ in range(4):
            QApplication.processEvents()
            time.sleep(0.003)
        while time.monotonic() < until:
            was_idle = self.program.jobs.is_idle
            QApplication.processEvents()
            if was_idle and self.program.jobs.is_idle:
                return True
            time.sleep(0.003)
        return False

    def look(self, what: str) -> None:
        """The window is there and says what happened, without the words of the error."""
        self.told += 1
        window = self.program.window
        assert window.isVisible(), what
        assert window.message_bar.isVisible(), (
            f"{what}: {list(self.planter.slots.values())[-1]} failed unheard"
        )
        assert window.message_bar.text.text() == "Something went wrong that should not have."
        assert "Everything done before is saved" in window.message_bar.hint.text()
        assert "report-" in window.message_bar.hint.text()
        assert "fell over" not in words_on_screen(self.program)

    def tidy(self) -> None:
        """Sheets and popups are closed, whatever of them was made."""
        for sheet in self.program.window.findChildren(Sheet):
            if sheet.isVisible():
                sheet.leave()
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        self.settle()


def _buttons(program: Program) -> list[QAbstractButton]:
    page = program.window.page
    assert page is not None
    return [each for each in page.findChildren(QAbstractButton) if each.isVisible() and each.isEnabled()]


def test_every_action_page_and_button_survives_an_error_in_each_of_its_slots(
    hooked: Program, private_home: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """Each slot, event handler, timer and answer of a job fails once, at its first call; then all goes on as ever."""
    program, walk = hooked, Walk(hooked)
    before = rows(program)
    window = program.window
    acts = [act.id for act, _ in window.actions_table.items() if act.id not in LEAVING]
    thorough = count(ci=0, nightly=1)
    for page in window.page_ids:
        walk.until_nothing_new_fails(page, window.actions_table[f"go_{page}"].trigger)
        on_page = acts if thorough or page == "code" else []
        for name in on_page:
            if name not in SLOW or (page == "code" and (thorough or name == "theme")):
                walk.until_nothing_new_fails(f"{page}: {name}", window.actions_table[name].trigger)
                if window.page_id != page:
                    window.show_page(page)
        for button in _buttons(program)[: 400 if thorough else 8]:
            walk.until_nothing_new_fails(f"{page}: a button", partial(_click, button))
            if window.page_id != page:
                window.show_page(page)
                walk.settle()
    with program.desk.workspace.reading() as session:
        assert list(problems(session)) == []
    _undo_all(walk)
    assert rows(program) == before
    _nothing_given_away(private_home, capfd)
    print(f"an error in every slot: {len(walk.planter.slots)} slots failed once, {walk.told} times told")
    assert len(walk.planter.slots) > 150


def _click(button: QAbstractButton) -> None:
    """Clicked, if it is still there."""
    from shiboken6 import isValid

    if isValid(button) and button.isVisible():
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def _undo_all(walk: Walk) -> None:
    for _ in range(500):
        if walk.program.desk.undo_label is None:
            return
        walk.program.desk.undo()
        walk.settle()


def _nothing_given_away(home: Path, capfd: pytest.CaptureFixture[str]) -> None:
    reports = list(home.rglob("report-*.txt"))
    assert 0 < len(reports) <= 20
    for report in reports:
        assert not any(word in report.read_text("utf-8") for word in (MARKER, "fell over"))
    said = capfd.readouterr()
    assert MARKER not in said.out + said.err


def test_an_error_in_any_job_is_told_and_the_next_one_runs(
    hooked: Program, private_home: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every action once more, with every job it starts failing on its thread."""
    program, walk, failed = hooked, Walk(hooked), []
    before, path = rows(program), program.desk.path
    run = _Task.run

    def fail(task: _Task) -> object:
        failed.append(task)
        raise planted()

    for page in program.window.page_ids:
        program.window.show_page(page)
        walk.settle()
    program.window.show_page("code")
    walk.settle()
    for act, action in program.window.actions_table.items():
        if act.id in LEAVING or act.id in SLOW:
            continue
        program.window.message_bar.hide()
        failed.clear()
        monkeypatch.setattr(_Task, "run", fail)
        action.trigger()
        assert walk.settle(), act.id
        monkeypatch.setattr(_Task, "run", run)
        if failed:
            walk.look(act.id)
        walk.tidy()
        if not program.desk.is_open:
            program.wiring.open(path)
            walk.settle()
    assert rows(program) == before
    assert walk.told > 8
    _nothing_given_away(private_home, capfd)


ACTS: dict[str, Callable[[Program], None]] = {
    "a coding": lambda program: apply_codes(program.desk, 1, Span(0, 12), [(3, "x")]),
    "a code": lambda program: add_code(program.desk, "Waiting", "theme"),
    "a memo": lambda program: write_memo(program.desk, MemoPlace(journal=True), "", "Ask again."),
}


@pytest.mark.parametrize("name", ACTS)
def test_an_error_in_the_middle_of_an_act_takes_all_of_it_back(
    name: str, hooked: Program, idle: Idle, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The rows and what can be undone are those of before; the same act then works, and is undone."""
    add_code(hooked.desk, "Before", "theme")
    idle()
    before, end = rows(hooked), undo.end_step

    def fail(*_: object, **__: object) -> None:
        raise planted()

    monkeypatch.setattr(undo, "end_step", fail)
    ACTS[name](hooked)
    idle()
    assert rows(hooked) == before
    label = hooked.desk.undo_label
    assert label is not None
    assert "Before" in label
    Walk(hooked).look(name)
    monkeypatch.setattr(undo, "end_step", end)
    ACTS[name](hooked)
    idle()
    assert rows(hooked) != before
    hooked.desk.undo()
    idle()
    assert rows(hooked) == before


def test_an_error_with_every_frame_is_reported_once(
    hooked: Program, private_home: Path, idle: Idle, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A part that can never be painted leaves one report and a window that answers."""

    def fail(_: Button) -> str:
        failed.append(True)
        raise planted()

    failed: list[bool] = []
    monkeypatch.setattr(Button, "shown_text", fail)
    for _ in range(30):
        hooked.window.repaint()
        QApplication.processEvents()
    assert len(failed) > 30
    assert 1 <= len(list(private_home.rglob("report-*.txt"))) <= 3
    add_code(hooked.desk, "Still here", "theme")
    idle()
    assert hooked.desk.undo_label is not None
