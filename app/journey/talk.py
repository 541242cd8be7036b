"""What a workshop leaves on a place of the map: comments, dots and decisions, written where they belong."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.desk import Desk
from app.journey import acts
from app.journey.place import Spot
from app.widgets.boxes import column, row
from app.widgets.buttons import IconButton
from app.widgets.fields import Tick
from app.widgets.text import Label
from coding.journey.workshop import Place, comments_of, decisions_of, dots_of
from models.translation import tr


def same_place(found: Place, place: Place) -> bool:
    """Whether a note lies on a place; a note on a hand-written card is known by the card alone."""
    if place.card_id is not None or found.card_id is not None:
        return found.card_id == place.card_id
    return (found.stage_id, found.lane_kind, found.code_id) == (
        place.stage_id,
        place.lane_kind,
        place.code_id,
    )


class Talk(QWidget):
    """Comments, dots and decisions of one place, saved by Enter; without `notes` earlier ones stay hidden."""

    def __init__(self, desk: Desk, map_id: int, spot: Spot, *, notes: bool = True) -> None:
        super().__init__()
        self._desk, self._map, self._spot = desk, map_id, spot
        self.box: QVBoxLayout = column(self, margins=(0, 8, 0, 0), gap=6)
        if spot.card is not None and spot.card.tier is not None:
            self._dots(spot.card.votes)
        self._comments(notes)
        self._decisions(notes)

    def _dots(self, votes: int) -> None:
        line = row(gap=4)
        line.addWidget(Label(tr("Dots"), "strong"))
        line.addWidget(Label("●" * min(votes, 12) + f"  {votes}" if votes else tr("none yet"), "muted"), 1)
        line.addWidget(IconButton("minus", tr("One dot fewer"), lambda: self._vote(-1)))
        line.addWidget(IconButton("plus", tr("One dot more"), lambda: self._vote(1)))
        self.box.addLayout(line)

    def _vote(self, by: int) -> None:
        mine = self._desk.read(dots_of, self._map, self._spot.place, self._desk.coder)
        if mine + by >= 0:
            acts.vote(self._desk, self._map, self._spot.place, mine + by)

    def _comments(self, shown: bool) -> None:
        found = self._desk.read(comments_of, self._map)
        mine = [each for each in found if same_place(each.place, self._spot.place)]
        for each in mine if shown else ():
            tick = Tick("")
            line = row(gap=6)
            tick.setChecked(each.resolved)
            tick.setAccessibleName(tr("Settled: {text}", text=each.text))
            tick.clicked.connect(partial(acts.resolve, self._desk, each.id))
            line.addWidget(tick, 0, Qt.AlignmentFlag.AlignTop)
            words = column(gap=0)
            words.addWidget(Label(each.text, "muted" if each.resolved else "body", wrap=True))
            words.addWidget(Label(f"{each.coder or 'somebody'} · {each.created:%Y-%m-%d}", "small"))
            line.addLayout(words, 1)
            self.box.addLayout(line)
        self.comment = self._line(tr("Comment"), self._say)

    def _say(self, words: str) -> None:
        acts.comment(self._desk, self._map, self._spot.place, words)

    def _decisions(self, shown: bool) -> None:
        found = self._desk.read(decisions_of, self._map)
        place = self._spot.place
        here = [
            each
            for each in found
            if each.place.stage_id == place.stage_id and each.place.lane_kind == place.lane_kind
        ]
        for each in here if shown else ():
            tick = Tick("")
            tick.setChecked(each.done)
            tick.setAccessibleName(tr("Done: {text}", text=each.text))
            tick.clicked.connect(partial(self._finish, each.id))
            line = row(gap=6)
            line.addWidget(tick, 0, Qt.AlignmentFlag.AlignTop)
            words = column(gap=0)
            words.addWidget(
                Label(tr("Decision: {text}", text=each.text), "muted" if each.done else "body", wrap=True)
            )
            who = " · ".join(part for part in (each.owner, each.due or "") if part)
            words.addWidget(Label(who or tr("no owner, no date"), "small"))
            line.addLayout(words, 1)
            self.box.addLayout(line)
        self._decide()

    def _finish(self, decision: int, done: bool) -> None:
        acts.finish_decision(self._desk, decision, done)

    def _decide(self) -> None:
        self.decision = self._line(tr("Decision"), self._save_decision)
        line = row(gap=6)
        self.owner, self.due = QLineEdit(), QLineEdit()
        for field, name in ((self.owner, tr("Owner")), (self.due, tr("Date, 2026-03-31"))):
            field.setPlaceholderText(name)
            field.setAccessibleName(tr("{name} of the decision", name=name.split(",")[0]))
            field.returnPressed.connect(lambda: self._save_decision(self.decision.text().strip()))
            line.addWidget(field)
        held = QWidget()
        held.setLayout(line)
        held.setVisible(False)
        self.box.addWidget(held)
        self.decision.textChanged.connect(lambda words: held.setVisible(bool(words.strip())))

    def _save_decision(self, words: str) -> None:
        if words:
            owner, due = self.owner.text().strip(), self.due.text().strip()
            acts.decide(self._desk, self._map, self._spot.place, words, owner, due)

    def _line(self, name: str, done: Callable[[str], None]) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(f"{name} … ↵")
        field.setAccessibleName(name)
        field.returnPressed.connect(lambda: done(field.text().strip()) if field.text().strip() else None)
        line = row(gap=6)
        line.addWidget(field, 1)
        self.box.addLayout(line)
        return field
