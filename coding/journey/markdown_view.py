"""A computed map as a Markdown document: what the screen shows, with the counts behind it."""

from __future__ import annotations

from collections.abc import Iterable

from coding.journey.markdown_faces import emoji_of
from coding.journey.markdown_kept import Extra, Kept, from_document
from coding.journey.markdown_map import (
    STAGED,
    TABULAR,
    Action,
    Feeling,
    Labelled,
    Maker,
    MarkdownMap,
    Metric,
    StageText,
    SummaryRow,
    TeamPart,
    TrendRow,
)
from coding.journey.markdown_mermaid import Mood, flow_edges, flowchart, user_journey
from coding.journey.markdown_values import (
    read_duration,
    read_frequency,
    read_goal,
    read_kpi,
    read_top_pain,
)
from coding.journey.view import Card, JourneyView, Kpi, Stage

LANES = (
    ("actions", "Customer Actions"),
    ("touchpoints", "Touchpoints"),
    ("feelings", "Customer Experience"),
    ("thoughts", "Thoughts"),
    ("pains", "Pain Points"),
    ("needs", "Needs"),
    ("questions", "Questions"),
    ("excellence", "Excellence"),
    ("opportunities", "Opportunities"),
    ("triggers", "Triggers"),
    ("makers", "Decision Makers"),
    ("metrics", "Success Metrics"),
    ("kpis", "KPIs"),
    ("goals", "Business Goals"),
    ("teams", "Teams Involved"),
)
"""Rows of the table layout, in the order they are added."""


def markdown_of(view: JourneyView) -> MarkdownMap:
    """The document of a view, with layout, order and loose parts of the one its map came from."""
    kept = from_document(view.document)
    layout = kept.layout or (TABULAR if view.preset == "saas" else STAGED)
    extras = dict(kept.stage_extra)
    stages = tuple(_stage(view, stage, kept, layout, extras.pop(stage.name, ())) for stage in view.stages)
    texts = {card.text for lane in view.lanes for cell in lane.cells for card in cell.cards}
    lost = tuple(part for extra in extras.values() for part in extra)
    names = [stage.name for stage in view.stages]
    return MarkdownMap(
        layout=layout,
        title=view.title,
        stages=stages,
        fields=_fields(view, kept, layout),
        diagram=_diagram(names, kept, layout),
        summary=_summary(view) if layout == STAGED else (),
        trends=tuple(TrendRow(one.metric, one.direction, one.evidence) for one in view.trends),
        persona=_persona(view, kept, layout),
        product=view.product,
        persona_notes=_persona_notes(view, kept, layout),
        objectives=view.objectives,
        lanes=_lanes(stages, kept.lanes) if layout == TABULAR else (),
        top_pains=tuple(read_top_pain(text) for text in kept.top_pains if _still(text, texts, names)),
        top_opportunities=tuple(text for text in kept.top_opportunities if _still(text, texts, names)),
        wrapper=kept.wrapper,
        fenced=kept.fenced,
        extra=(*kept.extra, *lost),
    )


def journey_diagram(view: JourneyView) -> tuple[str, ...]:
    """Mermaid's user journey: every feeling with a valence, and who voiced it as a count."""
    lane = view.lane("emotion")
    cells = {cell.stage_id: cell.cards for cell in lane.cells} if lane else {}
    moods = (
        Mood(stage.name, card.text, card.valence, (f"{card.k} of {card.n}",) if card.badge else ())
        for stage in view.stages
        for card in cells.get(stage.id, ())
        if card.valence is not None
    )
    return user_journey(view.title, moods)


def _still(text: str, texts: set[str], stages: list[str]) -> bool:
    """Whether a point of the analysis is still on the map, or never belonged to one of its stages."""
    return text in texts or not any(text.startswith(f"{name} stage") for name in stages)


def _persona(view: JourneyView, kept: Kept, layout: str) -> str:
    if layout == STAGED:
        return _persona_line(view)
    return kept.persona or (view.persona.name if view.persona else "")


def _persona_line(view: JourneyView) -> str:
    if view.scenario:
        return view.scenario
    if view.persona is None:
        return ""
    return ", ".join(part for part in (view.persona.name, view.persona.role) if part)


def _persona_notes(view: JourneyView, kept: Kept, layout: str) -> tuple[str, ...]:
    if layout == STAGED:
        return ()
    if kept.persona_notes and kept.persona_text == view.scenario:
        return kept.persona_notes
    line = _persona_line(view)
    return (line,) if line else ()


def _fields(view: JourneyView, kept: Kept, layout: str) -> tuple[tuple[str, str], ...]:
    """The bold lines under the title, with what the map says now."""
    now = {
        "persona": _persona_line(view),
        "product category": view.product,
        "journey type": view.journey_type,
    }
    if layout == TABULAR:
        return kept.fields
    if kept.fields:
        return tuple((name, now.get(name.casefold(), value)) for name, value in kept.fields)
    names = ("Persona", "Product Category", "Journey Type")
    return tuple((name, now[name.casefold()]) for name in names if now[name.casefold()])


