"""The system's own dialogs for choosing files; one place, so that tests can choose instead."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from app.folders import documents_folder
from models.translation import tr

_PROJECTS = "Trailmark projects (*.trailmark)"
_ENDINGS = "txt md docx vtt srt sbv lr csv tsv xlsx odt rtf pdf html htm qdpx"
_SOURCES = f"Transcripts and notes ({' '.join(f'*.{ending}' for ending in _ENDINGS.split())})"


def tables() -> str:
    """The kinds of table that can be saved: without names first."""
    return f"{tr('Table without names')} (*.csv);;{_with_names()}"


def cards() -> str:
    """The kinds of quote cards that can be printed: without names first."""
    return f"{tr('Cards without names')} (*.pdf);;{_cards_with_names()}"


def minutes() -> str:
    """The kinds of minutes that can be saved: without names first."""
    return f"{tr('Minutes without names')} (*.docx);;{_minutes_with_names()}"


def _minutes_with_names() -> str:
    return f"{tr('Minutes with names')} (*.docx)"


def pictures() -> str:
    """The kinds of picture that can be saved: without names first."""
    return f"{tr('Picture without names')} (*.svg);;{_picture_with_names()}"


def _picture_with_names() -> str:
    return f"{tr('Picture with names')} (*.svg)"


def _with_names() -> str:
    return f"{tr('Table with names')} (*.csv)"


def _cards_with_names() -> str:
    return f"{tr('Cards with names')} (*.pdf)"


def remember_no_places() -> None:
    """Keeps folders and files that are chosen out of what Qt and the desktop remember: they may bear names.

    Qt's dialogs would write the last folders into QtProject.conf, a desktop's own would add files to its recent ones.
    """
    for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(kind, QSettings.Scope.UserScope, os.devnull)
    if sys.platform == "linux":
        QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)


class Files:
    """Asks for files and folders; None or [] when the person changed their mind.

    `with_names` is what the person chose when they were last asked with `tables()`, `pictures()`,
    `cards()` or `minutes()`.
    """

    with_names = False

    def __init__(self, window: QWidget) -> None:
        remember_no_places()
        self._window = window
        self._last = documents_folder()

    def project_to_open(self) -> Path | None:
        """An existing project."""
        name, _ = QFileDialog.getOpenFileName(self._window, tr("Open project"), str(self._last), _PROJECTS)
        return self._kept(name)

    def project_to_make(self, proposed: str) -> Path | None:
        """A free place for a new project; the ending is added."""
        return self.file_to_write(tr("New project"), f"{proposed}.trailmark", _PROJECTS)

    def file_to_write(self, title: str, proposed: str, kinds: str) -> Path | None:
        """A place to write to, with the ending of the proposed name."""
        name, kind = QFileDialog.getSaveFileName(self._window, title, str(self._last / proposed), kinds)
        self.with_names = kind in (
            _with_names(),
            _cards_with_names(),
            _picture_with_names(),
            _minutes_with_names(),
        )
        path = self._kept(name)
        ending = Path(proposed).suffix
        return path if path is None or path.suffix.lower() == ending else path.with_name(path.name + ending)

    def table_to_read(self, title: str, kinds: str) -> Path | None:
        """An existing workbook or table."""
        name, _ = QFileDialog.getOpenFileName(self._window, title, str(self._last), kinds)
        return self._kept(name)

    def show_folder(self, path: Path) -> None:
        """Opens the folder of a file in the system's own browser of files."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))

    def map_to_open(self) -> Path | None:
        """A journey map in Markdown."""
        kinds = tr("Journey maps (*.md *.markdown *.txt)")
        name, _ = QFileDialog.getOpenFileName(self._window, tr("Open a map"), str(self._last), kinds)
        return self._kept(name)

    def codebook_to_open(self) -> Path | None:
        """A codebook of this or another program."""
        kinds = tr("Codebooks (*.xlsx *.csv *.tsv *.txt *.docx *.qdc)")
        name, _ = QFileDialog.getOpenFileName(self._window, tr("Import a codebook"), str(self._last), kinds)
        return self._kept(name)

    def sources_to_import(self) -> list[Path]:
        """Files to read."""
        names, _ = QFileDialog.getOpenFileNames(self._window, tr("Import sources"), str(self._last), _SOURCES)
        for name in names[:1]:
            self._last = Path(name).parent
        return [Path(name) for name in names]

    def folder_to_import(self) -> Path | None:
        """A folder whose files are read."""
        return self._kept(
            QFileDialog.getExistingDirectory(self._window, tr("Import a folder"), str(self._last))
        )

    def corrected_text(self) -> Path | None:
        """The corrected transcript of a source."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, tr("Corrected transcript"), str(self._last), _SOURCES
        )
        return self._kept(name)

    def people_to_import(self) -> Path | None:
        """A table of people."""
        kinds = tr("Tables (*.csv *.tsv *.xlsx)")
        name, _ = QFileDialog.getOpenFileName(self._window, tr("Import people"), str(self._last), kinds)
        return self._kept(name)

    def _kept(self, name: str) -> Path | None:
        if not name:
            return None
        self._last = Path(name).parent
        return Path(name)
