"""An hour-long interview under thousands of codings: it opens, is coded and taken back while the window answers."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.panels.code_page import CodePage
from models.span import Span
from tests.app.text.study import long_interview
from tests.support.stall import StallWatch

WORDS, CODINGS = 40_000, 5_000
Idle = Callable[[], None]


@pytest.fixture(scope="module")
def dense_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project of one long interview with thousands of codings by three coders."""
    from sqlalchemy.orm import Session

    from coding.browse import code_lines, source_words
    from coding.bulk import apply_lines
    from coding.codebook import code_paths
    from coding.importers.reading import read_text
    from coding.projects import create_filled
    from coding.sources import add_sources
    from coding.templates import apply_template

    made = long_interview(WORDS, 0)
    talk = "\n".join(
        f"{turn.speaker}: " + made.text[turn.start : turn.end].replace("\n", " ") for turn in made.turns
    )

    def fill(session: Session) -> None:
        apply_template(session, "b2b-purchase")
        add_sources(session, [read_text(talk, "Long", kind="interview")])
        length, dice = len(source_words(session, 1)), random.Random(7)
        codable = {row.id for row in code_lines(session) if row.codable}
        paths = [path for number, path in code_paths(session).items() if number in codable]
        apply_lines(session, [_line(dice, length, paths) for _ in range(CODINGS)])

    path = tmp_path_factory.mktemp("dense") / "Dense.trailmark"
    create_filled(path, fill, "Ada").close()
    return path


def _line(dice: random.Random, length: int, paths: list[str]) -> dict[str, object]:
    start = dice.randrange(length - 300)
    end = start + dice.randrange(20, 250)
    coder = dice.choice(("Ada", "Ben", "Cem"))
    return {"source": "Long", "start": start, "end": end, "code": dice.choice(paths), "coder": coder}


def test_a_densely_coded_source_is_read_and_coded_without_a_stall(
    program: Program, idle: Idle, qtbot: QtBot, stall: StallWatch, dense_file: Path, tmp_path: Path
) -> None:
    copy = tmp_path / dense_file.name
    shutil.copyfile(dense_file, copy)
    program.wiring.open(copy)
    qtbot.waitUntil(lambda: program.desk.is_open, timeout=20_000)
    idle()
    with stall:
        program.window.show_page("code")
        idle()
        page = cast(CodePage, program.window.page)
        qtbot.waitUntil(lambda: page.coding.view.codings > CODINGS / 2, timeout=20_000)
        before = page.coding.view.codings
        for number, code in enumerate([each.id for each in page.codebook.codes.values() if each.codable][:3]):
            page.coding.view.select(Span(100 + 40 * number, 120 + 40 * number))
            page.coding.apply(code)
            idle()
            qtbot.wait(150)
        coded = page.coding.view.codings
        for _ in range(3):
            program.desk.undo()
            idle()
        qtbot.wait(150)
    assert coded > before
    assert page.coding.view.codings == before
    assert stall.own_ms < 100


def test_a_place_asked_for_while_the_source_is_read_is_shown_when_it_is_there(
    program: Program, idle: Idle, qtbot: QtBot, dense_file: Path, tmp_path: Path
) -> None:
    copy = tmp_path / dense_file.name
    shutil.copyfile(dense_file, copy)
    program.wiring.open(copy)
    qtbot.waitUntil(lambda: program.desk.is_open, timeout=20_000)
    idle()
    program.desk.reveal(1, Span(90_000, 90_040))
    idle()
    page = cast(CodePage, program.window.page)
    qtbot.waitUntil(lambda: page.coding.view.selected_span() == Span(90_000, 90_040), timeout=20_000)
    assert page.coding.view.visible_span().start < 90_000 < page.coding.view.visible_span().end
