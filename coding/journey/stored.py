"""Reads a stored map with everything people entered for it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute, Session

from coding.journey.rows import (
    CardRow,
    CommentRow,
    DecisionMakerRow,
    EvidenceRow,
    GoalRow,
    KpiRow,
    LaneRow,
    MapRow,
    MetricRow,
    StageRow,
    TeamRow,
    TrendRow,
    VoteRow,
    rows_of,
)
from models.errors import UserError
from models.journey import (
    Card,
    CardEvidence,
    Comment,
    DecisionMaker,
    Goal,
    JourneyMap,
    Kpi,
    MapLane,
    MapStage,
    SuccessMetric,
    Team,
    Trend,
    Vote,
)
from models.translation import tr


def map_list(session: Session) -> tuple[tuple[int, str, int | None, str], ...]:
    """Id, title, persona id and scope of every stored map, in their order."""
    columns = (JourneyMap.id, JourneyMap.title, JourneyMap.persona_id, JourneyMap.scope)
    rows = session.execute(select(*columns).order_by(JourneyMap.position, JourneyMap.id))
    return tuple((key, title, persona, scope) for key, title, persona, scope in rows)


def load_map(session: Session, map_id: int) -> MapRow:
    """A stored map with all that was entered for it; UserError when there is none of this id."""
    found = session.get(JourneyMap, map_id)
    if found is None:
        raise UserError(tr("This journey map is no longer in the project."), tr("Choose another one."))
    return MapRow(
        id=found.id,
        title=found.title,
        product=found.product,
        journey_type=found.journey_type,
        objective=found.objective,
        scope=found.scope,
        wave=found.wave,
        persona=found.persona_id,
        persona_text=found.persona_text,
        preset=found.preset,
        denominator=found.denominator,
        filters=_mapping(found.filters),
        settings=_mapping(found.settings),
        stages=_of_map(session, MapStage, map_id, StageRow, _STAGE),
        lanes=_of_map(session, MapLane, map_id, LaneRow, _LANE),
        cards=_of_map(session, Card, map_id, CardRow, _CARD),
        evidence=_evidence(session, map_id),
        votes=_votes(session, map_id),
        comments=_comments(session, map_id),
        kpis=_of_map(session, Kpi, map_id, KpiRow, _KPI),
        goals=_of_map(session, Goal, map_id, GoalRow, _GOAL),
        metrics=_of_map(session, SuccessMetric, map_id, MetricRow, _METRIC),
        teams=_of_map(session, Team, map_id, TeamRow, _TEAM),
        decision_makers=_of_map(session, DecisionMaker, map_id, DecisionMakerRow, _DECISION_MAKER),
        trends=_of_map(session, Trend, map_id, TrendRow, _TREND),
    )


def _mapping(held: Any) -> dict[str, Any]:
    """A stored document, which a stranger's file may have made anything but a mapping."""
    return held if isinstance(held, dict) else {}


_STAGE = (
    "id code_id merged_into_id name position hidden duration duration_low duration_high duration_unit "
    "key_need top_opportunity"
)
_LANE = "id kind name position hidden"
_CARD = (
    "id stage_id lane_kind code_id text label position hidden channel frequency owner status face valence "
    "severity blocks_stage_id answered"
)
_KPI = (
    "id stage_id name raw value unit numerator denominator basis period source measured_on nested "
    "reconstructed to_stage_id"
)
_GOAL = "id stage_id text from_value to_value"
_METRIC = "id stage_id text threshold value met"
_TEAM = "id stage_id name note"
_DECISION_MAKER = "id stage_id role influence concerns"
_TREND = "id metric direction evidence"


def _of_map(session: Session, table: Any, map_id: int, row: Any, names: str) -> tuple[Any, ...]:
    columns: list[InstrumentedAttribute[Any]] = [getattr(table, name) for name in names.split()]
    query = select(*columns).where(table.map_id == map_id).order_by(table.position, table.id)
    return rows_of(session.execute(query).all(), row)


def _evidence(session: Session, map_id: int) -> tuple[EvidenceRow, ...]:
    columns = (CardEvidence.card_id, CardEvidence.passage_id, CardEvidence.relation, CardEvidence.comment)
    query = select(*columns).join(Card, Card.id == CardEvidence.card_id).where(Card.map_id == map_id)
    return rows_of(session.execute(query.order_by(CardEvidence.id)).all(), EvidenceRow)


def _votes(session: Session, map_id: int) -> tuple[VoteRow, ...]:
    columns = (Vote.stage_id, Vote.card_id, Vote.code_id, Vote.dots)
    return rows_of(session.execute(select(*columns).where(Vote.map_id == map_id)).all(), VoteRow)


def _comments(session: Session, map_id: int) -> tuple[CommentRow, ...]:
    columns = (Comment.stage_id, Comment.card_id, Comment.lane_kind, Comment.code_id)
    query = select(*columns).where(Comment.map_id == map_id, Comment.resolved.is_(False))
    return rows_of(session.execute(query).all(), CommentRow)
