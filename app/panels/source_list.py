"""The sources at the left: read and not yet read, filtered by what is typed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.delegates.lists import SourceDelegate
from app.desk import Desk
from app.fuzzy import match
from app.itemmodels.groups import GroupedModel, Head, Line
from app.panels.refresh import Refresh
from app.vocabulary import word
from app.widgets.boxes import EmptyState, Ground, column
from app.widgets.list_view import LineList
from app.widgets.search_field import SearchField
from models.translation import tr

if TYPE_CHECKING:
    from coding.browse import SourceLine

_SHOWN = ("source", "turn", "speaker", "participant", "coding", "passage")


class SourceList(Ground):
    """The list; `chosen(source id)` when another one is to be shown."""

    chosen = Signal(int)
    filled = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("panel", "", parent)
        self._desk = desk
        self._rows: Sequence[SourceLine] = ()
        box = column(self)
        self.search = SearchField(tr("Filter sources"))
        self.search.searched.connect(lambda _: self._show())
        head = column(margins=(12, 10, 12, 0))
        head.addWidget(self.search)
        box.addLayout(head)
        self.model = GroupedModel(self)
        self.view = LineList(self.model, SourceDelegate(self), tr("Sources"), self)
        self.view.chosen.connect(self.chosen)
        self.empty = EmptyState(tr("Nothing fits"), tr("No source has these letters in its title."))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        box.addWidget(self._stack, 1)
        Refresh(desk, self, _SHOWN, self.refresh)
        self.reload()

    def reload(self) -> None:
        """Reads the sources now; many codings are counted a moment later."""
        from coding.browse import has_many_codings, source_lines, uncounted_sources

        many = self._desk.read(has_many_codings)
        self._take(self._desk.read(uncounted_sources if many else source_lines))
        if many:
            self.refresh()

    def refresh(self) -> None:
        """Reads the sources anew in the background: many take a while to count."""
        from coding.browse import source_lines

        self._desk.read_later(source_lines, done=self._take)

    def _take(self, rows: Sequence[SourceLine]) -> None:
        self._rows = rows
        self._show()
        self.filled.emit()

    def all_ids(self) -> list[int]:
        """The ids of all sources, shown or not."""
        return [row.id for row in self._rows]

    def choose(self, source: int) -> None:
        """Marks a source as the one shown."""
        self.view.choose(source)

    def neighbour(self, source: int, step: int) -> int | None:
        """The source `step` lines further on, or None."""
        ids = self.model.ids()
        at = ids.index(source) + step if source in ids else -1
        return ids[at] if 0 <= at < len(ids) else None

    def _show(self) -> None:
        typed = self.search.text()
        rows = [row for row in self._rows if match(typed, f"{row.title} {row.participant_names}") is not None]
        now = self.model.line(self.view.currentIndex().row())
        self.model.fill(_grouped(rows))
        if now is not None:
            self.view.choose(now.id)
        self._stack.setCurrentIndex(1 if self._rows and not rows else 0)


def _grouped(rows: Iterable[SourceLine]) -> list[Head | Line]:
    rows = list(rows)
    items: list[Head | Line] = []
    for title, part in (
        (tr("Sources"), [row for row in rows if row.status != "unread"]),
        (tr("Not yet read"), [row for row in rows if row.status == "unread"]),
    ):
        if part:
            items += [Head(title, str(len(part))), *(_line(row) for row in part)]
    return items


def _line(row: SourceLine) -> Line:
    return Line(
        row.id,
        row.title,
        tr(
            "{title}, {kind}, {codings} codings, {status}",
            title=row.title,
            kind=word(row.kind),
            codings=row.codings,
            status=word(row.status),
        ),
        row,
    )
