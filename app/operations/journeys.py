"""Acts on the order in which participants went through their journey."""

from __future__ import annotations

from collections.abc import Iterable

from app.desk import Desk
from coding.analysis.timeline import Order, set_journey
from models.translation import tr


def order_passages(desk: Desk, name: str, order: Order, unknown: Iterable[int]) -> None:
    """Stores the order of a participant's passages as one step."""
    desk.run(tr("Order the journey of {name}", name=name), set_journey, order, tuple(unknown))
