"""The top of the window: the menu, the project's name, the workspaces, the one search field."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from app.actions import ACTS, Actions, keys_text
from app.theme import TOP_BAR, current_type
from app.widgets.boxes import Bar, row
from app.widgets.buttons import IconButton
from app.widgets.search_field import SearchField
from app.widgets.tabs import SegmentedTabs
from app.widgets.text import ElidedLabel, Label
from models.translation import tr


class PaletteField(SearchField):
    """Looks like a search field and opens the command palette: by click, by Enter, or by typing."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Search codes, sources, actions"), " ", parent)
        self.setReadOnly(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def sizeHint(self) -> QSize:
        """QWidget: as wide as the palette it opens."""
        return QSize(23 * current_type().body, super().sizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """QLineEdit: opens the palette."""
        self.asked.emit("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """QLineEdit: Enter opens the palette, a letter opens it with the letter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.asked.emit("")
        elif event.text().isprintable() and event.text():
            self.asked.emit(event.text())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """QLineEdit: shows the ring, selects nothing."""
        super().focusInEvent(event)
        self.deselect()


class TopBar(Bar):
    """The bar; `page_chosen` carries a page id, `palette_asked` what was typed so far."""

    page_chosen = Signal(str)
    palette_asked = Signal(str)

    def __init__(
        self, actions: Actions, pages: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__("bottom", TOP_BAR, parent)
        line = row(self, margins=(8, 0, 12, 0), gap=8)
        self.menu = menu(actions, self)
        self._button = IconButton("menu", tr("Menu (F10)"), self.open_menu)
        self._button.setShortcut("F10")
        self._name = Label(tr("Trailmark"), "strong")
        self.project = ElidedLabel("", "muted")
        self.project.setMinimumWidth(72)
        self.tabs = SegmentedTabs(pages, tr("Workspaces"), wraps=False)
        self.tabs.chosen.connect(self.page_chosen)
        self._actions, self._pages = actions, pages
        self.field = PaletteField()
        self._tell_keys()
        actions.keys_changed.connect(self._tell_keys)
        self.field.asked.connect(self.palette_asked)
        for widget in (self._button, self._name):
            line.addWidget(widget)
        line.addWidget(self.project, 2)
        line.addWidget(self.tabs)
        line.addStretch(3)
        line.addWidget(self.field)

    def _tell_keys(self) -> None:
        for page, title in self._pages:
            keys = keys_text(self._actions[f"go_{page}"])
            self.tabs.set_tip(page, f"{title} ({keys})" if keys else title)
        self.field.show_keys(keys_text(self._actions["palette"]).replace("+", " "))

    def open_menu(self) -> None:
        """Shows the menu below its button."""
        self.menu.popup(self._button.mapToGlobal(self._button.rect().bottomLeft()))

    def show_project(self, name: str) -> None:
        """The project's name; "" when none is open, then the workspaces are hidden."""
        self.project.setText(name)
        self.tabs.setVisible(bool(name))
        self.field.setVisible(bool(name))


def menu(actions: Actions, parent: QWidget) -> QMenu:
    """The menu of the window, made from the table of actions."""
    top = QMenu(parent)
    top.setToolTipsVisible(False)
    under: dict[str, QMenu] = {}
    for act, action in actions.items():
        if act.menu:
            if act.menu not in under:
                under[act.menu] = top.addMenu(tr(act.menu))
            under[act.menu].addAction(action)
    assert len(under) == len({act.menu for act in ACTS if act.menu})
    return top
