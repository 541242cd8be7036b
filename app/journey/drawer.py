"""The drawer at the right of the map: evidence of what was clicked, and what can be changed about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.desk import Desk
from app.journey.card_panel import CardPanel
from app.journey.cell_panel import CellPanel
from app.journey.keeper import Shown
from app.journey.lane_panel import LanePanel
from app.journey.layers import WhyPanel, titles
from app.journey.panel import Panel
from app.journey.place import about, spot_of
from app.journey.point_panel import PointPanel, quoted
from app.journey.quote_card import QuoteCard
from app.journey.stage_panel import StagePanel
from app.journey.tray import TrayPanel
from app.vocabulary import word
from app.widgets.titled_panel import TitledPanel
from coding.journey.presets import shown_name
from models.span import Span
from models.translation import noted, tr

if TYPE_CHECKING:
    from coding.journey.display import Hit
    from coding.journey.view import Quote


MOMENTS = {
    "peak": noted("Peak of the curve"),
    "valley": noted("Valley of the curve"),
    "end": noted("End of the curve"),
}


class Drawer(TitledPanel):
    """`shut()` when it was closed (TitledPanel), `card_asked(card id)` when another card is to be shown.

    `show_hit` opens it on a region of the map, `show_panel` on anything else. While presenting nothing can be edited
    but dots and decisions, and what researchers remarked stays hidden. Without names a quote leads neither to its
    source nor to what was said around it.
    """

    card_asked = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, presenting: bool = False) -> None:
        super().__init__("", QWidget(), parent)
        self._desk, self._presenting = desk, presenting
        self._anonymous = False
        self.hit: Hit | None = None
        self.panel: QWidget | None = None

    def show_hit(self, shown: Shown, hit: Hit) -> bool:
        """Shows what a region stands for; False when there is nothing to show any more."""
        spot = spot_of(shown.view, hit)
        self._anonymous = shown.anonymous
        panel: Panel | None = None
        facts = None if shown.anonymous else shown.facts
        title, under = "", about(spot)
        if hit.kind == "card" and spot.card is not None:
            title = spot.card.text
            panel = CardPanel(
                self._desk,
                shown.view,
                facts,
                spot,
                self._tab(hit),
                presenting=self._presenting or shown.anonymous,
            )
        elif hit.kind == "cell" and spot.lane is not None and spot.stage is not None:
            title, under = shown_name(spot.lane.name), spot.stage.name
            panel = CellPanel(self._desk, shown.view, spot)
        elif hit.kind == "stage" and spot.stage is not None:
            title, under = spot.stage.name, word("stage")
            panel = StagePanel(self._desk, shown.view, spot.stage)
        elif hit.kind == "point" and spot.stage is not None:
            title, under = (
                tr("Emotion in {name}", name=spot.stage.name),
                tr("mean of participants’ means, −2 to +2"),
            )
            panel = PointPanel(shown.view, facts, spot.stage)
        elif hit.kind == "moment":
            title, under = tr(MOMENTS[hit.id]), tr("one quote that says it")
            panel = quoted(shown.view, facts, hit.id)
        elif hit.kind == "lane" and spot.lane is not None:
            title, under = shown_name(spot.lane.name), tr("lane")
            panel = LanePanel(self._desk, shown.view, spot.lane)
        elif hit.kind == "note":
            panel, title, under = _noted(shown, hit.id)
        elif hit.kind == "unplaced":
            title, under = (
                tr("Unplaced"),
                tr("{unplaced} passages without a stage", unplaced=len(shown.view.unplaced)),
            )
            panel = TrayPanel(self._desk, shown.view, facts)
        if panel is None:
            return False
        self._put(panel, title, under, hit)
        return True

    def show_panel(self, panel: QWidget, title: str, under: str = "") -> None:
        """Shows something that is no region of the map."""
        self._put(panel, title, under, None)

    def is_written_in(self) -> bool:
        """Whether somebody is in the middle of a line here."""
        field = self.window().focusWidget()
        return (
            isinstance(field, QLineEdit)
            and self.isAncestorOf(field)
            and field.isModified()
            and bool(field.text())
            and field.property("told") != field.text().strip()
        )

    def _tab(self, hit: Hit) -> str:
        """The tab that was open, when the same card is shown again."""
        was = self.hit
        same = was is not None and (was.kind, was.id, was.row) == (hit.kind, hit.id, hit.row)
        if not same or not isinstance(self.panel, CardPanel) or self.panel.card.tier is None:
            return ""
        return self.panel.tabs.current

    def _put(self, panel: QWidget, title: str, under: str, hit: Hit | None) -> None:
        again = title == self.title.text() and type(panel) is type(self.panel)
        at = self._scroll.verticalScrollBar().value() if again else 0
        kept = self._focused_name()
        self.hit, self.panel = hit, panel
        self.head(title, under)
        self.setAccessibleName(f"{title}, {under}" if under else title)
        self._scroll.setWidget(panel)
        if isinstance(panel, CardPanel | PointPanel | TrayPanel):
            panel.revealed.connect(self._reveal)
        if isinstance(panel, WhyPanel):
            panel.card_asked.connect(self.card_asked.emit)
        self._scroll.verticalScrollBar().setValue(at)
        if kept is not None:
            self._focus(kept)

    def _focused_name(self) -> str | None:
        """The name of what has the focus in here, None when the focus is elsewhere."""
        now = self.window().focusWidget()
        return now.accessibleName() if self.isAncestorOf(now) else None

    def _focus(self, name: str) -> None:
        """Gives the focus to the part of the new panel with a name, so that keys go on where they were."""
        found = self.panel.findChildren(QWidget) if self.panel is not None else []
        same = (each for each in found if each.accessibleName() == name)
        takes = (each for each in same if each.focusPolicy() & Qt.FocusPolicy.TabFocus)
        (next(takes, None) or self.close_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _reveal(self, quote: Quote) -> None:
        if quote.source_id is not None and not self._presenting and not self._anonymous:
            self._desk.reveal(quote.source_id, Span(quote.start, quote.end), leaving="map")

    def take_focus(self) -> None:
        """Puts the keyboard on the first quote or field, else on the close button."""
        found = self.panel.findChildren(QWidget) if self.panel is not None else []
        takes = [each for each in found if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isEnabled()]
        quotes = [each for each in takes if isinstance(each, QuoteCard)]
        first = next(iter(quotes or takes), None) or self.close_button
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """QWidget: Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.shut.emit()
        else:
            super().keyPressEvent(event)


def _noted(shown: Shown, key: str) -> tuple[WhyPanel | None, str, str]:
    """The panel of an analysis' note, its title and its stage; no panel when the note is gone."""
    from coding.analysis.because import why

    layer, _, stage_id = key.partition("|")
    told = why(shown.view, shown.layers, layer, stage_id) if shown.layers is not None else None
    if told is None:
        return None, "", ""
    return WhyPanel(told), titles()[layer][0], shown.view.stage(stage_id).name
