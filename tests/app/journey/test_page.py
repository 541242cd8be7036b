"""The Map workspace in the true window: from a card to its words and back, and everything by keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.journey.canvas import PASSAGE_MIME
from app.journey.card_panel import CardPanel, one_each
from app.journey.cell_panel import CellPanel
from app.journey.export_panel import ExportPanel, file_name
from app.journey.files import write_map
from app.journey.lane_panel import LanePanel
from app.journey.new_panel import NewMapPanel
from app.journey.page import MapPage
from app.journey.stage_panel import StagePanel
from app.journey.tray import TrayPanel
from coding.journey.display import Hit
from coding.journey.view import Card, JourneyView, Quote
from coding.workspace import Workspace
from models.span import Span
from tests.app.journey.conftest import wait_until_settled

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
Idle = Callable[[], None]
Settle = Callable[[], None]


def view(page: MapPage) -> JourneyView:
    assert page.keeper.current is not None
    return page.keeper.current.view


def card_hit(page: MapPage, fits: Callable[[Card], bool]) -> tuple[Hit, Card]:
    """The region of the first card that fits."""
    for row, lane in enumerate(view(page).lanes):
        for cell in lane.cells:
            for card in cell.cards:
                if fits(card):
                    hits = page.canvas.drawing.hits
                    return next(h for h in hits if (h.kind, h.id, h.row) == ("card", card.id, row)), card
    raise AssertionError("no such card")


def click(page: MapPage, hit: Hit, qtbot: QtBot) -> None:
    """Scrolls to a region and clicks its middle."""
    page.canvas.point_at(hit)
    point = page.canvas.view_rect(hit).center().toPoint()
    QTest.mouseClick(page.canvas.viewport(), LEFT, PLAIN, point)


def open_card(page: MapPage, qtbot: QtBot, fits: Callable[[Card], bool]) -> tuple[CardPanel, Card]:
    hit, card = card_hit(page, fits)
    click(page, hit, qtbot)
    assert isinstance(page.drawer.panel, CardPanel)
    return page.drawer.panel, card


def rich(card: Card) -> bool:
    return card.k >= 3 and len(card.quotes) >= 3 and card.code_id is not None


def test_a_click_on_a_card_shows_its_quotes(page: MapPage, qtbot: QtBot) -> None:
    """The drawer has one quote a participant first, the badge's figures, and who was silent."""
    panel, card = open_card(page, qtbot, rich)
    assert page.drawer.isVisible()
    assert page.drawer.title.text() == card.text
    first, _ = one_each(card.quotes)
    assert [shown.quote for shown in panel.quotes[: len(first)]] == first
    assert len({quote.participant for quote in first if not quote.pinned}) == len(card.supporters)
    assert panel.tabs.button("supports").text() == f"Supports {card.k}"
    panel.show_tab("silent")
    assert panel.quotes == []


def test_a_quote_leads_to_its_words_and_alt_left_back(
    page: MapPage, sample: Program, qtbot: QtBot, idle: Idle
) -> None:
    """A click on a quote reveals its span; the Code workspace is shown."""
    panel, _ = open_card(page, qtbot, rich)
    quote = panel.quotes[0]
    with qtbot.waitSignal(sample.desk.revealed) as revealed:
        QTest.mouseClick(quote, LEFT)
    assert revealed.args == [quote.quote.source_id, Span(quote.quote.start, quote.quote.end)]
    idle()
    assert sample.window.page_id == "code"
    sample.window.actions_table["back"].trigger()
    assert sample.window.page_id == "map"
    assert page.drawer.isVisible()
    assert page.canvas.chosen is not None


def test_pinning_a_quote_keeps_it_first_and_can_be_undone(
    page: MapPage, sample: Program, qtbot: QtBot, settle: Settle
) -> None:
    """P on a quote pins it; the drawer shows the card as it is now."""
    panel, card = open_card(page, qtbot, rich)
    chosen = panel.quotes[1].quote
    panel.quotes[1].setFocus()
    QTest.keyClick(panel.quotes[1], Qt.Key.Key_P)
    settle()
    now = page.drawer.panel
    assert isinstance(now, CardPanel)
    assert (now.quotes[0].quote.passage_id, now.quotes[0].quote.pinned) == (chosen.passage_id, True)
    sample.desk.undo()
    settle()
    again = view(page).card(card.id)
    assert again is not None
    assert not any(quote.pinned for quote in again.quotes)


