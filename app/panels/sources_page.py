"""The Sources workspace: every source in a table, one described at the right; files are dropped here."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.delegates.sources_table import SourcesTableDelegate
from app.dialogs.correct_sheet import CorrectSheet, show_correction
from app.itemmodels.sources_table import SourcesTable
from app.operations import sources as acts
from app.panels.import_flow import ImportFlow
from app.panels.refresh import Refresh
from app.panels.source_detail import SourceDetail
from app.tools import Tools
from app.widgets.boxes import EmptyState, Ground, column
from app.widgets.buttons import Button
from app.widgets.flow import FlowLayout
from app.widgets.search_field import SearchField
from app.widgets.side_panel import SideSplit
from app.widgets.table_view import QuietTable
from app.widgets.text import Label
from models.translation import tr

if TYPE_CHECKING:
    from coding.browse import SourceLine

_WIDTHS = (0, 84, 150, 84, 84, 96, 104)
_GO_FIRST, _SEARCH = (6, 1, 5, 2), 240
_TABLES = ("source", "turn", "speaker", "participant", "coding", "passage", "reviewed_span")


class SourcesPage(QWidget):
    """Import, filter, table, detail."""

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self._tools, self._desk = tools, tools.desk
        self.correction: CorrectSheet | None = None
        self.setAcceptDrops(True)

    def build(self) -> Iterator[None]:
        """Makes the table and the detail, each in a turn of the event loop."""
        tools = self._tools
        self.importing = ImportFlow(tools.desk, self, tools.settings)
        self.model = SourcesTable(self)
        self.table = QuietTable(
            self.model, SourcesTableDelegate(self), tr("Sources"), _WIDTHS, first=_GO_FIRST
        )
        yield
        self.detail = SourceDetail(tools.desk)
        self.detail.text_wanted.connect(tools.actions["replace_text"].trigger)
        self._ask_text = tools.actions["paste"].trigger
        yield
        self._ask_import = tools.actions["import"].trigger
        self.empty = EmptyState(
            tr("No sources yet"),
            tr("Drop transcripts, diaries or session notes here, or choose files from your computer."),
            tr("Import sources …"),
            self._ask_import,
        )
        self._lay_out(tools)
        yield
        self._rows: Sequence[SourceLine] = ()
        self._connect()
        self.reload()

    def _lay_out(self, tools: Tools) -> None:
        centre = Ground("panel")
        box = column(centre)
        head = Ground("panel", "bottom")
        line = FlowLayout(head, gap=12)
        line.setContentsMargins(16, 8, 16, 8)
        self.search = SearchField(tr("Filter sources"))
        self.search.setMinimumWidth(_SEARCH)
        self.figure = Label("", "small")
        self.import_button = Button(tr("Import …"), "primary", self._ask_import)
        line.addWidget(self.search)
        line.addWidget(self.figure)
        line.add_spring()
        line.addWidget(Button(tr("From text …"), "quiet", self._ask_text))
        line.addWidget(self.import_button)
        box.addWidget(head)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        box.addWidget(self._stack, 1)
        self.head = head
        widths = tools.settings.get("widths")
        kept = {"right": widths["source"]} if "source" in widths else {}
        self.split = SideSplit(None, centre, self.detail, kept, usual={"right": 340})
        self.split.widths_changed.connect(lambda new: tools.settings.keep("widths", "source", new["right"]))
        column(self).addWidget(self.split)

    def _connect(self) -> None:
        self.search.searched.connect(lambda _: self._show())
        self.table.horizontalHeader().setSectionsClickable(True)
        self.table.setSortingEnabled(True)
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.table.pointed.connect(self._point)
        self.table.opened.connect(self._open)
        self.table.deleted.connect(self._remove)
        Refresh(self._desk, self, _TABLES, self.refresh)

    def reload(self) -> None:
        """Reads the sources now, or, where many codings are to be counted, in the background."""
        from coding.browse import has_many_codings, source_lines

        if self._desk.read(has_many_codings):
            self.refresh()
        else:
            self._take(self._desk.read(source_lines))

    def refresh(self) -> None:
        """Reads the sources anew in the background: many take a while to count."""
        from coding.browse import source_lines

        self._desk.read_later(source_lines, done=self._take)

    def _take(self, rows: Sequence[SourceLine]) -> None:
        self._rows = rows
        self._show()

    def _show(self) -> None:
        from app.fuzzy import match

        rows, typed = self._rows, self.search.text()
        shown = [each for each in rows if match(typed, f"{each.title} {each.participant_names}") is not None]
        now = self.model.row(self.table.currentIndex().row())
        self.model.fill(shown)
        words = f"{sum(each.words for each in shown):,}".replace(",", " ")
        figure = tr("{shown} of {n} sources · {words} words", shown=len(shown), n=len(rows), words=words)
        self.figure.setText(figure)
        self._stack.setCurrentIndex(0 if rows else 1)
        self.head.setVisible(bool(rows))
        self.split.show_side("right", bool(rows))
        at = self.model.row_of(now.id) if now is not None else 0
        if shown:
            self.table.selectRow(max(0, at))
        else:
            self._point(0)

    def find_here(self) -> None:
        """Puts the cursor where sources are filtered."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def take_focus(self) -> None:
        """Puts the keyboard where the work is."""
        (self.table if self.model.rowCount() else self.empty).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_side(self, side: str) -> None:
        """Hides or shows the description."""
        self.split.toggle(side)

    def import_files(self, paths: list[Path]) -> None:
        """Reads files and shows what would be stored."""
        self.importing.start(paths)

    def paste_text(self, text: str) -> None:
        """Asks for a title and the words of a new source."""
        self.importing.paste(text)

    def replace_text(self, choose: Callable[[], Path | None]) -> None:
        """Compares a file with the source that is chosen, to put it in its place."""
        each = self.model.row(self.table.currentIndex().row())
        if each is None:
            self._desk.noticed.emit(tr("Choose the source whose text was corrected"))
            return
        path = choose()
        if path is not None:
            self.correct(each.id, each.title, path)

    def correct(self, source: int, title: str, path: Path) -> None:
        """Reads a corrected transcript and shows what it would change."""

        def keep(sheet: CorrectSheet) -> None:
            self.correction = sheet

        show_correction(self._desk, source, title, path, self.window(), keep)

    def _point(self, at: int) -> None:
        self.detail.show_source(self.model.row(at))

    def _open(self, at: int) -> None:
        each = self.model.row(at)
        if each is not None:
            self._desk.reveal(each.id)

    def _remove(self, at: int) -> None:
        each = self.model.row(at)
        if each is not None:
            acts.remove_sources(self._desk, [each.id])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """QWidget: takes files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """QWidget: imports the files."""
        self.import_files([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
