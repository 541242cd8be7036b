"""Journey maps: their columns, rows, cards written by hand, measures, and what a workshop decides."""

from __future__ import annotations

from typing import Any

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Identified, may_point_to, owned_by, table_args

SCOPES = ("as-is", "to-be", "hypothesis")
RELATIONS = ("supports", "contradicts", "pinned", "hidden", "remarked")


class JourneyMap(Identified, Base):
    """A map for a persona or segment; `filters` keeps attribute, exposure, brand, kind and coder choices.

    `notes` are the facilitator's and never shown to an audience.
    """

    __tablename__ = "journey_map"

    title: Mapped[str]
    product: Mapped[str] = mapped_column(default="")
    journey_type: Mapped[str] = mapped_column(default="")
    objective: Mapped[str] = mapped_column(default="")
    scope: Mapped[str] = mapped_column(default="as-is")
    wave: Mapped[str | None]
    persona_id: Mapped[int | None] = may_point_to("persona")
    persona_text: Mapped[str] = mapped_column(default="")
    preset: Mapped[str] = mapped_column(default="b2b")
    denominator: Mapped[str] = mapped_column(default="visited")
    filters: Mapped[dict[str, Any]] = mapped_column(default=dict)
    settings: Mapped[dict[str, Any]] = mapped_column(default=dict)
    position: Mapped[int] = mapped_column(default=0)
    notes: Mapped[str] = mapped_column(default="", server_default="")


class MapStage(Identified, Base):
    """A column of a map, for a stage code or by name alone; `merged_into_id` shows it inside another column."""

    __tablename__ = "map_stage"

    map_id: Mapped[int] = owned_by("journey_map")
    code_id: Mapped[int | None] = may_point_to("code")
    merged_into_id: Mapped[int | None] = may_point_to("map_stage")
    name: Mapped[str]
    position: Mapped[int] = mapped_column(default=0)
    hidden: Mapped[bool] = mapped_column(default=False)
    duration: Mapped[str] = mapped_column(default="")
    duration_low: Mapped[float | None]
    duration_high: Mapped[float | None]
    duration_unit: Mapped[str | None]
    key_need: Mapped[str] = mapped_column(default="")
    top_opportunity: Mapped[str] = mapped_column(default="")


class MapLane(Identified, Base):
    """A row of a map: all cards of one code kind, or of one of the map's own tables (KPIs, teams …)."""

    __tablename__ = "map_lane"
    __table_args__ = table_args(UniqueConstraint("map_id", "kind"))

    map_id: Mapped[int] = owned_by("journey_map", index=False)
    kind: Mapped[str]
    name: Mapped[str]
    position: Mapped[int] = mapped_column(default=0)
    hidden: Mapped[bool] = mapped_column(default=False)


class Card(Identified, Base):
    """A statement in a cell: written by hand, or the changed headline of a card computed from `code_id`."""

    __tablename__ = "card"

    map_id: Mapped[int] = owned_by("journey_map")
    stage_id: Mapped[int] = owned_by("map_stage")
    lane_kind: Mapped[str]
    code_id: Mapped[int | None] = owned_by("code")
    text: Mapped[str] = mapped_column(default="")
    label: Mapped[str] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)
    hidden: Mapped[bool] = mapped_column(default=False)
    channel: Mapped[str] = mapped_column(default="")
    frequency: Mapped[str] = mapped_column(default="")
    frequency_low: Mapped[float | None]
    frequency_high: Mapped[float | None]
    frequency_unit: Mapped[str | None]
    owner: Mapped[str] = mapped_column(default="")
    status: Mapped[str] = mapped_column(default="")
    face: Mapped[str] = mapped_column(default="")
    valence: Mapped[int | None]
    severity: Mapped[int | None]
    blocks_stage_id: Mapped[int | None] = may_point_to("map_stage")
    answered: Mapped[bool | None]


class CardEvidence(Base):
    """How a passage bears on a card: supports, contradicts, pinned to the top, hidden; or only remarked on."""

    __tablename__ = "card_evidence"
    __table_args__ = table_args(UniqueConstraint("card_id", "passage_id"))

    card_id: Mapped[int] = owned_by("card", index=False)
    passage_id: Mapped[int] = owned_by("passage")
    relation: Mapped[str]
    comment: Mapped[str] = mapped_column(default="")


class Kpi(Identified, Base):
    """A measure at a stage; `basis` tells what is counted, `nested` whether numerator ⊆ denominator."""

    __tablename__ = "kpi"

    map_id: Mapped[int] = owned_by("journey_map")
    stage_id: Mapped[int | None] = owned_by("map_stage")
    name: Mapped[str]
    raw: Mapped[str] = mapped_column(default="")
    value: Mapped[float | None]
    unit: Mapped[str] = mapped_column(default="")
    numerator: Mapped[float | None]
    denominator: Mapped[float | None]
    basis: Mapped[str] = mapped_column(default="")
    period: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")
    measured_on: Mapped[str | None]
    nested: Mapped[bool] = mapped_column(default=False)
    reconstructed: Mapped[bool] = mapped_column(default=False)
    to_stage_id: Mapped[int | None] = may_point_to("map_stage")
    position: Mapped[int] = mapped_column(default=0)


