"""The evidence part of the HTML report: every card with its numbers and quotes, stage by stage."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from coding.exporters.html_text import Html, element, joined
from coding.journey.view import Card, JourneyView, Lane, Quote, Stage
from models.translation import tr, trn


@dataclass(frozen=True, slots=True)
class Placed:
    """A card with its lane, its stage and the name it has in the document."""

    anchor: str
    card: Card
    lane: Lane
    stage: Stage


def placed_cards(view: JourneyView) -> list[Placed]:
    """Every card, stage by stage and lane by lane within each; anchors count from c1."""
    stages = {stage.id: index for index, stage in enumerate(view.stages)}
    found = [
        (stages[cell.stage_id], card, lane)
        for lane in view.lanes
        for cell in lane.cells
        if cell.stage_id in stages
        for card in cell.cards
    ]
    found.sort(key=lambda entry: entry[0])
    return [
        Placed(f"c{number}", card, lane, view.stages[place])
        for number, (place, card, lane) in enumerate(found, 1)
    ]


def evidence(view: JourneyView, cards: Iterable[Placed]) -> Html:
    """The section with all cards and their quotes, and the passages that no stage holds."""
    by_stage: dict[str, list[Placed]] = {stage.id: [] for stage in view.stages}
    for placed in cards:
        by_stage[placed.stage.id].append(placed)
    stages = (_stage(number, stage, by_stage[stage.id]) for number, stage in enumerate(view.stages, 1))
    return element("section", element("h2", tr("Evidence")), *stages, class_="r-part", id="evidence")


def unplaced(view: JourneyView) -> Html:
    """The passages that are coded and belong to no stage; nothing when there are none."""
    if not view.unplaced:
        return joined()
    title = element("h2", tr("Unplaced: {n} passages that lie in no stage", n=len(view.unplaced)))
    return element("section", title, *map(quote, view.unplaced), class_="r-part", id="unplaced")


def _stage(number: int, stage: Stage, cards: list[Placed]) -> Html:
    facts = [trn("{n} participant reached it", "{n} participants reached it", stage.participants)]
    if stage.emotion.mean is not None:
        mean = f"{stage.emotion.mean:+.1f}"
        facts.append(tr("mean emotion {mean} (n = {n})", mean=mean, n=stage.emotion.n))
    if stage.duration is not None:
        facts.append(stage.duration.text)
    if stage.key_need:
        facts.append(tr("key need: {key_need}", key_need=stage.key_need))
    return element(
        "div",
        element("h3", f"{number}. {stage.name}"),
        element("p", " · ".join(facts), class_="r-facts"),
        *(_card(placed) for placed in cards),
        class_="r-stage",
        id=f"s{number}",
    )


def _card(placed: Placed) -> Html:
    card = placed.card
    against = element("p", tr("Says otherwise"), class_="r-against") if card.contradicting else None
    return element(
        "article",
        element("h4", card.text, _badge(card)),
        element("p", " · ".join(_facts(placed)), class_="r-facts"),
        *map(quote, card.quotes),
        against,
        *map(quote, card.contradicting),
        _silent(card),
        class_="r-card",
        id=placed.anchor,
        data_stage=placed.stage.name,
        data_lane=placed.lane.name,
        data_tier=card.tier or "",
        data_person="\n".join(card.supporters),
        data_words=f"{placed.stage.name} {placed.lane.name} {card.code or ''}",
    )


def _badge(card: Card) -> Html | None:
    if not card.badge:
        return None
    return element("span", f"{card.badge}{f' · {card.tier}' if card.tier else ''}", class_="r-badge")


def _facts(placed: Placed) -> Iterator[str]:
    card = placed.card
    yield placed.lane.name
    if card.low is not None and card.high is not None:
        yield tr(
            "{k} of {n} participants, 95 % interval {low} to {high}",
            k=card.k,
            n=card.n,
            low=f"{card.low:.0%}",
            high=f"{card.high:.0%}",
        )
    elif card.tier is not None:
        yield tr("{k} of {n} participants", k=card.k, n=card.n)
    for said in (card.tier_reason, card.label, card.detail, card.channel, card.frequency, card.owner):
        if said:
            yield said
    if card.mentions:
        yield trn("{n} mention", "{n} mentions", card.mentions)
    if card.fragile:
        yield tr("stands on one participant more or less")
    if card.written:
        yield tr("written by hand")


def _silent(card: Card) -> Html | None:
    if not card.supporters:
        return None
    said = tr("Said by {people}", people=", ".join(card.supporters))
    if card.silent:
        said = tr("{said}; not by {people}", said=said, people=", ".join(card.silent))
    return element("p", said, class_="r-facts")


def quote(found: Quote) -> Html:
    """One quote with who said it, where and when."""
    who = found.participant or found.speaker or tr("no participant")
    parts = [who, found.source_title or tr(found.kind_of_source), found.date or ""]
    parts.append(tr(found.exposure) if found.exposure != "unprompted" else "")
    shown = [part for part in parts if part]
    return element(
        "blockquote",
        element("p", f"“{found.quote}”"),
        element("footer", " · ".join(dict.fromkeys(shown))),
        element("p", tr("Remark: {remark}", remark=found.remark), class_="r-facts") if found.remark else None,
        class_="r-quote",
    )
