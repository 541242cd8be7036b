"""The tables of the map in the window: chosen by tabs, saved as CSV, and a row leads to its stage."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.dialogs.files import Files
from app.journey.page import MapPage
from app.journey.stage_panel import StagePanel
from tests.app.journey.test_page import LEFT, view

Settle = Callable[[], None]


def column(page: MapPage, at: int) -> list[str]:
    model = page.tables.rows
    return [str(model.index(row, at).data()) for row in range(model.rowCount())]


def test_the_summary_is_a_table_and_a_row_leads_to_its_stage(page: MapPage, settle: Settle) -> None:
    QTest.mouseClick(page.bar.tables, LEFT)
    assert page.stack.currentWidget() is page.tables
    assert column(page, 0) == [stage.name for stage in view(page).stages]
    page.tables.table.setCurrentIndex(page.tables.rows.index(2, 0))
    QTest.keyClick(page.tables.table, Qt.Key.Key_Return)
    assert isinstance(page.drawer.panel, StagePanel)
    assert page.drawer.title.text() == "Evaluation"
    page.drawer.panel.name.setText("Trial")
    QTest.keyClick(page.drawer.panel.name, Qt.Key.Key_Return)
    settle()
    assert column(page, 0)[2] == "Trial"
    QTest.mouseClick(page.bar.tables, LEFT)
    assert page.stack.currentWidget() is page.canvas


def test_every_table_has_its_tab(page: MapPage) -> None:
    page.show_tables(True)
    QTest.mouseClick(page.tables.tabs.button("matrix"), LEFT)
    assert set(column(page, 0)) == {one.role for one in view(page).decision_makers}
    QTest.mouseClick(page.tables.tabs.button("trends"), LEFT)
    assert column(page, 0) == [trend.metric for trend in view(page).trends]


def test_a_table_is_saved(
    page: MapPage, settle: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.show_tables(True)
    target = tmp_path / "Summary.csv"
    monkeypatch.setattr(Files, "file_to_write", lambda *_: target)
    QTest.mouseClick(page.tables.save, LEFT)
    settle()
    lines = target.read_text(encoding="utf-8-sig").splitlines()
    assert len([line for line in lines if line.strip(",")]) >= len(view(page).stages) + 1
