"""Type to find: how well a few typed letters fit a name."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True)
class Match:
    """A fit; higher `score` is better, `places` are the indexes of the letters found in the name."""

    score: float
    places: tuple[int, ...]


def match(typed: str, name: str) -> Match | None:
    """The fit of what was typed in a name: its letters in order, best at starts of words; None when not."""
    letters = typed.strip().lower()
    if not letters:
        return Match(0.0, ())
    lowered = "".join(letter if len(letter.lower()) != 1 else letter.lower() for letter in name)
    whole = lowered.find(letters)
    if whole >= 0:
        starts_word = whole == 0 or not lowered[whole - 1].isalnum()
        score = 100.0 + (50 if whole == 0 else 30 if starts_word else 0) - len(name) / 100
        return Match(score, tuple(range(whole, whole + len(letters))))
    return _scattered(letters.replace(" ", ""), lowered)


def _scattered(letters: str, lowered: str) -> Match | None:
    places: list[int] = []
    at = -1
    for letter in letters:
        word = _word_start(lowered, letter, at + 1)
        at = word if word >= 0 else lowered.find(letter, at + 1)
        if at < 0:
            return _plain(letters, lowered)
        places.append(at)
    return Match(_score(places, lowered), tuple(places))


def _plain(letters: str, lowered: str) -> Match | None:
    places: list[int] = []
    at = -1
    for letter in letters:
        at = lowered.find(letter, at + 1)
        if at < 0:
            return None
        places.append(at)
    return Match(_score(places, lowered), tuple(places))


def _word_start(lowered: str, letter: str, start: int) -> int:
    """Where the letter comes next: right here, or at the start of a later word; −1 when neither."""
    if lowered[start : start + 1] == letter:
        return start
    at = lowered.find(letter, start)
    while at > 0 and lowered[at - 1].isalnum():
        at = lowered.find(letter, at + 1)
    return at


def _score(places: list[int], lowered: str) -> float:
    starts = sum(1 for place in places if place == 0 or not lowered[place - 1].isalnum())
    together = sum(1 for one, after in pairwise(places) if after == one + 1)
    return (
        20 * starts / len(places)
        + 20 * together / len(places)
        - (places[-1] - places[0]) / 20
        - len(lowered) / 100
    )
