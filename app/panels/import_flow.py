"""Import in three steps: files are read in the background, what was found is shown, then it is stored."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.desk import Desk
from app.operations import exchange, imports
from app.widgets.boxes import column, row
from app.widgets.buttons import Button
from app.widgets.fields import Choice
from app.widgets.sheet import Sheet
from app.widgets.text import ElidedLabel, Label, Rule

if TYPE_CHECKING:
    from coding.importers.batch import ImportBatch
    from coding.importers.imported import ImportedSource, ImportedSpeaker

KINDS = ("interview", "diary", "session", "internal")
_MOST_ROWS = 80


class ImportFlow(QObject):
    """Runs one import at a time over a page."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self.sheet: ImportSheet | None = None

    def start(self, paths: list[Path]) -> None:
        """Reads files and folders; nothing is stored before the person says so."""
        if not self._desk.is_open:
            return
        exchanged = [path for path in paths if path.suffix.lower() == ".qdpx"]
        for path in exchanged:
            exchange.import_exchange(self._desk, path)
        others = [path for path in paths if path not in exchanged]
        if others:
            imports.read_files(self._desk, others, self._show)

    def _show(self, batch: ImportBatch) -> None:
        if not batch.imported and len(batch.failed) == 1 and not batch.skipped:
            failure = batch.failed[0]
            self._desk.tell(f"{Path(failure.path).name}: {failure.error}", failure.hint)
            return
        self.sheet = ImportSheet(batch, self._page.window())
        self.sheet.button.clicked.connect(self._store)
        self.sheet.present(self.sheet.button if batch.imported else None)

    def _store(self) -> None:
        if self.sheet is not None:
            chosen = self.sheet.chosen()
            self.sheet.leave()
            imports.store_sources(self._desk, chosen)


class ImportSheet(Sheet):
    """What was read: one block a source, then what failed and what was skipped."""

    def __init__(self, batch: ImportBatch, window: QWidget) -> None:
        super().__init__("Import", window, 720, 640)
        self._sources = list(batch.imported)
        self._kinds: list[Choice] = []
        self.body.addWidget(Label(summary(batch), "muted", wrap=True))
        for source in self._sources[:_MOST_ROWS]:
            self._add_source(source)
        if len(self._sources) > _MOST_ROWS:
            self.body.addWidget(Label(f"… and {len(self._sources) - _MOST_ROWS} more", "muted"))
        self._add_left(
            "Could not be read", [(each.path, f"{each.error} {each.hint}") for each in batch.failed]
        )
        self._add_left("Skipped", [(each.path, each.reason) for each in batch.skipped])
        self.body.addStretch(1)
        count = len(self._sources)
        self.button = Button("Import 1 source" if count == 1 else f"Import {count} sources", "primary")
        self.button.setEnabled(bool(count))
        self.foot.addStretch(1)
        self.foot.addWidget(Button("Cancel", "plain", self.leave))
        self.foot.addWidget(self.button)

    def chosen(self) -> list[ImportedSource]:
        """The sources with the kinds chosen."""
        shown = [
            replace(source, kind=choice.currentData())
            for source, choice in zip(self._sources, self._kinds, strict=False)
        ]
        return [*shown, *self._sources[len(shown) :]]

    def _add_source(self, source: ImportedSource) -> None:
        self.body.addWidget(Rule())
        line = row(gap=12)
        words = column(gap=2)
        words.addWidget(ElidedLabel(source.title, "strong"))
        words.addWidget(Label(described(source), "small", wrap=True))
        for warning in source.warnings:
            words.addWidget(Label(warning, "small", wrap=True))
        line.addLayout(words, 1)
        kind = Choice()
        kind.setAccessibleName(f"Kind of {source.title}")
        for each in KINDS:
            kind.addItem(each.capitalize(), each)
        kind.setCurrentIndex(KINDS.index(source.kind))
        self._kinds.append(kind)
        line.addWidget(kind)
        self.body.addLayout(line)

    def _add_left(self, title: str, rows: list[tuple[str, str]]) -> None:
        if rows:
            self.body.addSpacing(8)
            self.body.addWidget(Label(title, "title"))
        for path, why in rows:
            self.body.addWidget(Label(f"{Path(path).name}: {why.strip()}", wrap=True))


def summary(batch: ImportBatch) -> str:
    """How many were read, failed and skipped, in one sentence."""
    parts = [f"{len(batch.imported)} read"]
    parts += [f"{len(batch.failed)} could not be read"] if batch.failed else []
    parts += [f"{len(batch.skipped)} skipped"] if batch.skipped else []
    return f"{', '.join(parts)}. Nothing is stored yet: look at who speaks and what kind each is."


def described(source: ImportedSource) -> str:
    """Length and voices of a source in one line."""
    turns = {voice.name: 0 for voice in source.speakers}
    for turn in source.turns:
        if turn.speaker in turns:
            turns[turn.speaker] += 1
    voices = [_voice(voice, turns[voice.name]) for voice in source.speakers]
    words = f"{len(source.text.split()):,} words".replace(",", " ")
    return " · ".join([words, *voices[:6], *(["…"] if len(voices) > 6 else [])])


def _voice(voice: ImportedSpeaker, turns: int) -> str:
    who = voice.participant if voice.role == "participant" else voice.role
    name = voice.name if who is None or who.casefold() == voice.name.casefold() else f"{voice.name} is {who}"
    return f"{name}, 1 turn" if turns == 1 else f"{name}, {turns} turns"
