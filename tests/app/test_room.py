"""Large type and small windows: every page and sheet shows its words whole, or scrolls to them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.analysis.page import AnalysisPage
from app.bootstrap import Program
from app.journey.page import MapPage
from app.language import speak
from app.panels.code_page import CodePage
from app.panels.sources_page import SourcesPage
from app.people.page import PeoplePage
from app.text.page import Page
from app.widgets.sheet import Sheet
from app.widgets.text import Chip
from coding.projects import create_filled
from coding.templates import apply_template
from models.errors import UserError
from tests.app.test_accessible import SHEETS as HEARD
from tests.support.room import cut_in

Idle = Callable[[], None]
LARGE, SMALL, BETWEEN = (1280, 800, 200), (880, 500, 100), (1280, 800, 150)
QUESTIONS = ("frequency", "saturation", "hypotheses")
SHEETS = (
    *HEARD,
    "agreement",
    "settle",
    "surveys",
    "journeys",
    "quality",
    "password",
    "new_code",
    "codebook_out",
)
WHAT_THE_MAP_OPENS = ("card", "stage", "lane", "cell", "point")


@pytest.fixture
def german(qapp: QApplication, tmp_path: Path) -> Iterator[None]:
    """A program that was set to German the last time; English again at the end."""
    (tmp_path / "settings.json").write_text(json.dumps({"language": "de"}), "utf-8")
    yield
    speak(qapp, "en")


@pytest.fixture(params=[LARGE, SMALL], ids=["large type", "small window"])
def tight(request: pytest.FixtureRequest, program: Program) -> Program:
    """The program at larger type, or in the smallest window."""
    width, height, percent = request.param
    program.settings.set("text_size", percent)
    program.window.resize(width, height)
    return program


def test_every_page_shows_its_words_in_german(
    german: None, tight: Program, sample: Program, idle: Idle
) -> None:
    assert sample.window.top_bar.tabs.button("evidence").text() == "Belege"
    test_every_page_shows_its_words(tight, sample, idle)


@pytest.mark.parametrize("tight", [LARGE, SMALL, BETWEEN], indirect=True)
def test_every_page_shows_its_words(tight: Program, sample: Program, idle: Idle) -> None:
    for page in sample.window.page_ids:
        sample.window.show_page(page)
        idle()
        assert cut_in(sample.window) == [], page


def test_every_sheet_shows_its_words(tight: Program, sample: Program, idle: Idle) -> None:
    sample.window.show_page("code")
    idle()
    for act in SHEETS:
        sample.window.actions_table[act].trigger()
        idle()
        sheet = next(each for each in sample.window.findChildren(Sheet) if each.isVisible())
        assert cut_in(sheet) == [], act
        sheet.leave()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_the_drawer_of_the_map_shows_its_words(tight: Program, sample: Program, idle: Idle) -> None:
    sample.window.show_page("map")
    idle()
    page = cast(MapPage, sample.window.page)
    for kind in WHAT_THE_MAP_OPENS:
        page.open_hit(next(hit for hit in page.canvas.drawing.hits if hit.kind == kind))
        idle()
        assert cut_in(page.drawer) == [], kind
        page.close_drawer()


def test_answers_and_their_passages_show_their_words(tight: Program, sample: Program, idle: Idle) -> None:
    sample.window.show_page("analysis")
    idle()
    page = cast(AnalysisPage, sample.window.page)
    for question in QUESTIONS:
        page.ask_for(question)
        idle()
        assert cut_in(page) == [], question
    page.ask_for("frequency")
    idle()
    page.view.asked.emit("table", 1, 1)
    idle()
    assert page.passages.isVisible()
    assert cut_in(page) == []


def test_a_picture_grows_with_the_type_and_answers_where_it_is_drawn(sample: Program, idle: Idle) -> None:
    sample.window.show_page("analysis")
    idle()
    picture = cast(AnalysisPage, sample.window.page).view.picture
    wide, hit = picture.width(), picture.hits[-1]
    sample.settings.set("text_size", 200)
    idle()
    assert picture.width() > 1.5 * wide
    asked: list[object] = []
    picture.opened.connect(asked.append)
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=picture.place_of(hit))
    assert asked == [hit]


def test_people_in_every_tab_show_their_words(tight: Program, sample: Program, idle: Idle) -> None:
    sample.window.show_page("people")
    idle()
    page = cast(PeoplePage, sample.window.page)
    for tab in ("personas", "accounts", "plan"):
        page.show_tab(tab)
        idle()
        assert cut_in(page) == [], tab


def test_a_study_without_sources_shows_what_to_do(
    tight: Program, opened: Callable[[Path], Program], tmp_path: Path, idle: Idle
) -> None:
    program = opened(empty_study(tmp_path / "made"))
    for page in program.window.page_ids:
        program.window.show_page(page)
        idle()
        assert cut_in(program.window) == [], page


def empty_study(folder: Path) -> Path:
    """A project with a codebook and nothing to read."""
    folder.mkdir()
    path = folder / "Empty.trailmark"
    create_filled(path, lambda session: apply_template(session, "b2b-purchase"), "Ada").close()
    return path


def test_a_long_message_and_the_tour_show_their_words(tight: Program, sample: Program, idle: Idle) -> None:
    disk = "The project could not be written because the disk “Research share of the department” is full."
    sample.window.show_error(UserError(disk * 2, "Make room on the disk, or save a copy elsewhere."))
    sample.window.actions_table["tour"].trigger()
    idle()
    assert sample.wiring.tour.isVisible()
    assert cut_in(sample.wiring.tour) == []
    assert cut_in(sample.window.message_bar) == []
    assert sample.window.rect().contains(sample.wiring.tour.geometry())


def test_the_look_before_an_import_shows_its_words(
    tight: Program, sample: Program, idle: Idle, tmp_path: Path
) -> None:
    sample.window.show_page("sources")
    idle()
    page = cast(SourcesPage, sample.window.page)
    talk = tmp_path / "P09 Talk with the procurement lead of a large retailer.txt"
    talk.write_text("Mod: How was it?\nBea: Quick, and the price was fair.\nMod: And after?\n", "utf-8")
    page.import_files([talk])
    idle()
    sheet = page.importing.sheet
    assert sheet is not None
    assert cut_in(sheet) == []


def test_what_is_said_of_a_source_goes_below_its_title_where_there_is_no_room(
    sample: Program, idle: Idle
) -> None:
    sample.window.show_page("code")
    idle()
    head = cast(CodePage, sample.window.page).coding.head
    chip = head.findChildren(Chip)[0]
    assert abs(_middle(chip, head) - _middle(head.title, head)) < 3
    sample.settings.set("text_size", 200)
    idle()
    assert _middle(chip, head) > _middle(head.title, head) + 20
    sample.settings.set("text_size", 100)
    idle()
    assert abs(_middle(chip, head) - _middle(head.title, head)) < 3


def _middle(widget: QWidget, within: QWidget) -> int:
    return widget.mapTo(within, widget.rect().center()).y()


def test_the_sources_table_leaves_out_what_its_detail_shows(sample: Program, idle: Idle) -> None:
    sample.window.show_page("sources")
    idle()
    table = cast(SourcesPage, sample.window.page).table
    count = table.model().columnCount()
    assert [at for at in range(count) if table.isColumnHidden(at)] == []
    sample.settings.set("text_size", 200)
    idle()
    hidden = [at for at in range(count) if table.isColumnHidden(at)]
    assert 0 not in hidden
    assert hidden
    head = table.horizontalHeader()
    for at in set(range(1, count)) - set(hidden):
        words = str(table.model().headerData(at, Qt.Orientation.Horizontal))
        assert head.fontMetrics().horizontalAdvance(words) < head.sectionSize(at)
    sample.settings.set("text_size", 100)
    idle()
    assert [at for at in range(count) if table.isColumnHidden(at)] == []


def test_captions_beside_the_text_are_never_larger_than_it(sample: Program, idle: Idle) -> None:
    sample.settings.set("text_size", 200)
    sample.window.show_page("code")
    idle()
    metrics = cast(CodePage, sample.window.page).coding.view.findChildren(Page)[0].metrics
    assert metrics.beside == 14
    assert 2 * (metrics.beside + 5) <= metrics.line + metrics.turn_gap
