"""Import in three steps: files are read in the background, what was found is looked at, then it is stored."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.desk import Desk
from app.dialogs.exchange_sheet import show_exchange
from app.dialogs.files import Files
from app.importing.drafts import Drafts, remembered
from app.importing.paste import PasteSheet
from app.importing.sheet import ImportSheet
from app.operations import exchange, imports
from app.settings import Settings
from models.translation import tr

if TYPE_CHECKING:
    from coding.importers.imported import ImportedSource
    from coding.importers.mapping import ColumnMapping
    from coding.importers.remembered import Reading


class ImportFlow(QObject):
    """Runs one import at a time over a page."""

    def __init__(self, desk: Desk, page: QWidget, settings: Settings) -> None:
        super().__init__(page)
        self._desk, self._page, self._settings = desk, page, settings
        self.sheet: ImportSheet | None = None
        self.paste_sheet: PasteSheet | None = None
        self.files = Files(page)

    def start(self, paths: list[Path]) -> None:
        """Reads files and folders; nothing is stored before the person says so."""
        if not self._desk.is_open:
            return
        exchanged = [path for path in paths if path.suffix.lower() == ".qdpx"]
        for path in exchanged:
            told = partial(show_exchange, self._desk, self._page.window(), path.name)
            exchange.import_exchange(self._desk, path, told)
        others = [path for path in paths if path not in exchanged]
        if others:
            kept = remembered(self._settings.get("mappings"))
            imports.read_files(self._desk, others, kept, self._show)

    def paste(self, text: str = "") -> None:
        """Asks for pasted text, and reads it as a file would be."""
        if self._desk.is_open:
            self.paste_sheet = PasteSheet(text, self._page.window())
            self.paste_sheet.given.connect(
                lambda words, title: imports.read_pasted(self._desk, words, title, self._show)
            )
            self.paste_sheet.present()

    def _show(self, reading: Reading) -> None:
        batch = reading.batch
        if not (batch.imported or reading.tables or batch.failed or batch.skipped):
            self._desk.tell(
                tr("There is no file to import here."), tr("Choose files, or a folder that holds some.")
            )
            return
        if not batch.imported and not reading.tables and len(batch.failed) + len(batch.skipped) <= 1:
            for failure in batch.failed:
                self._desk.tell(f"{Path(failure.path).name}: {failure.error}", failure.hint)
            for skip in batch.skipped:
                self._desk.tell(skip.reason)
            return
        from coding.browse import participant_names

        people = [name for _, name in self._desk.read(participant_names)]
        sheet = ImportSheet(Drafts(reading), people, self._page.window())
        self._desk.jobs.in_steps(sheet.build(), lambda: self._attend(sheet))

    def _attend(self, sheet: ImportSheet) -> None:
        """Does what the sheet asks for, if it was not closed while it was made."""
        if sheet.gone:
            return
        self.sheet = sheet
        sheet.closed.connect(self._forget)
        sheet.button.clicked.connect(self._store)
        sheet.encoding_wanted.connect(self._read_encoded)
        sheet.table_wanted.connect(self._read_table)
        sheet.repairs_wanted.connect(self._find_repairs)
        sheet.rows_wanted.connect(self._save_rows)
        self._find_repairs(sheet.shown)

    def _forget(self) -> None:
        """Lets go of the files that were read."""
        self.sheet = None

    def _store(self) -> None:
        if self.sheet is not None:
            chosen = self.sheet.chosen()
            self.sheet.leave()
            imports.store_sources(self._desk, chosen)

    def _read_encoded(self, at: int, encoding: str) -> None:
        sheet = self.sheet
        source = sheet.drafts.all[at].source if sheet is not None else None
        if sheet is not None and source is not None:
            imports.read_encoded(self._desk, source, encoding, lambda again: sheet.drafts.take(at, again))

    def _read_table(self, path: str, mapping: ColumnMapping) -> None:
        sheet = self.sheet
        if sheet is None:
            return

        def take(reading: Reading) -> None:
            for failure in reading.batch.failed:
                self._desk.tell(failure.error, failure.hint)
            self._remember(reading)
            sheet.drafts.take_table(reading)

        imports.read_table(self._desk, Path(path), mapping, take)

    def _remember(self, reading: Reading) -> None:
        from coding.importers.remembered import header_key

        for table in reading.tables.values():
            if reading.batch.imported:
                self._settings.keep("mappings", header_key(table.headers), table.mapping.to_json())

    def _find_repairs(self, at: int) -> None:
        sheet = self.sheet
        source = self._source(at)
        if sheet is not None and source is not None and source.repaired:
            imports.find_repairs(self._desk, source, lambda places: sheet.show_repairs(at, places))

    def _save_rows(self, at: int) -> None:
        from coding.importers.preview import wrong_rows_as_csv

        source = self._source(at)
        if source is None:
            return
        proposed = tr("{name} left out.csv", name=Path(source.file_name).stem)
        path = self.files.file_to_write(tr("Save the rows left out"), proposed, tr("Table (*.csv)"))
        if path is not None:
            imports.save_rows(self._desk, wrong_rows_as_csv(source), path)

    def _source(self, at: int) -> ImportedSource | None:
        drafts = self.sheet.drafts.all if self.sheet is not None else []
        return drafts[at].source if 0 <= at < len(drafts) else None
