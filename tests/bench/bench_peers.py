"""Trailmark beside its peers on the same work: sources of 8,000 words with 0, 500 and 2,000 codings.

Run `python3 run.py bench tests/bench/bench_peers.py`. The peers' figures were measured with their own windows on a
machine of the same kind (QualCoder 4.0-beta, offscreen; Taguette 1.5.2, its server and Chromium): median seconds of
the clock on a quiet machine. Ours are of the true window, offscreen, from the key to the painted change: processor
time of the whole program, which is what a quiet clock shows, and the clock of now. The bars are those of the plan:
a source with 2,000 codings open in 0.3 s, any act in 0.1 s, every act undone.
"""

from __future__ import annotations

import gc
import random
import statistics
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlalchemy.orm import Session

from app.bootstrap import Program
from app.panels.code_page import CodePage
from coding.browse import marks_of, source_lines
from coding.codebook import add_code, describe_code
from coding.importers.reading import read_text
from coding.projects import create_filled
from coding.sentences import sentences
from coding.sources import add_sources
from coding.tagging import NewCoding, apply_codings
from models.span import Span
from tests.bench import table
from tests.bench.bench_textview import application

WORDS = 8_000
SIZES = (0, 500, 2_000)
CODES = 90
ACTS = 9
OPEN_S, ACT_S = 0.3, 0.1


class Table:
    """Takes the figures into the one table, and knows which were beyond their bar."""

    def __init__(self) -> None:
        self.late: list[str] = []

    def add(self, act: str, taken: list[tuple[float, float]], peers: tuple[str, str], bar: float) -> None:
        """The median of what was taken."""
        processor, clock = (statistics.median(one[at] for one in taken) for at in (0, 1))
        table.seconds("coding, a source of 8,000 words", act, processor, clock, bar, peers)
        if processor > bar:
            self.late.append(f"{act}: {processor:.3f}")


