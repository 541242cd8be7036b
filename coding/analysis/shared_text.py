"""The text all compared coders have read, laid end to end, and α_U on it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from coding.analysis.alpha_u import AlphaU, Section, alpha_u
from coding.analysis.marks import Mark


@dataclass(frozen=True)
class SharedText:
    """Sources that every one of these coders worked on, in order, and their length in code points."""

    coders: tuple[str, ...]
    sources: tuple[str, ...]
    length: int


def shared_text(readers: Mapping[str, frozenset[str]], lengths: Mapping[str, int]) -> SharedText:
    """The group of coders with the most text in common; α_U knows no missing judgements."""
    groups = sorted({coders for coders in readers.values() if len(coders) > 1}, key=sorted)
    candidates = [_common(group, readers, lengths) for group in groups]
    return max(candidates, key=lambda text: text.length * (len(text.coders) - 1))


def _common(
    group: frozenset[str], readers: Mapping[str, frozenset[str]], lengths: Mapping[str, int]
) -> SharedText:
    sources = tuple(s for s in sorted(readers) if group <= readers[s] and lengths.get(s, 0) > 0)
    return SharedText(tuple(sorted(group)), sources, sum(lengths[source] for source in sources))


def text_agreement(marks: Iterable[Mark], text: SharedText, lengths: Mapping[str, int]) -> dict[str, AlphaU]:
    """α_U of every code that was given anywhere, on the shared text."""
    offsets = _offsets(text.sources, lengths)
    placed: dict[str, dict[str, list[Section]]] = {}
    for mark in marks:
        by_coder = placed.setdefault(mark.code, {coder: [] for coder in text.coders})
        if mark.source in offsets and mark.coder in by_coder:
            shift = offsets[mark.source]
            by_coder[mark.coder].append((shift + mark.start, shift + mark.end))
    return {code: alpha_u(list(by.values()), 0, text.length) for code, by in sorted(placed.items())}


def _offsets(sources: Iterable[str], lengths: Mapping[str, int]) -> dict[str, int]:
    offsets: dict[str, int] = {}
    total = 0
    for source in sources:
        offsets[source] = total
        total += lengths[source]
    return offsets
