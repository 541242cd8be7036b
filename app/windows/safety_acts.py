"""What keeps a study safe, as the menu offers it, and what is looked after while a project is open."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.dialogs.backups_sheet import show_backups
from app.dialogs.check_sheet import show_check, show_rescue
from app.dialogs.due_sheet import show_due
from app.dialogs.erase_sheet import show_erase
from app.dialogs.files import Files
from app.dialogs.password_sheet import ask_password, show_password
from app.operations import safety
from app.operations.projects import borrow_project, open_project
from app.operations.safety import Checked
from app.windows.main_window import MainWindow
from models.errors import UserError
from models.translation import tr

if TYPE_CHECKING:
    from coding.rescue import Rescue

_LOOK_MS = 60_000
_CALM_MS = 4_000
_LARGEST_CHECKED = 100_000_000


class Safety(QObject):
    """Warns of shares and failed backups, backs up while one works, looks at the file after opening."""

    def __init__(self, window: MainWindow, files: Files) -> None:
        super().__init__(window)
        self._window, self._files = window, files
        self._desk, self._settings = window.desk, window.settings
        self._desk.opened.connect(self._opened)
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._back_up)
        self._calm = QTimer(self, singleShot=True, interval=_CALM_MS)
        self._calm.timeout.connect(self._look)
        for timer in (self._timer, self._calm):
            self._desk.closed.connect(timer.stop)

    def acts(self) -> dict[str, Callable[[], object]]:
        """What each act of the menu does."""
        return {
            "borrow": self.borrow,
            "backup": lambda: safety.back_up(self._desk),
            "backups": lambda: show_backups(self._desk, self._files, self._window.whole),
            "check": lambda: safety.check_project(self._desk, self._checked),
            "salvage": self.salvage,
            "due": self.due,
            "erase": self.erase,
            "password": self.password,
            "statement": self.statement,
        }

    def open(self, path: Path, problem: str = "") -> None:
        """Opens a project, asking for its password first when it has one."""
        from coding.protected import PasswordNeeded, needs_password

        def failed(error: BaseException) -> None:
            if isinstance(error, PasswordNeeded):
                self.open(path, error.message)
            else:
                self._refused(path, error)

        if needs_password(path):
            ask_password(
                path.stem,
                self._window.whole,
                lambda given: open_project(self._desk, self._settings, path, given, failed=failed),
                problem,
            )
        else:
            open_project(self._desk, self._settings, path, failed=failed)

    def borrow(self) -> None:
        """Goes on with a copy on this computer, put back when the project is closed."""
        if self._desk.workspace.is_borrowed:
            self._desk.noticed.emit(self._of_the_copy())
        else:
            borrow_project(self._desk, self._settings)

    def salvage(self) -> None:
        """Asks for a damaged project and a place for the new one."""
        damaged = self._files.project_to_open()
        if damaged is not None:
            self._salvage(damaged)

    def due(self) -> None:
        """Shows which dates of consent and retention are due."""
        show_due(self._desk, self._window.whole, lambda: self._window.show_page("people"), self.erase)

    def erase(self) -> None:
        """Asks which participant is to be erased."""
        show_erase(self._desk, self._settings, self._files, self._window.whole)

    def password(self) -> None:
        """Asks for a new password of the open project."""
        from coding.protected import can_protect

        if self._desk.read_only:
            self._desk.tell(tr("This project can only be read here."), tr("Save a copy to protect it."))
            return
        protected = self._desk.workspace.protected
        show_password(
            protected,
            can_protect(),
            self._window.whole,
            lambda new: safety.set_password(self._desk, self._settings, new),
        )

    def statement(self) -> None:
        """Asks where to write the page for an ethics board."""
        name = tr("{name} data protection", name=self._desk.name)
        path = self._files.file_to_write(
            tr("Statement for the ethics board"), f"{name}.docx", "Word (*.docx)"
        )
        if path is not None:
            safety.write_statement(self._desk, path)

    def _salvage(self, damaged: Path) -> None:
        name = tr("{name} salvaged", name=damaged.stem)
        target = self._files.file_to_write(
            tr("Salvage into a new project"), f"{name}.trailmark", "*.trailmark"
        )
        if target is None:
            return

        def run(password: str | None) -> None:
            safety.salvage_project(self._desk, damaged, target, password, told)

        def told(rescue: Rescue) -> None:
            show_rescue(rescue, target.name, self._window.whole, lambda: self.open(target))

        from coding.protected import needs_password

        if needs_password(damaged):
            ask_password(damaged.stem, self._window.whole, run)
        else:
            run(None)

    def _refused(self, path: Path, error: BaseException) -> None:
        """A damaged project: the message bar offers the salvage beside the sentence."""
        if isinstance(error, UserError) and "damaged" in error.message:
            bar = self._window.message_bar
            bar.show_message(
                error.message, error.hint, "error", tr("Salvage it …"), lambda: self._salvage(path)
            )
        else:
            self._desk.fail(error)

    def _opened(self) -> None:
        workspace = self._desk.workspace
        self._timer.start()
        if workspace.without_backup:
            self._desk.tell(workspace.without_backup)
        elif workspace.is_borrowed:
            self._desk.noticed.emit(self._of_the_copy())
        elif not workspace.read_only:
            self._warn_of_place()
        self._calm.start()

    def _look(self) -> None:
        """Looks at texts, quotes and originals once the window has come to rest after opening."""
        if self._desk.is_open and self._desk.workspace.size < _LARGEST_CHECKED:
            safety.check_project(self._desk, self._looked, quiet=True)

    def _warn_of_place(self) -> None:
        """Says once per folder that a share or a synchronised folder can harm an open project."""
        place, folder = self._desk.workspace.place, str(self._desk.path.parent)
        warned = self._settings.get("warned_places")
        if not place.kind or folder in warned:
            return
        self._settings.set("warned_places", [*warned[-50:], folder])
        if place.kind == "network":
            words = tr("This project lies on a network share.")
        else:
            words = tr("{service} synchronises the folder of this project.", service=tr(place.service))
        hint = tr("It is safer to work on a copy on this computer, which is put back when it is closed.")
        self._window.message_bar.show_message(words, hint, "warning", tr("Work on a copy here"), self.borrow)

    def _of_the_copy(self) -> str:
        return tr("You work on a copy on this computer; it is put back when the project is closed")

    def _back_up(self) -> None:
        if self._desk.is_open and not self._desk.read_only:
            every = timedelta(minutes=self._settings.get("backup_minutes"))
            safety.back_up_while_working(self._desk, every, self._settings.get("backups_kept"))

    def _checked(self, checked: Checked) -> None:
        if checked.problems:
            show_check(checked, self._window.whole, lambda: safety.repair_project(self._desk, self._settings))
        else:
            sound = tr("The project is sound: tables, texts, quotes, originals and history agree")
            self._desk.noticed.emit(sound)

    def _looked(self, checked: Checked) -> None:
        if checked.problems and self._desk.is_open:
            self._window.message_bar.show_message(
                tr("Something in this project is not as it should be."),
                checked.problems[0],
                "warning",
                tr("Look at it"),
                lambda: self._checked(checked),
            )
