"""The kinds of lanes a map can have, their names, and the sets of lanes that belong together."""

from __future__ import annotations

from dataclasses import dataclass

from models.translation import noted, tr

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
    "trigger": noted("Triggers"),
    "action": noted("Actions"),
    "touchpoint": noted("Touchpoints"),
    "thought": noted("Thoughts"),
    "emotion": noted("Emotions"),
    "question": noted("Questions"),
    "pain point": noted("Pain points"),
    "need": noted("Needs"),
    "excellence": noted("Excellence"),
    "opportunity": noted("Opportunities"),
    "theme": noted("Themes"),
    "decision maker": noted("Decision makers"),
    "kpi": noted("KPIs"),
    "goal": noted("Business goals"),
    "metric": noted("Success metrics"),
    "team": noted("Teams"),
    "importance": noted("Importance"),
    "performance": noted("Performance"),
}


def shown_name(name: str) -> str:
    """The name of a lane in the reader's language, unless a person gave it one of their own."""
    return tr(name) if name in NAMES.values() else name


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
        Preset("standard", noted("What the evidence holds"), _STANDARD, only_with_cards=True),
        Preset(
            "b2b",
            noted("B2B purchase"),
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
            noted("Research report"),
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
