"""What a workshop leaves on the whole map: dots, comments, decisions, and snapshots to compare it with."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal

from app.desk import Desk
from app.dialogs.files import Files, minutes
from app.journey import acts
from app.journey.export_panel import file_name
from app.journey.keeper import Shown
from app.journey.panel import Panel
from app.operations.exports import save_minutes
from app.widgets.boxes import row
from app.widgets.buttons import Button
from app.widgets.fields import Tick
from app.widgets.text import Badge, Label
from coding.journey.sides import NOW
from coding.journey.snapshots import snapshots_of
from coding.journey.view import Card, JourneyView
from coding.journey.workshop import comments_of, decisions_of
from models.translation import tr

MOST = 30


class WorkshopPanel(Panel):
    """`compare_asked(pair of sides)`; everything else is done here."""

    compare_asked = Signal(object)

    def __init__(self, desk: Desk, shown: Shown, files: Files) -> None:
        super().__init__()
        assert shown.map_id is not None
        self._desk, self._view, self._map, self._files = desk, shown.view, shown.map_id, files
        if not shown.anonymous:
            self._snapshots()
        self._votes()
        if shown.anonymous:
            self.words(
                tr("Snapshots, decisions and comments are hidden while names are: they may hold some."),
                "muted",
            )
        else:
            self._decisions()
            self._comments()
            self.buttons(Button(tr("Save minutes …"), "plain", self.save_minutes))
        self.end()

    def save_minutes(self) -> None:
        """Writes decisions, dots and comments as a Word file."""
        proposed = f"{file_name(self._view.title)} – {tr('Minutes')}.docx"
        path = self._files.file_to_write(tr("Save minutes"), proposed, minutes())
        if path is not None:
            save_minutes(self._desk, self._view, path, names=self._files.with_names)

    def _snapshots(self) -> None:
        self.section(tr("Snapshots"))
        if not self._desk.read_only:
            self.entry(
                tr("Before the workshop"), tr("Keep"), self._keep, tr("Label, such as “Before the workshop”")
            )
        found = self._desk.read(snapshots_of, self._map)
        if not found:
            self.words(
                tr("A snapshot keeps the map as it is now, so that a later one can be compared."), "small"
            )
        for each in found:
            line = row(gap=6)
            line.addWidget(Label(f"{each.label} · {each.created:%Y-%m-%d %H:%M}", wrap=True), 1)
            ask = partial(self.compare_asked.emit, (f"snapshot:{each.id}", NOW))
            line.addWidget(Button(tr("Compare"), "link", ask))
            self.box.addLayout(line)

    def _keep(self, label: str) -> None:
        acts.take_snapshot(self._desk, self._view, label, lambda _: None)

    def _votes(self) -> None:
        self.section(tr("Dots"))
        voted = sorted(cards_of(self._view), key=lambda pair: -pair[1].votes)
        voted = [(stage, card) for stage, card in voted if card.votes]
        for stage, card in voted[:MOST]:
            line = row(gap=8)
            line.addWidget(Badge(str(card.votes)), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(Label(f"{card.text} · {stage}", wrap=True), 1)
            self.box.addLayout(line)
        if voted:
            self.buttons(
                Button(tr("Clear all dots"), "quiet", lambda: acts.clear_votes(self._desk, self._map))
            )
        else:
            self.words(tr("Open a card to put dots on it."), "small")

    def _decisions(self) -> None:
        self.section(tr("Decisions"))
        found = self._desk.read(decisions_of, self._map)
        for each in found:
            who = " · ".join(part for part in (each.stage or "", each.owner, each.due or "") if part)
            self._tick(each.text, who, each.done, partial(acts.finish_decision, self._desk, each.id))
        if not found:
            self.words(tr("Open a card or a cell to decide something about it."), "small")

    def _comments(self) -> None:
        self.section(tr("Comments"))
        found = self._desk.read(comments_of, self._map)
        for each in found:
            who = f"{each.coder or 'somebody'} · {each.created:%Y-%m-%d}"
            self._tick(each.text, who, each.resolved, partial(acts.resolve, self._desk, each.id))
        if not found:
            self.words(tr("Nobody has commented on this map."), "small")

    def _tick(self, text: str, who: str, done: bool, changed: partial[None]) -> None:
        tick = Tick("")
        tick.setChecked(done)
        tick.setEnabled(not self._desk.read_only)
        tick.setAccessibleName(tr("Done: {text}", text=text))
        tick.clicked.connect(changed)
        line = row(gap=6)
        line.addWidget(tick, 0, Qt.AlignmentFlag.AlignTop)
        words = Panel.stacked(
            Label(text, "muted" if done else "body", wrap=True), Label(who, "small", wrap=True)
        )
        line.addLayout(words, 1)
        self.box.addLayout(line)


def cards_of(view: JourneyView) -> list[tuple[str, Card]]:
    """Every card with the name of its stage."""
    return [(cell.stage, card) for lane in view.lanes for cell in lane.cells for card in cell.cards]
