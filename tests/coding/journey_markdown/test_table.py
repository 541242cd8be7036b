"""The Markdown layout with one table is read whole and written back without loss."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coding.journey.markdown_map import (
    TABULAR,
    Action,
    Feeling,
    GoalChange,
    KpiValue,
    MarkdownMap,
    StageText,
    TeamPart,
    TopPain,
)
from coding.journey.markdown_read import read_markdown_map
from coding.journey.markdown_values import read_goal, read_kpi, read_top_pain, split_list
from coding.journey.markdown_write import write_markdown_map
from tests.coding.journey_markdown.seeds import seed

DOCUMENT = """\
# Example

```markdown
## Customer Journey Map: Rosa (Garden Planner)

### Persona
- Rosa: 68, retired teacher, values quiet

### Objectives
- Lose fewer beginners
- Cut time to first bed from 4 hours to 2 hours

| **Stage** | **Dreaming** | **Planting** |
|---|---|---|
| **Customer Actions** | Reads lists, asks "who, me?", buys (late, often) | Digs |
| **Touchpoints** | Club, shop | Shed |
| **Customer Experience** | Curious but wary: "Is this for me?" | Tired |
| **Weather** | Grey |  |
| **KPIs** | Visits: 1,200/month, Shop trials: 50/month | Trial-to-paid conversion: 20%, calls: 2/user |
| **Business Goals** | Raise share from 20% to 25%, generate 50 leads | Reduce calls |
| **Teams Involved** | Shop (seeds, tools), Club | Help desk |

### Analysis
**Top Pain Points:**
1. Dreaming stage drop-off: 100 visitors → 50 trials (50% drop-off)
2. Planting stage fatigue

**Opportunities:**
1. Planting stage: rest days
```
"""


def test_everything_in_the_table_is_read() -> None:
    found = read_markdown_map(DOCUMENT)
    assert (found.layout, found.persona, found.product) == (TABULAR, "Rosa", "Garden Planner")
    assert (found.wrapper, found.fenced) == (("# Example",), True)
    assert found.persona_notes == ("Rosa: 68, retired teacher, values quiet",)
    assert len(found.objectives) == 2
    first, second = found.stages
    assert [action.text for action in first.actions] == [
        "Reads lists",
        'asks "who, me?"',
        "buys (late, often)",
    ]
    assert first.feelings == (Feeling("Curious but wary", quote="Is this for me?"),)
    assert second.feelings == (Feeling("Tired"),)
    assert first.kpis[0] == KpiValue("Visits: 1,200/month", "Visits", 1200, window="month")
    assert second.kpis[0] == KpiValue("Trial-to-paid conversion: 20%", "Trial-to-paid conversion", 20, "%")
    assert second.kpis[1].unit == "per user"
    assert first.goals[0] == GoalChange("Raise share from 20% to 25%", "20%", "25%")
    assert first.goals[1].after == "50 leads"
    assert first.teams == (TeamPart("Shop", "seeds, tools"), TeamPart("Club"))
    assert first.extra == (("Weather", ("Grey",)),)
    pain = found.top_pains[0]
    assert (pain.stage, pain.before, pain.after, pain.lost) == ("Dreaming", 100, 50, 0.5)
    assert found.top_opportunities == ("Planting stage: rest days",)


def test_the_table_is_written_back_letter_by_letter() -> None:
    assert write_markdown_map(read_markdown_map(DOCUMENT)) == DOCUMENT


def test_a_second_row_for_the_same_lane_is_kept_apart() -> None:
    found = read_markdown_map(
        "## M\n| Stage | A |\n|---|---|\n| Actions | dig |\n| Customer Actions | rest |\n"
    )
    assert found.stages[0].actions == (Action("dig"),)
    assert found.stages[0].extra == (("Customer Actions", ("rest",)),)
    assert read_markdown_map(write_markdown_map(found)) == found


@pytest.mark.parametrize(
    ("raw", "value", "unit", "numerator", "denominator", "window"),
    [
        ("Views: 100k/month", 100_000, "", None, None, "month"),
        ("Spend: 1.5M/year", 1_500_000, "", None, None, "year"),
        ("Paid: 10 of 50", 20, "%", 10, 50, ""),
        ("First value: 2 hours", 2, "hours", None, None, ""),
        ("Tickets: 2/user", 2, "per user", None, None, ""),
        ("NPS: 50", 50, "", None, None, ""),
        ("Mood: fine", None, "", None, None, ""),
    ],
)
def test_measures(
    raw: str, value: float, unit: str, numerator: float, denominator: float, window: str
) -> None:
    assert read_kpi(raw) == KpiValue(raw, raw.split(":")[0], value, unit, numerator, denominator, window)


def test_goals_and_pain_points_without_numbers() -> None:
    assert read_goal("Be kind") == GoalChange("Be kind")
    assert read_goal("cut it to 30 days") == GoalChange("cut it to 30 days", after="30 days")
    assert read_top_pain("Just slow") == TopPain("Just slow")
    assert read_top_pain("Just slow").lost is None


def test_lists_are_split_at_commas_outside_brackets_quotes_and_numbers() -> None:
    assert split_list('a (b, c), "d, e", 1,000 f,, g') == ("a (b, c)", '"d, e"', "1,000 f", "g")


WORD = st.text("abcdefgh|é😀→", min_size=1, max_size=8)
TEXT = st.lists(WORD, min_size=1, max_size=3).map(lambda words: "a " + " ".join(words))
TEXTS = st.lists(TEXT, min_size=1, max_size=3).map(tuple)
STAGE = st.builds(
    StageText,
    name=TEXT,
    actions=st.lists(TEXT.map(Action), max_size=3).map(tuple),
    touchpoints=TEXTS,
    feelings=st.tuples(st.builds(Feeling, TEXT, quote=TEXT)),
    kpis=st.lists(TEXT.map(read_kpi), max_size=2).map(tuple),
    goals=st.lists(TEXT.map(read_goal), max_size=2).map(tuple),
    teams=st.lists(st.builds(TeamPart, TEXT, st.just("x, y") | st.just("")), max_size=2).map(tuple),
)
LANES = (
    "Customer Actions",
    "Touchpoints",
    "Customer Experience",
    "KPIs",
    "Business Goals",
    "Teams Involved",
)
MAP = st.builds(
    MarkdownMap,
    st.just(TABULAR),
    st.just("Map: Rosa (Planner)"),
    st.lists(STAGE, min_size=1, max_size=3).map(tuple),
    persona=st.just("Rosa"),
    product=st.just("Planner"),
    persona_notes=TEXTS,
    objectives=TEXTS,
    lanes=st.just(LANES),
    top_pains=st.lists(TEXT.map(read_top_pain), max_size=2).map(tuple),
    top_opportunities=st.lists(TEXT, max_size=2).map(tuple),
)


@given(MAP)
def test_any_map_survives_writing_and_reading(written: MarkdownMap) -> None:
    assert read_markdown_map(write_markdown_map(written)) == written


def test_the_second_seed_comes_back_whole_with_its_drop_off() -> None:
    text = seed("001_")
    found = read_markdown_map(text)
    assert [stage.name for stage in found.stages] == [
        "Awareness",
        "Consideration",
        "Decision",
        "Service",
        "Loyalty",
    ]
    assert [len(stage.kpis) for stage in found.stages] == [3, 2, 2, 3, 4]
    assert all(stage.feelings[0].quote for stage in found.stages)
    assert (found.persona, found.product) == ("Manager Mike", "Product Management Tool")
    assert (len(found.objectives), len(found.top_pains), len(found.top_opportunities)) == (3, 3, 1)
    assert (found.top_pains[0].before, found.top_pains[0].after) == (100, 50)
    assert not found.extra and not any(stage.extra for stage in found.stages)
    written = write_markdown_map(found)
    assert read_markdown_map(written) == found
    assert written.strip() == text.strip()
