"""Two sides of the map beside each other: which to compare, what differs with its counts, and how surely."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from app.desk import Desk
from app.dialogs.files import Files, tables
from app.journey import acts
from app.journey.keeper import Compared, Shown
from app.journey.panel import Panel
from app.operations.analysis import save_rows
from app.widgets.boxes import column, row
from app.widgets.buttons import Button
from app.widgets.fields import Choice
from app.widgets.text import Label
from coding.journey.sides import NOW, Side, pairs
from models.translation import tr, trn

if TYPE_CHECKING:
    from coding.analysis.maps_compared import CardDifference, MapComparison
    from coding.journey.snapshots import Difference

MOST = 8


class ComparePanel(Panel):
    """`compare_asked((key, key) or None)`, `card_asked(card id)`; otherwise it only tells."""

    compare_asked = Signal(object)
    card_asked = Signal(str)

    def __init__(self, desk: Desk, shown: Shown, files: Files) -> None:
        super().__init__()
        self._desk, self._shown, self._files = desk, shown, files
        now = shown.compared.pair if shown.compared else ("", "")
        self.first = self._choice(tr("From"), now[0], shown.sides)
        self.second = self._choice(
            tr("To"), now[1] or NOW, tuple(s for s in shown.sides if s.key[:4] != "map:")
        )
        if shown.compared is None:
            self._offers()
        else:
            self._tell(shown.compared)
        self.end()

    def _choice(self, label: str, now: str, sides: tuple[Side, ...]) -> Choice:
        field = self.choice(label, [(side.name, side.key) for side in sides], now, lambda _: self._ask())
        if not now:
            field.setPlaceholderText(tr("Choose …"))
            field.setCurrentIndex(-1)
        return field

    def _ask(self) -> None:
        first, second = self.first.currentData(), self.second.currentData()
        if first and second and first != second:
            self.compare_asked.emit((first, second))

    def _offers(self) -> None:
        self.words(
            tr("Choose two sides: the map then shows the second, with the counts of the first."), "muted"
        )
        found = pairs(self._shown.sides)
        if found:
            self.section(tr("Often compared"))
        for first, second in found:
            button = Button(f"{first.name} → {second.name}", "link")
            button.clicked.connect(partial(self.compare_asked.emit, (first.key, second.key)))
            self.box.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _tell(self, compared: Compared) -> None:
        from coding.analysis.maps_compared import MapComparison, cards_of

        self._cards = {key: card.id for key, card in cards_of(self._shown.view)}
        found = compared.found
        self.words(found.sentence())
        if not isinstance(found, MapComparison):
            self._end_button()
            return
        self._stages(found)
        if found.kpis:
            self.section(tr("KPIs"))
        for kpi in found.kpis:
            before, after = kpi.figures()
            sign = {"INC": "▲ ", "DEC": "▼ "}.get(kpi.direction, "")
            line = row(gap=8)
            line.addWidget(Label(f"{kpi.name} · {kpi.stage}", "body", wrap=True), 1)
            line.addWidget(Label(f"{sign}{before} → {after}", "strong" if sign else "muted"))
            self.box.addLayout(line)
        clear, rest = found.clear, [row for row in found.rows if not row.shift and row.found.difference]
        if clear:
            self.section(trn("{n} clear difference", "{n} clear differences", len(clear)))
            self._rows(clear)
        if rest:
            self.section(tr("No clear difference"))
            self._rows(rest)
            alike = len(found.rows) - len(clear) - len(rest)
            if alike:
                self.words(
                    trn("{n} more has the same share.", "{n} more have the same share.", alike), "small"
                )
        if compared.changes:
            self._changes(compared.changes)
        self._keep_trends(found)
        self._end_button(Button(tr("Save table …"), "plain", self._save))

    def _end_button(self, *others: Button) -> None:
        self.box.addSpacing(8)
        self.buttons(*others, Button(tr("End comparison"), "quiet", lambda: self.compare_asked.emit(None)))

    def _keep_trends(self, found: MapComparison) -> None:
        trends, map_id = found.trends(), self._shown.map_id
        if trends and map_id is not None and not self._desk.read_only and not self._shown.anonymous:
            words = trn("Keep as {n} trend of the map", "Keep as {n} trends of the map", len(trends))
            self.buttons(Button(words, "plain", lambda: acts.keep_trends(self._desk, map_id, trends)))

    def _stages(self, found: MapComparison) -> None:
        self.section(tr("Participants and mean feeling"))
        for one in found.stages:
            before, after = one.figures()
            line = row(gap=8)
            line.addWidget(Label(one.stage, "body", wrap=True), 1)
            line.addWidget(Label(f"{before} → {after}", "muted"))
            self.box.addLayout(line)

    def _rows(self, rows: Sequence[CardDifference]) -> None:
        """The first of them, and a button for the next."""
        held = column(gap=8)
        self.box.addLayout(held)
        more = Button("", "link")
        self.box.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        left = list(rows)

        def add() -> None:
            for one in left[:MOST]:
                self._row(held, one)
            del left[:MOST]
            more.setText(trn("Show {n} more", "Show {n} more", len(left)))
            more.setVisible(bool(left))

        more.clicked.connect(add)
        add()

    def _row(self, held: QVBoxLayout, one: CardDifference) -> None:
        found = one.found
        low, high = (f"{100 * end:+.0f}".replace("-", "−") for end in found.interval)
        sign = {"more": "▲ ", "less": "▼ "}.get(one.shift, "")
        counts = f"{sign}{found.first.k}/{found.first.n} → {found.second.k}/{found.second.n}"
        head = row(gap=8)
        if one.key in self._cards:
            head.addWidget(Button(one.text, "link", partial(self.card_asked.emit, self._cards[one.key])))
            head.addStretch(1)
        else:
            head.addWidget(Label(one.text, "body", wrap=True), 1)
        head.addWidget(Label(counts, "strong" if one.shift else "muted"))
        held.addLayout(head)
        points = tr("{low} to {high} points", low=low, high=high)
        held.addWidget(Label(f"{one.stage} · {one.lane} · {points}", "small", wrap=True))

    def _changes(self, found: tuple[Difference, ...]) -> None:
        self.section(trn("{n} change in words or evidence", "{n} changes in words or evidence", len(found)))
        what = {"added": tr("added"), "removed": tr("removed"), "changed": tr("changed")}
        for each in found[:MOST]:
            self.words(f"{each.stage} · {each.text}: {what[each.what]}")
            if each.details:
                self.words("; ".join(each.details), "small")
        if len(found) > MOST:
            self.words(trn("{n} more", "{n} more", len(found) - MOST), "small")

    def _save(self) -> None:
        compared = self._shown.compared
        if compared is None:
            return
        path = self._files.file_to_write(tr("Save table"), "Comparison.csv", tables())
        if path is not None:
            names = self._files.with_names
            found = compared.found
            save_rows(self._desk, tr("Comparison"), found.to_rows(), found.sentence(), path, names=names)
