"""The map on screen: painted from the display list, moved by drag, wheel and keys, answering mouse and keyboard."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from app.journey.camera import Camera, Pins, pins_of
from app.journey.carry import Marks, can_be_carried, lane_at, paint_edge, paint_marks, say, stage_at
from app.journey.paint import Painting
from app.journey.walk import Walk
from app.theme import current
from app.widgets.boxes import Ground
from app.widgets.row_ring import is_ringed
from app.widgets.text import tip
from coding.journey.display import DisplayList, Hit, level_for
from models.translation import tr

PASSAGE_MIME = "application/x-trailmark-passage"
ANSWERING = frozenset(
    {"card", "cell", "more", "stage", "note", "lane", "point", "moment", "persona", "unplaced"}
)
_WHEEL = 0.5
_STEPS = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
_WAYS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


class MapCanvas(QAbstractScrollArea):
    """`opened(Hit)` on click or Enter, `left()` on Escape, `placed(passage id, stage id)` when one is dropped.

    Where the map is `editable`, `carried(Hit, id)` when a stage, lane or written card was dragged onto a stage or
    lane, and `nudged(Hit, ±1)` when a key moves it one place. `whole_asked()` and `full_asked()` when all of the map
    or its full size is wanted: keys 0 and 1.
    """

    opened = Signal(object)
    left = Signal()
    placed = Signal(int, str)
    zoomed = Signal(float)
    whole_asked = Signal()
    full_asked = Signal()
    carried = Signal(object, str)
    nudged = Signal(object, int)
    ringed = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Journey map"))
        self.setAcceptDrops(True)
        self.setCornerWidget(Ground("window"))
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.camera = Camera()
        self.drawing = DisplayList(0, 0, ())
        self.focused: Hit | None = None
        self.hovered: Hit | None = None
        self.chosen: Hit | None = None
        self._walk = Walk(self.drawing)
        self._pins = Pins()
        self._paintings: dict[tuple[int, bool], Painting] = {}
        self._grabbed: QPointF | None = None
        self._dragging = False
        self._target: str | None = None
        self._row: str | None = None
        self._carried: Hit | None = None
        self.editable = False
        self.horizontalScrollBar().valueChanged.connect(self._scrolled)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def show_drawing(self, drawing: DisplayList) -> None:
        """Shows a drawing; the place on the map and the focused region are kept where they still are."""
        self.drawing, self._paintings = drawing, {}
        self._walk, self._pins = Walk(drawing), pins_of(drawing)
        self.focused, self.chosen, self.hovered = self._again(self.focused), self._again(self.chosen), None
        self._move(replace(self.camera, map_w=drawing.width, map_h=drawing.height))
        self.setAccessibleDescription(drawing.description)

    def set_zoom(self, zoom: float, at: QPointF | None = None) -> None:
        """Zooms around a view point, by default the middle."""
        where = at or QPointF(self.viewport().rect().center())
        self._move(self.camera.zoomed(zoom, where.x(), where.y()))
        self.zoomed.emit(self.camera.zoom)

    def show_start(self) -> None:
        """The upper left corner; nothing is focused."""
        self.focused = self.chosen = None
        self._move(self.camera.at(0, 0))

    def step_zoom(self, way: int) -> None:
        """One step nearer (1) or farther (-1)."""
        self.set_zoom(self.camera.step(way))

    def show_whole(self, most: float = 1.0) -> None:
        """All of the map at once, no nearer than `most`."""
        self.set_zoom(self.camera.whole(most))

    def point_at(self, hit: Hit | None) -> None:
        """Puts the keyboard's focus on a region and scrolls it into sight."""
        self.focused = hit
        if hit is not None:
            self._move(self.camera.showing(hit, *self._pins.shown(self.camera)))
            say(self, hit)
        self.viewport().update()

    def choose(self, hit: Hit | None) -> None:
        """Marks the region whose evidence is shown beside the map."""
        self.chosen = hit
        if hit is not None:
            self.point_at(hit)
        self.viewport().update()

    def region(self, kind: str, key: str) -> Hit | None:
        """The region of a kind and id, None when the map does not show it."""
        return next((hit for hit in self.drawing.hits if (hit.kind, hit.id) == (kind, key)), None)

    def hit_at(self, point: QPointF) -> Hit | None:
        """What lies under a view point, also under the pinned heads and the rail."""
        x, y = self._under(point)
        return self.drawing.at(x, y, level_for(self.camera.zoom))

    def view_rect(self, hit: Hit) -> QRectF:
        """Where a region lies in the viewport."""
        x, y = self.camera.to_view(hit.x, hit.y)
        return QRectF(x, y, hit.w * self.camera.zoom, hit.h * self.camera.zoom)

    def _again(self, hit: Hit | None) -> Hit | None:
        return self.region(hit.kind, hit.id) if hit is not None else None

    def _under(self, point: QPointF) -> tuple[float, float]:
        x, y = self.camera.to_map(point.x(), point.y())
        left, top = self._pins.shown(self.camera)
        if left and (point.x() < left or (not top and y < self._pins.head_top)):
            x = point.x() / self.camera.zoom
        if top and point.y() < top:
            y = self._pins.head_top + point.y() / self.camera.zoom
        return x, y

    def _move(self, camera: Camera) -> None:
        self.camera = camera.at(camera.x, camera.y)
        for bar, most, value, page in (
            (self.horizontalScrollBar(), self.camera.most_x, self.camera.x, self.camera.view_w),
            (self.verticalScrollBar(), self.camera.most_y, self.camera.y, self.camera.view_h),
        ):
            bar.blockSignals(True)
            bar.setRange(0, round(most))
            bar.setPageStep(round(page))
            bar.setSingleStep(40)
            bar.setValue(round(value))
            bar.blockSignals(False)
        self.viewport().update()

    def _scrolled(self) -> None:
        self.camera = self.camera.at(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """QAbstractScrollArea: keeps the place."""
        self._move(replace(self.camera, view_w=self.viewport().width(), view_h=self.viewport().height()))

    def changeEvent(self, event: QEvent) -> None:
        """QWidget: another theme is painted at once."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """QAbstractScrollArea: the map, then what is pinned over it, then ring and hover."""
        painter, area = QPainter(self.viewport()), QRectF(self.viewport().rect())
        painter.fillRect(area, QColor(current().window))
        if self.drawing.items:
            self._paint_map(painter, area)
        if self.ringed and is_ringed(self) and self.focused is None:
            paint_edge(painter, area)
        painter.end()

    def _paint_map(self, painter: QPainter, area: QRectF) -> None:
        left, top = self._pins.shown(self.camera)
        ox, oy, zoom = self.camera.left, self.camera.top, self.camera.zoom
        head, y = -self._pins.head_top * zoom, max(top, oy + self._pins.head_top * zoom) if left else top
        self._part(painter, area.adjusted(left, y, 0, 0), ox, oy)
        if top:
            self._part(painter, QRectF(left, 0, area.width() - left, top), ox, head)
        if left:
            self._part(painter, QRectF(0, top, area.width(), y - top), 0, oy)
            self._part(painter, QRectF(0, y, left, area.height() - y), 0, oy)
        if left and top:
            self._part(painter, QRectF(0, 0, left, top), 0, head)
        painter.setPen(QPen(QColor(current().strong_line), 1))
        if top:
            painter.drawLine(QPointF(max(ox, 0), top), QPointF(area.width(), top))
        if left:
            painter.drawLine(QPointF(left, y), QPointF(left, area.height()))

    def _part(self, painter: QPainter, clip: QRectF, x: float, y: float) -> None:
        """Paints what a rectangle of the viewport shows with the map's corner at (x, y)."""
        zoom = self.camera.zoom
        painter.save()
        painter.setClipRect(clip)
        painter.translate(x, y)
        painter.scale(zoom, zoom)
        shown = QRectF(
            (clip.x() - x) / zoom, (clip.y() - y) / zoom, clip.width() / zoom, clip.height() / zoom
        )
        self._painting().paint(painter, shown)
        self._marks(painter)
        painter.restore()

    def _painting(self) -> Painting:
        key = (level_for(self.camera.zoom), current().dark)
        if key not in self._paintings:
            self._paintings[key] = Painting(self.drawing, level=key[0], dark=key[1])
        return self._paintings[key]

    def _marks(self, painter: QPainter) -> None:
        """Hover, choice, focus ring and where something would be dropped; in map units."""
        focused = self.focused if self.hasFocus() else None
        marks = Marks(self.hovered, self.chosen, focused, self._target, self._row)
        paint_marks(painter, self.drawing, marks, self._pins.head_top, self.camera.zoom)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """QWidget: the left or middle button grabs the map."""
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._grabbed, self._dragging = event.position(), False
            under = self.hit_at(event.position()) if self.editable else None
            self._carried = under if can_be_carried(under) else None
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """QWidget: drags the map, or shows what can be clicked."""
        if self._grabbed is None:
            self._hover(event.position())
            return
        way = self._grabbed - event.position()
        if self._dragging or way.manhattanLength() > 5:
            self._dragging = True
            if self._carried is not None:
                self._aim(self._carried, event.position())
                return
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._move(self.camera.at(self.camera.x + way.x(), self.camera.y + way.y()))
            self._grabbed = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """QWidget: a click opens what is under it."""
        was_drag, self._grabbed, self._dragging = self._dragging, None, False
        carried, self._carried = self._carried, None
        if carried is not None and was_drag:
            self._let_go(carried)
        self._hover(event.position())
        if was_drag or event.button() != Qt.MouseButton.LeftButton:
            return
        hit = self.hit_at(event.position())
        if hit is not None and hit.kind in ANSWERING:
            self.focused = hit
            self.opened.emit(hit)
        else:
            self.left.emit()

    def _aim(self, carried: Hit, point: QPointF) -> None:
        """Shows where what is carried would go."""
        x, y = self._under(point)
        lane = carried.kind == "lane"
        self._row = lane_at(self.drawing, y) if lane else None
        self._target = None if lane else stage_at(self.drawing, x)
        self.viewport().setCursor(Qt.CursorShape.DragMoveCursor)
        self.viewport().update()

    def _let_go(self, carried: Hit) -> None:
        goal, self._row, self._target = self._row or self._target, None, None
        self.viewport().update()
        if goal is not None:
            self.carried.emit(carried, goal)

    def leaveEvent(self, event: QEvent) -> None:
        """QWidget: nothing is hovered any more."""
        self.hovered = None
        self.viewport().update()

    def _hover(self, point: QPointF) -> None:
        hit = self.hit_at(point)
        if hit is not self.hovered:
            self.hovered = hit
            self.viewport().update()
        pointing = hit is not None and hit.kind in ANSWERING
        self.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if pointing else Qt.CursorShape.OpenHandCursor
        )

    def viewportEvent(self, event: QEvent) -> bool:
        """QAbstractScrollArea: the tooltip of what is under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            hit = self.hit_at(QPointF(event.pos()))
            if hit is not None and hit.tip:
                QToolTip.showText(event.globalPos(), tip(hit.tip), self.viewport())
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """QWidget: scrolls; with Ctrl zooms around the mouse; with Shift scrolls sideways."""
        turned = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta() * _WHEEL
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self.camera.zoom * 1.0025 ** (turned.y() or turned.x()), event.position())
        else:
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                turned = QPoint(turned.y() or turned.x(), 0)
            self._move(self.camera.at(self.camera.x - turned.x(), self.camera.y - turned.y()))
        self._hover(event.position())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """QWidget: arrows walk, with Ctrl they move what is focused; Enter opens, + − 0 1 zoom, Escape leaves."""
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier and self._move_by(event.key()):
            return
        if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
            event.ignore()
        elif not self._walk_by(event.key()) and not self._zoom_by(event.key()):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.focused is not None:
                self.opened.emit(self.focused)
            elif event.key() == Qt.Key.Key_Escape:
                self.left.emit()
            else:
                event.ignore()

    def _move_by(self, key: int) -> bool:
        """Moves the focused stage, lane or card one place on; False where the key means something else."""
        hit = self.focused
        if hit is None or key not in _WAYS or not self.editable:
            return False
        across, down = _WAYS[Qt.Key(key)]
        way = down if hit.kind == "lane" else across
        if way and hit.kind in ("stage", "lane", "card"):
            self.nudged.emit(hit, way)
            return True
        return False

    def _walk_by(self, key: int) -> bool:
        if key in _WAYS:
            self.point_at(self._walk.step(self.focused, *_WAYS[Qt.Key(key)]))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.point_at(self._walk.edge(self.focused, -1 if key == Qt.Key.Key_Home else 1))
        else:
            return False
        return True

    def _zoom_by(self, key: int) -> bool:
        if key in _STEPS:
            self.step_zoom(_STEPS[Qt.Key(key)])
        elif key == Qt.Key.Key_0:
            self.whole_asked.emit()
        elif key == Qt.Key.Key_1:
            self.full_asked.emit()
        else:
            return False
        return True

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """QWidget: takes passages from the tray."""
        if event.mimeData().hasFormat(PASSAGE_MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """QWidget: shows the stage the passage would get."""
        self._target = stage_at(self.drawing, self._under(event.position())[0])
        self.viewport().update()
        event.setAccepted(self._target is not None)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """QWidget: no stage is shown any more."""
        self._target = None
        self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:
        """QWidget: says which passage goes to which stage."""
        stage, self._target = stage_at(self.drawing, self._under(event.position())[0]), None
        self.viewport().update()
        if stage is not None:
            event.acceptProposedAction()
            self.placed.emit(int(bytes(event.mimeData().data(PASSAGE_MIME).data()).decode("ascii")), stage)
