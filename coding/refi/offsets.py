"""How a file counts characters, told by evidence: UTF-16 or code points, CRLF as two or one, ends in or out.

Every rule is tried on every selection; a rule gains where selections begin and end at edges of words and where the
name of a selection is its words. Without a difference the standard's code points with exclusive ends win, which
is what the programs write.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import product

from coding.importers.canonical import canonical

NAME_POINTS = 4
ELLIPSIS = "…"


@dataclass(frozen=True, slots=True)
class Rule:
    """A way of counting positions."""

    utf16: bool = False
    crlf_is_one: bool = False
    inclusive: bool = False


RULES = tuple(Rule(utf16, one, inclusive) for inclusive, utf16, one in product((False, True), repeat=3))


@dataclass(frozen=True, slots=True)
class Marked:
    """The positions of a selection as written, and its name."""

    start: int
    end: int
    name: str = ""


@dataclass
class CountedText:
    """A text as it was stored, without its BOM, and its canonical form."""

    raw: str
    text: str = field(init=False)
    _places: dict[tuple[bool, bool], list[int]] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        self.text = canonical(self.raw).text

    def span(self, marked: Marked, rule: Rule) -> tuple[int, int] | None:
        """The selection as code points [start, end) of the canonical text; None outside the text or empty."""
        places = self._counted(rule.utf16, rule.crlf_is_one)
        end = marked.end + rule.inclusive
        if not 0 <= marked.start < end < len(places):
            return None
        start, end = places[marked.start], places[end]
        return (start, end) if start < end else None

    def _counted(self, utf16: bool, crlf_is_one: bool) -> list[int]:
        """For each position of the file the place in the canonical text."""
        if (utf16, crlf_is_one) not in self._places:
            self._places[utf16, crlf_is_one] = list(self._walk(utf16, crlf_is_one))
        return self._places[utf16, crlf_is_one]

    def _walk(self, utf16: bool, crlf_is_one: bool) -> Iterator[int]:
        place = 0
        for index, sign in enumerate(self.raw):
            half = sign == "\n" and index > 0 and self.raw[index - 1] == "\r"
            if half:
                if not crlf_is_one:
                    yield place - 1
                continue
            yield place
            if utf16 and ord(sign) > 0xFFFF:
                yield place
            place += sign != "\0"
        yield place


def best_rule(texts: Iterable[tuple[CountedText, list[Marked]]]) -> Rule:
    """The rule with the most evidence over all texts of a file."""
    held = list(texts)
    return max(RULES, key=lambda rule: sum(_score(text, marks, rule) for text, marks in held))


def _score(counted: CountedText, marks: list[Marked], rule: Rule) -> int:
    score = 0
    for marked in marks:
        span = counted.span(marked, rule)
        if span is None:
            score -= 1
            continue
        start, end = span
        score += _edge(counted.text, start) and counted.text[start].isalnum()
        score += _edge(counted.text, end) and not counted.text[end - 1].isspace()
        score += NAME_POINTS * _is_name(counted.text[start:end], marked.name)
    return score


def _edge(text: str, place: int) -> bool:
    """True where no word is cut."""
    return not (0 < place < len(text) and text[place - 1].isalnum() and text[place].isalnum())


def _is_name(words: str, name: str) -> bool:
    """True when a name is the words, or their beginning."""
    shown, plain = " ".join(name.split()), " ".join(words.split())
    if not shown:
        return False
    if shown.endswith(ELLIPSIS) or len(name) >= 100:
        return plain.startswith(shown.rstrip(ELLIPSIS).rstrip())
    return plain == shown
