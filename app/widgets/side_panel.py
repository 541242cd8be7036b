"""A panel at the side of the work, with a width it remembers and a key that hides it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QSplitter, QWidget

from app.theme import scaled

_LEAST, _MOST = 196, 1.3
_USUAL: Mapping[str, int] = {"left": 248, "right": 288}


class SideSplit(QSplitter):
    """Left panel, centre, right panel; the side widths are kept while the window changes.

    `widths` are those a person left, in pixels as they are; `usual` those without, in pixels at normal type size.
    `widths_changed` carries {"left": px, "right": px} after a person moved a handle.
    """

    widths_changed = Signal(object)

    def __init__(
        self,
        left: QWidget | None,
        centre: QWidget,
        right: QWidget | None,
        widths: Mapping[str, int],
        parent: QWidget | None = None,
        *,
        usual: Mapping[str, int] = _USUAL,
        least: int = _LEAST,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self._sides = {"left": left, "right": right}
        self._usual, self._given, self._least = {**_USUAL, **usual}, dict(widths), least
        for widget in (left, centre, right):
            if widget is not None:
                self.addWidget(widget)
                self.setStretchFactor(self.indexOf(widget), 1 if widget is centre else 0)
        centre.setMinimumWidth(360)
        self.splitterMoved.connect(self._moved)
        self._centre = centre
        self._fit()

    def _fit(self) -> None:
        """Makes the sides fit the type size; the work in the middle keeps most of the room."""
        self._widths = {
            side: max(self._given.get(side, scaled(usual, _MOST)), scaled(self._least, _MOST))
            for side, usual in self._usual.items()
        }
        for widget in self._sides.values():
            if widget is not None:
                widget.setMinimumWidth(scaled(self._least, _MOST))
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """QWidget: follows the type size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.count():
            self._fit()

    def toggle(self, side: str) -> bool:
        """Hides or shows "left" or "right"; returns whether it is shown now."""
        widget = self._sides[side]
        if widget is None:
            return False
        widget.setVisible(not widget.isVisibleTo(self))
        self._place()
        return widget.isVisibleTo(self)

    def focus_next(self) -> None:
        """Moves the keyboard to the next panel that is shown."""
        panels = [self.widget(at) for at in range(self.count())]
        shown = [panel for panel in panels if panel is not None and panel.isVisible()]
        now = QApplication.focusWidget()
        at = next((i for i, panel in enumerate(shown) if now and panel.isAncestorOf(now)), -1)
        for step in range(1, len(shown) + 1):
            target = _first_stop(shown[(at + step) % len(shown)])
            if target is not None:
                target.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def show_side(self, side: str, shown: bool) -> None:
        """Shows or hides a side."""
        widget = self._sides[side]
        if widget is not None:
            widget.setVisible(shown)
            self._place()

    def _place(self) -> None:
        sizes = []
        for index in range(self.count()):
            widget = self.widget(index)
            side = next((name for name, each in self._sides.items() if each is widget), "")
            sizes.append(self._widths[side] if side else 2000)
        self.setSizes(sizes)

    def _moved(self) -> None:
        for name, widget in self._sides.items():
            if widget is not None and widget.isVisible():
                self._widths[name] = self._given[name] = widget.width()
        self.widths_changed.emit(dict(self._widths))


def _first_stop(panel: QWidget) -> QWidget | None:
    """Where the keyboard goes in a panel: its list or text first, else the first field."""
    stops = [
        each
        for each in panel.findChildren(QWidget)
        if each.isVisible() and each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    main = [each for each in stops if isinstance(each, QAbstractScrollArea)]
    return next(iter([*main, *stops]), None)
