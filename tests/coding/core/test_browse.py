"""The light rows of the window say the same as the full rows of `coding.views`."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy.orm import Session

from coding import browse, views
from coding.evidence import Evidence, read_evidence
from coding.projects import create_filled
from coding.sample import build_sample


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    workspace = create_filled(tmp_path_factory.mktemp("study") / "Study.trailmark", build_sample, "Ada")
    with workspace.reading() as session:
        yield session
    workspace.close()


@pytest.fixture(scope="module")
def evidence(session: Session) -> Evidence:
    return read_evidence(session)


def test_sources_and_their_figures_agree(session: Session) -> None:
    full = [
        (s.id, s.title, s.kind, s.words, s.codings, s.status, s.recorded_on) for s in views.sources(session)
    ]
    assert [tuple(line[:7]) for line in browse.source_lines(session)] == full
    assert browse.source_line(session, 10**6) is None


def test_codes_stand_in_the_same_order_with_the_same_figures(session: Session) -> None:
    full = [(c.id, c.parent_id, c.name, c.kind, c.shortcut, c.codings) for c in views.codes(session)]
    light = [(c.id, c.parent_id, c.name, c.kind, c.shortcut, c.codings) for c in browse.code_lines(session)]
    assert light == full
    assert set(browse.codes_by_path(session)) == {code.path for code in views.codes(session)}


def test_marks_and_turns_agree(session: Session) -> None:
    for source in browse.source_lines(session)[::5]:
        full = {(m.id, m.start, m.end, m.code_id) for m in views.marks(session, source.id) if not m.discarded}
        assert {(m.id, m.start, m.end, m.code_id) for m in browse.marks_of(session, source.id)} == full
        spoken = [(t.start, t.end, t.speaker) for t in views.turns(session, source.id)]
        assert [(t.start, t.end, t.speaker) for t in browse.read_turns(session, source.id)] == spoken


def test_every_quote_is_exactly_its_words(session: Session, evidence: Evidence) -> None:
    texts = {line.id: browse.source_words(session, line.id) for line in browse.source_lines(session)}
    assert evidence.rows
    for row in evidence.rows:
        assert row.quote == texts[row.source_id][row.start : row.end]


def test_participants_of_a_code_are_counted_once_and_never_from_internal_talk(
    session: Session, evidence: Evidence
) -> None:
    counted = {code.id: code.participants for code in views.codes(session) if code.participants}
    assert {code: people for code, people in evidence.people_of_code.items() if people} == counted
    assert evidence.people == len(views.participants(session))


def test_an_earlier_answer_saves_reading_the_texts_again(session: Session, evidence: Evidence) -> None:
    again = read_evidence(session, evidence)
    assert again.rows == evidence.rows
    assert again.facts is not None
    assert evidence.facts is not None
    assert all(again.facts.texts[key] is text for key, text in evidence.facts.texts.items())
