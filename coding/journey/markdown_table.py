"""The layout with one table: a column per stage, a row per lane."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any

from coding.journey.markdown_blocks import (
    Section,
    bullets,
    content,
    fields,
    is_field,
    is_item,
    tables,
    unbold,
    unquoted,
)
from coding.journey.markdown_map import DEFAULT_TITLE, TABULAR, Action, Feeling, Maker, MarkdownMap, StageText
from coding.journey.markdown_stage import read_feeling, read_labelled
from coding.journey.markdown_values import (
    LONGEST,
    read_goal,
    read_kpi,
    read_metric,
    read_team,
    read_top_pain,
    split_list,
)

_TITLE = re.compile(r"^(?:[^:]*:\s*)?(.+?)(?:\s*\(([^()]*)\))?$")
_EXPERIENCE = re.compile(r"^(.*?):\s*[\"“](.+)[\"”]$")
Table = tuple[tuple[str, ...], ...]


def has_stage_table(parts: Iterable[Section]) -> bool:
    return any(_is_stage_table(table) for part in parts for table in tables(part.lines))


def _is_stage_table(table: Table) -> bool:
    return len(table) > 1 and len(table[0]) > 1 and unbold(table[0][0]).casefold() == "stage"


def read_table_map(parts: Sequence[Section]) -> MarkdownMap:
    """The map of a document that has such a table."""
    title = next((part for part in parts if part.heading), Section(1, DEFAULT_TITLE, ()))
    table = next(t for part in parts for t in tables(part.lines) if _is_stage_table(t))
    named = _TITLE.match(title.heading)
    found = MarkdownMap(
        TABULAR,
        title.heading,
        _stages(table),
        persona=named[1] if named else "",
        product=(named[2] or "") if named else "",
        lanes=tuple(unbold(row[0]) for row in table[1:]),
    )
    for part in parts:
        heading = "" if part is title else part.heading
        lines = [line for line in content(part.lines) if not line.lstrip().startswith("|")]
        others = [t for t in tables(part.lines) if not _is_stage_table(t)]
        found = _with_section(found, heading, lines)
        if others:
            kept = tuple(line for line in content(part.lines) if line.lstrip().startswith("|"))
            found = replace(found, extra=(*found.extra, (heading or "Notes", kept)))
    return found


def _stages(table: Table) -> tuple[StageText, ...]:
    stages = [StageText(unbold(name)) for name in table[0][1:]]
    for lane, *row in table[1:]:
        name, read = LANES.get(unbold(lane).casefold(), ("extra", _each(str)))
        if name == "extra" or any(getattr(stage, name) for stage in stages):
            name, read = "extra", _as_extra(unbold(lane))
        for index, text in enumerate(row[: len(stages)]):
            changes: dict[str, Any] = {name: (*getattr(stages[index], name), *read(text))}
            stages[index] = replace(stages[index], **changes)
    return tuple(stages)


def _as_extra(lane: str) -> Callable[[str], tuple[Any, ...]]:
    return lambda text: ((lane, (text,)),) if text else ()


def _with_section(found: MarkdownMap, heading: str, lines: Sequence[str]) -> MarkdownMap:
    left: tuple[str, ...] = ()
    if heading.casefold() == "persona":
        notes, left = _bulleted(lines)
        found = replace(found, persona_notes=(*found.persona_notes, *notes))
    elif heading.casefold() == "objectives":
        aims, left = _bulleted(lines)
        found = replace(found, objectives=(*found.objectives, *aims))
    elif heading.casefold() == "analysis":
        found, left = _with_analysis(found, lines)
    elif not heading:
        known = fields(lines)
        left = tuple(line for line in lines if not is_field(line))
        found = replace(found, fields=(*found.fields, *known))
    else:
        left = tuple(lines)
    return replace(found, extra=(*found.extra, (heading or "Notes", left))) if left else found


def _bulleted(lines: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return bullets(lines), tuple(line for line in lines if not is_item(line))


def _with_analysis(found: MarkdownMap, lines: Sequence[str]) -> tuple[MarkdownMap, tuple[str, ...]]:
    """Numbered pain points and opportunities under their bold names; other lines are left over."""
    left: list[str] = []
    topic = ""
    for line in lines:
        if is_field(line):
            topic = fields([line])[0][0].casefold()
        elif topic == "top pain points" and is_item(line):
            found = replace(found, top_pains=(*found.top_pains, read_top_pain(bullets([line])[0])))
        elif topic == "opportunities" and is_item(line):
            found = replace(found, top_opportunities=(*found.top_opportunities, bullets([line])[0]))
        else:
            left.append(line)
    return found, tuple(left)


def read_experience(text: str) -> tuple[Feeling, ...]:
    """“Curious but wary: "Is this better?"” is a feeling with its thought; several stand between semicolons."""
    return tuple(_feeling(part) for part in split_list(text, ";"))


def _feeling(text: str) -> Feeling:
    found = _EXPERIENCE.match(text) if len(text) <= LONGEST else None
    plain = read_feeling(found[1] if found else text)
    return replace(plain, quote=found[2]) if found else plain


def read_maker(text: str) -> Maker:
    """“CTO (Final approval: architecture, strategy)”."""
    part = read_team(text)
    influence, _, concerns = part.note.partition(": ")
    return Maker(part.name, influence, concerns)


def _each(make: Callable[[str], Any]) -> Callable[[str], tuple[Any, ...]]:
    return lambda text: tuple(make(part) for part in split_list(text))


LANES: dict[str, tuple[str, Callable[[str], tuple[Any, ...]]]] = {
    "triggers": ("triggers", _each(str)),
    "customer actions": ("actions", _each(Action)),
    "actions": ("actions", _each(Action)),
    "touchpoints": ("touchpoints", _each(str)),
    "customer experience": ("feelings", read_experience),
    "emotions": ("feelings", read_experience),
    "thoughts": ("thoughts", _each(unquoted)),
    "decision makers": ("makers", _each(read_maker)),
    "success metrics": ("metrics", _each(read_metric)),
    "needs": ("needs", _each(str)),
    "questions": ("questions", _each(str)),
    "excellence": ("excellence", _each(str)),
    "pain points": ("pains", _each(str)),
    "opportunities": ("opportunities", _each(read_labelled)),
    "kpis": ("kpis", _each(read_kpi)),
    "business goals": ("goals", _each(read_goal)),
    "teams involved": ("teams", _each(read_team)),
}
