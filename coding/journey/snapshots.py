"""Snapshots of a computed map, and what differs between two views of one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from coding.journey.documents import from_document, to_document
from coding.journey.editing import get_map
from coding.journey.pen import signed
from coding.journey.view import Card, JourneyView, Lane, Stage
from models.errors import UserError
from models.journey import Snapshot
from models.translation import tr

Key = tuple[str, str, str]
NOTICEABLE = 0.05


@dataclass(frozen=True, slots=True)
class SnapshotRow:
    """A snapshot without its view."""

    id: int
    label: str
    created: datetime


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that differs: in which stage and lane, which card, "added", "removed" or "changed", and how."""

    stage: str
    lane: str
    text: str
    what: str
    details: tuple[str, ...] = ()


def take_snapshot(session: Session, view: JourneyView, label: str) -> int:
    """Keep a computed view of a stored map under a label; its id."""
    if view.map_id is None:
        raise UserError(tr("Only a saved map can be kept as a snapshot."), tr("Save the map first."))
    name = label.strip() or "Snapshot"
    document = to_document(uncompared(view))
    row = Snapshot(map_id=get_map(session, view.map_id).id, label=name, view=document)
    session.add(row)
    session.flush()
    return row.id


def snapshots_of(session: Session, map_id: int) -> tuple[SnapshotRow, ...]:
    """The snapshots of a map, newest first."""
    columns = (Snapshot.id, Snapshot.label, Snapshot.created)
    query = select(*columns).where(Snapshot.map_id == map_id).order_by(Snapshot.id.desc())
    return tuple(SnapshotRow(key, label, created) for key, label, created in session.execute(query))


def read_snapshot(session: Session, snapshot_id: int) -> JourneyView:
    """The view as it was; UserError when the snapshot is gone."""
    document = session.scalar(select(Snapshot.view).where(Snapshot.id == snapshot_id))
    if document is None:
        raise UserError(tr("This snapshot is no longer in the project."), tr("Choose another one."))
    return from_document(document)


def remove_snapshot(session: Session, snapshot_id: int) -> None:
    """Delete a snapshot."""
    session.execute(delete(Snapshot).where(Snapshot.id == snapshot_id))


def differences(before: JourneyView, after: JourneyView) -> tuple[Difference, ...]:
    """What a reader would notice: stages, feelings, cards, their counts, tiers and quotes."""
    old, new = dict(_cards(before)), dict(_cards(after))
    found = [*_stages(before, after)]
    for key in [*old, *(key for key in new if key not in old)]:
        stage, lane, text = key[0], key[1], (new.get(key) or old[key]).text
        if key not in new:
            found.append(Difference(stage, lane, text, "removed"))
        elif key not in old:
            found.append(Difference(stage, lane, text, "added", (new[key].badge or tr("by hand"),)))
        elif details := _card_details(old[key], new[key]):
            found.append(Difference(stage, lane, text, "changed", details))
    return tuple(found)


def uncompared(view: JourneyView) -> JourneyView:
    """The view without anything that a comparison laid over it."""
    if not view.compared and not any(card.changed for _, card in _cards(view)):
        return view
    lanes = []
    for lane in view.lanes:
        cells = []
        for cell in lane.cells:
            kept = (card for card in cell.cards if card.changed != "removed")
            cards = tuple(replace(card, changed="", against="", shift="") for card in kept)
            cells.append(replace(cell, cards=cards))
        lanes.append(replace(lane, cells=tuple(cells)))
    stages = tuple(replace(stage, compared=None) for stage in view.stages)
    return replace(view, lanes=tuple(lanes), stages=stages, compared="")


def with_differences(before: JourneyView, after: JourneyView) -> JourneyView:
    """The later view with `changed` set on every card that is new or different, for colouring."""
    old = dict(_cards(before))

    def marked(stage: str, lane: str, card: Card) -> Card:
        known = old.get(_key(stage, lane, card))
        if card.changed == "removed":
            return card
        if known is None:
            return replace(card, changed="added")
        return replace(card, changed="changed") if _card_details(known, card) else card

    def lane_of(lane: Lane) -> Lane:
        cells = tuple(
            replace(cell, cards=tuple(marked(cell.stage, lane.kind, card) for card in cell.cards))
            for cell in lane.cells
        )
        return replace(lane, cells=cells)

    return replace(after, lanes=tuple(lane_of(lane) for lane in after.lanes))


def _cards(view: JourneyView) -> Iterator[tuple[Key, Card]]:
    for lane in view.lanes:
        for cell in lane.cells:
            for card in cell.cards:
                yield _key(cell.stage, lane.kind, card), card


def _key(stage: str, lane: str, card: Card) -> Key:
    return stage, lane, card.code or f"by hand: {card.row_id if card.row_id is not None else card.text}"


def _card_details(old: Card, new: Card) -> tuple[str, ...]:
    pairs = (
        (tr("headline"), old.text, new.text),
        (tr("count"), old.badge, new.badge),
        (tr("tier"), old.tier or "", new.tier or ""),
        (tr("contradicting"), str(old.contradicted), str(new.contradicted)),
        (tr("details"), f"{old.label} {old.detail}".strip(), f"{new.label} {new.detail}".strip()),
    )
    said = [f"{name}: {a or tr('none')} → {b or tr('none')}" for name, a, b in pairs if a != b]
    was = {(quote.source, quote.start, quote.end) for quote in old.quotes}
    now = {(quote.source, quote.start, quote.end) for quote in new.quotes}
    if was != now:
        said.append(tr("quotes: {new} new, {gone} gone", new=len(now - was), gone=len(was - now)))
    return tuple(said)


def _stages(before: JourneyView, after: JourneyView) -> Iterator[Difference]:
    old = {stage.name: stage for stage in before.stages}
    new = {stage.name: stage for stage in after.stages}
    for name in [*old, *(name for name in new if name not in old)]:
        if name not in new:
            yield Difference(name, "stage", name, "removed")
        elif name not in old:
            yield Difference(name, "stage", name, "added")
        elif details := _stage_details(old[name], new[name]):
            yield Difference(name, "stage", name, "changed", details)


def _stage_details(old: Stage, new: Stage) -> tuple[str, ...]:
    said: list[str] = []
    if old.participants != new.participants:
        said.append(tr("reached by: {before} → {after}", before=old.participants, after=new.participants))
    a, b = old.emotion.mean, new.emotion.mean
    if (a is None) != (b is None) or (a is not None and b is not None and abs(a - b) >= NOTICEABLE):
        said.append(tr("emotion: {before} → {after}", before=_valence(a), after=_valence(b)))
    return tuple(said)


def _valence(value: float | None) -> str:
    return tr("none") if value is None else signed(value)
