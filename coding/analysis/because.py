"""Why a note of an analysis lies over a stage: its sentence, the figures it was made of, and the cards behind it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from coding.analysis.blind_spots import LEAK, PAINFUL, UNHAPPY
from coding.analysis.dropoff import DropOff
from coding.analysis.make_or_break import MakeOrBreak
from coding.analysis.overlay import LEAKS, LOSSES, MOMENTS, OVERHAUL, PAINS, Layers
from coding.analysis.result import percent, percent_range
from coding.journey.view import Card, JourneyView, Stage
from models.translation import number, tr, trn


@dataclass(frozen=True, slots=True)
class Why:
    """What is told about a note: a sentence, figures with what they are, the pains behind it, and a limit."""

    sentence: str
    figures: tuple[tuple[str, str], ...] = ()
    cards: tuple[Card, ...] = ()
    limit: str = ""


def why(view: JourneyView, found: Layers, layer: str, stage_id: str) -> Why | None:
    """The reasons of a layer's note on a stage; None when the layer says nothing of it any more."""
    stage = next((stage for stage in view.stages if stage.id == stage_id), None)
    told = {MOMENTS: _moment, PAINS: _pain, OVERHAUL: _pain, LOSSES: _loss, LEAKS: _leak}.get(layer)
    return told(view, found, stage) if stage is not None and told is not None else None


def _moment(view: JourneyView, found: Layers, stage: Stage) -> Why | None:
    if not isinstance(found.moments, MakeOrBreak):
        return None
    one = next((each for each in found.moments.moments if each.stage == stage.name), None)
    if one is None:
        return None
    meanings = {
        "intensity": tr("Strong feelings: of those who voiced any, felt −2 or +2"),
        "consequence": tr("Consequence: decided, switched, left or recommended because of it"),
        "importance": tr("Importance as stated in the survey"),
        "loss": tr("Loss measured at the end of the stage"),
    }
    figures = tuple((meanings[name], percent(one.components.get(name))) for name in meanings)
    sentence = tr(
        "Score {score}, the mean of the components known; over {n} weightings of them its rank lies between "
        "{best} and {worst} of {all}.",
        score=f"{one.score:.2f}",
        n=number(found.moments.weightings),
        best=one.best_rank,
        worst=one.worst_rank,
        all=len(found.moments.moments),
    )
    limit = tr("A guide to look closer, not a validated measure.")
    return Why(sentence, figures, _pains_of(view, stage), limit)


def _pain(view: JourneyView, found: Layers, stage: Stage) -> Why | None:
    one = next((each for each in found.spots.stages if each.stage == stage.name), None)
    if one is None:
        return None
    figures = [(tr("Told of a pain here"), tr("{k} of {n}", k=one.share.k, n=one.share.n))]
    if (interval := one.share.interval) is not None:
        figures.append((tr("Interval"), percent_range(*interval)))
    if one.mean is not None:
        figures.append((tr("Mean feeling, −2 to +2"), f"{one.mean:+.1f}".replace("-", "−")))
    sentence = trn(
        "{k} of the {n} participant who reached this stage told of a pain in it.",
        "{k} of the {n} participants who reached this stage told of a pain in it.",
        one.share.n,
        k=one.share.k,
    )
    limit = tr(
        "To overhaul is a stage in which {share} or more are in pain and feel {mean} or worse on average.",
        share=percent(PAINFUL),
        mean=f"{UNHAPPY:+.0f}".replace("-", "−"),
    )
    return Why(sentence, tuple(figures), _pains_of(view, stage), limit)


def _loss(view: JourneyView, found: Layers, stage: Stage) -> Why | None:
    lost = [one for one in found.drop_offs if one.passing.stage == stage.name]
    if not lost:
        return None
    figures = [pair for one in lost for pair in _figures(one)]
    named = {name for one in lost for name in one.pains}
    cards = tuple(card for card in _pain_cards(view) if card.text in named)
    limit = "" if cards else tr("No pain is coded as blocking this way.")
    return Why(
        "; ".join(f"{one.passing.name}: {one.text()}" for one in lost) + ".", tuple(figures), cards, limit
    )


def _leak(view: JourneyView, found: Layers, stage: Stage) -> Why | None:
    told = _loss(view, found, stage)
    if told is None:
        return None
    limit = tr(
        "{share} or more are lost here and no pain is coded as the reason: look for it in the next interviews.",
        share=percent(LEAK),
    )
    return Why(told.sentence, told.figures, _pains_of(view, stage), limit)


def _figures(one: DropOff) -> Iterator[tuple[str, str]]:
    passing = one.passing
    if passing.before is not None and passing.after is not None:
        yield (
            passing.name,
            tr("{after} of {before}", after=number(passing.after), before=number(passing.before)),
        )
    yield tr("Rank among losses"), one.rank()
    for name, value in (
        (tr("Caveat"), one.badge),
        (tr("Counted"), passing.counts),
        (tr("Window"), passing.window),
        (tr("Period"), passing.period),
        (tr("Source"), passing.source),
    ):
        if value:
            yield name, value
    if one.stopped:
        yield tr("Participants whose journey stopped here"), str(one.stopped)


def _pain_cards(view: JourneyView) -> Iterator[Card]:
    for lane in view.lanes:
        if lane.kind == "pain point":
            for cell in lane.cells:
                yield from cell.cards


def _pains_of(view: JourneyView, stage: Stage) -> tuple[Card, ...]:
    """The pain cards of a stage that somebody told of."""
    lane = view.lane("pain point")
    cells = lane.cells if lane is not None else ()
    return tuple(card for cell in cells if cell.stage_id == stage.id for card in cell.cards if card.k)
