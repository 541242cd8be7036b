"""A memo being written: title, plain text, and the passages it points to; saved while writing."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from app.desk import Desk, Place
from app.operations import memos as acts
from app.operations.memos import MemoPlace
from app.widgets.boxes import clear, column, row
from app.widgets.buttons import Button, IconButton
from app.widgets.flow import FlowLayout
from app.widgets.text import set_tip
from models.span import Span
from models.translation import tr

if TYPE_CHECKING:
    from coding.changes import Changes
    from coding.memo_views import LinkLine, MemoLine

_SAVE_MS = 1500
_LATEST_MS = 1500
_SHORT = 44


@dataclass(eq=False)
class _Draft:
    """One memo as it is stored (`saved`) and as it shall be (`wanted`): title and text; id 0 while not stored.

    `goes_on` while it was stored in the middle of writing, so that the next words belong to the same act.
    """

    place: MemoPlace
    memo: int = 0
    saved: tuple[str, str] = ("", "")
    wanted: tuple[str, str] = ("", "")
    creating: bool = False
    goes_on: bool = False
    link: Place | None = None


class MemoEditor(QWidget):
    """Opens one memo, or a new one that is stored with its first words; an emptied one is removed.

    It is stored at rest, and while somebody goes on writing so often that a crash costs less than two seconds of it.
    `left()` on Escape; `gone()` when the memo is no longer there.
    """

    left = Signal()
    gone = Signal()

    def __init__(self, desk: Desk, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._draft = _Draft(MemoPlace())
        self._shown: tuple[LinkLine, ...] | None = None
        self._wait = QTimer(self, singleShot=True, interval=_SAVE_MS)
        self._wait.timeout.connect(self.save)
        self._latest = QTimer(self, singleShot=True, interval=_LATEST_MS)
        self._latest.timeout.connect(self._save_meanwhile)
        box = column(self, gap=6)
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("Title, if it needs one"))
        self.name.setAccessibleName(tr("Title of the memo"))
        self.field = _Field(self)
        self.field.setFixedHeight(height)
        self.name.textEdited.connect(lambda _: self._written_on())
        box.addWidget(self.name)
        box.addWidget(self.field)
        self._links = QWidget()
        self._flow = FlowLayout(self._links, 4)
        box.addWidget(self._links)
        self.field.textChanged.connect(self._written_on)
        desk.changed.connect(self._changed)
        desk.closing.connect(self.save)

    @property
    def place(self) -> MemoPlace:
        """What the memo is on."""
        return self._draft.place

    @property
    def memo(self) -> int:
        """The id of the memo, 0 while it is not stored."""
        return self._draft.memo

    def open(self, place: MemoPlace, memo: MemoLine | None = None) -> None:
        """Shows a memo, or begins one on a place."""
        self.save()
        self._draft = _Draft(place, memo.id if memo is not None else 0)
        self._show(memo)
        self._rest()

    def focus(self) -> None:
        """Puts the cursor at the end of the text."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.moveCursor(self.field.textCursor().MoveOperation.End)

    def save(self) -> None:
        """Saves what was written since; an emptied memo is removed."""
        self._rest()
        self._save(goes_on=False)

    def _save_meanwhile(self) -> None:
        if self._wait.isActive() and any(self._written()):
            self._save(goes_on=True)

    def _save(self, *, goes_on: bool) -> None:
        self._draft.wanted = self._written()
        if self._desk.is_open and not self._desk.read_only:
            self._store(self._draft)
            self._draft.goes_on = goes_on

    def _written_on(self) -> None:
        """Words came or went: they are stored after a pause, and without one all the same."""
        self._wait.start()
        if not self._latest.isActive():
            self._latest.start()

    def _rest(self) -> None:
        self._wait.stop()
        self._latest.stop()

    def _written(self) -> tuple[str, str]:
        return self.name.text().strip(), self.field.toPlainText().strip()

    def _store(self, draft: _Draft) -> None:
        """Stores a draft that differs; one whose memo is just being made is stored again when it is there."""
        if draft.wanted == draft.saved or draft.creating:
            return
        draft.saved = draft.wanted
        if draft.memo and not any(draft.wanted):
            gone, draft.memo = draft.memo, 0
            acts.remove_memo(self._desk, gone)
        elif draft.memo:
            acts.edit_memo(self._desk, draft.memo, draft.place.title, *draft.wanted, goes_on=draft.goes_on)
        else:
            draft.creating = True
            acts.write_memo(self._desk, draft.place, *draft.wanted, done=partial(self._made, draft))

    def _made(self, draft: _Draft, memo: int) -> None:
        draft.memo, draft.creating = memo, False
        self._store(draft)
        place, draft.link = draft.link, None
        if place is not None:
            acts.link_words(self._desk, memo, place)

    def _show(self, memo: MemoLine | None) -> None:
        saved = (memo.title, memo.text) if memo is not None else ("", "")
        self._draft.saved = self._draft.wanted = saved
        self.name.setText(saved[0])
        self.field.setPlainText(saved[1])
        self._show_links(memo.links if memo is not None else ())

    def _show_links(self, links: tuple[LinkLine, ...]) -> None:
        if links == self._shown:
            return
        self._shown = links
        clear(self._flow)
        self._gos: list[Button] = []
        for link in links:
            self._flow.addWidget(self._link(link))
        self.link_button = Button(tr("Link the selected words"), "link", self.link_selected)
        set_tip(self.link_button, tr("Select words in a transcript first; a click on a link goes there"))
        self._flow.addWidget(self.link_button)
        self._links.updateGeometry()

    def _link(self, link: LinkLine) -> QWidget:
        words = " ".join(link.quote.split())
        short = words if len(words) <= _SHORT else f"{words[:_SHORT].rstrip()}…"
        both = QWidget()
        line = row(both, gap=0)
        go = Button(f"{link.source} · “{short}”", "link", lambda: self._go(link))
        set_tip(go, words)
        line.addWidget(go)
        self._gos.append(go)
        take = partial(acts.unlink_words, self._desk, self._draft.memo, link.passage_id)
        line.addWidget(IconButton("close", tr("Take this link off"), take))
        return both

    def _go(self, link: LinkLine) -> None:
        self._desk.reveal(link.source_id, Span(link.start, link.end))

    def link_buttons(self) -> list[Button]:
        """The links shown, as they can be clicked."""
        return self._gos

    def link_selected(self) -> None:
        """Lets the memo point to the words that are selected in the transcript."""
        place = self._desk.selected
        if place is None:
            self._desk.noticed.emit(tr("Select words in a transcript first"))
            return
        self.save()
        if self._draft.memo:
            acts.link_words(self._desk, self._draft.memo, place)
        elif self._draft.creating:
            self._draft.link = place
        else:
            self._desk.noticed.emit(tr("Write the memo first, then link words to it"))

    def _changed(self, changes: Changes, _origin: object) -> None:
        if self._draft.memo and changes.touches("memo", "memo_link", "passage", "source"):
            from coding.memo_views import memo_line

            self._desk.read_later(memo_line, self._draft.memo, done=partial(self._follow, self._draft))

    def _follow(self, draft: _Draft, line: MemoLine | None) -> None:
        """Shows what is stored now, but never over words that are not stored yet."""
        if draft is not self._draft:
            return
        if line is None:
            draft.memo, draft.saved = 0, ("", "")
            if not self._wait.isActive():
                self.gone.emit()
        elif self._written() == draft.saved and (line.title, line.text) != draft.saved:
            self._show(line)
            self._rest()
        else:
            self._show_links(line.links)


class _Field(QPlainTextEdit):
    """The text; Escape leaves."""

    def __init__(self, editor: MemoEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self.setProperty("role", "input")
        self.setTabChangesFocus(True)
        self.setPlaceholderText(tr("What do you notice here?"))
        self.setAccessibleName(tr("Memo"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """QPlainTextEdit."""
        if event.key() == Qt.Key.Key_Escape:
            self._editor.left.emit()
        else:
            super().keyPressEvent(event)
