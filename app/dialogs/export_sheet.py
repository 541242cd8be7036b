"""What to export, for whom and how much of it, with a look before anything is written; then where to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from app.desk import Desk
from app.dialogs.export_choices import Filters, SheetChips
from app.dialogs.files import Files
from app.journey.alive import while_alive
from app.operations import exports
from app.widgets.boxes import Card, clear, column, row
from app.widgets.buttons import Button
from app.widgets.fields import Choice, Tick
from app.widgets.progress_row import ProgressRow
from app.widgets.sheet import Sheet
from app.widgets.text import ElidedLabel, Label
from models.errors import UserError
from models.translation import tr, trn

if TYPE_CHECKING:
    from coding.exporters import choice as chosen
    from coding.exporters.look import Look, Offered

_WAIT_MS = 250
_REMARKED = ("xlsx", "html", "pptx", "docx", "md")
_PROGRAMS = (
    ("standard", "REFI-QDA"),
    ("nvivo", "NVivo"),
    ("atlas.ti", "ATLAS.ti"),
    ("maxqda", "MAXQDA"),
    ("qualcoder", "QualCoder"),
)


def formats() -> tuple[tuple[str, str, str], ...]:
    """Endings with their names and what they are for."""
    return (
        ("xlsx", tr("Excel workbook"), tr("For teams: map, evidence, codebook, people, numbers and method.")),
        ("csv", tr("Table (CSV)"), tr("One line a coding: quote, place, code, coder.")),
        ("html", tr("Web page"), tr("The map in one file that opens in any browser and loads nothing.")),
        ("pptx", tr("Slides (PowerPoint)"), tr("The map and a slide for every stage, with shapes to edit.")),
        ("docx", tr("Word document"), tr("Codebook, quotes and method, to read and to annotate.")),
        ("md", tr("Markdown"), tr("Codebook, quotes and method as plain text.")),
        ("qdpx", tr("REFI-QDA project"), tr("Sources, codes and codings for other programs of research.")),
        ("qdc", tr("REFI-QDA codebook"), tr("The codebook alone, for other programs of research.")),
    )


class ExportSheet(Sheet):
    """Format, names, sheets, filters and a look; then progress, and at the end the folder."""

    def __init__(self, desk: Desk, files: Files, window: QWidget) -> None:
        from coding.exporters.choice import SHEETS

        super().__init__(tr("Export"), window, 760, 720)
        self._desk, self._files = desk, files
        self._asked = 0
        self._written: Path | None = None
        self.format = Choice()
        self.format.setAccessibleName(tr("Format"))
        for key, name, _ in formats():
            self.format.addItem(name, key)
        self.program = Choice()
        self.program.setAccessibleName(tr("For which program"))
        for key, name in _PROGRAMS:
            self.program.addItem(tr("For {program}", program=name), key)
        self.about = Label("", "muted", wrap=True)
        self.anonymised = Tick(tr("Anonymised: pseudonyms, and only quotes that may be shown"))
        self.anonymised.setChecked(True)
        self.names = Label("", "small", wrap=True)
        self.remarks = Tick(tr("With what was remarked on quotes of the map"))
        self.sheets, self.filters = SheetChips(SHEETS), Filters()
        self._lay_out()
        self._connect()
        self._describe()
        self._offer()

    def _lay_out(self) -> None:
        line = row(gap=8)
        line.addWidget(self.format, 2)
        line.addWidget(self.program, 1)
        self.body.addLayout(line)
        self.body.addWidget(self.about)
        for widget in (self.anonymised, self.names, self.remarks):
            self.body.addWidget(widget)
        self.body.addSpacing(4)
        self.body.addWidget(self.sheets)
        self.body.addWidget(self.filters)
        self.body.addSpacing(4)
        self.body.addWidget(Label(tr("What will be in the file"), "strong"))
        self.look_card = Card(gap=6)
        self.look_card.body.addWidget(Label(tr("Looking …"), "muted"))
        self.body.addWidget(self.look_card)
        self.body.addStretch(1)
        self.trouble = Label("", "danger", wrap=True)
        self.trouble.hide()
        self.message = ElidedLabel("", "muted")
        self.button = Button(tr("Choose a place …"), "primary", self._run)
        self.cancel = Button(tr("Cancel"), "plain", self.leave)
        self.folder = Button(tr("Open the folder"), "primary", self._open_folder)
        self.folder.hide()
        box = column(gap=4)
        box.addWidget(self.trouble)
        box.addWidget(self.message)
        self.foot.addLayout(box, 1)
        for button in (self.cancel, self.button, self.folder):
            self.foot.addWidget(button)

    def _connect(self) -> None:
        self._timer = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._timer.timeout.connect(self._look)
        self.format.currentIndexChanged.connect(lambda _: self._describe())
        self.program.currentIndexChanged.connect(lambda _: self._timer.start())
        self.anonymised.toggled.connect(lambda _: self._describe())
        self.remarks.toggled.connect(lambda _: self._timer.start())
        self.sheets.changed.connect(self._timer.start)
        self.filters.changed.connect(self._timer.start)
        self._desk.closed.connect(self.leave)

    def _offer(self) -> None:
        from coding.exporters.look import offered

        def filled(found: Offered) -> None:
            if self.isVisible():
                self.filters.offer(found)

        self._desk.read_later(offered, done=filled)

    @property
    def ending(self) -> str:
        """The format chosen."""
        return str(self.format.currentData())

    def choice(self) -> chosen.Choice:
        """All that was chosen."""
        from coding.exporters.choice import Choice as Chosen

        filters: dict[str, Any] = self.filters.chosen()
        return Chosen(
            anonymised=self.anonymised.isChecked(),
            sheets=self.sheets.chosen(),
            preset=str(self.program.currentData()),
            remarks=self.remarks.isChecked() and self.ending in _REMARKED,
            **filters,
        )

    def _describe(self) -> None:
        self.about.setText(formats()[self.format.currentIndex()][2])
        self.program.setVisible(self.ending == "qdpx")
        self.sheets.setVisible(self.ending == "xlsx")
        self.filters.setVisible(self.ending != "qdc")
        self.remarks.setVisible(self.ending in _REMARKED)
        hidden = self.anonymised.isChecked()
        self.names.setText(
            tr("The written file is searched for every known name; if one is left, nothing is written.")
            if hidden
            else tr("Names, every quote and every attribute leave the project as they are.")
        )
        self._timer.start()

    def _look(self) -> None:
        from coding.exporters.look import look

        if not self.isVisible():
            return
        self._asked += 1
        asked = self._asked

        def shown(found: Look) -> None:
            if self.isVisible() and asked == self._asked:
                self._show_look(found)

        self._desk.read_later(look, self.ending, self.choice(), done=while_alive(self, shown))

    def _show_look(self, found: Look) -> None:
        clear(self.look_card.body)
        lines = [(" · ".join(found.holds), "body")]
        if found.hides:
            lines.append((f"{'; '.join(found.hides)}.", "small"))
        for text, role in lines:
            self.look_card.body.addWidget(Label(text, role, wrap=True))
        for quote in found.quotes:
            words = " ".join(quote.words.split())
            self.look_card.body.addWidget(ElidedLabel(f"“{words}”", "quote"))
            self.look_card.body.addWidget(ElidedLabel(quote.about, "small"))
        nothing = self.ending != "qdc" and not found.codings
        if nothing:
            self.look_card.body.addWidget(Label(tr("No coding passes these filters."), "muted"))
        self.button.setEnabled(not (nothing and self.choice().filtered))

    def _run(self) -> None:
        key, name, _ = formats()[self.format.currentIndex()]
        path = self._files.file_to_write(tr("Export"), f"{self._desk.name}.{key}", f"{name} (*.{key})")
        if path is None:
            return
        self._show_trouble("")
        self.button.setEnabled(False)
        progress = exports.export_chosen(
            self._desk, path, self.choice(), lambda rows: self._done(path, rows), self._failed
        )
        self._progress = ProgressRow(progress.label)
        self._progress.cancelled.connect(progress.cancel)
        progress.advanced.connect(self._progress.advance)
        progress.finished.connect(self._progress.hide)
        self.foot.insertWidget(0, self._progress)
        self.message.hide()

    def _done(self, path: Path, rows: int) -> None:
        words = trn("Wrote {n} row to {name}", "Wrote {n} rows to {name}", rows, name=path.name)
        self._desk.noticed.emit(words)
        if not self.isVisible():
            return
        self._written = path
        self.message.setText(words)
        self.message.show()
        self.button.hide()
        self.cancel.setText(tr("Close"))
        self.folder.show()
        self.folder.setFocus(Qt.FocusReason.OtherFocusReason)

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, UserError) and self.isVisible():
            self.button.setEnabled(True)
            self.message.show()
            self._show_trouble(f"{error.message} {error.hint}")
            return
        if self.isVisible():
            self.button.setEnabled(True)
        self._desk.fail(error)

    def _show_trouble(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))

    def _open_folder(self) -> None:
        if self._written is not None:
            self._files.show_folder(self._written)
        self.leave()


def show_export(desk: Desk, files: Files, window: QWidget) -> ExportSheet:
    """Opens the sheet over the window."""
    sheet = ExportSheet(desk, files, window)
    sheet.present(sheet.format)
    return sheet
