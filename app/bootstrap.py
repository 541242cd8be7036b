"""Puts the program together; the one module that knows all of it."""

from __future__ import annotations

import gc
import sys
from functools import partial
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from app import fonts
from app.desk import Desk
from app.dialogs.files import Files
from app.errors import install
from app.folders import config_folder
from app.garbage import GarbageCollector
from app.guarding import guard_overrides
from app.jobs import Jobs
from app.language import speak
from app.pages import PAGES, Page
from app.private import keep_private
from app.settings import Settings
from app.windows.main_window import MainWindow
from app.windows.session import Session
from app.windows.theme_keeper import ThemeKeeper
from app.windows.wiring import Wiring

_EXACT = Qt.HighDpiScaleFactorRoundingPolicy.PassThrough


class Program:
    """Everything of one run; keep it as long as the window lives."""

    def __init__(
        self, application: QApplication, settings_file: Path, pages: tuple[Page, ...] = PAGES
    ) -> None:
        guard_overrides()
        fonts.register()
        self.settings = Settings(settings_file)
        speak(application, self.settings.get("language"))
        self.look = ThemeKeeper(application, self.settings)
        self.jobs = Jobs()
        self.desk = Desk(self.jobs)
        self.window = MainWindow(self.desk, self.settings, templates(), pages)
        self.garbage = GarbageCollector(self.window)
        self.files = Files(self.window)
        self.wiring = Wiring(self.window, self.look, self.files)
        self.session = Session(self.window)
        self.window.closing.connect(self.end)

    def begin(self, arguments: list[str]) -> None:
        """Shows the window and opens what was asked for, else what was open the last time."""
        self.window.restore_place()
        self.window.show()
        if arguments == ["--sample"]:
            self.wiring.open_sample()
        elif arguments:
            self.wiring.open(Path(arguments[0]).absolute())
        else:
            self.session.resume(self.wiring.open)

    def tell_of_error(self, error: BaseException, report: Path | None) -> None:
        """Says so once Qt has ended what it is doing: the window must not be laid out anew while it is painted."""
        QTimer.singleShot(0, self.window, partial(self.window.show_crash, error, report))

    def end(self) -> None:
        """Keeps the session, closes the project, waits for what is being written."""
        self.session.keep()
        self.window.tools.suggestions.stop()
        self.desk.close()
        self.jobs.close()


def templates() -> list[tuple[str, str, str]]:
    """Id, title and sentence of every codebook template."""
    from coding.template_files import templates as known

    return [(each.name, each.title, each.description) for each in known()]


def run_window(arguments: list[str]) -> int:
    """Opens the window and stays until it is closed; the number is the exit code."""
    keep_private()
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(_EXACT)
    QApplication.setApplicationName("Trailmark")
    QApplication.setDesktopFileName("trailmark")
    application = QApplication(sys.argv[:1])
    application.setWindowIcon(QIcon(str(files("resources") / "icons" / "trailmark.svg")))
    program = Program(application, config_folder() / "settings.json")
    install(program.tell_of_error)
    program.begin(arguments)
    gc.freeze()  # what the start made stays; no later collection walks it while the window waits
    return application.exec()
