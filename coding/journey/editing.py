"""Maps, their columns and their rows: made, renamed, reordered, merged, hidden and deleted by verbs on a session."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from coding.journey.presets import ALIASES, CODED_KINDS, FACT_KINDS, NAMES, PRESETS, preset
from coding.journey.ranges import duration
from coding.journey.spec import DENOMINATORS
from models.code import Code
from models.errors import UserError
from models.journey import SCOPES, JourneyMap, MapLane, MapStage
from models.people import Persona
from models.project import Project
from models.translation import tr

MAP_FIELDS = (
    "title",
    "product",
    "journey_type",
    "objective",
    "scope",
    "wave",
    "persona_id",
    "persona_text",
    "preset",
    "denominator",
    "filters",
    "settings",
    "notes",
)
STAGE_FIELDS = ("name", "key_need", "top_opportunity", "hidden", "code_id")


def create_map(
    session: Session,
    title: str = "",
    preset_key: str = "standard",
    *,
    persona_id: int | None = None,
    **values: Any,
) -> int:
    """Make a map with a column for every stage of the codebook and the lanes of a preset; its id.

    The standard preset has a lane for every kind the codebook uses; more can be added.
    """
    key = _preset(preset_key)
    name = title.strip() or _title(session, persona_id)
    last = session.scalar(select(func.max(JourneyMap.position)))
    made = JourneyMap(title=name, preset=key, persona_id=persona_id, position=0 if last is None else last + 1)
    session.add(made)
    session.flush()
    describe_map(session, made.id, **values)
    _add_stages(session, made.id)
    _add_lanes(session, made.id, key)
    return made.id


def _preset(key: str) -> str:
    try:
        return preset(key).key
    except KeyError:
        known = ", ".join([*PRESETS, *ALIASES])
        raise UserError(
            tr("There is no preset called “{key}”.", key=key), tr("Choose one of: {known}.", known=known)
        ) from None


def _title(session: Session, persona_id: int | None) -> str:
    project = session.scalar(select(Project.name).limit(1)) or "Journey map"
    persona = session.scalar(select(Persona.name).where(Persona.id == persona_id)) if persona_id else None
    return f"{project} · {persona}" if persona else project


def _add_stages(session: Session, map_id: int) -> None:
    rows = session.execute(
        select(Code.id, Code.name, Code.parent_id)
        .where(Code.kind == "stage", Code.codable)
        .order_by(Code.position)
    ).all()
    codable = {row.id for row in rows}
    tops = [row for row in rows if row.parent_id not in codable]
    session.add_all(
        MapStage(map_id=map_id, code_id=row.id, name=row.name, position=index)
        for index, row in enumerate(tops)
    )
    session.flush()


def _add_lanes(session: Session, map_id: int, key: str) -> None:
    used = set(session.scalars(select(Code.kind).where(Code.codable).distinct()))
    wanted = [lane for lane in preset(key).lanes() if not lane.only_with_cards or lane.kind in used]
    session.add_all(
        MapLane(map_id=map_id, kind=lane.kind, name=lane.name, position=index)
        for index, lane in enumerate(wanted)
    )
    session.flush()


def describe_map(session: Session, map_id: int, **values: Any) -> None:
    """Change what a map says of itself or counts; UserError for a scope or denominator that does not exist."""
    found = get_map(session, map_id)
    for name, value in values.items():
        if name not in MAP_FIELDS:
            raise TypeError(f"a map has no {name}")
        _check_map_value(name, value)
        setattr(found, name, value)
    session.flush()


def _check_map_value(name: str, value: Any) -> None:
    choices = {"scope": SCOPES, "denominator": DENOMINATORS, "preset": tuple(PRESETS)}.get(name)
    if choices is not None and value not in choices:
        raise UserError(
            tr("“{value}” is not a {name} of a map.", value=value, name=name),
            tr("Choose one of: {value}.", value=", ".join(choices)),
        )
    if name == "title" and not str(value).strip():
        raise UserError(tr("A map needs a title."), tr("Write a few words."))


def use_preset(session: Session, map_id: int, key: str) -> None:
    """Show exactly the lanes of a preset, in its order; other lanes are hidden and keep their cards."""
    wanted = preset(_preset(key))
    describe_map(session, map_id, preset=wanted.key)
    lanes = {lane.kind: lane for lane in _lanes(session, map_id)}
    for index, spec in enumerate(wanted.lanes()):
        lane = lanes.pop(spec.kind, None)
        if lane is None:
            session.add(MapLane(map_id=map_id, kind=spec.kind, name=spec.name, position=index))
        else:
            lane.position, lane.hidden = index, False
    for index, lane in enumerate(lanes.values(), len(wanted.kinds)):
        lane.position, lane.hidden = index, True
    session.flush()


def delete_map(session: Session, map_id: int) -> None:
    """Delete a map with all that was entered for it; codings stay."""
    session.execute(delete(JourneyMap).where(JourneyMap.id == get_map(session, map_id).id))


def get_map(session: Session, map_id: int) -> JourneyMap:
    """The stored map; UserError when it is gone."""
    found = session.get(JourneyMap, map_id)
    if found is None:
        raise UserError(tr("This journey map is no longer in the project."), tr("Choose another one."))
    return found


def add_stage(session: Session, map_id: int, name: str, code_id: int | None = None) -> int:
    """Add a column at the end, for a stage code or by name alone; its id."""
    get_map(session, map_id)
    position = len(_stages(session, map_id))
    stage = MapStage(map_id=map_id, name=_named(name, "stage"), code_id=code_id, position=position)
    session.add(stage)
    session.flush()
    return stage.id


def describe_stage(session: Session, stage_id: int, **values: Any) -> None:
    """Rename or hide a column, or write its duration, key need or top opportunity."""
    stage = get_stage(session, stage_id)
    for name, value in values.items():
        if name == "duration":
            _set_duration(stage, str(value))
        elif name in STAGE_FIELDS:
            setattr(stage, name, _named(value, "stage") if name == "name" else value)
        else:
            raise TypeError(f"a stage has no {name}")
    session.flush()


def _set_duration(stage: MapStage, text: str) -> None:
    read = duration(text)
    stage.duration = text.strip()
    stage.duration_low = read.low_days if read else None
    stage.duration_high = read.high_days if read else None
    stage.duration_unit = "day" if read and read.low_days is not None else None


def order_stages(session: Session, map_id: int, stage_ids: Sequence[int]) -> None:
    """Put the columns into this order; columns that are not named keep theirs behind them."""
    _order(_stages(session, map_id), stage_ids)
    session.flush()


def merge_stage(session: Session, stage_id: int, into_id: int | None) -> None:
    """Show a column inside another one of the same map; None takes it out again. UserError for a circle."""
    stage = get_stage(session, stage_id)
    if into_id is not None:
        target = get_stage(session, into_id)
        if target.map_id != stage.map_id or target.id == stage.id or target.merged_into_id == stage.id:
            raise UserError(
                tr("A stage can only be merged into another stage of its map."), tr("Choose another stage.")
            )
    stage.merged_into_id = into_id
    session.flush()


def remove_stage(session: Session, stage_id: int) -> None:
    """Delete a column with the cards entered in it; codings stay."""
    session.execute(delete(MapStage).where(MapStage.id == get_stage(session, stage_id).id))


def get_stage(session: Session, stage_id: int) -> MapStage:
    """The stored column; UserError when it is gone."""
    stage = session.get(MapStage, stage_id)
    if stage is None:
        raise UserError(tr("This stage is no longer on the map."), tr("Choose another one."))
    return stage


def add_lane(session: Session, map_id: int, kind: str, name: str = "") -> int:
    """Show a lane of a kind at the end of the map, or again where it was; its id."""
    if kind not in (*CODED_KINDS, *FACT_KINDS):
        raise UserError(
            tr("“{kind}” is not a kind of lane.", kind=kind),
            tr("Choose one of: {value}.", value=", ".join(NAMES)),
        )
    lanes = _lanes(session, map_id)
    lane = next((lane for lane in lanes if lane.kind == kind), None)
    if lane is None:
        lane = MapLane(map_id=get_map(session, map_id).id, kind=kind, name=NAMES[kind], position=len(lanes))
        session.add(lane)
    lane.hidden = False
    if name.strip():
        lane.name = name.strip()
    session.flush()
    return lane.id


def describe_lane(
    session: Session, lane_id: int, *, name: str | None = None, hidden: bool | None = None
) -> None:
    """Rename, hide or show a row."""
    lane = session.get(MapLane, lane_id)
    if lane is None:
        raise UserError(tr("This lane is no longer on the map."), tr("Choose another one."))
    if name is not None:
        lane.name = _named(name, "lane")
    if hidden is not None:
        lane.hidden = hidden
    session.flush()


def order_lanes(session: Session, map_id: int, lane_ids: Sequence[int]) -> None:
    """Put the rows into this order; rows that are not named keep theirs below them."""
    _order(_lanes(session, map_id), lane_ids)
    session.flush()


def _order(rows: Sequence[Any], ids: Sequence[int]) -> None:
    place = {key: index for index, key in enumerate(ids)}
    ordered = sorted(rows, key=lambda row: (place.get(row.id, len(place)), row.position))
    for index, row in enumerate(ordered):
        row.position = index


def _stages(session: Session, map_id: int) -> Sequence[MapStage]:
    query = select(MapStage).where(MapStage.map_id == map_id).order_by(MapStage.position, MapStage.id)
    return session.scalars(query).all()


def _lanes(session: Session, map_id: int) -> Sequence[MapLane]:
    query = select(MapLane).where(MapLane.map_id == map_id).order_by(MapLane.position, MapLane.id)
    return session.scalars(query).all()


def _named(name: str, what: str) -> str:
    if not name.strip():
        raise UserError(tr("A {what} needs a name.", what=what), tr("Write a word or two."))
    return name.strip()
