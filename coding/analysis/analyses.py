"""The analyses of a study by name: what panels, the command line and reports call."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from statistics import median
from typing import Any

from coding.analysis.agreement import Agreement, agreement
from coding.analysis.codebook_quality import CodebookQuality, codebook_quality
from coding.analysis.comparison import Comparison, compare_groups, compare_paired, compare_waves
from coding.analysis.cooccurrence import (
    CoOccurrence,
    by_participant,
    by_participant_and_stage,
    by_passage,
    cooccurrence,
)
from coding.analysis.crosstab import Crosstab, crosstab
from coding.analysis.frequency import Frequency, frequency
from coding.analysis.hypotheses import Register, Rule, register
from coding.analysis.importance import Crosshair, ImportancePerformance, importance_performance
from coding.analysis.journeys import PlannedAndActual, deviations
from coding.analysis.marks import Choice, Mark, counted, participants_by
from coding.analysis.ranking import MaxDiff, Ranking, maxdiff, ranking
from coding.analysis.reports import CodingMatrix, CodingReport, coding_report
from coding.analysis.result import NotComputed
from coding.analysis.saturation import Interview, Saturation, saturation, saturation_by_segment
from coding.analysis.study import SourceFacts, Study
from coding.analysis.survey_rows import number
from coding.analysis.transitions import Transitions, transitions
from models.translation import tr

MOST_VALUES = 6
DID = frozenset({"diary", "session"})
"""Kinds of source that show what people did; interviews are what they said."""
UNITS = {
    "participant": by_participant,
    "participant × stage": by_participant_and_stage,
    "passage": by_passage,
}


def agreement_of(study: Study, coders: Collection[str] = ()) -> Agreement | NotComputed:
    """Agreement of all coders, or of those named."""
    marks = [mark for mark in study.placed if not coders or mark.coder in coders]
    readers = {
        one.guid: [coder for coder in one.readers if not coders or coder in coders] for one in study.sources
    }
    lengths = {one.guid: one.length for one in study.sources}
    return agreement(marks, lengths, readers, reflexive=study.reflexive)


def frequency_of(study: Study, choice: Choice | None = None) -> Frequency:
    """Codes by participants; stages are left out, since they say where and not what."""
    return frequency(said(study, choice), study.names())


def saturation_of(
    study: Study, attribute: str | None = None, choice: Choice | None = None, **settings: Any
) -> dict[str, Saturation | NotComputed]:
    """Saturation of all sources by date under the name “”, or of every value of an attribute."""
    interviews = _interviews(study, choice)
    settings["reflexive"] = study.reflexive
    if attribute is None:
        held = [interview for interview, _ in interviews]
        return {"": saturation(held, **settings)}
    segments: dict[str, list[Interview]] = {}
    values = {person.name: person.attributes.get(attribute) for person in study.people}
    for interview, people in interviews:
        for value in sorted({found for name in people if (found := values.get(name))}):
            segments.setdefault(value, []).append(interview)
    return saturation_by_segment(segments, **settings)


def _interviews(study: Study, choice: Choice | None) -> list[tuple[Interview, frozenset[str]]]:
    codes: dict[str, set[str]] = {}
    for mark in said(study, choice):
        codes.setdefault(mark.source, set()).add(mark.code)
    return [
        (Interview(one.title, frozenset(codes.get(one.guid, ()))), one.participants)
        for one in in_order(study)
    ]


def in_order(study: Study) -> list[SourceFacts]:
    """The sources that count towards saturation, in the order they were held."""
    heard = set(study.names())
    sources = [one for one in study.sources if one.kind != "internal" and one.participants & heard]
    return sorted(sources, key=lambda one: (one.recorded_on or "9999", one.title))


def cooccurrence_of(study: Study, unit: str = "participant", choice: Choice | None = None) -> CoOccurrence:
    """Pairs of codes; `unit` is a key of UNITS."""
    marks = (
        counted(study.placed, choice or study.choice)
        if unit == "participant × stage"
        else said(study, choice)
    )
    return cooccurrence(UNITS[unit](mark for mark in marks if mark.kind != "stage"), unit)


def crosstab_of(study: Study, attribute: str, choice: Choice | None = None) -> Crosstab:
    """Codes by the values of an attribute such as “Persona” or one of the project's own."""
    values = {name: found.get(attribute) for name, found in _attributes(study).items()}
    return crosstab(said(study, choice), halves(values), attribute)


def halves(values: Mapping[str, str | None]) -> dict[str, str | None]:
    """Numbers of many different values as “up to” and “above” their median; everything else as it is."""
    numbers = {name: number(value) for name, value in values.items() if value}
    known = [value for value in numbers.values() if value is not None]
    if len(set(known)) <= MOST_VALUES or len(known) < len(numbers):
        return dict(values)
    middle = median(known)
    sides = {
        name: (
            tr("up to {middle}", middle=f"{middle:g}")
            if (v or 0) <= middle
            else tr("above {middle}", middle=f"{middle:g}")
        )
        for name, v in numbers.items()
    }
    return {name: sides.get(name) for name in values}


def attributes_of(study: Study) -> tuple[str, ...]:
    """The attributes that tell participants apart."""
    held: dict[str, list[str]] = {}
    for person in study.people:
        for name, value in person.attributes.items():
            held.setdefault(name, []).append(value)
    return tuple(sorted(name for name, values in held.items() if _tells_apart(values)))


def _tells_apart(values: Sequence[str]) -> bool:
    """More than one value, and some of them shared, or numbers, which can be halved."""
    return len(set(values)) > 1 and (len(set(values)) < len(values) or None not in map(number, values))


