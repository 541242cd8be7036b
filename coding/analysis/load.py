"""Reads a study from a project in a handful of SELECTs; the analyses themselves are pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from coding.analysis.codebook_quality import Entry
from coding.analysis.hypotheses import Claim, Words
from coding.analysis.marks import CUSTOMER_KINDS, Choice, Mark, Person
from coding.analysis.placing import Placing
from coding.analysis.reports import Voice
from coding.analysis.study import SourceFacts, Study
from coding.analysis.survey_store import load_surveys
from coding.analysis.told import journeys_of, told_of
from coding.journey.cards import code_paths
from coding.journey.facts import load_facts
from coding.journey.rows import Facts
from coding.journey.spec import spec_of
from coding.progress import Progress, Silent
from models.code import Code
from models.journey import Hypothesis, HypothesisEvidence, MapStage
from models.passage import Passage
from models.people import Coder
from models.project import Project
from models.source import ReviewedSpan


def load_study(
    session: Session, map_id: int | None = None, known: Facts | None = None, progress: Progress | None = None
) -> Study:
    """The study of the open project; with a map its columns are the stages, else the codebook's stages are.

    `progress` is told as codings are placed and may raise to cancel.
    """
    told = progress or Silent()
    facts = load_facts(session, map_id, known)
    placing = Placing(facts, told)
    paths = code_paths({code.id: code for code in facts.codes})
    placed = placing.marks(paths, told)
    marks = _first_stage(placed)
    journeys = told_of(session, facts, placing)
    speakers, participants = _voices(facts, placing)
    approach = session.scalar(select(Project.approach).limit(1))
    return Study(
        reflexive=approach == "reflexive",
        marks=marks,
        placed=placed,
        people=_people(facts, placing),
        sources=_sources(session, facts, placing, marks),
        stages=placing.stage_names,
        journeys=journeys_of(journeys),
        told=journeys,
        entries=_entries(session, facts, paths),
        claims=_claims(session, facts, placing),
        speakers=speakers,
        participants=participants,
        surveys=load_surveys(session),
        choice=_choice(facts),
    )


def _choice(facts: Facts) -> Choice:
    """The filters of the map as names; nobody at all is kept apart from no filter."""
    if facts.map is None:
        return Choice()
    spec = spec_of(facts.map)
    within = [row.name for row in facts.participants if spec.includes(row, facts.attributes.get(row.id, {}))]
    return Choice(
        exposures=spec.exposures,
        brands=spec.brands,
        source_kinds=spec.kinds & CUSTOMER_KINDS or CUSTOMER_KINDS,
        coders=[facts.coders[key] for key in spec.coders if key in facts.coders],
        participants=[] if len(within) == len(facts.participants) else within or [""],
        waves=[spec.wave] if spec.wave else [],
    )


def _first_stage(placed: Iterable[Mark]) -> tuple[Mark, ...]:
    first: dict[int | None, Mark] = {}
    for mark in placed:
        first.setdefault(mark.coding_id, mark)
    return tuple(first.values())


def _people(facts: Facts, placing: Placing) -> tuple[Person, ...]:
    personas = {row.id: row.name for row in facts.personas}
    kinds: dict[int, set[str]] = defaultdict(set)
    waves: dict[int, set[str]] = defaultdict(set)
    for source in facts.sources:
        for participant in placing.voices.people.get(source.id, ()):
            kinds[participant].add(source.kind)
            waves[participant] |= {source.wave} if source.wave else set()
    people = []
    for row in facts.participants:
        persona = personas.get(row.persona) if row.persona is not None else None
        named = {
            "Persona": persona,
            "Lifecycle": row.lifecycle,
            "DMU": row.dmu,
            "Account": row.account,
            "Role": row.role,
        }
        attributes = {name: value for name, value in named.items() if value}
        attributes |= facts.attributes.get(row.id, {})
        people.append(
            Person(row.name, attributes, frozenset(waves[row.id]), frozenset(kinds[row.id]), persona)
        )
    return tuple(people)


def _sources(
    session: Session, facts: Facts, placing: Placing, marks: Iterable[Mark]
) -> tuple[SourceFacts, ...]:
    readers: dict[int, set[str]] = defaultdict(set)
    for mark in marks:
        if mark.source_id is not None:
            readers[mark.source_id].add(mark.coder)
    query = select(ReviewedSpan.source_id, Coder.name).join(Coder, Coder.id == ReviewedSpan.coder_id)
    for source_id, coder in session.execute(query):
        readers[source_id].add(coder)
    names = {row.id: row.name for row in facts.participants}
    return tuple(
        SourceFacts(
            row.guid,
            row.title,
            row.kind,
            len(facts.texts[row.id]),
            row.recorded_on,
            frozenset(names[key] for key in placing.voices.people.get(row.id, ())),
            frozenset(readers[row.id]),
            row.id,
        )
        for row in facts.sources
    )


def _entries(session: Session, facts: Facts, paths: Mapping[int, str]) -> tuple[Entry, ...]:
    codable = {row.id: row.kind for row in facts.codes if row.codable}
    columns = (Code.id, Code.definition, Code.example, Code.when_to_use, Code.when_not)
    return tuple(
        Entry(paths[key], codable[key], definition, example, use, not_use)
        for key, definition, example, use, not_use in session.execute(select(*columns).order_by(Code.id))
        if key in codable
    )


def _claims(session: Session, facts: Facts, placing: Placing) -> tuple[Claim, ...]:
    """Every hypothesis with the customers behind its passages, unprompted ones apart from prompted."""
    spoken: dict[tuple[int, str], set[str]] = defaultdict(set)
    said: dict[int, list[Words]] = defaultdict(list)
    sources = {row.id: row for row in facts.sources}
    columns = (
        HypothesisEvidence.hypothesis_id,
        HypothesisEvidence.relation,
        Passage.id,
        Passage.source_id,
        Passage.start,
        Passage.end,
        Passage.exposure,
    )
    for key, relation, passage, source_id, start, end, exposure in session.execute(
        select(*columns).join(Passage, Passage.id == HypothesisEvidence.passage_id)
    ):
        person = placing.name_of(placing.voices.of(source_id, start, end))
        if person is not None and sources[source_id].kind in CUSTOMER_KINDS:
            unprompted = (exposure or sources[source_id].exposure) == "unprompted"
            relation = relation if unprompted else f"prompted {relation}"
            spoken[key, relation].add(person)
        elif sources[source_id].kind not in CUSTOMER_KINDS:
            relation = f"internal {relation}"
        said[key].append(Words(relation, passage, source_id, start, end))
    query = (
        select(
            Hypothesis.id, Hypothesis.statement, Hypothesis.importance, MapStage.name, Hypothesis.lane_kind
        )
        .outerjoin(MapStage, MapStage.id == Hypothesis.stage_id)
        .order_by(Hypothesis.position, Hypothesis.id)
    )
    return tuple(
        Claim(
            statement,
            frozenset(spoken[key, "supports"]),
            frozenset(spoken[key, "contradicts"]),
            frozenset(spoken[key, "prompted supports"]),
            importance,
            stage,
            kind,
            key,
            tuple(said[key]),
        )
        for key, statement, importance, stage, kind in session.execute(query)
    )


def _voices(facts: Facts, placing: Placing) -> tuple[tuple[Voice, ...], tuple[Voice, ...]]:
    """Turns, words and characters of every speaker, and of every participant over all sources."""
    speakers: dict[str | None, list[int]] = defaultdict(lambda: [0, 0, 0])
    people: dict[str | None, list[int]] = defaultdict(lambda: [0, 0, 0])
    for turn in facts.turns:
        voice = placing.voices.of(turn.source, turn.start, turn.end)
        words = len(facts.texts[turn.source][turn.start : turn.end].split())
        for totals in (speakers[voice.speaker], people[placing.name_of(voice)]):
            totals[0] += 1
            totals[1] += words
            totals[2] += turn.end - turn.start
    return _named(speakers), _named(people)


def _named(said: Mapping[str | None, list[int]]) -> tuple[Voice, ...]:
    totals = {name: found for name, found in said.items() if name is not None}
    return tuple(Voice(name, *found) for name, found in sorted(totals.items()))
