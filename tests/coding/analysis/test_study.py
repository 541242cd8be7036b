"""All analyses on the sample study: one loading, the same numbers as the map, a table and a sentence each."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from coding.analysis.agreement import Agreement
from coding.analysis.agreement_report import agreement_report
from coding.analysis.agreement_report import report as plain_report
from coding.analysis.analyses import (
    UNITS,
    agreement_of,
    attributes_of,
    codebook_quality_of,
    coding_report_of,
    compare_attribute,
    compare_coders,
    compare_said_did,
    compare_waves_of,
    cooccurrence_of,
    crosstab_of,
    deviations_of,
    frequency_of,
    halves,
    hypotheses_of,
    importance_of,
    maxdiff_of,
    ranking_of,
    saturation_of,
    transitions_of,
)
from coding.analysis.dropoff import DropOffs
from coding.analysis.importance import ImportancePerformance, Rating
from coding.analysis.load import load_study
from coding.analysis.make_or_break import MakeOrBreak
from coding.analysis.marks import counted
from coding.analysis.of_map import blind_spots_of, drop_offs_of, make_or_break_of
from coding.analysis.ranking import Choice
from coding.analysis.result import Analysis, NotComputed
from coding.analysis.study import Study
from coding.analysis.survey_rows import SurveyRows
from coding.analysis.survey_store import import_survey
from coding.analysis.transitions import Transitions
from coding.journey.build import build
from coding.journey.facts import load_facts
from coding.journey.markdown_read import read_markdown_map
from coding.journey.markdown_store import import_markdown
from coding.journey.view import JourneyView
from coding.sample import create_sample
from coding.workspace import Workspace
from models.source import Source
from tests.coding.analysis.test_dropoff import MAP, check_the_saas_funnel

Loaded = tuple[Study, JourneyView]


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    path = tmp_path_factory.mktemp("study") / "sample.trailmark"
    create_sample(path)
    workspace = Workspace.open(path)
    yield workspace
    workspace.close()


@pytest.fixture(scope="module")
def loaded(project: Workspace) -> Loaded:
    with project.reading() as session:
        return load_study(session, 1), build(load_facts(session, 1))


def test_every_card_of_the_map_counts_the_participants_the_analyses_count(loaded: Loaded) -> None:
    study, view = loaded
    found: dict[tuple[str | None, str], set[str | None]] = {}
    for mark in counted(study.placed, study.choice):
        found.setdefault((mark.stage, mark.code), set()).add(mark.participant)
    cards = [
        (cell.stage, card) for lane in view.lanes for cell in lane.cells for card in cell.cards if card.code
    ]
    plain = [(stage, card) for stage, card in cards if not card.contradicting and not card.edited]
    assert len(plain) > 20
    for stage, card in plain:
        assert set(card.supporters) == found.get((stage, card.code or ""), set())


def test_every_analysis_of_the_sample_has_a_table_and_a_sentence(loaded: Loaded) -> None:
    study, view = loaded
    lost = drop_offs_of(view, study)
    results: list[Analysis] = [
        agreement_of(study),
        frequency_of(study),
        *saturation_of(study).values(),
        *saturation_of(study, "Persona").values(),
        *(cooccurrence_of(study, unit) for unit in UNITS),
        *(crosstab_of(study, attribute) for attribute in attributes_of(study)),
        transitions_of(study),
        deviations_of(study),
        compare_attribute(study, "Persona", "Staff engineer", "VP Engineering"),
        compare_coders(study, "Ada", "Ben"),
        compare_said_did(study),
        compare_waves_of(study, "2024", "2025"),
        importance_of(study, crosshair="median", with_opportunity=True),
        ranking_of(study),
        maxdiff_of(study),
        hypotheses_of(study),
        coding_report_of(study),
        coding_report_of(study, "speaker"),
        codebook_quality_of(study),
        lost,
        blind_spots_of(view, lost),
        make_or_break_of(view, study, lost),
    ]
    for result in results:
        rows = result.to_rows()
        assert len({len(row) for row in rows}) == 1, type(result)
        assert result.sentence().endswith("."), type(result)


def test_the_sample_holds_what_the_analyses_are_for(loaded: Loaded) -> None:
    study, view = loaded
    assert isinstance(agreement_of(study), Agreement)
    moves = transitions_of(study)
    assert isinstance(moves, Transitions)
    assert moves.participants > 10
    lost = drop_offs_of(view, study)
    assert isinstance(lost, DropOffs)
    assert [row.best_rank for row in lost.rows] == sorted(row.best_rank for row in lost.rows)
    assert any(row.pains for row in lost.rows)
    assert isinstance(make_or_break_of(view, study, lost), MakeOrBreak)
    assert isinstance(importance_of(study), ImportancePerformance)
    assert isinstance(importance_of(study, survey=9), NotComputed)
    assert hypotheses_of(study).claims
    assert "Persona" in attributes_of(study)


def test_a_coder_working_blind_sees_only_their_own_marks(loaded: Loaded) -> None:
    own = loaded[0].blind_to_all_but("Ben")
    assert {mark.coder for mark in own.marks} == {"Ben"}
    assert isinstance(agreement_of(own, ["Ben"]), NotComputed)


def test_the_agreement_report_is_plain_data_with_the_words_of_every_difference(project: Workspace) -> None:
    with project.reading() as session:
        report = agreement_report(session)
        texts = {row.guid: row.text for row in session.scalars(select(Source))}
    assert json.loads(json.dumps(report)) == report
    overall, *by_code = report["kappa"]
    assert (overall["code"], overall["first"]) == ("all codes", "Ada")
    assert by_code and all(pair["code"] != "all codes" for pair in by_code)
    assert report["alpha"][0]["code"] == report["alpha_u"][0]["code"] == "all codes"
    assert report["disagreements"]
    for one in report["disagreements"]:
        assert one["quote"] == texts[one["source"]][one["start"] : one["end"]]
        assert one["boundaries_only"] == (not one["not_by"])
    assert plain_report(NotComputed("Agreement", "no source was read by two coders"), {})["kappa"] == []


def test_internal_interviews_have_no_say(loaded: Loaded) -> None:
    study, _ = loaded
    internal = {one.guid for one in study.sources if one.kind == "internal"}
    assert internal
    assert not any(mark.source in internal for mark in counted(study.marks))
    assert not any(
        one.title in {s.label for s in _steps(study)} for one in study.sources if one.kind == "internal"
    )


def _steps(study: Study):  # type: ignore[no-untyped-def]
    return saturation_of(study)[""].steps  # type: ignore[union-attr]


def test_an_imported_funnel_is_ranked_from_the_stored_map(tmp_path: Path) -> None:
    workspace = Workspace.create(tmp_path / "funnel.trailmark")
    try:
        with workspace.operation("Import map") as session:
            map_id = import_markdown(session, read_markdown_map(MAP))
        with workspace.reading() as session:
            result = drop_offs_of(build(load_facts(session, map_id)), load_study(session, map_id))
        assert isinstance(result, DropOffs)
        check_the_saas_funnel(result)
    finally:
        workspace.close()


def test_a_survey_is_stored_and_read_again_whole(tmp_path: Path) -> None:
    rows = SurveyRows(
        (Rating("R1", "Trial", 5, 2), Rating("R2", "Trial", None, 3)),
        {"R1": {"Trial": 1, "Buy": 2}},
        (Choice("R1", "Trial", 1, 1), Choice("R1", "Buy", 1, -1)),
        {"Trial": {"R1": True, "R2": False}},
        (),
        2,
    )
    workspace = Workspace.create(tmp_path / "survey.trailmark")
    try:
        with workspace.operation("Import survey") as session:
            import_survey(session, "Wave 1", rows, (1, 5), "1")
        with workspace.reading() as session:
            found = load_study(session).surveys[0]
        assert (found.name, found.scale, found.rows) == ("Wave 1", (1, 5), rows)
        workspace.undo()
        with workspace.reading() as session:
            assert not load_study(session).surveys
    finally:
        workspace.close()


def test_numbers_of_many_values_are_halved() -> None:
    values = {f"P{i}": str(i * 10) for i in range(1, 9)} | {"P9": None}
    assert set(halves(values).values()) == {"up to 45", "above 45", None}
    assert halves({"P1": "1", "P2": "2"}) == {"P1": "1", "P2": "2"}
    assert halves(values | {"P0": "x"})["P1"] == "10"
