"""When Python's garbage collector works: not over millions of young rows that hold no cycles, and on one thread."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

_lock = Lock()
_blocks: list[bool] = []  # for every block that is open: whether collection was on when it began


@contextmanager
def without_collecting() -> Iterator[None]:
    """Pauses collection for the length of a block; half the time of a large map goes there otherwise."""
    with _lock:
        _blocks.append(gc.isenabled() or any(_blocks))
        gc.disable()
    try:
        yield
    finally:
        with _lock:
            was_on = _blocks.pop()
            if was_on and not _blocks:
                gc.enable()


def collect_due() -> int:
    """Collects the oldest generation that is due by Python's thresholds, and tells which; -1 for none.

    For who has turned automatic collection off; does nothing while a block is open on any thread.
    """
    if _blocks:
        return -1
    due = -1
    for generation, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)):
        if count <= most:
            break
        due = generation
    if due >= 0:
        gc.collect(due)
    return due
