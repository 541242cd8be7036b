"""What is drawn of a source: only some kinds, codes or coders, or one speaker in focus; chosen by typing."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.codecolours import code_colour
from app.text.content import TextFilter, TextMark
from app.text.view import TranscriptView
from app.widgets.quick_pick import Pick, QuickPick
from models.translation import tr, trn


class ShowOnly(QuickPick):
    """`chosen(TextFilter)`: a row taken adds to the filter, taken again it goes; Everything clears it."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Show only a kind, a code, a coder, or one speaker"), parent, width=460)
        self._now = TextFilter()
        self.picked.connect(self._take_pick)

    def ask(self, view: TranscriptView, left: int, top: int) -> None:
        """Opens with what this source holds."""
        self._now = view.filter
        self.open(picks_of(view), left, top)

    def _take_pick(self, pick: Pick) -> None:
        if not isinstance(pick.data, tuple):
            self.chosen.emit(TextFilter())
            return
        name, value = pick.data
        held = getattr(self._now, name)
        if name == "speaker":
            changed: dict[str, Any] = {name: None if held == value else value}
        else:
            changed = {name: (held or frozenset()) ^ {value} or None}
        self.chosen.emit(replace(self._now, **changed))


def picks_of(view: TranscriptView) -> list[Pick]:
    """Everything, then speakers, kinds, coders where there are several, and codes; taken ones are ticked."""
    now, marks = view.filter, [mark for mark in view.marks if not mark.suggestion]
    rows = [] if now == TextFilter() else [Pick(tr("Everything"), rank=9.0, icon="close")]
    for name in view.source.speakers:
        rows.append(_pick(tr("Focus on {name}", name=name), tr("speaker"), now, "speaker", name, rank=5.0))
    for kind in dict.fromkeys(mark.kind for mark in marks):
        count = sum(1 for mark in marks if mark.kind == kind)
        detail = trn("{n} coding", "{n} codings", count)
        rows.append(_pick(tr("Only {name}", name=kind), detail, now, "kinds", kind, rank=4.0))
    coders = {mark.coder: mark.coder_name for mark in marks}
    for number, name in coders.items() if len(coders) > 1 else ():
        rows.append(_pick(tr("Only {name}", name=name), tr("coder"), now, "coders", number, rank=3.0))
    for mark in _first_of_codes(marks):
        colour = code_colour(mark.color, mark.kind).strip
        text = tr("Only {name}", name=mark.label)
        rows.append(_pick(text, mark.kind, now, "codes", mark.code_id, rank=2.0, colour=colour))
    return rows


def _first_of_codes(marks: list[TextMark]) -> list[TextMark]:
    found: dict[int, TextMark] = {}
    for mark in marks:
        found.setdefault(mark.code_id, mark)
    return sorted(found.values(), key=lambda mark: mark.label.casefold())


def _pick(
    text: str, detail: str, now: TextFilter, name: str, value: object, *, rank: float, colour: str = ""
) -> Pick:
    held = getattr(now, name)
    taken = held == value if name == "speaker" else held is not None and value in held
    icon = "check" if taken else "" if colour else "right"
    return Pick(text, detail, icon=icon, colour="" if taken else colour, data=(name, value), rank=rank)


def describe(view: TranscriptView) -> str:
    """The filter in a few words, "" where everything is drawn."""
    now = view.filter
    codes = {mark.code_id: mark.label for mark in view.marks}
    coders = {mark.coder: mark.coder_name for mark in view.marks}
    parts = [
        *sorted(now.kinds or ()),
        *sorted(codes.get(code, "") for code in now.codes or ()),
        *sorted(coders.get(coder, "") for coder in now.coders or ()),
    ]
    only = tr("Only {names}", names=", ".join(part for part in parts if part)) if parts else ""
    focus = tr("Focus on {name}", name=now.speaker) if now.speaker else ""
    return " · ".join(part for part in (only, focus) if part)
