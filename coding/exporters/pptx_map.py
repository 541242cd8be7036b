"""A map as slides of native shapes: an overview, a slide for each stage, its quotes, and the method."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, TypeVar

from coding.exporters.atomic import written
from coding.exporters.html_tables import counts_of
from coding.exporters.pptx_shapes import (
    HEIGHT,
    MARGIN,
    WIDTH,
    add_box,
    add_line,
    add_slide,
    presentation,
    scrub,
)
from coding.journey.palette import kind_role
from coding.journey.remarks import every_quote
from coding.journey.view import Card, JourneyView, Lane, Quote, Stage
from models.translation import tr, trn

TOP = 64.0
CARDS_IN_CELL = 3
LANES_ON_SLIDE = 6
QUOTES_ON_SLIDE = 5
LONGEST = 300
Lines = list[tuple[str, float, bool, str]]
Row = TypeVar("Row")


def export_map_pptx(view: JourneyView, path: Path) -> list[str]:
    """Write the slides; what had to be cut short, in sentences. UserError for a place that cannot be written."""
    deck = presentation()
    slides = _Slides(deck, view)
    slides.overview()
    for stage in view.stages:
        slides.stage(stage)
        slides.quotes(stage)
    slides.method()
    scrub(deck, view.title)
    with written(path) as draft:
        deck.save(str(draft))
    return list(slides.notices)


class _Slides:
    """The slides as they are made."""

    def __init__(self, deck: Any, view: JourneyView) -> None:
        self.deck, self.view = deck, view
        self.notices: dict[str, None] = {}

    def overview(self) -> None:
        """Stages as columns with their emotion and their strongest card of each lane."""
        view = self.view
        slide = add_slide(self.deck, view.title)
        persona = " · ".join(p for p in (view.persona.name, view.persona.role) if p) if view.persona else ""
        counted = " · ".join(counts_of(view))
        said = " · ".join(part for part in (persona, counted) if part)
        add_box(slide, (MARGIN, 48, WIDTH - 2 * MARGIN, 20), [(said, 11, False, "muted")], None)
        if not view.stages:
            return
        width = (WIDTH - 2 * MARGIN) / len(view.stages)
        lanes = [lane for lane in view.lanes if any(cell.cards for cell in lane.cells)][:LANES_ON_SLIDE]
        rows = (HEIGHT - 176 - MARGIN) / max(1, len(lanes))
        for column, stage in enumerate(view.stages):
            x = MARGIN + column * width
            lines: Lines = [(stage.name, 12, True, "stage.text"), (_reached(stage), 9, False, "stage.muted")]
            add_box(slide, (x + 2, 74, width - 4, 36), lines, "stage.fill")
            for row, lane in enumerate(lanes):
                self._strongest(slide, lane, stage, (x + 2, 176 + row * rows, width - 4, rows - 4))
        self._curve(slide, width)

    def _strongest(
        self, slide: Any, lane: Lane, stage: Stage, place: tuple[float, float, float, float]
    ) -> None:
        cards = _cards(lane, stage)
        if not cards:
            return
        best = max(cards, key=lambda card: (card.pinned, card.k))
        lines: Lines = [
            (lane.name, 8, True, kind_role(lane.kind)),
            (_short(_headline(best), 70), 9, False, "text"),
        ]
        add_box(slide, place, lines, "card")

    def _curve(self, slide: Any, width: float) -> None:
        """The emotion curve: mean valence −2…+2, a point a stage."""
        points: list[tuple[float, float]] = []
        for column, stage in enumerate(self.view.stages):
            if stage.emotion.mean is None:
                continue
            x, y = MARGIN + (column + 0.5) * width, 143 - stage.emotion.mean * 11
            points.append((x, y))
            words = f"{stage.emotion.mean:+.1f} (n = {stage.emotion.n})"
            add_box(slide, (x - 34, y - 17, 68, 16), [(words, 8, False, "muted")], None)
        add_line(slide, points, "curve")

    def stage(self, stage: Stage) -> None:
        """All cards of a stage, lane by lane, on as many slides as they need."""
        lanes = [lane for lane in self.view.lanes if _cards(lane, stage)]
        for part in _parts(lanes, LANES_ON_SLIDE) or [[]]:
            slide = add_slide(self.deck, stage.name)
            add_box(slide, (MARGIN, 48, WIDTH - 2 * MARGIN, 20), [(_about(stage), 11, False, "muted")], None)
            height = (HEIGHT - TOP - 16 - MARGIN) / LANES_ON_SLIDE
            for row, lane in enumerate(part):
                self._lane(slide, lane, stage, TOP + 12 + row * height, height - 5)

    def _lane(self, slide: Any, lane: Lane, stage: Stage, y: float, height: float) -> None:
        add_box(slide, (MARGIN, y, 110, height), [(lane.name, 12, True, kind_role(lane.kind))], None)
        cards = _cards(lane, stage)
        if len(cards) > CARDS_IN_CELL:
            cut = tr(
                "Slides show at most {most} cards of a cell in full; the others are named.",
                most=CARDS_IN_CELL,
            )
            self.notices[cut] = None
        shown, rest = cards[:CARDS_IN_CELL], cards[CARDS_IN_CELL:]
        width = (WIDTH - 2 * MARGIN - 114) / (CARDS_IN_CELL + bool(rest))
        for column, card in enumerate(shown):
            place = (MARGIN + 114 + column * width, y, width - 5, height)
            detail = " · ".join(p for p in (_counts(card), card.detail, card.channel) if p)
            add_box(
                slide,
                place,
                [(_short(card.text, 110), 11, True, "text"), (_short(detail, 90), 9, False, "muted")],
                "card",
            )
        if rest:
            place = (MARGIN + 114 + CARDS_IN_CELL * width, y, width - 5, height)
            names = "; ".join(_headline(card) for card in rest)
            add_box(
                slide,
                place,
                [(tr("And {n} more", n=len(rest)), 9, True, "muted"), (_short(names, 200), 8, False, "text")],
                "panel",
            )

    def quotes(self, stage: Stage) -> None:
        """The leading quote of each card of a stage, and every other that somebody remarked on."""
        for part in _parts(self._leading(stage), QUOTES_ON_SLIDE):
            slide = add_slide(self.deck, tr("{stage}: what people said", stage=stage.name))
            height = (HEIGHT - TOP - MARGIN) / QUOTES_ON_SLIDE
            for row, (card, quote) in enumerate(part):
                who = " · ".join(
                    p for p in (quote.participant or quote.speaker or "", quote.source_title) if p
                )
                lines: Lines = [
                    (_headline(card), 11, True, "accent"),
                    (f"“{_short(quote.quote, LONGEST)}”", 13, False, "text"),
                    (who, 10, False, "muted"),
                ]
                if quote.remark:
                    lines.append(
                        (tr("Remark: {remark}", remark=_short(quote.remark, LONGEST)), 10, False, "accent")
                    )
                add_box(slide, (MARGIN, TOP + row * height, WIDTH - 2 * MARGIN, height - 8), lines, "panel")
                if len(quote.quote) > LONGEST:
                    self.notices[tr("Long quotes are cut short on slides.")] = None

    def _leading(self, stage: Stage) -> Iterator[tuple[Card, Quote]]:
        for lane in self.view.lanes:
            for card in _cards(lane, stage):
                quote = card.lead or next(iter(card.quotes), None)
                if quote is not None and quote.quote:
                    same = (one for one in card.quotes if one.passage_id == quote.passage_id and one.remark)
                    yield card, next(same, quote)
                for one in every_quote(card):
                    if one.remark and (quote is None or one.passage_id != quote.passage_id):
                        yield card, one

    def method(self) -> None:
        """Whom the map counts and how."""
        view = self.view
        lines = [*(tr("Filter: {chip}", chip=chip) for chip in view.filters), *view.method, *view.tier_rule]
        for part in _parts(lines, 14):
            slide = add_slide(self.deck, tr("Method"))
            body: Lines = [(line, 13, False, "text") for line in part]
            add_box(slide, (MARGIN, TOP, WIDTH - 2 * MARGIN, HEIGHT - TOP - MARGIN), body, None)


def _parts(rows: Iterable[Row], size: int) -> list[list[Row]]:
    """The rows in parts of at most `size`."""
    held = list(rows)
    return [held[start : start + size] for start in range(0, len(held), size)]


def _cards(lane: Lane, stage: Stage) -> tuple[Card, ...]:
    return next((cell.cards for cell in lane.cells if cell.stage_id == stage.id), ())


def _headline(card: Card) -> str:
    return f"{card.text} ({card.badge})" if card.badge else card.text


def _counts(card: Card) -> str:
    if not card.badge:
        return ""
    parts = [tr("{k} of {n}", k=card.k, n=card.n)]
    if card.low is not None and card.high is not None:
        parts.append(tr("{low} to {high}", low=f"{card.low:.0%}", high=f"{card.high:.0%}"))
    if card.tier:
        parts.append(tr("tier {tier}", tier=card.tier))
    return ", ".join(parts)


def _reached(stage: Stage) -> str:
    return trn("{n} participant", "{n} participants", stage.participants)


def _about(stage: Stage) -> str:
    parts = [_reached(stage), stage.duration.text if stage.duration else ""]
    parts.append(tr("Key need: {key_need}", key_need=stage.key_need) if stage.key_need else "")
    return " · ".join(part for part in parts if part)


def _short(words: str, longest: int) -> str:
    return words if len(words) <= longest else f"{words[: longest - 1].rstrip()}…"
