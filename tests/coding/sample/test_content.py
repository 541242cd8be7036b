"""The sample study as it lies in the files: whole, fictional, and every quote where it is said to be."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from itertools import pairwise
from typing import Any

import pytest

from coding.importers.imported import ImportedSource
from coding.sample.read import read_codings, read_sources, read_study
from tests.support.sources import ROOT

STAGES = (
    "Awareness",
    "Consideration",
    "Evaluation",
    "Decision",
    "Purchase",
    "Onboarding",
    "Adoption",
    "Advocacy",
)
# Names a reader could take for real; the study must not speak of any of them.
REAL = """
amazon aws google microsoft azure github gitlab bitbucket atlassian jira confluence jenkins kubernetes docker
slack zoom webex linkedin facebook twitter youtube reddit discord gartner forrester capterra g2 docusign
salesforce hubspot oracle sap ibm netflix spotify apple meta openai anthropic datadog splunk newrelic circleci
hashicorp terraform okta servicenow linearb jellyfish sleuth swarmia pluralsight stripe paypal revolut visa
maersk siemens bosch vodafone orange telekom siriusdecisions windows linux python java
""".split()

STUDY = read_study()
SOURCES = {source.title: source for source in read_sources(STUDY)}
CODINGS = read_codings()


def of_kind(kind: str) -> list[ImportedSource]:
    return [source for source in SOURCES.values() if source.kind == kind]


def place(line: dict[str, Any]) -> tuple[int, int]:
    """Where the quote of a coding lies; the first one, or the `nth`."""
    text, start = SOURCES[line["source"]].text, -1
    for _ in range(line.get("nth", 1)):
        start = text.index(line["quote"], start + 1)
    return start, start + len(line["quote"])


def test_it_says_that_it_is_fictional() -> None:
    """Nobody can take it for a real study."""
    assert "fictional" in STUDY["notice"]
    assert "made up" in STUDY["notice"]


@pytest.mark.parametrize("source", of_kind("interview") + of_kind("internal"), ids=lambda s: s.title)
def test_interviews_are_long_and_two_people_talk(source: ImportedSource) -> None:
    """At least 1,200 words of speech, an interviewer who asks, and somebody who says most of it."""
    asked, said = source.words_of("interviewer"), source.words_of("participant")
    assert 1200 <= asked + said <= 2600
    assert said > 3 * asked
    assert sum(turn.role == "interviewer" for turn in source.turns) >= 15


def test_there_are_twelve_interviews_three_diaries_and_three_sessions() -> None:
    """And one internal interview, which is kept apart."""
    kinds = Counter(source.kind for source in SOURCES.values())
    assert kinds == {"interview": 12, "diary": 3, "session": 3, "internal": 1}


@pytest.mark.parametrize("diary", of_kind("diary"), ids=lambda s: s.title)
def test_diaries_have_dated_entries_in_order(diary: ImportedSource) -> None:
    """Eight or more, each later than the one before, each with a stage of the journey."""
    dates = [turn.date for turn in diary.turns]
    assert len(dates) >= 8
    assert all(before and after and before < after for before, after in pairwise(dates))
    assert {turn.stage for turn in diary.turns} <= set(STAGES)
    assert {turn.rating for turn in diary.turns} <= set("12345")


@pytest.mark.parametrize("session", of_kind("session"), ids=lambda s: s.title)
def test_sessions_have_tasks_questions_answers_and_an_observer(session: ImportedSource) -> None:
    """The guide, the person and the observer are three voices."""
    assert {speaker.role for speaker in session.speakers} == {"interviewer", "participant", "observer"}
    assert sum((turn.heading or "").startswith("Task") for turn in session.turns) >= 3


@pytest.mark.parametrize("source", SOURCES.values(), ids=lambda s: s.title)
def test_no_word_of_a_file_is_lost(source: ImportedSource) -> None:
    """Every word is in the text, or is a label, a time or a column that lies beside it."""
    original = re.findall(r"\w+", source.original.decode("utf-8"))
    kept = re.findall(r"\w+", source.text)
    assert not Counter(kept) - Counter(original)
    beside = sum(10 if source.kind == "diary" else 1 + 3 * source.timestamps for _ in source.turns)
    assert len(original) - len(kept) <= beside + 10


@pytest.mark.parametrize("source", SOURCES.values(), ids=lambda s: s.title)
def test_turns_tile_the_text(source: ImportedSource) -> None:
    """One turn after the other, a line break between two, nothing outside."""
    assert "\n".join(source.text[turn.start : turn.end] for turn in source.turns) == source.text


def test_times_run_forward() -> None:
    """Transcripts with times never go back, and say where a turn ends."""
    timed = [source for source in SOURCES.values() if source.timestamps]
    assert len(timed) == 5
    for source in timed:
        times = [turn.time_start for turn in source.turns]
        assert all(a is not None and b is not None and a < b for a, b in pairwise(times))


def test_every_quote_is_found_once() -> None:
    """A quote stands in its source exactly once, or says which one is meant."""
    wrong = [
        (line["source"][:3], line["quote"][:50])
        for line in CODINGS
        if SOURCES[line["source"]].text.count(line["quote"]) != 1 and "nth" not in line
    ]
    assert wrong == []


def test_quotes_begin_in_somebodys_answer() -> None:
    """No coding hangs on a question, and none on an observer's remark."""
    for line in CODINGS:
        start, _ = place(line)
        turn = next(t for t in SOURCES[line["source"]].turns if t.start <= start < t.end)
        assert turn.role == "participant", line["quote"][:50]


