"""Times the transcript view against an empty source: `python -m tests.bench.bench_textview`, or pytest on this file.

The bars are those of the stack's plan: first paint at most 150 ms over an empty source, a page in 40 ms, one
more coding in 50 ms, a line of 1 MB shown in 1.5 s.
"""

from __future__ import annotations

import os
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from app import fonts
from app.text.content import TextFilter, TextSource
from app.text.view import TranscriptView
from models.span import Span
from tests.app.text.study import long_interview
from tests.bench import table as ours
from tests.support import real_data
from tests.support.isolation import offscreen

_SIZE = (1200, 860)


@dataclass(frozen=True)
class Figure:
    """One measured act in milliseconds: median of processor time, median and worst of the clock.

    The bar is for processor time, which is what the clock shows on a machine that does nothing else.
    """

    name: str
    median: float
    clock: float
    worst: float
    bar: float | None = None


class Watch:
    """Takes processor time and clock of acts together."""

    def __init__(self) -> None:
        self._taken: list[tuple[float, float]] = []

    def time(self, act: Callable[[], object]) -> None:
        """Runs the act once."""
        began = time.process_time(), time.perf_counter()
        act()
        ended = time.process_time(), time.perf_counter()
        self._taken.append(((ended[0] - began[0]) * 1000, (ended[1] - began[1]) * 1000))

    def figure(self, name: str, bar: float | None = None) -> Figure:
        """What was measured."""
        processor, clock = ([one[at] for one in self._taken] for at in (0, 1))
        return Figure(name, statistics.median(processor), statistics.median(clock), max(clock), bar)


def application() -> QApplication:
    """The one application, with the program's own faces."""
    offscreen()
    running = QApplication.instance()
    found = running if isinstance(running, QApplication) else QApplication([])
    fonts.register()
    return found


def measured(name: str, act: Callable[[int], None], times: int, bar: float | None = None) -> Figure:
    """Runs the act with 0, 1, 2 … and lets Qt finish painting inside the time."""
    watch = Watch()
    for number in range(times):
        watch.time(partial(_painted, act, number))
    return watch.figure(name, bar)


def _painted(act: Callable[[int], object], number: int) -> None:
    act(number)
    QApplication.processEvents()


def shown(source: TextSource) -> TranscriptView:
    """A view on screen with the source painted."""
    view = TranscriptView()
    view.resize(*_SIZE)
    view.show()
    view.show_text(source)
    QApplication.processEvents()
    return view


def close(view: TranscriptView) -> None:
    """Takes a view away at once, so that it costs the next one nothing."""
    view.close()
    view.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def opening(name: str, source: TextSource, empty: float = 0.0) -> Figure:
    """Making a view, showing the source and painting it for the first time."""
    watch = Watch()
    views: list[TranscriptView] = []
    for _ in range(7):
        watch.time(lambda: views.append(shown(replace(source))))
        close(views.pop())
    return watch.figure(name, empty + 150 if empty else None)


