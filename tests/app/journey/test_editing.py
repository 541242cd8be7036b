"""What people write on a map: rows of its tables, cards, stages out of sight, snapshots, words of a workshop."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.journey import acts
from app.journey.card_panel import CardPanel
from app.journey.cell_panel import CellPanel
from app.journey.compare_panel import ComparePanel
from app.journey.map_panel import MapPanel
from app.journey.page import MapPage
from app.journey.stage_panel import StagePanel
from app.widgets.buttons import Button
from app.widgets.fields import Choice
from coding.journey.view import Card, JourneyView
from coding.journey.workshop import comments_of, decisions_of

Settle = Callable[[], None]


def view(page: MapPage) -> JourneyView:
    assert page.keeper.current is not None
    return page.keeper.current.view


def field(page: MapPage, name: str) -> QLineEdit:
    """A line in the drawer by its accessible name."""
    return next(each for each in page.drawer.findChildren(QLineEdit) if each.accessibleName() == name)


def write(page: MapPage, name: str, words: str) -> None:
    """Types into a line of the drawer and presses Enter."""
    line = field(page, name)
    line.setText(words)
    QTest.keyClick(line, Qt.Key.Key_Return)


def press(panel: QWidget | None, words: str) -> None:
    """Presses the first button with these words."""
    assert panel is not None
    next(each for each in panel.findChildren(Button) if each.text() == words).click()


def drawn(page: MapPage, kind: type[QWidget]) -> QWidget:
    """What the drawer shows, which must be of a kind."""
    panel = page.drawer.panel
    assert isinstance(panel, kind)
    return panel


def open_cell(page: MapPage, kind: str, column: int) -> CellPanel:
    lane = next(lane for lane in view(page).lanes if lane.kind == kind)
    key = f"{lane.id}|{view(page).stages[column].id}"
    page.open_hit(next(hit for hit in page.canvas.drawing.hits if (hit.kind, hit.id) == ("cell", key)))
    assert isinstance(page.drawer.panel, CellPanel)
    return page.drawer.panel


def cards(page: MapPage, kind: str, column: int) -> list[Card]:
    lane = next(lane for lane in view(page).lanes if lane.kind == kind)
    return list(lane.cells[column].cards)


def open_card(page: MapPage, card: Card) -> CardPanel:
    page.open_hit(next(hit for hit in page.canvas.drawing.hits if (hit.kind, hit.id) == ("card", card.id)))
    assert isinstance(page.drawer.panel, CardPanel)
    return page.drawer.panel


def test_a_row_of_a_table_is_added_renamed_and_deleted(page: MapPage, settle: Settle) -> None:
    """A success metric with its threshold stands on the map, gets another name, and goes."""
    open_cell(page, "metric", 1)
    field(page, "Threshold").setText("≤ 3 days")
    write(page, "Metric", "Time to a price")
    settle()
    (made,) = cards(page, "metric", 1)
    assert (made.text, "≤ 3 days" in made.detail) == ("Time to a price", True)
    open_card(page, made)
    write(page, "Text", "Days to a price")
    settle()
    (renamed,) = cards(page, "metric", 1)
    assert renamed.text == "Days to a price"
    press(page.drawer.panel, "Delete this row")
    settle()
    assert cards(page, "metric", 1) == []


def test_a_count_that_is_no_number_is_refused(
    page: MapPage, sample: Program, qtbot: QtBot, settle: Settle
) -> None:
    """The sentence says what to write; nothing is added."""
    page.bar.preset_chosen.emit("saas")
    settle()
    open_cell(page, "kpi", 2)
    field(page, "These").setText("a few")
    with qtbot.waitSignal(sample.desk.failed):
        write(page, "Kpi", "Trial to paid")
    settle()
    assert not [card for card in cards(page, "kpi", 2) if card.text == "Trial to paid"]


def test_a_written_card_moves_to_another_stage(page: MapPage, settle: Settle) -> None:
    """Its words stay; it lies where it was sent."""
    open_cell(page, "trigger", 1)
    write(page, "Headline of up to eight words", "A friend calls")
    settle()
    made = next(card for card in cards(page, "trigger", 1) if card.text == "A friend calls")
    panel = open_card(page, made)
    choice = next(each for each in panel.findChildren(Choice) if each.accessibleName() == "Stage")
    choice.setCurrentIndex(2)
    choice.activated.emit(2)
    settle()
    assert "A friend calls" in [card.text for card in cards(page, "trigger", 2)]


def test_a_hidden_or_merged_stage_comes_back(page: MapPage, settle: Settle) -> None:
    """Both are listed in the map's own panel with a button that brings them back."""
    names = [stage.name for stage in view(page).stages]
    page.open_hit(next(hit for hit in page.canvas.drawing.hits if hit.kind == "stage" and hit.column == 1))
    press(drawn(page, StagePanel), "Hide")
    settle()
    assert [stage.name for stage in view(page).stages] == [names[0], *names[2:]]
    page.bar.buttons["settings"].click()
    press(drawn(page, MapPanel), "Show")
    settle()
    assert [stage.name for stage in view(page).stages] == names


