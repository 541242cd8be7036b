"""Facts and a specification in, the finished JourneyView out; pure, so that screen, files and tests agree."""

from __future__ import annotations

from dataclasses import replace

from coding.journey.cards import Dealer
from coding.journey.columns import Column, Columns, columns_of
from coding.journey.emotion import emotion_of, moments_of
from coding.journey.entered import Witnesses, tally
from coding.journey.evidence import Evidence, gather
from coding.journey.lanes import build_lanes, wanted_lanes
from coding.journey.markdown_kept import document_of
from coding.journey.quotes import Quoter, merged
from coding.journey.ranges import duration
from coding.journey.rows import Facts, MapRow
from coding.journey.spec import MapSpec, spec_of
from coding.journey.tables import tables_of
from coding.journey.view import JourneyView, PersonaCard, Quote, Stage
from coding.journey.voices import Voices
from coding.progress import Progress, Silent
from coding.quietly import without_collecting
from models.translation import noted, tr

LONGEST_NAME = 36
NO_EVIDENCE = noted("Written by hand: no participant's words stand behind this map yet")


def build(facts: Facts, spec: MapSpec | None = None, progress: Progress | None = None) -> JourneyView:
    """Computes the map; without a specification the stored map's own, or all evidence in the standard lanes.

    `progress` is told as codings are read and may raise to cancel.
    """
    with without_collecting():
        return _build(facts, spec or (spec_of(facts.map) if facts.map else MapSpec()), progress or Silent())


def _build(facts: Facts, spec: MapSpec, progress: Progress) -> JourneyView:
    columns, voices, quoter = columns_of(facts), Voices(facts), Quoter(facts)
    specs = wanted_lanes(facts, spec)
    kinds = frozenset(lane.kind for lane in specs) | {"emotion"}
    evidence = gather(facts, spec, columns, voices, kinds, progress)
    entered = tally(facts, columns)
    witnesses = Witnesses(facts, spec, voices, evidence.base, evidence.sources)
    dealer = Dealer(spec, columns, evidence, quoter, entered, witnesses)
    tables = tables_of(facts.map, columns)
    stages, felt = _stages(facts, columns, evidence, quoter)
    dated = sorted(row.recorded_on for row in evidence.sources.values() if row.recorded_on)
    stored = facts.map or MapRow(0, "")
    return JourneyView(
        title=spec.title or stored.title or facts.name or tr("Journey map"),
        persona=_persona(facts, spec, stored, len(evidence.base)),
        participants=len(evidence.base),
        stages=stages,
        lanes=build_lanes(facts, specs, dealer, tables),
        unplaced=_unplaced(evidence, quoter),
        map_id=stored.id or None,
        product=stored.product,
        journey_type=stored.journey_type,
        scenario=stored.persona_text,
        scope=spec.scope,
        wave=spec.wave or "",
        preset=spec.preset,
        denominator=spec.denominator,
        people=quoter.sorted_names(evidence.base),
        sources=len({m.coding.source for marks in evidence.marks.values() for m in marks if not m.why_not}),
        codings=evidence.counted,
        first_date=dated[0] if dated else None,
        last_date=dated[-1] if dated else None,
        filters=spec.chips(facts.coders),
        moments=moments_of(stages, felt),
        kpis=tables.kpis,
        goals=tables.goals,
        metrics=tables.metrics,
        teams=tables.teams,
        decision_makers=tables.decision_makers,
        trends=tables.trends,
        objectives=tuple(line.strip() for line in stored.objective.splitlines() if line.strip()),
        hidden_passages=len(evidence.hidden),
        without_participant=evidence.nobody,
        tier_rule=spec.tiers.sentences(),
        document=document_of(stored.settings),
        method=_method(spec, len(evidence.hidden), evidence.nobody) if evidence.base else (tr(NO_EVIDENCE),),
    )


def _stages(
    facts: Facts, columns: Columns, evidence: Evidence, quoter: Quoter
) -> tuple[tuple[Stage, ...], dict[str, tuple[Quote, ...]]]:
    by_column: dict[int, list[int]] = {}
    for place, code in evidence.marks:
        if evidence.codes[code].kind == "emotion":
            by_column.setdefault(place, []).append(code)
    stages: list[Stage] = []
    felt: dict[str, tuple[Quote, ...]] = {}
    for index, column in enumerate(columns.columns):
        visited = evidence.visited[index]
        marks = [mark for code in by_column.get(index, ()) for mark in evidence.marks[index, code]]
        emotion, felt[column.id] = emotion_of(marks, evidence.codes, quoter, len(visited))
        emotion = replace(emotion, assumed=_assumed(facts, column))
        row = column.row
        stages.append(
            Stage(
                id=column.id,
                name=column.name,
                participants=len(visited),
                covered=len(evidence.covered[index] | visited),
                reached_by=quoter.sorted_names(visited),
                emotion=emotion,
                duration=duration(row.duration) if row else None,
                key_need=row.key_need if row else "",
                top_opportunity=row.top_opportunity if row else "",
                row_id=row.id if row else None,
                code_ids=tuple(sorted(column.codes)),
                color=column.color or None,
            )
        )
    return tuple(stages), felt


def _assumed(facts: Facts, column: Column) -> float | None:
    """The mean valence of the feelings that were written by hand into a column, none when there are none."""
    cards = facts.map.cards if facts.map else ()
    values = [
        row.valence
        for row in cards
        if row.stage in column.rows and row.code is None and row.lane == "emotion" and not row.hidden
    ]
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else None


def _persona(facts: Facts, spec: MapSpec, stored: MapRow, participants: int) -> PersonaCard | None:
    for row in facts.personas:
        if row.id == spec.persona:
            return PersonaCard(row.name, row.role, row.goal, participants, row.color, row.id)
    if stored.persona_text:
        name, _, role = stored.persona_text.partition(",")
        if len(name) > LONGEST_NAME:
            name, role = "", stored.persona_text
        return PersonaCard(name.strip(), role.strip(), "", participants)
    return None


def _unplaced(evidence: Evidence, quoter: Quoter) -> tuple[Quote, ...]:
    quotes = merged(quoter.of_mark(mark) for mark in evidence.unplaced)
    return tuple(sorted(quotes, key=lambda quote: (quote.source_title, quote.source, quote.start)))


def _method(spec: MapSpec, hidden: int, nobody: int) -> tuple[str, ...]:
    counted = {
        "visited": tr("k/n: participants of those who reached the stage; nobody counts twice"),
        "covered": tr("k/n: participants of those the stage was covered with; nobody counts twice"),
        "all": tr("k/n: participants of all on this map; nobody counts twice"),
    }[spec.denominator]
    lines = [
        counted,
        tr("Intervals: Wilson 95 %, as if participants were a random sample"),
        tr("Curve: mean of participants' means, 95 % t-interval, hollow for one or two people"),
        tr("Internal interviews are never counted"),
    ]
    if hidden:
        lines.append(tr("{hidden} passages lie in stages this map does not show", hidden=hidden))
    if nobody:
        lines.append(tr("{nobody} codings belong to no participant and are not counted", nobody=nobody))
    return tuple(lines)
