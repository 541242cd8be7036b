"""Text from the clipboard as a new source: a title, the words, then the same look as at a file."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from app.widgets.buttons import Button
from app.widgets.sheet import Sheet
from app.widgets.text import Label
from models.translation import tr


class PasteSheet(Sheet):
    """`given(text, title)` when the person goes on."""

    given = Signal(str, str)

    def __init__(self, text: str, window: QWidget) -> None:
        super().__init__(tr("New source from text"), window, 640, 560)
        self.name = QLineEdit(tr("Pasted text"))
        self.name.setAccessibleName(tr("Title"))
        self.words = QPlainTextEdit()
        self.words.setProperty("role", "input")
        self.words.setAccessibleName(tr("Text"))
        self.words.setPlaceholderText(tr("Paste or write the text here."))
        self.words.setTabChangesFocus(True)
        self.words.setMinimumHeight(320)
        self.words.setPlainText(text)
        self.body.addWidget(Label(tr("Title"), "small"))
        self.body.addWidget(self.name)
        self.body.addWidget(Label(tr("Text"), "small"))
        self.body.addWidget(self.words, 1)
        self.foot.addStretch(1)
        self.foot.addWidget(Button(tr("Cancel"), "plain", self.leave))
        self.button = Button(tr("Look at it"), "primary", self._go_on)
        self.foot.addWidget(self.button)
        self.words.textChanged.connect(self._see)
        self._see()

    def _see(self) -> None:
        self.button.setEnabled(bool(self.words.toPlainText().strip()))

    def _go_on(self) -> None:
        # toPlainText would turn no-break spaces into plain ones; line ends are settled by the importer.
        words = self.words.document().toRawText()
        title = self.name.text().strip() or tr("Pasted text")
        self.leave()
        self.given.emit(words, title)
