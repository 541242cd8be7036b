"""Pseudonyms: one label in [brackets] for all ways a person is named, and the replacements that follow."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from coding.privacy.names import Finding
from coding.privacy.names_finder import Finder
from coding.privacy.names_lists import ordinary_words
from models.span import Span

LABELS = {
    "person": "Person",
    "e-mail": "E-mail",
    "phone": "Phone",
    "address": "Address",
    "web address": "Web address",
    "candidate": "Name",
}
SHORTEST_PART = 3


@dataclass(frozen=True, slots=True)
class Pseudonym:
    """A label without its brackets, for every way one thing is written; `whole` also replaces the parts alone."""

    label: str
    variants: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Replacement:
    """Words [start, end), in code points, to be replaced by `label`, which has its brackets."""

    start: int
    end: int
    label: str


def propose(findings: Iterable[Finding], taken: Iterable[str] = ()) -> list[Pseudonym]:
    """A numbered label for each finding, most mentioned first; labels in `taken` are left out."""
    used = set(taken)
    made: list[Pseudonym] = []
    for finding in sorted(
        findings, key=lambda one: (list(LABELS).index(one.kind), -len(one.places), one.name)
    ):
        number = 1
        while (label := f"{LABELS[finding.kind]} {number}") in used:
            number += 1
        used.add(label)
        made.append(Pseudonym(label, finding.variants))
    return made


def variants_of(name: str) -> tuple[str, ...]:
    """The full name and its parts that can stand alone, those of a double name too; everyday words stay out."""
    words = name.split()
    doubles = [part for word in words if "-" in word for part in word.split("-")]
    parts = [
        part
        for part in (*words, *doubles)
        if len(part) >= SHORTEST_PART and part.lower() not in ordinary_words()
    ]
    return tuple(dict.fromkeys([name, *(part for part in parts if part[0].isupper())]))


def replacements(text: str, pseudonyms: Iterable[Pseudonym]) -> list[Replacement]:
    """What to replace in a text, in order, without overlaps; the longest way of writing wins.

    Words are found whatever their case, white space, hyphens, accents or composed letters; a name that is an
    everyday word too only with its capital. A possessive ending stays behind the label.
    """
    return replacer_of(pseudonyms).replacements(text)


class Replacer(Finder):
    """What finds names and says by which label in [brackets] each is replaced."""

    def replacements(self, text: str) -> list[Replacement]:
        """As the function of this name, for many texts."""
        return [Replacement(*one) for one in self.find(text)]


def replacer_of(pseudonyms: Iterable[Pseudonym]) -> Replacer:
    """What finds the names of pseudonyms; of two that are written alike the first has it."""
    ways: dict[str, str] = {}
    for one in pseudonyms:
        for variant in one.variants:
            ways.setdefault(variant, f"[{one.label}]")
    return Replacer(ways)


def replaced(text: str, found: Sequence[Replacement]) -> str:
    """The text with its replacements made."""
    parts = []
    last = 0
    for one in found:
        parts += [text[last : one.start], one.label]
        last = one.end
    return "".join([*parts, text[last:]])


def moved(span: Span, found: Sequence[Replacement]) -> Span:
    """Where a span lies after the replacements; an edge inside a replaced name goes to the name's edge."""
    return Span(_moved(span.start, found, at_end=False), _moved(span.end, found, at_end=True))


def _moved(place: int, found: Sequence[Replacement], *, at_end: bool) -> int:
    shift = 0
    for one in found:
        if one.end <= place:
            shift += len(one.label) - (one.end - one.start)
        elif one.start < place:
            return one.start + shift + (len(one.label) if at_end else 0)
    return place + shift


def key_rows(pseudonyms: Iterable[Pseudonym]) -> list[tuple[str, str]]:
    """Rows (label, original words) of the key, which is kept apart from the project."""
    return [(f"[{one.label}]", variant) for one in pseudonyms for variant in one.variants]
