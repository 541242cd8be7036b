"""One quote with what surrounds it: who said it, where, under which code, and the way back to the transcript."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.codecolours import code_colour
from app.desk import Desk
from app.panels.evidence_filter import origin_names
from app.vocabulary import word
from app.widgets.boxes import EmptyState, Ground, Scroll, clear, column
from app.widgets.buttons import Button
from app.widgets.flow import FlowLayout
from app.widgets.text import Chip, Label
from models.span import Span
from models.translation import tr

if TYPE_CHECKING:
    from coding.evidence import EvidenceRow

_AROUND = 240


class Quoted(QWidget):
    """Words in the reading face beside a strip in the code's colour."""

    def __init__(self, words: str, colour: str) -> None:
        super().__init__()
        self._colour = colour
        box = column(self, margins=(14, 2, 0, 2))
        label = Label(words, "quote", wrap=True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box.addWidget(label)

    def paintEvent(self, event: QPaintEvent) -> None:
        """QWidget: the strip."""
        QPainter(self).fillRect(0, 0, 3, self.height(), QColor(self._colour))


class EvidenceDetail(Ground):
    """Shows one coding."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("panel", "", parent)
        self._desk = desk
        self._row: EvidenceRow | None = None
        inner = Ground("panel")
        self._box = column(inner, margins=(20, 20, 20, 20), gap=8)
        column(self).addWidget(Scroll(inner))
        self.show_row(None)

    def show_row(self, row: EvidenceRow | None) -> None:
        """Shows a row of the table, or what to do when there is none."""
        self._row = row
        clear(self._box)
        if row is None:
            self._box.addWidget(
                EmptyState(tr("No quote chosen"), tr("Choose a quote to see who said it, and where.")), 1
            )
            return
        colour = code_colour(row.color, row.kind)
        self._box.addWidget(Label(row.code, "title", wrap=True))
        self._box.addWidget(
            Label(" · ".join(part for part in (row.stage, word(row.kind)) if part), "muted", wrap=True)
        )
        self._facts(row)
        self.show_button = Button(tr("Show in transcript ↵"), "link", self.show_in_transcript)
        self._box.addWidget(self.show_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.like_button = Button(tr("Find more like this"), "link", self.find_like)
        self._box.addWidget(self.like_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._box.addSpacing(4)
        before, after = self._around(row)
        if before:
            self._box.addWidget(Label(f"… {before}", "muted", wrap=True))
        self._box.addWidget(Quoted(f"“{row.quote.strip()}”", colour.strip))
        if after:
            self._box.addWidget(Label(f"{after} …", "muted", wrap=True))
        if row.memo:
            self._box.addSpacing(8)
            self._box.addWidget(Label(tr("Memo"), "strong"))
            self._box.addWidget(Label(row.memo, wrap=True))
        self._box.addStretch(1)

    def show_in_transcript(self) -> None:
        """Goes to the words."""
        if self._row is not None:
            self._desk.reveal(self._row.source_id, Span(self._row.start, self._row.end))

    def find_like(self) -> None:
        """Looks in all sources for passages like this quote, to be given its code."""
        if self._row is not None:
            self._desk.like_asked.emit((self._row.quote,), self._row.code_id, self._row.code)

    def _around(self, row: EvidenceRow) -> tuple[str, str]:
        from coding.browse import source_text

        text = self._desk.read(source_text, row.source_id).text
        return around(text, row.start, row.end)

    def _facts(self, row: EvidenceRow) -> None:
        flow = FlowLayout(gap=6)
        facts = (
            row.participant,
            row.speaker,
            row.source_title,
            word(row.kind_of_source),
            row.coder,
            row.created[:10],
            "" if row.origin == "manual" else origin_names()[row.origin],
        )
        for fact in dict.fromkeys(fact for fact in facts if fact):
            flow.addWidget(Chip(fact))
        self._box.addLayout(flow)


def around(text: str, start: int, end: int) -> tuple[str, str]:
    """What stands before and after a span in its paragraph, cut at words."""
    first, last = max(0, start - _AROUND), min(len(text), end + _AROUND)
    before, after = text[first:start], text[end:last]
    if first and "\n" not in before:
        before = before.partition(" ")[2]
    if last < len(text) and "\n" not in after:
        after = after.rpartition(" ")[0]
    return before.rpartition("\n")[2].strip(), after.partition("\n")[0].strip()
