"""The codebook at the right: find, apply, create, rename, recolour, give a key; everything in place."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from app.desk import Desk
from app.dialogs.code_sheet import edit_code, new_code
from app.dialogs.merge_codes_sheet import delete_code, merge_codes
from app.evidence_keeper import EvidenceKeeper
from app.itemmodels.code_tree import CodeTree
from app.keytips import KeyTip
from app.operations import codebook as acts
from app.panels.code_palette import CodePalette
from app.panels.code_view import CodeView
from app.panels.codebook_menu import book_acts, code_menu
from app.widgets.boxes import EmptyState, Ground, column, row
from app.widgets.buttons import IconButton
from app.widgets.colour_picker import ColourPicker
from app.widgets.search_field import SearchField
from app.widgets.text import set_tip
from models.translation import tr

if TYPE_CHECKING:
    from coding.browse import CodeLine
    from coding.changes import Changes


class CodebookPanel(Ground):
    """`applied(code id)` when a code is to be given to what is selected, `dropped(code id, span)` to dropped words.

    `act_asked(action id)` for what is done with the whole codebook.
    """

    applied = Signal(int)
    dropped = Signal(int, object)
    codes_changed = Signal(object)
    act_asked = Signal(str)

    def __init__(self, desk: Desk, keeper: EvidenceKeeper, parent: QWidget | None = None) -> None:
        super().__init__("panel", "", parent)
        self._desk, self._keeper = desk, keeper
        self.codes: dict[int, CodeLine] = {}
        self.model = CodeTree(self)
        self.model.renamed.connect(lambda code, name: acts.rename_code(desk, code, name))
        self.model.moved.connect(self.place_all)
        self.model.span_dropped.connect(self.dropped)
        self.view = CodeView(self.model, self)
        self.view.applied.connect(self.applied)
        self.view.edited.connect(lambda code: edit_code(desk, self.window(), code))
        self.view.deleted.connect(self.delete)
        self.view.shifted.connect(self.shift)
        self.view.menu_asked.connect(self._show_menu)
        self._merging = 0
        self.picker: CodePalette | None = None
        self._lay_out()
        desk.changed.connect(self._changed)
        desk.code_revealed.connect(self.reveal)
        keeper.refreshed.connect(self.count)
        self.reload()

    def _lay_out(self) -> None:
        box = column(self)
        head = row(margins=(12, 10, 8, 0), gap=4)
        self.search = SearchField(tr("Filter codes"))
        self.search.searched.connect(self._filter)
        head.addWidget(self.search, 1)
        new = IconButton("plus", tr("New code"), self.new_code)
        KeyTip(new, "new_code", tr("New code"), partial(set_tip, new))
        head.addWidget(new)
        self.more = IconButton("more", tr("The whole codebook"), self._show_more)
        head.addWidget(self.more)
        box.addLayout(head)
        self.empty = EmptyState(
            tr("No codes yet"), tr("A code names what a passage is about."), tr("New code …"), self.new_code
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
        """Deletes a code with all below it, after a look at what would go with it."""
        delete_code(self._desk, self.window(), self.codes[code])

    def place(self, code: int, parent: int | None, position: int | None) -> None:
        """Moves a code below another one, before the child at a position."""
        self.place_all([code], parent, position)

    def place_all(self, codes: Sequence[int], parent: int | None, position: int | None) -> None:
        """Moves codes below another one, before the child at a position among those that stay."""
        acts.place_codes(self._desk, [(code, self.codes[code].name) for code in codes], parent, position)

    def shift(self, code: int, way: str) -> None:
        """Moves a code "up", "down", "in" below the code above it, or "out" beside its parent."""
        beside, parent = self.model.beside(code), self.codes[code].parent_id
        at = beside.index(code)
        if way == "up" and at > 0:
            self.place(code, parent, at - 1)
        elif way == "down" and at < len(beside) - 1:
            self.place(code, parent, at + 1)
        elif way == "in" and at > 0 and parent is not None:
            self.place(code, beside[at - 1], None)
        elif way == "out" and parent is not None and self.codes[parent].parent_id is not None:
            self.place(code, self.codes[parent].parent_id, self.model.beside(parent).index(parent) + 1)
        else:
            self._desk.noticed.emit(tr("It cannot be moved further this way"))

    def ask_merge(self, code: int) -> None:
        """Asks into which code another one goes, then shows what would come of it."""
        if self.picker is None:
            self.picker = CodePalette(self.window(), tr("Merge into"), makes=False)
            self.picker.code_picked.connect(self._merge_into)
        self._merging = code
        self.picker.set_codes(row for row in self.codes.values() if row.id != code)
        place = self.mapTo(self.window(), QPoint(0, 0))
        self.picker.ask(QRect(place, self.size()), 0.0)

    def _merge_into(self, kept: int) -> None:
        merge_codes(self._desk, self.window(), self.codes, [kept, self._merging], kept)

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
        return code_menu(self, code, place)

    def _show_more(self) -> None:
        menu = QMenu(self)
        for act, words in book_acts():
            menu.addAction(words, partial(self.act_asked.emit, act))
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def pick_colour(self, code: int, place: QPoint) -> None:
        """Opens the colours at a place of the screen."""
        each = self.codes[code]
        picker = ColourPicker(each.kind, each.color or "", self)
        picker.picked.connect(lambda key: acts.recolour_code(self._desk, code, each.name, key))
        picker.open_at(place)

    @property
    def desk(self) -> Desk:
        """The hub, for the menu."""
        return self._desk
