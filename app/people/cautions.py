"""What must be heeded about a participant, on a coloured ground: what it is, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.desk import Desk
from app.widgets.boxes import clear, column, row
from app.widgets.buttons import IconButton
from app.widgets.text import Label
from models.translation import tr

if TYPE_CHECKING:
    from coding.changes import Changes
    from coding.roster.cautions import Caution

_TABLES = ("participant", "speaker")


class CautionCard(QFrame):
    """One caution; grave ones stand on the ground of errors, others on that of warnings."""

    def __init__(self, caution: Caution, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("caution")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("level", "error" if caution.is_grave else "warning")
        self.setAccessibleName(f"{caution.sentence} {caution.hint}")
        words = column(gap=2)
        words.addWidget(Label(caution.sentence, "strong", wrap=True))
        words.addWidget(Label(caution.hint, wrap=True))
        self.line = row(self, margins=(12, 8, 12, 8), gap=8)
        self.line.addLayout(words, 1)


class CautionStrip(QWidget):
    """Above a transcript: the grave cautions about those who speak in it, each until it is closed in this session."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._source = 0
        self._closed: set[str] = set()
        self._box: QVBoxLayout = column(self)
        desk.changed.connect(self._changed)
        self.hide()

    def show_source(self, source: int) -> None:
        """Asks in the background what must be heeded about a source."""
        from coding.roster.cautions import cautions_of_source

        self._source = source
        self._desk.read_later(cautions_of_source, source, done=lambda told: self._arrived(source, told))

    def _changed(self, changes: Changes, _origin: object) -> None:
        if self._source and changes.touches(*_TABLES) and self._desk.is_open:
            self.show_source(self._source)

    def _arrived(self, source: int, told: tuple[Caution, ...]) -> None:
        if source != self._source:
            return
        clear(self._box)
        grave = [each for each in told if each.is_grave and each.sentence not in self._closed]
        for each in grave:
            self._box.addWidget(self._line(each))
        self.setVisible(bool(grave))

    def _line(self, caution: Caution) -> QWidget:
        card = CautionCard(caution)
        card.setObjectName("bar")
        close = IconButton("close", tr("Close this warning"), lambda: self._close(caution))
        card.line.setContentsMargins(24, 6, 8, 6)
        card.line.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        return card

    def _close(self, caution: Caution) -> None:
        self._closed.add(caution.sentence)
        self.show_source(self._source)
