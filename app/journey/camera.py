"""Where the map lies under the window: zoom, scrolling, and what stays in sight; plain numbers, no widget.

`View` coordinates are logical pixels of the viewport; map coordinates are the display list's units.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from coding.journey.display import DisplayList, Hit

AIR = 8.0
SMALLEST, LARGEST = 0.2, 3.0
STEPS = (0.2, 0.25, 0.33, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.15, 1.35, 1.6, 2.0, 2.5, 3.0)


@dataclass(frozen=True, slots=True)
class Camera:
    """A zoom and the scroll position (view pixels) over a map of a size, in a viewport of a size."""

    map_w: float = 0.0
    map_h: float = 0.0
    view_w: float = 1.0
    view_h: float = 1.0
    zoom: float = 1.0
    x: float = 0.0
    y: float = 0.0

    @property
    def most_x(self) -> float:
        """How far it can be scrolled to the right."""
        return max(0.0, self.map_w * self.zoom + 2 * AIR - self.view_w)

    @property
    def most_y(self) -> float:
        """How far it can be scrolled down."""
        return max(0.0, self.map_h * self.zoom + 2 * AIR - self.view_h)

    @property
    def left(self) -> float:
        """The view x of the map's left edge; a map narrower than the viewport stands in its middle."""
        if self.most_x == 0.0:
            return (self.view_w - self.map_w * self.zoom) / 2
        return AIR - self.x

    @property
    def top(self) -> float:
        """The view y of the map's upper edge."""
        return AIR - self.y

    def to_map(self, view_x: float, view_y: float) -> tuple[float, float]:
        """The map point under a view point."""
        return (view_x - self.left) / self.zoom, (view_y - self.top) / self.zoom

    def to_view(self, x: float, y: float) -> tuple[float, float]:
        """The view point of a map point."""
        return x * self.zoom + self.left, y * self.zoom + self.top

    def at(self, x: float, y: float) -> Camera:
        """Scrolled to a position, kept within the limits."""
        return replace(self, x=min(max(x, 0.0), self.most_x), y=min(max(y, 0.0), self.most_y))

    def zoomed(self, zoom: float, view_x: float, view_y: float) -> Camera:
        """Zoomed so that the map point under a view point stays there."""
        x, y = self.to_map(view_x, view_y)
        new = replace(self, zoom=min(max(zoom, SMALLEST), LARGEST))
        return new.at(x * new.zoom + AIR - view_x, y * new.zoom + AIR - view_y)

    def step(self, way: int) -> float:
        """The next larger (`way` 1) or smaller (-1) zoom of the steps."""
        if way > 0:
            return next((each for each in STEPS if each > self.zoom + 0.01), LARGEST)
        return next((each for each in reversed(STEPS) if each < self.zoom - 0.01), SMALLEST)

    def whole(self, most: float = 1.0) -> float:
        """The zoom at which all of the map is seen, never above `most`."""
        if not self.map_w or not self.map_h:
            return 1.0
        fits = min((self.view_w - 2 * AIR) / self.map_w, (self.view_h - 2 * AIR) / self.map_h)
        return min(most, max(SMALLEST, fits))

    def showing(self, hit: Hit, left: float, top: float) -> Camera:
        """Scrolled as little as needed to show a region clear of what is pinned (`left`, `top`: view pixels)."""
        x1, y1 = self.to_view(hit.x, hit.y)
        x2, y2 = self.to_view(hit.x + hit.w, hit.y + hit.h)
        return self.at(
            self.x + _nudge(x1, x2, left + 8, self.view_w - 8),
            self.y + _nudge(y1, y2, top + 8, self.view_h - 8),
        )


def _nudge(start: float, end: float, low: float, high: float) -> float:
    """How far to scroll so that start…end lies in low…high, the start first."""
    if start < low or end - start > high - low:
        return start - low
    return end - high if end > high else 0.0


@dataclass(frozen=True, slots=True)
class Pins:
    """What stays in sight: the band of stage heads (`head_top`…`head_bottom`) and the rail (`rail`), in map units."""

    head_top: float = 0.0
    head_bottom: float = 0.0
    rail: float = 0.0

    def shown(self, camera: Camera) -> tuple[float, float]:
        """View pixels covered at the left and at the top by what is pinned now."""
        left = self.rail * camera.zoom if camera.left < 0 and self._fits(camera) else 0.0
        under = camera.to_view(0, self.head_top)[1] < 0 and self._fits(camera)
        return left, (self.head_bottom - self.head_top) * camera.zoom if under else 0.0

    def _fits(self, camera: Camera) -> bool:
        """Whether what is pinned leaves most of the viewport to the map."""
        band = (self.head_bottom - self.head_top) * camera.zoom
        return self.rail * camera.zoom < camera.view_w / 3 and band < camera.view_h / 3


def pins_of(drawing: DisplayList) -> Pins:
    """The pins of a drawing; none without stages."""
    heads = [hit.y for hit in drawing.hits if hit.kind == "stage"]
    if not heads:
        return Pins()
    return Pins(min(heads), drawing.pinned_top, drawing.pinned_left)
