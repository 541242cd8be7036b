"""A journey map written in Markdown, as frozen data: everything a document in either layout says."""

from __future__ import annotations

from dataclasses import dataclass

DEFAULT_TITLE = "Customer Journey Map"
STAGED, TABULAR = "staged", "table"
"""The two layouts: a section per stage, or one table with a column per stage."""


@dataclass(frozen=True)
class Amount:
    """A number or range as written and as read; `unit` in the singular, `open` without an end."""

    raw: str
    low: float | None = None
    high: float | None = None
    unit: str = ""
    open: bool = False


@dataclass(frozen=True)
class Action:
    """What the customer does, where, and how often."""

    text: str
    channel: str = ""
    frequency: Amount = Amount("")


@dataclass(frozen=True)
class Feeling:
    """A face and what is felt; in the table layout with the thought that goes with it."""

    text: str
    face: str = ""
    quote: str = ""


@dataclass(frozen=True)
class Labelled:
    """An opportunity: a label and what it stands for; either may be empty."""

    label: str
    text: str = ""


@dataclass(frozen=True)
class Maker:
    """A decision maker: role, influence and concerns, a list as written with commas."""

    role: str
    influence: str = ""
    concerns: str = ""


@dataclass(frozen=True)
class Metric:
    """A success metric; `threshold` is what has to be reached, with its sign, or empty."""

    text: str
    threshold: str = ""


@dataclass(frozen=True)
class KpiValue:
    """A measure as written and as read: 20 % or 100 a month or 2 per user; shares may carry their counts."""

    raw: str
    name: str
    value: float | None = None
    unit: str = ""
    numerator: float | None = None
    denominator: float | None = None
    window: str = ""


@dataclass(frozen=True)
class GoalChange:
    """A business goal with the values it starts from and aims at, each as written."""

    text: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True)
class TeamPart:
    """A team and, in brackets, what it does there."""

    name: str
    note: str = ""


@dataclass(frozen=True)
class StageText:
    """All that is said of one stage."""

    name: str
    triggers: tuple[str, ...] = ()
    actions: tuple[Action, ...] = ()
    makers: tuple[Maker, ...] = ()
    metrics: tuple[Metric, ...] = ()
    touchpoints: tuple[str, ...] = ()
    thoughts: tuple[str, ...] = ()
    feelings: tuple[Feeling, ...] = ()
    pains: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    excellence: tuple[str, ...] = ()
    opportunities: tuple[Labelled, ...] = ()
    kpis: tuple[KpiValue, ...] = ()
    goals: tuple[GoalChange, ...] = ()
    teams: tuple[TeamPart, ...] = ()
    extra: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """What no other field takes: heading and lines of a section, or name and cell of a table row."""


@dataclass(frozen=True)
class SummaryRow:
    """One stage in the summary table."""

    stage: str
    duration: Amount
    need: str = ""
    opportunity: str = ""


@dataclass(frozen=True)
class TrendRow:
    """One trend indicator: INC, DEC or other words, and the evidence given."""

    metric: str
    direction: str
    evidence: str = ""


@dataclass(frozen=True)
class TopPain:
    """A pain point of the analysis; counts before and after when it tells of a drop-off."""

    text: str
    stage: str = ""
    before: float | None = None
    before_name: str = ""
    after: float | None = None
    after_name: str = ""

    @property
    def lost(self) -> float | None:
        """The share lost, in 0…1."""
        if not self.before or self.after is None:
            return None
        return 1 - self.after / self.before


@dataclass(frozen=True)
class MarkdownMap:
    """A whole document; `fields` are the bold lines under the title, `wrapper` headings around the map."""

    layout: str
    title: str
    stages: tuple[StageText, ...]
    fields: tuple[tuple[str, str], ...] = ()
    diagram: tuple[str, ...] = ()
    """Lines of the Mermaid overview."""
    summary: tuple[SummaryRow, ...] = ()
    trends: tuple[TrendRow, ...] = ()
    persona: str = ""
    product: str = ""
    persona_notes: tuple[str, ...] = ()
    objectives: tuple[str, ...] = ()
    lanes: tuple[str, ...] = ()
    """Table layout: the names of the rows, in order."""
    top_pains: tuple[TopPain, ...] = ()
    top_opportunities: tuple[str, ...] = ()
    wrapper: tuple[str, ...] = ()
    fenced: bool = False
    extra: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Sections that are none of the above: heading and lines."""

    def field(self, name: str) -> str:
        """The value of a bold line under the title, whatever the case of its name; empty without one."""
        return next((value for key, value in self.fields if key.casefold() == name.casefold()), "")

    @property
    def edges(self) -> tuple[tuple[str, str], ...]:
        """The stages the overview diagram connects, by name."""
        from coding.journey.markdown_mermaid import flow_edges

        return flow_edges(self.diagram)
