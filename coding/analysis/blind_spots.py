"""What the study does not know: cells nobody was asked about, nobody mentioned, or only insiders claim."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from coding.analysis.dropoff import DropOff
from coding.analysis.intervals import Share
from coding.analysis.marks import CUSTOMER_KINDS, Mark
from coding.analysis.result import Row, Rows, count, listed, rounded
from models.translation import noted, tr

NOT_ASKED, NOT_MENTIONED, INTERNAL = noted("not asked"), noted("asked, not mentioned"), noted("internal only")
LEAK, PAINFUL, UNHAPPY = 0.3, 0.5, -1.0
"""A loss that is large, a share of participants with pains that is large, a mean feeling that is low."""


@dataclass(frozen=True)
class CellCoverage:
    """One cell: participants asked, participants who said something, and insiders' passages."""

    stage: str
    kind: str
    asked: int
    mentioned: int
    internal: int

    @property
    def blind(self) -> str:
        """Why the cell is empty of customers, or nothing when it is not."""
        if self.mentioned:
            return ""
        if self.internal:
            return INTERNAL
        return NOT_MENTIONED if self.asked else NOT_ASKED


@dataclass(frozen=True)
class StagePain:
    """One stage by its pains: participants with a pain there of those who reached it, and how they felt."""

    stage: str
    share: Share
    mean: float | None

    @property
    def overhaul(self) -> bool:
        """Half or more in pain and the mean feeling at −1 or below."""
        value = self.share.value
        return value is not None and value >= PAINFUL and self.mean is not None and self.mean <= UNHAPPY


@dataclass(frozen=True)
class BlindSpots:
    """Empty cells, stages ranked by pain, and losses that no coded pain explains."""

    cells: tuple[CellCoverage, ...]
    stages: tuple[StagePain, ...]
    overlooked: tuple[str, ...]
    by_stage: bool = False
    """Whether the table lists stages by pain instead of cells."""

    @property
    def blind(self) -> tuple[CellCoverage, ...]:
        return tuple(cell for cell in self.cells if cell.blind)

    def to_rows(self) -> Rows:
        if self.by_stage:
            return self.stage_rows()
        head: Row = ("Stage", "Kind", "Asked", "Mentioned", "Internal passages", "Blind spot")
        body = ((c.stage, c.kind, c.asked, c.mentioned, c.internal, c.blind) for c in self.cells)
        return (head, *body)

    def stage_rows(self) -> Rows:
        head: Row = ("Stage", "Participants in pain", "Of", "Mean feeling", "To overhaul")
        body = (
            (s.stage, s.share.k, s.share.n, rounded(s.mean, 2), "yes" if s.overhaul else "")
            for s in self.stages
        )
        return (head, *body)

    def sentence(self) -> str:
        words = [cell.blind for cell in self.cells]
        parts = [f"{words.count(kind)} {tr(kind)}" for kind in (NOT_ASKED, NOT_MENTIONED, INTERNAL)]
        text = tr("Of {count}, {listed}", count=count(len(self.cells), "cell"), listed=listed(parts))
        if self.stages and self.stages[0].share.k:
            worst = self.stages[0]
            text += tr(
                "; most participants are in pain at {stage} ({share})",
                stage=worst.stage,
                share=worst.share.text(),
            )
        if self.overlooked:
            text += tr("; no coded pain explains the loss at {stages}", stages=listed(self.overlooked))
        return tr("{text}. A cell that is not asked about says nothing about customers.", text=text)


def coverage(
    marks: Iterable[Mark],
    stages: Sequence[str],
    kinds: Sequence[str],
    asked: Mapping[tuple[str, str], frozenset[str]],
) -> tuple[CellCoverage, ...]:
    """Every stage × kind; `asked` holds the participants who were asked about a cell, as (stage, kind)."""
    said: dict[tuple[str, str], set[str]] = {}
    inside: dict[tuple[str, str], int] = {}
    for mark in marks:
        if mark.stage is None:
            continue
        cell = (mark.stage, mark.kind)
        if mark.internal:
            inside[cell] = inside.get(cell, 0) + 1
        elif mark.participant is not None and mark.source_kind in CUSTOMER_KINDS:
            said.setdefault(cell, set()).add(mark.participant)
    cells = ((stage, kind) for stage in stages for kind in kinds)
    return tuple(
        CellCoverage(*cell, len(asked.get(cell, ())), len(said.get(cell, ())), inside.get(cell, 0))
        for cell in cells
    )


def pains_by_stage(
    marks: Iterable[Mark], reached: Mapping[str, frozenset[str]], means: Mapping[str, float | None]
) -> tuple[StagePain, ...]:
    """Stages by the share of those who reached them and told of a pain there, most first."""
    pained: dict[str, set[str]] = {stage: set() for stage in reached}
    for mark in marks:
        if mark.kind == "pain point" and mark.stage in pained and mark.participant in reached[mark.stage]:
            pained[mark.stage].add(mark.participant)
    found = (
        StagePain(stage, Share(len(who), len(reached[stage])), means.get(stage))
        for stage, who in pained.items()
    )
    return tuple(sorted(found, key=lambda one: -(one.share.value or 0)))


def overlooked_leaks(drop_offs: Iterable[DropOff], large: float = LEAK) -> tuple[str, ...]:
    """Boundaries that lose much while no pain is coded as blocking them."""
    return tuple(one.passing.name for one in drop_offs if one.lost >= large and not one.pains)
