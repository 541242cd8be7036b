"""The sections of one stage in the layout with a section per stage."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from coding.journey.markdown_blocks import bullets, content, is_item, quotes, table_with
from coding.journey.markdown_map import Action, Feeling, Labelled, Maker, StageText
from coding.journey.markdown_values import read_frequency, read_goal, read_kpi, read_metric, read_team

ACTIONS = ("Action", "Channel", "Frequency")
MAKERS = ("Role", "Influence", "Concerns")
_LABEL = re.compile(r"^\*\*(.+?)\*\*\s*(?::\s*(.*))?$")

Lines = tuple[str, ...]


def add_section(stage: StageText, heading: str, lines: Sequence[str]) -> StageText:
    """The stage with what a section says; lines that fit nowhere are kept under their heading."""
    known = _SECTIONS.get(heading.casefold())
    if known is None:
        left = content(lines)
        return replace(stage, extra=(*stage.extra, (heading, left))) if left or heading else stage
    name, read = known
    items, left = read(lines)
    changes: dict[str, Any] = {name: (*getattr(stage, name), *items)}
    extra = (*stage.extra, (heading, left)) if left else stage.extra
    return replace(stage, **changes, extra=extra)


Read = Callable[[Sequence[str]], tuple[tuple[Any, ...], Lines]]


def _items(make: Callable[[str], Any]) -> Read:
    """Reads bullets; everything else in the section is left over."""

    def read(lines: Sequence[str]) -> tuple[tuple[Any, ...], Lines]:
        left = content(line for line in lines if not is_item(line))
        return tuple(make(text) for text in bullets(lines)), left

    return read


def _actions(lines: Sequence[str]) -> tuple[tuple[Action, ...], Lines]:
    rows, left = table_with(lines, ACTIONS)
    listed, left = _items(Action)(left)
    found = (Action(text, channel, read_frequency(often)) for text, channel, often in rows)
    return (*found, *listed), left


def _makers(lines: Sequence[str]) -> tuple[tuple[Maker, ...], Lines]:
    rows, left = table_with(lines, MAKERS)
    listed, left = _items(Maker)(left)
    return (*(Maker(*row) for row in rows), *listed), left


def _thoughts(lines: Sequence[str]) -> tuple[tuple[str, ...], Lines]:
    left = content(line for line in lines if not line.lstrip().startswith(">"))
    return quotes(lines), left


def read_feeling(text: str) -> Feeling:
    """“😤 Frustration” has a face; a first word with letters or digits is none."""
    first, _, rest = text.partition(" ")
    if rest and not any(letter.isalnum() for letter in first):
        return Feeling(rest.strip(), first)
    return Feeling(text)


def read_labelled(text: str) -> Labelled:
    """“**Label**: text”; without a label only the text."""
    found = _LABEL.match(text)
    return Labelled(found[1], found[2] or "") if found else Labelled("", text)


_SECTIONS: dict[str, tuple[str, Read]] = {
    "trigger events": ("triggers", _items(str)),
    "triggers": ("triggers", _items(str)),
    "actions": ("actions", _actions),
    "decision makers": ("makers", _makers),
    "success metrics": ("metrics", _items(read_metric)),
    "touchpoints": ("touchpoints", _items(str)),
    "thoughts": ("thoughts", _thoughts),
    "emotions": ("feelings", _items(read_feeling)),
    "pain points": ("pains", _items(str)),
    "needs": ("needs", _items(str)),
    "questions": ("questions", _items(str)),
    "excellence": ("excellence", _items(str)),
    "opportunities": ("opportunities", _items(read_labelled)),
    "kpis": ("kpis", _items(read_kpi)),
    "business goals": ("goals", _items(read_goal)),
    "teams involved": ("teams", _items(read_team)),
}
