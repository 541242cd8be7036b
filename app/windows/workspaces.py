"""The stack of workspaces: a page is made when first shown, part by part, so that the window answers meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.jobs import Jobs
from app.pages import Page
from app.tools import Tools


class Workspaces(QStackedWidget):
    """The first page of the stack is the start page; `shown(id)` when a workspace is in front."""

    shown = Signal(str)

    def __init__(self, pages: tuple[Page, ...], tools: Tools, jobs: Jobs) -> None:
        super().__init__()
        self._pages = {page.id: page for page in pages}
        self._tools, self._jobs = tools, jobs
        self._made: dict[str, QWidget] = {}
        self._making: dict[str, tuple[QWidget, Iterator[None]]] = {}
        self._wanted = ""
        self._waiting: list[Callable[[], None]] = []

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the workspaces there are."""
        return tuple(self._pages)

    @property
    def current_id(self) -> str:
        """The id of the workspace in front, "" on the start page."""
        return next((name for name, page in self._made.items() if page is self.currentWidget()), "")

    def bring(self, page: str) -> None:
        """Shows a workspace, now, or as soon as its parts are made; the last one asked for wins."""
        if page != self._wanted:
            self._wanted = page
            self._waiting.clear()
        if page in self._made:
            self._show(page)
        elif page not in self._making:
            self._make(page)

    def ask(self, what: str, *given: object) -> None:
        """Asks the page wanted, as soon as it is there, for an act that pages may offer; else nothing happens."""
        if self._wanted in self._making:
            self._waiting.append(partial(self.ask, what, *given))
            return
        run = getattr(self._made.get(self._wanted), what, None)
        if run is not None:
            run(*given)

    def leave(self) -> None:
        """The start page; the workspaces of a closed project are let go."""
        self.setCurrentIndex(0)
        self._wanted = ""
        self._waiting.clear()
        half_made = [page for page, _ in self._making.values()]
        for widget in (*self._made.values(), *half_made):
            self.removeWidget(widget)
            widget.deleteLater()
        self._made.clear()
        self._making.clear()

    def _make(self, name: str) -> None:
        page = self._pages[name].make(self._tools)
        self.addWidget(page)
        build: Callable[[], Iterator[None]] | None = getattr(page, "build", None)
        if build is None:
            self._finish(name, page)
        else:
            steps = build()
            self._making[name] = (page, steps)
            self._jobs.in_steps(self._parts(name, steps), partial(self._built, name, steps))

    def _parts(self, name: str, steps: Iterator[None]) -> Iterator[None]:
        """The parts of a page, until the project is closed."""
        while self._is_making(name, steps) and next(steps, self) is not self:
            yield

    def _is_making(self, name: str, steps: Iterator[None]) -> bool:
        return name in self._making and self._making[name][1] is steps

    def _built(self, name: str, steps: Iterator[None]) -> None:
        if self._is_making(name, steps):
            page, _ = self._making.pop(name)
            self._finish(name, page)

    def _finish(self, name: str, page: QWidget) -> None:
        self._made[name] = page
        if self._wanted == name:
            self._show(name)

    def _show(self, name: str) -> None:
        if self.current_id != name:
            self.setCurrentWidget(self._made[name])
            self.ask("take_focus")
            self.shown.emit(name)
        waiting, self._waiting = self._waiting, []
        for ask in waiting:
            ask()
