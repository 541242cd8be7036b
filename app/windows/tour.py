"""The tour: four steps through the sample study, once, and again from the menu."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame

from app.theme import scaled
from app.widgets.boxes import column, row
from app.widgets.buttons import Button
from app.widgets.text import Label
from app.windows.main_window import MainWindow
from models.translation import noted, tr

STEPS = (
    (
        "sources",
        noted("This is what people said"),
        noted("Interviews, diaries and session notes lie here. Drop files on this page to add your own."),
    ),
    (
        "code",
        noted("Read, select, press a key"),
        noted(
            "Select some words and press 1 for the first stage, or Enter to find any code. Ctrl+Z takes it back."
        ),
    ),
    (
        "evidence",
        noted("Every coding is a quote you can find again"),
        noted("Narrow the table by code, stage or person. Enter leads back to the words."),
    ),
    (
        "map",
        noted("The map builds itself from the codings"),
        noted("Every card counts participants, not mentions. Click one to see who said it, and who did not."),
    ),
)
_WIDTH, _ABOVE = 460, 20


class Tour(QFrame):
    """A card in the lower middle; Enter goes on, Escape leaves."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window.whole)
        self._window, self._at = window, 0
        self._steps = [step for step in STEPS if step[0] in window.page_ids]
        self.setObjectName("popup")
        box = column(self, margins=(20, 14, 20, 14), gap=6)
        self.title = Label("", "title", wrap=True)
        self.words = Label("", "muted", wrap=True)
        box.addWidget(self.title)
        box.addWidget(self.words)
        line = row(gap=8)
        self.figure = Label("", "small")
        self.next_button = Button(tr("Next"), "primary", self.go_on)
        line.addWidget(self.figure, 1)
        line.addWidget(Button(tr("Leave the tour"), "quiet", self.leave))
        line.addWidget(self.next_button)
        box.addLayout(line)
        window.whole.installEventFilter(self)
        window.desk.page_shown.connect(self._page_shown)
        self.hide()

    def start(self) -> None:
        """Shows the first step; the tour does not come by itself again."""
        self._window.settings.set("tour_seen", True)
        self._at = 0
        self._show()

    def go_on(self) -> None:
        """The next step, or the end."""
        self._at += 1
        if self._at < len(self._steps):
            self._show()
        else:
            self.leave()

    def leave(self) -> None:
        """Ends the tour where it is."""
        self.hide()
        self._window.ask_page("take_focus")

    def _page_shown(self, page: str) -> None:
        """Who goes a way of their own needs no guide."""
        if self.isVisible() and page != self._steps[self._at][0]:
            self.hide()

    def _show(self) -> None:
        page, title, words = self._steps[self._at]
        self._window.show_page(page)
        self.title.setText(tr(title))
        self.words.setText(tr(words))
        self.figure.setText(tr("{value} of {steps}", value=self._at + 1, steps=len(self._steps)))
        self.next_button.setText(tr("Next") if self._at + 1 < len(self._steps) else tr("Begin"))
        self._place()
        self.show()
        self.raise_()
        self.next_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self) -> None:
        around = self._window.whole
        width = min(scaled(_WIDTH, 1.6), around.width() - 2 * _ABOVE)
        height = max(self.heightForWidth(width), self.minimumSizeHint().height())
        below = self._window.status.height() + _ABOVE
        self.setGeometry((around.width() - width) // 2, around.height() - height - below, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """QObject: stays in the lower middle."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """QWidget: Enter goes on, Escape leaves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_on()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
