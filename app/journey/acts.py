"""Acts on maps; every one is one undo step with a name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.desk import Desk
from app.jobs import Progress
from coding.journey import card_editing, editing, snapshots, table_editing, workshop
from coding.journey.stored import load_map
from coding.journey.view import Card, JourneyView
from coding.journey.workshop import Place
from models.translation import noted, tr, trn

if TYPE_CHECKING:
    from coding.journey.markdown_map import MarkdownMap

EVIDENCE_NOTICES = {
    "supports": noted("The quote supports this card"),
    "contradicts": noted("The quote contradicts this card"),
    "pinned": noted("The quote stands first on this card"),
    "hidden": noted("The quote is hidden from this card; it stays coded"),
    None: noted("The mark on the quote is gone"),
}


def create_map(
    desk: Desk, title: str, preset: str, persona: int | None, done: Callable[[int], None], **values: Any
) -> None:
    """Keeps a new map with the lanes of a preset; `done` gets its id."""
    label = tr("New map “{title}”", title=title) if title else tr("New map")
    desk.run(label, editing.create_map, title, preset, persona_id=persona, done=done, **values)


def import_map(desk: Desk, path: Path, done: Callable[[int], None]) -> None:
    """Opens a Markdown map as a new map of the project; `done` gets its id."""

    def store(found: MarkdownMap) -> None:
        from coding.journey.markdown_store import import_markdown

        notice = tr(
            "Opened the map “{title}” with {stages} stages", title=found.title, stages=len(found.stages)
        )
        desk.run(tr("Open map {name}", name=path.name), import_markdown, found, notice=notice, done=done)

    def read(_progress: Progress) -> MarkdownMap:
        from coding.journey.markdown_file import read_map_file

        return read_map_file(path)

    desk.run_long(tr("Reading {name}", name=path.name), read, store)


def describe_map(desk: Desk, map_id: int, what: str, **values: Any) -> None:
    """Changes what a map says of itself or counts."""
    desk.run(what, editing.describe_map, map_id, **values)


def use_preset(desk: Desk, map_id: int, preset: str, name: str) -> None:
    """Shows the lanes of a preset."""
    desk.run(tr("Lanes of “{name}”", name=tr(name)), editing.use_preset, map_id, preset)


def delete_map(desk: Desk, map_id: int, title: str) -> None:
    """Deletes a map; codings stay."""
    desk.run(
        tr("Delete map “{title}”", title=title),
        editing.delete_map,
        map_id,
        notice=tr("Deleted the map “{title}”", title=title),
    )


def describe_stage(desk: Desk, stage: int, what: str, **values: Any) -> None:
    """Renames or hides a stage, or writes its duration, key need or top opportunity."""
    desk.run(what, editing.describe_stage, stage, **values)


def add_stage(desk: Desk, map_id: int, name: str) -> None:
    """Adds a stage at the end, with a code of its own, so that passages can be given it."""
    desk.run(tr("New stage “{name}”", name=name), _add_stage, map_id, name)


def _add_stage(session: Any, map_id: int, name: str) -> int:
    from coding.codebook import add_code

    return editing.add_stage(session, map_id, name, add_code(session, name, "stage"))


def move_stage(desk: Desk, map_id: int, name: str, ids: Sequence[int]) -> None:
    """Puts the stages into another order."""
    desk.run(tr("Move stage “{name}”", name=name), editing.order_stages, map_id, ids)


def merge_stage(desk: Desk, stage: int, name: str, into: int | None, into_name: str = "") -> None:
    """Shows a stage inside another one; None takes it out again."""
    label = (
        tr("Merge “{name}” into “{into_name}”", name=name, into_name=into_name)
        if into
        else tr("Take “{name}” out again", name=name)
    )
    desk.run(label, editing.merge_stage, stage, into)


def add_lane(desk: Desk, view: JourneyView, kind: str, name: str) -> None:
    """Shows a lane of a kind."""
    desk.run(tr("Show lane “{name}”", name=name), _with_lanes, view.map_id, _kinds(view), _add_lane, kind)


def _add_lane(session: Any, map_id: int, _lanes: dict[str, int], kind: str) -> None:
    editing.add_lane(session, map_id, kind)


def describe_lane(desk: Desk, view: JourneyView, kind: str, what: str, **values: Any) -> None:
    """Renames or hides a lane."""
    desk.run(what, _with_lanes, view.map_id, _kinds(view), _describe_lane, (kind, values))


def _describe_lane(
    session: Any, _map_id: int, lanes: dict[str, int], given: tuple[str, dict[str, Any]]
) -> None:
    kind, values = given
    editing.describe_lane(session, lanes[kind], **values)


def move_lane(desk: Desk, view: JourneyView, name: str, kinds: Sequence[str]) -> None:
    """Puts the lanes into another order."""
    desk.run(tr("Move lane “{name}”", name=name), _with_lanes, view.map_id, _kinds(view), _order_lanes, kinds)


def _order_lanes(session: Any, map_id: int, lanes: dict[str, int], kinds: Sequence[str]) -> None:
    editing.order_lanes(session, map_id, [lanes[kind] for kind in kinds])


def _kinds(view: JourneyView) -> tuple[str, ...]:
    return tuple(lane.kind for lane in view.lanes)


def _with_lanes(
    session: Any,
    map_id: int,
    shown: Sequence[str],
    act: Callable[[Any, int, dict[str, int], Any], None],
    given: Any,
) -> None:
    """Does something to the lanes of a map; one that follows its preset gets lanes of its own first."""
    stored = load_map(session, map_id)
    if not stored.lanes:
        editing.use_preset(session, map_id, stored.preset)
        stored = load_map(session, map_id)
        for lane in stored.lanes:
            editing.describe_lane(session, lane.id, hidden=lane.kind not in shown)
    act(session, map_id, {lane.kind: lane.id for lane in stored.lanes}, given)


def write_card(desk: Desk, stage: int, kind: str, text: str, done: Callable[[int], None]) -> None:
    """Writes a card by hand; `done` gets its id."""
    desk.run(tr("Write card “{text}”", text=text), card_editing.write_card, stage, kind, text, done=done)


def edit_headline(desk: Desk, stage: int, card: Card, text: str) -> None:
    """Gives a card another headline; a computed one keeps its code and evidence."""
    label = tr("Headline “{value}”", value=text or card.code or card.text)
    if card.code_id is not None:
        desk.run(label, card_editing.edit_headline, stage, card.code_id, text)
    elif card.row_id is not None:
        desk.run(label, card_editing.describe_card, card.row_id, text=text)


def describe_card(desk: Desk, stage: int, card: Card, what: str, **values: Any) -> None:
    """Changes the marks of a card."""
    desk.run(what, _on_card, stage, card.code_id, card.row_id, _describe, values)


def _describe(session: Any, card_id: int, values: dict[str, Any]) -> None:
    card_editing.describe_card(session, card_id, **values)


def remove_card(desk: Desk, card: Card) -> None:
    """Deletes a card written by hand."""
    if card.row_id is not None:
        desk.run(tr("Delete card “{text}”", text=card.text), card_editing.remove_card, card.row_id)


def move_card(desk: Desk, card: Card, stage: int, stage_name: str) -> None:
    """Moves a card written by hand to another stage."""
    if card.row_id is not None:
        desk.run(
            tr("Move card to “{stage_name}”", stage_name=stage_name),
            card_editing.move_card,
            card.row_id,
            stage,
        )


def set_evidence(desk: Desk, stage: int, card: Card, passage: int, relation: str | None) -> None:
    """Pins a quote on a card, lets it contradict or support it, hides it, or takes the mark away."""
    notice = tr(EVIDENCE_NOTICES[relation])
    desk.run(
        tr("Evidence of “{text}”", text=card.text),
        _on_card,
        stage,
        card.code_id,
        card.row_id,
        _relate,
        (passage, relation),
        notice=notice,
    )


def remark_on(desk: Desk, stage: int, card: Card, passage: int, words: str) -> None:
    """Leaves a remark on a quote of a card; no words take it away."""
    desk.run(
        tr("Remark on a quote of “{text}”", text=card.text),
        _on_card,
        stage,
        card.code_id,
        card.row_id,
        _remark,
        (passage, words),
        notice=tr("Remark kept") if words.strip() else tr("Remark taken away"),
    )


def _remark(session: Any, card_id: int, given: tuple[int, str]) -> None:
    card_editing.remark_on(session, card_id, *given)


def _relate(session: Any, card_id: int, given: tuple[int, str | None]) -> None:
    card_editing.set_evidence(session, card_id, *given)


def _on_card(
    session: Any,
    stage: int,
    code: int | None,
    row: int | None,
    act: Callable[[Any, int, Any], None],
    given: Any,
) -> None:
    """Does something to the stored row of a card, which is made for a computed card that has none."""
    if code is not None:
        row = card_editing.card_of_code(session, stage, code)
    if row is not None:
        act(session, row, given)


def place_passage(desk: Desk, passage: int, stage: int, name: str) -> None:
    """Gives an unplaced passage a stage."""
    desk.run(tr("Place passage in “{name}”", name=name), card_editing.place_passage, passage, stage)


def add_row(desk: Desk, map_id: int, table: str, words: str, **values: Any) -> None:
    """Adds a row to one of the map's tables."""
    given = {table_editing.WORDS[table]: words, **values}
    desk.run(
        tr("New {table} “{words}”", table=table, words=words), table_editing.add_row, map_id, table, **given
    )


