"""A code split: the codings that are ticked go to a new code beside it, or to another one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from app.desk import Desk
from app.itemmodels.groups import Head, Line
from app.itemmodels.ticks import TickModel, TickRow
from app.operations import codebook as acts
from app.widgets.boxes import row
from app.widgets.buttons import Button
from app.widgets.fields import Choice
from app.widgets.sheet import Sheet
from app.widgets.text import Label
from app.widgets.tick_list import TickList
from models.translation import tr, trn

if TYPE_CHECKING:
    from coding.browse import CodeLine
    from coding.codebook_editing import CodedPassage


class SplitSheet(Sheet):
    """The codings of a code with ticks, and where the ticked ones go."""

    def __init__(self, desk: Desk, window: QWidget, code: CodeLine, others: Iterable[CodeLine]) -> None:
        super().__init__(tr("Split “{name}”", name=code.name), window, 640, 640)
        self._desk, self._code = desk, code
        self.body.addWidget(Label(tr("Tick the codings that shall move."), "muted", wrap=True))
        self.model = TickModel(self)
        self.list = TickList(self.model, tr("Codings"), self)
        self.list.setMinimumHeight(300)
        self.body.addWidget(self.list, 1)
        line = row(gap=8)
        self.target = Choice()
        self.target.setAccessibleName(tr("Where they go"))
        self.target.addItem(tr("To a new code"), None)
        for each in others:
            self.target.addItem(each.name, each.id)
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name of the new code"))
        self.name.setPlaceholderText(tr("Name of the new code"))
        line.addWidget(self.target, 1)
        line.addWidget(self.name, 1)
        self.body.addLayout(line)
        self.foot.addStretch(1)
        self.foot.addWidget(Button(tr("Cancel"), "plain", self.leave))
        self.button = Button("", "primary", self._run)
        self.foot.addWidget(self.button)
        self.model.ticks_changed.connect(self._count)
        self.name.textChanged.connect(lambda _: self._count())
        self.name.returnPressed.connect(self.button.click)
        self.target.currentIndexChanged.connect(lambda _: self._count())
        self._count()

    def look(self) -> None:
        """Reads the codings; the list comes when it is ready."""
        from coding.codebook_editing import coded_passages

        self._desk.read_later(coded_passages, self._code.id, done=self._fill)

    def _fill(self, passages: list[CodedPassage]) -> None:
        items: list[Head | Line] = []
        counts = Counter(each.source_id for each in passages)
        several, shown = len({each.coder for each in passages}) > 1, 0
        for each in passages:
            if each.source_id != shown:
                shown = each.source_id
                items.append(Head(each.source, str(counts[shown])))
            words = " ".join(each.quote.split())
            items.append(
                Line(each.id, words, f"{each.source}, {words}", TickRow(words, note=each.coder * several))
            )
        self.model.show(items, ())

    def _count(self) -> None:
        new = self.target.currentData() is None
        self.name.setVisible(new)
        n, all_ = len(self.model.chosen()), len(self.model.ids())
        self.button.setText(trn("Move {some} of {n} coding", "Move {some} of {n} codings", all_, some=n))
        self.button.setAccessibleName(self.button.text())
        self.button.setEnabled(n > 0 and (not new or bool(self.name.text().strip())))

    def _run(self) -> None:
        target = self.target.currentData()
        name = self.name.text().strip() if target is None else self.target.currentText()
        codings = self.model.chosen()
        self.leave()
        acts.split_code(self._desk, self._code.id, codings, name, target)


def split_code(desk: Desk, window: QWidget, code: CodeLine, codes: Iterable[CodeLine]) -> SplitSheet:
    """Opens the sheet of a code; codes of its kind come first among the others."""
    others = [each for each in codes if each.codable and each.id != code.id]
    sheet = SplitSheet(desk, window, code, sorted(others, key=lambda each: each.kind != code.kind))
    sheet.present(sheet.list)
    sheet.look()
    return sheet
