"""Hypotheses written down: registered, tied to passages, judged by them, and taken back."""

from __future__ import annotations

import pytest

from coding.analysis.behind_codes import At
from coding.analysis.behind_journey import behind, place_of_claim
from coding.analysis.claims import add_claim, change_claim, claim_entry, remove_claim, tie_passages
from coding.analysis.findings import Finding, find
from coding.analysis.ground import Ground
from coding.analysis.hypotheses import Register
from coding.workspace import Workspace
from models.errors import UserError
from tests.coding.analysis.test_study import project

__all__ = ["project"]


def ask(project: Workspace) -> Finding:
    with project.reading() as session:
        return find(session, "hypotheses")


def status(ground: Ground, key: int) -> str:
    assert isinstance(ground.result, Register)
    return next(one.status for one in ground.result.claims if one.claim.id == key)


def test_a_hypothesis_is_judged_by_the_passages_tied_to_it(project: Workspace) -> None:
    ground = ask(project).ground
    assert ground is not None
    customers = {
        q.participant: q for q in ground.like("pric", frozenset(), 200) if q.kind_of_source != "internal"
    }
    passages = [quote.passage_id for name, quote in customers.items() if name and quote.passage_id][:4]
    assert len(passages) == 4
    with project.operation("New") as session:
        key = add_claim(session, " Prices confuse everybody. ", 1, None, "pain point", 5)
    ground = ask(project).ground
    assert ground is not None and status(ground, key) == "untested"
    assert place_of_claim(ground, key) == At(0, 0, "hypothesis")
    with project.operation("Tie") as session:
        tie_passages(session, key, [each for each in passages if each], "supports")
    ground = ask(project).ground
    assert ground is not None and status(ground, key) == "supported"
    place = place_of_claim(ground, key)
    assert place is not None
    found = behind(ground, place)
    assert found is not None and found.claim == key and found.people == 4
    assert {quote.passage_id for quote in found.parts[0].quotes} == set(passages)
    with project.operation("Contradict") as session:
        tie_passages(session, key, [passages[0] or 0], "contradicts")
    ground = ask(project).ground
    assert ground is not None and status(ground, key) == "contested"
    with project.operation("Untie") as session:
        tie_passages(session, key, [each for each in passages if each], None)
    ground = ask(project).ground
    assert ground is not None and status(ground, key) == "untested"
    for _ in range(4):
        project.undo()
    ground = ask(project).ground
    assert ground is not None and place_of_claim(ground, key) is None


def test_what_is_written_down_is_changed_refused_and_removed(project: Workspace) -> None:
    with project.operation("New") as session:
        key = add_claim(session, "Nobody reads the manual.")
    with project.operation("Change") as session:
        change_claim(session, key, statement=" Few read it. ", importance=4, lane_kind="action", note=" x ")
    with project.reading() as session:
        entry = claim_entry(session, key)
    assert entry is not None
    assert (entry.statement, entry.importance, entry.kind, entry.note) == ("Few read it.", 4, "action", "x")
    for values in ({"statement": "  "}, {"importance": 9}):
        with pytest.raises(UserError), project.operation("Change") as session:
            change_claim(session, key, **values)
    with pytest.raises(ValueError, match="no field"), project.operation("Change") as session:
        change_claim(session, key, guid="x")
    with project.operation("Delete") as session:
        remove_claim(session, key)
    with project.reading() as session:
        assert claim_entry(session, key) is None
    with pytest.raises(UserError), project.operation("Tie") as session:
        tie_passages(session, key, [1], "supports")
    project.undo()
    with project.reading() as session:
        assert claim_entry(session, key) == entry
    project.undo()
    project.undo()


def test_passages_are_found_by_word_code_and_person(project: Workspace) -> None:
    ground = ask(project).ground
    assert ground is not None
    words = ground.like("spreadsheet", frozenset(), 50)
    assert words and all("spreadsheet" in quote.quote.casefold() for quote in words)
    person = ground.like("P07", frozenset(), 50)
    assert {quote.participant for quote in person} == {"P07"}
    code = ground.like("pricing not comparable", frozenset(), 50)
    assert len({quote.participant for quote in code}) > 3
    left = frozenset(quote.passage_id for quote in code if quote.passage_id)
    assert not {quote.passage_id for quote in ground.like("pricing not comparable", left, 50)} & left
