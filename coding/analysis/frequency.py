"""How many participants a code was found with."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from coding.analysis.intervals import Share
from coding.analysis.marks import Mark, participants_by
from coding.analysis.result import Row, Rows, count, rounded
from models.translation import noted, tr


@dataclass(frozen=True)
class CodeFrequency:
    """One code: `share` counts participants, `mentions` codings; a mention is never divided by."""

    code: str
    kind: str
    share: Share
    mentions: int
    participants: tuple[str, ...]


@dataclass(frozen=True)
class Frequency:
    """Codes by how many participants they were found with, most first."""

    codes: tuple[CodeFrequency, ...]
    participants: int
    base: str
    """What the denominator counts: all participants, those asked, or those who reached the stage."""

    def to_rows(self) -> Rows:
        head: Row = ("Code", "Kind", "Participants", "Of", "Share", "Low", "High", "Mentions")
        return (head, *(self._row(one) for one in self.codes))

    def _row(self, one: CodeFrequency) -> Row:
        share = one.share
        limits = (rounded(share.value), rounded(share.low), rounded(share.high))
        return (one.code, one.kind, share.k, share.n, *limits, one.mentions)

    def sentence(self) -> str:
        people = count(self.participants, "participant")
        if not self.codes or not self.participants:
            return tr("Nothing is coded yet for {base} ({people}).", base=tr(self.base), people=people)
        top = self.codes[0]
        once = sum(one.share.k == 1 for one in self.codes)
        return tr(
            "Most often found is {code}: {share} of {base}; {once} of {count} rest on one "
            "participant only. The intervals hold if participants were a random sample; not to "
            "mention is not to lack.",
            code=top.code,
            share=top.share.text(),
            base=tr(self.base),
            once=once,
            count=count(len(self.codes), "code"),
        )


def frequency(
    marks: Iterable[Mark], participants: Collection[str], base: str = noted("all participants")
) -> Frequency:
    """Codes over the participants given; marks of others do not count."""
    among = frozenset(participants)
    used = [mark for mark in marks if mark.participant in among]
    kinds = {mark.code: mark.kind for mark in used}
    mentions = Counter(mark.code for mark in used)
    people = participants_by(used, lambda mark: mark.code)
    codes = (
        CodeFrequency(code, kinds[code], Share(len(who), len(among)), mentions[code], tuple(sorted(who)))
        for code, who in people.items()
    )
    ordered = sorted(codes, key=lambda one: (-one.share.k, -one.mentions, one.code))
    return Frequency(tuple(ordered), len(among), base)
