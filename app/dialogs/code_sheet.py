"""The sheet of one code: all it says about itself, and how far it is used."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from app.desk import Desk
from app.dialogs.code_help import CodeHelp, lines
from app.operations import codebook as acts
from app.theme import scaled
from app.vocabulary import heading
from app.widgets.boxes import column, row
from app.widgets.buttons import Button
from app.widgets.colour_picker import ColourField
from app.widgets.fields import Choice
from app.widgets.sheet import Sheet
from app.widgets.text import Label
from models.translation import tr, trn

if TYPE_CHECKING:
    from coding.browse import CodeLine
    from coding.code_views import CodeFacts, CodeFigures

KINDS = (
    "stage",
    "touchpoint",
    "action",
    "thought",
    "emotion",
    "pain point",
    "opportunity",
    "need",
    "question",
    "excellence",
    "trigger",
    "theme",
)
CODE_KEYS = "123456789abcdefghilopquwxyz"


def _texts() -> tuple[tuple[str, str], ...]:
    return (
        ("definition", tr("What it means")),
        ("when_to_use", tr("When to use it")),
        ("when_not", tr("When not")),
        ("example", tr("An example")),
    )


def _valences() -> tuple[tuple[int, str], ...]:
    return (
        (-2, tr("−2 very bad")),
        (-1, tr("−1 bad")),
        (0, tr("0 neither")),
        (1, tr("+1 good")),
        (2, tr("+2 very good")),
    )


def _faces() -> tuple[tuple[str | None, str], ...]:
    return (
        (None, tr("as it feels")),
        ("angry", tr("angry")),
        ("very-sad", tr("very sad")),
        ("sad", tr("sad")),
        ("worried", tr("worried")),
        ("confused", tr("confused")),
        ("neutral", tr("neutral")),
        ("surprised", tr("surprised")),
        ("happy", tr("happy")),
        ("very-happy", tr("very happy")),
    )


def _severities() -> tuple[tuple[int | None, str], ...]:
    return ((None, tr("not said")), (1, tr("1 annoys")), (2, tr("2 slows down")), (3, tr("3 stops people")))


class CodeSheet(Sheet):
    """The fields; `values()` is what they hold. `stages` are id and name, `taken` which code has which key."""

    def __init__(
        self,
        title: str,
        window: QWidget,
        kind: str,
        stages: Iterable[tuple[int, str]] = (),
        taken: dict[str, str] | None = None,
    ) -> None:
        super().__init__(title, window, 600, 700)
        self.use = Label("", "muted", wrap=True)
        self.use.hide()
        self.body.addWidget(self.use)
        self.quality = Label("", "muted", wrap=True)
        self.quality.hide()
        self.body.addWidget(self.quality)
        self.name = QLineEdit()
        self._put(tr("Name"), self.name)
        self.kind = self._choice((each, heading(each)) for each in KINDS)
        self.key = self._choice([("", tr("none")), *_keys(taken or {})])
        self._pair((tr("Kind"), self.kind), (tr("Key"), self.key))
        self.kind.setCurrentIndex(KINDS.index(kind))
        self.colour = ColourField(kind, "")
        self._put(tr("Colour"), self.colour)
        self.valence, self.face = self._choice(_valences()), self._choice(_faces())
        self.valence.setCurrentIndex(2)
        self._feeling = self._pair((tr("How it feels"), self.valence), (tr("Face on the map"), self.face))
        self.severity = self._choice(_severities())
        self.blocks = self._choice([(None, tr("nothing")), *stages])
        self._pain = self._pair(
            (tr("How bad it is"), self.severity), (tr("Blocks the transition to"), self.blocks)
        )
        self.kind.currentIndexChanged.connect(self._show_fields)
        self.texts = {key: self._text(label) for key, label in _texts()}
        self.cues = self._text(tr("Cue words, one a line (five or more help suggestions)"))
        self.seeds = self._text(tr("Example sentences, one a line (two or more)"))
        self.body.addStretch(1)
        self._show_fields()

    def _choice(self, items: Iterable[tuple[Any, str]]) -> Choice:
        choice = Choice()
        for value, words in items:
            choice.addItem(words, value)
        return choice

    def _named(self, label: str, field: QWidget) -> Label:
        words = Label(label, "strong")
        words.setBuddy(field)
        field.setAccessibleName(label)
        return words

    def _put(self, label: str, field: QWidget) -> None:
        self.body.addWidget(self._named(label, field))
        self.body.addWidget(field)

    def _pair(self, *fields: tuple[str, QWidget]) -> QWidget:
        """Two fields side by side, which can be hidden together."""
        both = QWidget()
        line = row(both, gap=16)
        for label, field in fields:
            side = column(gap=8)
            side.addWidget(self._named(label, field))
            side.addWidget(field)
            line.addLayout(side, 1)
        self.body.addWidget(both)
        return both

    def _text(self, label: str) -> QPlainTextEdit:
        field = QPlainTextEdit()
        field.setProperty("role", "input")
        field.setTabChangesFocus(True)
        field.setFixedHeight(scaled(64))
        self._put(label, field)
        return field

    def _show_fields(self) -> None:
        kind = self.kind.currentData()
        self._feeling.setVisible(kind == "emotion")
        self._pain.setVisible(kind == "pain point")
        self.colour.set_kind(kind)

    def show_code(self, facts: CodeFacts) -> None:
        """Fills the fields with what a code says."""
        detail = facts.detail
        self.name.setText(detail.name)
        for key, field in self.texts.items():
            field.setPlainText(getattr(detail, key))
        self.cues.setPlainText("\n".join(detail.cues))
        self.seeds.setPlainText("\n".join(detail.seeds))
        chosen: tuple[tuple[Choice, Any], ...] = (
            (self.key, facts.shortcut or ""),
            (self.valence, 0 if detail.valence is None else detail.valence),
            (self.face, facts.face),
            (self.severity, facts.severity),
            (self.blocks, facts.blocks_id),
        )
        for choice, value in chosen:
            choice.setCurrentIndex(max(0, choice.findData(value)))
        self.colour.set_colour(facts.color)
        self.show_use(facts.use)

    def show_use(self, use: CodeFigures) -> None:
        """Says how far the code is used."""
        self.use.setText(use_words(use))
        self.use.show()

    def follow_quality(self, desk: Desk, code: int) -> None:
        """Says below its use how far the code's suggestions can be trusted, as soon as that is estimated."""
        qualities = desk.qualities

        def show() -> None:
            words = qualities.sentence(code)
            self.quality.setText(tr("Suggestions: {figures}", figures=words) if words else "")
            self.quality.setVisible(bool(words))

        qualities.changed.connect(show)
        self.closed.connect(lambda: qualities.changed.disconnect(show))
        show()
        qualities.want()

    def add_help(self, desk: Desk, code: int | None = None, threshold: float | None = None) -> None:
        """Shows below the cue words what the codings propose and what the code would find."""

        def draft() -> tuple[str, str, str]:
            said = self.texts["definition"].toPlainText().strip()
            return self.name.text().strip(), self.kind.currentData(), said

        self.help = CodeHelp(desk, self.cues, self.seeds, draft, code, threshold)
        self.body.insertWidget(self.body.count() - 1, self.help)
        self.name.textChanged.connect(self.help.typed_elsewhere)
        self.texts["definition"].textChanged.connect(self.help.typed_elsewhere)
        self.closed.connect(self.help.leave)

    def finish(self, button: str, run: Any) -> None:
        """Adds the buttons; Enter in the name runs, and a name is needed."""
        self.foot.addStretch(1)
        self.foot.addWidget(Button(tr("Cancel"), "plain", self.leave))
        done = Button(button, "primary", run)
        done.setEnabled(bool(self.name.text().strip()))
        self.name.textChanged.connect(lambda text: done.setEnabled(bool(text.strip())))
        self.name.returnPressed.connect(done.click)
        self.foot.addWidget(done)
        self.present(self.name)

    def values(self) -> dict[str, Any]:
        """The texts, colour and key; valence and face of an emotion, severity and blocked stage of a pain point."""
        found: dict[str, Any] = {key: field.toPlainText().strip() for key, field in self.texts.items()}
        emotion, pain = (self.kind.currentData() == kind for kind in ("emotion", "pain point"))
        return {
            **found,
            "color": self.colour.colour,
            "shortcut": self.key.currentData() or None,
            "valence": self.valence.currentData() if emotion else None,
            "face": self.face.currentData() if emotion else None,
            "severity": self.severity.currentData() if pain else None,
            "blocks_id": self.blocks.currentData() if pain else None,
            "threshold": self.help.threshold,
        }

    def cue_words(self) -> list[str]:
        """The cue words typed."""
        return lines(self.cues)

    def seed_quotes(self) -> list[str]:
        """The example sentences typed."""
        return lines(self.seeds)


