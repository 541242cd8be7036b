"""From an uncoded study to a map that survives “who said that?”: code, count, open, read, undo."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.journey.card_panel import CardPanel
from app.journey.export_panel import export
from app.journey.page import MapPage
from app.operations import tagging
from coding.browse import source_words
from coding.journey.view import Card, JourneyView
from coding.views import codes, sources
from models.span import Span
from tests.support.stall import StallWatch

Idle = Callable[[], None]


def test_a_passage_becomes_a_statement_and_leads_back(small: Program, qtbot: QtBot, idle: Idle) -> None:
    """Two people say it, the map says 2 of 2; one undo and it says 1 of 1; a click leads to the words."""
    page = shown(small, qtbot, idle)
    assert not every_card(view(page))
    code_all(small, {"P01 Ada": "the price was not clear", "P02 Ben": "The security questionnaire"}, idle)
    wait_for(page, lambda now: [card.badge for card in every_card(now)] == ["2/2"], qtbot)
    small.desk.undo()
    wait_for(page, lambda now: [card.badge for card in every_card(now)] in (["1/1"], ["1/2"]), qtbot)
    small.desk.redo()
    wait_for(page, lambda now: [card.badge for card in every_card(now)] == ["2/2"], qtbot)
    hit = next(hit for hit in page.canvas.drawing.hits if hit.kind == "card")
    page.canvas.point_at(hit)
    QTest.keyClick(page.canvas, Qt.Key.Key_Return)
    panel = page.drawer.panel
    assert isinstance(panel, CardPanel)
    ada = next(each for each in panel.quotes if "price" in each.words)
    with qtbot.waitSignal(small.desk.revealed) as revealed:
        QTest.keyClick(ada, Qt.Key.Key_Return)
    assert revealed.args == [ada.quote.source_id, Span(ada.quote.start, ada.quote.end)]
    idle()
    assert small.window.page_id == "code"
    small.window.actions_table["back"].trigger()
    assert small.window.page_id == "map"


def test_the_file_says_what_the_screen_says(
    sample: Program, qtbot: QtBot, idle: Idle, tmp_path: Path, stall: StallWatch
) -> None:
    """Every badge on the screen stands in the PDF that is written meanwhile, and the window stays awake."""
    page = shown(sample, qtbot, idle)
    target = tmp_path / "map.pdf"
    with stall:
        export(sample.desk, view(page), target, "A1")
        qtbot.waitUntil(target.exists, timeout=30_000)
        idle()
    text = "".join("".join(sheet.extract_text() for sheet in PdfReader(target).pages).split())
    assert all("".join(card.text.split())[:12] in text for card in every_card(view(page)))
    assert all(card.badge in text for card in every_card(view(page)))
    assert stall.own_ms < 100


def shown(program: Program, qtbot: QtBot, idle: Idle) -> MapPage:
    """The Map workspace with its map."""
    program.window.show_page("map")
    qtbot.waitUntil(lambda: program.window.page_id == "map", timeout=20_000)
    page = program.window.page
    assert isinstance(page, MapPage)
    qtbot.waitUntil(lambda: page.keeper.current is not None, timeout=20_000)
    idle()
    return page


def view(page: MapPage) -> JourneyView:
    assert page.keeper.current is not None
    return page.keeper.current.view


def every_card(now: JourneyView) -> list[Card]:
    return [card for lane in now.lanes for cell in lane.cells for card in cell.cards]


def wait_for(page: MapPage, fits: Callable[[JourneyView], bool], qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: fits(view(page)), timeout=20_000)


def code_all(program: Program, words: dict[str, str], idle: Idle) -> None:
    """Codes words of sources, by title, with a stage and a pain point."""
    found = program.desk.read(codes)
    stage = next(code for code in found if code.kind == "stage" and code.codable)
    pain = next(code for code in found if code.kind == "pain point" and code.codable)
    for source in program.desk.read(sources):
        if source.title in words:
            start = program.desk.read(source_words, source.id).index(words[source.title])
            span = Span(start, start + len(words[source.title]))
            both = [(stage.id, stage.name), (pain.id, pain.name)]
            tagging.apply_codes(program.desk, source.id, span, both)
    idle()
