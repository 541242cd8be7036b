"""The minutes of a workshop on a map: what was decided, what got dots, what was said, and what stays open."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from sqlalchemy.orm import Session

from coding.exporters.anonymous import Mask
from coding.exporters.atomic import written
from coding.exporters.leaks import refuse_names
from coding.exporters.report import Block
from coding.exporters.report_docx import write_docx
from coding.journey.view import Card, JourneyView
from coding.journey.workshop import CommentView, DecisionView, Place, comments_of, decisions_of
from models.translation import tr, trn


def write_minutes(session: Session, view: JourneyView, path: Path, *, names: bool = False) -> int:
    """Write them as a Word file, whole or not at all; how many decisions and comments they hold.

    Without `names` everybody stands under an alias, and a name that is left refuses the file with a UserError.
    """
    mask = Mask() if names else Mask.of(session)
    assert view.map_id is not None
    decided, said = decisions_of(session, view.map_id), comments_of(session, view.map_id)
    with written(path) as draft:
        write_docx(list(minutes_of(view, decided, said, mask)), draft)
        if not names:
            refuse_names(session, draft)
    return len(decided) + len(said)


def minutes_of(
    view: JourneyView,
    decided: tuple[DecisionView, ...],
    said: tuple[CommentView, ...],
    mask: Mask,
) -> Iterator[Block]:
    """The minutes piece by piece; comments that nobody resolved are what is still open."""
    dots = [
        (card.votes, card.text, cell.stage)
        for lane in view.lanes
        for cell in lane.cells
        for card in cell.cards
    ]
    voted = sorted((one for one in dots if one[0]), key=lambda one: -one[0])
    moments = sorted([one.created for one in decided] + [one.created for one in said])
    days = ", ".join(dict.fromkeys(f"{moment:%Y-%m-%d}" for moment in moments))
    yield Block("heading", mask.words(tr("{title}: minutes", title=view.title)), 1)
    people = trn("{n} participant", "{n} participants", view.participants)
    yield Block("text", " · ".join(part for part in (people, days) if part))
    found = [_decision(one, view, mask) for one in decided]
    yield from _part(tr("Decisions"), found, tr("Nothing was decided."))
    told = [
        (trn("{n} dot", "{n} dots", votes), mask.words(f"{text} · {stage}")) for votes, text, stage in voted
    ]
    yield from _part(tr("Dots"), told, tr("No dots were given."))
    still = [_comment(one, view, mask) for one in said if not one.resolved]
    yield from _part(tr("Still open"), still, tr("Nothing is left open."))
    done = [_comment(one, view, mask) for one in said if one.resolved]
    yield from _part(tr("Talked through"), done, "")


def _part(title: str, rows: list[tuple[str, str]], nothing: str) -> Iterator[Block]:
    if rows or nothing:
        yield Block("heading", title, 2)
        yield Block("table", rows=rows) if rows else Block("text", nothing)


def _decision(one: DecisionView, view: JourneyView, mask: Mask) -> tuple[str, str]:
    who = mask.alias(one.owner) if one.owner else tr("nobody yet")
    when = tr("by {due}", due=one.due) if one.due else tr("no date")
    where = _where(view, one.place)
    words = " · ".join(part for part in (where, who, when, tr("done") if one.done else "") if part)
    return mask.words(one.text), mask.words(words)


def _comment(one: CommentView, view: JourneyView, mask: Mask) -> tuple[str, str]:
    who = mask.alias(one.coder) if one.coder else tr("somebody")
    said = f"{one.text} ({who}, {one.created:%Y-%m-%d})"
    return mask.words(_where(view, one.place) or view.title), mask.words(said)


def _where(view: JourneyView, place: Place) -> str:
    """The stage and the card a note lies on, as far as they are on the map."""
    stage = next(
        (one for one in view.stages if one.row_id is not None and one.row_id == place.stage_id), None
    )
    cards = [card for lane in view.lanes for cell in lane.cells for card in cell.cards if _is_on(card, place)]
    return " · ".join(part for part in (stage.name if stage else "", cards[0].text if cards else "") if part)


def _is_on(card: Card, place: Place) -> bool:
    if place.card_id is not None:
        return card.row_id == place.card_id
    return place.code_id is not None and card.code_id == place.code_id
