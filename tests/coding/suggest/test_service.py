"""Suggestions and answers on a real project file."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from coding.codebook import add_code, family_of, find_code, set_cues, set_seed_quotes
from coding.importers.imported import ImportedSource, ImportedSpeaker, ImportedTurn
from coding.language.pipeline import make_pipeline
from coding.language.stems import STEMMERS
from coding.sources import add_sources, mark_reviewed
from coding.suggest.gather import make_request
from coding.suggest.plain import SuggestCode, Suggestion
from coding.suggest.reading import LANGUAGES, language_of, quotes_of, set_language, source_numbers
from coding.suggest.service import (
    answer_from,
    more_like,
    note,
    preview,
    proposals,
    quality,
    reading_order,
    record_verdicts,
    suggest,
    suggester,
)
from coding.tagging import apply_code, remove
from coding.workspace import Workspace
from models.errors import UserError
from models.passage import Coding, Verdict
from models.span import Span

PARTS = (
    ("I", "interviewer", "Were you worried or frustrated when it crashed?"),
    ("P1", "participant", "I was worried about my files. It was frustrating that it crashed. We had lunch."),
    ("P1", "participant", "I recommend it to everyone who asks me. A friend told me about it."),
)
CODES = (
    ("emotion", "Anxiety", ["worry", "afraid"], ["I was worried that I would lose it all."]),
    ("emotion", "Frustration", ["frustrate", "annoy"], ["It is so frustrating."]),
    ("emotion", "Joy", ["happy", "fun"], ["That made my day."]),
    ("stage", "Awareness", ["told me about", "hear about"], ["I heard about it from a friend."]),
    ("stage", "Advocacy", ["recommend"], ["I recommend it to all my friends."]),
    ("pain point", "Does not work", ["crash", "error"], ["It crashed and everything was gone."]),
)


def _source(title: str) -> ImportedSource:
    text = "\n".join(part for _, _, part in PARTS)
    turns, start = [], 0
    for speaker, role, part in PARTS:
        end = start + len(part)
        turns.append(ImportedTurn(start, end, speaker, role, None, None, None, None, None, None, None))
        start = end + 1
    speakers = (ImportedSpeaker("I", "interviewer", None), ImportedSpeaker("P1", "participant", "P1"))
    data = text.encode()
    return ImportedSource(
        title, "interview", "txt", text, tuple(turns), speakers, "utf-8", None, None, (), (), (),
        f"{title}.txt", "text/plain", data, hashlib.sha256(data).hexdigest(), False,
    )  # fmt: skip


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Workspace]:
    workspace = Workspace.create(tmp_path / "study.trailmark")
    with workspace.operation("Begin") as session:
        for kind, name, cues, seeds in CODES:
            code = add_code(session, name, kind, family_of(session, kind))
            set_cues(session, code, cues)
            set_seed_quotes(session, code, seeds)
        add_sources(session, [_source("One"), _source("Two")])
    yield workspace
    workspace.close()


def _ask(project: Workspace, **more: object) -> list[Suggestion]:
    with project.reading() as session:
        return suggest(session, **more)  # type: ignore[arg-type]


def _pairs(found: list[Suggestion]) -> set[tuple[str, int, str]]:
    return {(one.source, one.start, one.code) for one in found}


def _verdict(one: Suggestion, verdict: str) -> dict[str, object]:
    return {
        "source": one.source, "start": one.start, "end": one.end, "code": one.code,
        "verdict": verdict, "score": one.score,
    }  # fmt: skip


def test_a_new_project_gets_suggestions_for_participants_only(project: Workspace) -> None:
    found = _ask(project)
    said = {(one.quote, one.code) for one in found}
    assert ("I was worried about my files.", "Emotions/Anxiety") in said
    assert ("It was frustrating that it crashed.", "Emotions/Frustration") in said
    assert ("I recommend it to everyone who asks me.", "Stages/Advocacy") in said
    assert ("A friend told me about it.", "Stages/Awareness") in said
    assert not [one for one in found if "Were you" in one.quote]
    assert len({one.source for one in found}) == 2


def test_one_source_and_one_code_can_be_asked_for(project: Workspace) -> None:
    with project.reading() as session:
        code = find_code(session, "Emotions/Anxiety")
    found = _ask(project, source=1, code=code, min_score=0.0, limit=3)
    assert {one.code for one in found} == {"Emotions/Anxiety"}
    assert len(found) == 3
    assert len({one.source for one in found}) == 1


def test_an_accepted_suggestion_is_a_coding_and_a_refused_one_never_returns(project: Workspace) -> None:
    first = _ask(project)
    accepted, refused = first[0], first[1]
    with project.operation("Answer suggestions") as session:
        given = [
            answer_from(session, _verdict(accepted, "accepted")),
            answer_from(session, _verdict(refused, "refuse")),
        ]
        recorded = record_verdicts(session, given)
    assert (recorded.accepted, recorded.refused) == (1, 1)
    with project.reading() as session:
        coding = session.execute(select(Coding.origin, Coding.score)).one()
    assert tuple(coding) == ("suggestion", accepted.score)
    again = _pairs(_ask(project, min_score=0.0, limit=10_000))
    assert not again & _pairs([accepted, refused])
    assert again
    project.undo()
    assert _pairs([accepted, refused]) <= _pairs(_ask(project))


def test_an_answer_can_be_changed_and_a_coding_taken_off_again_counts_as_refused(project: Workspace) -> None:
    one = _ask(project)[0]
    for verdict in ("refused", "accepted"):
        with project.operation("Answer") as session:
            record_verdicts(session, [answer_from(session, _verdict(one, verdict))])
    with project.operation("Take off") as session:
        assert session.scalars(select(Verdict.verdict)).all() == ["accepted"]
        remove(session, session.scalars(select(Coding.id)).all())
    with project.reading() as session:
        judged = [item for item in make_request(session).examples if one.code in item.codes]
    assert [item.positive for item in judged] == [False]
    assert not _pairs(_ask(project)) & _pairs([one])


def test_reviewed_text_is_left_alone_and_teaches(project: Workspace) -> None:
    with project.operation("Reviewed") as session:
        mark_reviewed(session, 1)
    with project.reading() as session:
        request = make_request(session)
        order = reading_order(session, 1)
    left = [item.text for item in request.examples if not item.codes]
    assert left == [PARTS[1][2], PARTS[2][2]]
    assert len({one.source for one in _ask(project)}) == 1
    assert order.passages == ()


def test_quality_and_reading_order_tell_that_there_are_too_few_codings(project: Workspace) -> None:
    with project.reading() as session:
        told = quality(session)
        order = reading_order(session, 1)
    assert all(one.verdict.startswith("Not enough examples") for one in told)
    assert "We had lunch." in [one.quote for one in order.passages[-2:]]
    assert order.found is None


def test_a_new_code_shows_what_it_would_find_and_codings_propose_cues(project: Workspace) -> None:
    draft = SuggestCode("Themes/Meals", "theme", "Meals", "", ("lunch", "dinner"))
    with project.operation("Code") as session:
        found = preview(session, draft, source=1)
        apply_code(session, 1, Span(78, 113), [find_code(session, "Emotions/Frustration")])
    assert [one.quote for one in found] == ["We had lunch."]
    with project.reading() as session:
        proposed = proposals(session, find_code(session, "Emotions/Frustration"))
        like = more_like(session, ["I was anxious about my documents."], limit=2)
    assert proposed.seeds == ("It was frustrating that it crashed.",)
    assert {passage.text for passage, _ in like} == {"I was worried about my files."}


def test_quotes_of_a_code_and_what_is_like_them_without_what_has_it(project: Workspace) -> None:
    with project.operation("Code") as session:
        anxiety = find_code(session, "Emotions/Anxiety")
        apply_code(session, 1, Span(48, 77), [anxiety])
    with project.reading() as session:
        quotes = quotes_of(session, anxiety)
        like = more_like(session, quotes, anxiety, limit=5)
        numbers = source_numbers(session)
        assert quotes == ["I was worried about my files.", "I was worried that I would lose it all."]
    assert all(numbers[passage.source] != 1 or passage.start >= 77 for passage, _ in like)


def test_the_language_of_a_project_is_chosen_and_used(project: Workspace) -> None:
    with project.reading() as session:
        assert language_of(session) == "en"
    with project.operation("Language") as session:
        set_language(session, "de")
        with pytest.raises(UserError, match="no language rules"):
            set_language(session, "qq")
    with project.reading() as session:
        assert make_request(session).language == "de"
        assert any(one.code == "Emotions/Anxiety" for one in suggest(session, min_score=0.1))
    project.undo()
    with project.reading() as session:
        assert language_of(session) == "en"


def test_there_are_rules_for_every_language_that_is_offered() -> None:
    assert LANGUAGES.keys() == STEMMERS.keys()
    for language in LANGUAGES:
        pipeline = make_pipeline(language)
        assert [token.text for token in pipeline("Ein Wort")] == ["Ein", "Wort"]


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"verdict": "maybe"}, "is no verdict"),
        ({"source": "Nine"}, "There is no source"),
        ({"code": "Nope/Nope"}, "There is no code"),
        ({"end": 99_999}, "do not lie in its source"),
        ({"start": "0"}, "do not lie in its source"),
    ],
)
def test_a_wrong_answer_is_told_in_a_sentence(
    project: Workspace, change: dict[str, object], sentence: str
) -> None:
    right: dict[str, object] = {
        "source": "One", "start": 48, "end": 60, "code": "Emotions/Joy", "verdict": "accepted",
    }  # fmt: skip
    with project.reading() as session:
        assert answer_from(session, right).code_id == find_code(session, "Emotions/Joy")
        with pytest.raises(UserError, match=sentence):
            answer_from(session, {**right, **change})
        with pytest.raises(UserError, match="lacks “code”"):
            answer_from(session, {"source": "One", "start": 0, "end": 2, "verdict": "accepted"})


def test_missing_weights_are_told_and_suggestions_still_come(
    project: Workspace, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert note("en") == ""
    assert "English only" in note("de")
    monkeypatch.setattr("coding.language.weights.default_folder", lambda: tmp_path)
    suggester.cache_clear()
    assert "not installed" in note("en")
    found = _ask(project)
    assert any(one.code == "Emotions/Anxiety" for one in found)
    suggester.cache_clear()
