"""The JourneyView as the JSON document of `trailmark map --json`."""

from __future__ import annotations

from typing import Any

from coding.journey.view import Card, Emotion, JourneyView, Lane, Quote, Stage


def to_json(view: JourneyView) -> dict[str, Any]:
    """The view as plain lists and dicts; shares are 0…1, valences −2…+2, counts are participants."""
    return {
        "title": view.title,
        "persona": (view.persona.name or None) if view.persona else None,
        "participants": view.participants,
        "stages": [_stage(stage) for stage in view.stages],
        "lanes": [_lane(lane) for lane in view.lanes],
        "unplaced": [quote_json(quote) for quote in view.unplaced],
    }


def quote_json(quote: Quote) -> dict[str, Any]:
    """A QUOTE of the command line; offsets are code points, half-open."""
    return {
        "source": quote.source,
        "start": quote.start,
        "end": quote.end,
        "quote": quote.quote,
        "participant": quote.participant,
        "speaker": quote.speaker,
        "coder": quote.coder,
    }


def _stage(stage: Stage) -> dict[str, Any]:
    return {"name": stage.name, "participants": stage.participants, "emotion": _emotion(stage.emotion)}


def _emotion(emotion: Emotion) -> dict[str, Any]:
    return {
        "mean": emotion.mean,
        "low": emotion.low,
        "high": emotion.high,
        "n": emotion.n,
        "points": [{"participant": point.participant, "valence": point.valence} for point in emotion.points],
    }


def _lane(lane: Lane) -> dict[str, Any]:
    cells = [{"stage": cell.stage, "cards": [_card(card) for card in cell.cards]} for cell in lane.cells]
    return {"kind": lane.kind, "name": lane.name, "cells": cells}


def _card(card: Card) -> dict[str, Any]:
    return {
        "text": card.text,
        "code": card.code,
        "k": card.k,
        "n": card.n,
        "low": card.low,
        "high": card.high,
        "tier": card.tier,
        "quotes": [quote_json(quote) for quote in card.quotes],
        "contradicting": [quote_json(quote) for quote in card.contradicting],
    }
