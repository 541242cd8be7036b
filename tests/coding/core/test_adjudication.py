"""Blind coders see their own work only; differences are settled by one decision each, and nothing is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import func, select

from coding import views
from coding.adjudication import Case, Place, cases, decide, decide_otherwise, reopen
from coding.browse import code_lines, marks_of, source_lines
from coding.codebook import find_code
from coding.codings import codings
from coding.evidence import read_evidence
from coding.seen import is_blind, see_everybody, set_blind
from coding.tagging import apply_code
from coding.workspace import Workspace, opened
from models.passage import Coding
from models.span import Span

PAINS = ("Pain points/Pricing not comparable", "Pain points/Learning curve")


@pytest.fixture
def team(workspace: Workspace) -> Workspace:
    """Ada and Ben read the first source: they differ at two places and agree at a third."""
    for coder, given in (
        ("Ada", [(20, 40, 0), (45, 60, 1), (70, 80, 0)]),
        ("Ben", [(22, 40, 1), (70, 80, 0)]),
    ):
        workspace.coder = coder
        with workspace.operation("Code") as session:
            codes = [find_code(session, path) for path in PAINS]
            for start, end, which in given:
                apply_code(session, 1, Span(start, end), [codes[which]])
    workspace.coder = "Ada"
    return workspace


def found(workspace: Workspace) -> list[Case]:
    with workspace.reading() as session:
        return cases(session)


def shown(workspace: Workspace) -> list[tuple[int, int, str, str]]:
    with workspace.reading() as session:
        return [(row.start, row.end, row.code, row.coder) for row in marks_of(session, 1)]


def test_places_are_side_by_side_and_agreement_is_left_out(team: Workspace) -> None:
    first, second = found(team)
    assert [(side.coder, [given.code for given in side.given]) for side in first.sides] == [
        ("Ada", ["Pricing not comparable"]),
        ("Ben", ["Learning curve"]),
    ]
    assert (first.start, first.end, first.kind, first.settled) == (20, 40, "pain point", False)
    assert [len(side.given) for side in second.sides] == [1, 0]


def test_what_was_not_chosen_stays_flagged_and_is_not_counted(team: Workspace) -> None:
    place = found(team)[0]
    kept = place.sides[1].given[0].coding_id
    with team.operation("Settle") as session:
        decide(session, place.ids, [kept])
    assert (20, 40, "Pricing not comparable", "Ada") not in shown(team)
    assert (22, 40, "Learning curve", "Ben") in shown(team)
    with team.reading() as session:
        assert session.scalar(select(func.count(Coding.id))) == 5
        assert [line.codings for line in source_lines(session)] == [4, 0]
        assert [source.codings for source in views.sources(session)] == [4, 0]
        assert len(codings(session)) == len(read_evidence(session).rows) == 4
        counts = {line.name: line.codings for line in code_lines(session)}
    assert (counts["Pricing not comparable"], counts["Learning curve"]) == (2, 2)
    settled = found(team)[0]
    assert settled.settled
    assert [given.discarded for given in settled.codings] == [True, False]
    team.undo()
    assert not found(team)[0].settled
    assert len(shown(team)) == 5


def test_both_neither_another_code_and_open_again(team: Workspace) -> None:
    place, one_sided = found(team)
    with team.operation("Both") as session:
        decide(session, place.ids, place.ids)
    assert found(team)[0].settled
    assert len(shown(team)) == 5
    with team.operation("Neither") as session:
        decide(session, one_sided.ids, ())
    assert len(shown(team)) == 4
    with team.operation("Open again") as session:
        reopen(session, one_sided.ids)
    assert not found(team)[1].settled
    with team.operation("Another code") as session:
        other = find_code(session, "Pain points/Pricing not comparable")
        decide_otherwise(session, place.ids, Place(1, place.start, place.end), other)
    assert [row for row in shown(team) if row[0] < 45] == [(20, 40, "Pricing not comparable", "Ada")]
    assert found(team)[0].settled
    for _ in range(4):
        team.undo()
    assert len(shown(team)) == 5
    assert not any(each.settled for each in found(team))


def test_a_coding_that_comes_later_opens_the_place_again(team: Workspace) -> None:
    place = found(team)[0]
    with team.operation("Settle") as session:
        decide(session, place.ids, place.ids[:1])
    team.coder = "Cy"
    with team.operation("Code") as session:
        apply_code(session, 1, Span(21, 39), [find_code(session, PAINS[1])])
    assert not found(team)[0].settled
    assert [side.coder for side in found(team)[0].sides] == ["Ada", "Ben", "Cy"]


def test_a_blind_coder_sees_own_codings_only(team: Workspace, tmp_path: Path) -> None:
    with team.operation("Blind") as session:
        set_blind(session, True)
    team.coder = "Ben"
    assert {coder for *_, coder in shown(team)} == {"Ben"}
    with team.reading() as session:
        assert is_blind(session)
        assert source_lines(session)[0].codings == views.sources(session)[0].codings == 2
        assert {row.coder for row in read_evidence(session).rows} == {"Ben"}
        assert sum(line.codings for line in code_lines(session)) == 2
        assert {mark.coder for mark in views.marks(session, 1)} == {"Ben"}
        see_everybody(session)
        assert len(read_evidence(session).rows) == 5
    team.undo()
    assert len(shown(team)) == 5


def test_a_script_that_codes_for_nobody_sees_all(team: Workspace) -> None:
    with team.operation("Blind") as session:
        set_blind(session, True)
    path = team.path
    team.close()
    with opened(path) as looked_at, looked_at.reading() as session:
        assert len(codings(session)) == 5
    with opened(path, "Ben") as looked_at, looked_at.reading() as session:
        assert len(codings(session)) == 2
