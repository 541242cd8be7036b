"""Where gutter, text, brackets and labels stand, in pixels: pure numbers from the width there is."""

from __future__ import annotations

from dataclasses import dataclass

LANE = 7
MOST_LANES = 8
OVERVIEW = 13
GUTTER, _LEAST_GUTTER, _WHOLE_GUTTER = 92, 65, 80
_GUTTER_GAP, _BRACKET_GAP, _LABEL_GAP = 16, 20, 8
_LABELS, _GOOD_LABELS, _LEAST_LABELS = 196, 156, 98
_GOOD_SHARE, _LEAST_SHARE = 0.92, 0.62
_EDGE = 12


@dataclass(frozen=True)
class Columns:
    """Left edges and widths; `labels` is 0 wide when there is no room for words beside the brackets."""

    gutter: int
    gutter_width: int
    text: int
    text_width: int
    lanes: int
    labels: int
    labels_width: int

    @property
    def right(self) -> int:
        """The right edge of the group."""
        return self.labels + self.labels_width


def columns(available: int, measure: int, lanes: int, captions: int = GUTTER) -> Columns:
    """Centres the group in `available` pixels; `measure` and `captions` are the full widths of line and gutter.

    Room is taken first from the labels, then a little from the line, then from the labels and the gutter
    again, then from the line (down to 62 %), and then the labels go. A narrow gutter stays whole.
    """
    brackets = _BRACKET_GAP + min(max(lanes, 2), MOST_LANES) * LANE
    gap = _GUTTER_GAP if captions else 0
    fixed = 2 * _EDGE + gap + brackets + _LABEL_GAP
    room = available - fixed
    good = round(measure * _GOOD_SHARE)
    labels = _fit(room - measure - captions, _GOOD_LABELS, _LABELS)
    if room - good - captions < labels:
        labels = _fit(room - good - captions, _LEAST_LABELS, _GOOD_LABELS)
    least = captions if captions <= _WHOLE_GUTTER else _LEAST_GUTTER
    gutter = _fit(room - good - labels, least, captions)
    text = min(measure, room - labels - gutter)
    if text < measure * _LEAST_SHARE:
        labels, text = 0, min(measure, room - gutter + _LABEL_GAP)
    text = max(text, 80)
    used = fixed + gutter + text + labels
    left = max(0, (available - used) // 2) + _EDGE
    start = left + gutter + gap
    return Columns(
        gutter=left,
        gutter_width=gutter,
        text=start,
        text_width=text,
        lanes=start + text + _BRACKET_GAP,
        labels=start + text + brackets + _LABEL_GAP,
        labels_width=labels,
    )


def _fit(wanted: int, least: int, most: int) -> int:
    return min(max(wanted, least), most)
