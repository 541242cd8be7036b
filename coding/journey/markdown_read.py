"""Reads a journey map in Markdown: a section per stage, or one table with a column per stage."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from coding.journey.markdown_blocks import (
    Section,
    content,
    fields,
    is_fence,
    is_field,
    sections,
    table_with,
)
from coding.journey.markdown_map import DEFAULT_TITLE, STAGED, MarkdownMap, StageText, SummaryRow, TrendRow
from coding.journey.markdown_stage import add_section
from coding.journey.markdown_table import has_stage_table, read_table_map
from coding.journey.markdown_values import read_duration
from models.errors import UserError
from models.translation import tr

_STAGE = re.compile(r"^Stage\s+\d+\s*[:.–-]\s*(.+)$", re.IGNORECASE)
SUMMARY = ("Stage", "Duration", "Key Need", "Top Opportunity")
TRENDS = ("Journey Metric", "Direction", "Evidence")


def read_markdown_map(text: str) -> MarkdownMap:
    """The map in `text`, whose encoding is already right; UserError when it holds no journey map."""
    wrapper, inner, after = _unwrapped(text.removeprefix("\ufeff").splitlines())
    parts = sections(inner)
    if any(_STAGE.match(part.heading) for part in parts):
        found = _staged(parts)
    elif has_stage_table(parts):
        found = read_table_map(parts)
    else:
        raise UserError(
            tr("This Markdown file holds no journey map."),
            tr("Use headings like “Stage 1: Awareness”, or a table whose first row names the stages."),
        )
    extra = (*found.extra, ("Notes", after)) if after else found.extra
    return replace(found, wrapper=wrapper or (), fenced=wrapper is not None, extra=extra)


def _unwrapped(lines: list[str]) -> tuple[tuple[str, ...] | None, list[str], tuple[str, ...]]:
    """The lines around a fenced map, None when there is no fence, the lines of the map, those after."""
    start = next((i for i, line in enumerate(lines) if line.strip() in {"```markdown", "```md"}), None)
    if start is None:
        return None, lines, ()
    ends = [i for i in range(start + 1, len(lines)) if lines[i].strip() == "```"]
    end = ends[-1] if ends else len(lines)
    return content(lines[:start]), lines[start + 1 : end], content(lines[end + 1 :])


def _staged(parts: Sequence[Section]) -> MarkdownMap:
    named = len(parts) > 1 and not _STAGE.match(parts[1].heading)
    head, rest = (parts[:2], parts[2:]) if named else (parts[:1], parts[1:])
    lines = content(line for part in head for line in part.lines)
    found = MarkdownMap(STAGED, parts[1].heading if named else DEFAULT_TITLE, (), fields=fields(lines))
    if loose := tuple(line for line in lines if not is_field(line)):
        found = replace(found, extra=(("Notes", loose),))
    for part, children in _grouped(rest):
        found = _with_part(found, part, children)
    return replace(found, persona=found.field("persona"), product=found.field("product category"))


def _grouped(parts: Iterable[Section]) -> list[tuple[Section, list[Section]]]:
    """Each section with the deeper ones that follow it."""
    groups: list[tuple[Section, list[Section]]] = []
    for part in parts:
        if groups and part.level > groups[-1][0].level:
            groups[-1][1].append(part)
        else:
            groups.append((part, []))
    return groups


def _with_part(found: MarkdownMap, part: Section, children: Sequence[Section]) -> MarkdownMap:
    if name := _STAGE.match(part.heading):
        stage = add_section(StageText(name[1]), "", part.lines)
        for child in children:
            stage = add_section(stage, child.heading, child.lines)
        return replace(found, stages=(*found.stages, stage))
    found = _with_lines(found, part.heading, part.lines)
    for child in children:
        found = _with_lines(found, child.heading, child.lines)
    return found


def _with_lines(found: MarkdownMap, heading: str, lines: Sequence[str]) -> MarkdownMap:
    """Adds the summary, the trends or the diagram of a section; whatever else it says becomes extra."""
    summary, left = table_with(lines, SUMMARY)
    trends, left = table_with(left, TRENDS)
    diagram, left = _diagram(left) if not found.diagram else ((), left)
    known = bool(summary or trends or diagram)
    return replace(
        found,
        summary=(*found.summary, *(SummaryRow(row[0], read_duration(row[1]), *row[2:]) for row in summary)),
        trends=(*found.trends, *(TrendRow(*row) for row in trends)),
        diagram=found.diagram or diagram,
        extra=found.extra if known and not left else (*found.extra, (heading, left)),
    )


def _diagram(lines: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The lines of the first Mermaid fence, and all the others."""
    start = next((i for i, line in enumerate(lines) if line.strip().startswith("```mermaid")), None)
    if start is None:
        return (), tuple(lines)
    end = next((i for i in range(start + 1, len(lines)) if is_fence(lines[i])), len(lines))
    return tuple(lines[start + 1 : end]), (*lines[:start], *lines[end + 1 :])
