"""Steps between stages, counted by participant: revisits, skips, steps back, entries, exits and variants."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from math import isnan
from typing import TYPE_CHECKING, Any

from coding.analysis.intervals import Share
from coding.analysis.journeys import Journey, Variant, variants
from coding.analysis.representatives import Representative, representatives
from coding.analysis.residuals import adjusted_residuals, expected_counts
from coding.analysis.result import NotComputed, Row, Rows, count, rounded
from models.translation import tr

if TYPE_CHECKING:
    import numpy as np

    Table = np.ndarray[Any, np.dtype[np.float64]]

Range = tuple[float, float]
Failures = Mapping[str, Collection[str]]
NOTABLE = 2.0
"""An adjusted residual from here on is not for chance alone to explain."""
STEPS, STAGES, PATHS, REPRESENTATIVES = "steps", "stages", "paths", "representatives"


@dataclass(frozen=True)
class Departed:
    """Of those who made a step: who left the plan by it, in the four ways of Halvorsrud, Kvale and Følstad (2016)."""

    ad_hoc: tuple[str, ...] = ()
    """Came from or to a stage the plan does not have."""
    irregular: tuple[str, ...] = ()
    """Stepped back."""
    failed: tuple[str, ...] = ()
    """Left a stage in which something went wrong for them."""
    missing: tuple[str, ...] = ()
    """Passed a stage between that they were never in."""


@dataclass(frozen=True)
class Transition:
    """Participants who stepped from `start` to `end`, of those who left `start` for another stage."""

    start: str
    end: str
    share: Share
    without: Range | None
    """Range of the share with any one participant left out."""
    residual: float | None
    """Adjusted residual; beyond ±2 more or less often than the stages alone explain."""
    residual_without: Range | None
    way: str
    """“next”, “skip” or “back” along the order of the map."""
    expected: float | None = None
    """Participants to expect here if only the stages counted, not where one comes from."""
    departed: Departed = Departed()

    @property
    def surprise(self) -> int:
        """1 where it is taken more often than expected, −1 less often, 0 where chance may explain it."""
        return (
            0 if self.residual is None or abs(self.residual) < NOTABLE else (1 if self.residual > 0 else -1)
        )

    @property
    def holds(self) -> bool:
        """Whether the surprise stays with any one participant left out."""
        spread = self.residual_without
        return (
            spread is not None
            and min(abs(spread[0]), abs(spread[1])) >= NOTABLE
            and spread[0] * spread[1] > 0
        )


@dataclass(frozen=True)
class StageFlow:
    """One stage: who came, came again, began there, ended there, or passed it by."""

    stage: str
    visitors: int
    revisited: Share
    skipped: Share
    entered: int
    ended: int


@dataclass(frozen=True)
class Transitions:
    """Journeys of all participants with a known order."""

    participants: int
    stages: tuple[StageFlow, ...]
    transitions: tuple[Transition, ...]
    variants: tuple[Variant, ...]
    representatives: tuple[Representative, ...]
    """Two to four journeys that stand for all, from fifteen participants on."""
    stepping_back: Share
    skipping: Share
    concurrent: Share
    table: str = STEPS

    def to_rows(self) -> Rows:
        """The table that was asked for: steps, stages, paths or the journeys that stand for others."""
        tables = {
            STAGES: self.stage_rows,
            PATHS: self.variant_rows,
            REPRESENTATIVES: self.representative_rows,
        }
        return tables.get(self.table, self.step_rows)()

    def step_rows(self) -> Rows:
        head: Row = (
            "From",
            "To",
            "Way",
            "Participants",
            "Of",
            "Share",
            "Low",
            "High",
            "Without one",
            "Expected",
            "Residual",
            "Not planned",
            "Out of order",
            "Something failed",
            "Left out",
        )
        return (head, *(self._row(one) for one in self.transitions))

    def _row(self, one: Transition) -> Row:
        share = one.share
        limits = (rounded(share.value), rounded(share.low), rounded(share.high))
        spread = f"{one.without[0]:.2f}–{one.without[1]:.2f}" if one.without else None
        departed = one.departed
        ways = (departed.ad_hoc, departed.irregular, departed.failed, departed.missing)
        chance = (rounded(one.expected, 2), rounded(one.residual, 2))
        return (one.start, one.end, one.way, share.k, share.n, *limits, spread, *chance, *map(len, ways))

    def stage_rows(self) -> Rows:
        head: Row = ("Stage", "Visitors", "Came again", "Passed it by", "Began here", "Ended here")
        body = (
            (s.stage, s.visitors, s.revisited.fraction(), s.skipped.fraction(), s.entered, s.ended)
            for s in self.stages
        )
        return (head, *body)

    def variant_rows(self) -> Rows:
        body = ((one.text(), len(one.participants), ", ".join(one.participants)) for one in self.variants)
        return ((tr("Path"), tr("Participants"), tr("Who")), *body)

    def representative_rows(self) -> Rows:
        body = (
            (Variant(one.journey.steps, ()).text(), len(one.stands_for), ", ".join(one.stands_for))
            for one in self.representatives
        )
        return ((tr("Path"), tr("Stands for"), tr("Who")), *body)

    def sentence(self) -> str:
        people = count(self.participants, "participant")
        paths = count(len(self.variants), "different path")
        text = tr(
            "{people} took {paths}; {stepping_back} stepped back, {skipping} skipped a stage, "
            "{concurrent} were in two stages at once",
            people=people,
            paths=paths,
            stepping_back=self.stepping_back.fraction(),
            skipping=self.skipping.fraction(),
            concurrent=self.concurrent.fraction(),
        )
        again = max(self.stages, key=lambda s: s.revisited.k, default=None)
        if again is not None and again.revisited.k:
            text += tr(
                "; most often revisited is {stage} ({share} visitors)",
                stage=again.stage,
                share=again.revisited.fraction(),
            )
        return tr("{text}. Only journeys whose order is known are counted.", text=text)


def transitions(
    journeys: Sequence[Journey], order: Sequence[str], failures: Failures | None = None
) -> Transitions | NotComputed:
    """Transitions along `order`, the stages of the map; stages met elsewhere are put after them.

    `failures` are the participants for whom something went wrong, by stage.
    """
    known = [one for one in journeys if one.steps]
    if not known:
        return NotComputed(tr("Transitions"), tr("no passage has a place in its participant's journey yet"))
    met = {stage for one in known for stage in one.stages}
    stages = [*order, *sorted(met - set(order))]
    moves = _moves(known, stages)
    place = {stage: index for index, stage in enumerate(stages)}
    steps = _transitions(moves, stages)
    return Transitions(
        participants=len(known),
        stages=tuple(_stage(known, stage, place) for stage in stages),
        transitions=tuple(
            replace(one, departed=_departed(known, one, order, failures or {})) for one in steps
        ),
        variants=variants(known),
        representatives=representatives(known),
        stepping_back=_share(known, lambda one: any(place[a] > place[b] for a, b in one.moves())),
        skipping=_share(known, lambda one: any(place[b] > place[a] + 1 for a, b in one.moves())),
        concurrent=_share(known, lambda one: any(len(step) > 1 for step in one.steps)),
    )


def _share(journeys: Sequence[Journey], holds: Callable[[Journey], bool]) -> Share:
    return Share(sum(map(holds, journeys)), len(journeys))


def _stage(journeys: Sequence[Journey], stage: str, place: dict[str, int]) -> StageFlow:
    visitors = [one for one in journeys if stage in one.stages]
    passed = [one for one in journeys if max(place[s] for s in one.stages) > place[stage]]
    return StageFlow(
        stage,
        len(visitors),
        _share(visitors, lambda one: one.visits()[stage] > 1),
        _share(passed, lambda one: stage not in one.stages),
        sum(stage in one.steps[0] for one in journeys),
        sum(stage in one.steps[-1] for one in journeys),
    )


def _moves(journeys: Sequence[Journey], stages: Sequence[str]) -> Table:
    """Participant × from × to: 1 when the participant made that step at least once."""
    import numpy as np

    place = {stage: index for index, stage in enumerate(stages)}
    table = np.zeros((len(journeys), len(stages), len(stages)))
    for row, one in enumerate(journeys):
        for start, end in one.moves():
            table[row, place[start], place[end]] = 1
    return table


def _transitions(moves: Table, stages: Sequence[str]) -> tuple[Transition, ...]:
    import numpy as np

    possible = 1 - np.eye(len(stages))
    counts = moves.sum(axis=0)
    leaving = moves.max(axis=2)
    residuals, expected = adjusted_residuals(counts, possible), expected_counts(counts, possible)
    rest = adjusted_residuals(counts - moves, possible) if len(moves) > 1 else None
    found = []
    for i, j in zip(*np.nonzero(counts), strict=True):
        share = Share(int(counts[i, j]), int(leaving[:, i].sum()))
        spread = None if rest is None else _range(rest[:, i, j])
        without = _without(moves[:, i, j], leaving[:, i])
        residual = None if isnan(residuals[i, j]) else float(residuals[i, j])
        way, chance = _way(int(i), int(j)), float(expected[i, j])
        found.append(Transition(stages[i], stages[j], share, without, residual, spread, way, chance))
    return tuple(sorted(found, key=lambda one: -one.share.k))


def _departed(
    journeys: Sequence[Journey], one: Transition, plan: Sequence[str], failures: Failures
) -> Departed:
    """Who of those who made a step departed from the plan by it."""
    made = [each for each in journeys if (one.start, one.end) in each.moves()]
    everyone = tuple(sorted(each.participant for each in made))
    planned = one.start in plan and one.end in plan
    between = plan[plan.index(one.start) + 1 : plan.index(one.end)] if planned and one.way == "skip" else ()
    failed = failures.get(one.start, ())
    return Departed(
        ad_hoc=() if planned else everyone,
        irregular=everyone if planned and one.way == "back" else (),
        failed=tuple(name for name in everyone if name in failed),
        missing=tuple(sorted(each.participant for each in made if not each.stages.issuperset(between))),
    )


def _without(moved: Table, leaving: Table) -> Range | None:
    """The share's range when each participant who left the stage is left out in turn."""
    n = int(leaving.sum())
    if n < 2:
        return None
    shares = (moved.sum() - moved[leaving > 0]) / (n - 1)
    return _range(shares)


def _range(values: Table) -> Range | None:
    import numpy as np

    known = values[~np.isnan(values)]
    return (float(known.min()), float(known.max())) if len(known) else None


def _way(start: int, end: int) -> str:
    if end < start:
        return "back"
    return "next" if end == start + 1 else "skip"
