"""Writes a journey map as Markdown, in the layout it was read in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from coding.journey.markdown_blocks import inline, row, table
from coding.journey.markdown_map import (
    STAGED,
    Feeling,
    Labelled,
    Maker,
    MarkdownMap,
    StageText,
)
from coding.journey.markdown_mermaid import flowchart
from coding.journey.markdown_read import SUMMARY, TRENDS
from coding.journey.markdown_stage import ACTIONS, MAKERS
from coding.journey.markdown_table import LANES

Block = list[str]


def write_markdown_map(written: MarkdownMap) -> str:
    """The whole document; reading it gives the same map."""
    lines = _staged(written) if written.layout == STAGED else _tabular(written)
    if written.fenced:
        wrapper = [line for heading in written.wrapper for line in (heading, "")]
        lines = [*wrapper, "```markdown", *lines, "```"]
    return "\n".join(lines) + "\n"


def _staged(written: MarkdownMap) -> Block:
    head = [f"# {written.title}", "", *(f"**{name}**: {value}" for name, value in written.fields)]
    diagram = written.diagram or flowchart([stage.name for stage in written.stages])
    parts = [head, ["## Journey Overview", "", "```mermaid", *diagram, "```"]]
    parts += [_stage(number, stage) for number, stage in enumerate(written.stages, 1)]
    if written.summary:
        rows = [(one.stage, one.duration.raw, one.need, one.opportunity) for one in written.summary]
        parts.append(["## Journey Summary", "", *table(SUMMARY, rows)])
    if written.trends:
        rows3 = [(one.metric, one.direction, one.evidence) for one in written.trends]
        parts.append(["## Trend Indicators", "", *table(TRENDS, rows3)])
    parts += [[f"## {heading}", "", *lines] for heading, lines in written.extra]
    return _joined(parts, ["", "---", ""])


def _stage(number: int, stage: StageText) -> Block:
    sections = [
        _section("Trigger Events", _bullets(stage.triggers)),
        _section("Actions", _actions(stage)),
        _section("Decision Makers", _makers(stage)),
        _section("Success Metrics", _bullets(one.text for one in stage.metrics)),
        _section("Touchpoints", _bullets(stage.touchpoints)),
        _section("Thoughts", _joined([[f'> "{inline(thought)}"'] for thought in stage.thoughts], [""])),
        _section("Emotions", _bullets(_feeling(one) for one in stage.feelings)),
        _section("Pain Points", _bullets(stage.pains)),
        _section("Needs", _bullets(stage.needs)),
        _section("Questions", _bullets(stage.questions)),
        _section("Excellence", _bullets(stage.excellence)),
        _section("Opportunities", _bullets(_labelled(one) for one in stage.opportunities)),
        _section("KPIs", _bullets(one.raw for one in stage.kpis)),
        _section("Business Goals", _bullets(one.text for one in stage.goals)),
        _section("Teams Involved", _bullets(_team(one.name, one.note) for one in stage.teams)),
    ]
    loose = [list(lines) for heading, lines in stage.extra if not heading]
    kept = [[f"### {heading}", *lines] for heading, lines in stage.extra if heading]
    head = [f"## Stage {number}: {stage.name}"]
    return _joined([head, *loose, *(part for part in sections if part), *kept], [""])


def _section(heading: str, lines: Block) -> Block:
    return [f"### {heading}", *lines] if lines else []


def _bullets(texts: Iterable[str]) -> Block:
    return [f"- {inline(text)}" for text in texts]


def _actions(stage: StageText) -> Block:
    rows = [(one.text, one.channel, one.frequency.raw) for one in stage.actions]
    return table(ACTIONS, rows) if rows else []


def _makers(stage: StageText) -> Block:
    rows = [(one.role, one.influence, one.concerns) for one in stage.makers]
    return table(MAKERS, rows) if rows else []


def _feeling(one: Feeling) -> str:
    text = f'{one.text}: "{one.quote}"' if one.quote else one.text
    return f"{one.face} {text}" if one.face else text


def _labelled(one: Labelled) -> str:
    if not one.label:
        return one.text
    return f"**{one.label}**: {one.text}" if one.text else f"**{one.label}**"


def _maker(one: Maker) -> str:
    """“CTO (Final approval: architecture, strategy)”."""
    known = ": ".join(part for part in (one.influence, one.concerns) if part)
    return f"{one.role} ({known})" if known else one.role


def _team(name: str, note: str) -> str:
    return f"{name} ({note})" if note else name


def _joined(parts: Sequence[Sequence[str]], between: Sequence[str]) -> Block:
    lines: Block = []
    for part in parts:
        lines += [*between, *part] if lines else part
    return lines


def _tabular(written: MarkdownMap) -> Block:
    parts = [[f"## {written.title}", *([""] if written.fields else []), *_fields(written)]]
    if written.persona_notes:
        parts.append(["### Persona", *_bullets(written.persona_notes)])
    if written.objectives:
        parts.append(["### Objectives", *_bullets(written.objectives)])
    parts.append(_grid(written))
    if written.top_pains or written.top_opportunities:
        pains = _numbered("Top Pain Points", [one.text for one in written.top_pains])
        chances = _numbered("Opportunities", written.top_opportunities)
        parts.append(["### Analysis", *_joined([part for part in (pains, chances) if part], [""])])
    parts += [[f"### {heading}", *lines] for heading, lines in written.extra]
    return _joined(parts, [""])


def _fields(written: MarkdownMap) -> Block:
    return [f"**{name}**: {value}" for name, value in written.fields]


def _numbered(heading: str, texts: Sequence[str]) -> Block:
    return [f"**{heading}:**", *(f"{i}. {inline(text)}" for i, text in enumerate(texts, 1))] if texts else []


def _grid(written: MarkdownMap) -> Block:
    head = row([_bold("Stage"), *(_bold(stage.name) for stage in written.stages)])
    rule = "|" + "---|" * (len(written.stages) + 1)
    rows = [row([_bold(lane), *(_cell(stage, lane) for stage in written.stages)]) for lane in written.lanes]
    return [head, rule, *rows]


def _bold(text: str) -> str:
    return f"**{text}**"


def _cell(stage: StageText, lane: str) -> str:
    kept = [text for name, lines in stage.extra if name == lane for text in lines]
    known = LANES.get(lane.casefold())
    if kept or known is None:
        return ", ".join(kept)
    if known[0] == "feelings":
        return "; ".join(_feeling(one) for one in stage.feelings)
    texts = {
        "actions": [one.text for one in stage.actions],
        "makers": [_maker(one) for one in stage.makers],
        "metrics": [one.text for one in stage.metrics],
        "thoughts": [f'"{thought}"' for thought in stage.thoughts],
        "opportunities": [_labelled(one) for one in stage.opportunities],
        "kpis": [one.raw for one in stage.kpis],
        "goals": [one.text for one in stage.goals],
        "teams": [_team(one.name, one.note) for one in stage.teams],
    }
    return ", ".join(texts.get(known[0]) or getattr(stage, known[0]))
