"""The tables of the HTML report: what a map states besides its cards, and how it was made."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from coding.exporters.html_text import Html, element, joined
from coding.journey.view import JourneyView
from models.translation import tr, trn


def tables(view: JourneyView) -> Html:
    """Decision makers, measures, goals, teams and trends, each only when there are any."""
    names = {stage.id: stage.name for stage in view.stages}

    def stage(stage_id: str | None) -> str:
        return names.get(stage_id or "", "")

    return joined(
        _table(
            tr("Decision makers"),
            (tr("Stage"), tr("Role"), tr("Influence"), tr("Concerns")),
            [(stage(d.stage_id), d.role, d.influence, "; ".join(d.concerns)) for d in view.decision_makers],
        ),
        _table(
            tr("Measures"),
            (tr("Stage"), tr("Measure"), tr("Value"), tr("Counted"), tr("Source"), tr("Date")),
            [(stage(k.stage_id), k.name, k.value, k.basis, k.source, k.date) for k in view.kpis],
        ),
        _table(
            tr("Business goals"),
            (tr("Stage"), tr("Goal"), tr("From"), tr("To")),
            [(stage(g.stage_id), g.text, g.before, g.after) for g in view.goals],
        ),
        _table(
            tr("Success metrics"),
            (tr("Stage"), tr("Metric"), tr("Threshold"), tr("Value"), tr("Met")),
            [(stage(m.stage_id), m.text, m.threshold, m.value, _met(m.met)) for m in view.metrics],
        ),
        _table(
            tr("Teams"),
            (tr("Stage"), tr("Team"), tr("What")),
            [(stage(t.stage_id), t.name, t.detail) for t in view.teams],
        ),
        _table(
            tr("Trends"),
            (tr("Metric"), tr("Direction"), tr("Evidence")),
            [(t.metric, t.direction, t.evidence) for t in view.trends],
        ),
    )


def method(view: JourneyView) -> Html:
    """Whom the map counts, how it counts, and the rule behind its tiers."""
    lines = [", ".join(counts_of(view))]
    if view.first_date and view.last_date:
        lines.append(tr("Recorded from {first} to {last}", first=view.first_date, last=view.last_date))
    lines += [tr("Filter: {chip}", chip=chip) for chip in view.filters]
    lines += [*view.method, *view.tier_rule]
    items = (element("li", line) for line in lines)
    return element(
        "section", element("h2", tr("Method")), element("ul", *items), class_="r-part", id="method"
    )


def counts_of(view: JourneyView) -> tuple[str, str, str]:
    """Participants, sources and codings behind a map, each in words."""
    return (
        trn("{n} participant", "{n} participants", view.participants),
        trn("{n} source", "{n} sources", view.sources),
        trn("{n} coding", "{n} codings", view.codings),
    )


def _met(met: bool | None) -> str:
    return "" if met is None else (tr("yes") if met else tr("no"))


def _table(title: str, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> Html:
    lines = [element("tr", *(element("td", cell) for cell in row)) for row in rows]
    if not lines:
        return joined()
    head = element("thead", element("tr", *(element("th", name, scope="col") for name in heads)))
    table = element("table", head, element("tbody", *lines), class_="r-table")
    return element("section", element("h2", title), table, class_="r-part")
