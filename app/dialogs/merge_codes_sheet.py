"""Codes made one: which one is kept, what becomes of the codings, before anything is done; and a warned delete."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.desk import Desk
from app.operations import codebook as acts
from app.widgets.buttons import Button
from app.widgets.fields import Choice
from app.widgets.sheet import Sheet
from app.widgets.text import Label
from models.translation import tr, trn

if TYPE_CHECKING:
    from coding.browse import CodeLine


class MergeSheet(Sheet):
    """The codes, the one that is kept, and the figures."""

    def __init__(self, desk: Desk, window: QWidget, codes: Sequence[CodeLine], kept: int) -> None:
        super().__init__(tr("Merge codes"), window, 520, 420)
        self._desk, self._codes = desk, list(codes)
        for code in self._codes:
            line = trn("{name}: {n} coding", "{name}: {n} codings", code.codings, name=code.name)
            self.body.addWidget(Label(line, wrap=True))
        self.body.addSpacing(8)
        label = Label(tr("Keep"), "strong")
        self.kept = Choice()
        self.kept.setAccessibleName(tr("The code that is kept"))
        label.setBuddy(self.kept)
        for code in self._codes:
            self.kept.addItem(code.name, code.id)
        self.kept.setCurrentIndex(self.kept.findData(kept))
        self.body.addWidget(label)
        self.body.addWidget(self.kept)
        self.figures = Label(self._look(), "muted", wrap=True)
        self.body.addWidget(self.figures)
        self.body.addStretch(1)
        self.foot.addStretch(1)
        self.foot.addWidget(Button(tr("Cancel"), "plain", self.leave))
        self.button = Button(tr("Merge"), "primary", self._run)
        self.foot.addWidget(self.button)

    def _look(self) -> str:
        from coding.codebook_editing import merge_look

        look = self._desk.read(merge_look, [code.id for code in self._codes])
        parts = [
            trn(
                "After the merge the kept code has {n} coding on {sources} sources.",
                "After the merge the kept code has {n} codings on {sources} sources.",
                look.after,
                sources=look.sources,
            )
        ]
        overlaps = look.before - look.after
        if overlaps:
            parts.append(
                trn(
                    "{n} overlaps another of the same coder and becomes one with it.",
                    "{n} overlap others of the same coder and become one with them.",
                    overlaps,
                )
            )
        parts.append(
            tr("Memos, cue words, examples and codes below go along; other words on it become a memo.")
        )
        return " ".join(parts)

    def _run(self) -> None:
        kept = self.kept.currentData()
        others = [code.id for code in self._codes if code.id != kept]
        self.leave()
        acts.merge_codes(self._desk, kept, others, self.kept.currentText())


class DeleteSheet(Sheet):
    """What would go with a code; shown only where something would."""

    def __init__(self, desk: Desk, window: QWidget, code: CodeLine, words: str, codings: int) -> None:
        super().__init__(tr("Delete “{name}”", name=code.name), window, 460, 260)
        self._desk, self._code, self._codings = desk, code, codings
        self.words = Label(words, wrap=True)
        self.body.addWidget(self.words)
        self.body.addWidget(Label(tr("Undo brings all of it back."), "muted", wrap=True))
        self.body.addStretch(1)
        self.foot.addStretch(1)
        self.foot.addWidget(Button(tr("Cancel"), "plain", self.leave))
        self.button = Button(tr("Delete"), "danger", self._run)
        self.foot.addWidget(self.button)

    def _run(self) -> None:
        self.leave()
        acts.delete_code(self._desk, self._code.id, self._code.name, self._codings)


def merge_codes(
    desk: Desk, window: QWidget, codes: Mapping[int, CodeLine], chosen: Sequence[int], kept: int
) -> MergeSheet:
    """Opens the sheet for some codes."""
    sheet = MergeSheet(desk, window, [codes[each] for each in chosen], kept)
    sheet.present(sheet.kept)
    return sheet


def delete_code(desk: Desk, window: QWidget, code: CodeLine) -> DeleteSheet | None:
    """Deletes a code that nothing hangs on; else shows first what would go with it."""
    from coding.code_views import figures_below

    below, use = desk.read(figures_below, code.id)
    if not below and not use.codings:
        acts.delete_code(desk, code.id, code.name, 0)
        return None
    parts = []
    if below:
        parts.append(trn("{n} code lies below it.", "{n} codes lie below it.", below))
    if use.codings:
        parts.append(
            trn(
                "{n} coding on {sources} of {all} sources goes with it, of {people} of {everyone} participants.",
                "{n} codings on {sources} of {all} sources go with it, of {people} of {everyone} participants.",
                use.codings,
                sources=use.sources,
                all=use.all_sources,
                people=use.participants,
                everyone=use.all_participants,
            )
        )
    sheet = DeleteSheet(desk, window, code, " ".join(parts), use.codings)
    sheet.present(sheet.button)
    return sheet
