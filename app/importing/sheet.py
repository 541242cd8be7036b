"""The look before an import: files at the left, the text by turns, what a file is and who speaks at the right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QLayout, QWidget

from app.importing.columns import ColumnsPanel
from app.importing.drafts import Drafts
from app.importing.facts import FactsPanel
from app.importing.files import FilesList
from app.importing.turns import ROLES, TurnsView, role_name
from app.importing.voices import VoicesPanel
from app.theme import scaled
from app.widgets.boxes import Ground, Scroll, column, row
from app.widgets.buttons import Button
from app.widgets.flow import FlowLayout
from app.widgets.sheet import Sheet
from app.widgets.text import Label
from models.translation import tr, trn

if TYPE_CHECKING:
    from coding.importers.batch import ImportBatch
    from coding.importers.imported import ImportedSource

_LEFT, _RIGHT = 230, 330


class ImportSheet(Sheet):
    """`shown` is the place of the file looked at; the signals ask for what needs a file to be read again."""

    encoding_wanted = Signal(int, str)
    table_wanted = Signal(str, object)
    repairs_wanted = Signal(int)
    rows_wanted = Signal(int)

    def __init__(self, drafts: Drafts, people: Sequence[str], window: QWidget) -> None:
        super().__init__(tr("Import"), window, 1240, 780)
        self.drafts, self.shown = drafts, -1
        self._people = list(people)
        self._gone = False
        self.closed.connect(self._go)

    def build(self) -> Iterator[None]:
        """Makes the parts, each in a turn of the event loop; then the first file is shown."""
        self.turns = TurnsView()
        self.roles = {role: self._role_button(role) for role in ROLES}
        self.similar = Button("", "link", self._follow)
        self.leave_out = Button("", "link", self._switch_included)
        self.button = Button("", "primary")
        yield
        self.files = FilesList(self.drafts)
        yield
        self.facts, self.columns, self.voices = FactsPanel(), ColumnsPanel(), VoicesPanel()
        self.voices.people = self._people
        self._lay_out()
        self._connect()
        self._refresh()
        yield
        self.present(self.button if self.button.isEnabled() else None)
        yield
        if not self._gone:
            self.files.choose(0)

    @property
    def gone(self) -> bool:
        """Whether it was closed."""
        return self._gone

    def _go(self) -> None:
        self._gone = True

    def _lay_out(self) -> None:
        self.body.setContentsMargins(0, 0, 0, 0)
        whole = _Whole()
        line = row(whole, gap=0)
        left = Ground("panel", "right")
        column(left).addWidget(self.files)
        left.setFixedWidth(scaled(_LEFT, 1.3))
        line.addWidget(left)
        middle = Ground("panel")
        centre = column(middle)
        centre.addLayout(self._switches())
        centre.addWidget(self.turns, 1)
        line.addWidget(middle, 1)
        line.addWidget(self._right())
        self.body.addWidget(whole, 1)
        self.foot.addWidget(self.similar)
        self.foot.addWidget(self.leave_out)
        self.foot.addStretch(1)
        self.foot.addWidget(Button(tr("Cancel"), "plain", self.leave))
        self.foot.addWidget(self.button)

    def _switches(self) -> QLayout:
        box = column(gap=4, margins=(16, 8, 12, 8))
        self.summary = Label(summary(self.drafts.batch), "small", wrap=True)
        box.addWidget(self.summary)
        line = FlowLayout(gap=4)
        for button in self.roles.values():
            line.addWidget(button)
        box.addLayout(line)
        return box

    def _right(self) -> QWidget:
        inner = Ground("panel")
        box = column(inner, margins=(16, 12, 16, 16), gap=12)
        for part in (self.facts, self.columns, self.voices):
            box.addWidget(part)
        box.addStretch(1)
        right = Ground("panel", "left")
        right.setFixedWidth(scaled(_RIGHT, 1.4))
        column(right).addWidget(Scroll(inner))
        return right

    def _role_button(self, role: str) -> Button:
        name = role_name(role)
        tip = tr("Give the chosen turns to the {role}", role=name.lower())
        return Button(f"{name}  {name[0]}", "quiet", lambda: self._switch(role), tip=tip)

    def _connect(self) -> None:
        drafts = self.drafts
        drafts.changed.connect(self._changed)
        drafts.filled.connect(self._filled)
        self.files.chosen.connect(self.show_draft)
        self.turns.switched.connect(lambda rows, role: drafts.switch_turns(self.shown, rows, role))
        self.facts.described.connect(lambda what, value: drafts.describe(self.shown, **{what: value or None}))
        self.facts.kind_chosen.connect(lambda kind: self._choose("kind", kind, ""))
        self.facts.encoding_chosen.connect(lambda name: self.encoding_wanted.emit(self.shown, name))
        self.facts.rows_wanted.connect(lambda: self.rows_wanted.emit(self.shown))
        self.columns.mapped.connect(
            lambda mapping: self.table_wanted.emit(self.drafts.all[self.shown].path, mapping)
        )
        self.voices.asked.connect(self._choose)

    # what is shown

    def show_draft(self, at: int) -> None:
        """Shows one file: its text, its facts, its columns, its voices."""
        self.shown = at
        draft = self.drafts.all[at]
        self.turns.show_source(draft.source)
        self.facts.show_source(draft.source, draft.words)
        self.columns.show_table(self.drafts.tables.get(draft.path))
        self.voices.show_source(draft.source)
        self._refresh()
        if draft.source is not None and draft.source.repaired:
            self.repairs_wanted.emit(at)

    def show_repairs(self, at: int, places: tuple[tuple[str, str], ...]) -> None:
        """Repaired places of a file, if it is still looked at."""
        if at == self.shown:
            self.facts.show_repairs(places)

    def chosen(self) -> list[ImportedSource]:
        """The sources to store, as they were changed."""
        return self.drafts.chosen()

    def _changed(self, at: int) -> None:
        """After a choice: fields a person is in stay as they are."""
        if at == self.shown:
            draft = self.drafts.all[at]
            source = draft.source
            self.turns.show_source(source)
            self.facts.follow(source, draft.words)
            self.voices.show_source(source)
        self._refresh()

    def _filled(self) -> None:
        self.summary.setText(summary(self.drafts.batch))
        self.show_draft(max(0, min(self.shown, len(self.drafts.all) - 1)))

    def _refresh(self) -> None:
        count = len(self.drafts.chosen())
        self.button.setText(trn("Import {n} source", "Import {n} sources", count))
        self.button.setAccessibleName(self.button.text())
        self.button.setEnabled(bool(count))
        draft = self.drafts.all[self.shown] if 0 <= self.shown < len(self.drafts.all) else None
        near = len(self.drafts.similar(self.shown)) if draft is not None and draft.choices else 0
        words = trn("Do the same in {n} similar file", "Do the same in {n} similar files", near)
        self.similar.setText(words)
        self.similar.setVisible(bool(near))
        self.leave_out.setText(
            tr("Leave this one out") if draft and draft.included else tr("Take this one in")
        )
        self.leave_out.setVisible(draft is not None and draft.source is not None)
        for button in self.roles.values():
            button.setEnabled(draft is not None and draft.source is not None)

    # acts

    def _choose(self, act: str, value: str, speaker: str) -> None:
        from coding.importers.choices import Choice

        self.drafts.choose(self.shown, Choice(act, value, speaker))

    def _switch(self, role: str) -> None:
        rows = self.turns.chosen_rows()
        if rows:
            self.drafts.switch_turns(self.shown, rows, role)

    def _follow(self) -> None:
        self.drafts.follow(self.shown)

    def _switch_included(self) -> None:
        self.drafts.include(self.shown, not self.drafts.all[self.shown].included)


class _Whole(QWidget):
    """The three columns; as high as the window lets them."""

    def sizeHint(self) -> QSize:
        """QWidget."""
        return QSize(1200, 700)


def summary(batch: ImportBatch) -> str:
    """How many were read, failed and skipped, in one sentence."""
    parts = [trn("{n} read", "{n} read", len(batch.imported))]
    if batch.failed:
        parts.append(trn("{n} could not be read", "{n} could not be read", len(batch.failed)))
    if batch.skipped:
        parts.append(trn("{n} skipped", "{n} skipped", len(batch.skipped)))
    counted = ", ".join(parts)
    return tr("{counted}. Nothing is stored yet: look at who speaks and what kind each is.", counted=counted)
