"""Turns of a text whose corrected file names no voices: they stay with their words."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coding.correcting.places import Comparison
from coding.importers.imported import ImportedSource
from models.source import Source, Turn
from models.span import Span

PROSE, GUIDE = "prose", "guide"
"""The layouts of files in which nobody is named: a guide tells voices by questions and signs of its form."""
BARE = "txt"
NOTES = "session"


def keeps_turns(session: Session, source_id: int, imported: ImportedSource) -> bool:
    """Whether the corrected file is bare text, such as a stored text with its typing errors mended, of a
    source with turns.
    """
    source = session.get_one(Source, source_id)
    formless = source.kind != NOTES or (imported.format == BARE and source.format != BARE)
    whole = imported.layout == PROSE and len(imported.turns) == 1
    if not whole and not (imported.layout == GUIDE and formless):
        return False
    turns = session.scalar(select(func.count()).select_from(Turn).where(Turn.source_id == source_id))
    return (turns or 0) > 1


def keep_turns(session: Session, source_id: int, compared: Comparison) -> None:
    """Give the turns the places of their words in the new text; speakers, times, dates and stages stay theirs.

    A turn begins with the line its words begin in. One whose words and lines are all gone goes.
    """
    turns = session.scalars(select(Turn).where(Turn.source_id == source_id).order_by(Turn.position)).all()
    places = turn_places(compared, [Span(turn.start, turn.end) for turn in turns])
    position = 0
    for turn, place in zip(turns, places, strict=True):
        if place is None:
            session.delete(turn)
        else:
            turn.position, turn.start, turn.end = position, place.start, place.end
            position += 1
    session.flush()


def turn_places(compared: Comparison, turns: Sequence[Span]) -> list[Span | None]:
    """Where the turns lie in the new text, in order and without overlaps; None for one that is gone."""
    sure = [_begin(compared, span) if compared.share_kept(span) else None for span in turns]
    starts: list[int | None] = []
    last = -1
    for at, span in enumerate(turns):
        known = sure[at] is not None
        place = sure[at] if known else _begin(compared, span)
        if place is not None:
            line = compared.new.rfind("\n", 0, place) + 1
            place = line if line > last else place
            following = next((one for one in sure[at + 1 :] if one is not None), None)
            alone = known or following is None or not line <= following <= _line_end(compared.new, line)
            place = place if place > last and alone else None
        starts.append(place)
        last = last if place is None else place
    return _spans(compared.new, starts)


def _begin(compared: Comparison, span: Span) -> int | None:
    """Where a turn's words begin in the new text, changed ones included."""
    place = compared.nearest(span)
    return place.start if place is not None else None


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end


def _spans(text: str, starts: Sequence[int | None]) -> list[Span | None]:
    """From the starts that are known to the spans between them; the first begins the text."""
    known = [start for start in starts if start is not None]
    known[:1] = [0] if known else []
    following = iter([*known[1:], len(text) + 1])
    begun = iter(known)
    return [None if start is None else _span(text, next(begun), next(following)) for start in starts]


def _span(text: str, start: int, following: int) -> Span:
    """The turn from `start` to before the next one, without the white space between them."""
    return Span(start, start + len(text[start:following].rstrip()))
