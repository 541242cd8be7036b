"""The codebook on its way out: for which program, with or without names; then where to."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.desk import Desk
from app.dialogs.files import Files
from app.operations import codebook_files as acts
from app.widgets.buttons import Button
from app.widgets.fields import Choice, Tick
from app.widgets.sheet import Sheet
from app.widgets.text import Label
from models.translation import tr


class CodebookExportSheet(Sheet):
    """A layout, and whether names stay."""

    def __init__(self, desk: Desk, files: Files, window: QWidget) -> None:
        from coding.exporters.codebook_layouts import layouts

        super().__init__(tr("Export the codebook"), window, 520, 380)
        self._desk, self._files, self._layouts = desk, files, layouts()
        self.layout_choice = Choice()
        self.layout_choice.setAccessibleName(tr("For which program"))
        for each in self._layouts:
            self.layout_choice.addItem(f"{each.title} (.{each.ending})", each.key)
        self.about = Label("", "muted", wrap=True)
        self.layout_choice.currentIndexChanged.connect(self._describe)
        self.anonymised = Tick(tr("Anonymised: names become pseudonyms"))
        self.anonymised.setChecked(True)
        for widget in (
            Label(tr("For which program"), "strong"),
            self.layout_choice,
            self.about,
            self.anonymised,
        ):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.foot.addStretch(1)
        self.foot.addWidget(Button(tr("Cancel"), "plain", self.leave))
        self.button = Button(tr("Choose a place …"), "primary", self._run)
        self.foot.addWidget(self.button)
        self._describe()

    def _describe(self) -> None:
        self.about.setText(self._layouts[self.layout_choice.currentIndex()].about)

    def _run(self) -> None:
        chosen = self._layouts[self.layout_choice.currentIndex()]
        proposed = tr("{name} codebook", name=self._desk.name)
        kinds = f"{chosen.title} (*.{chosen.ending})"
        path = self._files.file_to_write(tr("Export the codebook"), f"{proposed}.{chosen.ending}", kinds)
        if path is not None:
            anonymised = self.anonymised.isChecked()
            self.leave()
            acts.export_codebook(self._desk, path, chosen.key, anonymised=anonymised)


def show_codebook_export(desk: Desk, files: Files, window: QWidget) -> CodebookExportSheet:
    """Opens the sheet over the window."""
    sheet = CodebookExportSheet(desk, files, window)
    sheet.present(sheet.layout_choice)
    return sheet
