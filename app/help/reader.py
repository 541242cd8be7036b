"""The page of help on screen: blocks set in the program's own type; it opens nothing but other pages of help."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextList,
    QTextListFormat,
    QTextTable,
    QTextTableFormat,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from app import fonts
from app.help.pages import Block, HelpPage, Line
from app.theme import current, current_type
from models.translation import tr

_WIDEST = 46
_AIR = 20
Format = QTextBlockFormat


class HelpReader(QTextBrowser):
    """Shows one page; `page_asked(id)` when a link to another was followed. Nothing is ever loaded or opened."""

    page_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Page of help"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.anchorClicked.connect(lambda url: self.page_asked.emit(url.toString()))
        self._page: HelpPage | None = None
        self._places: list[int] = []

    def sizeHint(self) -> QSize:
        """QWidget: room for a page."""
        return QSize(620, 600)

    def loadResource(self, kind: int, name: QUrl | str) -> None:
        """QTextBrowser: no file, picture or address is ever read."""

    def show_page(self, page: HelpPage) -> None:
        """Shows a page from its beginning."""
        self._page = page
        self._write()
        self.verticalScrollBar().setValue(0)

    def show_block(self, number: int) -> None:
        """Brings a block of the page to the top, by its place among the blocks."""
        if not 0 <= number < len(self._places):
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._places[number])
        self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top() - _AIR // 2)

    def changeEvent(self, event: QEvent) -> None:
        """QWidget: follows theme and type size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._page is not None:
            self._write()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """QTextEdit: lines stay short enough to read."""
        spare = self.width() - _WIDEST * current_type().body
        side = max(_AIR, spare // 2) if spare > 2 * _AIR else _AIR
        self.setViewportMargins(_AIR, 0, max(_AIR, 2 * side - _AIR), 0)
        super().resizeEvent(event)

    def _write(self) -> None:
        assert self._page is not None
        self.clear()
        self.document().setDefaultFont(fonts.interface_font())
        self.document().setDocumentMargin(4)
        writer = _Writer(QTextCursor(self.document()))
        self._places = [writer.write(block) for block in self._page.blocks]
        self.moveCursor(QTextCursor.MoveOperation.Start)


class _Writer:
    """Writes blocks one below the other."""

    def __init__(self, cursor: QTextCursor) -> None:
        self._cursor = cursor
        self._look, self._sizes = current(), current_type()
        self._first = True
        self._kinds: dict[str, Callable[[Block], None]] = {
            "title": self._head,
            "heading": self._head,
            "table": self._table,
        }

    def write(self, block: Block) -> int:
        """Writes a block; returns where in the document it begins."""
        self._kinds.get(block.kind, self._words)(block)
        self._first = False
        return self._cursor.block().position()

    def _head(self, block: Block) -> None:
        title = block.kind == "title"
        size = self._sizes.page + 4 if title else self._sizes.title
        above = _AIR // 2 if title else _AIR
        self._begin(above, 6 if title else 2)
        self._say(block.rows[0][0], size, strong=True)

    def _words(self, block: Block) -> None:
        if block.kind in ("item", "step"):
            self._begin(0, 3, listed=block.kind)
        else:
            self._begin(2, 8, inset=16 if block.kind == "formula" else 0)
        self._say(block.rows[0][0], self._sizes.body, reading=block.kind == "formula")

    def _begin(self, above: int, below: int, *, inset: int = 0, listed: str = "") -> None:
        form = Format()
        form.setTopMargin(above)
        form.setBottomMargin(below)
        form.setLeftMargin(inset)
        form.setLineHeight(140, Format.LineHeightTypes.ProportionalHeight.value)
        before = _list_at(self._cursor)
        if not self._first:
            self._cursor.insertBlock(form, QTextCharFormat())
        else:
            self._cursor.setBlockFormat(form)
        style = {
            "item": QTextListFormat.Style.ListDisc,
            "step": QTextListFormat.Style.ListDecimal,
        }.get(listed)
        if style is None:
            return
        if before is not None and before.format().style() == style:
            before.add(self._cursor.block())
        else:
            self._cursor.createList(_list(style))

    def _say(
        self, line: Line, size: int, *, strong: bool = False, reading: bool = False, muted: bool = False
    ) -> None:
        look = self._look
        base = QTextCharFormat()
        base.setFont(fonts.reading_font(size + 1) if reading else fonts.interface_font(size, strong=strong))
        base.setForeground(QColor(look.muted if muted else look.text))
        for piece in line:
            form = QTextCharFormat(base)
            if piece.key:
                form.setBackground(QColor(look.field))
                form.setFontWeight(QFont.Weight.DemiBold)
            if piece.page:
                form.setAnchor(True)
                form.setAnchorHref(piece.page)
                form.setForeground(QColor(look.accent))
            text = f"\u2009{piece.text}\u2009".replace(" ", "\u00a0") if piece.key else piece.text
            self._cursor.insertText(text, form)

    def _table(self, block: Block) -> None:
        self._begin(0, 0)
        rows, columns = len(block.rows), max(len(row) for row in block.rows)
        table = self._cursor.insertTable(rows, columns, self._frame(block, columns))
        for at, row in enumerate(block.rows):
            for place, line in enumerate(row):
                self._cell(table, at, place, line)
        self._cursor = table.lastCursorPosition()
        self._cursor.movePosition(QTextCursor.MoveOperation.NextBlock)

    def _cell(self, table: QTextTable, at: int, place: int, line: Line) -> None:
        self._cursor = table.cellAt(at, place).firstCursorPosition()
        head = at == 0
        if at + 1 < table.rows():
            self._underline(table, at, place)
        self._say(line, self._sizes.small if head else self._sizes.body, strong=head, muted=head)

    def _underline(self, table: QTextTable, at: int, place: int) -> None:
        cell = table.cellAt(at, place)
        form = cell.format().toTableCellFormat()
        form.setBottomBorder(1)
        form.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBottomBorderBrush(QColor(self._look.line))
        cell.setFormat(form)

    def _frame(self, block: Block, columns: int) -> QTextTableFormat:
        form = QTextTableFormat()
        form.setBorder(0)
        form.setCellPadding(6)
        form.setCellSpacing(0)
        form.setHeaderRowCount(1)
        form.setTopMargin(4)
        form.setBottomMargin(8)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        form.setColumnWidthConstraints(
            [QTextLength(QTextLength.Type.PercentageLength, share) for share in _shares(block, columns)]
        )
        return form


def _list_at(cursor: QTextCursor) -> QTextList | None:
    return cursor.currentList()


def _list(style: QTextListFormat.Style) -> QTextListFormat:
    form = QTextListFormat()
    form.setStyle(style)
    form.setIndent(1)
    return form


def _shares(block: Block, columns: int) -> list[float]:
    """Widths in hundredths, by the longest words of each column, none thinner than a fifth."""
    lengths = [
        max(sum(len(piece.text) for piece in row[place]) for row in block.rows if place < len(row))
        for place in range(columns)
    ]
    capped = [min(max(length, 14), 60) for length in lengths]
    return [100 * each / sum(capped) for each in capped]
