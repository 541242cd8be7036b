"""Reads from the project what is indexed and what fields ask; plain data, whole, in a handful of SELECTs."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from coding.codebook import code_paths
from coding.search.plain import Around, Coded, Facets, Piece, Place
from coding.seen import counting, readable
from models.code import Code
from models.memo import Memo
from models.passage import Coding, Passage
from models.people import Participant, Persona
from models.project import Project
from models.source import Source, Speaker, Turn

CHUNK = 200
Stretch = tuple[int, int]


@dataclass(frozen=True, slots=True)
class TurnFacts:
    """One turn [start, end), who speaks in it (0 for nobody studied, None unknown), when, its stage."""

    start: int
    end: int
    speaker: str
    participant: int | None
    date: str
    stage: int | None


@dataclass(frozen=True)
class State:
    """The project as search sees it now; `stamps` differ wherever a text, its turns or a memo differs."""

    around: Around
    stamps: Mapping[str, str]
    turns: Mapping[int, Sequence[TurnFacts]] = field(default_factory=dict)


def read_state(session: Session) -> State:
    """What is in the project now, without its texts."""
    turns, sole, coded = _turns(session), _sole_participants(session), _coded(session)
    kinds = {row[0]: row[1] for row in session.execute(select(Code.id, Code.kind))}
    places: dict[str, Place] = {}
    facets: list[Facets] = []
    stamps: dict[str, str] = {}
    columns = (Source.id, Source.guid, Source.title, Source.kind, Source.recorded_on, Source.default_stage_id)
    more = (Source.text_sha256, Source.revision, Source.characters)
    rows = session.execute(select(*columns, *more).order_by(Source.position, Source.id)).all()
    for position, row in enumerate(rows):
        group = f"s{row.id}"
        places[group] = Place(row.id, row.guid, row.title, position, row.kind)
        stretches = [(turn.start, turn.end) for turn in turns[row.id]]
        stamps[group] = _stamp(row.text_sha256, row.revision, row.characters, stretches)
        date, stage = row.recorded_on or "", row.default_stage_id or 0
        facets.append(Facets(group, -1, "", sole.get(row.id, 0), date, stage))
        for turn in turns[row.id]:
            who = sole.get(row.id, 0) if turn.participant is None else turn.participant
            facets.append(
                Facets(group, turn.start, turn.speaker, who, turn.date or date, turn.stage or stage)
            )
    for memo, place, facts, code in _memos(session, places, len(rows)):
        places[facts.group], stamps[facts.group] = place, _stamp(memo.title, memo.text)
        facets.append(facts)
        if code:
            coded[facts.group] = [Coded(0, len(memo.text) + len(memo.title) + 1, code)]
    people = {row[0]: row[1] for row in session.execute(select(Participant.id, Participant.name))}
    joined = select(Participant.id, Persona.name).join(Persona, Persona.id == Participant.persona_id)
    personas = {row[0]: row[1] for row in session.execute(joined)}
    language = session.scalar(select(Project.language).order_by(Project.id).limit(1)) or "en"
    paths = code_paths(session)
    around = Around(places, tuple(facets), coded, paths, kinds, people, personas, language)
    return State(around, stamps, turns)


def read_pieces(session: Session, state: State, groups: Iterable[str]) -> list[Piece]:
    """The texts of groups, cut into turns (lines where there are none) and memos."""
    wanted = list(groups)
    sources = [int(group[1:]) for group in wanted if group.startswith("s")]
    memos = [int(group[1:]) for group in wanted if group.startswith("m")]
    pieces: list[Piece] = []
    for some in _chunks(sources):
        for number, text in session.execute(select(Source.id, Source.text).where(Source.id.in_(some))):
            turns = [(turn.start, turn.end) for turn in state.turns.get(number, ())]
            pieces += [Piece(f"s{number}", start, text[start:end]) for start, end in cut(text, turns)]
    for some in _chunks(memos):
        query = select(Memo.id, Memo.title, Memo.text).where(Memo.id.in_(some))
        for number, title, text in session.execute(query):
            pieces.append(Piece(f"m{number}", 0, f"{title}\n{text}" if title else text))
    return pieces


def cut(text: str, turns: Sequence[Stretch]) -> list[Stretch]:
    """The turns, and the lines of what lies between them; nothing but white space is left out."""
    found: list[Stretch] = []
    at = 0
    for start, end in sorted(turns):
        found += _lines(text, at, start)
        if end > max(at, start):
            found.append((start, end))
        at = max(at, end)
    return found + _lines(text, at, len(text))


def _lines(text: str, start: int, end: int) -> list[Stretch]:
    found: list[Stretch] = []
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        if text[start:stop].strip():
            found.append((start, stop))
        start = stop + 1
    return found


def _turns(session: Session) -> dict[int, list[TurnFacts]]:
    query = (
        select(Turn.source_id, Turn.start, Turn.end, Turn.date, Turn.default_stage_id)
        .add_columns(Speaker.name, Speaker.role, Speaker.participant_id)
        .outerjoin(Speaker, Speaker.id == Turn.speaker_id)
        .order_by(Turn.source_id, Turn.start, Turn.end)
    )
    found: dict[int, list[TurnFacts]] = defaultdict(list)
    for source, start, end, date, stage, name, role, person in session.execute(query):
        who = 0 if role in ("interviewer", "observer") else person
        found[source].append(TurnFacts(start, end, name or "", who, date or "", stage))
    return found


def _sole_participants(session: Session) -> dict[int, int]:
    """The participant of every source that has just one."""
    query = select(Speaker.source_id, Speaker.participant_id).where(
        Speaker.participant_id.is_not(None), Speaker.role.not_in(("interviewer", "observer"))
    )
    people: dict[int, set[int]] = defaultdict(set)
    for source, person in session.execute(query):
        people[source].add(person or 0)
    return {source: next(iter(found)) for source, found in people.items() if len(found) == 1}


def _coded(session: Session) -> dict[str, list[Coded]]:
    """Codings that count; in a blind project only those of the coder at work."""
    query = select(Passage.source_id, Passage.start, Passage.end, Coding.code_id)
    query = query.join(Coding, Coding.passage_id == Passage.id).where(counting(session))
    found: dict[str, list[Coded]] = defaultdict(list)
    for source, start, end, code in session.execute(query):
        found[f"s{source}"].append(Coded(start, end, code))
    return found


def _memos(
    session: Session, places: Mapping[str, Place], position: int
) -> Iterable[tuple[Memo, Place, Facets, int | None]]:
    """Every memo with the place of what it is on, and what fields know of that."""
    on_coding, on_passage = _on_codings(session), _on_passages(session)
    for memo in session.scalars(select(Memo).where(readable(session)).order_by(Memo.id)):
        source, start, end, code = (
            on_coding.get(memo.coding_id or 0)
            or on_passage.get(memo.passage_id or 0)
            or (memo.source_id or 0, 0, 0, memo.code_id)
        )
        home = places.get(f"s{source}", Place(0, "", "", position))
        place = Place(home.source_id, home.guid, home.title, home.position, home.kind, memo.id, start, end)
        day = memo.created.date().isoformat()
        yield memo, place, Facets(f"m{memo.id}", 0, "", memo.participant_id or 0, day, 0), code


def _on_codings(session: Session) -> dict[int, tuple[int, int, int, int | None]]:
    columns = (Coding.id, Passage.source_id, Passage.start, Passage.end, Coding.code_id)
    query = select(*columns).join(Passage, Passage.id == Coding.passage_id)
    found = session.execute(query.where(Coding.id.in_(select(Memo.coding_id)))).all()
    return {row[0]: (row[1], row[2], row[3], row[4]) for row in found}


def _on_passages(session: Session) -> dict[int, tuple[int, int, int, int | None]]:
    columns = (Passage.id, Passage.source_id, Passage.start, Passage.end)
    found = session.execute(select(*columns).where(Passage.id.in_(select(Memo.passage_id)))).all()
    return {row[0]: (row[1], row[2], row[3], None) for row in found}


def _stamp(*parts: object) -> str:
    return hashlib.sha256(json.dumps(parts).encode("ascii")).hexdigest()


def _chunks(numbers: Sequence[int]) -> Iterable[Sequence[int]]:
    return (numbers[at : at + CHUNK] for at in range(0, len(numbers), CHUNK))
