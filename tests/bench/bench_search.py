"""Search in 20 sources of 10,000 words: building, opening, the first query warm, a scan beside, changes.

Run `python3 run.py bench tests/bench/bench_search.py`. The bars are those of the plan: the first query warm under
50 ms, the index up to date within 2 s after a change. On a machine that others use the clock says little, so the
processor time of both processes stands beside it, and the bar of 50 ms holds for that.
"""

from __future__ import annotations

import random
import re
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial

import pytest

from coding.codebook import add_code
from coding.importers.imported import ImportedSource, ImportedSpeaker, ImportedTurn
from coding.memos import add_memo
from coding.places import cache_folder
from coding.search import search_project
from coding.search.live import LiveSearch
from coding.search.plain import Found
from coding.sources import add_sources
from coding.tagging import apply_code
from coding.views import source_text
from coding.workspace import Workspace
from models.span import Span
from tests.bench import table

AREA = "search, 20 × 10,000 words"
SOURCES, TURNS, WORDS = 20, 200, 50
WARM_MS, FRESH_S = 50.0, 2.0
SMALL = ("the", "in", "that", "it", "was", "of", "and", "to", "a", "we")
SCANNED = 200
ALL = 1_000_000


@pytest.fixture(scope="module")
def vocabulary() -> list[str]:
    return _vocabulary(random.Random(7))


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory, vocabulary: list[str]) -> Iterator[Workspace]:
    draw = random.Random(8)
    made = Workspace.create(tmp_path_factory.mktemp("search") / "S.trailmark")
    with made.operation("Import") as session:
        add_sources(session, [_source(draw, vocabulary, number) for number in range(SOURCES)])
    yield made
    made.close()


class Watch:
    """Milliseconds by the clock and of processor time, here and in the search process."""

    def __init__(self, live: LiveSearch) -> None:
        self._live = live

    def __call__(self, act: Callable[[], object]) -> tuple[float, float]:
        start, used = time.perf_counter(), self._used()
        act()
        return (time.perf_counter() - start) * 1000, (self._used() - used) * 1000

    def _used(self) -> float:
        return time.process_time() + _seconds_of(self._live.process_id)


def test_search_of_twenty_long_interviews(workspace: Workspace, vocabulary: list[str]) -> None:
    """The first query of a new process comes first; each figure is the median of five, but what happens once."""
    live = LiveSearch(workspace)
    _row("build the index in its process", Watch(live)(live.refresh))
    live.close()
    live = LiveSearch(workspace)
    watch = Watch(live)
    _row("open the stored index, warm it", watch(live.refresh))
    common, rare = vocabulary[20], vocabulary[-1]
    first = watch(partial(live.find, common, 300))
    _row("first query", first, WARM_MS / 1000)
    unasked = _middle(watch(partial(live.find, word, 300)) for word in vocabulary[60:3000:300])
    _row("a word not asked before", unasked, WARM_MS / 1000, ("0.007", "impossible"))
    figures = {
        "one word": common,
        "a rare word": rare,
        "the commonest word": "the",
        "small words": '"in that"',
        "AND, NOT": f"{common} AND the NOT {vocabulary[30]}",
        "speaker": f"speaker:p01 {common}",
        "prefix": f"{common[:2]}*",
        "fuzzy": f"{common}~",
    }
    for name, query in figures.items():
        ask = partial(live.find, query, 300)
        _row(f"{name}: {live.find(query, 300).total} hits", _middle(watch(ask) for _ in range(5)))
    live.close()
    assert first[1] < WARM_MS
    assert unasked[1] < WARM_MS
    assert live_total(workspace, '"in that"') > 0


def live_total(workspace: Workspace, query: str) -> int:
    """The hits of a query from the stored index."""
    return search_project(workspace, query, 1).total


def test_what_is_found_is_what_a_scan_finds(workspace: Workspace, vocabulary: list[str]) -> None:
    """200 random phrases of one to three words, small words among them."""
    draw = random.Random(3)
    with workspace.reading() as session:
        texts = {number: source_text(session, number) for number in range(1, SOURCES + 1)}
    live = LiveSearch(workspace)
    hits = 0
    for _ in range(SCANNED):
        words = draw.choices([*SMALL * 30, *vocabulary[:400]], k=draw.randint(1, 3))
        found = live.find(f'"{" ".join(words)}"', ALL)
        assert _places(found) == _scan(texts, words), words
        hits += found.total
    live.close()
    assert hits > SCANNED


