"""What shows that an unknown capitalised word is a person: the words around it, or a known name spelt almost so."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from models.span import Span

FILLER = r"(?:(?:um|uh|er|erm),?\s+)?"
ROLE = (
    r"(?:boss|manager|supervisor|colleague|mentor|friend|co-?host|teammate|team mate|co-?worker|husband|wife"
    r"|brother|sister|son|daughter|mother|father|mum|mom|dad|uncle|aunt|cousin|neighbou?r|room-?mate|girlfriend"
    r"|boyfriend|fianc[eé]e?|professor|producer|doctor|nurse|dentist|lawyer|therapist|coach|teacher|artist|painter"
    r"|photographer|author|writer|novelist|poet|composer|musician|singer|actor|actress|philosopher|historian"
    r"|psychologist|designer|engineer|director|founder|recruiter)"
)
MADE_BY = (
    r"(?:written|painted|composed|directed|drawn|sung|designed|recorded|photographed|score|song|album|book|novel"
    r"|poem|essay|painting|portrait|film|movie|music|works?) by"
)
INTRODUCED = re.compile(
    r"(?:\bmy name is|\bmy name['’]s|\bi['’]m|\bi am|\bis called|\bwas called|\bnamed|\bmet|\bjoined by"
    r"|\bthank you so much|\bthanks so much|\bshout ?-?out to|\bspoke (?:to|with)|\btalked (?:to|with)"
    rf"|\b{MADE_BY}|\b{ROLE}s?,?)"
    rf",?\s+{FILLER}$",
    re.IGNORECASE,
)
PRESENTED = re.compile(rf"(?:,\s|\s\()(?:my|our|his|her|their|an?)\s(?:\w+\s){{0,2}}{ROLE}\b", re.IGNORECASE)
AND = re.compile(rf",?\s(?:and|or|&)\s{FILLER}$", re.IGNORECASE)
THEN_AND = re.compile(rf",?\s(?:and|or|&)\s{FILLER}(?=\w)", re.IGNORECASE)
PEOPLES = re.compile(r"(?:ian|ean|ish|ese)s?$")
BEFORE = 40
LONG = 5


def introduced(text: str, place: int) -> bool:
    """Whether the words before `place` present or address a person."""
    return INTRODUCED.search(text[max(0, place - BEFORE) : place]) is not None


def presented(text: str, place: int) -> bool:
    """Whether the words from `place` on say who somebody is, as in “, my former boss”."""
    return PRESENTED.match(text, place) is not None


def of_a_people(word: str) -> bool:
    """Whether a word ends as those for peoples and languages do."""
    return PEOPLES.search(word) is not None


def beside_names(text: str, mentions: Sequence[Span]) -> Iterator[int]:
    """Where a word stands that is joined to a known name by “and” or “or”: its start or, before, its end.

    Yields the start of a word that follows a name, and the end, negative, of a word that precedes one.
    """
    for span in mentions:
        after = THEN_AND.match(text, span.end)
        if after is not None:
            yield after.end()
        before = AND.search(text[max(0, span.start - BEFORE) : span.start])
        if before is not None:
            yield -(span.start - len(before.group()))


def almost(word: str, known: Iterable[str]) -> bool:
    """Whether a word is one letter away from a known name, as machine-made transcripts spell them."""
    return len(word) >= LONG and any(
        len(name) >= LONG and abs(len(name) - len(word)) <= 1 and _one_apart(word.lower(), name.lower())
        for name in known
    )


def _one_apart(one: str, other: str) -> bool:
    """Whether one letter was put in, left out or changed."""
    if len(one) > len(other):
        one, other = other, one
    same = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(one))
    skip = len(other) == len(one)
    return one[same + skip :] == other[same + 1 :]
