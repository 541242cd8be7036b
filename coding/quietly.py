"""When Python's garbage collector works: not over millions of young rows that hold no cycles, and on one thread."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

MOST = 12_000  # objects that one look may walk; some five milliseconds
LAST_LOOK = 40_000  # … before what lives is set aside, which happens seldom

_lock = Lock()
_blocks: list[bool] = []  # for every block that is open: whether collection was on when it began
_older = [MOST + 1, 0]  # at most so many objects are in the two older generations; unknown at first


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

    For who has turned automatic collection off; does nothing while a block is open on any thread. More than
    `MOST` objects are rows of a large project: they are set aside instead, since walking them takes a moment.
    The younger ones are collected before that, as many as `LAST_LOOK` allows: cycles set aside are never freed.
    How many there are is reckoned from what earlier looks left. `gc.get_objects` would tell, but it holds tuples
    that other threads are still building, and those then fail; `gc.get_freeze_count` walks all that was set aside.
    """
    if _blocks:
        return -1
    due = -1
    for generation, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)):
        if count <= most:
            break
        due = generation
    if due < 0:
        return -1
    young = gc.get_count()[0]
    walked = young + sum(_older[:due])
    if walked > MOST:
        fitting = [each for each in range(due + 1) if young + sum(_older[:each]) <= LAST_LOOK]
        if fitting:
            gc.collect(fitting[-1])
        set_aside()
        return -1
    left = max(0, walked - gc.collect(due))
    if due == 0:
        _older[0] += left
    else:
        _older[:] = [0, left + (_older[1] if due == 1 else 0)]
    return due


def set_aside() -> None:
    """Lets no later collection walk what there is now; what goes by itself is freed all the same."""
    gc.freeze()
    _older[:] = [0, 0]
