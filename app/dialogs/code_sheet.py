"""The sheet of one code: name, kind, what it means, when to use it, its cue words and example sentences."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from app.desk import Desk
from app.operations import codebook as acts
from app.widgets.buttons import Button
from app.widgets.fields import Choice
from app.widgets.sheet import Sheet
from app.widgets.text import Label

KINDS = (
    "stage",
    "touchpoint",
    "action",
    "thought",
    "emotion",
    "pain point",
    "opportunity",
    "need",
    "question",
    "excellence",
    "trigger",
    "theme",
)
_TEXTS = (
    ("definition", "What it means"),
    ("when_to_use", "When to use it"),
    ("when_not", "When not"),
    ("example", "An example"),
)
_VALENCES = ((-2, "−2 very bad"), (-1, "−1 bad"), (0, "0 neither"), (1, "+1 good"), (2, "+2 very good"))


class CodeSheet(Sheet):
    """The fields; `values()` is what they hold."""

    def __init__(self, title: str, window: QWidget, kind: str) -> None:
        super().__init__(title, window, 560, 640)
        self.name = QLineEdit()
        self._add("Name", self.name)
        self.kind = Choice()
        for each in KINDS:
            self.kind.addItem(each.capitalize(), each)
        self.kind.setCurrentIndex(KINDS.index(kind))
        self.valence = Choice()
        for figure, words in _VALENCES:
            self.valence.addItem(words, figure)
        self.valence.setCurrentIndex(2)
        self._add("Kind", self.kind)
        self._valence_label = self._add("How it feels", self.valence)
        self.kind.currentIndexChanged.connect(self._show_valence)
        self.texts = {key: self._text(label) for key, label in _TEXTS}
        self.cues = self._text("Cue words, one a line (five or more help suggestions)")
        self.seeds = self._text("Example sentences, one a line (two or more)")
        self.body.addStretch(1)
        self._show_valence()

    def _add(self, label: str, field: QWidget) -> Label:
        words = Label(label, "strong")
        words.setBuddy(field)
        field.setAccessibleName(label)
        self.body.addWidget(words)
        self.body.addWidget(field)
        return words

    def _text(self, label: str) -> QPlainTextEdit:
        field = QPlainTextEdit()
        field.setProperty("role", "input")
        field.setTabChangesFocus(True)
        field.setFixedHeight(64)
        self._add(label, field)
        return field

    def _show_valence(self) -> None:
        emotion = self.kind.currentData() == "emotion"
        self.valence.setVisible(emotion)
        self._valence_label.setVisible(emotion)

    def finish(self, button: str, run: Any) -> None:
        """Adds the buttons; Enter in the name runs, and a name is needed."""
        self.foot.addStretch(1)
        self.foot.addWidget(Button("Cancel", "plain", self.leave))
        done = Button(button, "primary", run)
        done.setEnabled(bool(self.name.text().strip()))
        self.name.textChanged.connect(lambda text: done.setEnabled(bool(text.strip())))
        self.name.returnPressed.connect(done.click)
        self.foot.addWidget(done)
        self.present(self.name)

    def values(self) -> dict[str, Any]:
        """The texts, the kind and, for an emotion, its valence."""
        found: dict[str, Any] = {key: field.toPlainText().strip() for key, field in self.texts.items()}
        emotion = self.kind.currentData() == "emotion"
        return {**found, "valence": self.valence.currentData() if emotion else None}

    def cue_words(self) -> list[str]:
        """The cue words typed."""
        return _lines(self.cues)

    def seed_quotes(self) -> list[str]:
        """The example sentences typed."""
        return _lines(self.seeds)


def _lines(field: QPlainTextEdit) -> list[str]:
    return [line.strip() for line in field.toPlainText().split("\n") if line.strip()]


def new_code(desk: Desk, window: QWidget, kind: str = "theme", parent: int | None = None) -> CodeSheet:
    """Opens the sheet for a new code of a kind, below a code or its family."""
    sheet = CodeSheet("New code", window, kind)

    def run() -> None:
        name = sheet.name.text().strip()
        acts.add_code(
            desk,
            name,
            sheet.kind.currentData(),
            parent,
            done=desk.code_revealed.emit,
            cues=sheet.cue_words(),
            seeds=sheet.seed_quotes(),
            **sheet.values(),
        )
        sheet.leave()

    sheet.finish("Create", run)
    return sheet


def edit_code(desk: Desk, window: QWidget, code: int) -> CodeSheet:
    """Opens the sheet of a code."""
    from coding.browse import code_detail

    detail = desk.read(code_detail, code)
    sheet = CodeSheet("Code", window, detail.kind)
    sheet.name.setText(detail.name)
    for key, field in sheet.texts.items():
        field.setPlainText(getattr(detail, key))
    sheet.cues.setPlainText("\n".join(detail.cues))
    sheet.seeds.setPlainText("\n".join(detail.seeds))
    if detail.valence is not None:
        sheet.valence.setCurrentIndex(sheet.valence.findData(detail.valence))

    def run() -> None:
        values = {**sheet.values(), "kind": sheet.kind.currentData()}
        cues, seeds = sheet.cue_words(), sheet.seed_quotes()
        acts.describe_code(desk, code, sheet.name.text().strip(), cues, seeds, **values)
        sheet.leave()

    sheet.finish("Save", run)
    return sheet
