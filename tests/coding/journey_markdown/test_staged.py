"""The Markdown layout with a section per stage is read whole and written back without loss."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coding.journey.markdown_map import (
    STAGED,
    Action,
    Amount,
    Feeling,
    Labelled,
    Maker,
    MarkdownMap,
    Metric,
    StageText,
    SummaryRow,
    TrendRow,
)
from coding.journey.markdown_read import read_markdown_map
from coding.journey.markdown_values import read_duration, read_frequency
from coding.journey.markdown_write import write_markdown_map
from models.errors import UserError
from tests.coding.journey_markdown.seeds import seed

DOCUMENT = """\
# Customer Journey Map: Allotment Gardener

**Persona**: Rosa, retired teacher
**Product Category**: Garden planner
**Journey Type**: First season

---

## Journey Overview

```mermaid
flowchart LR
    A[Dreaming] --> B[Planting]
```

---

## Stage 1: Dreaming

### Trigger Events
- A neighbour's tomatoes

### Actions
| Action | Channel | Frequency |
|--------|---------|-----------|
| Reads seed lists | Paper \\| web | Weekly |
| Asks the club | Meetings | 2-3 times |

### Decision Makers
| Role | Influence | Concerns |
|------|-----------|----------|
| Club board | Veto power | Water, pesticides |

### Success Metrics
- Beds planned < 2 weeks

### Thoughts
> "Could I do this myself?"

> "It looks like a lot of work."

### Emotions
- 🤔 Curious about soil
- Quiet joy

### Pain Points
- Too many kinds of seed

### Opportunities
- **Starter box**: Five seeds that forgive
- Free soil test

---

## Stage 2: Planting

### Weather
Rain is half of it.

---

## Journey Summary

| Stage | Duration | Key Need | Top Opportunity |
|-------|----------|----------|-----------------|
| Dreaming | 1-3 months | Courage | Starter box |
| Planting | Ongoing | Time | Reminders |

---

## Trend Indicators

