"""Presenter mode: the map full screen, first whole, then stage by stage; for a room, not for a desk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QStackedWidget, QWidget

from app.desk import Desk
from app.dialogs.files import Files
from app.journey.alive import while_alive
from app.journey.canvas import MapCanvas
from app.journey.drawer import Drawer
from app.journey.export_panel import file_name
from app.journey.keeper import Shown, laid_over
from app.journey.measure import QtMeasure
from app.journey.overview import one_stage, overview
from app.journey.printing import print_cards
from app.journey.wall import QuoteWall, quotes_of
from app.theme import current, scaled
from app.widgets.boxes import Ground, column, row
from app.widgets.buttons import Button
from app.widgets.flow import FlowLayout
from app.widgets.text import ElidedLabel, Label
from coding.journey.display import DisplayList, Hit
from coding.journey.view import Stage
from models.translation import tr

OPENED = frozenset({"card", "cell", "point", "moment", "note"})
READABLE = 18.0
BODY = 13.0
LIGHT = 170.0
LARGEST_WHOLE = 2.0
_DIM = 150
Places = Sequence[tuple[str, str, bool]]
"""Where a map can be shown: words, the screen's name ("" for this one), and whether it is there now."""


def screens_button(places: Places, move: Callable[[str], None]) -> Button:
    """A button with the places a map can be shown at; `move` gets the name of the screen that was chosen."""
    button = Button(tr("Screen"), "quiet", tip=tr("Where the map is shown"))
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    menu = QMenu(button)
    for words, name, now in places:
        action = menu.addAction(words.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(now)
        action.triggered.connect(partial(_chosen, move, name))
    button.setMenu(menu)
    return button


def _chosen(move: Callable[[str], None], name: str, _checked: bool = False) -> None:
    move(name)


class Board(MapCanvas):
    """A canvas for a room: Up and Down scroll, everything else is the presenter's."""

    ringed = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Presented map"))

    def skip_head(self) -> None:
        """Begins at the stage: whose map it is stands above already."""
        heads = [hit.y for hit in self.drawing.hits if hit.kind == "stage"]
        self.horizontalScrollBar().setValue(0)
        self.verticalScrollBar().setValue(round(min(heads, default=0.0) * self.camera.zoom))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """QWidget: scrolls, or leaves the key to the presenter."""
        way = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if way:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + way * round(self.camera.view_h / 4))
        else:
            event.ignore()


