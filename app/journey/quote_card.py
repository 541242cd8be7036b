"""One quote beside the map: the words, who said them and where, what was said around, and what can be done."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from app.delegates.paint import paint_focus
from app.journey.around import around
from app.text.clock import clock, day
from app.theme import current
from app.vocabulary import word
from app.widgets.boxes import clear, column, row
from app.widgets.buttons import IconButton
from app.widgets.text import Label
from coding.journey.palette import color
from models.translation import tr

if TYPE_CHECKING:
    from coding.journey.rows import Facts
    from coding.journey.view import Quote

LONGEST = 420
Choices = list[tuple[str, str, Callable[[], None]]]


def meta(quote: Quote) -> str:
    """Who, in which role, in what kind of source, when, coded by whom."""
    when = clock(quote.time) if quote.time is not None else day(quote.date or "")[0]
    source = " ".join(part for part in (word(quote.kind_of_source), when) if part)
    who = quote.participant or quote.speaker or tr("nobody known")
    parts = (
        who,
        quote.role,
        source,
        word(quote.exposure) if quote.exposure != "unprompted" else "",
        quote.coder,
    )
    return " · ".join(part for part in parts if part)


class RemarkField(QLineEdit):
    """A line for a remark: `kept(words)` on Enter, `left()` on Escape."""

    kept = Signal(str)
    left = Signal()

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setPlaceholderText(tr("Remark … ↵"))
        self.setAccessibleName(tr("Remark on this quote"))
        self.returnPressed.connect(lambda: self.kept.emit(self.text().strip()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """QWidget: Escape leaves the line; every other key stays in it."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
            event.accept()


class QuoteCard(QWidget):
    """`opened()` on click or Enter; the menu offers `choices` (text, key, act) besides the context.

    `remark` keeps what is written about the quote, where something can be.
    """

    opened = Signal()

    def __init__(
        self,
        quote: Quote,
        role: str,
        facts: Facts | None,
        choices: Choices | None = None,
        remark: Callable[[str], None] | None = None,
    ) -> None:
        super().__init__()
        self.quote, self._role, self._facts, self._keep = quote, role, facts, remark
        self.field: QLineEdit | None = None
        self.choices: Choices = [(tr("Show in transcript"), "Enter", self.opened.emit)]
        if facts is not None:
            self.choices.append((tr("What was said around it"), "X", self.toggle_context))
        if remark is not None:
            self.choices.append((tr("Remark on this quote"), "R", self.write_remark))
        self.choices += choices or []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.words = quote.quote.strip()
        self.setAccessibleName(f"{self.words}, {meta(quote)}")
        line = row(self, margins=(14, 4, 2, 4), gap=4)
        box = column(gap=3)
        shown = self.words if len(self.words) <= LONGEST else self.words[:LONGEST].rstrip() + " …"
        box.addWidget(Label(f"“{shown}”", "quote", wrap=True))
        self.meta = Label(meta(quote) + (tr(" · pinned") if quote.pinned else ""), "small", wrap=True)
        box.addWidget(self.meta)
        self.remark = Label(f"✎ {quote.remark}", "muted", wrap=True)
        self.remark.setVisible(bool(quote.remark))
        box.addWidget(self.remark)
        self._writing = column()
        box.addLayout(self._writing)
        self._context = column(margins=(0, 4, 0, 0), gap=4)
        box.addLayout(self._context)
        line.addLayout(box, 1)
        self.more = IconButton("more", tr("What to do with this quote"), self._show_menu)
        line.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)

    def toggle_context(self) -> None:
        """Shows three turns before and after, or hides them."""
        if self._context.count():
            clear(self._context)
            return
        for said in around(self._facts, self.quote) if self._facts is not None else ():
            who = f"{said.speaker}: " if said.speaker else ""
            self._context.addWidget(Label(f"{who}{said.words}", "body" if said.here else "muted", wrap=True))

    def show_remark(self, shown: bool) -> None:
        """Shows or hides what was remarked; never to an audience."""
        self.remark.setVisible(shown and bool(self.quote.remark))

    def write_remark(self) -> None:
        """A line to write the remark in: Enter keeps it, Escape leaves it as it was; empty takes it away."""
        if self.field is None:
            self.field = RemarkField(self.quote.remark)
            self.field.kept.connect(self._keep_remark)
            self.field.left.connect(self._end_remark)
            self._writing.addWidget(self.field)
            self.field.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_remark(self, words: str) -> None:
        self._end_remark()
        if self._keep is not None and words != self.quote.remark:
            self._keep(words)

    def _end_remark(self) -> None:
        field, self.field = self.field, None
        if field is not None:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            field.hide()
            field.deleteLater()

    def menu(self) -> QMenu:
        """The choices as a menu."""
        menu = QMenu(self)
        for text, key, act in self.choices:
            action = menu.addAction(f"{text.replace('&', '&&')}\t{key}" if key else text)
            action.triggered.connect(lambda _=False, act=act: act())
        return menu

    def _show_menu(self) -> None:
        self.menu().popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """QWidget: the same choices under the mouse."""
        self.menu().popup(event.globalPos())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """QWidget: a click goes to the words."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """QWidget: Enter goes to the words, letters do what the menu says."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
            return
        for _text, key, act in self.choices:
            if len(key) == 1 and event.text().upper() == key and not event.modifiers():
                act()
                return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """QWidget: the strip and ring follow mouse and focus."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave, QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """QWidget: a strip in the lane's colour; a ground under the mouse."""
        painter, look = QPainter(self), current()
        if self.underMouse():
            painter.fillRect(self.rect(), QColor(look.hover))
        painter.fillRect(2, 6, 3, self.height() - 12, QColor(color(self._role, look.dark)))
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_focus(painter, self.rect(), 4)