def test_the_map_says_what_it_is(page: MapPage, settle: Settle) -> None:
    """Title and trends hold as soon as Enter is pressed."""
    page.bar.buttons["settings"].click()
    write(page, "Title", "How platforms are bought")
    settle()
    assert view(page).title == "How platforms are bought"
    assert page.bar.maps.currentText() == "How platforms are bought"
    before = len(view(page).trends)
    write(page, "What is measured", "Length of the questionnaire")
    settle()
    assert [trend.metric for trend in view(page).trends][before:] == ["Length of the questionnaire"]


def test_a_snapshot_colours_what_changed_since(page: MapPage, settle: Settle) -> None:
    """A headline that changed after the snapshot is marked on the map and named in the panel."""
    page.bar.buttons["workshop"].click()
    write(page, "Before the workshop", "Before")
    settle()
    card = next(each for each in cards(page, "pain point", 1) if each.code_id is not None)
    open_card(page, card)
    write(page, "Headline", "In other words")
    settle()
    page.bar.buttons["workshop"].click()
    press(page.drawer.panel, "Compare")
    settle()
    changed = [
        each.text for lane in view(page).lanes for cell in lane.cells for each in cell.cards if each.changed
    ]
    assert changed == ["In other words"]
    assert isinstance(page.drawer.panel, ComparePanel)
    told = [label.text() for label in page.drawer.panel.findChildren(QLabel)]
    assert any("In other words: changed" in words for words in told)
    press(page.drawer.panel, "End comparison")
    settle()
    assert page.keeper.compared is None


def test_the_minutes_of_a_workshop_are_saved_without_names_first(
    page: MapPage, settle: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def choose(_parent: object, _title: str, _proposed: str, kinds: str) -> tuple[str, str]:
        asked.append(kinds)
        return str(tmp_path / "minutes.docx"), kinds.split(";;")[0]

    monkeypatch.setattr("app.dialogs.files.QFileDialog.getSaveFileName", choose)
    page.bar.buttons["workshop"].click()
    press(page.drawer.panel, "Save minutes …")
    settle()
    assert asked == ["Minutes without names (*.docx);;Minutes with names (*.docx)"]
    assert (tmp_path / "minutes.docx").read_bytes()[:2] == b"PK"


def test_words_of_a_workshop_stay_with_the_card(
    page: MapPage, sample: Program, qtbot: QtBot, settle: Settle
) -> None:
    """A comment and a decision are saved by Enter; a date that is none is refused and the words stay."""
    map_id = view(page).map_id
    card = next(each for each in cards(page, "pain point", 2) if each.code_id is not None)
    open_card(page, card)
    write(page, "Comment", "Who owns this?")
    settle()
    assert "Who owns this?" in [each.text for each in sample.desk.read(comments_of, map_id)]
    field(page, "Decision").setText("Answer within two days")
    field(page, "Date of the decision").setText("soon")
    with qtbot.waitSignal(sample.desk.failed):
        QTest.keyClick(field(page, "Decision"), Qt.Key.Key_Return)
    settle()
    write(page, "Date of the decision", "2026-12-01")
    settle()
    found = [each for each in sample.desk.read(decisions_of, map_id) if each.text == "Answer within two days"]
    assert [each.due for each in found] == ["2026-12-01"]


def test_a_line_somebody_is_writing_survives_a_change(page: MapPage, sample: Program, settle: Settle) -> None:
    """An undo elsewhere computes the map anew and leaves half a sentence alone."""
    card = next(each for each in cards(page, "pain point", 1) if each.code_id is not None)
    open_card(page, card)
    line = field(page, "Comment")
    line.setFocus()
    QTest.keyClicks(line, "Half a sen")
    acts.describe_map(sample.desk, view(page).map_id or 0, "Wave", wave="2025")
    acts.describe_map(sample.desk, view(page).map_id or 0, "Product", product="Other")
    settle()
    assert view(page).product == "Other"
    assert line.text() == "Half a sen"
    assert line.isVisible()
