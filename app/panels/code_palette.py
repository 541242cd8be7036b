"""The quick palette: type to find a code, Enter applies it, Ctrl+Enter makes a new one of the kind chosen."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QWidget

from app.codecolours import code_colour
from app.delegates.lists import code_text
from app.vocabulary import word
from app.widgets.quick_pick import Pick, QuickPick
from models.translation import tr

if TYPE_CHECKING:
    from coding.browse import CodeLine

_WORD_OF_KIND = {"pain": "pain point", "excellent": "excellence"}
KINDS = (
    "theme",
    "pain point",
    "emotion",
    "opportunity",
    "need",
    "thought",
    "action",
    "touchpoint",
    "question",
    "trigger",
    "excellence",
    "stage",
)


class CodePalette(QuickPick):
    """`code_picked(id)` or `code_made(name, kind)`; a typed “kind: name” chooses the kind of a new code."""

    code_picked = Signal(int)
    code_made = Signal(str, str)

    def __init__(self, parent: QWidget, hint: str = "", *, makes: bool = True) -> None:
        super().__init__(hint or tr("Find or make a code"), parent, _offer if makes else None, width=380)
        self._picks: list[Pick] = []
        self._used: list[int] = []
        self.picked.connect(self._take_pick)
        self.made.connect(lambda words: self.code_made.emit(*named_kind(words)))

    def set_codes(self, codes: Iterable[CodeLine]) -> None:
        """The codes to choose from."""
        self._picks = [
            Pick(
                code_text(row),
                word(row.kind),
                (row.shortcut or "").upper(),
                code_colour(row.color, row.kind).strip,
                data=row.id,
                also=row.kind,
                rank=min(row.codings, 50) / 50,
            )
            for row in codes
            if row.codable
        ]

    def ask(self, around: QRect, down: float) -> None:
        """Opens over an area, clear of what lies `down` (0–1) in it; the codes used last come first."""
        ranked = [pick for number in reversed(self._used) for pick in self._picks if pick.data == number]
        rest = [pick for pick in self._picks if pick not in ranked]
        picks = [Pick(**{**vars(pick), "rank": 9.0 - at}) for at, pick in enumerate(ranked[:8])]
        left = around.left() + (around.width() - self.width()) // 2
        top = 16 if down > 0.5 else max(24, round(around.height() * (down + 0.12)))
        self.open([*picks, *rest], left, around.top() + top)

    def _take_pick(self, pick: Pick) -> None:
        if isinstance(pick.data, int):
            self._used = [number for number in self._used if number != pick.data] + [pick.data]
            self.code_picked.emit(pick.data)
        elif isinstance(pick.data, tuple):
            self.code_made.emit(*pick.data)


def named_kind(words: str) -> tuple[str, str]:
    """The name and kind of a new code as typed: “pain point: Waiting” or just “Waiting” (theme)."""
    start, colon, rest = words.partition(":")
    kind = start.strip().lower()
    kind = _WORD_OF_KIND.get(kind, kind)
    return (rest.strip(), kind) if colon and kind in KINDS and rest.strip() else (words.strip(), "theme")


def _offer(words: str) -> Pick:
    name, kind = named_kind(words)
    return Pick(tr("New code “{name}”", name=name), kind, "Ctrl ↵", icon="plus", data=(name, kind))
