"""Fields ask what the project says at this moment."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import select, update

from coding.codebook import add_code
from coding.memos import add_memo
from coding.search import search_project
from coding.tagging import apply_code
from coding.workspace import Workspace
from models.people import Participant, Persona
from models.source import Source, Turn
from models.span import Span
from tests.coding.search.studies import study_of

TEXT = (
    "Interviewer: What of the price?\nAda: The price was high. We waited.\n"
    "Interviewer: And then?\nAda: Nothing at all, honestly.\nInterviewer: Thanks.\nAda: Sure, any day.\n"
)


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Workspace]:
    workspace = study_of(tmp_path / "S.trailmark", TEXT, TEXT.replace("Ada", "Ben"))
    yield workspace
    workspace.close()


@pytest.fixture
def total(study: Workspace) -> Callable[[str], int]:
    return lambda query: search_project(study, query, 100).total


def test_speakers_sources_and_kinds(total: Callable[[str], int]) -> None:
    assert total("price") == 4
    assert total("price speaker:ada") == 1
    assert total("price speaker:(ada OR ben)") == 2
    assert total("price NOT speaker:interviewer") == 2
    assert total("price source:T2") == 2
    assert total("price kind:interview") == 4
    assert total("price kind:diary") == 0
    assert total("price participant:a*") == 1


def test_codes_and_stages_follow_every_coding(study: Workspace, total: Callable[[str], int]) -> None:
    with study.operation("Code") as session:
        stage = add_code(session, "Buying", "stage")
        code = add_code(session, "Sticker shock", "pain point")
        start = session.scalars(select(Turn.start).where(Turn.source_id == 1, Turn.position == 1)).one()
        apply_code(session, 1, Span(start + 4, start + 9), [code, stage])
    for query in (
        'code:"sticker shock" price',
        "code:shock price",
        "stage:buying price",
        'kind:"pain point" price',
    ):
        assert total(query) == 1, query
    assert total("code:* waited") == 1
    study.undo()
    assert total("code:* waited") == 0
    study.redo()
    assert total("code:* waited") == 1


def test_dates(study: Workspace, total: Callable[[str], int]) -> None:
    with study.operation("Date") as session:
        session.execute(update(Source).where(Source.id == 2).values(recorded_on="2026-03-14"))
    assert total("price after:2026-03-14") == 2
    assert total("price after:2026-03-15") == 0
    assert total("price before:2026-04") == 2
    assert total("price before:2026-03-14") == 0


def test_personas(study: Workspace, total: Callable[[str], int]) -> None:
    with study.operation("Persona") as session:
        persona = Persona(name="Head of engineering")
        session.add(persona)
        session.flush()
        session.execute(update(Participant).where(Participant.name == "Ada").values(persona_id=persona.id))
    assert total("price persona:engineering") == 1


def test_memos_are_found_only_when_asked(study: Workspace, total: Callable[[str], int]) -> None:
    with study.operation("Memo") as session:
        add_memo(session, "The price is a proxy for trust.", on=("source_id", 2))
    assert total("proxy") == 0
    assert total("memo:proxy") == 1
    assert total("memo:(price trust)") == 2
    assert total("memo:* source:T2") == 1
    hit = search_project(study, "memo:price", 5).hits[0]
    assert (hit.source_id, hit.memo_id > 0, hit.excerpt[hit.mark_start : hit.mark_end]) == (2, True, "price")


def test_a_blind_project_shows_own_codings_only(study: Workspace, total: Callable[[str], int]) -> None:
    from models.project import Project

    with study.operation("Code") as session:
        code = add_code(session, "Shock", "theme")
        apply_code(session, 1, Span(0, 5), [code])
        session.execute(update(Project).values(blind=True))
    assert total("code:shock") == 1
    study.coder = "Ben"
    assert total("code:shock") == 0


def test_a_blind_project_finds_no_memo_on_hidden_codings(
    study: Workspace, total: Callable[[str], int]
) -> None:
    from coding.memos import set_coding_memo
    from coding.seen import set_blind

    with study.operation("Code") as session:
        [coding] = apply_code(session, 1, Span(0, 5), [add_code(session, "Shock", "theme")])
        set_coding_memo(session, coding, "Zwieback")
        set_blind(session, True)
    assert total("memo:zwieback") == 1
    study.coder = "Ben"
    assert total("memo:zwieback") == 0
    study.coder = "Ada"
    assert total("memo:zwieback") == 1
