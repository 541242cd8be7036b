"""Hits under their sources, chosen hits, growing to sentences, kept searches, where a query is wrong, freshness."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.itemmodels.groups import HEAD_ROLE
from app.panels.search_panel import SearchPanel
from tests.support.stall import StallWatch

Idle = Callable[[], None]
Search = Callable[[str], None]
FLAGS = QItemSelectionModel.SelectionFlag


def heads(panel: SearchPanel) -> list[str]:
    model = panel.model
    found = [model.index(row).data(HEAD_ROLE) for row in range(model.rowCount())]
    return [head.text for head in found if head is not None]


def choose(panel: SearchPanel, *hits: int) -> None:
    for at in hits:
        index = panel.model.index(panel.model.row_of(at))
        panel.view.selectionModel().select(index, FLAGS.Select)


def test_hits_stand_under_their_sources_and_are_lit_in_the_text(
    small: Program, panel: SearchPanel, search: Search, idle: Idle
) -> None:
    search("it OR questionnaire")
    assert set(heads(panel)) == {"P01 Ada", "P02 Ben"}
    assert panel.figure.text().endswith("in 2 sources")
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    assert panel.view.hasFocus()
    hit = panel.hits[0]
    assert [(span.start, span.end) for span in panel.spans_in(hit.source_id)].count((hit.start, hit.end)) == 1
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    page = small.window.page
    assert page is not None
    assert page.coding.source == hit.source_id  # type: ignore[attr-defined]
    assert not panel.view.hasFocus()


def test_only_chosen_hits_are_coded_grown_to_sentences(
    small: Program, panel: SearchPanel, search: Search, idle: Idle
) -> None:
    from coding.browse import code_lines
    from coding.evidence import read_evidence

    search("price OR questionnaire OR weeks")
    assert panel.code_button.text() == "Code all 3 …"
    choose(panel, 0, 1)
    assert panel.code_button.text() == "Code 2 chosen …"
    panel.snap.setCurrentIndex(1)
    chosen = panel.hits[:2]
    code = next(row.id for row in small.desk.read(code_lines) if row.name == "Awareness")
    panel.code_all(code, "Awareness")
    idle()
    assert small.desk.undo_label == "Code 2 hits “Awareness”"
    quotes = small.desk.read(read_evidence).rows
    assert len(quotes) == 2
    for quote in quotes:
        assert quote.quote.endswith(".")
        assert any(
            quote.source_id == hit.source_id and quote.start <= hit.start < quote.end for hit in chosen
        )
    small.desk.undo()
    idle()
    assert small.desk.read(read_evidence).rows == ()


def test_enter_goes_to_where_a_query_is_wrong(panel: SearchPanel, search: Search) -> None:
    search("price colour:red")
    assert "colour" in panel.figure.text()
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    assert panel.field.selectedText() == "colour"


def test_a_search_is_kept_run_again_and_forgotten(
    small: Program, panel: SearchPanel, search: Search, idle: Idle
) -> None:
    search("price")
    QTest.mouseClick(panel.save_button, Qt.MouseButton.LeftButton)
    idle()
    search("nothing")
    assert panel.saved.isVisible()
    panel.saved.setCurrentIndex(panel.saved.list_model.index(1))
    QTest.keyClick(panel.saved, Qt.Key.Key_Return)
    idle()
    assert (panel.field.text(), len(panel.hits)) == ("price", 1)
    search("nothing")
    panel.saved.setCurrentIndex(panel.saved.list_model.index(1))
    QTest.keyClick(panel.saved, Qt.Key.Key_Delete)
    idle()
    assert not panel.saved.isVisible()
    assert small.desk.undo_label == "Remove saved search"


def test_hits_follow_a_change_while_they_are_shown(
    small: Program, panel: SearchPanel, search: Search, qtbot: QtBot
) -> None:
    from coding.sources import remove_sources

    search("questionnaire")
    hit = panel.hits[0]
    small.desk.run("Remove source", remove_sources, [hit.source_id])
    qtbot.waitUntil(lambda: panel.hits == (), timeout=15_000)
    small.desk.undo()
    search("questionnaire")
    assert [(each.source_id, each.start, each.end) for each in panel.hits] == [
        (hit.source_id, hit.start, hit.end)
    ]


def test_the_window_stays_awake_while_the_index_is_built(
    sample: Program, idle: Idle, stall: StallWatch
) -> None:
    with stall:
        sample.window.actions_table["search"].trigger()
        idle()
    assert stall.own_ms < 400


def test_find_asked_twice_looks_in_all_texts(small: Program, panel: SearchPanel, idle: Idle) -> None:
    panel.closed.emit()
    find = small.window.actions_table["find"]
    find.trigger()
    page = small.window.page
    assert page is not None
    QTest.keyClicks(page.coding.find_bar.field, "questionnaire")  # type: ignore[attr-defined]
    find.trigger()
    idle()
    assert panel.field.hasFocus()
    assert (panel.field.text(), len(panel.hits)) == ("questionnaire", 1)
