"""Presenting on one screen or two: the map covers the window, or has a screen of its own beside the notes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from app.desk import Desk
from app.dialogs.files import Files
from app.journey.console import Console
from app.journey.keeper import Shown
from app.journey.presenter import Presenter
from models.translation import tr


class Room(QWidget):
    """The window on the other screen; `left()` when somebody closed it."""

    left = Signal()

    def __init__(self, screen: QScreen, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(tr("Presented map"))
        self.setScreen(screen)
        self.setGeometry(screen.geometry())

    def closeEvent(self, event: QCloseEvent) -> None:
        """QWidget: the presentation ends with its window."""
        super().closeEvent(event)
        self.left.emit()


class Presenting(QObject):
    """Begins, moves and ends a presentation; `ended()` when the window is itself again."""

    ended = Signal()

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        screens: Callable[[], Sequence[QScreen]] = QGuiApplication.screens,
    ) -> None:
        super().__init__(parent)
        self._desk, self._page, self._screens = desk, parent, screens
        self._was_full = False
        self._shown: Shown | None = None
        self.presenter: Presenter | None = None
        self.console: Console | None = None
        self.room: Room | None = None
        desk.closed.connect(self.end)

    def others(self) -> list[QScreen]:
        """The screens the window is not on."""
        here = self._page.window().screen()
        return [screen for screen in self._screens() if screen is not here]

    def begin(self, shown: Shown) -> None:
        """Presents on the other screen where there is one, else over the window."""
        self._shown = shown
        self._page.window().installEventFilter(self)
        self._was_full = bool(self._page.window().windowState() & Qt.WindowState.WindowFullScreen)
        others = self.others()
        self.show_on(others[0] if others else None)

    def show_on(self, screen: QScreen | None, step: int = 0) -> None:
        """Shows the map on a screen of its own, or, without one, over the window."""
        if self._shown is None:
            return
        self._take_down()
        whole, files = self._whole(), Files(self._page.window())
        if screen is None:
            window = self._page.window()
            window.setWindowState(window.windowState() | Qt.WindowState.WindowFullScreen)
            self.presenter = Presenter(self._desk, whole, files)
        else:
            self.room = Room(screen, self._page.window())
            self.room.left.connect(self.end)
            self.room.showFullScreen()
            self.presenter = Presenter(self._desk, self.room, files, alone=False)
        presenter = self.presenter
        presenter.ended.connect(self.end)
        presenter.names_hidden.connect(self._desk.naming.hide)
        presenter.offer_screens(self._names(screen), self._move)
        presenter.begin(self._shown, step)
        if screen is not None:
            self.console = Console(self._desk, presenter, whole)
            self.console.offer_screens(self._names(screen), self._move)
            self.console.show_map(self._shown)
            self._page.window().activateWindow()

    def refresh(self, shown: Shown) -> None:
        """Shows the map as it is now, while it is presented."""
        if self.presenter is None:
            return
        self._shown = shown
        self.presenter.refresh(shown)
        if self.console is not None:
            self.console.show_map(shown)

    def end(self) -> None:
        """The window as it was before."""
        if self.presenter is None:
            return
        self._take_down()
        self._shown = None
        window = self._page.window()
        window.removeEventFilter(self)
        if not self._was_full:
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowFullScreen)
        self.ended.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """QObject: the other screen is let go with the window."""
        if event.type() == QEvent.Type.Close and watched is self._page.window():
            self.end()
        return False

    def _move(self, name: str) -> None:
        step = self.presenter.step if self.presenter is not None else 0
        self.show_on(next((each for each in self.others() if each.name() == name), None), step)

    def _names(self, now: QScreen | None) -> list[tuple[str, str, bool]]:
        """Every place the map can be shown: words, the screen's name, whether it is there now."""
        here = (tr("This screen, without notes"), "", now is None)
        return [here, *((_words(each), each.name(), each is now) for each in self.others())]

    def _whole(self) -> QWidget:
        window = self._page.window()
        return window.findChild(QWidget, "whole") or window

    def _take_down(self) -> None:
        presenter, self.presenter = self.presenter, None
        console, self.console = self.console, None
        room, self.room = self.room, None
        for widget in (console, presenter, room):
            if widget is not None:
                widget.hide()
                widget.deleteLater()


def _words(screen: QScreen) -> str:
    size = screen.size()
    return f"{screen.name()} · {size.width()} × {size.height()}"
