"""How the lines of the source list and the codebook are drawn."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app import fonts
from app.codecolours import code_colour
from app.delegates.paint import paint_ground, paint_key, paint_swatch, paint_text
from app.icons import paint_icon
from app.itemmodels.groups import HEAD_ROLE, ROW_ROLE, Head
from app.theme import current, current_type, scaled
from models.translation import tr

if TYPE_CHECKING:
    from coding.browse import CodeLine

Index = QModelIndex | QPersistentModelIndex
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LARGER = 1.6  # how much larger icons and swatches get with the type
LINE_PADDING = 13


def line_height() -> int:
    """The height of a line of a list, in pixels."""
    return current_type().body + LINE_PADDING


def paint_head(painter: QPainter, box: QRect, text: str, figure: str) -> None:
    """A section head: small, spaced, its figure at the right."""
    look, font = current(), fonts.interface_font(current_type().small, strong=True)
    words = QRect(box.left() + 16, box.bottom() - 25, box.width() - 28, 22)
    painter.save()
    paint_text(painter, words, text.upper(), look.muted, font)
    paint_text(painter, words, figure, look.muted, font, _RIGHT)
    painter.restore()


def states(option: QStyleOptionViewItem) -> tuple[bool, bool, bool]:
    """Chosen, under the mouse, with the keyboard."""
    state = option.state
    flags = QStyle.StateFlag
    return (
        bool(state & flags.State_Selected),
        bool(state & flags.State_MouseOver),
        bool(state & flags.State_HasFocus),
    )


class SourceDelegate(QStyledItemDelegate):
    """Kind icon, title, number of codings; sources not yet read are muted."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """QStyledItemDelegate."""
        head = index.data(HEAD_ROLE)
        return QSize(120, (36 if index.row() == 0 else 44) if isinstance(head, Head) else line_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """QStyledItemDelegate."""
        head = index.data(HEAD_ROLE)
        if isinstance(head, Head):
            paint_head(painter, option.rect, head.text, head.figure)
            return
        row = index.data(ROW_ROLE)
        look, sizes, box = current(), current_type(), option.rect
        chosen, hovered, _ = states(option)
        painter.save()
        paint_ground(painter, box, chosen=chosen, hovered=hovered, round_by=0)
        side = icon_side()
        picture = QRectF(box.left() + 15, box.center().y() - side / 2 + 1, side, side)
        paint_icon(painter, row.kind, picture, look.muted)
        figure = "" if row.codings < 0 else str(row.codings)
        small = fonts.interface_font(sizes.small)
        wide = QFontMetrics(small).horizontalAdvance(figure) + 2
        paint_text(
            painter, QRect(box.right() - 12 - wide, box.top(), wide, box.height()), figure, look.muted, small
        )
        words = QRect(box.left() + 24 + side, box.top(), box.width() - side - wide - 44, box.height())
        colour = look.text if row.status != "unread" or chosen else look.muted
        paint_text(painter, words, row.title, colour, fonts.interface_font())
        painter.restore()


class CodeDelegate(QStyledItemDelegate):
    """Swatch, name with valence, “k of n” participants, shortcut key; families are section heads.

    `people` is the number of participants every figure is out of.
    """

    people = 0
    people_of_code: Mapping[int, int] = MappingProxyType({})

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """QStyledItemDelegate."""
        row = index.data(ROW_ROLE)
        family = row is not None and not row.codable and row.parent_id is None
        return QSize(120, 36 if family else line_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """QStyledItemDelegate."""
        row = index.data(ROW_ROLE)
        chosen, hovered, _ = states(option)
        look, box = current(), option.rect
        painter.save()
        whole = QRect(0, box.top(), option.widget.width(), box.height())
        if not row.codable and row.parent_id is None:
            paint_ground(painter, whole.adjusted(0, 8, 0, 0), chosen=chosen, hovered=hovered, round_by=0)
            paint_head(painter, QRect(0, box.top(), box.right() + 1, box.height()), row.name, "")
            painter.restore()
            return
        paint_ground(painter, whole, chosen=chosen, hovered=hovered, round_by=0)
        colour = code_colour(row.color, row.kind)
        left = box.left() + 2
        side = scaled(10, _LARGER)
        paint_swatch(painter, QRectF(left, box.center().y() - side / 2 + 1, side, side), colour.strip)
        right = self._figures(painter, box, row)
        words = QRect(left + side + 10, box.top(), right - left - side - 14, box.height())
        paint_text(painter, words, code_text(row), look.text, fonts.interface_font())
        painter.restore()

    def _figures(self, painter: QPainter, box: QRect, row: CodeLine) -> int:
        look, small = current(), fonts.interface_font(current_type().small)
        figure = figure_text(self.people_of_code.get(row.id, 0), self.people)
        metrics = QFontMetrics(small)
        column = metrics.horizontalAdvance(figure_text(88, 88) if self.people > 9 else figure_text(8, 8)) + 4
        place = QRect(box.right() - 12 - column, box.top(), column, box.height())
        paint_text(painter, place, figure, look.muted, small, _RIGHT)
        right = place.left() - 6
        if row.shortcut:
            right -= paint_key(painter, right, box.center().y() + 1, row.shortcut.upper()) + 4
        return right

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """QStyledItemDelegate: a line edit of ours."""
        field = QLineEdit(parent)
        field.setAccessibleName(tr("Name of the code"))
        return field

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """QStyledItemDelegate: over the name."""
        box = option.rect
        editor.setGeometry(box.left() + 14, box.top() - 1, box.width() - 22, box.height() + 2)


def icon_side() -> int:
    """The side of the icon of a row, in pixels."""
    return scaled(16, _LARGER)


def code_text(row: CodeLine) -> str:
    """The name of a code, an emotion's with its valence."""
    valence, name = row.valence, row.name
    if row.kind != "emotion" or valence is None:
        return name
    return f"{name} {'+' if valence > 0 else '−' if valence < 0 else '±'}{abs(valence)}"


def figure_text(count: int, people: int) -> str:
    """How many participants of how many; nothing while there are none."""
    return tr("{count} of {people}", count=count, people=people) if people else ""
