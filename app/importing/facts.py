"""One source before it is stored: title, kind, date, encoding with what was repaired, warnings, wrong rows."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.theme import scaled
from app.vocabulary import left_out
from app.widgets.boxes import clear, column, row
from app.widgets.buttons import Button
from app.widgets.fields import Choice
from app.widgets.text import Label
from models.translation import tr, trn

if TYPE_CHECKING:
    from coding.importers.imported import ImportedSource

KINDS = ("interview", "diary", "session", "internal")
_MOST = 8  # warnings, wrong rows and repaired places shown one by one
_DATE = "yyyy-mm-dd"


def kind_name(kind: str) -> str:
    """A kind of source as a person reads it."""
    names = {
        "interview": tr("Interview"),
        "diary": tr("Diary"),
        "session": tr("Session"),
        "internal": tr("Internal"),
    }
    return names[kind]


class FactsPanel(QWidget):
    """`described(field, value)` for title and date, `kind_chosen`, `encoding_chosen`, `rows_wanted` to save them."""

    described = Signal(str, str)
    kind_chosen = Signal(str)
    encoding_chosen = Signal(str)
    rows_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = column(self, gap=6)
        self._repairs = column(gap=2)
        self._shown: ImportedSource | None = None
        self._words = 0

    def follow(self, source: ImportedSource | None, words: int) -> None:
        """After a choice: shown anew when the file was read again, else the fields stay."""
        before, self._shown = self._shown, source
        if before is None or source is None or _as_read(before) != _as_read(source):
            self.show_source(source, words)

    def show_source(self, source: ImportedSource | None, words: int) -> None:
        """The facts of a source of so many words; none without one."""
        clear(self._box)
        self._shown, self._words = source, words
        if source is None:
            return
        self._title(source)
        self._kind_and_date(source)
        self._encoding(source)
        self._repairs = column(gap=2)
        self._box.addLayout(self._repairs)
        self._warnings(source)
        self._wrong_rows(source)

    def show_repairs(self, places: tuple[tuple[str, str], ...]) -> None:
        """Repaired places, before and after."""
        clear(self._repairs)
        for before, after in places[:_MOST]:
            self._repairs.addWidget(
                Label(tr("“{before}” became “{after}”", before=before, after=after), "small", wrap=True)
            )

    def _title(self, source: ImportedSource) -> None:
        title = QLineEdit(source.title)
        title.setAccessibleName(tr("Title"))
        title.setCursorPosition(0)
        title.editingFinished.connect(partial(self._describe, "title", title, source.title))
        self._box.addWidget(title)

    def _describe(self, what: str, field: QLineEdit, before: str) -> None:
        value = field.text().strip()
        if value != before and (value or what != "title"):
            self.described.emit(what, value)

    def _kind_and_date(self, source: ImportedSource) -> None:
        line = row(gap=6)
        kind = Choice()
        kind.setAccessibleName(tr("Kind of {title}", title=source.title))
        for each in KINDS:
            kind.addItem(kind_name(each), each)
        kind.setCurrentIndex(KINDS.index(source.kind))
        kind.activated.connect(lambda at: self.kind_chosen.emit(KINDS[at]))
        line.addWidget(kind, 1)
        date = QLineEdit(source.recorded_on or "")
        date.setAccessibleName(tr("Date"))
        date.setPlaceholderText(_DATE)
        date.setFixedWidth(scaled(112, 1.6))
        date.editingFinished.connect(partial(self._describe, "recorded_on", date, source.recorded_on or ""))
        line.addWidget(date)
        self._box.addLayout(line)

    def _encoding(self, source: ImportedSource) -> None:
        from coding.importers.preview import ENCODINGS, RECODABLE

        line = row(gap=6)
        words = f"{source.format} · {trn('{n} word', '{n} words', self._words)}"
        line.addWidget(Label(words, "muted"), 1)
        if source.format in RECODABLE and source.original and source.file_name:
            encoding = Choice()
            encoding.setAccessibleName(tr("Encoding of {title}", title=source.title))
            for each in dict.fromkeys([source.encoding, *ENCODINGS]):
                encoding.addItem(each, each)
            encoding.activated.connect(lambda at: self.encoding_chosen.emit(encoding.itemData(at)))
            encoding.setFixedWidth(scaled(112, 1.6))
            line.addWidget(encoding)
        self._box.addLayout(line)
        if source.repaired:
            told = tr("Repaired: the text had been read as {encoding} on its way.", encoding=source.repaired)
            self._box.addWidget(Label(told, "small", wrap=True))

    def _warnings(self, source: ImportedSource) -> None:
        for warning in source.warnings[:_MOST]:
            self._box.addWidget(Label(f"• {warning}", "small", wrap=True))
        if len(source.warnings) > _MOST:
            more = len(source.warnings) - _MOST
            self._box.addWidget(Label(trn("… and {n} more", "… and {n} more", more), "small"))
        left = list(dict.fromkeys(what for what, _ in source.left_out if not what.startswith("row ")))
        if left:
            self._box.addWidget(
                Label(
                    tr("Left out: {parts}.", parts=", ".join(map(left_out, left[:_MOST]))), "small", wrap=True
                )
            )

    def _wrong_rows(self, source: ImportedSource) -> None:
        from coding.importers.preview import wrong_rows

        rows = wrong_rows(source)
        if not rows:
            return
        self._box.addWidget(Label(trn("{n} row is left out", "{n} rows are left out", len(rows)), "strong"))
        for number, reason, _ in rows[:_MOST]:
            self._box.addWidget(
                Label(tr("Row {number}: {reason}", number=number, reason=tr(reason)), "small", wrap=True)
            )
        self._box.addWidget(Button(tr("Save these rows as a table …"), "link", self.rows_wanted.emit))


def _as_read(source: ImportedSource) -> tuple[object, ...]:
    return source.text, source.encoding, source.warnings, source.kind
