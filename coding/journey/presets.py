"""The kinds of lanes a map can have, their names, and the sets of lanes that belong together."""

from __future__ import annotations

from dataclasses import dataclass

CODED_KINDS = (
    "trigger",
    "action",
    "touchpoint",
    "thought",
    "emotion",
    "question",
    "pain point",
    "need",
    "excellence",
    "opportunity",
    "theme",
)
FACT_KINDS = ("decision maker", "kpi", "goal", "metric", "team", "importance", "performance")
BACKSTAGE = frozenset({"team", "kpi", "goal", "metric"})

NAMES = {
    "trigger": "Triggers",
    "action": "Actions",
    "touchpoint": "Touchpoints",
    "thought": "Thoughts",
    "emotion": "Emotions",
    "question": "Questions",
    "pain point": "Pain points",
    "need": "Needs",
    "excellence": "Excellence",
    "opportunity": "Opportunities",
    "theme": "Themes",
    "decision maker": "Decision makers",
    "kpi": "KPIs",
    "goal": "Business goals",
    "metric": "Success metrics",
    "team": "Teams",
    "importance": "Importance",
    "performance": "Performance",
}


@dataclass(frozen=True, slots=True)
class LaneSpec:
    """A lane that is wanted: at most `top` cards a cell, None for all; `row_id` when a map keeps the lane."""

    kind: str
    name: str
    top: int | None = None
    row_id: int | None = None
    only_with_cards: bool = False


@dataclass(frozen=True, slots=True)
class Preset:
    """A named set of lanes; `curve` draws the emotion band."""

    key: str
    title: str
    kinds: tuple[str, ...]
    top: int | None = None
    curve: bool = True
    only_with_cards: bool = False

    def lanes(self) -> tuple[LaneSpec, ...]:
        """The lanes of the preset in their order."""
        return tuple(
            LaneSpec(kind, NAMES[kind], self.top, only_with_cards=self.only_with_cards) for kind in self.kinds
        )


_STANDARD = (
    "trigger",
    "action",
    "touchpoint",
    "thought",
    "emotion",
    "question",
    "pain point",
    "need",
    "excellence",
    "opportunity",
    "decision maker",
    "kpi",
    "goal",
    "metric",
    "team",
)

PRESETS = {
    preset.key: preset
    for preset in (
        Preset("standard", "What the evidence holds", _STANDARD, only_with_cards=True),
        Preset(
            "b2b",
            "B2B purchase",
            (
                "trigger",
                "action",
                "thought",
                "emotion",
                "pain point",
                "opportunity",
                "decision maker",
                "metric",
            ),
        ),
        Preset(
            "saas",
            "SaaS",
            (
                "action",
                "touchpoint",
                "thought",
                "emotion",
                "pain point",
                "opportunity",
                "kpi",
                "goal",
                "team",
            ),
        ),
        Preset(
            "s3-report",
            "Research report",
            (
                "action",
                "touchpoint",
                "need",
                "question",
                "pain point",
                "excellence",
                "importance",
                "performance",
                "opportunity",
                "team",
            ),
        ),
        Preset("executive", "Executive", ("pain point", "opportunity"), top=1),
        Preset("everything", "Everything", (*CODED_KINDS, *FACT_KINDS)),
    )
}
ALIASES = {"s0": "b2b", "b2b-purchase": "b2b", "s1": "saas", "s3": "s3-report", "report": "s3-report"}


def preset(key: str) -> Preset:
    """The preset of this key or one of its other names; KeyError for an unknown one."""
    lowered = key.strip().casefold()
    return PRESETS[ALIASES.get(lowered, lowered)]


def known_preset(key: str) -> str:
    """The key of a preset, the standard one's for a name of another version."""
    lowered = key.strip().casefold()
    return ALIASES.get(lowered, lowered if lowered in PRESETS else "standard")
