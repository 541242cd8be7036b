"""The suggestion queue: answered by key, each answer one act that is stored and can be undone."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.dialogs.accept_sheet import AcceptSheet, show_accept
from app.itemmodels.groups import HEAD_ROLE
from app.offers import Offer, material
from app.panels.code_page import CodePage
from app.panels.offer_list import offer_menu
from app.qualities import spoken
from app.suggestions import ALIKE
from coding.suggest.results import CodeQuality
from models.span import Span

Idle = Callable[[], None]
ADA = re.compile(r"\bAda\b")


@pytest.fixture
def page(small: Program) -> CodePage:
    """The coding page with three suggestions for its source, as the engine would make them."""
    small.window.show_page("code")
    shown = cast(CodePage, small.window.page)
    text = shown.coding.view.source.text
    rows = {row.name: row for row in shown.codebook.codes.values()}
    offers = []
    for words, name in (
        ("A friend told me.", "Awareness"),
        ("It took weeks.", "Long wait"),
        ("I was excited", "Hope"),
    ):
        row = rows.get(name) or rows["Awareness"]
        start = text.index(words)
        span = Span(start, start + len(words))
        offers.append(
            Offer(
                shown.coding.source,
                span,
                words,
                row.id,
                row.name,
                row.kind,
                row.color,
                0.9,
                "Cue words",
                ((2, 8),),
            )
        )
    keeper = small.window.tools.suggestions
    keeper.is_on, keeper.offers = True, offers
    keeper.changed.emit()
    return shown


def stored(program: Program, page: CodePage) -> list[tuple[str, str]]:
    from coding.browse import marks_of

    rows = program.desk.read(marks_of, page.coding.source)
    return [(row.code, page.coding.view.source.text[row.start : row.end]) for row in rows]


def origins(program: Program) -> list[str]:
    from coding.codings import codings

    return [row.origin for row in program.desk.read(codings)]


def facts(program: Program, code: int) -> Any:
    from coding.code_views import code_facts

    return program.desk.read(code_facts, code)


def current(page: CodePage) -> Offer:
    offer = page.suggestions.offer()
    assert offer is not None
    return offer


def key(page: CodePage, key: str) -> None:
    """Types a sign into the queue."""
    QTest.keyClicks(page.suggestions.view, key)


def choose(page: CodePage, at: int) -> None:
    page.suggestions.view.setFocus()
    page.suggestions.view.setCurrentIndex(page.suggestions.model.index(at))


def test_choosing_a_suggestion_shows_its_words_and_keeps_the_keyboard(page: CodePage) -> None:
    choose(page, 1)
    assert page.coding.view.selected_words() == "It took weeks."
    assert [mark.label for mark in page.coding.view.marks if mark.suggestion] != []
    assert page.suggestions.view.hasFocus()
    assert page.suggestions.head.isVisible()


def test_enter_accepts_and_goes_on_to_the_next(small: Program, page: CodePage, idle: Idle) -> None:
    choose(page, 0)
    QTest.keyClick(page.suggestions.view, Qt.Key.Key_Return)
    idle()
    assert stored(small, page) == [("Awareness", "A friend told me.")]
    assert page.suggestions.model.rowCount() == 2
    assert page.suggestions.view.currentIndex().row() == 0
    small.desk.undo()
    idle()
    assert stored(small, page) == []


def test_delete_refuses_and_codes_nothing(small: Program, page: CodePage, idle: Idle) -> None:
    choose(page, 0)
    QTest.keyClick(page.suggestions.view, Qt.Key.Key_Delete)
    idle()
    assert stored(small, page) == []
    assert page.suggestions.model.rowCount() == 2
    assert small.desk.undo_label == "Refuse “Awareness”"


def test_another_code_may_be_given_instead(small: Program, page: CodePage, idle: Idle, qtbot: QtBot) -> None:
    choose(page, 0)
    QTest.keyClick(page.suggestions.view, Qt.Key.Key_C)
    palette = page.coding.palette_box
    assert palette.isVisible()
    QTest.keyClicks(palette.field, "consideration")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    idle()
    assert stored(small, page) == [("Consideration", "A friend told me.")]
    assert small.desk.undo_label == "Code “Consideration” instead"


def test_many_are_accepted_in_one_act_after_a_list_to_look_at(
    small: Program, page: CodePage, idle: Idle
) -> None:
    keeper = small.window.tools.suggestions
    weak = replace(keeper.offers[1], score=0.55)
    keeper.put(keeper.offers[1], weak)
    QTest.mouseClick(page.suggestions.all_button, Qt.MouseButton.LeftButton)
    sheet = small.window.findChild(AcceptSheet)
    assert sheet is not None
    assert sheet.list.hasFocus()
    assert len(sheet.model.chosen()) == 2
    assert sheet.button.text() == "Accept 2 of 3"
    assert stored(small, page) == []
    sheet.score.set_value(50)
    assert sheet.button.text() == "Accept 3 of 3"
    sheet.score.set_value(80)
    kept = sheet.model.chosen()[0]
    sheet.list.choose(kept)
    QTest.keyClick(sheet.list, Qt.Key.Key_Space)
    assert sheet.button.text() == "Accept 1 of 3"
    QTest.mouseClick(sheet.button, Qt.MouseButton.LeftButton)
    idle()
    assert len(stored(small, page)) == 1
    assert origins(small) == ["suggestion"]
    assert page.suggestions.model.rowCount() == 2
    small.desk.undo()
    idle()
    assert stored(small, page) == []


def test_nothing_ticked_cannot_be_accepted(small: Program, page: CodePage) -> None:
    sheet = show_accept(small.desk, small.window.tools.suggestions, small.window.whole)
    sheet.score.set_value(100)
    assert sheet.model.chosen() == []
    assert not sheet.button.isEnabled()
    sheet.leave()


def test_words_are_widened_and_narrowed_by_key(small: Program, page: CodePage, idle: Idle) -> None:
    choose(page, 1)
    key(page, "[")
    key(page, "[")
    assert current(page).quote == "It took"
    assert current(page).cues == ()
    key(page, "]")
    assert current(page).quote == "It took weeks"
    key(page, "[")
    QTest.keyClick(page.suggestions.view, Qt.Key.Key_Return)
    idle()
    assert [words for _, words in stored(small, page)] == ["It took"]


def test_every_suggestion_is_a_quiet_mark_in_the_margin(page: CodePage) -> None:
    drawn = [mark for mark in page.coding.view.marks if mark.suggestion]
    assert [page.coding.view.source.text[mark.start : mark.end] for mark in drawn] == [
        "A friend told me.",
        "It took weeks.",
        "I was excited",
    ]
    assert all(mark.id < 0 for mark in drawn)


def test_the_queue_is_put_in_the_order_of_the_text_and_back(small: Program, page: CodePage) -> None:
    keeper = small.window.tools.suggestions
    keeper.put(keeper.offers[0], replace(keeper.offers[0], score=0.1))
    keeper.sort(by_text=False)
    assert keeper.offers[-1].quote == "A friend told me."
    QTest.mouseClick(page.suggestions.sort_button, Qt.MouseButton.LeftButton)
    starts = [each.span.start for each in keeper.offers]
    assert starts == sorted(starts)
    assert page.suggestions.sort_button.text() == "by text"


def test_a_threshold_is_kept_with_the_code(small: Program, page: CodePage, idle: Idle) -> None:
    choose(page, 0)
    page.suggestions.answer("raise")
    idle()
    code = current(page).code_id
    assert facts(small, code).threshold == 0.9
    page.suggestions.answer("usual")
    idle()
    assert facts(small, code).threshold is None
    small.desk.undo()
    idle()
    assert facts(small, code).threshold == 0.9


def test_the_menu_names_every_act(page: CodePage) -> None:
    choose(page, 0)
    menu = offer_menu(page.suggestions.view, current(page), lambda act: None)
    words = [action.text().partition("\t")[0] for action in menu.actions() if action.text()]
    assert words[:3] == ["Accept “Awareness”", "Refuse: not here, and not again", "Another code …"]
    assert "Find more like this" in words
    menu.deleteLater()


def test_a_missing_language_model_is_said(
    small: Program, page: CodePage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert not page.suggestions.limits.isVisible()
    monkeypatch.setattr("coding.language.weights.default_folder", lambda: tmp_path)
    small.window.tools.suggestions.changed.emit()
    assert page.suggestions.limits.isVisible()
    assert "not installed" in page.suggestions.limits.text()


def test_a_deleted_code_is_no_longer_offered_for_what_is_alike(
    small: Program, page: CodePage, idle: Idle
) -> None:
    keeper = small.window.tools.suggestions
    keeper.mode = ALIKE
    assert not keeper._wait.isActive()
    choose(page, 0)
    QTest.keyClick(page.suggestions.view, Qt.Key.Key_Return)
    idle()
    assert not keeper._wait.isActive()
    small.desk.run("Delete", remove_code, current(page).code_id)
    idle()
    assert keeper._wait.isActive()
    keeper.stop()


def remove_code(session: Any, code: int) -> None:
    from coding.codebook import delete_codes

    delete_codes(session, [code])


def judged(path: str, **more: int) -> CodeQuality:
    """A code of which twelve examples are known, six of nine suggestions right."""
    known = {"positives": 12, "negatives": 40, "suggested": 9, "right": 6, "passages": 12, **more}
    return CodeQuality(path, enough=known["passages"] >= 8, **known)


def test_the_quality_of_a_code_stands_beside_its_suggestions(small: Program, page: CodePage) -> None:
    first, second = (small.window.tools.suggestions.offers[at].code_id for at in (0, 1))
    known = judged("a", accepted=3, refused=1)
    small.desk.qualities.rows = {first: known, second: judged("b", passages=2, suggested=0, right=0)}
    small.desk.qualities.changed.emit()
    assert not page.suggestions.quality.isVisible()
    choose(page, 0)
    assert page.suggestions.quality.text() == (
        "Awareness: From 12 codings: 6 of 9 suggested were right, 6 of 12 found. 3 of 4 accepted."
    )
    assert page.suggestions.view.cards.figures == {first: "6 of 9 right", second: ""}
    choose(page, 1)
    assert page.suggestions.quality.text().endswith(": Not enough examples: 2 of 8 codings.")
    sheet = show_accept(small.desk, small.window.tools.suggestions, small.window.whole)
    heads = (sheet.model.data(sheet.model.index(at), HEAD_ROLE) for at in range(sheet.model.rowCount()))
    assert any("6 of 9 suggested were right" in head.figure for head in heads if head is not None)
    sheet.leave()


def test_what_can_be_said_of_a_code_is_said_in_words() -> None:
    assert spoken(judged("a")) == "From 12 codings: 6 of 9 suggested were right, 6 of 12 found."
    assert spoken(judged("a", suggested=0, right=0)) == "From 12 codings: none of 12 found again."
    lacking = replace(judged("a", negatives=3), enough=False)
    assert spoken(lacking) == "Not enough examples: 3 of 8 passages known not to be it."


def test_nothing_found_with_names_stays_when_names_are_hidden(
    small: Program, page: CodePage, idle: Idle, qtbot: QtBot
) -> None:
    keeper = small.window.tools.suggestions
    keeper.mode, keeper._likened = ALIKE, (("Ada said it took weeks.",), 0, "")
    keeper.changed.emit()
    assert "Ada" in page.suggestions.says.text()
    small.desk.naming.hide(True)
    qtbot.waitUntil(lambda: small.desk.naming.hidden)
    assert keeper.offers == []
    assert "Ada" not in page.suggestions.says.text()
    idle()
    keeper.stop()


def with_names(session: Any) -> None:
    """A person is named in a text, a title, a code and an example sentence."""
    from coding.codebook import add_code, set_seed_quotes
    from coding.importers.reading import read_text
    from coding.sources import add_sources

    said = "Interviewer: And then?\nBen: Then Ada told me that it took weeks.\n"
    add_sources(session, [read_text(said, "P03 Ada again", kind="interview")])
    code = add_code(session, "As Ada says", "theme")
    set_seed_quotes(session, code, ["Ada said it took weeks."])


def test_what_is_asked_and_shown_names_nobody_while_names_are_hidden(
    small: Program, idle: Idle, qtbot: QtBot
) -> None:
    small.desk.run("Add", with_names)
    idle()
    assert ADA.search(repr(small.desk.read(material, None, 10)))
    small.desk.naming.hide(True)
    qtbot.waitUntil(lambda: small.desk.naming.hidden)
    idle()
    about = small.desk.read(material, None, 10)
    assert not ADA.search(repr(about))
    assert {code.path for code in about.request.codes} <= set(about.codes)
