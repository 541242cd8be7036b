"""How far a card can be trusted: tiers A to D by a printed rule, and whether one person holds it up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from coding.journey.spec import TierRule
from models.translation import tr, trn


@dataclass(frozen=True, slots=True)
class Support:
    """The people behind a card with the kinds of source each was heard in, and those who contradict it."""

    kinds: Mapping[int, frozenset[str]]
    contradicting: frozenset[int] = frozenset()
    prompted: bool = False

    @property
    def k(self) -> int:
        """How many participants support it."""
        return len(self.kinds)

    def kinds_of_source(self) -> frozenset[str]:
        """The kinds of source its supporters were heard in."""
        return frozenset(kind for kinds in self.kinds.values() for kind in kinds)

    def contradicted_share(self) -> float:
        """Contradicting participants among all who speak to it."""
        spoke = self.kinds.keys() | self.contradicting
        return len(self.contradicting) / len(spoke) if spoke else 0.0


def fragile(support: Support, rule: TierRule) -> bool:
    """Whether leaving one participant out takes the card away or below what it claims.

    The claims tested are "someone said it", "several people", "several kinds of source" and "hardly
    contradicted".
    """
    k = support.k
    if k == 0:
        return False
    if k in (1, rule.several):
        return True
    times = Counter(kind for kinds in support.kinds.values() for kind in kinds)
    if (
        k >= rule.many
        and len(times) >= rule.kinds
        and any(
            sum(1 for kind, n in times.items() if n > (kind in kinds)) < rule.kinds
            for kinds in support.kinds.values()
        )
    ):
        return True
    return support.contradicted_share() <= rule.contradicted < _worst_share(support)


def _worst_share(support: Support) -> float:
    """The share contradicting when one participant who only supports it is left out."""
    spoke = len(support.kinds.keys() | support.contradicting)
    if not support.kinds.keys() - support.contradicting or spoke < 2:
        return support.contradicted_share()
    return len(support.contradicting) / (spoke - 1)


def tier(support: Support, rule: TierRule, is_fragile: bool) -> tuple[str, str]:
    """The tier and the reason for it in words."""
    k, kinds, share = support.k, len(support.kinds_of_source()), support.contradicted_share()
    if k == 0:
        return ("C", tr("prompted only")) if support.prompted else ("D", tr("internal or assumed only"))
    if k < rule.several:
        return "C", trn("{n} person", "{n} people", k)
    missing = [
        text
        for wanting, text in (
            (k < rule.many, tr("fewer than {n} people", n=rule.many)),
            (kinds < rule.kinds, trn("{n} kind of source", "{n} kinds of source", kinds)),
            (share > rule.contradicted, tr("{share} % contradicting", share=round(share * 100))),
            (is_fragile, tr("rests on one person")),
        )
        if wanting
    ]
    if missing:
        return "B", tr("{k} people; not A: {why}", k=k, why=", ".join(missing))
    return "A", tr("{k} people, {kinds} kinds of source", k=k, kinds=kinds)
