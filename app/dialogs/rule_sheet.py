"""Code by rule: a query, words or a pattern; where; how far; the hits with ticks, and only then a code."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.desk import Desk
from app.itemmodels.groups import Head, Line
from app.itemmodels.ticks import TickModel, TickRow
from app.operations import rules as acts
from app.panels.code_palette import CodePalette
from app.searching import Searching
from app.widgets.boxes import row
from app.widgets.buttons import Button
from app.widgets.fields import Choice
from app.widgets.sheet import Sheet
from app.widgets.tabs import SegmentedTabs
from app.widgets.text import Label
from app.widgets.tick_foot import tick_foot
from app.widgets.tick_list import TickList
from models.errors import UserError
from models.translation import tr, trn

if TYPE_CHECKING:
    from coding.browse import CodeLine
    from coding.rules import Rule, RuleHit


def _hints() -> dict[str, str]:
    return {
        "query": tr("A search such as price OR cost, speaker:P07, kind:diary, NOT discount"),
        "words": tr("A word or phrase on each line; words are found in their other forms, too"),
        "pattern": tr(
            "A regular expression such as \\d+ (euros?|dollars?); a second for each text at the most"
        ),
    }


class RuleSheet(Sheet):
    """Look first; the button says how many hits would be coded."""

    def __init__(self, desk: Desk, searching: Searching, window: QWidget) -> None:
        super().__init__(tr("Code by rule"), window, 760, 720)
        self._desk, self._searching = desk, searching
        self._asked = 0
        self.hits: list[RuleHit] = []
        self._codes: dict[int, CodeLine] = {}
        self._titles: dict[int, str] = {}
        self._ask_how()
        self._ask_where()
        self._show_hits()
        self.palette_box = CodePalette(self)
        self.palette_box.code_picked.connect(self._code)
        self.palette_box.code_made.connect(self._code_anew)
        self._fill_choices()
        self._searching.prepare()
        self._choose_how("query")

    def _ask_how(self) -> None:
        tabs = (("query", tr("Search")), ("words", tr("Word list")), ("pattern", tr("Pattern")))
        line = row()
        self.how = SegmentedTabs(tabs, tr("Kind of rule"))
        self.how.choose("query")
        self.how.chosen.connect(self._choose_how)
        line.addWidget(self.how)
        line.addStretch(1)
        self.body.addLayout(line)
        self.field = _RuleField(self)
        self.field.textChanged.connect(self._forget)
        self.body.addWidget(self.field)

    def _ask_where(self) -> None:
        self.code, self.speaker, self.source, self.snap = Choice(), Choice(), Choice(), Choice()
        for words, snap in (
            (tr("coded as sentences"), "sentence"),
            (tr("coded as turns"), "turn"),
            (tr("coded as words"), "word"),
            (tr("coded as found"), ""),
        ):
            self.snap.addItem(words, snap)
        line = row(gap=8)
        for choice, name in (
            (self.source, tr("In which source")),
            (self.speaker, tr("By whom")),
            (self.code, tr("Inside which code")),
            (self.snap, tr("How far a hit reaches")),
        ):
            choice.setAccessibleName(name)
            choice.setMinimumContentsLength(8)
            choice.currentIndexChanged.connect(lambda _: self._forget())
            line.addWidget(choice, 1)
        self.look_button = Button(tr("Look"), "plain", self.look)
        line.addWidget(self.look_button)
        self.body.addLayout(line)

    def _show_hits(self) -> None:
        self.figure = Label("", "muted", wrap=True)
        self.body.addWidget(self.figure)
        self.model = TickModel(self)
        self.list = TickList(self.model, tr("Hits"), self)
        self.list.setMinimumHeight(260)
        self.body.addWidget(self.list, 1)
        self.button = tick_foot(self, self.model, self._ask_code)
        self.model.ticks_changed.connect(self._count)
        self._count()

    def _fill_choices(self) -> None:
        from coding.browse import code_lines
        from coding.reading import source_titles
        from coding.rules import speaker_names

        codes: list[CodeLine] = self._desk.read(code_lines)
        sources = self._desk.read(source_titles)
        self._codes = {each.id: each for each in codes}
        self._titles = dict(sources)
        self.palette_box.set_codes(codes)
        _offer(self.source, tr("in all sources"), ((title, number) for number, title in sources))
        speakers = self._desk.read(speaker_names)
        _offer(self.speaker, tr("by anyone"), ((name, name) for name, _ in speakers))
        _offer(self.code, tr("anywhere"), ((each.name, each.id) for each in codes if each.codable))

    def _choose_how(self, how: str) -> None:
        self.field.setPlaceholderText(_hints()[how])
        self.field.setFixedHeight(96 if how == "words" else 56)
        self._forget()

    def rule(self) -> Rule:
        """The rule as it is written."""
        from coding.rules import Rule

        return Rule(
            self.how.current,
            self.field.toPlainText().strip(),
            codes=_only(self.code),
            speakers=_only(self.speaker),
            sources=_only(self.source),
            snap=self.snap.currentData(),
        )

    def look(self) -> None:
        """Finds what would be coded; nothing is written."""
        if not self.field.toPlainText().strip():
            self.figure.setText(tr("Write what to look for."))
            return
        self._asked += 1
        number = self._asked
        self.figure.setText(tr("Searching …"))

        def done(hits: list[RuleHit]) -> None:
            if number == self._asked and self.isVisible():
                self._show(hits)

        def failed(error: BaseException) -> None:
            if not isinstance(error, UserError):
                raise error
            if number == self._asked:
                self._forget()
                self.figure.setText(f"{error.message} {error.hint}")

        try:
            acts.look(self._desk, self._searching, self.rule(), done, failed)
        except UserError as error:
            failed(error)

    def _show(self, hits: list[RuleHit]) -> None:
        self.hits = hits
        counts = Counter(hit.source_id for hit in hits)
        items: list[Head | Line] = []
        shown = 0
        for at, hit in enumerate(hits):
            if hit.source_id != shown:
                shown = hit.source_id
                items.append(Head(self._titles.get(shown, ""), str(counts[shown])))
            line = TickRow(hit.excerpt, mark_start=hit.mark_start, mark_end=hit.mark_end)
            items.append(Line(at, hit.excerpt, f"{self._titles.get(shown, '')}, {hit.excerpt}", line))
        self.figure.setText(_figure(len(hits), len(counts), len(self._titles)))
        self.model.show(items, range(len(hits)))
        if hits:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.list.setCurrentIndex(self.model.index(1))

    def _forget(self) -> None:
        """Hits of another rule than the one written are not shown."""
        self._asked += 1
        self.hits = []
        self.figure.setText("")
        self.model.show([], ())

    def _count(self) -> None:
        n, all_ = len(self.model.chosen()), len(self.hits)
        words = trn("Code {some} of {n} hit …", "Code {some} of {n} hits …", all_, some=n)
        self.button.setText(words if all_ else tr("Code …"))
        self.button.setAccessibleName(self.button.text())
        self.button.setEnabled(n > 0)

    def _ask_code(self) -> None:
        card = self.card.geometry()
        self.palette_box.ask(QRect(card.left(), card.top(), card.width(), card.height()), 0.3)

    def _chosen(self) -> list[RuleHit]:
        return [self.hits[at] for at in self.model.chosen()]

    def _code(self, code: int) -> None:
        hits = self._chosen()
        self.leave()
        acts.code_hits(self._desk, hits, code, self._codes[code].name)

    def _code_anew(self, name: str, kind: str) -> None:
        hits = self._chosen()
        self.leave()
        acts.code_hits_anew(self._desk, hits, name, kind)


def _only(choice: Choice) -> tuple[Any, ...]:
    """What a choice narrows the rule to; nothing when it says all."""
    chosen = choice.currentData()
    return () if chosen is None else (chosen,)


def _offer(choice: Choice, all_: str, items: Iterable[tuple[str, Any]]) -> None:
    choice.addItem(all_, None)
    for words, value in items:
        choice.addItem(words, value)


def _figure(hits: int, sources: int, of: int) -> str:
    if not hits:
        return tr("Nothing found.")
    found = trn("{n} hit in {sources} of {of} sources", "{n} hits in {sources} of {of} sources", hits,
                sources=sources, of=of)  # fmt: skip
    return tr("{found}. Untick what does not fit; nothing is written yet.", found=found)


class _RuleField(QPlainTextEdit):
    """What to look for; Enter looks, in a word list Ctrl+Enter does."""

    def __init__(self, sheet: RuleSheet) -> None:
        super().__init__(sheet)
        self._sheet = sheet
        self.setProperty("role", "input")
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("What to look for"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """QPlainTextEdit."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if enter and (control or self._sheet.how.current != "words"):
            self._sheet.look()
        else:
            super().keyPressEvent(event)


def show_rules(desk: Desk, searching: Searching, window: QWidget) -> RuleSheet:
    """Opens the sheet over the window."""
    sheet = RuleSheet(desk, searching, window)
    sheet.present(sheet.field)
    return sheet
