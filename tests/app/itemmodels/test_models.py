"""Every item model keeps Qt's contract while it is filled, filtered, sorted and changed."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.itemmodels.code_tree import CodeTree
from app.itemmodels.evidence import EvidenceModel
from app.itemmodels.groups import GroupedModel, Head, Line
from app.itemmodels.sources_table import COLUMNS, SourcesTable
from app.text.dragging import codes_of
from app.widgets.quick_pick import Pick, Picks
from coding.browse import CodeLine, SourceLine
from coding.evidence import EvidenceRow

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def code(number: int, parent: int | None, name: str = "", codable: bool = True) -> CodeLine:
    return CodeLine(number, parent, name or f"Code {number}", "theme", codable, "", None, None, "", 0)


def source(number: int, title: str = "", codings: int = 0) -> SourceLine:
    return SourceLine(number, title or f"P{number}", "interview", number * 10, codings, "unread", None, "")


def coding(number: int) -> EvidenceRow:
    quote = f"words {number}"
    return EvidenceRow(
        number,
        1,
        0,
        5,
        quote,
        1,
        "Code",
        "theme",
        "",
        "",
        "P01",
        "",
        "P01",
        "interview",
        "Ada",
        "2026-01-01",
        "",
    )


def names(model: CodeTree) -> list[str]:
    found: list[str] = []

    def walk(parent: object) -> None:
        for row in range(model.rowCount(parent)):  # type: ignore[arg-type]
            index = model.index(row, 0, parent)  # type: ignore[arg-type]
            found.append(model.data(index))
            walk(index)

    from PySide6.QtCore import QModelIndex

    walk(QModelIndex())
    return found


trees = st.lists(st.integers(0, 7), max_size=12).map(
    lambda parents: [
        code(at + 1, None if parent == 0 or parent > at else parent) for at, parent in enumerate(parents)
    ]
)


@given(st.lists(trees, min_size=1, max_size=4), st.sampled_from(["", "code", "1", "zzz"]))
def test_the_code_tree_holds_under_any_filling(fillings: Sequence[list[CodeLine]], typed: str) -> None:
    model = CodeTree()
    tester = QAbstractItemModelTester(model, FATAL)
    for rows in fillings:
        model.fill(rows)
        assert sorted(names(model)) == sorted(row.name for row in rows)
        model.search(typed)
        model.search("")
        for row in rows:
            assert model.row_at(model.index_of(row.id)) == row
    assert tester.model() is model


def test_filtering_keeps_the_families_above(qtbot: QtBot) -> None:
    model = CodeTree()
    model.fill(
        [
            code(1, None, "Pain points", False),
            code(2, 1, "Pricing"),
            code(3, 1, "Contract"),
            code(4, None, "Need"),
        ]
    )
    model.search("pric")
    assert names(model) == ["Pain points", "Pricing"]


def test_a_changed_figure_repaints_one_row_and_keeps_the_tree(qtbot: QtBot) -> None:
    model = CodeTree()
    rows = [code(1, None), code(2, 1)]
    assert model.fill(rows)
    with qtbot.waitSignal(model.dataChanged) as told, qtbot.assertNotEmitted(model.modelReset):
        assert not model.fill([rows[0], rows[1]._replace(codings=3)])
    assert told.args is not None
    assert model.row_at(told.args[0]) == rows[1]._replace(codings=3)


def test_codes_are_dragged_and_families_are_not(qtbot: QtBot) -> None:
    model = CodeTree()
    model.fill([code(1, None, codable=False), code(2, 1)])
    family, leaf = model.index_of(1), model.index_of(2)
    assert model.flags(family) & Qt.ItemFlag.ItemIsDragEnabled
    assert model.flags(leaf) & Qt.ItemFlag.ItemIsDragEnabled
    assert codes_of(model.mimeData([leaf])) == (2,)
    assert codes_of(model.mimeData([leaf, family])) == (1, 2)


def test_an_edited_name_is_announced_and_an_empty_one_refused(qtbot: QtBot) -> None:
    model = CodeTree()
    model.fill([code(1, None)])
    with qtbot.waitSignal(model.renamed) as told:
        assert model.setData(model.index_of(1), "  Better name ")
    assert told.args == [1, "Better name"]
    assert not model.setData(model.index_of(1), "   ")


@given(st.lists(st.lists(st.integers(1, 6), unique=True), min_size=1, max_size=4))
def test_the_grouped_list_holds_under_any_filling(fillings: list[list[int]]) -> None:
    model = GroupedModel()
    QAbstractItemModelTester(model, FATAL, model)
    for ids in fillings:
        model.fill(
            [Head("Sources", str(len(ids))), *(Line(each, f"P{each}", f"P{each}", each) for each in ids)]
        )
        assert model.ids() == ids
        assert model.line(0) is None


@given(st.lists(st.text(max_size=5), max_size=8), st.integers(0, len(COLUMNS) - 1), st.booleans())
def test_the_sources_table_sorts_and_keeps_what_is_chosen(
    titles: list[str], column: int, falling: bool
) -> None:
    model = SourcesTable()
    QAbstractItemModelTester(model, FATAL, model)
    model.fill([source(at + 1, title, codings=at % 3) for at, title in enumerate(titles)])
    order = Qt.SortOrder.DescendingOrder if falling else Qt.SortOrder.AscendingOrder
    model.sort(column, order)
    assert model.rowCount() == len(titles)
    if column == 3:
        words = [row.words for row in map(model.row, range(len(titles))) if row]
        assert words == sorted(words, reverse=falling)


@pytest.mark.parametrize("count", [0, 1, 5000])
def test_the_evidence_table_holds_any_number_of_rows(qtbot: QtBot, count: int) -> None:
    model = EvidenceModel()
    QAbstractItemModelTester(model, FATAL, model)
    model.fill([coding(number) for number in range(count)])
    assert model.rowCount() == count
    if count:
        assert model.data(model.index(count - 1, 0)) == f"“words {count - 1}”"
        assert model.row_of(count - 1) == count - 1


@given(st.text(max_size=8))
def test_the_palette_list_holds_for_anything_typed(typed: str) -> None:
    model = Picks(lambda words: Pick(f"New code “{words}”"))
    QAbstractItemModelTester(model, FATAL, model)
    model.fill([Pick("Pricing not comparable"), Pick("Publish a price"), Pick(typed)])
    model.search(typed)
    found = [model.pick(row).text for row in range(model.rowCount())]
    assert typed in found or not typed.strip() or f"New code “{typed.strip()}”" in found
