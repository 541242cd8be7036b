"""Colours of the map by role, light and dark; valence runs from orange (unpleasant) to blue (pleasant).

Text roles keep a contrast of 4.5:1 or more on their ground, shapes 3:1; no meaning hangs on colour alone.
"""

from __future__ import annotations

ROLES: dict[str, tuple[str, str]] = {
    "page": ("#ffffff", "#1b1f26"),
    "panel": ("#ffffff", "#222730"),
    "rail": ("#fafbfc", "#191d23"),
    "line": ("#e3e6eb", "#2a303a"),
    "grid": ("#eef0f3", "#242a33"),
    "line.strong": ("#cfd5dd", "#3a424f"),
    "card": ("#ffffff", "#222730"),
    "card.line": ("#dde1e7", "#363d49"),
    "text": ("#1d2430", "#e6e9ef"),
    "muted": ("#5f6a7b", "#98a2b3"),
    "faint": ("#98a2b3", "#6b7686"),
    "accent": ("#2f5fd0", "#8ab0ff"),
    "accent.tint": ("#e9effc", "#22304d"),
    "stage.fill": ("#e6edfb", "#26334d"),
    "stage.text": ("#1d2430", "#e6e9ef"),
    "stage.muted": ("#55617a", "#a9b4c8"),
    "stage.number": ("#2f5fd0", "#8ab0ff"),
    "stage.number.text": ("#ffffff", "#14171c"),
    "badge": ("#1d2430", "#e6e9ef"),
    "badge.text": ("#ffffff", "#14171c"),
    "badge.soft": ("#eef1f5", "#2d343f"),
    "badge.soft.text": ("#3c4657", "#c3cad6"),
    "tier": ("#4b5870", "#aab5c8"),
    "warn": ("#b4470f", "#ffab7a"),
    "good": ("#1f6f9f", "#7cc4ee"),
    "curve": ("#2f5fd0", "#8ab0ff"),
    "band": ("#dfe8fb", "#26344f"),
    "person": ("#b9c4d8", "#434e62"),
    "zero": ("#c3cad5", "#434b58"),
    "point": ("#ffffff", "#1b1f26"),
    "callout": ("#f6f7f9", "#20252d"),
    "callout.line": ("#d5dae2", "#3a424f"),
    "hypothesis": ("#7d5bbe", "#c3a8f5"),
    "empty": ("#626d7e", "#8590a1"),
    "heat": ("#d4e0f8", "#2c3d60"),
    "valence-2": ("#b4470f", "#ff9a5c"),
    "valence-1": ("#c9781d", "#f0b46a"),
    "valence0": ("#6b7483", "#a8b0bd"),
    "valence+1": ("#4f86c6", "#86b7ee"),
    "valence+2": ("#1c5aa8", "#5f9ff0"),
    "mixed": ("#8a6bb8", "#b79be0"),
    "valence-2.tint": ("#fbe6da", "#45291a"),
    "valence-1.tint": ("#fcf0dc", "#40321d"),
    "valence0.tint": ("#eff1f4", "#2d323a"),
    "valence+1.tint": ("#e6f0fa", "#22354a"),
    "valence+2.tint": ("#dbe8f8", "#1d3454"),
    "kind.trigger": ("#7d5bbe", "#c3a8f5"),
    "kind.action": ("#37698f", "#8fc1e6"),
    "kind.touchpoint": ("#1f7a78", "#6fcfca"),
    "kind.thought": ("#5b5fb0", "#b0b3f2"),
    "kind.emotion": ("#9c620c", "#efb968"),
    "kind.pain point": ("#b23a48", "#f28d98"),
    "kind.opportunity": ("#2c7a4b", "#7fd09d"),
    "kind.need": ("#84601d", "#dcb96e"),
    "kind.question": ("#8a4a8f", "#dc9fe0"),
    "kind.excellence": ("#2f6f8f", "#86c5e3"),
    "kind.theme": ("#5a6675", "#aeb9c7"),
    "kind.fact": ("#5a6675", "#aeb9c7"),
    "other.side": ("#6b7483", "#a8b0bd"),
    "changed": ("#8a5cd0", "#c9adf7"),
}


def color(role: str, dark: bool = False) -> str:
    """The `#rrggbb` of a role; KeyError for a role the palette does not know."""
    return ROLES[role][1 if dark else 0]


def valence_role(value: float) -> str:
    """The role of a valence (−2…+2), rounded half away from zero to the five faces."""
    step = max(-2, min(2, int(abs(value) + 0.5) * (1 if value >= 0 else -1)))
    return "valence0" if step == 0 else f"valence{step:+d}"


def kind_role(kind: str) -> str:
    """The role of a lane's kind; kinds that hold facts share one."""
    role = f"kind.{kind}"
    return role if role in ROLES else "kind.fact"
