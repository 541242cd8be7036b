"""The Analysis workspace in the true window: every question answers, figures follow changes, tables are saved."""

from __future__ import annotations

import csv
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.analysis.choices import TickSheet
from app.analysis.page import AnalysisPage
from app.bootstrap import Program
from app.operations.analysis import save_picture, save_table
from coding.analysis.findings import Question, questions
from tests.support.stall import StallWatch


@pytest.fixture
def page(sample: Program, idle: Callable[[], None], qtbot: QtBot) -> AnalysisPage:
    sample.desk.go("analysis")
    found = sample.window.findChild(AnalysisPage)
    assert found is not None
    qtbot.waitUntil(lambda: found.finding is not None, timeout=20_000)
    idle()
    return found


def answers(page: AnalysisPage, question: Question) -> bool:
    return page.finding is not None and page.finding.question == question


def test_every_question_is_answered(page: AnalysisPage, qtbot: QtBot) -> None:
    for number, question in enumerate(questions()):
        page.choose(number)
        qtbot.waitUntil(partial(answers, page, question), timeout=20_000)
        assert page.view.title.text() == question.title
        assert page.finding is not None
        shown = page.view.sentence if page.finding.is_answered else page.view.empty.sentence
        assert len(shown.text()) > 20 and shown.isVisible()
        assert (page.view.picture.width() > 100) is (page.finding.picture is not None)
        assert list(page.view.choices.chips) == [one.id for one in page.finding.selectors]


def test_an_analysis_without_an_answer_says_why_and_where_to_go(
    page: AnalysisPage, sample: Program, idle: Callable[[], None], qtbot: QtBot
) -> None:
    ask(page, "waves", qtbot)
    button = page.view.empty.button
    assert button is not None and button.isVisible() and not page.view.save.isVisible()
    assert "fewer than two waves" in page.view.empty.sentence.text()
    ask(page, "frequency", qtbot)
    assert page.view.picture.isVisible() and page.view.tabs.current == "picture"
    ask(page, "waves", qtbot)
    button.click()
    idle()
    assert not page.isVisible()


def test_arrow_keys_ask_the_next_question(page: AnalysisPage, qtbot: QtBot) -> None:
    page.take_focus()
    qtbot.keyClick(page.list, Qt.Key.Key_Down)  # type: ignore[no-untyped-call]
    assert page.view.title.text() == questions()[1].title


def test_the_answer_follows_an_undoable_act(
    page: AnalysisPage, sample: Program, idle: Callable[[], None], qtbot: QtBot
) -> None:
    from coding.tagging import remove
    from coding.views import marks

    before = page.finding
    assert before is not None
    found = [mark.id for mark in sample.desk.read(marks, 1)]
    sample.desk.run("Remove codings", remove, found)
    qtbot.waitUntil(lambda: page.finding is not None and page.finding.rows != before.rows, timeout=20_000)
    idle()


