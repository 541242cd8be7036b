"""Reads what a map needs from the project in a handful of SELECTs; computing it is `build`, which is pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute, Session

from coding.journey.rows import (
    CardRow,
    CodeRow,
    CodingRow,
    CommentRow,
    EvidenceRow,
    Facts,
    LaneRow,
    MapRow,
    ParticipantRow,
    PersonaRow,
    SourceRow,
    SpeakerRow,
    StageRow,
    TurnRow,
    VoteRow,
)
from models.code import Code
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
from models.passage import Coding, Passage
from models.people import Account, Attribute, AttributeValue, Coder, Participant, Persona
from models.project import Project
from models.source import Source, Speaker, Turn


def load_facts(session: Session, map_id: int | None = None, known: Facts | None = None) -> Facts:
    """Everything a map is built from; UserError when the map is gone.

    Texts are taken from `known`, an earlier answer on the same project, for sources whose revision is the
    same.
    """
    sources = _sources(session)
    return Facts(
        name=session.execute(select(Project.name).order_by(Project.id).limit(1)).scalar() or "",
        sources=sources,
        speakers=_speakers(session),
        turns=_turns(session),
        participants=_participants(session),
        personas=_personas(session),
        attributes=_attributes(session),
        coders=_pairs(session.execute(select(Coder.id, Coder.name))),
        codes=_codes(session),
        codings=_codings(session),
        passages=_entered_passages(session, map_id),
        texts=_texts(session, sources, known),
        map=None if map_id is None else load_map(session, map_id),
    )


def map_list(session: Session) -> tuple[tuple[int, str, int | None, str], ...]:
    """Id, title, persona id and scope of every stored map, in their order."""
    columns = (JourneyMap.id, JourneyMap.title, JourneyMap.persona_id, JourneyMap.scope)
    rows = session.execute(select(*columns).order_by(JourneyMap.position, JourneyMap.id))
    return tuple((key, title, persona, scope) for key, title, persona, scope in rows)


def _sources(session: Session) -> tuple[SourceRow, ...]:
    columns = (
        Source.id,
        Source.guid,
        Source.title,
        Source.kind,
        Source.recorded_on,
        Source.default_stage_id,
        Source.exposure,
        Source.brand,
        Source.wave,
        Source.revision,
    )
    return _rows(session.execute(select(*columns).order_by(Source.id)).all(), SourceRow)


def _speakers(session: Session) -> tuple[SpeakerRow, ...]:
    columns = (Speaker.id, Speaker.source_id, Speaker.name, Speaker.role, Speaker.participant_id)
    return _rows(session.execute(select(*columns)).all(), SpeakerRow)


def _turns(session: Session) -> tuple[TurnRow, ...]:
    columns = (
        Turn.source_id,
        Turn.start,
        Turn.end,
        Turn.speaker_id,
        Turn.default_stage_id,
        Turn.date,
        Turn.time_start,
        Turn.channel,
    )
    return _rows(session.execute(select(*columns).order_by(Turn.source_id, Turn.start)).all(), TurnRow)


def _participants(session: Session) -> tuple[ParticipantRow, ...]:
    columns = (
        Participant.id,
        Participant.name,
        Participant.role,
        Participant.persona_id,
        Account.name,
        Participant.lifecycle,
        Participant.dmu,
    )
    query = select(*columns).outerjoin(Account, Account.id == Participant.account_id).order_by(Participant.id)
    return _rows(session.execute(query).all(), ParticipantRow)


def _personas(session: Session) -> tuple[PersonaRow, ...]:
    columns = (Persona.id, Persona.name, Persona.role, Persona.goal, Persona.color)
    return _rows(session.execute(select(*columns).order_by(Persona.position, Persona.id)).all(), PersonaRow)


def _attributes(session: Session) -> dict[int, dict[str, str]]:
    query = (
        select(AttributeValue.participant_id, Attribute.name, AttributeValue.value)
        .join(Attribute, Attribute.id == AttributeValue.attribute_id)
        .where(AttributeValue.participant_id.is_not(None))
    )
    found: dict[int, dict[str, str]] = {}
    for participant, name, value in session.execute(query):
        if participant is not None:
            found.setdefault(participant, {})[name] = value
    return found


def _codes(session: Session) -> tuple[CodeRow, ...]:
    columns = (
        Code.id,
        Code.parent_id,
        Code.name,
        Code.kind,
        Code.codable,
        Code.position,
        Code.color,
        Code.valence,
        Code.face,
        Code.severity,
        Code.blocks_id,
        Code.owner,
        Code.status,
    )
    return _rows(session.execute(select(*columns).order_by(Code.position, Code.id)).all(), CodeRow)


def _codings(session: Session) -> tuple[CodingRow, ...]:
    columns = (
        Coding.id,
        Coding.code_id,
        Coding.coder_id,
        Coding.valence,
        Coding.severity,
        Passage.id,
        Passage.source_id,
        Passage.start,
        Passage.end,
        Passage.exposure,
        Passage.brand,
    )
    query = (
        select(*columns)
        .join(Passage, Passage.id == Coding.passage_id)
        .where(Coding.discarded.is_(False))
        .order_by(Passage.source_id, Passage.start, Passage.end, Coding.id)
    )
    return _rows(session.execute(query).all(), CodingRow)


def _entered_passages(session: Session, map_id: int | None) -> dict[int, tuple[int, int, int]]:
    """Where the passages lie that a person put on a card by hand, by passage id."""
    query = (
        select(Passage.id, Passage.source_id, Passage.start, Passage.end)
        .join(CardEvidence, CardEvidence.passage_id == Passage.id)
        .join(Card, Card.id == CardEvidence.card_id)
        .where(Card.map_id == map_id)
    )
    return {key: (source, start, end) for key, source, start, end in session.execute(query)}


def _texts(session: Session, sources: Sequence[SourceRow], known: Facts | None) -> dict[int, str]:
    """The text of every source, read only where it is not known yet."""
    revisions = {row.id: row.revision for row in known.sources} if known else {}
    texts = {
        row.id: known.texts[row.id] for row in sources if known and revisions.get(row.id) == row.revision
    }
    missing = [row.id for row in sources if row.id not in texts]
    for start in range(0, len(missing), 500):
        query = select(Source.id, Source.text).where(Source.id.in_(missing[start : start + 500]))
        texts.update(_pairs(session.execute(query)))
    return texts


def load_map(session: Session, map_id: int) -> MapRow:
    """A stored map with all that was entered for it; UserError when there is none of this id."""
    found = session.get(JourneyMap, map_id)
    if found is None:
        raise UserError("This journey map is no longer in the project.", "Choose another one.")
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
        filters=dict(found.filters),
        settings=dict(found.settings),
        stages=_of_map(session, MapStage, map_id, StageRow, _STAGE),
        lanes=_of_map(session, MapLane, map_id, LaneRow, _LANE),
        cards=_of_map(session, Card, map_id, CardRow, _CARD),
        evidence=_evidence(session, map_id),
        votes=_votes(session, map_id),
        comments=_comments(session, map_id),
        kpis=_of_map(session, Kpi, map_id, tuple, _KPI),
        goals=_of_map(session, Goal, map_id, tuple, _GOAL),
        metrics=_of_map(session, SuccessMetric, map_id, tuple, _METRIC),
        teams=_of_map(session, Team, map_id, tuple, _TEAM),
        decision_makers=_of_map(session, DecisionMaker, map_id, tuple, _DECISION_MAKER),
        trends=_of_map(session, Trend, map_id, tuple, _TREND),
    )


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
    return _rows(session.execute(query).all(), row)


def _evidence(session: Session, map_id: int) -> tuple[EvidenceRow, ...]:
    columns = (CardEvidence.card_id, CardEvidence.passage_id, CardEvidence.relation)
    query = select(*columns).join(Card, Card.id == CardEvidence.card_id).where(Card.map_id == map_id)
    return _rows(session.execute(query.order_by(CardEvidence.id)).all(), EvidenceRow)


def _votes(session: Session, map_id: int) -> tuple[VoteRow, ...]:
    columns = (Vote.stage_id, Vote.card_id, Vote.code_id, Vote.dots)
    return _rows(session.execute(select(*columns).where(Vote.map_id == map_id)).all(), VoteRow)


def _comments(session: Session, map_id: int) -> tuple[CommentRow, ...]:
    columns = (Comment.stage_id, Comment.card_id, Comment.lane_kind, Comment.code_id)
    query = select(*columns).where(Comment.map_id == map_id, Comment.resolved.is_(False))
    return _rows(session.execute(query).all(), CommentRow)


def _pairs(found: Iterable[Any]) -> dict[int, str]:
    return {row[0]: row[1] for row in found}


def _rows(found: Iterable[Any], row: Any) -> tuple[Any, ...]:
    """Fetched rows as named tuples (or as plain tuples), so that nothing of the session stays behind."""
    make = getattr(row, "_make", row)
    return tuple(make(line) for line in found)
