"""What a check found, what a repair would do, and what a salvage brought: lists, then a choice."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.operations.safety import Checked
from app.widgets.buttons import Button
from app.widgets.sheet import Sheet
from app.widgets.text import Label
from models.translation import tr, trn

if TYPE_CHECKING:
    from coding.rescue import Rescue


def show_check(checked: Checked, window: QWidget, repair: Callable[[], None]) -> Sheet:
    """The problems of a project and, where some can be put right, a button that does it after a backup."""
    sheet = Sheet(tr("What the check found"), window, 600, 440)
    _list(sheet, checked.problems)
    if checked.repairs:
        sheet.body.addSpacing(8)
        sheet.body.addWidget(Label(tr("A repair would"), "title"))
        _list(sheet, checked.repairs)
    missing = tr(
        "Texts and originals are never invented: what is damaged there comes back from a backup only. "
        "A file that cannot be opened any more can be salvaged into a new project."
    )
    sheet.body.addWidget(Label(missing, "muted", wrap=True))
    sheet.body.addStretch(1)
    sheet.foot.addStretch(1)
    sheet.foot.addWidget(Button(tr("Leave it as it is"), "plain", sheet.leave))
    if checked.repairs:
        words = trn("Back up and repair {n}", "Back up and repair {n}", len(checked.repairs))

        def run() -> None:
            sheet.leave()
            repair()

        sheet.foot.addWidget(Button(words, "primary", run))
    sheet.present()
    return sheet


def show_rescue(rescue: Rescue, name: str, window: QWidget, go: Callable[[], None]) -> Sheet:
    """What came over from a damaged project, and what is missing."""
    sheet = Sheet(tr("Salvaged into {name}", name=name), window, 560, 440)
    sheet.body.addWidget(Label(tr("Brought over"), "title"))
    sheet.body.addWidget(Label(", ".join(rescue.kept), wrap=True))
    if rescue.missing:
        sheet.body.addWidget(Label(tr("Lost, at most"), "title"))
        sheet.body.addWidget(Label(", ".join(rescue.missing), wrap=True))
    sheet.body.addWidget(Label(tr("To know"), "title"))
    _list(sheet, rescue.remarks)
    sheet.body.addStretch(1)

    def run() -> None:
        sheet.leave()
        go()

    sheet.foot.addStretch(1)
    sheet.foot.addWidget(Button(tr("Open the new project"), "primary", run))
    sheet.present()
    return sheet


def _list(sheet: Sheet, sentences: Sequence[str]) -> None:
    for sentence in sentences:
        sheet.body.addWidget(Label(f"•  {sentence}", wrap=True))
