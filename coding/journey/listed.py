"""The tables of a map as rows to read and to save: summary, trends, decision makers, measures and the others."""

from __future__ import annotations

from collections.abc import Callable

from coding.journey.view import Card, DecisionMakerEntry, Duration, JourneyView, Kpi, Stage
from models.translation import tr

Cell = str | int | float | None
Rows = tuple[tuple[Cell, ...], ...]
SUMMARY, TRENDS, MAKERS, MATRIX = "summary", "trends", "makers", "matrix"
KPIS, GOALS, METRICS, TEAMS = "kpis", "goals", "metrics", "teams"


def names() -> dict[str, str]:
    """The tables in the order they are offered, by what they are called."""
    return {
        SUMMARY: tr("Summary"),
        TRENDS: tr("Trends"),
        MAKERS: tr("Decision makers"),
        MATRIX: tr("Role × stage"),
        KPIS: tr("KPIs"),
        GOALS: tr("Goals"),
        METRICS: tr("Success metrics"),
        TEAMS: tr("Teams"),
    }


def rows_of(view: JourneyView, table: str) -> Rows:
    """One of the tables; its first row holds the headings."""
    made: dict[str, Callable[[JourneyView], Rows]] = {
        SUMMARY: _summary,
        TRENDS: _trends,
        MAKERS: _makers,
        MATRIX: _matrix,
        KPIS: _kpis,
        GOALS: _goals,
        METRICS: _metrics,
        TEAMS: _teams,
    }
    return made[table](view)


def _summary(view: JourneyView) -> Rows:
    head = (tr("Stage"), tr("Duration"), tr("Days"), tr("Key Need"), tr("Top Opportunity"), tr("Reached by"))
    rows = (
        (
            stage.name,
            stage.duration.text if stage.duration else "",
            _days(stage.duration),
            stage.key_need or _commonest(view, "need", stage),
            stage.top_opportunity or _commonest(view, "opportunity", stage),
            tr("{k} of {n}", k=stage.participants, n=view.participants) if view.participants else "",
        )
        for stage in view.stages
    )
    return (head, *rows)


def _days(taken: Duration | None) -> str:
    """The range in days, open where it has no end."""
    if taken is None or (taken.low_days is None and taken.high_days is None):
        return tr("open") if taken is not None and taken.open else ""
    low, high = (
        f"{end:.0f}" if end is not None and end >= 2 else f"{end:.2g}" if end is not None else "…"
        for end in (taken.low_days, taken.high_days)
    )
    return tr("from {low}", low=low) if taken.open else low if low == high else f"{low}–{high}"


def _commonest(view: JourneyView, kind: str, stage: Stage) -> str:
    """What most participants said in a lane, with its count, where nobody wrote an answer."""
    lane = view.lane(kind)
    cells = (cell for cell in lane.cells if cell.stage_id == stage.id) if lane is not None else ()
    cards = [card for cell in cells for card in cell.cards if card.k]
    best: Card | None = max(cards, key=lambda card: card.k, default=None)
    return f"{best.label or best.text} ({best.badge})" if best is not None else ""


def _trends(view: JourneyView) -> Rows:
    head = (tr("Journey Metric"), tr("Direction"), tr("Evidence"))
    return (head, *((one.metric, one.direction, one.evidence) for one in view.trends))


def _makers(view: JourneyView) -> Rows:
    head = (tr("Role"), tr("Influence"), tr("Concerns"), tr("Stage"))
    return (
        head,
        *(
            (one.role, one.influence, ", ".join(one.concerns), _name(view, one.stage_id))
            for one in view.decision_makers
        ),
    )


def _matrix(view: JourneyView) -> Rows:
    """Every role in a row, every stage in a column: how it bears on the decision there."""
    found: dict[str, dict[str | None, DecisionMakerEntry]] = {}
    for one in view.decision_makers:
        found.setdefault(one.role, {})[one.stage_id] = one
    rows = ((role, *(_bears(held.get(stage.id)) for stage in view.stages)) for role, held in found.items())
    return ((tr("Role"), *(stage.name for stage in view.stages)), *rows)


def _bears(one: DecisionMakerEntry | None) -> str:
    return one.influence or ", ".join(one.concerns) or "•" if one is not None else ""


def _kpis(view: JourneyView) -> Rows:
    from coding.journey.prevalence import wilson

    head = (
        tr("Stage"),
        tr("KPI"),
        tr("Value"),
        tr("These"),
        tr("Out of"),
        tr("Interval"),
        tr("Counted"),
        tr("Window"),
        tr("Source"),
        tr("Date"),
    )

    def interval(one: Kpi) -> str:
        """The Wilson interval where the same people were counted before and after."""
        if not one.nested or one.numerator is None or not one.denominator or one.numerator > one.denominator:
            return ""
        low, high = wilson(round(one.numerator), round(one.denominator))
        return f"{low:.0%}–{high:.0%}".replace("%", " %")

    rows = (
        (
            _name(view, one.stage_id),
            one.name,
            one.value,
            one.numerator,
            one.denominator,
            interval(one),
            one.basis,
            one.window,
            one.source,
            one.date,
        )
        for one in view.kpis
    )
    return (head, *rows)


def _goals(view: JourneyView) -> Rows:
    head = (tr("Stage"), tr("Goal"), tr("From"), tr("To"))
    return (head, *((_name(view, g.stage_id), g.text, g.before, g.after) for g in view.goals))


def _metrics(view: JourneyView) -> Rows:
    head = (tr("Stage"), tr("Success metric"), tr("Threshold"), tr("Value"), tr("Met"))
    met = {None: "", True: tr("met"), False: tr("not met")}
    return (
        head,
        *((_name(view, m.stage_id), m.text, m.threshold, m.value, met[m.met]) for m in view.metrics),
    )


def _teams(view: JourneyView) -> Rows:
    head = (tr("Stage"), tr("Team"), tr("Delivers"))
    return (head, *((_name(view, team.stage_id), team.name, team.detail) for team in view.teams))


def _name(view: JourneyView, stage_id: str | None) -> str:
    return next((stage.name for stage in view.stages if stage.id == stage_id), "")