def test_a_spoiled_index_is_made_anew(workspace: Workspace, vocabulary: list[str]) -> None:
    """Cut short or changed by one byte: it is not read, made anew, and says the same as before."""
    before = search_project(workspace, vocabulary[20], 50)
    [stored] = cache_folder("search").glob("*.index")
    good = stored.read_bytes()
    for name, bad in (("truncated", good[: len(good) // 2]), ("poisoned", _with_one_byte_changed(good))):
        stored.write_bytes(bad)
        live = LiveSearch(workspace)
        _row(f"a {name} index made anew", Watch(live)(live.refresh))
        assert live.find(vocabulary[20], 50) == before
        live.close()
        assert stored.read_bytes() != bad


def test_every_change_is_found_within_two_seconds(workspace: Workspace, vocabulary: list[str]) -> None:
    """From the end of an act to the answer that knows of it; undo takes it out again."""
    draw, live = random.Random(9), LiveSearch(workspace)
    live.refresh()
    watch = Watch(live)

    def asked(query: str, least: int) -> None:
        live.mark_stale()
        assert live.find(query, 5).total >= least

    slowest = 0.0
    acts: tuple[tuple[str, Callable[..., object], str], ...] = (
        (
            "a coding",
            lambda s: apply_code(s, 1, Span(0, 9), [add_code(s, "Waiting", "theme")]),
            "code:waiting",
        ),
        ("a memo", lambda s: add_memo(s, "A memo on waiting"), "memo:waiting"),
        (
            "another 10,000 words",
            lambda s: add_sources(s, [_source(draw, vocabulary, SOURCES)]),
            "speaker:p20",
        ),
    )
    for name, act, query in acts:
        with workspace.operation(name) as session:
            act(session)
        done = watch(partial(asked, query, 1))
        _row(f"first query after {name}", done, FRESH_S)
        slowest = max(slowest, done[1])
    for name, _, query in reversed(acts):
        workspace.undo()
        live.mark_stale()
        undone = watch(partial(live.find, query, 5))
        _row(f"first query after {name} is undone", undone)
        assert live.find(query, 5).total == 0
        slowest = max(slowest, undone[1])
    live.close()
    assert slowest < FRESH_S * 1000


def _seconds_of(process: int | None) -> float:
    """Processor seconds of another process; 0 where the system does not tell."""
    if process is None or not sys.platform.startswith("linux"):
        return 0.0
    try:
        return time.clock_gettime((~process << 3) | 2)
    except OSError:
        return 0.0


def _places(found: Found) -> set[tuple[int, int, int]]:
    assert found.total == len(found.hits)
    return {(hit.source_id, hit.start, hit.end) for hit in found.hits}


def _scan(texts: dict[int, str], words: list[str]) -> set[tuple[int, int, int]]:
    """Every place of words side by side in one line, overlapping ones made one."""
    pattern = re.compile(r"[^\w\n]+".join(rf"\b{word}\b" for word in words), re.IGNORECASE)
    found: list[tuple[int, int, int]] = []
    for source, text in texts.items():
        at = 0
        while match := pattern.search(text, at):
            if found and found[-1][0] == source and match.start() < found[-1][2]:
                found[-1] = (source, found[-1][1], match.end())
            else:
                found.append((source, match.start(), match.end()))
            at = match.start() + 1
    return set(found)


def _with_one_byte_changed(data: bytes) -> bytes:
    at = len(data) * 2 // 3
    return data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]


def _row(
    name: str,
    figures: tuple[float, float],
    bar: float | None = None,
    peers: tuple[str, str] = ("", ""),
) -> None:
    table.seconds(AREA, name, figures[1] / 1000, figures[0] / 1000, bar, peers)


def _middle(figures: Iterator[tuple[float, float]]) -> tuple[float, float]:
    clock, processor = zip(*figures, strict=True)
    return statistics.median(clock), statistics.median(processor)


def _vocabulary(draw: random.Random) -> list[str]:
    made = {"".join(draw.choices("aeiou", k=1) + draw.choices("bcdfghlmnprst", k=2) + draw.choices("aeiouy", k=2)
                    + draw.choices("bdlmnrst", k=draw.randint(0, 3))) for _ in range(9000)}  # fmt: skip
    return [*SMALL, *sorted(made, key=lambda word: draw.random())]


def _source(draw: random.Random, vocabulary: list[str], number: int) -> ImportedSource:
    """An interview of 200 turns of 50 words; how often a word comes follows Zipf's law."""
    weights = [1 / (place + 1) for place in range(len(vocabulary))]
    turns, parts, at = [], [], 0
    people = (("Interviewer", "interviewer"), (f"P{number:02d}", "participant"))
    for turn in range(TURNS):
        text = " ".join(draw.choices(vocabulary, weights, k=WORDS)).capitalize() + "."
        speaker, role = people[turn % 2]
        turns.append(ImportedTurn(at, at + len(text), speaker, role))
        parts.append(text)
        at += len(text) + 1
    speakers = (ImportedSpeaker(*people[0]), ImportedSpeaker(*people[1], f"P{number:02d}"))
    return ImportedSource(
        title=f"P{number:02d}",
        kind="interview",
        format="txt",
        text="\n".join(parts),
        turns=tuple(turns),
        speakers=speakers,
    )
