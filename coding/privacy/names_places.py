"""Which of the names that were found are places or organisations and not persons: by lists and the words around."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from coding.privacy.names import GREETING, SPEAKS, Finding
from coding.privacy.names_hints import introduced, presented
from coding.privacy.names_lists import countries_and_states, english_given_names, given_names

_BEFORE = 40
_OF_PLACES = (
    r"(?:in|near|across|throughout|outside|inside|downtown|visit(?:ed|ing)?|mov(?:e|ed|ing) to"
    r"|(?:went|go|going|drive|drove|flew|fly|travel(?:l?ed)?) to|liv(?:e|es|ed|ing) in|based in|(?:city|state|town) of)"
)
_GOES_BEFORE = re.compile(rf"\b{_OF_PLACES}\s+(?:the\s+)?$", re.IGNORECASE)
_IS_PART = re.compile(
    r"\b(?:North|South|East|West|New|São|Sao|San|Santa|Fort|Port|Lake|Mount|Los|Las)[ \u00a0]$"
)
_TRUSTED = re.compile(
    r"\b(?:trust|faith|confidence|believ\w+|interest\w*|belief|case|difference)\s+in\s+$", re.IGNORECASE
)
_THEN_PLACE = re.compile(r",\s([^\W\d_]+(?:[ \u00a0][^\W\d_]+)?)")
_THEN_KIND = re.compile(
    r"\s(?:area|county|city|state|university|street|avenue|airport|office|region|summit|conference)\b"
)
_ORGANISED = frozenset(
    "corps guard regiment brigade arts university college school hospital bank institute company foundation church "
    "association department ministry agency council committee club society museum library national federal airlines "
    "street avenue road boulevard airport inc ltd llc gmbh corporation group holdings party bill act".split()
)


def places_apart(texts: Mapping[str, str], persons: Iterable[Finding]) -> list[Finding]:
    """The same findings, those that are places or organisations as candidates to be ticked by hand.

    A name that a transcript's speaker has, or that somebody is greeted, introduced or quoted by, stays a person.
    """
    return [
        replace(one, kind="candidate", why="place or organisation") if _is_place(texts, one) else one
        for one in persons
    ]


def _is_place(texts: Mapping[str, str], one: Finding) -> bool:
    if one.why.startswith("speaker") or any(
        _person_at(texts[key], span.start, span.end) for key, span in one.places
    ):
        return False
    words = one.name.split()
    if len(words) > 1:
        return bool(_ORGANISED & {word.lower() for word in words}) or _named(one.name) or _named(words[-1])
    shown = [_place_at(texts[key], span.start, span.end) for key, span in one.places]
    if _named(one.name):
        return any(shown)
    english = one.name in english_given_names() or one.name in given_names()
    part = [_IS_PART.search(texts[key][: span.start][-_BEFORE:]) for key, span in one.places]
    return all(part) or (all(shown) and not english)


def _named(words: str) -> bool:
    """Whether a list of countries, states and large cities has these words."""
    return words in countries_and_states()


def _person_at(text: str, start: int, end: int) -> bool:
    """Whether the words around a name speak of a person."""
    before = text[max(0, start - _BEFORE) : start]
    greeted = GREETING.search(before) is not None
    return greeted or introduced(text, start) or presented(text, end) or SPEAKS.match(text, end) is not None


def _place_at(text: str, start: int, end: int) -> bool:
    """Whether the words around a name speak of a place."""
    before = text[max(0, start - _BEFORE) : start]
    if _TRUSTED.search(before):
        return False
    after = _THEN_PLACE.match(text, end)
    follows = after is not None and (_named(after.group(1)) or _named(after.group(1).split()[0]))
    return (
        follows
        or _GOES_BEFORE.search(before) is not None
        or _IS_PART.search(before) is not None
        or _THEN_KIND.match(text, end) is not None
    )
