"""A sheet over the window: a card in the middle, the rest dimmed; Escape or a click beside it closes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from app.theme import current_type
from app.widgets.boxes import Ground, Scroll, column, row
from app.widgets.buttons import IconButton
from app.widgets.text import Label, Rule
from models.translation import tr


class Sheet(QWidget):
    """Put children into `body` and buttons into `foot`; Tab stays inside; `closed` when it is gone."""

    closed = Signal()

    def __init__(self, title: str, window: QWidget, width: int = 560, height: int = 560) -> None:
        super().__init__(window)
        self.setAccessibleName(title)
        self._size = (width, height)
        self._before = QApplication.focusWidget()
        self.card = QFrame(self)
        self.card.setObjectName("popup")
        box = column(self.card, margins=(0, 0, 0, 0))
        head = row(margins=(20, 14, 12, 10))
        self.title = Label(title, "page")
        self.close_button = IconButton("close", tr("Close"), self.leave)
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button)
        box.addLayout(head)
        box.addWidget(Rule())
        self.inner = Ground("raised")
        self.body = column(self.inner, margins=(20, 16, 20, 16), gap=8)
        box.addWidget(Scroll(self.inner), 1)
        self.foot = row(margins=(20, 10, 20, 14), gap=8)
        box.addLayout(self.foot)
        window.installEventFilter(self)

    def present(self, focus: QWidget | None = None) -> None:
        """Shows the sheet with the cursor in `focus`, else in its first field."""
        if not self.foot.count():
            self.foot.setContentsMargins(0, 0, 0, 8)
        self._place()
        self.show()
        self.raise_()
        first = focus or next(iter(self._stops()), self.close_button)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Closes the sheet and gives the focus back."""
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()
        self.deleteLater()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """QWidget: Tab goes round inside the sheet."""
        stops = self._stops()
        now = QApplication.focusWidget()
        if not stops:
            return True
        at = stops.index(now) if now in stops else -1
        target = stops[(at + (1 if forward else -1)) % len(stops)]
        target.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        return True

    def _stops(self) -> list[QWidget]:
        # Not by nextInFocusChain: PySide would make the widgets it walks over children of the sheet.
        inside = [each for each in self.findChildren(QWidget) if each is not self.close_button]
        return [each for each in [*inside, self.close_button] if _takes_tab(each, self)]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """QObject: stays in the middle when the window changes."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        self.setGeometry(parent.rect())
        scale = max(1.0, current_type().scale)
        most = (round(self._size[0] * scale), round(self._size[1] * scale))
        width = min(most[0], self.width() - 48)
        wanted = self.inner.sizeHint().height() + self.foot.sizeHint().height() + 2 * self.title.height() + 36
        height = min(max(most[1] // 2, min(most[1], wanted)), self.height() - 48)
        self.card.setGeometry((self.width() - width) // 2, (self.height() - height) // 2, width, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """QWidget: dims what is behind."""
        QPainter(self).fillRect(self.rect(), QColor(16, 20, 28, 96))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """QWidget: a click beside the card closes."""
        if not self.card.geometry().contains(event.position().toPoint()):
            self.leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """QWidget: Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)


def _takes_tab(widget: QWidget, sheet: QWidget) -> bool:
    here = widget.isVisibleTo(sheet) and widget.isEnabled()
    return here and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