class Window:
    """The true window with a project of sources, driven by keys."""

    def __init__(self, program: Program) -> None:
        self.program = program

    def settle(self) -> None:
        """Waits until nothing is under way, the evidence and all counts among it."""
        quiet = 0
        while quiet < 12:
            QApplication.processEvents()
            quiet = quiet + 1 if self.program.jobs.is_idle else 0
            time.sleep(0.01)

    def time(self, act: Callable[[], object], done: Callable[[], bool]) -> tuple[float, float]:
        """Processor and clock seconds from the act to the painted change."""
        gc.collect()
        began = time.process_time(), time.perf_counter()
        act()
        while not done():
            QApplication.processEvents()
        QApplication.processEvents()
        taken = time.process_time() - began[0], time.perf_counter() - began[1]
        self.settle()
        return taken

    @property
    def page(self) -> CodePage:
        """The Code workspace."""
        return cast(CodePage, self.program.window.page)

    def open(self, source: int) -> tuple[float, float]:
        """Shows a source with all its codings."""
        wanted = len(self.program.desk.read(marks_of, source))
        shown = partial(self._is_shown, source, wanted)
        return self.time(lambda: self.program.desk.reveal(source), shown)

    def _is_shown(self, source: int, codings: int) -> bool:
        view = self.page.coding.view
        return self.page.coding.source == source and len(view.source.text) > 0 and len(view.marks) == codings

    def act(self, act: Callable[[], object], change: int) -> tuple[float, float]:
        """An act that adds or takes away so many codings of the source shown."""
        view = self.page.coding.view
        wanted = len(view.marks) + change
        return self.time(act, lambda: len(view.marks) == wanted)

    def press(self, key: Qt.Key, how: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key in the transcript."""
        page = self.page.coding.view.focusProxy()
        assert page is not None
        QTest.keyClick(page, key, how)


@pytest.fixture
def window(tmp_path: Path) -> Iterator[Window]:
    """The program on a project of one source for every size."""
    path = tmp_path / "Peers.trailmark"
    create_filled(path, fill, "Ada").close()
    program = Program(application(), tmp_path / "settings.json")
    program.settings.set("coder", "Ada")
    program.window.resize(1280, 800)
    program.window.show()
    program.window.activateWindow()
    made = Window(program)
    program.wiring.open(path)
    while not program.desk.is_open:
        QApplication.processEvents()
    made.settle()
    program.window.show_page("code")
    made.settle()
    gc.freeze()  # as the program does once it has started
    yield made
    gc.unfreeze()
    program.window.close()


def fill(session: Session) -> None:
    """A codebook of ninety codes, the first with a key, and a source for every number of codings."""
    draw = random.Random(5)
    codes = [add_code(session, f"Code {number:02}", "theme") for number in range(CODES)]
    describe_code(session, codes[0], shortcut="1")
    for size in SIZES:
        [source] = add_sources(session, [read_text(talk(draw), f"{size} codings", kind="interview")])
        code_at_random(session, source, size, codes[1:], draw)


def talk(draw: random.Random) -> str:
    """An interview of 8,000 words."""
    words = [f"w{number}ord"[: 3 + number % 7] for number in range(900)]
    turns = []
    for number in range(WORDS // 80):
        said = " ".join(" ".join(draw.choices(words, k=16)).capitalize() + "." for _ in range(5))
        turns.append(f"{'Interviewer' if number % 4 == 0 else 'Ada'}: {said}")
    return "\n".join(turns)


def code_at_random(session: Session, source: int, size: int, codes: list[int], draw: random.Random) -> None:
    """Gives so many codings of one to three sentences, as the peers were given."""
    from coding.browse import source_words

    text = source_words(session, source)
    spans = [one for at in paragraphs(text) for one in sentences(text, at)]
    while (missing := size - len(marks_of(session, source))) > 0:
        wanted = []
        for _ in range(missing):
            first = draw.randrange(len(spans) - 3)
            last = spans[first + draw.randrange(3)]
            wanted.append(NewCoding(source, Span(spans[first].start, last.end), draw.choice(codes)))
        apply_codings(session, wanted)
        session.flush()


def paragraphs(text: str) -> Iterator[Span]:
    """The lines of a text."""
    at = 0
    for line in text.split("\n"):
        yield Span(at, at + len(line))
        at += len(line) + 1


_SERVER = "0.04 server only"
PEERS: dict[str, dict[int, tuple[str, str]]] = {
    "open": {0: ("0.04", "0.10"), 500: ("1.49–1.90", "4.05"), 2_000: ("13.9–15.1", "22.1")},
    "apply": {0: ("0.04", "0.13"), 500: ("0.19", "0.10"), 2_000: ("0.22", "0.18")},
    "remove": {0: ("0.05", _SERVER), 500: ("0.76–1.12", _SERVER), 2_000: ("5.8–8.5", _SERVER)},
    "undo": {0: ("0.05", "impossible"), 500: ("0.85", "impossible"), 2_000: ("6.0–8.6", "impossible")},
}  # fmt: skip


def test_beside_the_peers(window: Window) -> None:
    """One table: opening, one more coding, one less, undo and redo, for each size; then undo of everything."""
    taken = Table()
    sources = {line.title: line.id for line in window.program.desk.read(source_lines)}
    for size in SIZES:
        measure(window, taken, size, sources[f"{size} codings"], sources)
    acts = undo_everything(window, taken)
    assert acts >= len(SIZES) * ACTS
    assert not taken.late, taken.late


def measure(window: Window, figures: Table, size: int, source: int, sources: dict[str, int]) -> None:
    others = [number for number in sources.values() if number != source]
    opened = []
    for number in range(5):
        window.open(others[number % len(others)])
        opened.append(window.open(source))
    figures.add(f"open, {size:,} codings", opened, PEERS["open"][size], OPEN_S)
    view = window.page.coding.view
    view.setFocus()
    applied, removed, undone, redone = [], [], [], []
    for number in range(ACTS):
        turn = view.source.turns[8 + 3 * number]
        view.reveal(Span(turn.start, turn.start + 40), select=True)
        applied.append(window.act(lambda: window.press(Qt.Key.Key_1), 1))
        removed.append(window.act(lambda: window.press(Qt.Key.Key_Delete), -1))
        undone.append(window.act(window.program.desk.undo, 1))
        redone.append(window.act(window.program.desk.redo, -1))
    figures.add(f"apply one, {size:,} codings", applied, PEERS["apply"][size], ACT_S)
    figures.add(f"remove one, {size:,} codings", removed, PEERS["remove"][size], ACT_S)
    figures.add(f"undo that, {size:,} codings", undone, PEERS["undo"][size], ACT_S)
    figures.add(f"redo it, {size:,} codings", redone, ("impossible", "impossible"), ACT_S)


def undo_everything(window: Window, figures: Table) -> int:
    """Takes every act of the measurement back, one after the other; how many there were."""
    desk, taken = window.program.desk, []
    while desk.undo_label is not None:
        before = desk.undo_label, desk.redo_label
        taken.append(window.time(desk.undo, partial(_moved_on, desk, before)))
    figures.add("undo everything, each act", taken, ("last unmark only", "impossible"), ACT_S)
    return len(taken)


def _moved_on(desk: Any, before: tuple[str | None, str | None]) -> bool:
    return (desk.undo_label, desk.redo_label) != before
