"""Claims from inside the company, judged by what customers said unprompted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from coding.analysis.result import Row, Rows
from models.translation import tr, trn

UNTESTED, SUPPORTED, CONTESTED = "untested", "supported", "contested"
CONTRADICTED, INCONCLUSIVE = "contradicted", "inconclusive"
STATUSES = (UNTESTED, SUPPORTED, CONTESTED, CONTRADICTED, INCONCLUSIVE)


@dataclass(frozen=True)
class Rule:
    """How many unprompted participants decide, and how large a minority may be."""

    enough: int = 3
    minority: float = 0.2

    def sentence(self) -> str:
        return tr(
            "Supported or contradicted from {enough} unprompted participants on that side with at "
            "most {value} % on the other; contested when both sides are larger and {enough} or more "
            "spoke; otherwise inconclusive.",
            enough=self.enough,
            value=round(100 * self.minority),
        )


class Words(NamedTuple):
    """A passage tied to a claim; `relation` is as stored, after “prompted ” where it was put to them."""

    relation: str
    passage_id: int
    source_id: int
    start: int
    end: int


@dataclass(frozen=True)
class Claim:
    """A hypothesis with the participants behind its evidence; who did both counts on both sides."""

    statement: str
    supporting: frozenset[str] = frozenset()
    contradicting: frozenset[str] = frozenset()
    prompted: frozenset[str] = frozenset()
    """Agreed only when it was put to them."""
    importance: int | None = None
    stage: str | None = None
    kind: str | None = None
    id: int = 0
    words: tuple[Words, ...] = ()
    """All passages tied to it, internal ones among them."""


@dataclass(frozen=True)
class Judged:
    """A claim with its status."""

    claim: Claim
    status: str

    @property
    def evidence(self) -> int:
        """Participants who spoke to it unprompted."""
        return len(self.claim.supporting | self.claim.contradicting)

    def quadrant(self, rule: Rule) -> str:
        """Importance × evidence (Bland and Osterwalder 2020); a claim of 4 or more is important."""
        known = "known" if self.evidence >= rule.enough else "unknown"
        if self.claim.importance is None:
            return known
        return f"{'important' if self.claim.importance >= 4 else 'less important'}, {known}"


@dataclass(frozen=True)
class Register:
    """All claims, those to be tested first on top."""

    claims: tuple[Judged, ...]
    rule: Rule
    by_importance: bool = False
    """Whether the picture lays importance against evidence instead of for against."""

    def to_rows(self) -> Rows:
        head: Row = (
            "Hypothesis",
            "Stage",
            "Kind",
            "Status",
            "Supporting",
            "Contradicting",
            "Prompted only",
            "Importance",
            "Where it stands",
        )
        return (head, *(self._row(one) for one in self.claims))

    def _row(self, one: Judged) -> Row:
        claim = one.claim
        counts = (len(claim.supporting), len(claim.contradicting), len(claim.prompted - claim.supporting))
        where = (claim.statement, claim.stage, claim.kind, one.status)
        return (*where, *counts, claim.importance, one.quadrant(self.rule))

    def sentence(self) -> str:
        found = [one.status for one in self.claims]
        parts = ", ".join(f"{found.count(status)} {tr(status)}" for status in STATUSES if status in found)
        if not parts:
            return tr("No hypotheses are registered yet.")
        return trn(
            "Of {n} hypothesis: {parts}. {rule}",
            "Of {n} hypotheses: {parts}. {rule}",
            len(found),
            parts=parts,
            rule=self.rule.sentence(),
        )


def register(claims: Iterable[Claim], rule: Rule | None = None) -> Register:
    """Judges every claim; untested and important ones come first."""
    used = rule or Rule()
    judged = [Judged(claim, status_of(claim, used)) for claim in claims]
    judged.sort(key=lambda one: (one.status != UNTESTED, -(one.claim.importance or 0), one.claim.statement))
    return Register(tuple(judged), used)


def status_of(claim: Claim, rule: Rule | None = None) -> str:
    """The status by the printed rule; prompted agreement alone is inconclusive."""
    used = rule or Rule()
    yes, no = len(claim.supporting), len(claim.contradicting)
    if not yes and not no:
        return INCONCLUSIVE if claim.prompted else UNTESTED
    against = no / (yes + no)
    if yes >= used.enough and against <= used.minority:
        return SUPPORTED
    if no >= used.enough and 1 - against <= used.minority:
        return CONTRADICTED
    if yes + no >= used.enough and used.minority < against < 1 - used.minority:
        return CONTESTED
    return INCONCLUSIVE
