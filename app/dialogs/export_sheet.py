"""What to export, in which format, with or without names; then where to."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.desk import Desk
from app.dialogs.files import Files
from app.operations import exports
from app.widgets.buttons import Button
from app.widgets.fields import Choice, Tick
from app.widgets.sheet import Sheet
from app.widgets.text import Label

FORMATS = (
    ("xlsx", "Excel workbook", "Evidence, codebook, participants, map and method on sheets of one workbook."),
    ("csv", "Table (CSV)", "One line a coding: quote, place, code, coder."),
    ("html", "Web page", "A report in one file that opens in any browser and loads nothing."),
    ("docx", "Word document", "The codebook and the quotes, to read and to annotate."),
    ("md", "Markdown", "The codebook and the quotes as plain text."),
    ("qdpx", "REFI-QDA project", "Sources, codes and codings for other programs of qualitative research."),
    ("qdc", "REFI-QDA codebook", "The codebook alone, for other programs of qualitative research."),
)


class ExportSheet(Sheet):
    """A format, and whether names stay."""

    def __init__(self, desk: Desk, files: Files, window: QWidget) -> None:
        super().__init__("Export", window, 520, 380)
        self._desk, self._files = desk, files
        self.format = Choice()
        self.format.setAccessibleName("Format")
        for key, name, _ in FORMATS:
            self.format.addItem(name, key)
        self.about = Label("", "muted", wrap=True)
        self.format.currentIndexChanged.connect(self._describe)
        self.anonymised = Tick("Anonymised: pseudonyms, and only quotes that may be shown")
        self.anonymised.setChecked(True)
        for widget in (Label("Format", "strong"), self.format, self.about, self.anonymised):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.foot.addStretch(1)
        self.foot.addWidget(Button("Cancel", "plain", self.leave))
        self.button = Button("Choose a place …", "primary", self._run)
        self.foot.addWidget(self.button)
        self._describe()

    def _describe(self) -> None:
        self.about.setText(FORMATS[self.format.currentIndex()][2])

    def _run(self) -> None:
        key, name, _ = FORMATS[self.format.currentIndex()]
        path = self._files.file_to_write("Export", f"{self._desk.name}.{key}", f"{name} (*.{key})")
        if path is not None:
            anonymised = self.anonymised.isChecked()
            self.leave()
            exports.export_evidence(self._desk, path, anonymised=anonymised)


def show_export(desk: Desk, files: Files, window: QWidget) -> ExportSheet:
    """Opens the sheet over the window."""
    sheet = ExportSheet(desk, files, window)
    sheet.present(sheet.format)
    return sheet
