"""What must be heeded about a participant, on a coloured ground: what it is, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from app.widgets.boxes import column
from app.widgets.text import Label

if TYPE_CHECKING:
    from coding.roster.cautions import Caution


class CautionCard(QFrame):
    """One caution; grave ones stand on the ground of errors, others on that of warnings."""

    def __init__(self, caution: Caution, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("level", "error" if caution.is_grave else "warning")
        self.setAccessibleName(f"{caution.sentence} {caution.hint}")
        box = column(self, margins=(12, 8, 12, 8), gap=2)
        box.addWidget(Label(caution.sentence, "strong", wrap=True))
        box.addWidget(Label(caution.hint, wrap=True))
