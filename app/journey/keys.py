"""The keys of the map and of presenter mode, as the shortcut sheet shows them."""

from __future__ import annotations

from models.translation import noted

MAP_KEYS: tuple[tuple[str, str], ...] = (
    (noted("Arrows"), noted("From card to card, lane to lane, stage to stage")),
    ("Home  End", noted("First, last stage")),
    (noted("Ctrl + arrows"), noted("Move the stage, lane or written card one place")),
    ("Enter", noted("Show the evidence")),
    ("Esc", noted("Close the drawer")),
    ("+  −", noted("Nearer, farther; Ctrl and the wheel too")),
    ("0  1", noted("The whole map, full size")),
    ("Enter  X", noted("On a quote: to its words, what was said around it")),
    ("P  C  H", noted("On a quote: pin, it contradicts, hide from the card")),
    ("1 – 9", noted("On an unplaced quote: place it in this stage")),
)

PRESENTER_KEYS: tuple[tuple[str, str], ...] = (
    ("→  Space", noted("Next stage")),
    ("←", noted("Back")),
    ("0 – 9", noted("The whole map, a stage")),
    ("Q  S  P", noted("Quote wall, shuffle, print as cards")),
    ("L", noted("Spotlight")),
    ("A", noted("Hide or show names")),
    ("T", noted("Start the clock again")),
    ("Esc", noted("Leave")),
)
