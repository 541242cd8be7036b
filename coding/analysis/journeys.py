"""The way each participant went through the stages, as told, and how it departs from the plan."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from coding.analysis.result import Row, Rows, count
from models.translation import tr

Step = tuple[str, ...]
"""Stages a participant was in at the same time; mostly one."""


@dataclass(frozen=True)
class Journey:
    """One participant's steps in order, repeats collapsed."""

    participant: str
    steps: tuple[Step, ...]

    @property
    def stages(self) -> frozenset[str]:
        return frozenset(stage for step in self.steps for stage in step)

    def moves(self) -> tuple[tuple[str, str], ...]:
        """Every change from a stage to one entered anew in the next step, in order, with repeats."""
        return tuple(
            (start, end)
            for here, there in pairwise(self.steps)
            for start in here
            for end in there
            if end not in here
        )

    def visits(self) -> Counter[str]:
        """How often a stage was entered anew."""
        counts: Counter[str] = Counter()
        before: Step = ()
        for step in self.steps:
            counts.update(stage for stage in step if stage not in before)
            before = step
        return counts


@dataclass(frozen=True)
class Variant:
    """A path several participants may share."""

    path: tuple[Step, ...]
    participants: tuple[str, ...]

    def text(self) -> str:
        return " → ".join(" + ".join(step) for step in self.path)


def journey(participant: str, events: Iterable[tuple[float, str]]) -> Journey:
    """A journey from (place in the journey, stage); equal places are concurrent."""
    ordered = sorted(events)
    steps = (tuple(sorted({stage for _, stage in same})) for _, same in groupby(ordered, key=lambda e: e[0]))
    return Journey(participant, collapsed(steps))


def collapsed(steps: Iterable[Step]) -> tuple[Step, ...]:
    """The steps without those that only repeat the one before."""
    return tuple(step for step, _ in groupby(steps) if step)


def variants(journeys: Iterable[Journey]) -> tuple[Variant, ...]:
    """Paths by how many participants took them, most first."""
    paths: dict[tuple[Step, ...], list[str]] = {}
    for one in journeys:
        paths.setdefault(one.steps, []).append(one.participant)
    found = (Variant(path, tuple(sorted(people))) for path, people in paths.items())
    return tuple(sorted(found, key=lambda v: (-len(v.participants), v.path)))


@dataclass(frozen=True)
class Deviations:
    """Departures of actual journeys from the plan at one stage (Halvorsrud, Kvale and Følstad 2016)."""

    stage: str
    ad_hoc: tuple[str, ...]
    """Went through a stage the plan does not have."""
    irregular: tuple[str, ...]
    """Came to it from a later stage of the plan."""
    failed: tuple[str, ...]
    """Something went wrong in it."""
    missing: tuple[str, ...]
    """Came to a later stage without it."""


@dataclass(frozen=True)
class PlannedAndActual:
    """The plan of the map against what participants did, stage by stage."""

    stages: tuple[Deviations, ...]
    participants: int

    def to_rows(self) -> Rows:
        head: Row = ("Stage", "Not planned", "Out of order", "Something failed", "Left out")
        body = (
            (one.stage, len(one.ad_hoc), len(one.irregular), len(one.failed), len(one.missing))
            for one in self.stages
        )
        return (head, *body)

    def sentence(self) -> str:
        people = count(self.participants, "participant")
        departed = {
            name for one in self.stages for name in (*one.ad_hoc, *one.irregular, *one.missing, *one.failed)
        }
        text = tr(
            "{departed} of {people} departed from the plan of the map", departed=len(departed), people=people
        )
        left = max(self.stages, key=lambda one: len(one.missing), default=None)
        if left is not None and left.missing:
            text += tr(
                "; most often left out is {stage} ({people})", stage=left.stage, people=len(left.missing)
            )
        return tr(
            "{text}. The plan is the order of the stages, and only journeys whose order is known count.",
            text=text,
        )


def deviations(
    journeys: Sequence[Journey], plan: Sequence[str], failures: Mapping[str, Collection[str]] | None = None
) -> PlannedAndActual:
    """For every stage of the plan, then every other stage met, who departed and how."""
    others = sorted({stage for one in journeys for stage in one.stages} - set(plan))
    place = {stage: index for index, stage in enumerate(plan)}
    stages = (_deviations(journeys, stage, place, failures or {}) for stage in (*plan, *others))
    return PlannedAndActual(tuple(stages), len(journeys))


def _deviations(
    journeys: Sequence[Journey],
    stage: str,
    place: Mapping[str, int],
    failures: Mapping[str, Collection[str]],
) -> Deviations:
    return Deviations(
        stage,
        _names(one for one in journeys if stage not in place and stage in one.stages),
        _names(one for one in journeys if _came_back(one, stage, place)),
        tuple(sorted(failures.get(stage, ()))),
        _names(one for one in journeys if _passed_by(one, stage, place)),
    )


def _names(journeys: Iterable[Journey]) -> tuple[str, ...]:
    return tuple(sorted(one.participant for one in journeys))


def _came_back(one: Journey, stage: str, place: Mapping[str, int]) -> bool:
    if stage not in place:
        return False
    return any(end == stage and place.get(start, -1) > place[stage] for start, end in one.moves())


def _passed_by(one: Journey, stage: str, place: Mapping[str, int]) -> bool:
    if stage not in place or stage in one.stages:
        return False
    return any(place.get(other, -1) > place[stage] for other in one.stages)
