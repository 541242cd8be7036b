"""A pretended journey of eight stages with a stored map, for tests of drawing, paper and comparison."""

from __future__ import annotations

import random

from coding.journey.rows import (
    CardRow,
    DecisionMakerRow,
    Facts,
    GoalRow,
    KpiRow,
    LaneRow,
    MapRow,
    MetricRow,
    PersonaRow,
    RatingRow,
    StageRow,
    TeamRow,
)
from tests.support.pretend import Pretend

STAGES = (
    "Noticing",
    "Looking around",
    "Trying out",
    "Deciding",
    "Signing",
    "Setting up",
    "Using it",
    "Telling others",
)
KINDS = ("trigger", "action", "thought", "question", "pain point", "opportunity")
HEADLINES = (
    "Too many tools that do the same",
    "Nobody owns the decision here",
    "Waits for the security answers",
    "Wants a price before a call",
    "Counts seats in a spreadsheet that nobody else ever opens",
    "Asks a friend who has it",
)
SAID = (
    "Well, we looked at it and then, honestly, nobody did anything for a month.",
    "It was, hm, fine.",
    "I wrote the whole comparison on a Sunday because nobody would tell me what it costs for two hundred people.",
    "They asked for a form with ninety questions, and then for another one.",
)


def journey(people: int = 9, seed: int = 3) -> Facts:
    """Facts with evidence in every lane of the largest preset but a few empty cells."""
    draw, made = random.Random(seed), Pretend()
    stages = [made.code(name, "stage") for name in STAGES]
    feelings = [made.code(f"Feeling {value:+d}", "emotion", value) for value in (-2, -1, 0, 1, 2)]
    codes = {kind: [made.code(f"{text} ({kind})", kind) for text in HEADLINES[:3]] for kind in KINDS}
    for index in range(people):
        person = made.person(f"P{index + 1:02d}", role="engineer", persona=1)
        for kind in ("interview", "diary")[: 1 + (index % 2)]:
            source = made.source(person, kind, recorded_on=f"2026-03-{index + 10}")
            for stage in stages:
                if draw.random() < 0.2:
                    continue
                made.says(source, draw.choice(SAID), stage, draw.choice(feelings))
                for kind_codes in codes.values():
                    if draw.random() < 0.6:
                        made.says(source, draw.choice(SAID), stage, draw.choice(kind_codes))
    made.says(1, "No idea when that was.", codes["action"][0])
    return made.facts(
        stored_map(stages),
        personas=(PersonaRow(1, "Alex", "head of engineering", "Less friction for my people.", "teal"),),
        ratings=(RatingRow(stages[2], "importance", 4.4, 63, 1.0, 5.0),),
    )


def stored_map(stages: list[int]) -> MapRow:
    """A map with every table filled; `stages` are the codes of its columns."""
    return MapRow(
        1,
        "How a developer platform is chosen and kept",
        product="Developer platform",
        journey_type="New purchase",
        persona=1,
        stages=tuple(
            StageRow(i + 1, code, None, STAGES[i], i, False, "2-4 weeks", 14, 28, "day", "Proof", "A sandbox")
            for i, code in enumerate(stages)
        ),
        lanes=tuple(
            LaneRow(i + 1, kind, "", i, False)
            for i, kind in enumerate(
                (*KINDS, "emotion", "decision maker", "importance", "kpi", "goal", "metric", "team")
            )
        ),
        cards=(
            written(1, 5, "pain point", "Handed over without a word"),
            written(2, 1, "thought", "Is it time?"),
        ),
        kpis=(
            KpiRow(
                1, 2, "Demo requests", "100/month", None, "", None, None, "", "", "", None, False, False, None
            ),
        ),
        goals=(GoalRow(1, 4, "More trials become customers", "20 %", "25 %"),),
        metrics=(
            MetricRow(1, 6, "Time to first value", "< 2 weeks", "9 days", True),
            MetricRow(2, 6, "Done", "", "", None),
        ),
        teams=(TeamRow(1, 1, "Marketing", "ads"), TeamRow(2, 6, "Customer success", "")),
        decision_makers=(DecisionMakerRow(1, 4, "Finance", "Budget approval", "Cost, time to return"),),
    )


def written(key: int, stage: int, lane: str, text: str) -> CardRow:
    """A card written by hand."""
    return CardRow(key, stage, lane, None, text, "", key, False, "", "", "", "", "", None, None, None, None)


def by_hand() -> Facts:
    """A map of eight stages and about 130 statements that nobody's words stand behind."""
    draw = random.Random(5)
    counts = {"trigger": 0, "action": 4, "thought": 2, "emotion": 3, "pain point": 3, "opportunity": 3}
    cards: list[CardRow] = []
    for stage in range(1, 9):
        for lane, count in counts.items():
            for _ in range(4 if lane == "trigger" and stage == 1 else count):
                row = written(len(cards) + 1, stage, lane, draw.choice(HEADLINES))
                cards.append(row._replace(valence=draw.randint(-2, 2) if lane == "emotion" else None))
    stages = tuple(
        StageRow(i + 1, None, None, name, i, False, "1-3 months", None, None, None, "", "")
        for i, name in enumerate(STAGES)
    )
    return Facts("By hand", map=MapRow(1, "By hand", stages=stages, cards=tuple(cards)))
