"""Choosing files leaves no trace: neither Qt nor the desktop keeps a folder or file that bears a person's name."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from app.bootstrap import Program
from app.dialogs.files import Files, remember_no_places
from tests.support import MARKER, files_holding

pytestmark = pytest.mark.qt_log_ignore(
    "does not support propagateSizeHints", extend=True
)  # of the offscreen screen

Choose = Callable[[Callable[[], object], Path], object]
OWN = "Trailmark"
BY_HAND = "QtProject.conf recently-used.xbel .recently-used thumbnails recent RecentDocuments".split()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder and files with a person's name, as researchers have them."""
    made = tmp_path / f"{MARKER} interviews"
    made.mkdir()
    (made / f"{MARKER}.txt").write_text("Interviewer: And then?\nP1: I waited.\n")
    return made


@pytest.fixture
def choose(qapp: QApplication) -> Choose:
    """Asks for a file and answers in the true dialog."""

    def answer(path: Path) -> None:
        dialog = QApplication.activeModalWidget()
        field = dialog.findChild(QLineEdit, "fileNameEdit") if isinstance(dialog, QFileDialog) else None
        if not isinstance(dialog, QFileDialog) or field is None:
            QTimer.singleShot(20, qapp, lambda: answer(path))
            return
        field.setText(str(path))
        dialog.accept()

    def ask(question: Callable[[], object], path: Path) -> object:
        QTimer.singleShot(0, qapp, lambda: answer(path))
        return question()

    return ask


def remembered(home: Path) -> list[str]:
    """Files of a home that hold the name, in words or as part of an address, and lists that a desktop keeps."""
    ways = (MARKER, MARKER.replace(" ", "%20"))
    held = {path for way in ways for path in files_holding(way, [home])}
    held |= {path for path in home.rglob("*") if path.name in BY_HAND or MARKER in path.name}
    return sorted(str(path.relative_to(home)) for path in held if OWN not in path.relative_to(home).parts)


def test_opening_saving_and_exporting_leave_nothing_in_the_home(
    small: Program, choose: Choose, folder: Path, private_home: Path, idle: Callable[[], None]
) -> None:
    """The true dialogs choose; outside the program's own folder and the chosen files the home does not know of it."""
    files, actions = small.files, small.window.actions_table
    one = folder / f"{MARKER}.txt"
    assert choose(files.sources_to_import, one) == [one]
    assert choose(files.project_to_open, small.desk.path) == small.desk.path
    table = folder / f"{MARKER}.csv"
    assert choose(lambda: files.file_to_write("Save", "x.csv", "Table (*.csv)"), table) == table
    choose(actions["copy"].trigger, folder / f"{MARKER} copy.trailmark")
    idle()
    assert (folder / f"{MARKER} copy.trailmark").is_file()
    assert choose(files.folder_to_import, folder) == folder
    assert remembered(private_home) == []


def test_the_scan_would_find_what_qt_remembers(
    choose: Choose, folder: Path, private_home: Path, qapp: QApplication
) -> None:
    """The same dialog without our precaution writes the folder into QtProject.conf."""
    for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(kind, QSettings.Scope.UserScope, str(private_home / "config"))
    choose(lambda: QFileDialog.getOpenFileName(None, "Open", str(folder)), folder / f"{MARKER}.txt")
    found = remembered(private_home)
    (private_home / "config" / "QtProject.conf").unlink()
    remember_no_places()
    assert found == ["config/QtProject.conf"]


def test_the_desktop_is_not_asked(program: Program) -> None:
    """On Linux a desktop's own dialog would put every chosen file among its recent ones."""
    assert isinstance(program.files, Files)
    own = QCoreApplication.testAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    assert own == (sys.platform == "linux")
