"""More codings than can be counted between two frames: every list comes, is filtered and counted in the background."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.panels.code_page import CodePage
from app.panels.evidence_page import EvidencePage
from app.panels.sources_page import SourcesPage
from coding.browse import (
    UNCOUNTED,
    has_many_codings,
    source_line,
    source_lines,
    sources_read,
    uncounted_sources,
)
from models.span import Span
from tests.bench.journey.test_map import study
from tests.support.large_study import write_project
from tests.support.stall import StallWatch

SOURCES, CODINGS = 60, 22_000
Idle = Callable[[], None]


@pytest.fixture(scope="module")
def large_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("large") / "Large.trailmark"
    write_project(path, study(SOURCES, CODINGS))
    return path


@pytest.fixture
def large(program: Program, large_file: Path, tmp_path: Path, idle: Idle, qtbot: QtBot) -> Program:
    copy = tmp_path / large_file.name
    shutil.copyfile(large_file, copy)
    program.wiring.open(copy)
    qtbot.waitUntil(lambda: program.desk.is_open, timeout=20_000)
    idle()
    qtbot.waitUntil(lambda: program.window.page_id == "sources", timeout=20_000)
    return program


def test_sources_are_listed_coded_and_counted_without_a_stall(
    large: Program, idle: Idle, qtbot: QtBot, stall: StallWatch
) -> None:
    assert large.desk.read(has_many_codings)
    with stall:
        large.window.show_page("code")
        idle()
        page = cast(CodePage, large.window.page)
        qtbot.waitUntil(lambda: page.coding.view.codings > 0, timeout=20_000)
        qtbot.waitUntil(lambda: counted(page) == [line.codings for line in large.desk.read(source_lines)])
        before = counted(page)[0]
        page.coding.view.select(Span(2, 9))
        page.coding.apply(next(each.id for each in page.codebook.codes.values() if each.codable))
        idle()
        qtbot.waitUntil(lambda: counted(page)[0] == before + 1, timeout=20_000)
        large.desk.undo()
        idle()
        qtbot.waitUntil(lambda: counted(page)[0] == before, timeout=20_000)
    assert stall.own_ms < 100


def counted(page: CodePage) -> list[int]:
    """The codings of every source as the list shows them."""
    lines = (page.sources.model.line(at) for at in range(page.sources.model.rowCount()))
    return [line.row.codings for line in lines if line is not None]


def test_evidence_is_shown_and_filtered_without_a_stall(
    large: Program, idle: Idle, qtbot: QtBot, stall: StallWatch
) -> None:
    with stall:
        large.window.show_page("evidence")
        idle()
        page = cast(EvidencePage, large.window.page)
        qtbot.waitUntil(lambda: page.model.rowCount() > 20_000, timeout=30_000)
        rows = page.model.rowCount()
        page.filter.choose("kind", "emotion")
        qtbot.waitUntil(lambda: page.model.rowCount() < rows, timeout=20_000)
        page.filter.clear()
        qtbot.waitUntil(lambda: page.model.rowCount() == rows, timeout=20_000)
    assert stall.own_ms < 100


def test_sources_are_filtered_by_title_without_reading_them_anew(
    large: Program, idle: Idle, qtbot: QtBot
) -> None:
    page = cast(SourcesPage, large.window.page)
    qtbot.waitUntil(lambda: page.model.rowCount() == SOURCES, timeout=20_000)
    first = page.model.row(0)
    assert first is not None
    assert first == large.desk.read(source_line, first.id)
    QTest.keyClicks(page.search, "qqqq")
    qtbot.waitUntil(lambda: page.model.rowCount() == 0, timeout=20_000)


def test_uncounted_sources_are_the_same_but_for_their_codings(large: Program) -> None:
    plain = [line._replace(codings=UNCOUNTED) for line in large.desk.read(source_lines)]
    assert large.desk.read(uncounted_sources) == plain
    assert large.desk.read(sources_read) == (sum(line.status == "reviewed" for line in plain), SOURCES)
