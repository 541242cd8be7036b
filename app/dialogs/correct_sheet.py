"""A corrected transcript before it takes a text's place: what differs, and a decision on each changed passage."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.desk import Desk
from app.operations import correcting as acts
from app.theme import scaled
from app.widgets.boxes import Card, column, row
from app.widgets.buttons import Button
from app.widgets.fields import Choice
from app.widgets.sheet import Sheet
from app.widgets.text import Label
from models.translation import number, tr, trn

if TYPE_CHECKING:
    from coding.correcting.places import Hunk
    from coding.correcting.plan import ChangedPassage, TextPlan
    from coding.importers.imported import ImportedSource

_AT_ONCE = 20  # passages shown at once
_PLACES = 40  # places that differ shown one by one
_LONGEST = 180  # signs of a quote
_BESIDE = 6  # unchanged words beside a difference


class CorrectSheet(Sheet):
    """`choices` holds the decision field of every changed passage by its id."""

    def __init__(self, desk: Desk, imported: ImportedSource, plan: TextPlan, window: QWidget) -> None:
        super().__init__(tr("Replace the text of “{title}”", title=plan.title), window, 760, 700)
        self._desk, self._imported, self._plan = desk, imported, plan
        self.choices: dict[int, Choice] = {}
        self.everywhere: Choice | None = None
        self._gone = False
        self._list = column(gap=8)
        self.more = Button("", "link", self._show_more)
        self.more.hide()
        self.closed.connect(self._go)
        self.body.addWidget(Label(in_figures(plan), "muted", wrap=True))
        self.foot.addStretch(1)
        self.foot.addWidget(Button(tr("Cancel"), "plain", self.leave))
        self.button = Button(tr("Replace the text"), "primary", self._run)
        self.foot.addWidget(self.button)

    def build(self) -> Iterator[None]:
        """Makes the list of passages and differences, one in each turn of the event loop."""
        if self._plan.changed:
            self._add_head()
            self.body.addLayout(self._list)
            self.body.addWidget(self.more)
        yield from self._show_some()
        if self._is_gone():
            return
        self.body.addSpacing(4)
        self.body.addWidget(Label(tr("What differs"), "title"))
        for hunk in self._plan.hunks[:_PLACES]:
            self.body.addWidget(_difference(self._plan, hunk))
            yield
            if self._is_gone():
                return
        if len(self._plan.hunks) > _PLACES:
            more = len(self._plan.hunks) - _PLACES
            self.body.addWidget(Label(trn("… and {n} more place", "… and {n} more places", more), "muted"))
        self.body.addStretch(1)

    def _show_some(self) -> Iterator[None]:
        """Shows the next passages; the others do what is chosen for all."""
        for each in self._plan.changed[len(self.choices) : len(self.choices) + _AT_ONCE]:
            self._add_passage(each)
            yield
            if self._is_gone():
                return
        left = len(self._plan.changed) - len(self.choices)
        self.more.setText(trn("Decide on {n} more", "Decide on {n} more", left))
        self.more.setVisible(left > 0)

    def _show_more(self) -> None:
        self._desk.jobs.in_steps(self._show_some(), lambda: None)

    def _go(self) -> None:
        self._gone = True

    def _is_gone(self) -> bool:
        return self._gone

    def decisions(self) -> dict[int, str]:
        """What was decided, by passage id; those not shown one by one do as all."""
        all_do = self.everywhere.currentData() if self.everywhere is not None else ""
        return {
            each.id: self.choices[each.id].currentData() if each.id in self.choices else all_do
            for each in self._plan.changed
        }

    def _run(self) -> None:
        decisions = self.decisions()
        self.leave()
        acts.replace_text(self._desk, self._plan, self._imported, decisions)

    def _add_head(self) -> None:
        head = row(gap=12)
        head.addWidget(Label(tr("Passages whose words changed"), "title"), 1)
        self.everywhere = _choice(tr("Decision on all changed passages"), shrinks=True)
        self.everywhere.activated.connect(lambda _: self._decide_all())
        head.addWidget(self.everywhere)
        self.body.addSpacing(4)
        self.body.addLayout(head)

    def _decide_all(self) -> None:
        wanted = self.everywhere.currentData() if self.everywhere is not None else None
        for choice in self.choices.values():
            choice.setCurrentIndex(max(0, choice.findData(wanted)))

    def _add_passage(self, passage: ChangedPassage) -> None:
        card = Card()
        line = row(gap=12)
        words = column(gap=4)
        words.addWidget(Label(_cut(passage.words), "quote", wrap=True))
        words.addWidget(Label(_on_it(passage), "small", wrap=True))
        becomes = Label("", "small", wrap=True)
        words.addWidget(becomes)
        line.addLayout(words, 1)
        choice = _choice(
            tr("What becomes of “{words}”", words=_cut(passage.words, 40)), passage.shrunk is not None
        )
        choice.currentIndexChanged.connect(lambda _: becomes.setText(self._becomes(passage, choice)))
        line.addWidget(choice, 0, Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(line)
        becomes.setText(self._becomes(passage, choice))
        self.choices[passage.id] = choice
        self._list.addWidget(card)

    def _becomes(self, passage: ChangedPassage, choice: Choice) -> str:
        from coding.correcting.plan import place_of

        place = place_of(passage, choice.currentData())
        if place is None:
            return tr("It is taken off, with what lies on it. Undo brings it back.")
        return tr("becomes “{words}”", words=_cut(place.of(self._plan.new)))


def in_figures(plan: TextPlan) -> str:
    """How many words stay, go and come, and what happens to the passages."""
    said = [
        tr(
            "{same} words stay, {gone} go, {new} are new.",
            same=number(plan.same_words),
            gone=number(plan.gone_words),
            new=number(plan.new_words),
        ),
        trn("{n} passage moves with its words.", "{n} passages move with their words.", plan.moved),
    ]
    if plan.changed:
        open_ones = len(plan.changed)
        said.append(trn("{n} needs a decision.", "{n} need a decision.", open_ones))
    if plan.new_speakers:
        said.append(tr("New speakers: {names}.", names=", ".join(plan.new_speakers)))
    said.append(tr("Both files are kept, and one undo brings the old text back."))
    return " ".join(said)


def _choice(name: str, shrinks: bool) -> Choice:
    from coding.correcting.plan import DROP, NEAREST, SHRINK

    choice = Choice()
    choice.setAccessibleName(name)
    choice.addItem(tr("Keep at the nearest place"), NEAREST)
    if shrinks:
        choice.addItem(tr("Shrink to what is unchanged"), SHRINK)
    choice.addItem(tr("Take it off"), DROP)
    choice.setFixedWidth(scaled(220, 1.6))
    return choice


def _on_it(passage: ChangedPassage) -> str:
    parts = [", ".join(passage.codes), trn("{n} coding", "{n} codings", passage.codings)]
    if passage.memos:
        parts.append(trn("{n} memo", "{n} memos", passage.memos))
    return " · ".join(part for part in parts if part)


def _difference(plan: TextPlan, hunk: Hunk) -> Label:
    """The words before and after, with a little of what stands around them."""
    before = " ".join(plan.new[: hunk.new.start].rpartition("\n")[2].split()[-_BESIDE:])
    after = " ".join(plan.new[hunk.new.end :].partition("\n")[0].split()[:_BESIDE])
    old, new = _cut(hunk.old.of(plan.old)), _cut(hunk.new.of(plan.new))
    change = tr("“{old}” becomes “{new}”", old=old, new=new) if old and new else ""
    if not change:
        change = tr("new: “{words}”", words=new) if new else tr("gone: “{words}”", words=old)
    return Label(" ".join(part for part in (before, f"[{change}]", after) if part), wrap=True)


def _cut(words: str, longest: int = _LONGEST) -> str:
    words = " ".join(words.split())
    return words if len(words) <= longest else f"{words[: longest - 1].rstrip()}…"


def show_correction(
    desk: Desk, source: int, title: str, path: Path, window: QWidget, shown: Callable[[CorrectSheet], None]
) -> None:
    """Compares a corrected transcript with a source; opens the sheet, and tells `shown`, when that is done."""

    def present(imported: ImportedSource, plan: TextPlan) -> None:
        sheet = CorrectSheet(desk, imported, plan, window)
        sheet.present(sheet.button)
        desk.jobs.in_steps(sheet.build(), lambda: shown(sheet))

    acts.compare_text(desk, source, title, path, present)
