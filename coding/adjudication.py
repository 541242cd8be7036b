"""Places that several coders read and coded differently, side by side, and one decision on each.

Nothing is deleted by a decision: what was not chosen stays, flagged as discarded, and is not counted.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from coding.seen import is_blind
from coding.tagging import apply_code
from models.base import now
from models.code import Code
from models.passage import Coding, Passage
from models.people import Coder
from models.source import ReviewedSpan, Source
from models.span import Span

SHARED = 0.5
"""Two codings are about the same place when they share this part of the shorter one."""


class Given(NamedTuple):
    """What one coder did at a place; the span is half-open, in code points."""

    coding_id: int
    coder_id: int
    code_id: int
    code: str
    color: str
    start: int
    end: int
    discarded: bool
    settled: bool


@dataclass(frozen=True)
class Side:
    """One coder's answer; empty where the coder read the source and coded nothing of the kind here."""

    coder_id: int
    coder: str
    color: str
    given: tuple[Given, ...]


@dataclass(frozen=True)
class Case:
    """A place [start, end) of a source where coders differ about codes of one kind."""

    source_id: int
    title: str
    kind: str
    start: int
    end: int
    sides: tuple[Side, ...]

    @property
    def codings(self) -> tuple[Given, ...]:
        """Everything that was given here, coder after coder."""
        return tuple(given for side in self.sides for given in side.given)

    @property
    def ids(self) -> tuple[int, ...]:
        """The codings a decision is about."""
        return tuple(given.coding_id for given in self.codings)

    @property
    def settled(self) -> bool:
        """Whether every coding here was decided on; one that came later opens the place again."""
        return all(given.settled for given in self.codings)

    @property
    def only_cut(self) -> bool:
        """Whether all coders gave the same codes, but began or ended elsewhere."""
        return len({frozenset(given.code_id for given in side.given) for side in self.sides}) == 1


def cases(session: Session) -> list[Case]:
    """All places that differ, settled or not, in the order of the sources and their text."""
    readers = _readers(session)
    coders = {
        row.id: (row.name, row.color) for row in session.execute(select(Coder.id, Coder.name, Coder.color))
    }
    found: list[Case] = []
    for source_id, title in session.execute(
        select(Source.id, Source.title).order_by(Source.position, Source.id)
    ):
        who = sorted(readers[source_id])
        if len(who) < 2:
            continue
        in_source = [
            Case(source_id, title, kind, min(g.start for g in group), max(g.end for g in group), sides)
            for kind, given in _given(session, source_id).items()
            for group in _places(given)
            if _differs(sides := tuple(_side(coder, coders, group) for coder in who))
        ]
        found += sorted(in_source, key=lambda case: (case.start, case.end, case.kind))
    return found


@dataclass(frozen=True)
class Differences:
    """Every place that differs and the texts they lie in, by source; nothing of it while coders work blind."""

    cases: tuple[Case, ...]
    texts: Mapping[int, str]
    blind: bool = False


def differences(session: Session) -> Differences:
    """What there is to settle, with the words."""
    if is_blind(session):
        return Differences((), {}, blind=True)
    found = cases(session)
    wanted = {case.source_id for case in found}
    rows = session.execute(select(Source.id, Source.text).where(Source.id.in_(wanted)))
    return Differences(tuple(found), {row[0]: row[1] for row in rows})


def decide(session: Session, coding_ids: Collection[int], kept: Collection[int]) -> None:
    """Settle a place: `kept` of its codings count from now on, the others stay flagged."""
    for discarded in (False, True):
        chosen = [each for each in coding_ids if (each in kept) is not discarded]
        values = {"discarded": discarded, "settled": now()}
        session.execute(update(Coding).where(Coding.id.in_(chosen)).values(**values))


def decide_otherwise(session: Session, coding_ids: Collection[int], place: Place, code_id: int) -> int:
    """Settle a place by another code of the session's coder; all codings there stay flagged. Its id."""
    decide(session, coding_ids, ())
    session.flush()
    session.expire_all()
    [made] = apply_code(session, place.source_id, Span(place.start, place.end), [code_id])
    session.execute(update(Coding).where(Coding.id == made).values(settled=now(), discarded=False))
    return made


def reopen(session: Session, coding_ids: Collection[int]) -> None:
    """Take a decision back: everything there counts again and waits for another one."""
    values = {"discarded": False, "settled": None}
    session.execute(update(Coding).where(Coding.id.in_(list(coding_ids))).values(**values))


class Place(NamedTuple):
    """Half-open code points of a source."""

    source_id: int
    start: int
    end: int


def _readers(session: Session) -> dict[int, set[int]]:
    """Who coded in a source, or marked some of it as read."""
    found: dict[int, set[int]] = defaultdict(set)
    coded = (
        select(Passage.source_id, Coding.coder_id).join(Coding, Coding.passage_id == Passage.id).distinct()
    )
    read = select(ReviewedSpan.source_id, ReviewedSpan.coder_id).distinct()
    for query in (coded, read):
        for source, coder in session.execute(query):
            if coder is not None:
                found[source].add(coder)
    return found


def _given(session: Session, source_id: int) -> dict[str, list[Given]]:
    """The codings of a source by kind of code, in the order of the text."""
    columns = (Coding.id, Coding.coder_id, Code.id, Code.name, Code.color, Passage.start, Passage.end)
    query = (
        select(Code.kind, *columns, Coding.discarded, Coding.settled)
        .join(Passage, Passage.id == Coding.passage_id)
        .join(Code, Code.id == Coding.code_id)
        .where(Passage.source_id == source_id)
        .order_by(Passage.start, Passage.end.desc(), Coding.id)
    )
    found: dict[str, list[Given]] = defaultdict(list)
    for kind, number, coder, code, name, color, start, end, discarded, settled in session.execute(
        query
    ).all():
        one = Given(number, coder, code, name, color, start, end, discarded, settled is not None)
        found[kind].append(one)
    return found


def _places(given: Iterable[Given]) -> list[list[Given]]:
    """Codings that are about the same words, together."""
    groups: list[list[Given]] = []
    open_groups: list[list[Given]] = []
    for one in given:
        open_groups = [group for group in open_groups if max(other.end for other in group) > one.start]
        best = max(open_groups, key=lambda group: _closeness(one, group), default=None)
        if best is not None and _closeness(one, best) >= SHARED:
            best.append(one)
        else:
            groups.append([one])
            open_groups.append(groups[-1])
    return groups


def _closeness(one: Given, group: Iterable[Given]) -> float:
    return max(_shared(one, other) for other in group)


def _shared(one: Given, other: Given) -> float:
    shared = min(one.end, other.end) - max(one.start, other.start)
    return shared / min(one.end - one.start, other.end - other.start)


def _side(coder: int, coders: dict[int, tuple[str, str]], group: Iterable[Given]) -> Side:
    return Side(coder, *coders[coder], tuple(given for given in group if given.coder_id == coder))


def _differs(sides: tuple[Side, ...]) -> bool:
    """Whether the coders' answers differ, or did before they were settled."""
    answers = {frozenset((given.code_id, given.start, given.end) for given in side.given) for side in sides}
    return len(answers) > 1
