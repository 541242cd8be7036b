"""Documents made to linger or to break the reader do neither."""

from __future__ import annotations

import pytest

from coding.journey.markdown_mermaid import flow_edges
from coding.journey.markdown_read import read_markdown_map
from coding.journey.markdown_values import read_goal, read_kpi, read_metric, read_top_pain
from coding.journey.markdown_write import write_markdown_map

LONG = 200_000
TAILS = [
    "1" + " " * LONG + "x",
    ': "' * LONG,
    "** " * LONG,
    "from " + " " * LONG,
    "#" * LONG,
    "|" * LONG,
    "- " * LONG,
]


@pytest.mark.timeout(20)
@pytest.mark.parametrize("tail", TAILS, ids=lambda tail: repr(tail[:5]))
def test_long_lines_are_read_at_once_and_kept(tail: str) -> None:
    staged = f"# Map\n\n## Stage 1: Start\n\n### Pain Points\n- a {tail} z\n\n### Emotions\n- {tail} z\n## {tail} z\n"
    found = read_markdown_map(staged)
    assert found.stages[0].pains == (f"a {tail} z",)
    table = f"## Map\n\n| Stage | A |\n|---|---|\n| KPIs | {tail.replace('|', '/')} |\n{tail}\n"
    assert read_markdown_map(table).stages[0].name == "A"
    for read in (read_kpi, read_goal, read_metric, read_top_pain):
        read(f"a {tail} z")
    flow_edges([f"{tail} z", "x" * LONG])


def test_bars_tags_and_fences_in_cells_come_back_as_they_were() -> None:
    text = "# Map\n\n## Stage 1: A\n\n### Pain Points\n- <b>bold</b> \\| `code` ``` fence\n"
    found = read_markdown_map(text)
    assert read_markdown_map(write_markdown_map(found)).stages == found.stages
