"""What the evidence table shows: words, code, kind, stage, participant, source and coder."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.vocabulary import heading
from app.widgets.boxes import Ground, column
from app.widgets.buttons import Button
from app.widgets.fields import Choice
from app.widgets.flow import FlowLayout
from app.widgets.search_field import SearchField
from models.translation import noted, tr

if TYPE_CHECKING:
    from coding.evidence import EvidenceRow

_WORDS_WIDTH, _LETTERS = 200, 10
FIELDS = (
    ("kind", noted("Kind"), noted("All kinds")),
    ("code_id", noted("Code"), noted("All codes")),
    ("stage", noted("Stage"), noted("All stages")),
    ("participant", noted("Participant"), noted("Everyone")),
    ("coder", noted("Coder"), noted("All coders")),
    ("origin", noted("Origin"), noted("However made")),
)


@dataclass(frozen=True)
class Chosen:
    """The choices made; "" or None means all."""

    words: str = ""
    kind: str | None = None
    code_id: int | None = None
    stage: str | None = None
    participant: str | None = None
    coder: str | None = None
    origin: str | None = None


def origin_names() -> dict[str, str]:
    """How a coding came to be, in words."""
    return {
        "manual": tr("By hand"),
        "suggestion": tr("From a suggestion"),
        "search": tr("From a search"),
        "rule": tr("By a rule"),
        "import": tr("Imported"),
        "merge": tr("Merged"),
    }


class EvidenceFilter(Ground):
    """Words and choices, in as many lines as the width asks for; `changed` when the table is to be filled anew."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("panel", "bottom", parent)
        line = FlowLayout(gap=8)
        column(self, margins=(16, 8, 16, 8)).addLayout(line)
        self.words = SearchField(tr("Filter quotes"))
        self.words.searched.connect(lambda _: self.changed.emit())
        self.words.setMinimumWidth(_WORDS_WIDTH)
        line.addWidget(self.words)
        self.fields: dict[str, Choice] = {}
        for key, name, everything in FIELDS:
            field = Choice()
            field.setAccessibleName(tr(name))
            field.setMinimumContentsLength(_LETTERS)
            field.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            field.addItem(tr(everything), None)
            field.currentIndexChanged.connect(lambda _: self._tell())
            self.fields[key] = field
            line.addWidget(field)
        self.clear_button = Button(tr("Clear"), "quiet", self.clear)
        line.addWidget(self.clear_button)
        self._quiet = False
        self._show_clear()

    def offer(self, key: str, choices: Iterable[tuple[str, object]]) -> None:
        """What can be chosen in a field; the choice made stays when it is still there."""
        field = self.fields[key]
        now = field.currentData()
        self._quiet = True
        while field.count() > 1:
            field.removeItem(1)
        for text, value in choices:
            field.addItem(text, value)
        field.setCurrentIndex(max(0, field.findData(now)) if now is not None else 0)
        self._quiet = False

    @property
    def chosen(self) -> Chosen:
        """The choices now."""
        return Chosen(
            self.words.text().strip(), **{key: field.currentData() for key, field in self.fields.items()}
        )

    def choose(self, key: str, value: object) -> None:
        """Makes one choice, for instance a code that was revealed."""
        field = self.fields[key]
        field.setCurrentIndex(max(0, field.findData(value)))

    def clear(self) -> None:
        """Shows everything again."""
        self._quiet = True
        self.words.clear()
        for field in self.fields.values():
            field.setCurrentIndex(0)
        self._quiet = False
        self._tell()

    def _tell(self) -> None:
        if not self._quiet:
            self._show_clear()
            self.changed.emit()

    def _show_clear(self) -> None:
        self.clear_button.setEnabled(self.chosen != Chosen())


def choices_of(rows: Iterable[EvidenceRow]) -> dict[str, list[tuple[str, object]]]:
    """What can be chosen in every field, from what there is."""
    rows = list(rows)

    def every(*keys: str) -> set[Any]:
        return set(map(attrgetter(*keys), rows))

    found: dict[str, list[tuple[str, object]]] = {
        "kind": [(heading(kind), kind) for kind in sorted(every("kind"))],
        "code_id": [(name, code) for name, code in sorted(every("code", "code_id"))],
    }
    names, made = origin_names(), every("origin")
    found["origin"] = [(words, origin) for origin, words in names.items() if origin in made]
    for key in ("stage", "participant", "coder"):
        found[key] = [(name, name) for name in sorted(every(key) - {""})]
    return found


def fitting(rows: Iterable[EvidenceRow], chosen: Chosen) -> list[EvidenceRow]:
    """The rows that fit every choice; words are looked for in quote, code, memo and title."""
    wanted = [(key, getattr(chosen, key)) for key, *_ in FIELDS if getattr(chosen, key) is not None]
    words = chosen.words.casefold().split()
    if not wanted and not words:
        return list(rows)
    return [
        row for row in rows if all(getattr(row, key) == value for key, value in wanted) and _holds(row, words)
    ]


def _holds(row: EvidenceRow, words: list[str]) -> bool:
    if not words:
        return True
    text = f"{row.quote}\n{row.code}\n{row.memo}\n{row.source_title}".casefold()
    return all(word in text for word in words)
