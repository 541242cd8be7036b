"""How a file counts characters, told by evidence: UTF-16 or code points, CRLF as two or one, ends in or out.

Every rule is tried on every selection; a rule gains where selections begin and end at edges of words and where the
name of a selection is its words. Without a difference the habit of the program that wrote the file decides, then the
standard's code points with exclusive ends.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import product

from coding.importers.canonical import canonical
from models.translation import tr

NAME_POINTS = 4
ELLIPSIS = "…"


@dataclass(frozen=True, slots=True)
class Rule:
    """A way of counting positions."""

    utf16: bool = False
    crlf_is_one: bool = False
    inclusive: bool = False

    @property
    def sign(self) -> str:
        """The rule as three digits, for the way out of a process."""
        return "".join(str(int(each)) for each in (self.utf16, self.crlf_is_one, self.inclusive))

    @classmethod
    def of(cls, sign: str) -> Rule:
        """The rule of a sign."""
        return cls(*(digit == "1" for digit in sign))

    @property
    def words(self) -> str:
        """The rule in words."""
        unit = tr("UTF-16 units") if self.utf16 else tr("code points")
        ends = (
            tr("a line end in the file as one sign") if self.crlf_is_one else tr("every sign of a line end")
        )
        last = tr("the last sign taken in") if self.inclusive else tr("the end left out")
        return f"{unit} · {ends} · {last}"


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


HABITS = {
    "nvivo": Rule(utf16=True),
    "qualcoder": Rule(crlf_is_one=True),
    "atlas.ti": Rule(crlf_is_one=True),
    "maxqda": Rule(crlf_is_one=True),
}
"""How programs count as far as it is known: QualCoder and what is written for MAXQDA count a CRLF of the file once."""


def habit_of(origin: str) -> Rule:
    """The habit of a program by what it calls itself in a file; the standard's way for one that is not known."""
    name = origin.casefold()
    return next((rule for program, rule in HABITS.items() if program in name), Rule())


def best_rule(texts: Iterable[tuple[CountedText, list[Marked]]], origin: str = "") -> Rule:
    """The rule with the most evidence over all texts of a file; `origin` is the program it says it is from."""
    held, habit = list(texts), habit_of(origin)
    return max(
        RULES, key=lambda rule: (sum(_score(text, marks, rule) for text, marks in held), rule == habit)
    )


def samples(texts: Iterable[tuple[CountedText, list[Marked]]], rule: Rule, most: int = 3) -> tuple[str, ...]:
    """Quotes that another rule would have read otherwise: what a person can judge the rule by. None where all agree."""
    found: list[str] = []
    for text, marks in texts:
        for marked in marks:
            span = text.span(marked, rule)
            if span is not None and any(text.span(marked, other) != span for other in _likely(rule)):
                found.append(text.text[slice(*span)])
                if len(found) == most:
                    return tuple(found)
    return tuple(found)


def _likely(rule: Rule) -> tuple[Rule, ...]:
    """The rules that differ in the unit or the line ends; inclusive ends differ everywhere and would say nothing."""
    return tuple(other for other in RULES if other.inclusive == rule.inclusive)


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
