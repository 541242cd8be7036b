"""The command palette: one field that finds codes, sources and actions."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from app.actions import Actions, keys_text
from app.widgets.quick_pick import Pick, QuickPick
from models.translation import tr

Offers = Callable[[], list[Pick]]


class CommandPalette(QuickPick):
    """Opens below the search field; a pick whose data can be called is called."""

    def __init__(
        self, actions: Actions, offers: Offers, search: Callable[[str], None], parent: QWidget
    ) -> None:
        hint = tr("Type to find a code, a source, an action or words")
        super().__init__(hint, parent, lambda words: _search_pick(search, words), width=520)
        self._actions, self._offers = actions, offers
        self.picked.connect(_run)

    def ask(self, typed: str = "") -> None:
        """Shows the palette with what was typed so far."""
        if self.isVisible():
            self.close_pick()
            return
        parent = self.parentWidget()
        assert parent is not None
        self.open([*self._offers(), *self._acts()], parent.width() - self.width() - 12, 6, typed)

    def _acts(self) -> list[Pick]:
        return [
            Pick(
                tr(act.text).removesuffix(" …"),
                tr(act.menu).lower(),
                keys_text(action),
                icon="right",
                data=action.trigger,
                also=act.note,
            )
            for act, action in self._actions.items()
            if action.isEnabled() and act.id != "palette"
        ]


def _search_pick(search: Callable[[str], None], words: str) -> Pick:
    return Pick(tr("Search all texts for “{words}”", words=words), icon="search", data=partial(search, words))


def _run(pick: Pick) -> None:
    if callable(pick.data):
        pick.data()
