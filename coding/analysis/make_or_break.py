"""Make-or-break moments: stages that decide the journey, with every component of the score visible."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean
from typing import TYPE_CHECKING, Any

from coding.analysis.intervals import Share
from coding.analysis.marks import Mark
from coding.analysis.result import NotComputed, Row, Rows, count, listed, rounded
from models.translation import noted, number, tr

if TYPE_CHECKING:
    import numpy as np

COMPONENTS = (noted("intensity"), noted("consequence"), noted("importance"), noted("loss"))
"""Strong feelings; decided, switched, left or recommended because of it; stated importance; behavioural loss."""

WEIGHTINGS = 1000
FEWEST = 2


@dataclass(frozen=True)
class Moment:
    """One stage: its components in 0…1 (None where unknown), their mean, and its ranks over all weightings."""

    stage: str
    components: Mapping[str, float | None]
    score: float
    rank: int
    best_rank: int
    worst_rank: int


@dataclass(frozen=True)
class MakeOrBreak:
    """Stages by score; those with fewer than two components are hidden and named."""

    moments: tuple[Moment, ...]
    hidden: tuple[str, ...]
    weightings: int

    def to_rows(self) -> Rows:
        head: Row = ("Rank", "Stage", "Score", *(name.capitalize() for name in COMPONENTS), "Rank range")
        return (head, *(self._row(one) for one in self.moments))

    def _row(self, one: Moment) -> Row:
        parts = (rounded(one.components.get(name), 2) for name in COMPONENTS)
        return (one.rank, one.stage, rounded(one.score, 2), *parts, f"{one.best_rank}–{one.worst_rank}")

    def sentence(self) -> str:
        top = self.moments[0]
        parts = listed(tr(name) for name in COMPONENTS if top.components.get(name) is not None)
        hidden = tr(" {listed} have too few components.", listed=listed(self.hidden)) if self.hidden else ""
        return tr(
            "{stage} is most likely to make or break the journey (score {score} from {parts}); over "
            "{weightings} weightings of the components its rank lies between {best_rank} and "
            "{worst_rank} of {count}.{hidden} The score is a guide to look closer, not a validated "
            "measure.",
            stage=top.stage,
            score=f"{top.score:.2f}",
            parts=parts,
            weightings=number(self.weightings),
            best_rank=top.best_rank,
            worst_rank=top.worst_rank,
            count=count(len(self.moments), "stage"),
            hidden=hidden,
        )


def make_or_break(
    stages: Mapping[str, Mapping[str, float | None]], weightings: int = WEIGHTINGS, seed: int = 1
) -> MakeOrBreak | NotComputed:
    """Mean of the components known for a stage, and the range of its rank under random weights (seeded)."""
    shown = {name: parts for name, parts in stages.items() if _known(parts) >= FEWEST}
    hidden = tuple(name for name in stages if name not in shown)
    if not shown:
        return NotComputed(tr("Make-or-break"), tr("no stage has two components of the score"))
    names = list(shown)
    scores = [fmean(v for v in parts.values() if v is not None) for parts in shown.values()]
    ranks = _ranks(list(shown.values()), weightings, seed)
    moments = [
        Moment(
            name,
            dict(shown[name]),
            scores[i],
            1 + sum(other > scores[i] for other in scores),
            int(ranks[:, i].min()),
            int(ranks[:, i].max()),
        )
        for i, name in enumerate(names)
    ]
    return MakeOrBreak(tuple(sorted(moments, key=lambda one: one.rank)), hidden, weightings)


def _known(parts: Mapping[str, float | None]) -> int:
    return sum(value is not None for value in parts.values())


def _ranks(
    stages: Sequence[Mapping[str, float | None]], weightings: int, seed: int
) -> np.ndarray[Any, np.dtype[np.int64]]:
    """Rank of every stage under each weighting, 1 is highest; unknown components carry no weight."""
    import numpy as np

    values = np.array([[_value(parts, name) for name in COMPONENTS] for parts in stages])
    known = ~np.isnan(values)
    weights = np.random.default_rng(seed).dirichlet(np.ones(len(COMPONENTS)), weightings)
    total = weights @ known.T
    scores = (weights @ np.nan_to_num(values).T) / np.maximum(total, 1e-12)
    higher = scores[:, None, :] > scores[:, :, None] + 1e-12
    ranks: np.ndarray[Any, np.dtype[np.int64]] = 1 + higher.sum(axis=2)
    return ranks


def _value(parts: Mapping[str, float | None], name: str) -> float:
    value = parts.get(name)
    return float("nan") if value is None else value


def intensity(marks: Iterable[Mark], reached: Mapping[str, frozenset[str]]) -> dict[str, Share]:
    """For each stage the participants with a feeling of ±2 there, of those who voiced any feeling there."""
    felt: dict[str, set[str]] = {}
    strong: dict[str, set[str]] = {}
    for mark in marks:
        if mark.valence is None or mark.stage is None or mark.participant is None:
            continue
        if mark.participant in reached.get(mark.stage, frozenset()):
            felt.setdefault(mark.stage, set()).add(mark.participant)
            if abs(mark.valence) >= 2:
                strong.setdefault(mark.stage, set()).add(mark.participant)
    return {stage: Share(len(strong.get(stage, ())), len(people)) for stage, people in felt.items()}


def consequence(
    marks: Iterable[Mark], deciding: frozenset[str], reached: Mapping[str, frozenset[str]]
) -> dict[str, Share]:
    """For each stage the participants who decided, switched, left or recommended because of it."""
    decided: dict[str, set[str]] = {stage: set() for stage in reached}
    for mark in marks:
        if mark.code in deciding and mark.stage in decided and mark.participant in reached[mark.stage]:
            decided[mark.stage].add(mark.participant)
    return {stage: Share(len(who), len(reached[stage])) for stage, who in decided.items()}