def acts(source: TextSource, label: str) -> list[Figure]:
    """What a reader does all day, on one source."""
    view = shown(source)
    length = len(source.text)
    view.reveal(Span(length // 2, length // 2 + 10), flash=False)
    QApplication.processEvents()
    bar = view._bar
    sample = source.marks[0]
    middle = view.visible_span().start

    def add(number: int) -> None:
        view.add_mark(
            replace(sample, id=900_000 + number, start=middle + 7 * number, end=middle + 7 * number + 120)
        )

    found = [
        measured(f"{label}: page down", lambda _: bar.setValue(bar.value() + bar.pageStep()), 40, 40),
        measured(f"{label}: wheel step", lambda _: bar.setValue(bar.value() - 40), 40),
    ]
    view.restore(middle)
    QApplication.processEvents()
    found += [
        measured(f"{label}: add one coding", add, 30, 50),
        measured(f"{label}: remove one coding", lambda number: view.remove_mark(900_000 + number), 30, 50),
        measured(f"{label}: set all codings, one gone", lambda _: view.set_marks(view.marks[1:]), 10, 50),
        measured(f"{label}: select to the sentence", lambda _: view.perform("extend_sentence"), 20, 40),
        measured(f"{label}: next passage", lambda _: view.perform("next_passage"), 20, 40),
        measured(
            f"{label}: filter by kind",
            lambda n: view.set_filter(TextFilter(kinds=frozenset({"stage"}) if n % 2 == 0 else None)),
            6,
            250,
        ),
        measured(f"{label}: zoom", lambda n: view.set_zoom(110 if n % 2 == 0 else 100), 6),
        measured(
            f"{label}: go to the end",
            lambda n: view.reveal(Span(length - 5 * (n % 2) * length // 10, length)),
            6,
        ),
    ]
    close(view)
    return found


def figures() -> list[Figure]:
    """Everything, in the order of the table."""
    empty = opening("empty source", TextSource(""))
    plain = long_interview(50_000, 0)
    some, many = long_interview(50_000, 2_000), long_interview(50_000, 10_000, coders=3)
    endless = TextSource("x" * 1_000_000)
    worded = TextSource("word and other things; " * 43_000)
    found = [
        empty,
        opening("50,000 words, no codings", plain, empty.median),
        opening("50,000 words, 2,000 codings", some, empty.median),
        opening("50,000 words, 10,000 codings", many),
    ]
    found += acts(some, "2,000") + acts(many, "10,000")
    found += [
        replace(opening("one word of 1 MB", endless), bar=1500),
        replace(opening("one line of 1 MB", worded), bar=1500),
    ]
    return found


def table(found: list[Figure]) -> str:
    """The figures as plain text; the ratio is to the empty source."""
    base = found[0].median
    lines = [f"{'act':<42}{'cpu ms':>9}{'clock ms':>10}{'worst ms':>10}{'× empty':>9}{'bar ms':>8}"]
    for one in found:
        bar = f"{one.bar:8.0f}" if one.bar else f"{'':>8}"
        times = f"{one.median:>9.1f}{one.clock:>10.1f}{one.worst:>10.1f}"
        lines.append(f"{one.name:<42}{times}{one.median / base:>9.2f}{bar}")
    return "\n".join(lines)


def prototype(material: Path) -> dict[str, float]:
    """Medians in milliseconds of the probe that the plan's figures come from, run now on this machine.

    Empty where the folder of real material holds no probe.
    """
    probe = material / "prototypes" / "textview" / "bench3.py"
    if not probe.is_file():
        return {}
    ran = subprocess.run(
        [sys.executable, str(probe), "50000", "10000"],
        cwd=probe.parent,
        env={name: value for name, value in os.environ.items() if name != "PYTHONSAFEPATH"},
        capture_output=True,
        text=True,
        check=True,
    )
    wanted = {"first paint": r"first paint ([\d.]+)", "page down": r"page med/p95 ([\d.]+)"}
    wanted["add one coding"] = r"add one ([\d.]+)"
    found = {act: re.search(pattern, ran.stdout) for act, pattern in wanted.items()}
    return {act: float(hit.group(1)) for act, hit in found.items() if hit}


def beside(found: list[Figure], probe: dict[str, float]) -> str:
    """The probe's medians with ours and their ratio, as plain text."""
    ours = {one.name: one.clock for one in found}
    ours["10,000: first paint"] = ours["50,000 words, 10,000 codings"]
    lines = [f"{'10,000 codings':<42}{'probe ms':>10}{'ours ms':>10}{'ratio':>9}"]
    for act, median in probe.items():
        own = ours[f"10,000: {act}"]
        lines.append(f"{act:<42}{median:>10.1f}{own:>10.1f}{own / median:>9.2f}")
    return "\n".join(lines)


def test_the_transcript_view_keeps_its_bars() -> None:
    application()
    found = figures()
    for one in found:
        bar = one.bar / 1000 if one.bar else None
        ours.seconds("transcript of 50,000 words", one.name, one.median / 1000, one.clock / 1000, bar)
    late = [one for one in found if one.bar and one.median > one.bar]
    assert not late, table(found)


def test_page_and_coding_are_as_fast_as_the_probe() -> None:
    """The best of three rounds beside the probe, because both are timed by the clock of a shared machine."""
    application()
    source = long_interview(50_000, 10_000, coders=3)
    ratios: dict[str, list[float]] = {"page down": [], "add one coding": []}
    for _ in range(3):
        probe = prototype(real_data())
        ours = {one.name: one.clock for one in acts(source, "10,000")}
        for act, found in ratios.items():
            found.append(ours[f"10,000: {act}"] / probe[act])
    assert max(min(found) for found in ratios.values()) <= 1.2, ratios


if __name__ == "__main__":
    running = application()
    measured_now = figures()
    print(table(measured_now))
    if os.environ.get("TRAILMARK_SHARED"):
        print(beside(measured_now, prototype(Path(os.environ["TRAILMARK_SHARED"]))))
    print("load average", *(f"{load:.1f}" for load in os.getloadavg()))