class Spotlight(QWidget):
    """Dims everything but a circle around the mouse; lets every click through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.at = QPointF(parent.rect().center())
        self.hide()

    def move_to(self, point: QPointF) -> None:
        """Lights another place."""
        self.at = point
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """QWidget: the dark with its hole."""
        dark = QPainterPath()
        dark.addRect(QRectF(self.rect()))
        light = QPainterPath()
        light.addEllipse(self.at, LIGHT, LIGHT)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(dark.subtracted(light), QColor(10, 13, 18, _DIM))


class Presenter(QWidget):
    """Covers its window; `ended()` on Escape or F11, `names_hidden(bool)` when names are to be hidden or shown.

    Not `alone`, it shows neither time nor buttons: they are on another screen, which hears `told(time)` and `moved()`.
    """

    ended = Signal()
    names_hidden = Signal(bool)
    told = Signal(str)
    moved = Signal()

    def __init__(self, desk: Desk, parent: QWidget, files: Files, *, alone: bool = True) -> None:
        super().__init__(parent)
        self._desk, self._files, self._over, self._alone = desk, files, parent, alone
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Presenter"))
        self._measure = QtMeasure()
        self._shown: Shown | None = None
        self.step = 0
        self._number = 0
        self._clock, self._stage_clock = QElapsedTimer(), QElapsedTimer()
        self._lay_out()
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._show_time)
        parent.installEventFilter(self)

    def _lay_out(self) -> None:
        whole = Ground("window")
        box = column(whole)
        self.top = Ground("panel", "bottom")
        line = FlowLayout(self.top, gap=16)
        line.setContentsMargins(28, 12, 16, 12)
        self.title, self.under = ElidedLabel("", "hero"), Label("", "muted")
        self.title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        told = QWidget()
        words = column(told, gap=2)
        words.addWidget(self.title)
        words.addWidget(self.under)
        line.addWidget(told)
        line.add_spring()
        self.time = Label("", "muted")
        self.time.setAccessibleName(tr("Time"))
        line.addWidget(self.time)
        self.time.setVisible(self._alone)
        held = QWidget()
        self._line = row(held, gap=8)
        for text, pressed, tip in self.acts() if self._alone else ():
            button = Button(text, "quiet", pressed, tip=tip)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._line.addWidget(button)
        line.addWidget(held)
        self.board, self.wall, self.drawer = Board(), QuoteWall(), Drawer(self._desk, presenting=True)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.board)
        self.stack.addWidget(self.wall)
        centre = row(gap=0)
        centre.addWidget(self.stack, 1)
        centre.addWidget(self.drawer)
        self.drawer.setFixedWidth(scaled(400, 1.3))
        self.drawer.hide()
        box.addWidget(self.top)
        box.addLayout(centre, 1)
        column(self).addWidget(whole)
        self.light = Spotlight(self)
        self.board.viewport().installEventFilter(self)
        self.board.opened.connect(self.open_hit)
        self.board.left.connect(self.drawer.hide)
        self.drawer.shut.connect(self._shut_drawer)

    def offer_screens(self, places: Places, move: Callable[[str], None]) -> None:
        """Lets the map be shown elsewhere, where there is more than one place for it."""
        if self._alone and len(places) > 1:
            self._line.insertWidget(self._line.count() - 1, screens_button(places, move))

    def acts(self) -> tuple[tuple[str, Callable[[], None], str], ...]:
        return (
            ("‹", lambda: self.go(self.step - 1), tr("Back (←)")),
            ("›", lambda: self.go(self.step + 1), tr("Next (→ or Space)")),
            (tr("Quotes"), self.toggle_wall, tr("Quote wall (Q), shuffle (S), print as cards (P)")),
            (tr("Spotlight"), self.toggle_light, tr("Spotlight (L)")),
            (tr("Names"), self.toggle_names, tr("Hide or show names (A)")),
            (tr("End"), self.ended.emit, tr("End (Esc)")),
        )

    def begin(self, shown: Shown, step: int = 0) -> None:
        """Presents a map from a step on; the clock starts."""
        self._shown = shown
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()
        self.board.setFocus(Qt.FocusReason.OtherFocusReason)
        self._clock.start()
        self._tick.start()
        self.go(step)

    def refresh(self, shown: Shown) -> None:
        """Shows the map as it is now, after somebody voted or decided."""
        self._shown = shown
        self._draw()
        hit = self.drawer.hit
        if self.drawer.isVisible() and hit is not None and not self.drawer.is_written_in():
            self.drawer.show_hit(self._shown, hit)

    @property
    def stage(self) -> Stage | None:
        """The stage that is shown alone, None on the overview."""
        stages = self._shown.view.stages if self._shown else ()
        return stages[self.step - 1] if 0 < self.step <= len(stages) else None

    def go(self, step: int) -> None:
        """Shows the overview (0) or a stage (1 …)."""
        if self._shown is None:
            return
        self.step = max(0, min(step, len(self._shown.view.stages)))
        self._stage_clock.start()
        self.drawer.hide()
        self._draw()
        self._show_time()

    def _draw(self) -> None:
        assert self._shown is not None
        view, stage = self._shown.view, self.stage
        count = len(view.stages)
        self.title.setText(stage.name if stage else view.title)
        where = (
            tr("Stage {step} of {count}", step=self.step, count=count)
            if stage
            else tr("{count} stages", count=count)
        )
        reached = (
            tr(
                "{participants} of {participants2}",
                participants=stage.participants,
                participants2=view.participants,
            )
            if stage
            else str(view.participants)
        )
        self.under.setText(
            tr("{where} · {reached} participants", where=where, reached=reached)
            if view.participants
            else where
        )
        self.wall.show_quotes(quotes_of(view, stage))
        self._number += 1
        number, size, laid = self._number, self.stack.size(), laid_over(self._shown)

        def work() -> DisplayList:
            if stage is None:
                return overview(view, self._measure, size.width(), size.height(), laid)
            return one_stage(view, self._measure, stage.id, size.width() / zoom_for(size.width()), laid)

        drawn = while_alive(self, partial(self._drawn, number))
        self._desk.jobs.background(work, drawn, self._desk.fail)

    def _drawn(self, number: int, drawing: DisplayList) -> None:
        if number != self._number:
            return
        same = self.board.drawing.columns == drawing.columns
        self.board.show_drawing(drawing)
        self.moved.emit()
        if self.stage is None:
            self.board.show_whole(LARGEST_WHOLE)
        elif not same:
            self.board.set_zoom(zoom_for(self.stack.width()))
            self.board.skip_head()

    def open_hit(self, hit: Hit) -> None:
        """A stage of the overview is shown alone; a card shows its evidence."""
        if hit.kind == "stage" and self.stage is None:
            self.go(hit.column + 1)
        elif self._shown is not None and hit.kind in OPENED and self.drawer.show_hit(self._shown, hit):
            self.drawer.show()
            self.board.choose(hit)

    def click_at(self, point: QPointF) -> None:
        """Opens what lies at a point of the presenter, as a click there does."""
        inside = QPointF(self.board.viewport().mapFrom(self, point.toPoint()))
        hit = self.board.hit_at(inside) if self.stack.currentWidget() is self.board else None
        if hit is not None and self.board.viewport().rect().contains(inside.toPoint()):
            self.open_hit(hit)

    def _shut_drawer(self) -> None:
        self.drawer.hide()
        self.board.choose(None)
        self.board.setFocus(Qt.FocusReason.OtherFocusReason)

    def toggle_wall(self) -> None:
        """Quotes instead of the map, and back."""
        wall = self.stack.currentWidget() is not self.wall
        self.stack.setCurrentWidget(self.wall if wall else self.board)
        self.drawer.hide()
        (self if wall else self.board).setFocus(Qt.FocusReason.OtherFocusReason)

    def toggle_light(self) -> None:
        """The spotlight on or off."""
        self.light.setGeometry(self.rect())
        self.light.setVisible(not self.light.isVisible())
        self.light.raise_()

    def toggle_names(self) -> None:
        """Names hidden or shown, everywhere."""
        if self._shown is not None:
            self.names_hidden.emit(not self._shown.anonymous)

    def print_cards(self) -> None:
        """Writes the quotes of the wall as cards to cut out."""
        if self._shown is not None:
            title = file_name(self.title.text())
            print_cards(self._desk, self._files, self._shown.view, list(self.wall.quotes), title)

    def _show_time(self) -> None:
        if self._clock.isValid():
            whole, here = minutes(self._clock.elapsed()), minutes(self._stage_clock.elapsed())
            self.time.setText(tr("{whole}  ·  here {here}", whole=whole, here=here))
            self.told.emit(self.time.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """QWidget: the presenter's keys."""
        key = event.key()
        ways = {
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Space: 1,
            Qt.Key.Key_PageDown: 1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_PageUp: -1,
            Qt.Key.Key_Backspace: -1,
        }
        acts = {
            Qt.Key.Key_Q: self.toggle_wall,
            Qt.Key.Key_S: self.wall.shuffle,
            Qt.Key.Key_P: self.print_cards,
            Qt.Key.Key_L: self.toggle_light,
            Qt.Key.Key_A: self.toggle_names,
            Qt.Key.Key_T: self._clock.start,
            Qt.Key.Key_Home: lambda: self.go(0),
            Qt.Key.Key_Escape: self._leave,
            Qt.Key.Key_F11: self.ended.emit,
        }
        if key in ways:
            self.go(self.step + ways[Qt.Key(key)])
        elif key in acts:
            acts[Qt.Key(key)]()
        elif Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            self.go(key - Qt.Key.Key_0)
        else:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        """Escape leaves what is on top: the spotlight, the drawer, the wall, at last the presenter."""
        if self.light.isVisible():
            self.toggle_light()
        elif self.drawer.isVisible():
            self._shut_drawer()
        elif self.stack.currentWidget() is self.wall:
            self.toggle_wall()
        else:
            self.ended.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """QObject: covers the window, and the light follows the mouse."""
        if event.type() == QEvent.Type.Resize and watched is self._over:
            self.setGeometry(self._over.rect())
            self.light.setGeometry(self.rect())
            if self._shown is not None:
                self._draw()
        elif event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self.light.move_to(QPointF(self.mapFromGlobal(event.globalPosition().toPoint())))
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """QWidget: nothing of the window shines through."""
        QPainter(self).fillRect(self.rect(), QColor(current().window))


def zoom_for(width: int) -> float:
    """How near a stage is shown on a screen of a width: body text of 18 px or more at 1080 lines."""
    return max(READABLE / BODY, width / 1920 * READABLE / BODY)


def minutes(milliseconds: int) -> str:
    """A time as 12:04."""
    return f"{milliseconds // 60_000:02}:{milliseconds // 1000 % 60:02}"
