"""Writing the map as a file: which kind, how large the paper, and what has to give way before it is written."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.desk import Desk
from app.dialogs.files import Files
from app.jobs import Progress
from app.journey.alive import while_alive
from app.journey.files import DRAWN, notices, write_map
from app.journey.panel import Panel
from app.widgets.buttons import Button
from app.widgets.fields import Tick
from coding.journey.paper import SIZES
from coding.journey.remarks import remarks_of, without_remarks
from models.translation import noted, tr

if TYPE_CHECKING:
    from coding.journey.view import JourneyView

KINDS = (
    (noted("PDF, to print or send"), "pdf"),
    (noted("SVG, to edit as a drawing"), "svg"),
    (noted("PNG, a picture"), "png"),
    (noted("HTML, one file with its evidence"), "html"),
    (noted("PowerPoint, a slide a stage"), "pptx"),
    (noted("Excel workbook"), "xlsx"),
    (noted("Markdown"), "md"),
    (noted("CSV, one row a statement"), "csv"),
    (noted("Mermaid, a diagram for documents"), "mmd"),
)
FITS = noted("Everything fits on one page in type that can be read.")


class ExportPanel(Panel):
    """Says what gives way on the chosen paper; writes when asked."""

    def __init__(self, desk: Desk, view: JourneyView, files: Files) -> None:
        super().__init__()
        self._desk, self._view, self._files = desk, view, files
        self.kind = self.choice(
            tr("As"), tuple((tr(words), kind) for words, kind in KINDS), "pdf", lambda _: None
        )
        self.kind.currentIndexChanged.connect(lambda _: self._show())
        papers = [(tr("{name}, landscape", name=name), name) for name in SIZES]
        self.paper = self.choice(tr("Paper"), papers, "A3", lambda _: None)
        self.paper.currentIndexChanged.connect(lambda _: self._show())
        self.anonymised = Tick(tr("Anonymised: no names"))
        self.anonymised.setChecked(True)
        self.add(self.anonymised)
        self.remarks = Tick(tr("With what was remarked on quotes"))
        self.add(self.remarks)
        self.warning = self.words("", "muted")
        self.button = Button(tr("Choose where …"), "primary", self._write)
        self.buttons(self.button)
        if desk.read_only:
            self.words(tr("The project itself stays as it is."), "small")
        self.end()
        self._show()

    def _show(self) -> None:
        kind, size = self.kind.currentData(), str(self.paper.currentData())
        self.paper.setEnabled(kind == "pdf")
        self.remarks.setVisible(kind not in (*DRAWN, "mmd") and bool(remarks_of(self._view)))
        if kind != "pdf":
            drawn = tr("Vectors with its own faces.") if kind == "svg" else tr("Twice as fine as the screen.")
            self.warning.setText(drawn if kind in DRAWN else tr("The same numbers as on the screen."))
            return
        self.warning.setText(tr("Looking what fits …"))
        self._desk.jobs.background(
            lambda: (size, notices(self._view, size)),
            while_alive(self, lambda found: self._warn(*found)),
            self._desk.fail,
        )

    def _warn(self, size: str, found: list[str]) -> None:
        if self.kind.currentData() == "pdf" and self.paper.currentData() == size:
            self.warning.setText(" ".join(found) or tr(FITS))

    def _write(self) -> None:
        kind, size = str(self.kind.currentData()), str(self.paper.currentData())
        proposed = f"{file_name(self._view.title)}.{kind}"
        path = self._files.file_to_write(tr("Write the map"), proposed, f"*.{kind}")
        if path is not None:
            export(
                self._desk,
                self._view,
                path,
                size,
                anonymised=self.anonymised.isChecked(),
                remarks=self.remarks.isChecked(),
            )


def export(
    desk: Desk, view: JourneyView, path: Path, size: str, *, anonymised: bool = False, remarks: bool = False
) -> None:
    """Writes the map in the background; the notice says where it is. Anonymised, a name left in it refuses.

    `remarks` lets out what researchers remarked on quotes.
    """
    workspace = desk.workspace

    def write(_progress: Progress) -> list[str]:
        if not anonymised:
            return write_map(view if remarks else without_remarks(view), path, size)
        from coding.exporters.leaks import refuse_names
        from coding.exporters.maps import masked_map

        with workspace.reading() as session:
            return write_map(
                masked_map(session, view, remarks=remarks), path, size, partial(refuse_names, session)
            )

    desk.run_long(
        tr("Writing {name}", name=path.name),
        write,
        lambda _: desk.noticed.emit(tr("Map written to {name}", name=path.name)),
    )


def file_name(title: str) -> str:
    """A title as a file name: letters, digits and blanks."""
    kept = "".join(letter if letter.isalnum() or letter in " -_" else " " for letter in title)
    return " ".join(kept.split())[:80] or tr("Journey map")