def test_contradicting_and_hiding_change_the_count(page: MapPage, qtbot: QtBot, settle: Settle) -> None:
    """C turns a supporting quote into a contradicting one."""
    panel, card = open_card(page, qtbot, lambda card: rich(card) and not card.contradicting)
    QTest.keyClick(panel.quotes[0], Qt.Key.Key_C)
    settle()
    after = view(page).card(card.id)
    assert after is not None
    assert len(after.contradicting) == 1
    assert len(after.quotes) == len(card.quotes) - 1


def test_a_new_headline_keeps_the_evidence(page: MapPage, qtbot: QtBot, settle: Settle) -> None:
    """Only the words change; the badge and the code stay."""
    panel, card = open_card(page, qtbot, rich)
    field = next(each for each in panel.findChildren(QLineEdit) if each.accessibleName() == "Headline")
    field.setText("In other words")
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle()
    after = view(page).card(card.id)
    assert after is not None
    assert (after.text, after.badge, after.code) == ("In other words", card.badge, card.code)
    assert page.drawer.title.text() == "In other words"


def test_the_map_is_walked_by_keys(page: MapPage, qtbot: QtBot) -> None:
    """Arrows go from stage to stage and lane to lane, Enter opens, Escape closes."""
    canvas = page.canvas
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.focused is not None
    assert canvas.focused.kind == "stage"
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.focused.column == 1
    rows = []
    for _ in range(60):
        QTest.keyClick(canvas, Qt.Key.Key_Down)
        rows.append(canvas.focused.row)
    assert rows == sorted(rows)
    assert set(rows) >= set(range(len(view(page).lanes)))
    QTest.keyClick(canvas, Qt.Key.Key_End)
    assert canvas.focused.column == len(view(page).stages) - 1
    assert canvas.accessibleDescription() == canvas.focused.tip
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert page.drawer.isVisible()
    QTest.keyClick(page.drawer, Qt.Key.Key_Escape)
    assert not page.drawer.isVisible()


def test_zoom_keeps_the_point_under_the_mouse(page: MapPage, qtbot: QtBot) -> None:
    """What lies under the mouse stays there, and 1 is full size."""
    canvas = page.canvas
    canvas.verticalScrollBar().setValue(300)
    before = canvas.camera.to_map(400, 300)
    canvas.set_zoom(1.6, QPointF(400, 300))
    assert canvas.camera.to_map(400, 300) == pytest.approx(before, abs=1)
    QTest.keyClick(canvas, Qt.Key.Key_Minus)
    assert canvas.camera.zoom == 1.35
    QTest.keyClick(canvas, Qt.Key.Key_1)
    assert canvas.camera.zoom == 1.0


def test_stage_heads_answer_while_they_are_pinned(page: MapPage, qtbot: QtBot) -> None:
    """Scrolled far down, a click into the band of heads opens the stage."""
    canvas = page.canvas
    canvas.verticalScrollBar().setValue(canvas.verticalScrollBar().maximum())
    head = next(hit for hit in canvas.drawing.hits if hit.kind == "stage" and hit.column == 1)
    x, _ = canvas.camera.to_view(head.x + head.w / 2, 0)
    QTest.mouseClick(canvas.viewport(), LEFT, PLAIN, QPointF(x, 12).toPoint())
    assert isinstance(page.drawer.panel, StagePanel)
    assert page.drawer.title.text() == view(page).stages[1].name


def test_stages_are_renamed_and_moved(page: MapPage, sample: Program, qtbot: QtBot, settle: Settle) -> None:
    """A name holds when Enter is pressed; the order changes by a button; both can be undone."""
    names = [stage.name for stage in view(page).stages]
    page.open_hit(next(hit for hit in page.canvas.drawing.hits if hit.kind == "stage" and hit.column == 1))
    panel = page.drawer.panel
    assert isinstance(panel, StagePanel)
    panel.name.setText("Looking around")
    QTest.keyClick(panel.name, Qt.Key.Key_Return)
    settle()
    assert view(page).stages[1].name == "Looking around"
    panel = page.drawer.panel
    assert isinstance(panel, StagePanel)
    panel.earlier.click()
    settle()
    assert [stage.name for stage in view(page).stages][:2] == ["Looking around", names[0]]
    sample.desk.undo()
    sample.desk.undo()
    settle()
    assert [stage.name for stage in view(page).stages] == names