def _diagram(names: list[str], kept: Kept, layout: str) -> tuple[str, ...]:
    """The document's own diagram while it still shows these stages."""
    shown = {name for edge in flow_edges(kept.diagram) for name in edge}
    if kept.diagram and (not shown or shown == set(names)):
        return kept.diagram
    return flowchart(names) if layout == STAGED else ()


def _summary(view: JourneyView) -> tuple[SummaryRow, ...]:
    return tuple(
        SummaryRow(
            one.name,
            read_duration(one.duration.text if one.duration else ""),
            one.key_need,
            one.top_opportunity,
        )
        for one in view.stages
        if one.duration or one.key_need or one.top_opportunity
    )


def _stage(view: JourneyView, stage: Stage, kept: Kept, layout: str, extra: Extra) -> StageText:
    cards = _Cards(view, stage, {*kept.top_pains, *kept.top_opportunities})
    feelings, thoughts = cards.feelings(), cards.thoughts()
    if layout == TABULAR and feelings and thoughts and not feelings[0].quote:
        feelings = (Feeling(feelings[0].text, feelings[0].face, thoughts[0]), *feelings[1:])
        thoughts = thoughts[1:]
    themes = cards.texts("theme")
    return StageText(
        name=stage.name,
        triggers=cards.texts("trigger"),
        actions=cards.actions(layout),
        makers=tuple(
            Maker(one.role, one.influence, ", ".join(one.concerns))
            for one in view.decision_makers
            if one.stage_id == stage.id
        ),
        metrics=tuple(Metric(one.text, one.threshold) for one in view.metrics if one.stage_id == stage.id),
        touchpoints=cards.texts("touchpoint"),
        thoughts=thoughts,
        feelings=feelings,
        pains=cards.texts("pain point"),
        needs=cards.texts("need"),
        questions=cards.texts("question"),
        excellence=cards.texts("excellence"),
        opportunities=cards.opportunities(),
        kpis=tuple(read_kpi(_kpi(one)) for one in view.kpis if one.stage_id == stage.id),
        goals=tuple(read_goal(one.text) for one in view.goals if one.stage_id == stage.id),
        teams=tuple(TeamPart(one.name, one.detail) for one in view.teams if one.stage_id == stage.id),
        extra=(*extra, ("Themes", themes)) if themes else extra,
    )


def _kpi(one: Kpi) -> str:
    return f"{one.name}: {one.value}" if one.value else one.name


class _Cards:
    """The cards of one stage by kind; those that belong to the document's analysis are left to it."""

    def __init__(self, view: JourneyView, stage: Stage, analysed: set[str]) -> None:
        self._by_kind: dict[str, list[Card]] = {}
        for lane in view.lanes:
            for cell in lane.cells:
                if cell.stage_id == stage.id:
                    held = self._by_kind.setdefault(lane.kind, [])
                    held += [card for card in cell.cards if card.text not in analysed]

    def of(self, kind: str) -> Iterable[Card]:
        return self._by_kind.get(kind, ())

    def texts(self, kind: str) -> tuple[str, ...]:
        return tuple(_counted(card) for card in self.of(kind))

    def thoughts(self) -> tuple[str, ...]:
        """What was said, when words stand behind the card; else its text."""
        return tuple(card.lead.quote if card.lead else card.text for card in self.of("thought"))

    def actions(self, layout: str) -> tuple[Action, ...]:
        if layout == TABULAR:
            return tuple(Action(_counted(card)) for card in self.of("action"))
        return tuple(
            Action(_counted(card), card.channel, read_frequency(card.frequency)) for card in self.of("action")
        )

    def feelings(self) -> tuple[Feeling, ...]:
        return tuple(
            Feeling(_counted(card), emoji_of(card.glyph, None if card.written else card.valence))
            for card in self.of("emotion")
        )

    def opportunities(self) -> tuple[Labelled, ...]:
        return tuple(Labelled(card.label, _counted(card)) for card in self.of("opportunity"))


def _counted(card: Card) -> str:
    """The card's words with its participants: “Learning curve (7 of 12)”."""
    return f"{card.text} ({card.k} of {card.n})" if card.k and card.n else card.text


def _lanes(stages: tuple[StageText, ...], kept: tuple[str, ...]) -> tuple[str, ...]:
    """The document's rows, then those that are needed besides."""
    from coding.journey.markdown_table import LANES as KNOWN

    covered = {KNOWN[name.casefold()][0] for name in kept if name.casefold() in KNOWN}
    extra = dict.fromkeys(heading for stage in stages for heading, _ in stage.extra if heading not in kept)
    needed = [
        name for field, name in LANES if field not in covered and any(getattr(s, field) for s in stages)
    ]
    return (*kept, *needed, *extra)
