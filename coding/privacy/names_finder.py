"""Known names in texts, whatever their case, accents, composed letters, spaces, hyphens or endings.

One finder serves what hides names and what looks for those that were left, so that the two never disagree.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence

from coding.privacy.names_lists import ordinary_words

SPACES = r"[\s-]+"
SHORTEST_BARE = 4
"""Letters of a name that is known without its accents or capital."""
_GAPS = re.compile(r"[\s-]+")
_RUNS = re.compile("[\x00-\x7f]+|[^\x00-\x7f]")
_MARKS = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]")
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]"
)
"""Letters of scripts that put no spaces around a name, or endings right behind it."""
_SPLIT = re.compile(r"(?<=\w)[-\u2010]\n(?=\w)")
_STEADY = re.compile("[\x00-\x7f\u00a0·–—‘’“”…€£]*")
"""Signs that stay one sign each whatever is done to the others."""
_PLAIN = str.maketrans(
    {
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "æ": "ae",
        "œ": "oe",
        "ı": "i",
        "\u2010": "-",
        "\u2011": "-",
    }
)
_WRITTEN_OUT = (("a\u0308", "ae"), ("o\u0308", "oe"), ("u\u0308", "ue"), ("ø", "oe"), ("a\u030a", "aa"))
_BEFORE, _BEHIND = r"(?<![^\W\d_])", r"(?=s?(?![^\W\d_]))"
_BEFORE_NUMBER, _BEHIND_NUMBER = r"(?<![^\W_])", r"(?![^\W_])"


class Finder:
    """Looks for ways of writing names; each way leads to a word of the caller's, the first that is given for it."""

    def __init__(self, ways: Mapping[str, str]) -> None:
        self._meant: dict[str, str] = {}
        self._exact = {_folded(way) for way in ways}
        self._loose: set[str] = set()
        for way, meant in ways.items():
            if way.strip():
                self._meant.setdefault(_spaced(shape_of(way)[0]), meant)
        for way, meant in ways.items():
            for other in _written_otherwise(way):
                if other not in self._meant:
                    self._meant[other] = meant
                    self._loose.add(other)
        ordered = sorted(filter(None, self._meant), key=len, reverse=True)
        self._pattern = re.compile("|".join(map(_way, ordered))) if ordered else None
        starts = sorted({re.escape(_GAPS.split(name)[0]) for name in ordered}, key=len)
        self._start = re.compile("|".join(starts)) if ordered else None

    def may_be_in(self, text: str) -> bool:
        """Whether a text holds the beginning of any name; a quick look before a careful one."""
        return self._may_be_in(shape_of(text)[0])

    def find(self, text: str) -> list[tuple[int, int, str]]:
        """Start, end (code points, half-open) and word of every name in a text, in order, without overlaps.

        The longest way of writing wins. A name that is an everyday word too counts only with its capital; a
        possessive ending stays outside.
        """
        shape, places = shape_of(text)
        if not self._may_be_in(shape):
            return []
        found = list(self._in_shape(text, shape, places))
        if _SPLIT.search(shape):
            found = _without_overlaps([*found, *self._in_shape(text, *_joined(shape, places))])
        return found

    def _may_be_in(self, shape: str) -> bool:
        if self._start is None:
            return False
        return self._start.search(shape) is not None or _SPLIT.search(shape) is not None

    def _in_shape(self, text: str, shape: str, places: Sequence[int]) -> Iterator[tuple[int, int, str]]:
        assert self._pattern is not None and self._start is not None
        at = 0
        while begun := self._start.search(shape, at):
            at = begun.start() + 1
            match = self._pattern.match(shape, begun.start())
            if match is None:
                continue
            start, end = places[match.start()], _end(match.end(), places)
            name, ending = _spaced(match.group()), shape.startswith("s", match.end())
            if name in self._meant and self._counts(text[start:end], name, ending):
                yield start, end, self._meant[name]
                at = match.end()

    def _counts(self, words: str, name: str, ending: bool) -> bool:
        """Whether words that read like a name are one; `ending` is an s right behind them."""
        if words[0].isupper() or words[0].istitle():
            return not (ending and {name, f"{name}s"} & ordinary_words())
        if ending or name in self._loose or name in ordinary_words():
            return False
        return len(name) >= SHORTEST_BARE or _folded(words) in self._exact


def shape_of(text: str) -> tuple[str, Sequence[int]]:
    """The text in one case without accents and unseen signs; for each of its signs and its end the place in `text`."""
    if text.isascii() or _STEADY.fullmatch(text):
        return text.lower(), range(len(text) + 1)
    shape: list[str] = []
    places: list[int] = []
    for run in _RUNS.finditer(text):
        words, start = run.group(), run.start()
        if words.isascii():
            shape.append(words.lower())
            places.extend(range(start, run.end()))
        else:
            plain = _plain(words)
            shape.append(plain)
            places += [start] * len(plain)
    return "".join(shape), [*places, len(text)]


def _joined(shape: str, places: Sequence[int]) -> tuple[str, Sequence[int]]:
    """The same with words put together that a hyphen at the end of a line divides."""
    parts: list[str] = []
    kept: list[int] = []
    last = 0
    for gap in _SPLIT.finditer(shape):
        parts.append(shape[last : gap.start()])
        kept.extend(places[last : gap.start()])
        last = gap.end()
    return "".join([*parts, shape[last:]]), [*kept, *places[last:]]


def _end(end: int, places: Sequence[int]) -> int:
    """Where the last sign before `end` of a shape ends in the text, its accents with it."""
    while end < len(places) - 1 and places[end] == places[end - 1]:
        end += 1
    return places[end]


def _plain(sign: str) -> str:
    folded = unicodedata.normalize("NFD", unicodedata.normalize("NFD", sign).casefold())
    return _UNSEEN.sub("", _MARKS.sub("", folded)).translate(_PLAIN)


def _written_otherwise(way: str) -> Iterator[str]:
    """Umlauts written as two letters, and two letters read as an umlaut, as `shape_of` gives them."""
    folded = unicodedata.normalize("NFD", way.casefold())
    out = folded
    for letter, letters in _WRITTEN_OUT:
        out = out.replace(letter, letters)
    if out != folded:
        yield _spaced(shape_of(out)[0])
    if len(way) > SHORTEST_BARE:
        back = re.sub("(?<=[aou])e", "", folded)
        if back != folded:
            yield _spaced(shape_of(back)[0])


def _way(name: str) -> str:
    """The pattern of one name at word edges; beside a number an edge is where letters and digits end."""
    words = SPACES.join(map(re.escape, name.split()))
    before = "" if _UNSPACED.match(name[0]) else _BEFORE_NUMBER if name[0].isdigit() else _BEFORE
    behind = "" if _UNSPACED.match(name[-1]) else _BEHIND_NUMBER if name[-1].isdigit() else _BEHIND
    return f"{before}{words}{behind}"


def _spaced(shape: str) -> str:
    """With single spaces for spaces and hyphens."""
    return " ".join(filter(None, _GAPS.split(shape)))


def _folded(words: str) -> str:
    """Decomposed, in one case, with single spaces for spaces and hyphens."""
    return _spaced(unicodedata.normalize("NFD", words).casefold())


def _without_overlaps(found: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    kept: list[tuple[int, int, str]] = []
    for one in sorted(set(found), key=lambda each: (each[0], -each[1])):
        if not kept or kept[-1][1] <= one[0]:
            kept.append(one)
    return kept