def test_an_empty_cell_says_why_and_takes_a_card(page: MapPage, qtbot: QtBot, settle: Settle) -> None:
    """A card written by hand appears where it was written, as an assumption."""
    lane = view(page).lanes[0]
    cell = next(cell for cell in lane.cells if not cell.cards)
    assert cell.reason
    page.open_hit(next(h for h in page.canvas.drawing.hits if h.id == f"{lane.id}|{cell.stage_id}"))
    panel = page.drawer.panel
    assert isinstance(panel, CellPanel)
    line = next(each for each in panel.findChildren(QLineEdit) if "Headline" in each.accessibleName())
    line.setText("A friend calls")
    QTest.keyClick(line, Qt.Key.Key_Return)
    settle()
    after = next(each for each in view(page).lanes[0].cells if each.stage_id == cell.stage_id)
    assert [(card.text, card.tier) for card in after.cards] == [("A friend calls", "D")]


def test_a_lane_is_hidden_and_shown_again(page: MapPage, qtbot: QtBot, settle: Settle) -> None:
    """A hidden lane leaves the map, and is offered again."""
    lane = view(page).lanes[0]
    page.open_hit(next(hit for hit in page.canvas.drawing.hits if hit.kind == "lane" and hit.id == lane.id))
    panel = page.drawer.panel
    assert isinstance(panel, LanePanel)
    others = [each.kind for each in view(page).lanes[1:]]
    panel.hide_button.click()
    settle()
    assert [each.kind for each in view(page).lanes] == others
    assert not page.drawer.isVisible()
    page.open_hit(next(hit for hit in page.canvas.drawing.hits if hit.kind == "lane" and hit.row == 0))
    panel = page.drawer.panel
    assert isinstance(panel, LanePanel)
    panel.down.click()
    settle()
    assert [each.kind for each in view(page).lanes] == [others[1], others[0], *others[2:]]


def test_unplaced_passages_get_their_stage_by_key_and_by_drag(
    page: MapPage, qtbot: QtBot, settle: Settle
) -> None:
    """The number of a stage places a quote; so does dropping it on the stage's column."""
    before = len(view(page).unplaced)
    assert before >= 2
    page.bar.tray.click()
    panel = page.drawer.panel
    assert isinstance(panel, TrayPanel)
    panel.quotes[0].setFocus()
    QTest.keyClick(panel.quotes[0], Qt.Key.Key_3)
    settle()
    assert len(view(page).unplaced) == before - 1
    drop(page, view(page).unplaced[0], 2)
    settle()
    assert len(view(page).unplaced) == before - 2


