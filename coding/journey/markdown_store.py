"""Puts a Markdown map into the project as a stored map, and takes a stored map out again."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import count

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coding.analysis.dropoff import NESTED, Passing
from coding.analysis.passings import passing
from coding.journey.build import build
from coding.journey.facts import load_facts
from coding.journey.markdown_faces import valence_of
from coding.journey.markdown_kept import SETTING, kept_of, to_setting
from coding.journey.markdown_map import STAGED, Amount, KpiValue, MarkdownMap, StageText
from coding.journey.markdown_view import markdown_of
from coding.journey.markdown_write import write_markdown_map
from models.code import Code
from models.journey import (
    Card,
    DecisionMaker,
    Goal,
    JourneyMap,
    Kpi,
    MapStage,
    SuccessMetric,
    Team,
    Trend,
)
from models.people import Persona


def import_markdown(session: Session, written: MarkdownMap) -> int:
    """Stores the map with its cards and tables and returns its id; one undo step with its operation.

    Stages of the same name as a stage code show that code's evidence beside what was written.
    """
    position = session.scalar(select(func.count(JourneyMap.id))) or 0
    text = persona_text(written)
    stored = JourneyMap(
        title=written.title,
        product=written.product,
        journey_type=written.field("journey type"),
        objective="\n".join(written.objectives),
        scope="hypothesis",
        persona_text=text,
        persona_id=_persona(session, written.persona),
        preset="b2b" if written.layout == STAGED else "saas",
        settings={SETTING: to_setting(kept_of(written, text))},
        position=position,
    )
    session.add(stored)
    session.flush()
    stages = _stages(session, stored.id, written)
    for stage, row in zip(written.stages, stages, strict=True):
        session.add_all(_cards(stored.id, row, stage))
        session.add_all(_tables(stored.id, row, stage))
    _analysis(session, stored.id, written, stages)
    _measures(session, stored.id, written, stages)
    session.add_all(
        Trend(map_id=stored.id, metric=one.metric, direction=one.direction, evidence=one.evidence, position=i)
        for i, one in enumerate(written.trends)
    )
    session.flush()
    return stored.id


def export_markdown(session: Session, map_id: int) -> str:
    """The stored map as a Markdown document in the layout it came in; UserError when it is gone."""
    return write_markdown_map(markdown_of(build(load_facts(session, map_id))))


def persona_text(written: MarkdownMap) -> str:
    """The persona in one line: name, then what is known of them."""
    if not written.persona_notes:
        return written.persona
    note = written.persona_notes[0].removeprefix(f"{written.persona}:").strip()
    return f"{written.persona}, {note}"


def _persona(session: Session, name: str) -> int | None:
    """The project's persona of that name; a document does not make new ones."""
    wanted = name.partition(",")[0].strip().casefold()
    rows = session.execute(select(Persona.id, Persona.name))
    return next((key for key, found in rows if found.casefold() == wanted), None)


def _stages(session: Session, map_id: int, written: MarkdownMap) -> list[MapStage]:
    query = select(Code.name, Code.id).where(Code.kind == "stage", Code.codable.is_(True))
    codes = {name.casefold(): key for name, key in session.execute(query)}
    summary = {one.stage.casefold(): one for one in written.summary}
    rows = []
    for position, stage in enumerate(written.stages):
        said = summary.get(stage.name.casefold())
        length = said.duration if said else Amount("")
        rows.append(
            MapStage(
                map_id=map_id,
                code_id=codes.get(stage.name.casefold()),
                name=stage.name,
                position=position,
                duration=length.raw,
                duration_low=length.low,
                duration_high=length.high,
                duration_unit=length.unit or None,
                key_need=said.need if said else "",
                top_opportunity=said.opportunity if said else "",
            )
        )
    session.add_all(rows)
    session.flush()
    return rows