class Goal(Identified, Base):
    """A business goal at a stage, from one value to another."""

    __tablename__ = "goal"

    map_id: Mapped[int] = owned_by("journey_map")
    stage_id: Mapped[int | None] = owned_by("map_stage")
    text: Mapped[str]
    from_value: Mapped[str] = mapped_column(default="")
    to_value: Mapped[str] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)


class SuccessMetric(Identified, Base):
    """A measure with a threshold that is met or not."""

    __tablename__ = "success_metric"

    map_id: Mapped[int] = owned_by("journey_map")
    stage_id: Mapped[int | None] = owned_by("map_stage")
    text: Mapped[str]
    threshold: Mapped[str] = mapped_column(default="")
    value: Mapped[str] = mapped_column(default="")
    met: Mapped[bool | None]
    position: Mapped[int] = mapped_column(default=0)


class Team(Identified, Base):
    """A team behind the line of visibility at a stage."""

    __tablename__ = "team"

    map_id: Mapped[int] = owned_by("journey_map")
    stage_id: Mapped[int | None] = owned_by("map_stage")
    name: Mapped[str]
    note: Mapped[str] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)


class DecisionMaker(Identified, Base):
    """A role of the decision-making unit at a stage, its influence and concerns."""

    __tablename__ = "decision_maker"

    map_id: Mapped[int] = owned_by("journey_map")
    stage_id: Mapped[int | None] = owned_by("map_stage")
    role: Mapped[str]
    influence: Mapped[str] = mapped_column(default="")
    concerns: Mapped[str] = mapped_column(default="")
    dmu: Mapped[str | None]
    position: Mapped[int] = mapped_column(default=0)


class Trend(Identified, Base):
    """A trend indicator: metric, direction (INC, DEC, no clear change) and its evidence in words."""

    __tablename__ = "trend"

    map_id: Mapped[int] = owned_by("journey_map")
    metric: Mapped[str]
    direction: Mapped[str]
    evidence: Mapped[str] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)


class Hypothesis(Identified, Base):
    """A claim on a cell, usually from an internal interview; its status is computed from evidence."""

    __tablename__ = "hypothesis"

    map_id: Mapped[int | None] = owned_by("journey_map")
    stage_id: Mapped[int | None] = may_point_to("map_stage")
    lane_kind: Mapped[str | None]
    code_id: Mapped[int | None] = may_point_to("code")
    source_id: Mapped[int | None] = may_point_to("source")
    statement: Mapped[str]
    importance: Mapped[int | None]
    note: Mapped[str] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)


class HypothesisEvidence(Base):
    """A passage that supports or contradicts a hypothesis."""

    __tablename__ = "hypothesis_evidence"
    __table_args__ = table_args(UniqueConstraint("hypothesis_id", "passage_id"))

    hypothesis_id: Mapped[int] = owned_by("hypothesis", index=False)
    passage_id: Mapped[int] = owned_by("passage")
    relation: Mapped[str]


class Decision(Identified, Base):
    """What a workshop decided, who does it and by when (ISO date)."""

    __tablename__ = "decision"

    map_id: Mapped[int] = owned_by("journey_map")
    stage_id: Mapped[int | None] = may_point_to("map_stage")
    card_id: Mapped[int | None] = may_point_to("card")
    lane_kind: Mapped[str | None]
    text: Mapped[str]
    owner: Mapped[str] = mapped_column(default="")
    due: Mapped[str | None]
    done: Mapped[bool] = mapped_column(default=False)


class Comment(Identified, Base):
    """A remark on a cell or card of a map."""

    __tablename__ = "comment"

    map_id: Mapped[int] = owned_by("journey_map")
    stage_id: Mapped[int | None] = may_point_to("map_stage")
    card_id: Mapped[int | None] = may_point_to("card")
    lane_kind: Mapped[str | None]
    code_id: Mapped[int | None] = may_point_to("code")
    coder_id: Mapped[int | None] = may_point_to("coder")
    text: Mapped[str]
    resolved: Mapped[bool] = mapped_column(default=False)


class Vote(Base):
    """Dots given in a workshop to a card, known by its stage column and its code or hand-written card."""

    __tablename__ = "vote"

    map_id: Mapped[int] = owned_by("journey_map")
    stage_id: Mapped[int | None] = owned_by("map_stage")
    card_id: Mapped[int | None] = owned_by("card")
    code_id: Mapped[int | None] = owned_by("code")
    voter: Mapped[str]
    dots: Mapped[int] = mapped_column(default=1)


class Snapshot(Identified, Base):
    """The computed view of a map at a moment, kept whole for comparison."""

    __tablename__ = "snapshot"

    map_id: Mapped[int] = owned_by("journey_map")
    label: Mapped[str]
    view: Mapped[dict[str, Any]]
