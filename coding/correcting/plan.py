"""What a corrected transcript would do to a source: looked at before anything changes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from coding.correcting.places import Comparison, Hunk
from coding.correcting.turns import keeps_turns
from coding.importers.imported import ImportedSource
from models.code import Code
from models.errors import UserError
from models.memo import Memo, MemoLink
from models.passage import Coding, Passage
from models.source import Source, Speaker
from models.span import Span
from models.translation import tr

NEAREST = "nearest"
SHRINK = "shrink"
DROP = "drop"
DECISIONS = (NEAREST, SHRINK, DROP)


@dataclass(frozen=True, slots=True)
class ChangedPassage:
    """A passage whose words changed: its `words` before, where it could go, and what lies on it.

    `nearest` and `shrunk` are spans of the new text; `shrunk` is None when no word of it is left.
    """

    id: int
    span: Span
    words: str
    codes: tuple[str, ...]
    codings: int
    memos: int
    nearest: Span | None
    shrunk: Span | None


@dataclass(frozen=True, slots=True)
class TextPlan:
    """The comparison in figures, what differs, and the passages to decide on; `revision` is the old text's."""

    source_id: int
    title: str
    revision: int
    old: str
    new: str
    same_words: int
    gone_words: int
    new_words: int
    moved: int
    codings_moved: int
    hunks: tuple[Hunk, ...]
    changed: tuple[ChangedPassage, ...]
    new_speakers: tuple[str, ...]


def plan_text(session: Session, source_id: int, imported: ImportedSource) -> TextPlan:
    """What `imported` would change in the source; UserError when it is the same text or the source is gone."""
    source = session.get(Source, source_id)
    if source is None:
        raise UserError(tr("This source is no longer in the project."), tr("Undo may bring it back."))
    if source.text == imported.text:
        raise UserError(
            tr("The file holds the same words as the source."),
            tr("Choose the file with the corrected transcript."),
        )
    compared = Comparison(source.text, imported.text)
    passages = {
        row.id: Span(row.start, row.end)
        for row in session.execute(
            select(Passage.id, Passage.start, Passage.end)
            .where(Passage.source_id == source_id)
            .order_by(Passage.start, Passage.end)
        )
    }
    codes = _codes(session, source_id)
    memos = _memos(session, source_id)
    changed = tuple(
        _changed(compared, number, span, codes[number], memos.get(number, 0))
        for number, span in passages.items()
        if compared.moved(span) is None
    )
    open_ones = {one.id for one in changed}
    known = set(session.scalars(select(Speaker.name).where(Speaker.source_id == source_id)))
    return TextPlan(
        source_id,
        source.title,
        source.revision,
        source.text,
        imported.text,
        compared.same_words,
        compared.gone_words,
        compared.new_words,
        len(passages) - len(changed),
        sum(len(names) for number, names in codes.items() if number not in open_ones),
        tuple(compared.hunks()),
        changed,
        ()
        if keeps_turns(session, source_id, imported)
        else tuple(voice.name for voice in imported.speakers if voice.name not in known),
    )


def place_of(passage: ChangedPassage, decision: str) -> Span | None:
    """Where a changed passage goes by a decision; None when it is dropped. What cannot shrink stays nearest."""
    if decision == DROP:
        return None
    return (passage.shrunk if decision == SHRINK else None) or passage.nearest


def check_decisions(decisions: Mapping[int, str]) -> None:
    """UserError when a decision is none of DECISIONS."""
    for decision in decisions.values():
        if decision not in DECISIONS:
            raise UserError(
                tr("“{decision}” is no decision on a passage.", decision=decision),
                tr("Choose one of: {value}.", value=", ".join(DECISIONS)),
            )


def _changed(compared: Comparison, number: int, span: Span, codes: list[str], memos: int) -> ChangedPassage:
    return ChangedPassage(
        number,
        span,
        span.of(compared.old),
        tuple(dict.fromkeys(codes)),
        len(codes),
        memos,
        compared.nearest(span),
        compared.unchanged_part(span),
    )


def _codes(session: Session, source_id: int) -> dict[int, list[str]]:
    """The names of the codes on each passage, one for each coding."""
    names: dict[int, list[str]] = defaultdict(list)
    query = (
        select(Coding.passage_id, Code.name)
        .join(Passage, Passage.id == Coding.passage_id)
        .join(Code, Code.id == Coding.code_id)
        .where(Passage.source_id == source_id)
        .order_by(Coding.id)
    )
    for passage, name in session.execute(query):
        names[passage].append(name)
    return names


def _memos(session: Session, source_id: int) -> dict[int, int]:
    """How many memos lie on, or point to, each passage and its codings."""
    own = select(Passage.id).where(Passage.source_id == source_id)
    counts: dict[int, int] = defaultdict(int)
    on = (
        select(func.coalesce(Memo.passage_id, Coding.passage_id), func.count(Memo.id))
        .outerjoin(Coding, Coding.id == Memo.coding_id)
        .where(or_(Memo.passage_id.in_(own), Coding.passage_id.in_(own)))
        .group_by(func.coalesce(Memo.passage_id, Coding.passage_id))
    )
    links = select(MemoLink.passage_id, func.count(MemoLink.id)).where(MemoLink.passage_id.in_(own))
    for query in (on, links.group_by(MemoLink.passage_id)):
        for passage, count in session.execute(query):
            counts[passage] += count
    return counts
