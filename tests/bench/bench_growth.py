"""Growth: the same acts with 1, 10 and 50 times the work. What grows faster than the work is a fault.

Processor time, the best of three. The power p says that n times the work takes n^p times as long; it is looked at
where the largest takes long enough to tell.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from coding.browse import code_lines, marks_of, source_lines
from coding.checking import problems
from coding.evidence import read_evidence
from coding.importers import ImportedSource, ImportedSpeaker, ImportedTurn
from coding.journey.build import build
from coding.journey.facts import load_facts
from coding.journey.layout import layout
from coding.journey.measure import PlainMeasure
from coding.search import search_project
from coding.search.cache import forget_project
from coding.sources import add_sources
from coding.tagging import apply_code, remove
from coding.workspace import Workspace
from models.span import Span
from tests.bench import table
from tests.bench.journey.test_map import study
from tests.support.large_study import write_project

TIMES = (1, 10, 50)
SOURCES, CODINGS = 20, 1_000
STEEPEST, TELLING_S = 1.2, 0.2


@dataclass
class Work:
    """An open project, how many times the work it holds, and a place for files."""

    workspace: Workspace
    times: int
    folder: Path


@pytest.fixture(scope="module")
def works(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Work]]:
    """A project for every size, opened once."""
    folder, made = tmp_path_factory.mktemp("growth"), []
    for times in TIMES:
        path = folder / f"{times}.trailmark"
        write_project(path, study(SOURCES * times, CODINGS * times))
        made.append(Work(Workspace.open(path, "Ada"), times, folder))
    yield made
    for work in made:
        work.workspace.close()


def reading(view: Callable[..., object], *words: Any) -> Callable[[Work], object]:
    """A view read in a session of its own."""

    def act(work: Work) -> object:
        with work.workspace.reading() as session:
            return view(session, *words)

    return act


def evidence(session: Any) -> object:
    return read_evidence(session)


def map_of(session: Any) -> object:
    return layout(build(load_facts(session)), PlainMeasure())


def everything_checked(session: Any) -> object:
    return list(problems(session))


def code_once(work: Work) -> object:
    """One coding in one source, and off again: as many sources as there may be, the work is the same."""
    with work.workspace.operation("Code") as session:
        [mark] = apply_code(session, 3, Span(5, 25), [12])
    with work.workspace.operation("Uncode") as session:
        remove(session, [mark])
    return work.workspace.undo()


def open_again(work: Work) -> None:
    """Reading only, so that no backup is made."""
    Workspace.open(work.workspace.path, write=False).close()


def bring_in(work: Work) -> None:
    """As many new sources and people as there are times twenty, in a project of their own; letters beyond A to Z."""
    path = work.folder / f"import {work.times} {time.monotonic_ns()}.trailmark"
    made = Workspace.create(path)
    with made.operation("Import") as session:
        add_sources(session, [interview(number) for number in range(SOURCES * work.times)])
    made.close()


def interview(number: int) -> ImportedSource:
    said, name = "word " * 200, f"Jürgen {number}"
    speakers = (ImportedSpeaker("I", "interviewer"), ImportedSpeaker(name, "participant", name))
    turns = (ImportedTurn(0, 500, "I"), ImportedTurn(500, len(said), name))
    return ImportedSource(name, "interview", "txt", said, turns, speakers)


def whole_file(work: Work) -> None:
    work.workspace.copy_to(work.folder / f"copy {work.times} {time.monotonic_ns()}.trailmark")


def found(work: Work) -> object:
    forget_project(work.workspace.guid)
    return search_project(work.workspace, "word", 100)


ACTS: dict[str, Callable[[Work], object]] = {
    "open the project": open_again,
    "list the sources": reading(source_lines),
    "list the codes with counts": reading(code_lines),
    "show one source with its codings": reading(marks_of, 3),
    "code once, take off, undo": code_once,
    "all evidence": reading(evidence),
    "map: read, build, lay out": reading(map_of),
    "check everything": reading(everything_checked),
    "import so many interviews": bring_in,
    "verified copy": whole_file,
    "build the search index, find": found,
}


@pytest.mark.parametrize("name", ACTS)
def test_growth(name: str, works: list[Work]) -> None:
    taken = tuple(best(ACTS[name], work) for work in works)
    power = math.log(max(taken[-1], 1e-6) / max(taken[0], 1e-6)) / math.log(TIMES[-1] / TIMES[0])
    table.growth(name, taken, power)
    if taken[-1] > TELLING_S:
        steps = math.log(taken[-1] / max(taken[1], 1e-6)) / math.log(TIMES[-1] / TIMES[1])
        assert steps < STEEPEST, f"{name} grows with the power {steps:.2f}"


def best(act: Callable[[Work], object], work: Work) -> float:
    """Processor seconds, the best of three, or of one where it takes long."""
    least = math.inf
    for _ in range(3):
        start = time.process_time()
        act(work)
        least = min(least, time.process_time() - start)
        if least > 3.0:
            break
    return least