def drop(page: MapPage, quote: Quote, column: int) -> None:
    """Drops a passage on a column, as the mouse would."""
    carried = QMimeData()
    carried.setData(PASSAGE_MIME, QByteArray(str(quote.passage_id).encode("ascii")))
    _, x, width = page.canvas.drawing.columns[column]
    at = QPointF(page.canvas.camera.to_view(x + width / 2, 0)[0], 200)
    event = QDropEvent(
        at, Qt.DropAction.CopyAction, carried, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    page.canvas.dropEvent(event)


def test_filters_are_chips_that_change_every_count(page: MapPage, qtbot: QtBot, settle: Settle) -> None:
    """Counting prompted passages too is one choice, and can be taken back."""
    before = view(page).codings
    page.bar.filter_toggled.emit("exposures", "prompted")
    settle()
    assert view(page).codings >= before
    assert "prompted + unprompted evidence" in view(page).filters
    page.bar.filter_toggled.emit("exposures", "prompted")
    settle()
    assert view(page).codings == before


def test_another_map_and_a_new_one(page: MapPage, qtbot: QtBot, settle: Settle) -> None:
    """The choice of maps leads to each of them; a new one is shown when it is made."""
    assert page.bar.maps.count() == 4
    page.bar.map_chosen.emit(page.keeper.current.maps[2][0])  # type: ignore[union-attr]
    settle()
    assert view(page).hypothetical
    page.ask_new()
    panel = page.drawer.panel
    assert isinstance(panel, NewMapPanel)
    panel.title.setText("Executive view")
    panel.preset.setCurrentIndex(panel.preset.findData("executive"))
    panel.button.click()
    settle()
    assert (view(page).title, [lane.kind for lane in view(page).lanes]) == (
        "Executive view",
        ["pain point", "opportunity"],
    )


def test_a_markdown_map_opens(
    page: MapPage, qtbot: QtBot, settle: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the program wrote as Markdown opens again as a map of its own, with the same stages."""
    before = view(page)
    target = tmp_path / "map.md"
    write_map(before, target)
    monkeypatch.setattr("app.dialogs.files.Files.map_to_open", lambda *_: target)
    page.ask_new()
    panel = page.drawer.panel
    assert isinstance(panel, NewMapPanel)
    panel.open_button.click()
    qtbot.waitUntil(lambda: view(page).map_id not in (None, before.map_id), timeout=20_000)
    settle()
    assert [stage.name for stage in view(page).stages] == [stage.name for stage in before.stages]
    assert view(page).hypothetical


def test_export_warns_before_it_writes(
    page: MapPage, qtbot: QtBot, idle: Idle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The panel says what A4 makes of the map; the file is written where the person says."""
    page.bar.buttons["export"].click()
    panel = page.drawer.panel
    assert isinstance(panel, ExportPanel)
    panel.paper.setCurrentIndex(panel.paper.findData("A4"))
    qtbot.waitUntil(lambda: "A4" in panel.warning.text(), timeout=10_000)
    target = tmp_path / "out.pdf"
    monkeypatch.setattr("app.dialogs.files.Files.file_to_write", lambda *_: target)
    panel.button.click()
    qtbot.waitUntil(target.exists, timeout=20_000)
    idle()
    assert target.read_bytes().startswith(b"%PDF")
    assert file_name("A/B: “c”?") == "A B c"


def test_a_project_without_codings_says_what_to_do(small: Program, qtbot: QtBot, idle: Idle) -> None:
    """The stages of the codebook are there; the map can be kept; nothing fails on an empty map."""
    small.window.show_page("map")
    page = small.window.page
    assert isinstance(page, MapPage)
    qtbot.waitUntil(lambda: page.keeper.current is not None, timeout=20_000)
    wait_until_settled(page, qtbot, idle)
    assert len(view(page).stages) == 8
    assert page.bar.keep.isVisible()
    page.bar.keep.click()
    wait_until_settled(page, qtbot, idle)
    assert view(page).map_id is not None
    assert not page.bar.keep.isVisible()


def test_answers_that_come_too_late_do_no_harm(
    page: MapPage, sample: Program, qtbot: QtBot, idle: Idle
) -> None:
    """The project is closed, the drawer changed and the presenter ended while their work is still going on."""
    page.bar.buttons["export"].click()
    page.open_hit(next(hit for hit in page.canvas.drawing.hits if hit.kind == "stage"))
    page.ask_new()
    panel = page.drawer.panel
    assert isinstance(panel, NewMapPanel)
    panel.button.click()
    page.open_hit(next(hit for hit in page.canvas.drawing.hits if hit.kind == "stage"))
    page.present()
    page.present()
    page.show_overview()
    page.keeper.read()
    sample.desk.close()
    idle()
    qtbot.wait(50)
    assert sample.window.page is None


def test_a_project_without_stages_leads_to_the_codebook(
    opened: Callable[[Path], Program], tmp_path_factory: pytest.TempPathFactory, qtbot: QtBot, idle: Idle
) -> None:
    """One sentence and one button; the button goes where stages are made."""
    file = tmp_path_factory.mktemp("empty") / "Empty.trailmark"
    Workspace.create(file, coder="Ada").close()
    program = opened(file)
    program.window.show_page("map")
    page = program.window.page
    assert isinstance(page, MapPage)
    wait_until_settled(page, qtbot, idle)
    assert page.nothing.isVisible()
    assert not page.bar.keep.isVisible()
    assert page.nothing.button is not None
    page.nothing.button.click()
    assert program.window.page_id == "code"
