"""The tables a map keeps beside its evidence (KPIs, goals, metrics, teams, decision makers, trends) as rows
and cards.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from coding.journey.columns import HIDDEN, Columns
from coding.journey.rows import KpiRow, MapRow
from coding.journey.view import Card, DecisionMakerEntry, Goal, Kpi, Metric, TeamEntry, Trend
from models.translation import tr


@dataclass(frozen=True, slots=True)
class Tables:
    """The rows of all tables, by what they are."""

    kpis: tuple[Kpi, ...] = ()
    goals: tuple[Goal, ...] = ()
    metrics: tuple[Metric, ...] = ()
    teams: tuple[TeamEntry, ...] = ()
    decision_makers: tuple[DecisionMakerEntry, ...] = ()
    trends: tuple[Trend, ...] = ()
    cards: dict[tuple[str, str], tuple[Card, ...]] = field(default_factory=dict)


def tables_of(stored: MapRow | None, columns: Columns) -> Tables:
    """The tables of a stored map, with a plain card for every row by (lane kind, stage id)."""
    if stored is None:
        return Tables()
    where: dict[int | None, str] = {
        row: columns.columns[index].id for row, index in columns.of_row.items() if index != HIDDEN
    }
    kpis = tuple(_kpi(row, where) for row in stored.kpis)
    goals = tuple(Goal(r.text, where.get(r.stage), r.before, r.after, r.id) for r in stored.goals)
    metrics = tuple(
        Metric(r.text, where.get(r.stage), r.threshold, r.value, r.met, r.id) for r in stored.metrics
    )
    teams = tuple(TeamEntry(r.name, where.get(r.stage), r.note, r.id) for r in stored.teams)
    makers = tuple(
        DecisionMakerEntry(r.role, r.influence, concern_list(r.concerns), where.get(r.stage), r.id)
        for r in stored.decision_makers
    )
    cards = [
        *(_kpi_card(row) for row in kpis),
        *(_goal_card(row) for row in goals),
        *(_metric_card(row) for row in metrics),
        *(_team_card(row) for row in teams),
        *(_maker_card(row) for row in makers),
    ]
    trends = tuple(Trend(r.metric, r.direction, r.evidence, r.id) for r in stored.trends)
    return Tables(kpis, goals, metrics, teams, makers, trends, _by_cell(cards))


def concern_list(concerns: str) -> tuple[str, ...]:
    """Concerns written with commas or line ends between them, one by one."""
    return tuple(part.strip() for part in concerns.replace("\n", ",").split(",") if part.strip())


def _kpi(row: KpiRow, where: dict[int | None, str]) -> Kpi:
    return Kpi(
        name=row.name,
        value=row.raw or ("" if row.value is None else f"{row.value:g}{row.unit}"),
        stage_id=where.get(row.stage),
        numerator=row.numerator,
        denominator=row.denominator,
        unit=row.unit,
        basis=row.basis,
        window=row.period,
        source=row.source,
        date=row.measured_on or "",
        nested=row.nested,
        reconstructed=row.reconstructed,
        to_stage_id=where.get(row.to_stage),
        row_id=row.id,
    )


def _by_cell(cards: Iterable[tuple[str | None, Card]]) -> dict[tuple[str, str], tuple[Card, ...]]:
    found: dict[tuple[str, str], tuple[Card, ...]] = {}
    for stage, card in cards:
        if stage is not None:
            found[card.kind, stage] = (*found.get((card.kind, stage), ()), card)
    return found


def _detail(said: str, *parts: str) -> str:
    """The parts that are not said already."""
    return " · ".join(part for part in parts if part and part not in said)


def _kpi_card(row: Kpi) -> tuple[str | None, Card]:
    detail = _detail(row.value, row.window, row.source, row.date)
    card = Card(f"kpi{row.row_id}", row.name, "kpi", label=row.value, detail=detail, row_id=row.row_id)
    return row.stage_id, card


def _goal_card(row: Goal) -> tuple[str | None, Card]:
    change = f"{row.before} → {row.after}" if row.before and row.after else row.after or row.before
    said = row.before in row.text and row.after in row.text
    detail = "" if said else change
    return row.stage_id, Card(f"goal{row.row_id}", row.text, "goal", detail=detail, row_id=row.row_id)


def _metric_card(row: Metric) -> tuple[str | None, Card]:
    state = {None: "", True: tr("met"), False: tr("not met")}[row.met]
    detail = _detail(row.text, row.threshold, row.value, state)
    card = Card(f"metric{row.row_id}", row.text, "metric", detail=detail, met=row.met, row_id=row.row_id)
    return row.stage_id, card


def _team_card(row: TeamEntry) -> tuple[str | None, Card]:
    return row.stage_id, Card(f"team{row.row_id}", row.name, "team", detail=row.detail, row_id=row.row_id)


def _maker_card(row: DecisionMakerEntry) -> tuple[str | None, Card]:
    card = Card(
        f"dm{row.row_id}",
        row.role,
        "decision maker",
        label=row.influence,
        detail=", ".join(row.concerns),
        row_id=row.row_id,
    )
    return row.stage_id, card
