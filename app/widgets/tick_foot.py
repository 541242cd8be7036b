"""The foot of a sheet with a list to tick: all, none, cancel, and the act."""

from __future__ import annotations

from collections.abc import Callable

from app.itemmodels.ticks import TickModel
from app.widgets.boxes import row
from app.widgets.buttons import Button
from app.widgets.sheet import Sheet
from models.translation import tr


def tick_foot(sheet: Sheet, model: TickModel, run: Callable[[], None], *, choice: bool = True) -> Button:
    """Puts the buttons into the foot and returns the one that acts; without `choice` there is nothing to tick."""
    if choice:
        line = row(gap=4)
        line.addWidget(Button(tr("All"), "link", lambda: model.tick(model.ids(), True)))
        line.addWidget(Button(tr("None"), "link", lambda: model.tick(model.ids(), False)))
        sheet.foot.addLayout(line)
    sheet.foot.addStretch(1)
    sheet.foot.addWidget(Button(tr("Cancel"), "plain", sheet.leave))
    button = Button("", "primary", run)
    sheet.foot.addWidget(button)
    return button