def test_quotes_begin_and_end_at_words() -> None:
    """A researcher selects words, not halves of them."""
    for line in CODINGS:
        text, (start, end) = SOURCES[line["source"]].text, place(line)
        assert start == 0 or not (text[start - 1].isalnum() and text[start].isalnum()), line["quote"][:50]
        assert end == len(text) or not (text[end - 1].isalnum() and text[end].isalnum()), line["quote"][-50:]


def test_codings_are_as_many_as_promised() -> None:
    """About 350, most of them on phrases, by both coders, of most kinds."""
    families = Counter(line["code"].split("/")[0] for line in CODINGS)
    assert 340 <= len(CODINGS) <= 400
    assert families["Stages"] >= 90
    assert families["Emotions"] >= 100
    assert families["Pain points"] >= 70
    assert families["Opportunities"] >= 20
    assert len(families) == 12
    assert min(Counter(line["coder"] for line in CODINGS).values()) >= 100
    assert {line["coder"] for line in CODINGS} == {"Ada", "Ben"}


def test_the_same_code_of_one_coder_never_overlaps_itself() -> None:
    """Such codings would be joined, and the counts would not be those of the file."""
    groups: dict[tuple[str, str, str], list[tuple[int, int]]] = defaultdict(list)
    for line in CODINGS:
        groups[line["source"], line["code"], line["coder"]].append(place(line))
    for key, spans in groups.items():
        assert all(before[1] < after[0] for before, after in pairwise(sorted(spans))), key


def test_two_interviews_are_coded_by_both() -> None:
    """Agreement can be measured: they agree on much, and not on all."""
    coders = defaultdict(set)
    for line in CODINGS:
        coders[line["source"]].add(line["coder"])
    shared = [title for title, names in coders.items() if len(names) == 2]
    assert [title[:3] for title in sorted(shared)] == ["P03", "P06"]
    for title in shared:
        sets = [
            {
                (line["quote"], line["code"])
                for line in CODINGS
                if (line["source"], line["coder"]) == (title, coder)
            }
            for coder in ("Ada", "Ben")
        ]
        assert len(sets[0] & sets[1]) >= 8
        assert sets[0] - sets[1]
        assert sets[1] - sets[0]


@pytest.mark.parametrize("stage", STAGES)
def test_every_stage_is_reached_by_several_people(stage: str) -> None:
    """Eight people or more have words under each stage."""
    people = {
        line["source"][:3]
        for line in CODINGS
        if line["code"] == f"Stages/{stage}" and SOURCES[line["source"]].kind != "internal"
    }
    people |= {
        source.title[:3] for source in of_kind("diary") for turn in source.turns if turn.stage == stage
    }
    assert len(people) >= 8


def test_exposure_and_brand_are_marked_where_they_differ() -> None:
    """Prompted answers, answers to the draft, and what is said about a competitor."""
    assert {line.get("exposure") for line in CODINGS} == {None, "prompted", "shown draft"}
    assert sum(line.get("brand") == "competitor" for line in CODINGS) >= 8


def test_the_sample_of_people_is_mixed() -> None:
    """All lifecycles a study should have, two of them lapsed, every persona twice or more."""
    people = STUDY["participants"]
    lifecycles = Counter(person["lifecycle"] for person in people)
    assert len(people) == 16
    assert lifecycles["lapsed"] == 2
    assert lifecycles["competitor's customer"] == 1
    assert min(lifecycles[name] for name in ("prospect", "new", "established")) >= 3
    assert min(Counter(person["persona"] for person in people).values()) >= 2
    assert {person["dmu"] for person in people} == {"user", "economic buyer", "technical buyer"}
    assert {person["quote_release"] for person in people} == {"no", "anonymised", "named"}


def test_nothing_real_is_named() -> None:
    """No company or product a reader could know."""
    shipped = ROOT / "resources" / "sample"
    words = {
        word.casefold()
        for file in shipped.rglob("*.*")
        for word in re.findall(r"[^\W_]+", file.name + " " + file.read_text("utf-8"))
    }
    assert sorted(words & set(REAL)) == []


def test_people_do_not_share_their_phrases() -> None:
    """Twelve voices: no run of nine words is said by two of them."""
    said: dict[tuple[str, ...], str] = {}
    for source in of_kind("interview"):
        for turn in source.turns:
            words = re.findall(r"\w+", source.text[turn.start : turn.end].casefold())
            for run in zip(*(words[shift:] for shift in range(9)), strict=False):
                assert said.setdefault(run, source.title) == source.title, " ".join(run)
