"""The keys of the map and of presenter mode, as the shortcut sheet shows them."""

from __future__ import annotations

MAP_KEYS: tuple[tuple[str, str], ...] = (
    ("Arrows", "From card to card, lane to lane, stage to stage"),
    ("Home  End", "First, last stage"),
    ("Ctrl + arrows", "Move the stage, lane or written card one place"),
    ("Enter", "Show the evidence"),
    ("Esc", "Close the drawer"),
    ("+  −", "Nearer, farther; Ctrl and the wheel too"),
    ("0  1", "The whole map, full size"),
    ("Enter  X", "On a quote: to its words, what was said around it"),
    ("P  C  H", "On a quote: pin, it contradicts, hide from the card"),
    ("1 – 9", "On an unplaced quote: place it in this stage"),
)

PRESENTER_KEYS: tuple[tuple[str, str], ...] = (
    ("→  Space", "Next stage"),
    ("←", "Back"),
    ("0 – 9", "The whole map, a stage"),
    ("Q  S  P", "Quote wall, shuffle, print as cards"),
    ("L", "Spotlight"),
    ("A", "Hide or show names"),
    ("T", "Start the clock again"),
    ("Esc", "Leave"),
)
