"""While names are hidden, words of people who did not release them are in sight nowhere; they are counted as ever."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, is_dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.journey.page import MapPage
from app.journey.wall import quotes_of
from app.offers import material
from app.panels.code_page import CodePage
from app.panels.transcript import read_text
from coding.privacy.veil import BLACK
from models.span import Span

SECRET, REMARK = "zebrafish", "walrus"
SAID = (
    "Interviewer: How did you hear of it?\nOla: A friend told me, and I was excited.\nInterviewer: And then?\n"
    f"Bea: It was the {SECRET} that put me off, nobody told me the price.\nOla: Then it took weeks.\n"
    "Interviewer: And now?\nBea: Now we wait.\n"
)


@pytest.fixture(scope="session")
def group_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two people talk; one of them did not release her words, and memos lie on them."""
    from sqlalchemy import select

    from coding.importers.reading import read_text as read
    from coding.journey.editing import create_map
    from coding.memos import add_memo, set_coding_memo
    from coding.people import describe_participant, participant_named
    from coding.projects import create_filled
    from coding.sources import add_sources, set_speaker
    from coding.tagging import apply_code
    from coding.templates import apply_template
    from models.code import Code
    from models.passage import Coding, Passage
    from models.source import Source, Speaker

    def fill(session: Any) -> None:
        apply_template(session, "b2b-purchase")
        add_sources(session, [read(SAID, "Group 1", kind="interview")])
        source = session.scalars(select(Source)).one()
        for name in ("Ola", "Bea"):
            person = participant_named(session, f"P {name}")
            voices = {one.name: one.id for one in session.scalars(select(Speaker))}
            set_speaker(session, voices[name], role="participant", participant_id=person)
            if name == "Bea":
                describe_participant(session, person, quote_release="no")
                add_memo(session, f"She fears the {REMARK}.", title=REMARK, on=("participant_id", person))
        for words in ("It was the", "A friend told"):
            at = source.text.index(words)
            for name in ("Awareness", "Information overload"):
                code = session.scalars(select(Code.id).where(Code.name == name)).first()
                apply_code(session, source.id, Span(at, at + 40), [code])
        mark = select(Coding).join(Passage).where(Passage.start == source.text.index("It was the"))
        for coding in session.scalars(mark):
            set_coding_memo(session, coding.id, f"The {REMARK} again")
        create_map(session, "How they bought", preset="everything")

    path = tmp_path_factory.mktemp("group") / "Group.trailmark"
    create_filled(path, fill, "Ada").close()
    return path


@pytest.fixture
def hidden(
    opened: Callable[[Path], Program], group_file: Path, idle: Callable[[], None], qtbot: QtBot
) -> Program:
    program = opened(group_file)
    program.desk.naming.hide(True)
    qtbot.waitUntil(lambda: program.desk.naming.hidden, timeout=10_000)
    idle()
    return program


def told(rows: Any) -> str:
    """All that rows tell, at any depth."""

    def plain(one: Any) -> Any:
        return asdict(one) if is_dataclass(one) and not isinstance(one, type) else repr(one)

    return json.dumps(rows, default=plain, ensure_ascii=False)


def views(program: Program) -> dict[str, Any]:
    """What every kind of page reads, by its name."""
    from coding.browse import code_lines, source_lines
    from coding.codebook_editing import coded_passages
    from coding.codings import codings
    from coding.evidence import read_evidence
    from coding.memo_views import memo_lines
    from coding.rules import Rule, find_by_rule

    read = program.desk.read
    source = read(source_lines)[0].id
    code = next(line.id for line in read(code_lines) if line.name == "Information overload")
    evidence = read(read_evidence)
    return {
        "transcript": read(read_text, source),
        "evidence": [row._asdict() for row in evidence.rows],
        "memos": [line._asdict() for line in read(memo_lines)],
        "rule": read(find_by_rule, Rule("words", "put me off")),
        "codes": [row._asdict() for row in read(coded_passages, code)],
        "suggestions": read(material, source, 20).request,
        "codings": [{"quote": one.quote, "memo": one.memo} for one in read(codings)],
    }


def test_no_view_tells_words_that_were_not_released(hidden: Program) -> None:
    found = views(hidden)
    assert not [name for name, rows in found.items() if SECRET in told(rows) or REMARK in told(rows)]
    assert all(BLACK in told(rows) for rows in found.values())
    assert len(found["evidence"]) == 4
    assert "I was excited" in told(found["transcript"]) and "told me, and" in told(found["suggestions"])


def test_the_words_stand_again_when_names_do(hidden: Program, idle: Callable[[], None]) -> None:
    hidden.desk.naming.hide(False)
    idle()
    assert all(
        SECRET in told(rows) or name == "rule" for name, rows in views(hidden).items() if name != "memos"
    )
    assert REMARK in told(views(hidden)["memos"])


def test_search_covers_them_too(hidden: Program, idle: Callable[[], None], qtbot: QtBot) -> None:
    hidden.window.actions_table["search"].trigger()
    page = hidden.window.page
    assert isinstance(page, CodePage)
    QTest.keyClicks(page.search.field, "price OR friend")
    qtbot.waitUntil(lambda: len(page.search.hits) == 2, timeout=20_000)
    idle()
    covered = [hit.excerpt for hit in page.search.hits if BLACK in hit.excerpt]
    assert len(covered) >= 1 and SECRET not in told([hit.excerpt for hit in page.search.hits])


def test_map_wall_and_drawer_count_but_do_not_quote(
    hidden: Program, idle: Callable[[], None], qtbot: QtBot
) -> None:
    from tests.app.test_naming import texts

    hidden.window.show_page("map")
    page = hidden.window.page
    assert isinstance(page, MapPage)
    qtbot.waitUntil(lambda: page.keeper.is_settled, timeout=20_000)
    idle()
    current = page.keeper.current
    assert current is not None
    assert SECRET not in told([quote.quote for quote in quotes_of(current.view, None)])
    assert SECRET not in told(current.view)
    seen = []
    for hit in current.drawing.hits:
        if hit.kind == "card":
            page.open_hit(hit)
            assert isinstance(page.drawer, QWidget)
            seen.append(texts(page.drawer))
    assert any("2 of 2" in each and "participant are not released" in each for each in seen)
    assert not any(SECRET in each or REMARK in each for each in seen)
