"""The codebook at the right: find, apply, create, rename, recolour, give a key; everything in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from app.desk import Desk
from app.dialogs.code_sheet import edit_code, new_code
from app.evidence_keeper import EvidenceKeeper
from app.itemmodels.code_tree import CodeTree
from app.operations import codebook as acts
from app.panels.code_view import CodeView
from app.widgets.boxes import EmptyState, Ground, column, row
from app.widgets.buttons import IconButton
from app.widgets.colour_picker import ColourPicker
from app.widgets.search_field import SearchField

if TYPE_CHECKING:
    from coding.browse import CodeLine
    from coding.changes import Changes

_KEYS = "123456789abcdefghilopquwxyz"


class CodebookPanel(Ground):
    """`applied(code id)` when a code is to be given to what is selected."""

    applied = Signal(int)
    codes_changed = Signal(object)

    def __init__(self, desk: Desk, keeper: EvidenceKeeper, parent: QWidget | None = None) -> None:
        super().__init__("panel", "", parent)
        self._desk, self._keeper = desk, keeper
        self.codes: dict[int, CodeLine] = {}
        self.model = CodeTree(self)
        self.model.renamed.connect(lambda code, name: acts.rename_code(desk, code, name))
        self.view = CodeView(self.model, self)
        self.view.applied.connect(self.applied)
        self.view.deleted.connect(self.delete)
        self.view.menu_asked.connect(self._show_menu)
        self._lay_out()
        desk.changed.connect(self._changed)
        desk.code_revealed.connect(self.reveal)
        keeper.refreshed.connect(self.count)
        self.reload()

    def _lay_out(self) -> None:
        box = column(self)
        head = row(margins=(12, 10, 8, 0), gap=4)
        self.search = SearchField("Filter codes")
        self.search.searched.connect(self._filter)
        head.addWidget(self.search, 1)
        head.addWidget(IconButton("plus", "New code (Ctrl+Shift+N)", self.new_code))
        box.addLayout(head)
        self.empty = EmptyState(
            "No codes yet", "A code names what a passage is about.", "New code …", self.new_code
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        box.addWidget(self._stack, 1)

    def reload(self) -> None:
        """Reads the codebook anew."""
        from coding.browse import code_lines

        rows = self._desk.read(code_lines)
        self.codes = {each.id: each for each in rows}
        chosen = self.view.code
        if self.model.fill(rows):
            self.view.expandAll()
            if chosen is not None:
                self.view.choose(chosen)
        self._stack.setCurrentIndex(0 if rows else 1)
        self.codes_changed.emit(self.codes)
        self.count()

    def count(self) -> None:
        """Shows of how many participants each code is, as far as it is known."""
        evidence = self._keeper.current
        self.view.delegate.people = evidence.people if evidence else 0
        self.view.delegate.people_of_code = evidence.people_of_code if evidence else {}
        self.view.viewport().update()

    def reveal(self, code: int) -> None:
        """Shows a code in the tree."""
        if not self.model.index_of(code).isValid():
            self.search.clear()
            self._filter("")
        self.view.choose(code)

    def new_code(self) -> None:
        """Opens the sheet for a new code, of the kind of the code that is current."""
        current = self.codes.get(self.view.code or 0)
        new_code(self._desk, self.window(), kind=current.kind if current else "theme")

    def delete(self, code: int) -> None:
        """Deletes a code with all below it."""
        each = self.codes[code]
        acts.delete_code(self._desk, code, each.name, each.codings)

    def _filter(self, typed: str) -> None:
        chosen = self.view.code
        self.model.search(typed)
        self.view.expandAll()
        if chosen is not None:
            self.view.choose(chosen)

    def _changed(self, changes: Changes, _origin: object) -> None:
        if changes.touches("code", "coding", "cue", "participant", "speaker", "source"):
            self.reload()

    def _show_menu(self, code: int, place: QPoint) -> None:
        menu = self.menu(code, place)
        menu.popup(place)

    def menu(self, code: int, place: QPoint) -> QMenu:
        """What can be done with a code."""
        each, menu = self.codes[code], QMenu(self)
        if each.codable:
            menu.addAction("Apply to the selection\tEnter", lambda: self.applied.emit(code))
            menu.addSeparator()
        menu.addAction("Edit …", lambda: edit_code(self._desk, self.window(), code))
        menu.addAction("Rename\tF2", lambda: self.view.rename(code))
        menu.addAction("Colour …", lambda: self._pick_colour(code, place))
        self._add_keys(menu, each)
        menu.addAction("New code below …", lambda: new_code(self._desk, self.window(), each.kind, code))
        menu.addSeparator()
        menu.addAction("Delete\tDel", lambda: self.delete(code))
        return menu

    def _add_keys(self, menu: QMenu, each: CodeLine) -> None:
        if not each.codable:
            return
        taken = {other.shortcut: other.name for other in self.codes.values() if other.shortcut}
        keys = menu.addMenu("Key")
        for key in ("", *_KEYS):
            words = f"{key.upper()}   {taken.get(key, '')}".rstrip() if key else "None"
            action = QAction(words.replace("&", "&&"), keys)
            action.setCheckable(True)
            action.setChecked((each.shortcut or "") == key)
            action.triggered.connect(
                lambda _=False, key=key: acts.set_shortcut(self._desk, each.id, each.name, key)
            )
            keys.addAction(action)

    def _pick_colour(self, code: int, place: QPoint) -> None:
        each = self.codes[code]
        picker = ColourPicker(each.kind, each.color or "", self)
        picker.picked.connect(lambda key: acts.recolour_code(self._desk, code, each.name, key))
        picker.open_at(place)