def use_words(use: CodeFigures) -> str:
    """How far a code is used, every figure with its denominator."""
    if not use.codings:
        return tr("Not used yet.")
    return trn(
        "{n} coding, of {people} of {everyone} participants, on {sources} of {all} sources.",
        "{n} codings, of {people} of {everyone} participants, on {sources} of {all} sources.",
        use.codings,
        people=use.participants,
        everyone=use.all_participants,
        sources=use.sources,
        all=use.all_sources,
    )


def _keys(taken: dict[str, str]) -> list[tuple[str, str]]:
    return [(key, f"{key.upper()}   {taken.get(key, '')}".rstrip()) for key in CODE_KEYS]


def _sheet(desk: Desk, window: QWidget, title: str, kind: str, own: int | None) -> CodeSheet:
    from coding.browse import code_lines
    from coding.code_views import stage_names

    rows: list[CodeLine] = desk.read(code_lines)
    taken = {each.shortcut: each.name for each in rows if each.shortcut and each.id != own}
    return CodeSheet(title, window, kind, desk.read(stage_names), taken)


def new_code(desk: Desk, window: QWidget, kind: str = "theme", parent: int | None = None) -> CodeSheet:
    """Opens the sheet for a new code of a kind, below a code or its family."""
    sheet = _sheet(desk, window, tr("New code"), kind, None)

    def run() -> None:
        acts.add_code(
            desk,
            sheet.name.text().strip(),
            sheet.kind.currentData(),
            parent,
            done=desk.code_revealed.emit,
            cues=sheet.cue_words(),
            seeds=sheet.seed_quotes(),
            **sheet.values(),
        )
        sheet.leave()

    sheet.add_help(desk)
    sheet.finish(tr("Create"), run)
    return sheet


def edit_code(desk: Desk, window: QWidget, code: int) -> CodeSheet:
    """Opens the sheet of a code; the figures follow the project while it is open."""
    from coding.code_views import code_facts, code_figures

    facts = desk.read(code_facts, code)
    sheet = _sheet(desk, window, tr("Code"), facts.detail.kind, code)
    sheet.show_code(facts)

    def follow(changes: Any, _origin: object) -> None:
        if sheet.isVisible() and changes.touches("coding", "passage", "participant", "speaker", "source"):
            desk.read_later(code_figures, {code}, done=sheet.show_use)

    def run() -> None:
        values = {**sheet.values(), "kind": sheet.kind.currentData()}
        acts.describe_code(
            desk, code, sheet.name.text().strip(), sheet.cue_words(), sheet.seed_quotes(), **values
        )
        sheet.leave()

    sheet.follow_quality(desk, code)
    desk.changed.connect(follow)
    sheet.closed.connect(lambda: desk.changed.disconnect(follow))
    sheet.add_help(desk, code, facts.threshold)
    sheet.finish(tr("Save"), run)
    return sheet
