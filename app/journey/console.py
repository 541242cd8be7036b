"""The presenter's own screen while the map is on another one: what is shown, what comes next, notes and time."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.desk import Desk
from app.journey.alive import while_alive
from app.journey.presenter import Places, Presenter, screens_button
from app.theme import current
from app.widgets.boxes import Ground, Scroll, clear, column, row
from app.widgets.buttons import Button
from app.widgets.text import Label
from coding.journey.speaking import SpeakerNotes, speaker_notes
from models.translation import tr

if TYPE_CHECKING:
    from app.journey.keeper import Shown

_CALM_MS = 60


class Mirror(QWidget):
    """What the room sees, small; `pointed(point)` in the room's pixels for the light, `clicked(point)` on a click."""

    pointed = Signal(QPointF)
    clicked = Signal(QPointF)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self.setMinimumSize(320, 180)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("What the room sees"))
        self._picture = QPixmap()
        self._size = QSize(16, 9)

    def show_picture(self, picture: QPixmap, size: QSize) -> None:
        """Shows a picture of a screen of this size."""
        self._picture, self._size = picture, size
        self.update()

    @property
    def area(self) -> QRect:
        """Where the picture lies, with the shape of the room's screen."""
        size = self._size.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRect((self.width() - size.width()) // 2, 0, size.width(), size.height())

    def there(self, point: QPointF) -> QPointF | None:
        """A point of the picture in the room's pixels; None beside it."""
        area = self.area
        if not area.contains(point.toPoint()) or not area.width():
            return None
        scale = self._size.width() / area.width()
        return QPointF((point.x() - area.x()) * scale, (point.y() - area.y()) * scale)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """QWidget: the light follows."""
        if (point := self.there(event.position())) is not None:
            self.pointed.emit(point)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """QWidget: a click there is a click in the room."""
        if (point := self.there(event.position())) is not None:
            self.clicked.emit(point)

    def paintEvent(self, event: QPaintEvent) -> None:
        """QWidget: the picture with a hairline around it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if not self._picture.isNull():
            painter.drawPixmap(self.area, self._picture)
        painter.setPen(QColor(current().strong_line))
        painter.drawRect(self.area.adjusted(0, 0, -1, -1))


class Console(QWidget):
    """Covers the window; every key is the presenter's."""

    def __init__(self, desk: Desk, presenter: Presenter, over: QWidget) -> None:
        super().__init__(over)
        self._desk, self._presenter, self._over = desk, presenter, over
        self._shown: Shown | None = None
        self._noted: tuple[int | None, int] = (None, -1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Presenter’s notes"))
        self._looking = False
        self._look = QTimer(self, singleShot=True, interval=_CALM_MS)
        self._look.timeout.connect(self._mirror)
        self._lay_out()
        over.installEventFilter(self)
        for watched in (presenter.board.viewport(), presenter.wall, presenter.drawer, presenter.light):
            watched.installEventFilter(self)
        presenter.told.connect(self._tell)
        presenter.moved.connect(self._follow)
        self.setGeometry(over.rect())
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        whole = Ground("window")
        box = row(whole, margins=(24, 20, 24, 20), gap=24)
        left = column(gap=12)
        self.now, self.under = Label("", "hero"), Label("", "muted")
        self.mirror = Mirror()
        self.mirror.pointed.connect(self._presenter.light.move_to)
        self.mirror.clicked.connect(self._presenter.click_at)
        left.addWidget(self.now)
        left.addWidget(self.under)
        left.addWidget(self.mirror, 1)
        left.addLayout(self._controls())
        box.addLayout(left, 3)
        side = Ground("panel")
        words = column(side, margins=(20, 16, 20, 16), gap=8)
        self.time = Label("", "page")
        self.time.setAccessibleName(tr("Time"))
        self.next = Label("", "muted", wrap=True)
        words.addWidget(self.time)
        words.addWidget(self.next)
        notes = Ground("panel")
        self._notes = column(notes, margins=(0, 8, 0, 0), gap=8)
        words.addWidget(Scroll(notes), 1)
        box.addWidget(side, 2)
        column(self).addWidget(whole)

    def _controls(self) -> QHBoxLayout:
        self._line = line = row(gap=4)
        self.controls: dict[str, Button] = {}
        for text, pressed, tip in self._presenter.acts():
            button = Button(text, "plain", pressed, tip=tip)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.controls[text] = button
            line.addWidget(button)
        return line

    def offer_screens(self, places: Places, move: Callable[[str], None]) -> None:
        """Lets the map be shown elsewhere."""
        self._line.addWidget(screens_button(places, move))

    def show_map(self, shown: Shown) -> None:
        """The map as it is now; its notes are read anew."""
        self._shown = shown
        self._noted = (None, -1)
        self._follow()

    def _tell(self, words: str) -> None:
        self.time.setText(words)

    def _follow(self) -> None:
        """What is shown now and what comes next."""
        if self._shown is None:
            return
        stages, step = self._shown.view.stages, self._presenter.step
        self.now.setText(self._presenter.title.text())
        self.under.setText(self._presenter.under.text())
        after = stages[step].name if step < len(stages) else ""
        self.next.setText(tr("Next: {stage}", stage=after) if after else tr("The last stage"))
        self._look_soon()
        self._read_notes()

    def _read_notes(self) -> None:
        shown, step = self._shown, self._presenter.step
        if shown is None or shown.map_id is None or self._noted == (shown.map_id, step):
            return
        self._noted = (shown.map_id, step)
        stage = self._presenter.stage
        row_id = stage.row_id if stage is not None else None
        told = while_alive(self, partial(self._show_notes, step))
        self._desk.read_later(speaker_notes, shown.map_id, row_id, done=told)

    def _show_notes(self, step: int, found: SpeakerNotes) -> None:
        if step != self._presenter.step:
            return
        clear(self._notes)
        if found.notes:
            self._section(tr("Notes"), (found.notes,))
        self._section(tr("Remarks"), found.comments)
        self._section(tr("Decisions"), found.decisions)
        if not (found.notes or found.comments or found.decisions):
            self._notes.addWidget(Label(tr("No notes, remarks or decisions here."), "muted", wrap=True))
        self._notes.addStretch(1)

    def _section(self, title: str, lines: tuple[str, ...]) -> None:
        if lines:
            self._notes.addWidget(Label(title, "strong"))
        for words in lines:
            label = Label(words, "body", wrap=True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            self._notes.addWidget(label)

    def _look_soon(self) -> None:
        """Looks within a moment, also while the room never rests."""
        if not self._look.isActive():
            self._look.start()

    def _mirror(self) -> None:
        self._looking = True
        self.mirror.show_picture(self._presenter.grab(), self._presenter.size())
        self._looking = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """QObject: covers the window, and looks again when the room sees something else."""
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._over.rect())
        elif watched is not self._over and event.type() == QEvent.Type.Paint and not self._looking:
            self._look_soon()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """QWidget: every key is the presenter's."""
        self._presenter.keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """QWidget: nothing of the window shines through."""
        QPainter(self).fillRect(self.rect(), QColor(current().window))
