"""The minutes of a workshop hold what was decided, given dots and said, under aliases unless names are wanted."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from docx import Document
from sqlalchemy.orm import Session

from coding.exporters.minutes import write_minutes
from coding.journey.build import build
from coding.journey.choose import facts_for
from coding.journey.view import JourneyView
from coding.journey.workshop import Place, add_comment, decide, resolve_comment, vote
from coding.people import add_participant
from coding.workspace import Workspace

NAME = "Beatrix Kowalski"


@pytest.fixture
def held(study: Workspace) -> tuple[Workspace, JourneyView]:
    """A workshop on the sample's map: two decisions, dots, an open and a closed comment, a name in each."""
    view = seen(study)
    stage = view.stages[1]
    card = next(card for lane in view.lanes for card in lane.cells[1].cards if card.code_id and card.tier)
    place = Place(stage.row_id, card.kind, card.code_id)
    assert view.map_id is not None
    with study.operation("Workshop") as session:
        add_participant(session, NAME)
        decide(session, view.map_id, place, f"Ask {NAME} again", owner="Ada", due="2026-12-01")
        decide(session, view.map_id, Place(stage.row_id), "Show prices")
        vote(session, view.map_id, place, "Ada", 3)
        add_comment(session, view.map_id, place, f"{NAME} said so")
        closed = add_comment(session, view.map_id, Place(), "Too small to read")
        resolve_comment(session, closed)
    return study, seen(study)


def seen(study: Workspace) -> JourneyView:
    with study.reading() as session:
        return build(*facts_for(session))


def words(path: Path) -> str:
    """All words of a Word file, paragraphs and tables."""
    document = Document(str(path))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


def saved(session: Session, view: JourneyView, path: Path, names: bool) -> str:
    assert write_minutes(session, view, path, names=names) >= 4
    return words(path)


def test_everything_a_workshop_left_stands_in_the_minutes(
    held: tuple[Workspace, JourneyView], tmp_path: Path
) -> None:
    study, view = held
    with study.reading() as session:
        told = saved(session, view, tmp_path / "a.docx", names=True)
    for one in ("Decisions", "Dots", "Still open", "Talked through", f"Ask {NAME} again", "by 2026-12-01"):
        assert one in told
    assert "Ada" in told and "3 dots" in told and "no date" in told and "nobody yet" in told
    assert view.stages[1].name in told and "Too small to read" in told


def test_nobody_is_named_in_them_unless_it_is_wanted(
    held: tuple[Workspace, JourneyView], tmp_path: Path
) -> None:
    study, view = held
    with study.reading() as session:
        told = saved(session, view, tmp_path / "a.docx", names=False)
    assert not re.search("Beatrix|Kowalski", told)
    assert "Decisions" in told and "Show prices" in told