def test_the_table_is_saved_whole(
    page: AnalysisPage, sample: Program, idle: Callable[[], None], tmp_path: Path
) -> None:
    finding = page.finding
    assert finding is not None
    save_table(sample.desk, finding, tmp_path / "prevalence.csv")
    idle()
    with open(tmp_path / "prevalence.csv", encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == [str(cell) for cell in finding.rows[0]]
    assert len(rows) == len(finding.rows) + 3
    assert rows[-2:] == [[finding.sentence], [finding.chosen()]]
    assert "Map: " in finding.chosen() and "People: Everyone" in finding.chosen()


def test_the_picture_is_saved_with_what_it_counts_and_without_names(
    page: AnalysisPage, sample: Program, idle: Callable[[], None], tmp_path: Path, qtbot: QtBot
) -> None:
    ask(page, "coding", qtbot)
    finding = page.finding
    assert finding is not None and finding.picture is not None
    save_picture(sample.desk, finding, tmp_path / "with.svg", names=True)
    save_picture(sample.desk, finding, tmp_path / "without.svg")
    idle()
    with_names, without = ((tmp_path / f"{name}.svg").read_text("utf-8") for name in ("with", "without"))
    for text in (with_names, without):
        ElementTree.fromstring(text)
        assert "Codings count mentions" in text and "By: Participants" in text
        assert text.count("<text") > len(finding.picture.hits)


def ask(page: AnalysisPage, question: str, qtbot: QtBot) -> None:
    page.ask_for(question)
    qtbot.waitUntil(lambda: page.finding is not None and page.finding.question.id == question, timeout=20_000)


def test_a_choice_is_counted_and_remembered(
    page: AnalysisPage, sample: Program, idle: Callable[[], None], qtbot: QtBot
) -> None:
    ask(page, "crosstab", qtbot)
    before = page.finding
    menu = page.view.choices.chips["attribute"].menu()
    other = next(action for action in menu.actions() if not action.isChecked())
    words = other.text()
    other.trigger()
    qtbot.waitUntil(lambda: page.finding is not before, timeout=20_000)
    assert words in page.view.choices.chips["attribute"].accessibleName()
    person = page.view.choices.chips["people"].menu().actions()[1]
    name = person.text()
    person.trigger()
    qtbot.waitUntil(lambda: page.finding is not None and name in page.finding.chosen(), timeout=20_000)
    ask(page, "frequency", qtbot)
    assert page.finding is not None and name in page.finding.chosen()
    kept = str(sample.settings.get("asked"))
    assert name not in kept and words not in kept and "attribute" in kept
    idle()


def test_codes_of_a_matrix_are_ticked(page: AnalysisPage, qtbot: QtBot) -> None:
    ask(page, "cooccurrence", qtbot)
    page.view.choices.chips["codes"].click()
    sheet = page.window().findChild(TickSheet)
    assert sheet is not None and not sheet.button.isHidden()
    ids = sheet.model.ids()
    sheet.model.tick(ids, False)
    assert not sheet.button.isEnabled()
    sheet.model.tick(ids[:3], True)
    before = page.finding
    qtbot.mouseClick(sheet.button, Qt.MouseButton.LeftButton)  # type: ignore[no-untyped-call]
    qtbot.waitUntil(lambda: page.finding is not before, timeout=20_000)
    assert page.finding is not None and len(page.finding.rows) <= 4
    assert "3 of" in page.view.choices.chips["codes"].accessibleName()


def test_a_figure_leads_to_its_passages_to_the_words_and_back(
    page: AnalysisPage, sample: Program, idle: Callable[[], None], qtbot: QtBot
) -> None:
    ask(page, "frequency", qtbot)
    picture = page.view.picture
    place = picture.place_of(picture.hits[0])
    qtbot.mouseClick(picture, Qt.MouseButton.LeftButton, pos=place)  # type: ignore[no-untyped-call]
    qtbot.waitUntil(lambda: page.passages.isVisible(), timeout=20_000)
    quotes = page.passages.quotes
    people = [card.quote.participant for card in quotes]
    assert len(people) == len(set(people)) > 1
    assert page.passages.quotes[0].hasFocus()
    gone: list[int] = []
    sample.desk.revealed.connect(lambda source, span: gone.append(source))
    left = quotes[1].quote
    qtbot.keyClick(quotes[1], Qt.Key.Key_Return)  # type: ignore[no-untyped-call]
    idle()
    assert gone == [left.source_id]
    assert not page.isVisible()
    sample.desk.back()
    idle()
    assert page.isVisible() and page.passages.isVisible()
    qtbot.waitUntil(lambda: any(card.hasFocus() for card in page.passages.quotes), timeout=20_000)
    card = next(card for card in page.passages.quotes if card.hasFocus())
    assert card.quote == left
    qtbot.keyClick(card, Qt.Key.Key_Escape)  # type: ignore[no-untyped-call]
    assert not page.passages.isVisible() and picture.hasFocus()


def test_arrows_go_through_a_matrix_and_enter_opens(page: AnalysisPage, qtbot: QtBot) -> None:
    ask(page, "crosstab", qtbot)
    picture = page.view.picture
    picture.setFocus()
    assert picture.hit is not None and (picture.hit.row, picture.hit.column) == (0, 0)
    for key, place in (("Right", (0, 1)), ("Down", (1, 1)), ("Left", (1, 0)), ("Up", (0, 0))):
        qtbot.keyClick(picture, getattr(Qt.Key, f"Key_{key}"))  # type: ignore[no-untyped-call]
        assert (picture.hit.row, picture.hit.column) == place
    assert picture.hit.tip in picture.accessibleName()
    qtbot.keyClick(picture, Qt.Key.Key_Return)  # type: ignore[no-untyped-call]
    qtbot.waitUntil(lambda: page.passages.isVisible(), timeout=20_000)
    page.close_passages()
    page.view.show_tab("table")
    page.view.table.setFocus()
    page.view.table.setCurrentIndex(page.view.rows.index(2, 2))
    qtbot.keyClick(page.view.table, Qt.Key.Key_Return)  # type: ignore[no-untyped-call]
    qtbot.waitUntil(lambda: page.passages.isVisible(), timeout=20_000)
    assert page.finding is not None
    code = str(page.finding.rows[3][0]).rpartition("/")[2]
    assert page.passages.title.text().startswith(code)


def test_hidden_names_are_hidden_behind_figures_too(
    page: AnalysisPage, sample: Program, idle: Callable[[], None], qtbot: QtBot
) -> None:
    sample.desk.naming.hide(True)
    idle()
    ask(page, "coding", qtbot)
    picture = page.view.picture
    picture.opened.emit(picture.hits[0])
    qtbot.waitUntil(lambda: page.passages.isVisible(), timeout=20_000)
    assert all(len(card.choices) == 1 for card in page.passages.quotes)


def test_asking_never_stalls_the_window(page: AnalysisPage, stall: StallWatch, qtbot: QtBot) -> None:
    with stall:
        for number in range(4):
            page.choose(number)
            qtbot.waitUntil(partial(answers, page, questions()[number]), timeout=20_000)
    assert stall.own_ms < 100


def test_what_takes_long_says_what_it_does_and_can_be_cancelled(
    page: AnalysisPage,
    sample: Program,
    idle: Callable[[], None],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The work waits until it is cancelled; the answer before is not shown under the new question."""
    from coding.analysis import placing

    told: list[str] = []
    real = placing.Placing.marks

    def slow(self: placing.Placing, paths: object, progress: object) -> object:
        while not told:
            progress.check_cancelled()  # type: ignore[attr-defined]
            time.sleep(0.005)
        return real(self, paths, progress)  # type: ignore[arg-type]

    monkeypatch.setattr(placing.Placing, "marks", slow)
    sample.desk.refresh_all()
    page.choose(4)
    view = page.view
    qtbot.waitUntil(view.waiting.isVisible, timeout=10_000)
    assert view.title.text() == questions()[4].title
    assert view.waiting.sentence.text() == "Finding who said what, and where"
    assert not view.sentence.isVisible() and not view.save.isVisible()
    button = view.waiting.button
    assert button is not None and button.text() == "Cancel"
    button.click()
    qtbot.waitUntil(lambda: view.waiting.title.text() == "Not answered", timeout=10_000)
    assert page.finding is None
    told.append("go on")
    button.click()
    qtbot.waitUntil(partial(answers, page, questions()[4]), timeout=20_000)
    assert not view.waiting.isVisible() and view.sentence.text()


def test_a_change_between_two_quick_questions_is_in_the_answer(
    page: AnalysisPage, sample: Program, idle: Callable[[], None], qtbot: QtBot
) -> None:
    from coding.tagging import remove
    from coding.views import marks

    ask(page, "frequency", qtbot)
    before = page.finding
    assert before is not None
    sample.desk.run("Remove codings", remove, [mark.id for mark in sample.desk.read(marks, 1)])
    idle()
    page.ask()
    page.ask_for("codes-people")
    page.ask_for("frequency")
    qtbot.waitUntil(lambda: answers(page, before.question) and page.finding is not before, timeout=20_000)
    idle()
    assert page.finding is not None and page.finding.rows != before.rows
