"""The drawn formats as bytes: PDF and SVG as vectors with their faces inside, PNG twice as fine as the screen."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLineF, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QColor, QImage, QImageWriter, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from app.journey.measure import QtMeasure
from app.journey.paint import Painting
from coding.journey.display import DisplayList
from coding.journey.layout import layout
from coding.journey.paper import Page, PaperPlan, plan_paper
from coding.journey.view import JourneyView
from models.errors import UserError
from models.translation import tr

DOTS_PER_MM = 1200 / 25.4
FINENESS = 2.0
MOST_PIXELS = 120_000_000
MARK_MM = 4.0
_INK = QColor("#98a2b3")


def svg(view: JourneyView, size: str) -> tuple[bytes, list[str]]:
    """The map as one SVG picture; paper sizes do not matter to it."""
    from app.journey.svg_faces import with_faces
    from coding.journey.svg import write_svg

    return with_faces(write_svg(layout(view, QtMeasure()))).encode("utf-8"), []


def png(view: JourneyView, size: str) -> tuple[bytes, list[str]]:
    """The map as a picture, two pixels to a map unit, or fewer when it is enormous."""
    drawing = layout(view, QtMeasure())
    fits = math.sqrt(MOST_PIXELS / (drawing.width * drawing.height))
    image = picture(drawing, min(FINENESS, fits))
    warnings = [tr("The picture is drawn coarser because the map is very large.")] if fits < FINENESS else []
    return to_bytes(lambda device: QImageWriter(device, QByteArray(b"png")).write(image)), warnings


def picture(drawing: DisplayList, scale: float, *, dark: bool = False) -> QImage:
    """A display list as an image, `scale` pixels to a map unit."""
    width, height = math.ceil(drawing.width * scale), math.ceil(drawing.height * scale)
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    if image.isNull():
        raise UserError(tr("This map is too large for a picture."), tr("Write it as PDF or SVG."))
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.scale(scale, scale)
    Painting(drawing, dark=dark).paint(painter)
    painter.end()
    return image


def pdf(view: JourneyView, size: str) -> tuple[bytes, list[str]]:
    """The map on pages of a paper size, drawn as vectors; the text can be selected."""
    plan = plan_paper(view, QtMeasure(), size)
    return pdf_of(plan, view.title), list(plan.notices)


def pdf_of(plan: PaperPlan, title: str) -> bytes:
    """The pages of a plan as one PDF document."""

    def write(device: QIODevice) -> bool:
        writer = QPdfWriter(device)
        page = QPageSize(QSizeF(plan.width_mm, plan.height_mm), QPageSize.Unit.Millimeter, plan.size)
        writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
        writer.setResolution(1200)
        writer.setTitle(title)
        writer.setCreator("Trailmark")
        painter = QPainter(writer)
        for number, sheet in enumerate(plan.pages):
            if number:
                writer.newPage()
            _sheet(painter, sheet)
        return painter.end()

    return to_bytes(write)


def _sheet(painter: QPainter, page: Page) -> None:
    drawing, scale = page.drawing, page.mm_per_unit * DOTS_PER_MM
    x, y, w, h = page.clip or (0.0, 0.0, drawing.width, drawing.height)
    painter.save()
    painter.translate(page.left_mm * DOTS_PER_MM, page.top_mm * DOTS_PER_MM)
    painter.save()
    painter.scale(scale, scale)
    painter.translate(-x, -y)
    shown = QRectF(x, y, w, h)
    if page.clip:
        painter.setClipRect(shown)
    Painting(drawing).paint(painter, shown)
    painter.restore()
    if page.crop_marks:
        painter.setPen(QPen(_INK, 0.2 * DOTS_PER_MM))
        painter.drawLines(list(_marks(w * scale, h * scale)))
    painter.restore()


def _marks(width: float, height: float) -> Iterator[QLineF]:
    """Short lines outside the four corners, along which sheets are cut before they are glued."""
    near, far = 1.0 * DOTS_PER_MM, (1.0 + MARK_MM) * DOTS_PER_MM
    for x, way_x in ((0.0, -1), (width, 1)):
        for y, way_y in ((0.0, -1), (height, 1)):
            yield QLineF(x + way_x * near, y, x + way_x * far, y)
            yield QLineF(x, y + way_y * near, x, y + way_y * far)


def to_bytes(write: Callable[[QIODevice], bool]) -> bytes:
    """What a writer puts into a device; UserError when it could not."""
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not write(buffer):
        raise UserError(tr("The map could not be drawn."), tr("Choose another format."))
    buffer.close()
    return bytes(held.data())
