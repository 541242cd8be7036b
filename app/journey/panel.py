"""What stands in the drawer: a head with a title, and parts in a column; fields hold at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.widgets.boxes import Ground, column, row
from app.widgets.buttons import Button
from app.widgets.fields import Choice
from app.widgets.text import Label


class Panel(Ground):
    """Parts below each other; `add` puts one in."""

    def __init__(self) -> None:
        super().__init__("panel")
        self.box: QVBoxLayout = column(self, margins=(20, 4, 16, 20), gap=8)

    def add(self, widget: QWidget) -> QWidget:
        """Puts a part below the others."""
        self.box.addWidget(widget)
        return widget

    def words(self, text: str, role: str = "body") -> Label:
        """A sentence of its own."""
        label = Label(text, role, wrap=True)
        self.box.addWidget(label)
        return label

    def section(self, text: str) -> None:
        """A small heading."""
        self.box.addSpacing(8)
        self.box.addWidget(Label(text, "strong"))

    def field(self, label: str, value: str, done: Callable[[str], None], hint: str = "") -> QLineEdit:
        """A named line; `done` gets its words when they were changed and the person went on."""
        line = QLineEdit(value)
        line.setAccessibleName(label)
        line.setPlaceholderText(hint)
        line.setCursorPosition(0)
        line.editingFinished.connect(lambda: _tell(line, value, done))
        self.named(label, line)
        return line

    def named(self, label: str, widget: QWidget) -> None:
        """A widget under its name."""
        box = column(gap=2)
        box.addWidget(Label(label, "small"))
        box.addWidget(widget)
        self.box.addLayout(box)

    def choice(
        self,
        label: str,
        choices: Iterable[tuple[str, object]],
        now: object,
        chosen: Callable[[object], None],
    ) -> Choice:
        """A named choice of a few; `chosen` gets what another one stands for."""
        field = Choice()
        field.setAccessibleName(label)
        for text, data in choices:
            field.addItem(text, data)
        field.setCurrentIndex(field.findData(now))
        field.activated.connect(lambda at: chosen(field.itemData(at)) if field.itemData(at) != now else None)
        self.named(label, field)
        return field

    def entry(self, label: str, button: str, done: Callable[[str], None], hint: str = "") -> QLineEdit:
        """A line to write something new in, with its button; Enter is the same."""
        line = QLineEdit()
        line.setAccessibleName(label)
        line.setPlaceholderText(hint or label)

        def take() -> None:
            words = line.text().strip()
            if words:
                line.clear()
                done(words)

        line.returnPressed.connect(take)
        box = row(gap=6)
        box.addWidget(line, 1)
        box.addWidget(Button(button, "plain", take))
        self.box.addLayout(box)
        return line

    def buttons(self, *given: Button) -> None:
        """Buttons beside each other."""
        box = row(gap=4)
        for button in given:
            box.addWidget(button)
        box.addStretch(1)
        self.box.addLayout(box)

    @staticmethod
    def stacked(*labels: Label) -> QVBoxLayout:
        """Labels close below each other."""
        box = column(gap=0)
        for label in labels:
            box.addWidget(label)
        return box

    def end(self) -> None:
        """Room below the last part."""
        self.box.addStretch(1)
        for label in self.findChildren(Label):
            label.setAlignment(label.alignment() | Qt.AlignmentFlag.AlignLeft)


def _tell(line: QLineEdit, before: str, done: Callable[[str], None]) -> None:
    words = line.text().strip()
    if words != before and line.property("told") != words:
        line.setProperty("told", words)
        done(words)