def change_row(desk: Desk, table: str, row: int, what: str, **values: Any) -> None:
    """Changes a row of a table."""
    desk.run(what, table_editing.change_row, table, row, **values)


def remove_row(desk: Desk, table: str, row: int, words: str) -> None:
    """Deletes a row of a table."""
    desk.run(tr("Delete {table} “{words}”", table=table, words=words), table_editing.remove_row, table, row)


def comment(desk: Desk, map_id: int, place: Place, text: str) -> None:
    """Leaves a remark."""
    desk.run(
        tr("Comment on the map"),
        workshop.add_comment,
        map_id,
        place,
        text,
        notice=tr("Comment saved"),
        nameless=True,
    )


def resolve(desk: Desk, comment_id: int, resolved: bool) -> None:
    """Closes a remark, or opens it again."""
    label = tr("Close comment") if resolved else tr("Open comment again")
    desk.run(label, workshop.resolve_comment, comment_id, resolved, nameless=True)


def vote(desk: Desk, map_id: int, place: Place, dots: int) -> None:
    """Sets how many dots the coder gives to a card."""
    notice = trn("{n} of your dots", "{n} of your dots", dots)
    desk.run(tr("Vote"), workshop.vote, map_id, place, desk.coder, dots, notice=notice, nameless=True)


