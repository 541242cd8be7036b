"""The settings sheet, made from the table of settings; every change holds at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from app.settings import Setting, Settings, groups
from app.theme import current_type
from app.widgets.boxes import row
from app.widgets.buttons import Button
from app.widgets.fields import Choice, Stepper, Tick
from app.widgets.sheet import Sheet
from app.widgets.text import Label
from models.translation import tr

_FIELD = 180


def show_settings(settings: Settings, window: QWidget, keys: Callable[[], None]) -> Sheet:
    """Opens the sheet over the window; `keys` opens the one of the keyboard shortcuts."""
    sheet = Sheet(tr("Settings"), window, 560, 640)
    for group, rows in groups():
        sheet.body.addWidget(Label(tr(group), "title"))
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 16)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        for line, each in enumerate(rows):
            _add(grid, 2 * line, each, settings)
        sheet.body.addLayout(grid)
    _shortcuts(sheet, keys)
    sheet.body.addStretch(1)
    sheet.present()
    return sheet


def _shortcuts(sheet: Sheet, keys: Callable[[], None]) -> None:
    sheet.body.addWidget(Label(tr("Keyboard shortcuts"), "title"))
    line = row(gap=16)
    line.addWidget(Label(tr("The keys of every command can be changed."), "muted", wrap=True), 1)

    def change() -> None:
        sheet.leave()
        keys()

    button = Button(tr("Change keys …"), "plain", change)
    button.setObjectName("shortcuts")
    line.addWidget(button)
    sheet.body.addLayout(line)


def _add(grid: QGridLayout, line: int, each: Setting, settings: Settings) -> None:
    field = _field(each, settings)
    field.setAccessibleName(tr(each.label))
    field.setObjectName(each.key)
    if each.note:
        field.setAccessibleDescription(tr(each.note))
        grid.addWidget(Label(tr(each.note), "small", wrap=True), line + 1, 0, 1, 2)
    if each.kind == "yes/no":
        grid.addWidget(field, line, 0, 1, 2)
        return
    label = Label(tr(each.label))
    label.setBuddy(field)
    field.setFixedWidth(round(_FIELD * max(1.0, current_type().scale)))
    grid.addWidget(label, line, 0)
    grid.addWidget(field, line, 1)


def _field(each: Setting, settings: Settings) -> QWidget:
    value = settings.get(each.key)
    if each.kind == "yes/no":
        box = Tick(tr(each.label))
        box.setChecked(value)
        box.toggled.connect(lambda on: settings.set(each.key, bool(on)))
        return box
    if each.kind == "number":
        number = Stepper(value, each.low, each.high, each.unit, each.step)
        number.changed.connect(lambda figure: settings.set(each.key, figure))
        return number
    if each.kind == "choice":
        choice = Choice()
        for key, text in each.choices:
            choice.addItem(tr(text), key)
        choice.setCurrentIndex(choice.findData(value))
        choice.currentIndexChanged.connect(lambda at: settings.set(each.key, str(choice.itemData(at))))
        return choice
    line = QLineEdit(value)
    line.editingFinished.connect(lambda: settings.set(each.key, line.text().strip()))
    return line
