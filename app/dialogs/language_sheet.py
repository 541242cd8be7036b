"""The language the texts of a project are in, for suggestions: chosen for each project."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.desk import Desk
from app.operations.suggesting import set_language
from app.widgets.boxes import row
from app.widgets.buttons import Button
from app.widgets.fields import Choice
from app.widgets.sheet import Sheet
from app.widgets.text import Label
from models.translation import tr


class LanguageSheet(Sheet):
    """A choice, and what suggestions have to do without in that language."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        from coding.suggest.reading import LANGUAGES, language_of

        super().__init__(tr("Language of the texts"), window, 520, 420)
        self._desk = desk
        words = tr("Sentences are cut, and words brought to their stems, by the rules of this language.")
        self.body.addWidget(Label(words, "muted", wrap=True))
        line = row(gap=12)
        label = Label(tr("The texts of this project are in"), "strong")
        self.choice = Choice()
        named = [(tr(name), code) for code, name in LANGUAGES.items()]
        for name, code in sorted(named):
            self.choice.addItem(name, code)
        self.choice.setAccessibleName(tr("Language of the texts"))
        self.choice.setCurrentIndex(self.choice.findData(desk.read(language_of)))
        label.setBuddy(self.choice)
        line.addWidget(label)
        line.addWidget(self.choice, 1)
        self.body.addLayout(line)
        self.limits = Label("", "small", wrap=True)
        self.body.addWidget(self.limits)
        self.body.addStretch(1)
        self.choice.currentIndexChanged.connect(lambda _: self._say())
        self.foot.addStretch(1)
        self.foot.addWidget(Button(tr("Cancel"), "plain", self.leave))
        self.button = Button(tr("Use this language"), "primary", self._run)
        self.foot.addWidget(self.button)
        self._say()

    def _say(self) -> None:
        from coding.suggest.service import note

        missing = note(self.choice.currentData())
        self.limits.setText(missing or tr("Suggestions use cue words, learned words and the language model."))

    def _run(self) -> None:
        language, name = self.choice.currentData(), self.choice.currentText()
        self.leave()
        set_language(self._desk, language, name)


def show_language(desk: Desk, window: QWidget) -> LanguageSheet:
    """Opens the sheet over the window."""
    sheet = LanguageSheet(desk, window)
    sheet.present(sheet.choice)
    return sheet