def groups_of(study: Study, attribute: str) -> dict[str, tuple[str, ...]]:
    """The counted participants by their value of an attribute; numbers of many values in halves."""
    groups: dict[str, list[str]] = {}
    for name, value in halves({n: v.get(attribute) for n, v in _attributes(study).items()}).items():
        if value:
            groups.setdefault(value, []).append(name)
    return {value: tuple(groups[value]) for value in sorted(groups)}


def transitions_of(study: Study) -> Transitions | NotComputed:
    """Steps between the stages of the map, for participants whose order is known."""
    return transitions(study.journeys, study.stages, _failures(study))


def deviations_of(study: Study) -> PlannedAndActual:
    """Journeys against the order of the map."""
    return deviations(study.journeys, study.stages, _failures(study))


def _failures(study: Study) -> dict[str, set[str]]:
    """Participants by stage for whom something failed there: they told a pain point in it."""
    known = {one.participant for one in study.journeys}
    failures: dict[str, set[str]] = {}
    for mark in counted(study.placed, study.choice):
        if mark.kind == "pain point" and mark.stage is not None and mark.participant in known:
            failures.setdefault(mark.stage, set()).add(mark.participant)
    return failures


def compare_attribute(
    study: Study, attribute: str, first: str, second: str, choice: Choice | None = None
) -> Comparison | NotComputed:
    """Participants with one value against those with another, as two personas."""
    groups = groups_of(study, attribute)
    sides = (groups.get(first, ()), groups.get(second, ()))
    found = _found(said(study, choice))
    return compare_groups(found, found, sides, (first, second))


def compare_waves_of(
    study: Study, first: str, second: str, changed: Collection[str] = (), choice: Choice | None = None
) -> Comparison | NotComputed:
    """Two waves; `changed` are codes whose definition differs between them."""
    marks = said(study, choice or replace(study.choice, waves=()))
    heard = set(study.names())
    sides = [
        [person.name for person in study.people if wave in person.waves and person.name in heard]
        for wave in (first, second)
    ]
    found = [_found(mark for mark in marks if mark.wave == wave) for wave in (first, second)]
    return compare_waves(found[0], found[1], (sides[0], sides[1]), (first, second), changed)


def compare_coders(
    study: Study, first: str, second: str, choice: Choice | None = None
) -> Comparison | NotComputed:
    """What two coders found with the participants they both read; of `choice` only the kinds of codes count."""
    kinds = choice.kinds if choice else ()
    both = [one for one in study.sources if {first, second} <= one.readers]
    shared = {one.guid for one in both}
    people = {name for one in both for name in one.participants}
    found = [
        _found(
            mark
            for mark in study.marks
            if mark.coder == coder and mark.source in shared and (not kinds or mark.kind in kinds)
        )
        for coder in (first, second)
    ]
    return compare_paired(found[0], found[1], people, (first, second))


def compare_said_did(study: Study, choice: Choice | None = None) -> Comparison | NotComputed:
    """Interviews against diaries and sessions of the same participants."""
    did = DID
    marks, heard = said(study, choice), set(study.names())
    both = (p for p in study.people if "interview" in p.source_kinds and p.source_kinds & did)
    people = [person.name for person in both if person.name in heard]
    told = _found(mark for mark in marks if mark.source_kind == "interview")
    seen = _found(mark for mark in marks if mark.source_kind in did)
    return compare_paired(told, seen, people, (tr("said"), tr("did")))


def importance_of(
    study: Study, survey: int = 0, crosshair: Crosshair = "midpoint", with_opportunity: bool = False
) -> ImportancePerformance | NotComputed:
    """The ratings of one survey."""
    if survey >= len(study.surveys):
        return NotComputed(tr("Importance × performance"), tr("no survey has been imported"))
    found = study.surveys[survey]
    return importance_performance(found.rows.ratings, found.scale, crosshair, with_opportunity)


def ranking_of(study: Study, survey: int = 0) -> Ranking | NotComputed:
    """The rankings of one survey."""
    if survey >= len(study.surveys):
        return NotComputed(tr("Ranking"), tr("no survey has been imported"))
    return ranking(study.surveys[survey].rows.ranks)


def maxdiff_of(study: Study, survey: int = 0) -> MaxDiff | NotComputed:
    """The best–worst choices of one survey."""
    if survey >= len(study.surveys):
        return NotComputed("MaxDiff", tr("no survey has been imported"))
    return maxdiff(study.surveys[survey].rows.choices)


def hypotheses_of(study: Study, rule: Rule | None = None) -> Register:
    """The register of claims, judged."""
    return register(study.claims, rule)


def coding_report_of(study: Study, by: str = "participant") -> CodingReport:
    """Codings per “participant” or per “speaker”."""
    voices = study.participants if by == "participant" else study.speakers
    return coding_report(study.marks, voices, by)


def coding_matrix_of(study: Study, by: str = "participant") -> CodingMatrix:
    """How often each code was given to each “participant” or “speaker”."""
    return CodingMatrix(by, coding_report_of(study, by).voices)


def codebook_quality_of(study: Study) -> CodebookQuality:
    """The codebook and how it is used."""
    return codebook_quality(study.entries, study.marks)


def said(study: Study, choice: Choice | None = None) -> tuple[Mark, ...]:
    """The codings that count, without stages, which say where and not what."""
    return tuple(mark for mark in counted(study.marks, choice or study.choice) if mark.kind != "stage")


def _found(marks: Iterable[Mark]) -> dict[str, set[str]]:
    return participants_by(marks, lambda mark: mark.code)


def _attributes(study: Study) -> dict[str, Mapping[str, str]]:
    heard = set(study.names())
    return {person.name: person.attributes for person in study.people if person.name in heard}
