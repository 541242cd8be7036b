"""The one window: bars around the workspaces; it lays out and forwards, and does nothing itself."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from app.actions import Actions
from app.desk import Desk
from app.evidence_keeper import EvidenceKeeper
from app.jobs import Progress
from app.language import within
from app.pages import PAGES, Page
from app.searching import Searching
from app.settings import Settings
from app.suggestions import Suggestions
from app.tools import Tools
from app.widgets.boxes import Ground, column
from app.widgets.message_bar import MessageBar
from app.widgets.side_panel import SideSplit
from app.windows.start_page import StartPage
from app.windows.status_bar import StatusBar
from app.windows.top_bar import TopBar
from app.windows.workspaces import Workspaces
from models.errors import UserError
from models.translation import tr

Template = tuple[str, str, str]
_WORKSPACES = {"sources", "code", "evidence", "map", "analysis", "people"}
_FIRST = QSize(1440, 900)
_LEAST = QSize(880, 500)  # a screen of 1920 × 1080 at 200 % has 960 × 540, less the bars of the desktop


class MainWindow(QMainWindow):
    """Top bar, message bar, start page or workspaces, status bar; `closing` comes before it goes."""

    closing = Signal()

    def __init__(
        self, desk: Desk, settings: Settings, templates: list[Template], pages: tuple[Page, ...] = PAGES
    ) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setMinimumSize(_LEAST)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.desk, self.settings = desk, settings
        self.actions_table = Actions(self)
        self.actions_table.use_keys(settings.get("shortcuts"))
        self.actions_table.remove(f"go_{name}" for name in _WORKSPACES - {page.id for page in pages})
        keeper, suggestions = EvidenceKeeper(desk, self), Suggestions(desk, self)
        searching = Searching(desk, self)
        self.tools = Tools(desk, settings, self.actions_table, keeper, suggestions, searching)
        self._lay_out(pages, templates)
        self._connect()
        self.show_start()

    def _lay_out(self, pages: tuple[Page, ...], templates: list[Template]) -> None:
        whole = Ground("window")
        box = column(whole)
        self.top_bar = TopBar(self.actions_table, [(page.id, tr(page.title)) for page in pages])
        self.message_bar = MessageBar()
        self.stack = Workspaces(pages, self.tools, self.desk.jobs)
        self.status = StatusBar(self.desk.undo, self.desk.naming.toggle)
        self.start = StartPage(templates)
        self.stack.addWidget(self.start)
        for widget in (self.top_bar, self.message_bar, self.stack, self.status):
            box.addWidget(widget)
        box.setStretch(2, 1)
        self.setCentralWidget(whole)
        self.whole = whole

    def _connect(self) -> None:
        desk = self.desk
        self.top_bar.page_chosen.connect(self.show_page)
        desk.page_requested.connect(self.show_page)
        desk.revealed.connect(lambda: self.show_page("code"))
        desk.like_asked.connect(lambda *_: self.show_page("code"))
        desk.noticed.connect(lambda text: self.status.show_notice(desk.naming.veiled(text), desk.undo_label))
        desk.naming.changed.connect(self._show_naming)
        desk.failed.connect(self.show_error)
        desk.changed.connect(lambda changes: self._show_figure() if changes.touches("source") else None)
        desk.history_changed.connect(self._show_history)
        desk.jobs.started.connect(self.follow)
        desk.opened.connect(self.show_project)
        desk.closed.connect(self.show_start)
        self.stack.shown.connect(desk.page_shown)
        self.settings.changed.connect(self._setting_changed)
        for page in self.stack.ids:
            self.actions_table.bind(f"go_{page}", partial(self.show_page, page))

    def _setting_changed(self, key: str) -> None:
        if key == "shortcuts":
            self.actions_table.use_keys(self.settings.get(key))
        elif key == "neutral_titles" and self.desk.is_open:
            self._show_title()

    def show_page(self, page: str) -> None:
        """Shows a workspace; the first time its parts are made first, with the window awake."""
        if page in self.stack.ids and self.desk.is_open:
            self.top_bar.tabs.choose(page)
            self.stack.bring(page)

    @property
    def page_ids(self) -> tuple[str, ...]:
        """The ids of the workspaces there are."""
        return self.stack.ids

    @property
    def page(self) -> QWidget | None:
        """The workspace shown, None on the start page."""
        shown = self.stack.currentWidget()
        return None if shown is self.start else shown

    @property
    def page_id(self) -> str:
        """The id of the workspace shown, "" on the start page."""
        return self.stack.current_id

    def show_start(self) -> None:
        """The start page; workspaces of a closed project are let go."""
        self.stack.leave()
        self.top_bar.show_project("")
        self.status.show_project("", "")
        self.actions_table.set_project(False)
        self.start.show_recent(self.settings.recent())
        self.setWindowTitle(tr("Trailmark"))
        self.start.sample.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_project(self) -> None:
        """The project that was opened: its name, its coder, the first workspace."""
        name = self.desk.name
        self.top_bar.show_project(name)
        self._show_title()
        self.show_coder()
        self.actions_table.set_project(True)
        self._show_history()
        self._show_figure()
        self.message_bar.hide()
        if self.desk.read_only:
            self._say_read_only()

    def _show_title(self) -> None:
        neutral, name = self.settings.get("neutral_titles"), self.desk.naming.veiled(self.desk.name)
        self.setWindowTitle(tr("Trailmark") if neutral else tr("{name} — Trailmark", name=name))

    def _show_naming(self, hidden: bool) -> None:
        """Whether names are hidden, said where it stays in sight; the project's own name may hold one."""
        self.status.names.setVisible(hidden)
        self.top_bar.show_project(self.desk.naming.veiled(self.desk.name))
        self._show_title()
        if self.desk.is_open:
            self.show_coder()
        self.status.show_notice("", self.desk.undo_label)

    def show_coder(self) -> None:
        """Who codes, and whether the work is kept."""
        saved = tr("Read only") if self.desk.read_only else tr("Saved")
        self.status.show_project(self.desk.naming.veiled(self.desk.coder), saved)

    def _say_read_only(self) -> None:
        why = self.desk.workspace.why_read_only or tr("This project can only be read.")
        copy = self.actions_table["copy"].trigger
        self.message_bar.show_message(
            why, tr("Nothing can be coded here."), "warning", tr("Save a copy …"), copy
        )

    def _show_figure(self) -> None:
        from coding.browse import sources_read

        read, lines = self.desk.read(sources_read)
        self.status.figure.setText(
            tr("{read} of {lines} sources read", read=read, lines=lines) if lines else ""
        )

    def show_error(self, error: UserError) -> None:
        """A known error as a sentence in the message bar."""
        message, hint = self.desk.naming.veiled((error.message, error.hint))
        self.message_bar.show_message(message, hint, "error")

    def show_crash(self, error: BaseException, report: Path | None) -> None:
        """An error nobody expected: what is kept, and where the report lies."""
        where = (
            tr("A report without any of your texts was written: {name}.", name=report.name) if report else ""
        )
        hint = tr("Everything done before is saved. {where}", where=where).strip()
        self.message_bar.show_message(tr("Something went wrong that should not have."), hint, "error")

    def follow(self, progress: Progress) -> None:
        """Shows a long job in the status bar."""
        self.status.follow(progress)

    def _show_history(self) -> None:
        undo, redo = self.desk.undo_label, self.desk.redo_label
        told = (
            ("undo", undo, tr("Undo {undo_label}", undo_label=within(undo or "")) if undo else tr("Undo")),
            ("redo", redo, tr("Redo {redo_label}", redo_label=within(redo or "")) if redo else tr("Redo")),
        )
        for act, label, words in told:
            self.actions_table[act].setEnabled(label is not None)
            self.actions_table[act].setText(words)

    def ask_page(self, what: str, *given: object) -> None:
        """Asks the workspace shown, or about to be, for one of the acts a page may offer."""
        self.stack.ask(what, *given)

    def focus_next_panel(self) -> None:
        """Moves the keyboard from panel to panel of the workspace, then round."""
        split = self.page.findChild(SideSplit) if self.page is not None else None
        if split is not None:
            split.focus_next()

    def toggle_full_screen(self) -> None:
        """Full screen and back."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def keep_place(self) -> None:
        """Keeps size and place of the window for the next start."""
        self.settings.keep("window", "geometry", bytes(self.saveGeometry().toHex().data()).decode("ascii"))

    def restore_place(self) -> None:
        """Size and place of the last time; 1440 × 900, at most the screen, at first."""
        kept = self.settings.get("window").get("geometry", "")
        if (
            isinstance(kept, str)
            and kept
            and self.restoreGeometry(QByteArray.fromHex(kept.encode("ascii", "ignore")))
        ):
            return
        self.resize(self.screen().availableSize().boundedTo(self.maximumSize()).boundedTo(_FIRST))

    def closeEvent(self, event: QCloseEvent) -> None:
        """QMainWindow: everything is saved already; the place is kept and the project closed."""
        self.keep_place()
        self.closing.emit()
        event.accept()