def clear_votes(desk: Desk, map_id: int) -> None:
    """Takes all dots off the map."""
    desk.run(tr("Clear votes"), workshop.clear_votes, map_id, nameless=True)


def decide(desk: Desk, map_id: int, place: Place, text: str, owner: str, due: str) -> None:
    """Records a decision."""
    desk.run(
        tr("Decision"),
        workshop.decide,
        map_id,
        place,
        text,
        owner=owner,
        due=due,
        notice=tr("Decision saved"),
        nameless=True,
    )


def finish_decision(desk: Desk, decision: int, done: bool) -> None:
    """Says that a decision is carried out, or that it is open again."""
    label = tr("Decision done") if done else tr("Decision open again")
    desk.run(label, _finish, decision, done, nameless=True)


def _finish(session: Any, decision: int, done: bool) -> None:
    workshop.change_decision(session, decision, done=done)


def take_snapshot(desk: Desk, view: JourneyView, label: str, done: Callable[[int], None]) -> None:
    """Keeps the map as it is under a label; `done` gets the snapshot's id."""
    desk.run(tr("Snapshot “{label}”", label=label), snapshots.take_snapshot, view, label, done=done)


def keep_trends(desk: Desk, map_id: int, trends: Sequence[tuple[str, str, str]]) -> None:
    """Adds what a comparison found to the map's trends."""
    words = trn("{n} trend added to the map", "{n} trends added to the map", len(trends))
    desk.run(tr("Trends of the comparison"), table_editing.add_trends, map_id, trends, notice=words)


def show_hidden_quotes(desk: Desk, card: Card) -> None:
    """Brings back the quotes that were hidden from a card."""
    if card.row_id is not None:
        desk.run(tr("Show hidden quotes of “{card}”", card=card.text), card_editing.show_hidden, card.row_id)


def show_card(desk: Desk, row: int, name: str) -> None:
    """Brings back a card that was hidden."""
    desk.run(tr("Show card “{card}”", card=name), card_editing.describe_card, row, hidden=False)
