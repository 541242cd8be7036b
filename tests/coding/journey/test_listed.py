"""The tables of a map say what the map holds, with computed answers where nobody wrote one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from coding.journey.build import build
from coding.journey.listed import KPIS, MAKERS, MATRIX, METRICS, SUMMARY, TRENDS, names, rows_of
from coding.journey.spec import MapSpec
from coding.journey.view import DecisionMakerEntry, Duration, JourneyView, Kpi, Trend
from tests.support.journeys import journey


@pytest.fixture(scope="module")
def view() -> JourneyView:
    return build(journey(), MapSpec(preset="everything"))


@pytest.mark.parametrize("table", list(names()))
def test_every_row_is_as_wide_as_its_head(view: JourneyView, table: str) -> None:
    head, *rows = rows_of(view, table)
    assert all(len(row) == len(head) for row in rows)


def test_the_summary_falls_back_on_what_most_said(view: JourneyView) -> None:
    stages = tuple(replace(stage, key_need="", top_opportunity="") for stage in view.stages)
    first = replace(stages[0], duration=Duration("2-4 weeks", 14.0, 28.0), top_opportunity="Written by hand")
    second = replace(stages[1], duration=Duration("3+ weeks", 21.0, None, True))
    rows = rows_of(replace(view, stages=(first, second, *stages[2:])), SUMMARY)
    assert rows[1][:3] == (first.name, "2-4 weeks", "14–28")
    assert rows[1][4] == "Written by hand"
    assert rows[2][2] == "from 21"
    lane = view.lane("opportunity")
    assert lane is not None
    best = max(lane.cells[1].cards, key=lambda card: card.k)
    assert rows[2][4] == f"{best.text} ({best.badge})"


def test_roles_stand_against_stages(view: JourneyView) -> None:
    first, second = view.stages[0].id, view.stages[1].id
    makers = (
        DecisionMakerEntry("CFO", "budget", ("Cost",), first),
        DecisionMakerEntry("CFO", "", ("Terms",), second),
    )
    changed = replace(view, decision_makers=makers, trends=(Trend("Length", "INC", "longer"),))
    head, cfo = rows_of(changed, MATRIX)
    assert head[1:] == tuple(stage.name for stage in view.stages)
    assert cfo[:3] == ("CFO", "budget", "Terms") and set(cfo[3:]) == {""}
    assert rows_of(changed, MAKERS)[1] == ("CFO", "budget", "Cost", view.stages[0].name)
    assert rows_of(changed, TRENDS)[1] == ("Length", "INC", "longer")


def test_only_conversions_have_an_interval(view: JourneyView) -> None:
    stage = view.stages[0].id
    kpis = (
        Kpi("Paid", "20 %", stage, 10, 50, nested=True),
        Kpi("Ratio", "2", stage, 100, 50, nested=False),
        Kpi("NPS", "50", stage),
    )
    _, paid, ratio, nps = rows_of(replace(view, kpis=kpis), KPIS)
    assert (paid[3], paid[4], paid[5]) == (10, 50, "11 %–33 %")
    assert ratio[5] == nps[5] == ""


def test_metrics_say_whether_they_are_met(view: JourneyView) -> None:
    rows = rows_of(view, METRICS)
    assert len(rows) == len(view.metrics) + 1
    assert {row[-1] for row in rows[1:]} <= {"", "met", "not met"}
