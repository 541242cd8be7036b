"""What people do to cards: write them, change a headline, pin, contradict or hide evidence, place a passage."""

from __future__ import annotations

from typing import Any

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from coding.journey.editing import get_stage
from coding.journey.presets import CODED_KINDS
from coding.journey.ranges import frequency
from coding.tagging import apply_code
from models.code import Code
from models.errors import UserError
from models.journey import RELATIONS, Card, CardEvidence, MapStage
from models.passage import Passage
from models.span import Span
from models.translation import tr

CARD_FIELDS = (
    "text",
    "label",
    "hidden",
    "channel",
    "owner",
    "status",
    "face",
    "valence",
    "severity",
    "blocks_stage_id",
    "answered",
)


def write_card(session: Session, stage_id: int, lane_kind: str, text: str, **values: Any) -> int:
    """Write a card by hand into a cell; its id. UserError for empty words or a lane without cards."""
    if lane_kind not in CODED_KINDS:
        raise UserError(
            tr("A “{lane_kind}” lane holds no cards.", lane_kind=lane_kind), tr("Use its table instead.")
        )
    if not text.strip():
        raise UserError(tr("A card needs words."), tr("Write a headline of up to eight words."))
    stage = get_stage(session, stage_id)
    card = Card(
        map_id=stage.map_id, stage_id=stage.id, lane_kind=lane_kind, position=_next(session, stage.id)
    )
    session.add(card)
    session.flush()
    describe_card(session, card.id, text=text.strip(), **values)
    return card.id


def _next(session: Session, stage_id: int) -> int:
    last = session.scalar(select(func.max(Card.position)).where(Card.stage_id == stage_id))
    return 0 if last is None else last + 1


def card_of_code(session: Session, stage_id: int, code_id: int) -> int:
    """The stored row of a computed card, made when nothing was entered on it yet; its id."""
    found = session.scalar(select(Card.id).where(Card.stage_id == stage_id, Card.code_id == code_id).limit(1))
    if found is not None:
        return found
    stage, code = get_stage(session, stage_id), session.get(Code, code_id)
    if code is None:
        raise UserError(tr("This code is no longer in the codebook."), tr("Choose another card."))
    card = Card(map_id=stage.map_id, stage_id=stage.id, lane_kind=code.kind, code_id=code.id)
    session.add(card)
    session.flush()
    return card.id


def describe_card(session: Session, card_id: int, **values: Any) -> None:
    """Change a card's words or marks; an empty text gives a computed card its code's name back."""
    card = _card(session, card_id)
    for name, value in values.items():
        if name == "frequency":
            _set_frequency(card, str(value))
        elif name in CARD_FIELDS:
            setattr(card, name, value)
        else:
            raise TypeError(f"a card has no {name}")
    if not card.text.strip() and card.code_id is None:
        raise UserError(tr("A card needs words."), tr("Delete it, or write a headline."))
    session.flush()


def _set_frequency(card: Card, text: str) -> None:
    read = frequency(text)
    card.frequency, card.frequency_low, card.frequency_high = read.text, read.low, read.high
    card.frequency_unit = read.per or None


def edit_headline(session: Session, stage_id: int, code_id: int, text: str) -> int:
    """Give a computed card another headline; it keeps its code and evidence. The card's id."""
    card_id = card_of_code(session, stage_id, code_id)
    describe_card(session, card_id, text=text.strip())
    return card_id


def move_card(session: Session, card_id: int, stage_id: int) -> None:
    """Move a card written by hand to another stage; UserError for a computed one."""
    card, stage = _card(session, card_id), get_stage(session, stage_id)
    if card.code_id is not None:
        raise UserError(
            tr("A computed card lies where its passages lie."), tr("Give its passages another stage instead.")
        )
    card.stage_id, card.position = stage.id, _next(session, stage.id)
    session.flush()


def remove_card(session: Session, card_id: int) -> None:
    """Delete a card written by hand, or all that was entered on a computed one."""
    session.execute(delete(Card).where(Card.id == _card(session, card_id).id))


def set_evidence(
    session: Session, card_id: int, passage_id: int, relation: str | None, comment: str | None = None
) -> None:
    """Let a passage support, contradict, be pinned on or hidden from a card; None takes the mark away.

    What was remarked on the quote stays unless another `comment` is given.
    """
    if relation is not None and relation not in RELATIONS:
        raise UserError(
            tr("“{relation}” is not a relation.", relation=relation),
            tr("Choose one of: {value}.", value=", ".join(RELATIONS)),
        )
    card = _card(session, card_id)
    if session.get(Passage, passage_id) is None:
        raise UserError(tr("This passage is no longer in the project."), tr("Choose another quote."))
    here = (CardEvidence.card_id == card.id, CardEvidence.passage_id == passage_id)
    kept = session.scalar(select(CardEvidence.comment).where(*here)) or ""
    words = kept if comment is None else comment.strip()
    session.execute(delete(CardEvidence).where(*here))
    relation = relation or ("remarked" if words else None)
    if relation is not None and (words or relation != "remarked"):
        session.add(CardEvidence(card_id=card.id, passage_id=passage_id, relation=relation, comment=words))
    session.flush()


def remark_on(session: Session, card_id: int, passage_id: int, words: str) -> None:
    """Leave a remark on a quote of a card, without changing how it bears on it; no words take it away."""
    here = (CardEvidence.card_id == card_id, CardEvidence.passage_id == passage_id)
    relation = session.scalar(select(CardEvidence.relation).where(*here))
    set_evidence(session, card_id, passage_id, relation, words)


def show_hidden(session: Session, card_id: int) -> None:
    """Bring back every passage that was hidden from a card; what was remarked on one stays."""
    card = _card(session, card_id)
    query = select(CardEvidence.passage_id).where(
        CardEvidence.card_id == card.id, CardEvidence.relation == "hidden"
    )
    for passage in session.scalars(query).all():
        set_evidence(session, card.id, passage, None)


def place_passage(session: Session, passage_id: int, stage_id: int) -> list[int]:
    """Give an unplaced passage the stage of a column, as a coding of the session's coder; the codings' ids."""
    passage, stage = session.get(Passage, passage_id), get_stage(session, stage_id)
    if passage is None:
        raise UserError(tr("This passage is no longer in the project."), tr("Choose another one."))
    return give_stage(session, passage_id, _stage_code(session, stage))


def give_stage(session: Session, passage_id: int, code_id: int) -> list[int]:
    """Give a passage a stage code; the codings' ids."""
    passage = session.get_one(Passage, passage_id)
    return apply_code(session, passage.source_id, Span(passage.start, passage.end), [code_id])


def _stage_code(session: Session, stage: MapStage) -> int:
    if stage.code_id is None:
        raise UserError(
            tr("The stage “{name}” has no code.", name=stage.name),
            tr("Choose a stage code for it, then place passages."),
        )
    return stage.code_id


def _card(session: Session, card_id: int) -> Card:
    card = session.get(Card, card_id)
    if card is None:
        raise UserError(tr("This card is no longer on the map."), tr("Choose another one."))
    return card