| Journey Metric | Direction | Evidence |
|----------------|-----------|----------|
| Seeds bought | INC | More kinds on sale |
"""


def test_everything_in_the_document_is_read() -> None:
    found = read_markdown_map(DOCUMENT)
    assert (found.layout, found.persona, found.product) == (STAGED, "Rosa, retired teacher", "Garden planner")
    assert found.field("journey type") == "First season"
    assert found.edges == (("Dreaming", "Planting"),)
    first, second = found.stages
    assert first.triggers == ("A neighbour's tomatoes",)
    assert first.actions[0] == Action("Reads seed lists", "Paper | web", Amount("Weekly", 1, 1, "per week"))
    assert first.actions[1].frequency == Amount("2-3 times", 2, 3, "time")
    assert first.makers == (Maker("Club board", "Veto power", "Water, pesticides"),)
    assert first.metrics == (Metric("Beds planned < 2 weeks", "< 2 weeks"),)
    assert first.thoughts == ("Could I do this myself?", "It looks like a lot of work.")
    assert first.feelings == (Feeling("Curious about soil", "🤔"), Feeling("Quiet joy"))
    assert first.opportunities == (
        Labelled("Starter box", "Five seeds that forgive"),
        Labelled("", "Free soil test"),
    )
    assert second.extra == (("Weather", ("Rain is half of it.",)),)
    assert found.summary[0].duration == Amount("1-3 months", 1, 3, "month")
    assert found.summary[1].duration == Amount("Ongoing", open=True)
    assert found.trends == (TrendRow("Seeds bought", "INC", "More kinds on sale"),)


def test_the_document_is_written_back_letter_by_letter() -> None:
    assert write_markdown_map(read_markdown_map(DOCUMENT)) == DOCUMENT


def test_a_stage_without_title_and_loose_lines_are_kept() -> None:
    found = read_markdown_map(
        "A note.\n## Stage 1: Start\nWords.\n### Pain Points\n- Rain\nMore words.\n## Ideas\n- x\n"
    )
    assert found.title == "Customer Journey Map"
    assert found.extra == (("Notes", ("A note.",)), ("Ideas", ("- x",)))
    assert found.stages[0].pains == ("Rain",)
    assert found.stages[0].extra == (("", ("Words.",)), ("Pain Points", ("More words.",)))
    again = read_markdown_map(write_markdown_map(found))
    assert dataclasses.replace(again, diagram=()) == found


def test_a_text_without_map_is_refused() -> None:
    with pytest.raises(UserError, match="no journey map"):
        read_markdown_map("# Minutes\n\n- Tea\n")


def test_a_tag_cannot_begin_in_the_written_document() -> None:
    nasty = "<script>alert(1)</script>"
    stage = StageText("Start", pains=(nasty,), thoughts=(nasty,), actions=(Action(nasty),))
    text = write_markdown_map(MarkdownMap(STAGED, "Map", (stage,)))
    assert text.count("<script") == text.count("\\<script") == 3
    assert read_markdown_map(text).stages == (dataclasses.replace(stage, actions=stage.actions),)


@pytest.mark.parametrize(
    ("raw", "amount"),
    [
        ("Once", Amount("Once", 1, 1, "time")),
        ("Daily", Amount("Daily", 1, 1, "per day")),
        ("2-4 weeks", Amount("2-4 weeks", 2, 4, "week")),
        ("3 to 5 calls", Amount("3 to 5 calls", 3, 5, "call")),
        ("1 process", Amount("1 process", 1, 1, "process")),
        ("Ad-hoc", Amount("Ad-hoc")),
        ("", Amount("")),
    ],
)
def test_how_often(raw: str, amount: Amount) -> None:
    assert read_frequency(raw) == amount


WORD = st.text("abcdefgh|“”é😀→0123456789()\"'&", min_size=1, max_size=8).filter(
    lambda w: w.strip('"“”') == w
)
TEXT = st.lists(WORD, min_size=1, max_size=4).map(lambda words: "a " + " ".join(words) + " z")
TEXTS = st.lists(TEXT, max_size=3).map(tuple)
STAGE = st.builds(
    StageText,
    name=TEXT,
    triggers=TEXTS,
    actions=st.lists(st.builds(Action, TEXT, TEXT, TEXT.map(read_frequency)), max_size=2).map(tuple),
    makers=st.lists(st.builds(Maker, TEXT, TEXT, TEXT), max_size=2).map(tuple),
    touchpoints=TEXTS,
    thoughts=TEXTS,
    feelings=st.lists(st.builds(Feeling, TEXT, st.sampled_from(["", "😤", "🤔"])), max_size=3).map(tuple),
    pains=TEXTS,
    opportunities=st.lists(st.builds(Labelled, TEXT, TEXT), max_size=2).map(tuple),
)
MAP = st.builds(
    MarkdownMap,
    st.just(STAGED),
    TEXT,
    st.lists(STAGE, min_size=1, max_size=3).map(tuple),
    summary=st.lists(st.builds(SummaryRow, TEXT, TEXT.map(read_duration), TEXT, TEXT), max_size=2).map(tuple),
    trends=st.lists(st.builds(TrendRow, TEXT, st.sampled_from(["INC", "DEC"]), TEXT), max_size=2).map(tuple),
    diagram=st.just(("flowchart LR", "    A[One] --> B[Two]")),
)


@given(MAP)
def test_any_map_survives_writing_and_reading(written: MarkdownMap) -> None:
    assert read_markdown_map(write_markdown_map(written)) == written


def test_the_first_seed_has_exactly_its_parts_and_comes_back_whole() -> None:
    text = seed("000_")
    found = read_markdown_map(text)
    parts = ("actions", "thoughts", "feelings", "pains", "opportunities", "triggers", "makers", "metrics")
    counts = {part: sum(len(getattr(stage, part)) for stage in found.stages) for part in parts}
    assert len(found.stages) == 8
    assert counts == {
        "actions": 32,
        "thoughts": 16,
        "feelings": 24,
        "pains": 22,
        "opportunities": 24,
        "triggers": 4,
        "makers": 5,
        "metrics": 3,
    }
    assert (len(found.summary), len(found.trends), len(found.edges)) == (8, 4, 7)
    assert all(feeling.face for stage in found.stages for feeling in stage.feelings)
    assert not found.extra and not any(stage.extra for stage in found.stages)
    written = write_markdown_map(found)
    assert read_markdown_map(written) == found
    assert written.strip() == text.strip()