def _cards(map_id: int, row: MapStage, stage: StageText) -> Iterable[Card]:
    """Cards for everything said in the stage's cells, in the order of the document."""
    order = count()

    def card(lane: str, text: str, **more: object) -> Card:
        return Card(map_id=map_id, stage_id=row.id, lane_kind=lane, text=text, position=next(order), **more)

    yield from (card("trigger", text) for text in stage.triggers)
    for action in stage.actions:
        often = action.frequency
        yield card(
            "action",
            action.text,
            channel=action.channel,
            frequency=often.raw,
            frequency_low=often.low,
            frequency_high=often.high,
            frequency_unit=often.unit or None,
        )
    yield from (card("touchpoint", text) for text in stage.touchpoints)
    yield from (card("thought", text) for text in stage.thoughts)
    for feeling in stage.feelings:
        yield card("emotion", feeling.text, face=feeling.face, valence=valence_of(feeling))
        if feeling.quote:
            yield card("thought", feeling.quote)
    yield from (card("pain point", text) for text in stage.pains)
    yield from (card("need", text) for text in stage.needs)
    yield from (card("question", text) for text in stage.questions)
    yield from (card("excellence", text) for text in stage.excellence)
    yield from (card("opportunity", one.text, label=one.label) for one in stage.opportunities)


def _tables(
    map_id: int, row: MapStage, stage: StageText
) -> Iterable[DecisionMaker | Goal | SuccessMetric | Team]:
    place = {"map_id": map_id, "stage_id": row.id}
    for i, maker in enumerate(stage.makers):
        yield DecisionMaker(
            **place, role=maker.role, influence=maker.influence, concerns=maker.concerns, position=i
        )
    for i, metric in enumerate(stage.metrics):
        yield SuccessMetric(**place, text=metric.text, threshold=metric.threshold, position=i)
    for i, goal in enumerate(stage.goals):
        yield Goal(**place, text=goal.text, from_value=goal.before, to_value=goal.after, position=i)
    for i, team in enumerate(stage.teams):
        yield Team(**place, name=team.name, note=team.note, position=i)


def _analysis(session: Session, map_id: int, written: MarkdownMap, stages: list[MapStage]) -> None:
    """The document's own top pain points and opportunities become cards of the stage they name."""
    by_name = {row.name.casefold(): i for i, row in enumerate(stages)}
    for position, pain in enumerate(written.top_pains, 1000):
        place = by_name.get(pain.stage.casefold())
        if place is not None:
            after = stages[place + 1].id if pain.lost is not None and place + 1 < len(stages) else None
            session.add(_top(map_id, stages[place], "pain point", pain.text, position, after))
    for position, text in enumerate(written.top_opportunities, 1000):
        place = by_name.get(text.partition(" stage")[0].casefold())
        if place is not None:
            session.add(_top(map_id, stages[place], "opportunity", text, position, None))


def _top(map_id: int, stage: MapStage, lane: str, text: str, position: int, blocks: int | None) -> Card:
    return Card(
        map_id=map_id, stage_id=stage.id, lane_kind=lane, text=text, position=position, blocks_stage_id=blocks
    )


def _measures(session: Session, map_id: int, written: MarkdownMap, stages: list[MapStage]) -> None:
    """KPIs with the counts they can be taken back to."""
    stated = [(stage.name, kpi) for stage in written.stages for kpi in stage.kpis]
    rows = [row for row, stage in zip(stages, written.stages, strict=True) for _ in stage.kpis]
    for position, ((stage, kpi), row) in enumerate(zip(stated, rows, strict=True)):
        found = passing(stage, kpi, stated[:position])
        after = stages[row.position + 1].id if row.position + 1 < len(stages) else None
        session.add(_kpi(map_id, row.id, kpi, position, found, after))


def _kpi(
    map_id: int, stage: int, kpi: KpiValue, position: int, found: Passing | None, after: int | None
) -> Kpi:
    return Kpi(
        map_id=map_id,
        stage_id=stage,
        name=kpi.name,
        raw=kpi.raw.partition(":")[2].strip(),
        value=kpi.value,
        unit=kpi.unit,
        numerator=found.after if found else kpi.numerator,
        denominator=found.before if found else kpi.denominator,
        period=kpi.window,
        nested=found is not None and found.basis == NESTED,
        reconstructed=found is not None and found.reconstructed,
        to_stage_id=after if found else None,
        position=position,
    )
