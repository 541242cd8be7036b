"""Every key there is: those of commands can be changed, hold at once and are kept; a clash is named first."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QWidget

from app.actions import Act, Actions, usual_keys
from app.help.facts import KEYS, all_keys
from app.settings import Settings
from app.shortcuts import TAKEN, is_chord
from app.theme import current_type
from app.widgets.boxes import Card, column, row
from app.widgets.buttons import Button, IconButton
from app.widgets.key_field import KeyField
from app.widgets.search_field import SearchField
from app.widgets.sheet import Sheet
from app.widgets.text import Kbd, Label
from models.translation import tr

_FIELD = 168


@dataclass(frozen=True)
class KeyRow:
    """One command: its widgets and the words it is found by."""

    act: Act
    label: Label
    field: KeyField
    back: IconButton
    words: str


class KeysSheet(Sheet):
    """`rows` by the id of the command; `clash` says why keys were not taken, and offers to take them anyway."""

    def __init__(self, actions: Actions, settings: Settings, window: QWidget) -> None:
        super().__init__(tr("Keyboard shortcuts"), window, 680, 700)
        self._actions, self._settings = actions, settings
        self.rows: dict[str, KeyRow] = {}
        self._titles: dict[str, tuple[QWidget, list[str]]] = {}
        self.field = SearchField(tr("Filter by command or key"))
        self.field.searched.connect(self._filter)
        self.body.addWidget(self.field)
        how = tr("Enter on a field, then press the new keys. Backspace takes them away, Escape leaves them.")
        self.body.addWidget(Label(how, "small", wrap=True))
        self.clash = Clash()
        self.body.addWidget(self.clash)
        for menu in dict.fromkeys(act.menu for act, _ in actions.items() if act.menu):
            self._commands(menu)
        self.fixed = [self._fixed(title, rows) for title, rows in KEYS.values()]
        self.body.addStretch(1)
        self.reset = Button(tr("All as they came"), "plain", self._reset_all)
        self.foot.addWidget(self.reset)
        self.foot.addStretch(1)
        actions.keys_changed.connect(self._show)
        self._show()

    def _commands(self, menu: str) -> None:
        held = [act for act, _ in self._actions.items() if act.menu == menu]
        block, grid = self._block(tr(menu))
        for line, act in enumerate(held):
            text = tr(act.text).removesuffix(" …")
            label, field = Label(text, wrap=True), KeyField(text)
            label.setBuddy(field)
            field.setFixedWidth(round(_FIELD * max(1.0, current_type().scale)))
            field.taken.connect(lambda keys, act=act: self.give(act.id, keys))
            back = IconButton("undo", tr("{command}: keys as they came", command=text))
            back.clicked.connect(lambda _=False, act=act: self._put_back(act))
            _keep_room(back)
            for place, widget in enumerate((label, back, field)):
                grid.addWidget(widget, line, place)
            self.rows[act.id] = KeyRow(act, label, field, back, f"{text} {act.note}".casefold())
        self._titles[menu] = (block, [act.id for act in held])

    def _fixed(self, title: str, rows: tuple[tuple[str, str], ...]) -> QWidget:
        block, grid = self._block(tr("{where}: these stay as they are", where=tr(title)))
        for line, (keys, text) in enumerate(rows):
            grid.addWidget(Label(tr(text), wrap=True), line, 0)
            grid.addWidget(Kbd(tr(keys)), line, 1, Qt.AlignmentFlag.AlignRight)
        return block

    def _block(self, title: str) -> tuple[QWidget, QGridLayout]:
        block = QWidget()
        box = column(block, margins=(0, 8, 0, 8), gap=6)
        box.addWidget(Label(title, "title"))
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        box.addLayout(grid)
        self.body.addWidget(block)
        return block, grid

    def give(self, act: str, keys: str, *, anyway: bool = False) -> None:
        """Gives keys to a command; where they belong to something else, says so and offers to take them over."""
        self.clash.hide()
        words = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        if keys and not is_chord(keys):
            self.clash.tell(_refusal(keys, words))
            return
        owner = self._owner(keys, act)
        if owner and not anyway:
            mine, theirs = self.rows[act].label.text(), self.rows[owner].label.text()
            told = tr("{keys} belongs to “{other}”.", keys=words, other=theirs)
            self.clash.tell(
                told,
                tr("Give it to “{command}”", command=mine),
                lambda: self.give(act, keys, anyway=True),
            )
            return
        own = {name: held for name, held in self._own().items() if name != act}
        if owner and owner in own:
            own[owner] = ""
        if (keys,) != usual_keys(self.rows[act].act):
            own[act] = keys
        self._settings.set("shortcuts", own)

    def _put_back(self, act: Act) -> None:
        """The keys of the table; who holds them now is named first."""
        usual = usual_keys(act)
        owner = next((name for keys in usual if (name := self._owner(keys, act.id))), "")
        if owner:
            self.give(act.id, usual[0])
            return
        self.clash.hide()
        self._settings.set("shortcuts", {name: keys for name, keys in self._own().items() if name != act.id})

    def _reset_all(self) -> None:
        self.clash.hide()
        self._settings.set("shortcuts", {})

    def _own(self) -> Mapping[str, str]:
        held: Mapping[str, str] = self._settings.get("shortcuts")
        return held

    def _owner(self, keys: str, but: str) -> str:
        """The command that has these keys now, "" where none but this one has."""
        wanted = QKeySequence(keys)
        if not keys:
            return ""
        held = ((act.id, action.shortcuts()) for act, action in self._actions.items() if act.id != but)
        return next((name for name, found in held if wanted in found), "")

    def _show(self) -> None:
        own = self._own()
        for name, line in self.rows.items():
            action = self._actions[name]
            line.field.show_keys(all_keys(action))
            now = [keys.toString(QKeySequence.SequenceFormat.PortableText) for keys in action.shortcuts()]
            line.back.setVisible(name in own or now != _portable(line.act))
        self.reset.setEnabled(bool(own))

    def _filter(self, typed: str) -> None:
        wanted = typed.casefold().split()
        for block, names in self._titles.values():
            fitting = [name for name in names if self._fits(self.rows[name], wanted)]
            block.setVisible(bool(fitting))
        for block in self.fixed:
            block.setVisible(not wanted)

    def _fits(self, line: KeyRow, wanted: list[str]) -> bool:
        fits = all(word in f"{line.words} {line.field.text()}".casefold() for word in wanted)
        line.label.setVisible(fits)
        line.field.setVisible(fits)
        line.back.setVisible(fits and line.act.id in self._own())
        return fits


class Clash(Card):
    """Why keys were not taken, and a button that takes them anyway."""

    def __init__(self) -> None:
        super().__init__()
        self.words = Label("", "strong", wrap=True)
        self.button = Button("", "link", self._press)
        self._then: Callable[[], None] | None = None
        line = row(gap=8)
        line.addWidget(self.words, 1)
        line.addWidget(self.button)
        self.body.addLayout(line)
        self.hide()

    def tell(self, words: str, button: str = "", then: Callable[[], None] | None = None) -> None:
        """Shows the sentence; with a button the keyboard goes there."""
        self.words.setText(words)
        self.button.setText(button)
        self.button.setAccessibleName(button)
        self.button.setVisible(bool(button))
        self._then = then
        self.setAccessibleName(words)
        self.show()
        if button:
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _press(self) -> None:
        if self._then is not None:
            self._then()


def _refusal(keys: str, words: str) -> str:
    if keys in TAKEN:
        return tr("{keys} is for {what}.", keys=words, what=tr(TAKEN[keys]))
    return tr("{keys} alone belongs to coding: use Ctrl, Alt, or F1 to F12.", keys=words)


def _portable(act: Act) -> list[str]:
    return [QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText) for keys in usual_keys(act)]


def _keep_room(widget: QWidget) -> None:
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)


def show_keys(actions: Actions, settings: Settings, window: QWidget) -> KeysSheet:
    """Opens the sheet over the window."""
    sheet = KeysSheet(actions, settings, window)
    sheet.present(sheet.field)
    return sheet
