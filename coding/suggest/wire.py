"""The lines between the program and its suggestion process: one JSON document a line, plain data only."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from coding.suggest.plain import Because, Candidate, Example, Similar, SuggestCode, Suggestion, SuggestTurn
from coding.suggest.request import SuggestRequest
from coding.suggest.results import CodeQuality, Help, Triage

Document = dict[str, Any]


def line(document: Document) -> bytes:
    """One document as a line of ASCII, so that no sign in a text can break the line."""
    return json.dumps(document, separators=(",", ":")).encode("ascii") + b"\n"


def read_line(data: bytes) -> Document:
    """The document of a line."""
    document: Document = json.loads(data)
    return document


def request_to(request: SuggestRequest) -> Document:
    """A request as JSON data."""
    return asdict(request)


def request_from(data: Document) -> SuggestRequest:
    """A request from JSON data."""
    return SuggestRequest(
        codes=tuple(_code(item) for item in data["codes"]),
        turns=tuple(SuggestTurn(**item) for item in data["turns"]),
        examples=tuple(Example(**{**item, "codes": tuple(item["codes"])}) for item in data["examples"]),
        around=tuple(SuggestTurn(**item) for item in data["around"]),
        only=tuple(data["only"]),
        limit=data["limit"],
        min_score=data["min_score"],
        language=data["language"],
    )


def suggestions_from(data: list[Document]) -> list[Suggestion]:
    """Suggestions from JSON data."""
    return [Suggestion(**{**item, "because": _because(item["because"])}) for item in data]


def qualities_from(data: list[Document]) -> list[CodeQuality]:
    """Qualities from JSON data."""
    return [CodeQuality(**item) for item in data]


def triage_from(data: Document) -> Triage:
    """A reading order from JSON data."""
    found = data["found"]
    return Triage(tuple(suggestions_from(data["passages"])), None if found is None else tuple(found))


def help_from(data: Document) -> Help:
    """Proposals from JSON data."""
    return Help(tuple(data["cues"]), tuple(data["seeds"]))


def likes_from(data: list[list[Any]]) -> list[tuple[Candidate, float]]:
    """Similar passages from JSON data."""
    return [(Candidate(**passage), score) for passage, score in data]


def _code(item: Document) -> SuggestCode:
    return SuggestCode(**{**item, "cues": tuple(item["cues"]), "seeds": tuple(item["seeds"])})


def _because(item: Document) -> Because:
    return Because(
        tuple((start, end) for start, end in item["cues"]),
        tuple((word, weight) for word, weight in item["words"]),
        tuple(Similar(**similar) for similar in item["similar"]),
    )


READERS: dict[str, Callable[[Any], object]] = {
    "suggest": suggestions_from,
    "preview": suggestions_from,
    "quality": qualities_from,
    "triage": triage_from,
    "propose": help_from,
    "like": likes_from,
}
