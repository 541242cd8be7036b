"""A new map: its title, whose it is, what it claims and which lanes it has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from app.desk import Desk
from app.dialogs.files import Files
from app.journey import acts
from app.journey.alive import while_alive
from app.journey.panel import Panel
from app.widgets.buttons import Button
from coding.journey.presets import PRESETS
from models.translation import noted, tr

if TYPE_CHECKING:
    from coding.journey.rows import Facts

SCOPES = (
    (noted("As it is: what was found"), "as-is"),
    (noted("To be: what is wanted"), "to-be"),
    (noted("Hypothesis: what is assumed"), "hypothesis"),
)


class NewMapPanel(Panel):
    """`made(map id)` when the map is there."""

    made = Signal(int)

    def __init__(self, desk: Desk, facts: Facts, files: Files) -> None:
        super().__init__()
        self._desk, self._files = desk, files
        self.words(
            tr("A map is computed from codings. It gets a column for every stage of the codebook."), "muted"
        )
        self.title = QLineEdit()
        self.title.setPlaceholderText(facts.name or tr("Journey map"))
        self.title.setAccessibleName(tr("Title"))
        self.title.returnPressed.connect(self._make)
        self.named(tr("Title"), self.title)
        people = [(tr("Everyone"), None), *((each.name, each.id) for each in facts.personas)]
        self.persona = self.choice(tr("Whose journey"), people, None, lambda _: None)
        self.scope = self.choice(
            tr("What it claims"),
            tuple((tr(words), scope) for words, scope in SCOPES),
            "as-is",
            lambda _: None,
        )
        presets = [(tr(each.title), key) for key, each in PRESETS.items()]
        self.preset = self.choice(tr("Lanes"), presets, "standard", lambda _: None)
        self.button = Button(tr("Make the map"), "primary", self._make)
        self.buttons(self.button)
        self.section(tr("From a file"))
        self.words(
            tr("A map in Markdown opens with its stages, cards and tables; it is an assumption until coded."),
            "small",
        )
        self.open_button = Button(tr("Open a Markdown map …"), "plain", self._open)
        self.buttons(self.open_button)
        self.end()

    def _open(self) -> None:
        path = self._files.map_to_open()
        if path is not None:
            acts.import_map(self._desk, path, while_alive(self, self.made.emit))

    def _make(self) -> None:
        self.button.setEnabled(False)
        acts.create_map(
            self._desk,
            self.title.text().strip(),
            str(self.preset.currentData()),
            self.persona.currentData(),
            while_alive(self, self.made.emit),
            scope=str(self.scope.currentData()),
        )
