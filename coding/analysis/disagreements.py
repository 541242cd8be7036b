"""Where coders differ: passages one coder gave a code and another did not, or cut differently."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from coding.analysis.alpha_u import Section, merged
from coding.analysis.marks import Mark


@dataclass(frozen=True, order=True)
class Disagreement:
    """A stretch of a source (code points, half-open) on which coders do not agree about one code."""

    source: str
    start: int
    end: int
    code: str
    given_by: tuple[str, ...]
    not_by: tuple[str, ...]
    participant: str | None = None
    boundaries_only: bool = False
    """All coders gave the code here, but begin or end elsewhere."""


def disagreements(marks: Iterable[Mark], readers: Mapping[str, frozenset[str]]) -> tuple[Disagreement, ...]:
    """All places of difference, in reading order; `readers` says which coders worked on which source."""
    places: dict[tuple[str, str], dict[str, list[Section]]] = {}
    people: dict[tuple[str, int], str | None] = {}
    for mark in marks:
        sections = places.setdefault((mark.source, mark.code), {})
        sections.setdefault(mark.coder, []).append((mark.start, mark.end))
        people[mark.source, mark.start] = mark.participant
    found = (
        difference
        for (source, code), by_coder in places.items()
        if len(readers.get(source, ())) > 1
        for difference in _in_source(source, code, by_coder, readers[source], people)
    )
    return tuple(sorted(found, key=lambda d: (d.source, d.start, d.end, d.code)))


def _in_source(
    source: str,
    code: str,
    by_coder: Mapping[str, Iterable[Section]],
    readers: frozenset[str],
    people: Mapping[tuple[str, int], str | None],
) -> Iterable[Disagreement]:
    marked = [(begin, end, coder) for coder in by_coder for begin, end in merged(by_coder[coder])]
    for group in _overlapping(sorted(marked)):
        given = tuple(sorted({coder for _, _, coder in group}))
        missing = tuple(sorted(readers - set(given)))
        cuts = {(begin, end) for begin, end, _ in group}
        if missing or len(cuts) > 1:
            start, end = min(b for b, _, _ in group), max(e for _, e, _ in group)
            participant = people.get((source, start))
            yield Disagreement(source, start, end, code, given, missing, participant, not missing)


def _overlapping(marked: list[tuple[int, int, str]]) -> Iterable[list[tuple[int, int, str]]]:
    """Runs of sections that share text, directly or through another."""
    group: list[tuple[int, int, str]] = []
    reach = -1
    for section in marked:
        if group and section[0] >= reach:
            yield group
            group = []
        reach = max(section[1], reach) if group else section[1]
        group.append(section)
    if group:
        yield group
