"""The sample study as a project: it opens, and holds exactly what its files say."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coding.sample import create_sample, sample_titles
from coding.sample.read import read_codings, read_study
from coding.workspace import opened
from models.code import Code
from models.errors import UserError
from models.journey import Hypothesis, JourneyMap, MapStage
from models.memo import Memo
from models.passage import Coding, Passage
from models.people import Coder, Participant, PersonaEvidence
from models.project import Project
from models.source import Source, Speaker, Turn
from models.survey import SurveyAnswer, SurveyItem


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "sample.trailmark"
    create_sample(path)
    return path


@pytest.fixture
def session(project: Path) -> Iterator[Session]:
    with opened(project) as workspace, workspace.reading() as reading:
        yield reading


def test_it_opens_with_its_sources_in_order(session: Session) -> None:
    """All nineteen, under their titles, with originals that give the same text."""
    titles = session.scalars(select(Source.title).order_by(Source.position)).all()
    assert tuple(titles) == sample_titles()
    assert len(titles) == 19


def test_it_says_in_the_project_that_it_is_fictional(session: Session) -> None:
    """The notice stands in the description, and the name says sample."""
    project = session.scalars(select(Project)).one()
    assert "fictional" in project.description
    assert "sample" in project.name


def test_every_coding_is_stored_with_its_words(session: Session) -> None:
    """What is stored at a coding's place is the quote of the file, under its code and coder."""
    stored = session.execute(
        select(Source.title, Source.text, Passage.start, Passage.end, Code.name, Coder.name)
        .select_from(Coding)
        .join(Passage, Passage.id == Coding.passage_id)
        .join(Source, Source.id == Passage.source_id)
        .join(Code, Code.id == Coding.code_id)
        .join(Coder, Coder.id == Coding.coder_id)
    )
    found = sorted((title, text[start:end], code, coder) for title, text, start, end, code, coder in stored)
    wanted = sorted(
        (line["source"], line["quote"], line["code"].split("/")[1], line["coder"]) for line in read_codings()
    )
    assert found == wanted


def test_only_customers_are_participants(session: Session) -> None:
    """Interviewers, observers and the salesman are nobody's evidence."""
    assert session.scalar(select(func.count(Participant.id))) == 16
    voices = session.execute(select(Speaker.name, Speaker.role, Speaker.participant_id)).all()
    assert all((person is not None) == name.startswith("P") for name, _, person in voices)
    assert {role for name, role, _ in voices if name == "Interviewer"} == {"interviewer"}


def test_entries_carry_their_stage(session: Session) -> None:
    """A diary's stages are the defaults of its entries."""
    defaults = session.scalars(select(Turn.default_stage_id).where(Turn.date.is_not(None))).all()
    assert len(defaults) == 36
    assert None not in defaults


def test_maps_have_their_columns_and_the_hypotheses_their_source(session: Session) -> None:
    """Three maps of eight stages; seven claims, all of the internal interview."""
    assert session.scalars(select(JourneyMap.scope).order_by(JourneyMap.position)).all() == [
        "as-is",
        "as-is",
        "hypothesis",
    ]
    assert session.scalar(select(func.count(MapStage.id))) == 24
    kinds = session.scalars(select(Source.kind).join(Hypothesis, Hypothesis.source_id == Source.id)).all()
    assert kinds == ["internal"] * 7


def test_memos_lie_on_all_kinds_of_things(session: Session) -> None:
    """Twelve of the study and those of the codings."""
    memos = session.scalars(select(Memo)).all()
    assert len([memo for memo in memos if memo.coding_id is None]) == len(read_study()["memos"]) == 12
    for column in ("source_id", "passage_id", "coding_id", "code_id", "participant_id", "map_stage_id"):
        assert any(getattr(memo, column) is not None for memo in memos), column
    assert sum(memo.journal for memo in memos) == 2


def test_people_went_through_the_stages_in_an_order_of_their_own(session: Session) -> None:
    """Stage passages of customers say when they happened; for one buyer the price came after the trial."""
    stages = select(Passage.source_id, Code.name, Passage.journey_order).join_from(Passage, Coding).join(Code)
    rows = session.execute(stages.where(Code.kind == "stage")).all()
    assert sum(order is not None for _, _, order in rows) >= 90
    fourth = {name: order for source, name, order in rows if source == 4 and order is not None}
    assert fourth["Awareness"] < fourth["Evaluation"] < fourth["Consideration"] < fourth["Decision"]


def test_personas_stand_on_words(session: Session) -> None:
    """Every persona has statements with passages behind them."""
    assert session.scalars(select(func.count(PersonaEvidence.id))).one() >= 14


def test_the_survey_is_stored_whole(session: Session) -> None:
    """Forty-eight respondents, eight stages, three measures; nobody rates what they did not go through."""
    assert session.scalar(select(func.count(SurveyItem.id))) == 24
    answers = session.execute(
        select(SurveyItem.measure, SurveyItem.label, SurveyAnswer.respondent, SurveyAnswer.value).join(
            SurveyAnswer, SurveyAnswer.item_id == SurveyItem.id
        )
    ).all()
    through = {(stage, who) for measure, stage, who, value in answers if measure == "experienced" and value}
    rated = {(stage, who) for measure, stage, who, _ in answers if measure != "experienced"}
    assert rated == through
    assert len({who for _, _, who, _ in answers}) == 48


def test_it_is_made_only_at_a_free_place(project: Path) -> None:
    """A project that is there is never overwritten."""
    before = project.read_bytes()
    with pytest.raises(UserError):
        create_sample(project)
    assert project.read_bytes() == before


def test_it_is_one_act_that_can_be_taken_back(tmp_path: Path) -> None:
    """Undo leaves an empty project, redo brings the study back."""
    path = tmp_path / "again.trailmark"
    create_sample(path, coder="Ben")
    with opened(path, "Ben", write=True) as workspace:
        assert workspace.history().undo == "Create the sample study"
        workspace.undo()
        with workspace.reading() as reading:
            assert reading.scalar(select(func.count(Source.id))) == 0
        workspace.redo()
        with workspace.reading() as reading:
            assert reading.scalar(select(func.count(Coding.id))) == len(read_codings())
