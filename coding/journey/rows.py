"""Plain frozen rows of the project that the map is computed from; no session, no text longer than a name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple


class SourceRow(NamedTuple):
    """One source; `stage` is the code id of its default stage."""

    id: int
    guid: str
    title: str
    kind: str
    recorded_on: str | None
    stage: int | None
    exposure: str
    brand: str
    wave: str | None
    revision: int


class SpeakerRow(NamedTuple):
    """A voice in a source."""

    id: int
    source: int
    name: str
    role: str
    participant: int | None


class TurnRow(NamedTuple):
    """One speaker's stretch, half-open code points; `stage` is the code id of its default stage."""

    source: int
    start: int
    end: int
    speaker: int | None
    stage: int | None
    date: str | None
    time: float | None
    channel: str | None


class ParticipantRow(NamedTuple):
    """A person studied."""

    id: int
    name: str
    role: str
    persona: int | None
    account: str | None
    lifecycle: str | None
    dmu: str | None


class PersonaRow(NamedTuple):
    """An archetype."""

    id: int
    name: str
    role: str
    goal: str
    color: str


class CodeRow(NamedTuple):
    """A code of the tree; `blocks` is the code id of the stage whose entry it blocks."""

    id: int
    parent: int | None
    name: str
    kind: str
    codable: bool
    position: int
    color: str
    valence: int | None
    face: str | None
    severity: int | None
    blocks: int | None
    owner: str
    status: str


class CodingRow(NamedTuple):
    """A coding with the span it lies on; `exposure`, `brand` and `valence` are None where nothing
    overrides.
    """

    id: int
    code: int
    coder: int
    valence: int | None
    severity: int | None
    passage: int
    source: int
    start: int
    end: int
    exposure: str | None
    brand: str | None


class StageRow(NamedTuple):
    """A column a map keeps."""

    id: int
    code: int | None
    merged_into: int | None
    name: str
    position: int
    hidden: bool
    duration: str
    duration_low: float | None
    duration_high: float | None
    duration_unit: str | None
    key_need: str
    top_opportunity: str


class LaneRow(NamedTuple):
    """A row a map keeps."""

    id: int
    kind: str
    name: str
    position: int
    hidden: bool


class CardRow(NamedTuple):
    """A card written by hand (`code` None), or what a person changed on a computed one."""

    id: int
    stage: int
    lane: str
    code: int | None
    text: str
    label: str
    position: int
    hidden: bool
    channel: str
    frequency: str
    owner: str
    status: str
    face: str
    valence: int | None
    severity: int | None
    blocks: int | None
    answered: bool | None


class EvidenceRow(NamedTuple):
    """How a passage bears on a card: supports, contradicts, pinned, hidden or remarked; and the remark."""

    card: int
    passage: int
    relation: str
    comment: str = ""


class VoteRow(NamedTuple):
    """Dots on a card."""

    stage: int | None
    card: int | None
    code: int | None
    dots: int


class CommentRow(NamedTuple):
    """A remark that is not resolved."""

    stage: int | None
    card: int | None
    lane: str | None
    code: int | None


class KpiRow(NamedTuple):
    """A measured value as it is stored."""

    id: int
    stage: int | None
    name: str
    raw: str
    value: float | None
    unit: str
    numerator: float | None
    denominator: float | None
    basis: str
    period: str
    source: str
    measured_on: str | None
    nested: bool
    reconstructed: bool
    to_stage: int | None


class GoalRow(NamedTuple):
    """A business goal."""

    id: int
    stage: int | None
    text: str
    before: str
    after: str


class MetricRow(NamedTuple):
    """A success metric."""

    id: int
    stage: int | None
    text: str
    threshold: str
    value: str
    met: bool | None


class TeamRow(NamedTuple):
    """A team."""

    id: int
    stage: int | None
    name: str
    note: str


class DecisionMakerRow(NamedTuple):
    """A role of the buying centre."""

    id: int
    stage: int | None
    role: str
    influence: str
    concerns: str


class TrendRow(NamedTuple):
    """A trend."""

    id: int
    metric: str
    direction: str
    evidence: str


class RatingRow(NamedTuple):
    """What survey respondents said on average of a stage: `measure` is importance or performance."""

    code: int
    measure: str
    mean: float
    n: int
    scale_low: float
    scale_high: float


@dataclass(frozen=True, slots=True)
class MapRow:
    """A stored map with everything entered for it; the tables are in the order they are shown."""

    id: int
    title: str
    product: str = ""
    journey_type: str = ""
    objective: str = ""
    scope: str = "as-is"
    wave: str | None = None
    persona: int | None = None
    persona_text: str = ""
    preset: str = "b2b"
    denominator: str = "visited"
    filters: Mapping[str, Any] = field(default_factory=dict)
    settings: Mapping[str, Any] = field(default_factory=dict)
    stages: tuple[StageRow, ...] = ()
    lanes: tuple[LaneRow, ...] = ()
    cards: tuple[CardRow, ...] = ()
    evidence: tuple[EvidenceRow, ...] = ()
    votes: tuple[VoteRow, ...] = ()
    comments: tuple[CommentRow, ...] = ()
    kpis: tuple[KpiRow, ...] = ()
    goals: tuple[GoalRow, ...] = ()
    metrics: tuple[MetricRow, ...] = ()
    teams: tuple[TeamRow, ...] = ()
    decision_makers: tuple[DecisionMakerRow, ...] = ()
    trends: tuple[TrendRow, ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything a map is computed from; `texts` holds the stored text of every source by id."""

    name: str
    sources: tuple[SourceRow, ...] = ()
    speakers: tuple[SpeakerRow, ...] = ()
    turns: tuple[TurnRow, ...] = ()
    participants: tuple[ParticipantRow, ...] = ()
    personas: tuple[PersonaRow, ...] = ()
    attributes: Mapping[int, Mapping[str, str]] = field(default_factory=dict)
    coders: Mapping[int, str] = field(default_factory=dict)
    codes: tuple[CodeRow, ...] = ()
    codings: tuple[CodingRow, ...] = ()
    passages: Mapping[int, tuple[int, int, int]] = field(default_factory=dict)
    texts: Mapping[int, str] = field(default_factory=dict)
    ratings: tuple[RatingRow, ...] = ()
    map: MapRow | None = None


def rows_of(found: Iterable[Any], row: Any) -> tuple[Any, ...]:
    """Fetched rows as named tuples, so that nothing of the session stays behind."""
    return tuple(map(row._make, found))
