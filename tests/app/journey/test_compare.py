"""Two sides of the map in the window: chosen in the drawer, shown on the map with counts, ended by a chip."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.dialogs.files import Files
from app.journey.card_panel import CardPanel
from app.journey.compare_panel import ComparePanel
from app.journey.keeper import Compared
from app.journey.page import MapPage
from app.widgets.buttons import Button
from app.widgets.fields import Choice
from coding.analysis.maps_compared import MapComparison
from tests.app.journey.test_editing import press, write
from tests.app.journey.test_layers import chip
from tests.app.journey.test_page import LEFT, card_hit, open_card

Settle = Callable[[], None]


def panel(page: MapPage) -> ComparePanel:
    assert isinstance(page.drawer.panel, ComparePanel)
    return page.drawer.panel


def compared(page: MapPage) -> Compared:
    assert page.keeper.current is not None and page.keeper.current.compared is not None
    return page.keeper.current.compared


def choose(choice: Choice, key: str) -> None:
    """Chooses as by the mouse."""
    choice.setCurrentIndex(choice.findData(key))
    choice.activated.emit(choice.currentIndex())


def test_two_personas_are_compared_with_counts(page: MapPage, qtbot: QtBot, settle: Settle) -> None:
    QTest.mouseClick(chip(page, "Compare"), LEFT)
    choose(panel(page).second, "persona:1")
    choose(panel(page).first, "persona:2")
    settle()
    found = compared(page).found
    assert isinstance(found, MapComparison)
    assert (found.first, found.second) == ("Staff engineer", "VP Engineering")
    view = page.keeper.current.view if page.keeper.current else None
    assert view is not None and view.persona is not None and view.persona.name == "VP Engineering"
    told = [label.text() for label in panel(page).findChildren(QLabel)]
    assert found.sentence() in told
    row = next(row for row in found.rows if row.found.difference)
    assert f"{row.found.first.k}/{row.found.first.n} → {row.found.second.k}/{row.found.second.n}" in told
    hit, _ = card_hit(page, lambda each: each.against != "" and each.k > 0)
    assert "on the other side" in hit.tip
    QTest.mouseClick(chip(page, "Staff engineer →"), LEFT)
    settle()
    assert page.keeper.compared is None


def test_a_statement_of_the_comparison_leads_to_its_card(page: MapPage, settle: Settle) -> None:
    page.compare(("said:", "did:"))
    settle()
    page.compare(("coder:2", "coder:1"))
    settle()
    page._asked("compare")
    found = compared(page).found
    assert isinstance(found, MapComparison)
    texts = {row.text for row in found.rows}
    link = next(each for each in panel(page).findChildren(Button) if each.text() in texts)
    words = link.text()
    QTest.mouseClick(link, LEFT)
    assert isinstance(page.drawer.panel, CardPanel)
    assert page.drawer.panel.card.text == words


def test_a_card_that_is_not_drawn_is_opened_and_its_cell_drawn_whole(page: MapPage, settle: Settle) -> None:
    more = next(hit for hit in page.canvas.drawing.hits if hit.kind == "more")
    assert page.keeper.current is not None
    lane_id, _, stage_id = more.id.rpartition("|")
    lane = next(lane for lane in page.keeper.current.view.lanes if lane.id == lane_id)
    last = next(cell for cell in lane.cells if cell.stage_id == stage_id).cards[-1]
    assert page.canvas.region("card", last.id) is None
    page.drawer.card_asked.emit(last.id)
    assert isinstance(page.drawer.panel, CardPanel) and page.drawer.panel.card.id == last.id
    settle()
    assert page.canvas.region("card", last.id) is not None


def test_any_two_snapshots_are_compared(page: MapPage, qtbot: QtBot, settle: Settle) -> None:
    for label, headline in (("One", "In other words"), ("Two", "And again")):
        page.bar.buttons["workshop"].click()
        write(page, "Before the workshop", label)
        settle()
        open_card(page, qtbot, lambda card: card.kind == "pain point" and card.code_id is not None)
        write(page, "Headline", headline)
        settle()
    page._asked("compare")
    choose(panel(page).first, "snapshot:1")
    choose(panel(page).second, "snapshot:2")
    settle()
    changes = compared(page).changes
    assert [(each.text, each.what) for each in changes] == [("In other words", "changed")]
    told = [label.text() for label in panel(page).findChildren(QLabel)]
    assert "1 change in words or evidence" in told
    assert page.keeper.current is not None and page.keeper.current.view.compared == ""


def test_the_table_of_a_comparison_is_saved(
    page: MapPage, settle: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.compare(("others:1", "persona:1"))
    settle()
    page._asked("compare")
    target = tmp_path / "Comparison.csv"
    monkeypatch.setattr(Files, "file_to_write", lambda *_: target)
    press(panel(page), "Save table …")
    settle()
    rows = target.read_text(encoding="utf-8-sig").splitlines()
    assert "VP Engineering (n =" in rows[0]
    assert len(rows) > 50


def test_clear_differences_become_trends_of_the_map(page: MapPage, settle: Settle) -> None:
    page.compare(("others:2", "persona:2"))
    settle()
    page._asked("compare")
    found = compared(page).found
    assert isinstance(found, MapComparison) and found.trends()
    button = next(each for each in panel(page).findChildren(Button) if each.text().startswith("Keep as"))
    QTest.mouseClick(button, LEFT)
    settle()
    assert page.keeper.current is not None
    kept = [(trend.metric, trend.direction, trend.evidence) for trend in page.keeper.current.view.trends]
    assert set(found.trends()) <= set(kept)
