"""Code by rule: the hits of queries, word lists and patterns, where they lie, how they grow, and one undo step."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import func, select

from coding.codebook import add_code
from coding.rules import Rule, RuleHit, code_hits, find_by_rule, snap_hits
from coding.search import search_project
from coding.tagging import apply_code
from coding.views import source_text
from coding.workspace import Workspace
from models.errors import UserError
from models.passage import Coding
from models.span import Span
from tests.coding.search.studies import study_of

TALK = (
    "Interviewer: What did you do? And the price?\n"
    "Ada: We waited for weeks. The pricing was odd, honestly! I asked twice.\n"
    "Interviewer: Who did you wait for?\nAda: Nobody told us. 1,200 euros, they said.\n"
    "Interviewer: Thanks.\nAda: Sure.\n"
)
EVIL = (
    r"(a+)+$", r"(a|aa)+$", r"(\w+\s?)+$x", r"(.*)*(.*)*(.*)*z\d", r"([a-z ]+)*\d\d\d\d\d", r"(\w*\W*)*!!!",
    r"((a{1,60}){1,60}){1,60}zz", r"(?:(?:\w+)+ ?)+\Z\d", r"(x+x+)+y", r"(.+)+\1\1\1\1zz",
)  # fmt: skip


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Workspace]:
    workspace = study_of(tmp_path / "S.trailmark", TALK, TALK.replace("Ada", "Ben"))
    yield workspace
    workspace.close()


def words(study: Workspace, hits: list[RuleHit]) -> list[str]:
    with study.reading() as session:
        for hit in hits:
            assert hit.excerpt[hit.mark_start : hit.mark_end] == hit.span.of(
                source_text(session, hit.source_id)
            )
        return [hit.span.of(source_text(session, hit.source_id)) for hit in hits]


def found(study: Workspace, rule: Rule) -> list[str]:
    with study.reading() as session:
        hits = find_by_rule(session, rule)
    return words(study, hits)


def test_a_query_grows_to_words_sentences_and_turns(study: Workspace) -> None:
    only = {"how": "query", "sources": (1,)}
    assert found(study, Rule(text="pricing", snap="", **only)) == ["price", "pricing"]  # type: ignore[arg-type]
    assert found(study, Rule(text='"pricing"', snap="sentence", **only)) == ["The pricing was odd, honestly!"]  # type: ignore[arg-type]
    turn = "We waited for weeks. The pricing was odd, honestly! I asked twice."
    assert found(study, Rule(text="waited pricing", snap="turn", **only)) == [turn]  # type: ignore[arg-type]


def test_a_word_list_finds_words_and_phrases(study: Workspace) -> None:
    rule = Rule("words", "wait\nasked twice\n\n  told us ", sources=(2,), snap="")
    assert found(study, rule) == ["waited", "asked twice", "wait", "told us"]
    with pytest.raises(UserError):
        found(study, Rule("words", " \n ... "))


def test_a_pattern_lies_inside_speakers_codes_and_sources(study: Workspace) -> None:
    assert found(study, Rule("pattern", r"\d[\d,]*", snap="")) == ["1,200", "1,200"]
    assert found(study, Rule("pattern", r"PRIC\w+", speakers=("Ben",), snap="")) == ["pricing"]
    assert found(study, Rule("pattern", r"ric", sources=(1,), snap="word")) == ["price", "pricing"]
    with study.operation("Code") as session:
        text = source_text(session, 2)
        code = add_code(session, "Odd", "theme")
        start = text.index("The pricing")
        apply_code(session, 2, Span(start, start + 19), [code])
    assert found(study, Rule("pattern", r"\w+ing", codes=(code,), snap="")) == ["pricing"]


@pytest.mark.parametrize("pattern", ["(", "[a", "a{2,1}", "(?P<x", "*"])
def test_a_pattern_that_cannot_be_read_says_so(study: Workspace, pattern: str) -> None:
    with study.reading() as session, pytest.raises(UserError):
        find_by_rule(session, Rule("pattern", pattern))


@pytest.mark.parametrize("pattern", EVIL)
def test_evil_patterns_end_in_time(tmp_path: Path, pattern: str) -> None:
    said = "a" * 40 + " " + "and then we waited and asked and waited a bit more " * 6 + "x" * 40
    study = study_of(tmp_path / "S.trailmark", f"Ben: {said}\n")
    with study.reading() as session:
        start = time.process_time()
        try:
            find_by_rule(session, Rule("pattern", pattern, snap=""))
        except UserError as problem:
            assert "pattern" in problem.message
        assert time.process_time() - start < 2
    study.close()


def test_hits_are_coded_in_one_step_and_taken_back(study: Workspace) -> None:
    with study.operation("Make") as session:
        code = add_code(session, "Waiting", "pain point")
    with study.operation("Code by rule") as session:
        hits = find_by_rule(session, Rule("words", "wait\npricing"))
        applied = code_hits(session, hits, code)
    assert applied.passages == len(hits) == 8
    with study.reading() as session:
        assert set(session.scalars(select(Coding.origin))) == {"rule"}
    study.undo()
    with study.reading() as session:
        assert session.scalar(select(func.count(Coding.id))) == 0
    with study.operation("Code hits") as session:
        shown = search_project(study, "wait", 100).hits
        code_hits(session, snap_hits(session, shown, "sentence"), code, origin="search")
        assert set(session.scalars(select(Coding.origin))) == {"search"}
