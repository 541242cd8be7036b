"""The sample's journey maps with everything people entered on them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy.orm import Session

from coding.sample.coded import Places
from coding.sample.people import People
from models.base import Base
from models.journey import (
    Card,
    CardEvidence,
    Comment,
    Decision,
    DecisionMaker,
    Goal,
    Hypothesis,
    HypothesisEvidence,
    JourneyMap,
    Kpi,
    MapStage,
    SuccessMetric,
    Team,
    Trend,
    Vote,
)

INTERNAL = "I01 Account executive Wickerline"
OWN = (
    "title", "product", "journey_type", "objective", "scope", "wave", "persona_text", "preset", "denominator",
    "filters", "notes",
)  # fmt: skip
CARD = ("text", "channel", "frequency", "owner", "status", "valence", "severity", "label")
Entry = Mapping[str, Any]
Stages = dict[str, int]


def add_maps(
    session: Session, entries: Iterable[Entry], places: Places, codes: Mapping[str, int], people: People
) -> Stages:
    """Add the maps; the ids of the first one's columns by name."""
    first: Stages = {}
    for position, entry in enumerate(entries):
        drawn = _Drawn(session, places, codes, people, entry, position)
        drawn.add()
        first = first or drawn.stages
    return first


class _Drawn:
    """One map while it is added: its id and its columns are known to everything that lies on it."""

    def __init__(
        self,
        session: Session,
        places: Places,
        codes: Mapping[str, int],
        people: People,
        entry: Entry,
        position: int,
    ) -> None:
        self.session, self.places, self.codes, self.people = session, places, codes, people
        self.entry, self.position = entry, position
        self.map_id = 0
        self.stages: Stages = {}

    def add(self) -> None:
        """Store the map, its columns, then all that lies on them."""
        persona = self.entry["persona"]
        stored = JourneyMap(
            **{name: self.entry[name] for name in OWN},
            persona_id=self.people.personas[persona] if persona else None,
            position=self.position,
        )
        self.map_id = self._stored(stored)
        for position, stage in enumerate(self.entry["stages"]):
            code = self.codes[f"Stages/{stage['name']}"]
            column = MapStage(map_id=self.map_id, code_id=code, position=position, **stage)
            self.stages[stage["name"]] = self._stored(column)
        for position, card in enumerate(self.entry["cards"]):
            self._card(card, position)
        for position, hypothesis in enumerate(self.entry["hypotheses"]):
            self._hypothesis(hypothesis, position)
        self.session.add_all([*self._measures(), *self._people(), *self._workshop()])
        self.session.flush()

    def _stored(self, row: Any) -> int:
        self.session.add(row)
        self.session.flush()
        return int(row.id)

    def _code(self, entry: Entry) -> int | None:
        return self.codes[entry["code"]] if entry.get("code") else None

    def _card(self, entry: Entry, position: int) -> None:
        card = self._stored(
            Card(
                map_id=self.map_id,
                stage_id=self.stages[entry["stage"]],
                lane_kind=entry["lane"],
                code_id=self._code(entry),
                position=position,
                **{name: entry[name] for name in CARD if name in entry},
            )
        )
        evidence = entry.get("evidence", [])
        passages = self.places.passages(self.session, evidence)
        self.session.add_all(
            CardEvidence(card_id=card, passage_id=passage, relation=one["relation"], comment=one["comment"])
            for one, passage in zip(evidence, passages, strict=True)
        )

    def _hypothesis(self, entry: Entry, position: int) -> None:
        hypothesis = self._stored(
            Hypothesis(
                map_id=self.map_id,
                stage_id=self.stages[entry["stage"]],
                lane_kind=entry["lane"],
                code_id=self._code(entry),
                source_id=self.places.source(INTERNAL),
                statement=entry["statement"],
                importance=entry["importance"],
                note=entry["note"],
                position=position,
            )
        )
        passages = self.places.passages(self.session, entry["evidence"])
        self.session.add_all(
            HypothesisEvidence(hypothesis_id=hypothesis, passage_id=passage, relation=one["relation"])
            for one, passage in zip(entry["evidence"], passages, strict=True)
        )

    def _rows(self, table: Any, name: str) -> Iterator[Base]:
        """Rows whose fields are named as in the file, with the stage's name made its column."""
        for position, entry in enumerate(self.entry[name]):
            values = {key: value for key, value in entry.items() if key not in ("stage", "to_stage")}
            if "stage" in entry:
                values["stage_id"] = self.stages[entry["stage"]]
            if "to_stage" in entry:
                values["to_stage_id"] = self.stages[entry["to_stage"]]
            yield table(map_id=self.map_id, position=position, **values)

    def _measures(self) -> Iterator[Base]:
        for kpi in self._rows(Kpi, "kpis"):
            assert isinstance(kpi, Kpi) and kpi.numerator is not None and kpi.denominator
            kpi.raw = f"{kpi.numerator:g} of {kpi.denominator:g} {kpi.basis}"
            kpi.value, kpi.unit = round(100 * kpi.numerator / kpi.denominator, 1), "%"
            yield kpi
        yield from self._rows(Goal, "goals")
        yield from self._rows(SuccessMetric, "metrics")
        yield from self._rows(Trend, "trends")

    def _people(self) -> Iterator[Base]:
        yield from self._rows(Team, "teams")
        yield from self._rows(DecisionMaker, "decision_makers")

    def _workshop(self) -> Iterator[Base]:
        for entry in self.entry["decisions"]:
            yield Decision(
                map_id=self.map_id,
                stage_id=self.stages[entry["stage"]],
                lane_kind=entry["lane"],
                text=entry["text"],
                owner=entry["owner"],
                due=entry["due"],
                done=entry["done"],
            )
        for entry in self.entry["comments"]:
            yield Comment(
                map_id=self.map_id,
                stage_id=self.stages[entry["stage"]],
                lane_kind=entry["lane"],
                code_id=self._code(entry),
                coder_id=self.people.coders[entry["coder"]],
                text=entry["text"],
            )
        for entry in self.entry["votes"]:
            yield Vote(
                map_id=self.map_id,
                stage_id=self.stages[entry["stage"]],
                code_id=self._code(entry),
                voter=entry["voter"],
                dots=entry["dots"],
            )
