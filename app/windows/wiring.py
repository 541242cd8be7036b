"""What every action of the window does, in one list."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QGuiApplication

from app.dialogs.about_sheet import show_about
from app.dialogs.files import Files
from app.dialogs.history_sheet import show_history
from app.dialogs.keys_sheet import show_keys
from app.dialogs.language_sheet import show_language
from app.dialogs.names_sheet import show_names
from app.dialogs.quality_sheet import show_quality
from app.dialogs.settings_sheet import show_settings
from app.folders import sample_project
from app.operations import projects
from app.panels.reading_habits import lengthen
from app.windows.coding_acts import coding_acts
from app.windows.command_palette import CommandPalette
from app.windows.exchange_acts import exchange_acts
from app.windows.main_window import MainWindow
from app.windows.offers import offers
from app.windows.safety_acts import Safety
from app.windows.team_acts import team_acts
from app.windows.theme_keeper import ThemeKeeper
from app.windows.tour import Tour
from models.translation import tr


class Wiring(QObject):
    """Binds the table of actions and the start page to the operations."""

    def __init__(self, window: MainWindow, look: ThemeKeeper, files: Files) -> None:
        super().__init__(window)
        self._window, self._look, self._files = window, look, files
        self._desk, self._settings = window.desk, window.settings
        self.palette = CommandPalette(
            window.actions_table, partial(offers, self._desk, self._show_person), self._search, window.whole
        )
        self.tour = Tour(window)
        self.safety = Safety(window, files)
        self._desk.opened.connect(self._offer_tour)
        self._desk.closed.connect(self.tour.hide)
        window.top_bar.palette_asked.connect(self.palette.ask)
        for act, run in self._acts().items():
            window.actions_table.bind(act, run)
        self._settings.changed.connect(self._setting_changed)
        start = window.start
        start.open_asked.connect(self._open)
        start.sample_asked.connect(self.open_sample)
        start.recent_chosen.connect(self.open)
        start.recent_forgotten.connect(self._forget)
        start.template_chosen.connect(self._new)

    def _acts(self) -> dict[str, Callable[[], object]]:
        window, desk = self._window, self._desk
        return {
            "new": desk.close,
            "open": self._open,
            "sample": self.open_sample,
            "close": desk.close,
            "import": self._import,
            "import_folder": self._import_folder,
            "paste": self._paste,
            "replace_text": self._replace_text,
            **exchange_acts(window, self._files),
            "copy": self._copy,
            "names": lambda: show_names(desk, self._files, window.whole),
            **self.safety.acts(),
            "language": lambda: show_language(desk, window.whole),
            "like": partial(window.ask_page, "find_like"),
            "order": partial(window.ask_page, "order"),
            "next_offer": partial(window.ask_page, "walk", 1),
            "last_offer": partial(window.ask_page, "walk", -1),
            "quality": lambda: show_quality(desk, window.whole),
            "settings": lambda: show_settings(self._settings, window.whole, self._keys),
            "quit": window.close,
            "undo": desk.undo,
            "redo": desk.redo,
            "history": lambda: show_history(desk, window.whole),
            "find": partial(window.ask_page, "find_here"),
            "search": self._search,
            "new_code": partial(window.ask_page, "new_code"),
            "new_participant": self._new_participant,
            **coding_acts(window, self._files),
            **team_acts(window, self._files),
            "back": desk.back,
            "forward": desk.forward,
            "jump": partial(window.ask_page, "jump"),
            "show_only": partial(window.ask_page, "show_only"),
            "beside": partial(window.ask_page, "beside"),
            "read": partial(window.ask_page, "read_to_end"),
            "longer": partial(lengthen, self._settings, 1),
            "shorter": partial(lengthen, self._settings, -1),
            "left": partial(window.ask_page, "show_side", "left"),
            "right": partial(window.ask_page, "show_side", "right"),
            "hide_names": desk.naming.toggle,
            "theme": self._look.switch,
            "larger": partial(self._look.grow, 1),
            "smaller": partial(self._look.grow, -1),
            "present": self._present,
            "next_panel": window.focus_next_panel,
            "palette": self.palette.ask,
            "tour": self.tour.start,
            "help": self._help,
            "shortcuts": self._keys,
            "about": lambda: show_about(window.whole, desk),
        }

    def _help(self) -> None:
        from app.help.sheet import show_help

        show_help(self._window.actions_table, self._window.whole, self._window.page_id)

    def _keys(self) -> None:
        show_keys(self._window.actions_table, self._settings, self._window.whole)

    def _offer_tour(self) -> None:
        if not self._settings.get("tour_seen") and self._desk.path == sample_project():
            QTimer.singleShot(0, self.tour.start)

    def _setting_changed(self, key: str) -> None:
        if key == "coder" and self._desk.is_open:
            self._desk.code_as(projects.coder_of(self._settings))
            self._window.show_coder()

    def open(self, path: Path) -> None:
        """Opens a project file."""
        self.safety.open(path)

    def open_sample(self) -> None:
        """Opens the sample study."""
        projects.open_sample(self._desk, self._settings, sample_project())

    def _open(self) -> None:
        path = self._files.project_to_open()
        if path is not None:
            self.open(path)

    def _new(self, template: str) -> None:
        path = self._files.project_to_make(tr("My study"))
        if path is not None:
            projects.make_project(self._desk, self._settings, path, template)

    def _forget(self, path: Path) -> None:
        self._settings.forget(path)
        self._window.start.show_recent(self._settings.recent())

    def _present(self) -> None:
        present = getattr(self._window.page, "present", self._window.toggle_full_screen)
        present()

    def _import(self) -> None:
        paths = self._files.sources_to_import()
        if paths:
            self._window.show_page("sources")
            self._window.ask_page("import_files", paths)

    def _import_folder(self) -> None:
        folder = self._files.folder_to_import()
        if folder is not None:
            self._window.show_page("sources")
            self._window.ask_page("import_files", [folder])

    def _paste(self) -> None:
        """Files on the clipboard are imported; text is looked at first."""
        found: QMimeData | None = QGuiApplication.clipboard().mimeData()  # None where nothing was ever copied
        paths = [Path(url.toLocalFile()) for url in found.urls() if url.isLocalFile()] if found else []
        self._window.show_page("sources")
        if paths:
            self._window.ask_page("import_files", paths)
        else:
            self._window.ask_page("paste_text", found.text() if found else "")

    def _replace_text(self) -> None:
        self._window.show_page("sources")
        self._window.ask_page("replace_text", self._files.corrected_text)

    def _show_person(self, person: int) -> None:
        self._window.show_page("people")
        self._window.ask_page("show_person", person)

    def _new_participant(self) -> None:
        self._window.show_page("people")
        self._window.ask_page("new_participant")

    def _search(self, words: str = "") -> None:
        self._window.show_page("code")
        self._window.ask_page("search_all", words)

    def _copy(self) -> None:
        path = self._files.file_to_write(
            tr("Save a copy"), tr("{name} copy.trailmark", name=self._desk.name), "*.trailmark"
        )
        if path is not None:
            projects.copy_project(self._desk, path)
