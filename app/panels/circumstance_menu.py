"""The menu that says how words came to be said and whose product they are about."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from app.circumstances import BRANDS, EXPOSURES, circumstance_name, value_name
from app.operations import circumstances as acts
from app.text.content import TextMark
from models.translation import tr

if TYPE_CHECKING:
    from app.panels.coding_panel import CodingPanel

_FIELDS = (("exposure", EXPOSURES), ("brand", BRANDS))


def add_circumstances(menu: QMenu, panel: CodingPanel, marks: list[TextMark]) -> None:
    """One submenu a field, for the passages of the marks."""
    if not marks:
        return
    menu.addSeparator()
    for field, values in _FIELDS:
        _add_values(menu.addMenu(circumstance_name(field)), panel, marks, field, values)


def ask_circumstances(panel: CodingPanel) -> None:
    """Opens the menu by key, for the codings in the selection or at the cursor."""
    menu = circumstances_here(panel)
    if menu is None:
        panel.desk.noticed.emit(
            tr("Put the cursor on a coding, or select coded words, to say how they were said")
        )
    else:
        menu.popup(panel.view.mapToGlobal(panel.view.selection_box().bottomLeft()))


def circumstances_here(panel: CodingPanel) -> QMenu | None:
    """Both fields one below the other; None where nothing coded is chosen."""
    selection, mark = panel.view.selected_span(), panel.mark_here()
    if mark is None:
        return None
    marks = [mark]
    if selection is not None and len(selection):
        marks = [each for each in panel.view.marks if not each.suggestion and each.span.overlaps(selection)]
    menu = QMenu(panel)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for field, values in _FIELDS:
        menu.addSection(circumstance_name(field))
        _add_values(menu, panel, marks, field, values)
    return menu


def _add_values(
    menu: QMenu, panel: CodingPanel, marks: list[TextMark], field: str, values: tuple[str, ...]
) -> None:
    now = {getattr(mark, field) for mark in marks}
    group = QActionGroup(menu)
    passages = sorted({mark.passage_id for mark in marks})
    for value in ("", *values):
        words = value_name(value) if value else tr("As the source says")
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(now == {value})
        said = f"{circumstance_name(field)}: {words}"
        tell = partial(acts.tell_of_passages, panel.desk, passages, field, value or None, said)
        action.triggered.connect(lambda _checked, tell=tell: tell())
        group.addAction(action)
