"""Who codes in the project: name, colour, what each did, and whether coders see each other's work."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from app.codercolours import colour_names, dot
from app.desk import Desk
from app.operations import team as acts
from app.settings import Settings
from app.teaming import Teaming
from app.widgets.boxes import clear, column, row
from app.widgets.buttons import Button
from app.widgets.fields import Tick
from app.widgets.sheet import Sheet
from app.widgets.text import Chip, Label, Rule
from models.translation import tr, trn

if TYPE_CHECKING:
    from coding.team import CoderLine


class CodersSheet(Sheet):
    """Every change holds at once and can be undone."""

    def __init__(self, desk: Desk, settings: Settings, teaming: Teaming, window: QWidget) -> None:
        super().__init__(tr("Coders"), window, 620, 420)
        self._desk, self._settings, self._teaming = desk, settings, teaming
        self.names: dict[int, QLineEdit] = {}
        self.colours: dict[int, Button] = {}
        self.blind = Tick(tr("Work blind: every coder sees only their own codings"))
        self.blind.setChecked(teaming.blind)
        self.blind.clicked.connect(lambda: self._teaming.toggle())
        self._rows = column(gap=8)
        self.body.addLayout(self._rows)
        self.body.addSpacing(8)
        self.body.addWidget(self.blind)
        words = tr(
            "In texts, counts, evidence, map and suggestions. Agreement and differences are shown when it ends."
        )
        self.body.addWidget(Label(words, "muted", wrap=True))
        self.body.addStretch(1)
        desk.changed.connect(self._changed)
        self._fill()

    def _changed(self, *_: object) -> None:
        if self.isVisible() and self._desk.is_open:
            self.blind.setChecked(self._teaming.blind)
            self._fill()

    def _fill(self) -> None:
        from coding.team import coder_lines

        clear(self._rows)
        for line in self._desk.read(coder_lines):
            self._add(line)

    def _add(self, line: CoderLine) -> None:
        colour = Button("", "quiet")
        colour.setIcon(dot(line.color))
        colour.setAccessibleName(tr("Colour of {name}", name=line.name))
        colour.setMenu(self._colours(line))
        name = QLineEdit(line.name)
        name.setAccessibleName(tr("Name of the coder"))
        name.editingFinished.connect(lambda: self._rename(line, name.text().strip()))
        across = row(gap=8)
        across.addWidget(colour)
        across.addWidget(name, 1)
        if line.name == self._desk.coder:
            across.addWidget(Chip(tr("you")))
        across.addWidget(Label(done_by(line), "small"))
        self._rows.addLayout(across)
        self._rows.addWidget(Rule())
        self.names[line.id], self.colours[line.id] = name, colour

    def _colours(self, line: CoderLine) -> QMenu:
        menu = QMenu(self)
        for key, words in colour_names().items():
            pick = partial(acts.recolour_coder, self._desk, line.id, line.name, key)
            menu.addAction(dot(key), words, pick)
        return menu

    def _rename(self, line: CoderLine, name: str) -> None:
        if not name or name == line.name:
            return
        own = line.name == self._desk.coder
        acts.rename_coder(self._desk, line.id, name, lambda _: self._follow(own, name))

    def _follow(self, own: bool, name: str) -> None:
        """Whoever renames themselves goes on coding under the new name."""
        if own:
            self._settings.set("coder", " ".join(name.split()))


def done_by(line: CoderLine) -> str:
    """What a coder did, in words."""
    if not line.codings:
        return tr("Nothing coded yet")
    codings = trn("{n} coding", "{n} codings", line.codings)
    sources = trn("{n} source", "{n} sources", line.sources)
    return tr("{codings} in {sources}, last {day}", codings=codings, sources=sources, day=line.last[:10])


def show_coders(desk: Desk, settings: Settings, teaming: Teaming, window: QWidget) -> CodersSheet:
    """Opens the sheet over the window."""
    sheet = CodersSheet(desk, settings, teaming, window)
    sheet.present()
    return sheet
