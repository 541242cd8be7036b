"""The one hub between panels and the open project; injected by bootstrap, never global.

Panels read with `read`, act through `app.operations`, listen to the signals and know nothing of each other.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from app.asking import Asking
from app.jobs import Cancelled, Jobs, Progress
from app.naming import Naming
from app.qualities import Qualities
from models.errors import UserError
from models.span import Span
from models.translation import tr

if TYPE_CHECKING:
    from coding.changes import Changes
    from coding.workspace import Workspace

T = TypeVar("T")


@dataclass(frozen=True)
class Place:
    """Somewhere a reader has been: a source and, perhaps, a span of it."""

    source: int
    span: Span | None


class Desk(QObject):
    """Holds the open Workspace behind the writer thread and says what happened.

    `changed(Changes, origin)` after every act, undo and redo; `revealed(source id, Span or None)`;
    `code_revealed(code id)`; `noticed(text)`; `failed(UserError)`; `like_asked(quotes, code id or 0, its name)`
    for passages like these quotes, or, without quotes, like what has the code.
    """

    opened = Signal()
    closing = Signal()
    closed = Signal()
    changed = Signal(object, object)
    revealed = Signal(int, object)
    code_revealed = Signal(int)
    like_asked = Signal(object, int, str)
    noticed = Signal(str)
    failed = Signal(object)
    history_changed = Signal()
    coder_changed = Signal()
    page_requested = Signal(str)
    page_shown = Signal(str)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.jobs, self.asking = jobs, Asking(self._may_keep, self)
        self.coder = ""
        self.name = ""
        self.undo_label: str | None = None
        self.redo_label: str | None = None
        self._workspace: Workspace | None = None
        self.place: Place | None = None
        self.selected: Place | None = None
        self.naming = Naming(self)
        self.naming.changed.connect(self._look_at_history)
        self.qualities = Qualities(self)
        self._back: list[Place | str] = []
        self._ahead: list[Place | str] = []

    @property
    def is_open(self) -> bool:
        """Whether a project is open."""
        return self._workspace is not None

    @property
    def workspace(self) -> Workspace:
        """The open workspace; a UserError where none is open."""
        if self._workspace is None:
            raise UserError(tr("No project is open."), tr("Open or create one first."))
        return self._workspace

    @property
    def path(self) -> Path:
        """The file of the open project."""
        return self.workspace.path

    @property
    def read_only(self) -> bool:
        """Whether the open project can only be read."""
        return self.workspace.read_only

    def take(self, workspace: Workspace, name: str, coder: str) -> None:
        """Makes an opened workspace the one of the window; the one before must be closed."""
        self._workspace, self.name, self.coder = workspace, name, coder
        self._back.clear()
        self._ahead.clear()
        self.place = self.selected = None
        self._look_at_history()
        self.opened.emit()

    def _may_keep(self) -> bool:
        """Whether caches may hold anything made of the words of the open project: not under a password."""
        return not self.workspace.protected

    def code_as(self, coder: str) -> None:
        """Whose name the acts from now on carry."""
        self.workspace.coder = self.coder = coder
        self.coder_changed.emit()

    def close(self, done: Callable[[], None] | None = None) -> None:
        """Closes the project after every queued act; then `closed`, then `done`."""
        if self._workspace is None:
            return
        self.closing.emit()
        workspace, self._workspace = self._workspace, None
        self.name = ""
        self.closed.emit()
        self.jobs.write(workspace.close, lambda _: done() if done else None, self.fail)

    def read(self, view: Callable[..., T], *args: Any, **options: Any) -> T:
        """Calls a view of `coding` with a short reading session, on this thread; returns its frozen rows."""
        with self.workspace.reading() as session:
            return self.naming.veiled(view(session, *args, **options))

    def read_later(
        self, view: Callable[..., T], *args: Any, done: Callable[[T], None], **options: Any
    ) -> None:
        """Calls a view on a background thread; `done` gets its rows, unless the project was closed meanwhile."""
        workspace = self.workspace

        def work() -> T:
            with workspace.reading() as session:
                return self.naming.veiled(view(session, *args, **options))

        def arrived(rows: T) -> None:
            if self._workspace is workspace:
                done(rows)

        self.jobs.background(work, arrived, self.fail)

    def read_long(
        self,
        label: str,
        view: Callable[..., T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
    ) -> Progress:
        """Calls a view that takes its `progress` on a background thread; where it takes long, with a row and Cancel.

        Of a project closed meanwhile nothing is told.
        """
        workspace = self.workspace

        def work(progress: Progress) -> T:
            with workspace.reading() as session:
                return self.naming.veiled(view(session, progress=progress))

        def told(tell: Callable[[Any], None]) -> Callable[[Any], None]:
            return lambda outcome: tell(outcome) if self._workspace is workspace else None

        return self.jobs.start(label, work, told(done), told(failed))

    def run(
        self,
        label: str,
        verb: Callable[..., T],
        *args: Any,
        origin: object = None,
        notice: str | Callable[[T], str] = "",
        done: Callable[[T], None] | None = None,
        nameless: bool = False,
        goes_on: bool = False,
        **options: Any,
    ) -> None:
        """One act: runs `verb(session, *args)` as one undo step on the writer thread, then says `changed`.

        While names are hidden only `nameless` acts are done: those that cannot write back what is covered.
        An act that `goes_on` with the one before is undone together with it.
        """
        workspace = self.workspace
        if not self.naming.allows(nameless):
            return

        def work() -> tuple[T, Changes]:
            with workspace.operation(label, goes_on=goes_on) as session:
                result = verb(session, *args, **options)
            return result, workspace.last_changes

        def arrived(outcome: tuple[T, Changes]) -> None:
            if self._workspace is not workspace:
                return
            result, changes = outcome
            self.naming.acted()
            self._tell(changes, origin, notice(result) if callable(notice) else notice or label)
            if done is not None:
                done(result)

        self.jobs.write(work, arrived, self.fail)

    def run_long(
        self,
        label: str,
        work: Callable[[Progress], T],
        done: Callable[[T], None] | None = None,
        *,
        writer: bool = False,
        can_cancel: bool = True,
    ) -> Progress:
        """A long job with a progress row and, where it can stop, Cancel; errors go to the message bar."""
        return self.jobs.start(label, work, done, self.fail, writer=writer, can_cancel=can_cancel)

    def refresh_all(self) -> None:
        """Lets every panel read anew what it shows, though nothing was changed."""
        from coding.changes import everything

        self.changed.emit(self.read(everything), self.naming)

    def undo(self) -> None:
        """Takes the last act back."""
        if self.undo_label is not None and self.naming.may_step(-1):
            self._step(self.workspace.undo, tr("Undone"), self.undo_label)

    def redo(self) -> None:
        """Does the act taken back again."""
        if self.redo_label is not None and self.naming.may_step(1):
            self._step(self.workspace.redo, tr("Done again"), self.redo_label)

    def fail(self, error: BaseException) -> None:
        """A known error goes to the message bar, a cancelled job to a notice; a bug is raised."""
        if isinstance(error, UserError):
            self.failed.emit(error)
        elif isinstance(error, Cancelled):
            self.noticed.emit(tr("Cancelled. Nothing was changed."))
        else:
            raise error

    def tell(self, message: str, hint: str = "") -> None:
        """Shows a sentence and a hint in the message bar."""
        self.failed.emit(UserError(message, hint))

    def reveal(self, source: int, span: Span | None = None, *, leaving: str = "") -> None:
        """Shows a place of a source in the transcript; `back` returns to the one before, or to the workspace left."""
        if leaving and (not self._back or self._back[-1] != leaving):
            self._back.append(leaving)
        self.visit(source, span)
        self.revealed.emit(source, span)

    def visit(self, source: int, span: Span | None = None) -> None:
        """Remembers a place that is shown already, for `back`."""
        self.place = Place(source, span)
        if not self._back or self._back[-1] != self.place:
            self._back.append(self.place)
            self._ahead.clear()

    def stand_at(self, source: int, point: int) -> None:
        """Where the reader has scrolled to, kept for the next start but not for `back`."""
        self.place = Place(source, Span(point, point))

    def back(self) -> None:
        """Shows the place before this one again."""
        if len(self._back) > 1:
            self._ahead.append(self._back.pop())
            self._show_again(self._back[-1])

    def forward(self) -> None:
        """Shows the place again that `back` left; a new place takes the way forward away."""
        if self._ahead:
            self._back.append(self._ahead.pop())
            self._show_again(self._back[-1])

    def _show_again(self, place: Place | str) -> None:
        if isinstance(place, str):
            self.page_requested.emit(place)
        else:
            self.place = place
            self.revealed.emit(place.source, place.span)

    def go(self, page: str) -> None:
        """Shows one of the workspaces by its id."""
        self.page_requested.emit(page)

    def _step(self, step: Callable[[], Changes], what: str, label: str) -> None:
        workspace = self._workspace

        def arrived(changes: Changes) -> None:
            if self._workspace is workspace:
                self._tell(changes, self, f"{what}: {label}")

        self.jobs.write(step, arrived, self.fail)

    def _tell(self, changes: Changes, origin: object, notice: str) -> None:
        self._look_at_history()
        self.changed.emit(changes, origin)
        self.noticed.emit(notice)

    def _look_at_history(self) -> None:
        if not self.is_open:
            return
        history = self.workspace.history()
        self.undo_label, self.redo_label = self.naming.veiled((history.undo, history.redo))
        self.history_changed.emit()
