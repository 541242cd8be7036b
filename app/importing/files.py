"""The files of an import at the left: what was read, and below it what was not and why."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app import fonts
from app.delegates.lists import paint_head, states
from app.delegates.paint import paint_ground, paint_text
from app.icons import paint_icon
from app.importing.drafts import Draft, Drafts
from app.importing.facts import kind_name
from app.itemmodels.groups import HEAD_ROLE, ROW_ROLE, GroupedModel, Head, Line
from app.theme import current, current_type
from app.widgets.boxes import Scroll, column
from app.widgets.list_view import LineList
from app.widgets.text import Label
from models.translation import tr, trn

Index = QModelIndex | QPersistentModelIndex
_MOST = 200  # files that were not read, told one by one


class FilesList(QWidget):
    """`chosen(place)` when another file is to be looked at."""

    chosen = Signal(int)

    def __init__(self, drafts: Drafts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drafts = drafts
        box = column(self)
        self.model = GroupedModel(self)
        self.view = LineList(self.model, FilesDelegate(self), tr("Files"), self)
        self.view.chosen.connect(self.chosen)
        box.addWidget(self.view, 3)
        self.aside = self._aside()
        if self.aside is not None:
            box.addWidget(self.aside, 2)
        drafts.changed.connect(lambda _: self._fill())
        drafts.filled.connect(self._fill)
        self._fill()

    def choose(self, at: int) -> None:
        """Makes a file the one that is looked at."""
        if 0 <= at < len(self._drafts.all):
            self.view.choose(at)
            self.chosen.emit(at)

    def _fill(self) -> None:
        now = self.model.line(self.view.currentIndex().row())
        lines = [Line(at, draft.title, spoken(draft), draft) for at, draft in enumerate(self._drafts.all)]
        self.model.fill([Head(tr("Files"), str(len(lines))), *lines])
        if now is not None:
            self.view.choose(now.id)
        self.view.viewport().update()

    def _aside(self) -> QWidget | None:
        batch = self._drafts.batch
        failed = [(Path(each.path).name, f"{each.error} {each.hint}".strip()) for each in batch.failed]
        skipped = [(Path(each.path).name, each.reason) for each in batch.skipped]
        if not failed and not skipped:
            return None
        inner = QWidget()
        box = column(inner, margins=(16, 8, 12, 12), gap=6)
        for title, rows in ((tr("Could not be read"), failed), (tr("Skipped"), skipped)):
            if rows:
                box.addWidget(Label(title, "strong"))
            for name, why in rows[:_MOST]:
                box.addWidget(Label(f"{name}: {why}", "small", wrap=True))
        box.addStretch(1)
        return Scroll(inner)


class FilesDelegate(QStyledItemDelegate):
    """Kind, title, and in small what kind it is, how long, and whether something is to be looked at."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """QStyledItemDelegate."""
        sizes = current_type()
        head = isinstance(index.data(HEAD_ROLE), Head)
        return QSize(120, 36 if head else sizes.body + sizes.small + 22)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """QStyledItemDelegate."""
        head = index.data(HEAD_ROLE)
        if isinstance(head, Head):
            paint_head(painter, option.rect, head.text, head.figure)
            return
        draft: Draft = index.data(ROW_ROLE)
        chosen, hovered, _ = states(option)
        look, sizes, box = current(), current_type(), option.rect
        painter.save()
        paint_ground(painter, box, chosen=chosen, hovered=hovered, round_by=0)
        kind = draft.source.kind if draft.source is not None else "diary"
        paint_icon(painter, kind, QRectF(box.left() + 14, box.top() + 8, 16, 16), look.muted)
        words = QRect(box.left() + 38, box.top() + 5, box.width() - 46, sizes.body + 6)
        colour = look.text if draft.included and draft.source is not None else look.muted
        paint_text(painter, words, draft.title, colour, fonts.interface_font())
        small = QRect(words.left(), words.bottom() + 1, words.width(), sizes.small + 6)
        paint_text(painter, small, detail(draft), look.muted, fonts.interface_font(sizes.small))
        painter.restore()


def detail(draft: Draft) -> str:
    """Kind, length and how many warnings, in one line."""
    source = draft.source
    if source is None:
        return tr("choose the columns")
    if not draft.included:
        return tr("left out")
    parts = [kind_name(source.kind), trn("{n} word", "{n} words", draft.words)]
    if source.warnings:
        parts.append(trn("{n} to look at", "{n} to look at", len(source.warnings)))
    return " · ".join(parts)


def spoken(draft: Draft) -> str:
    """What a screen reader says of a file."""
    return f"{draft.title}, {detail(draft)}"
