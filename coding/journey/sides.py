"""What a map can be compared with: snapshots, other maps, and the same evidence of other people, waves or coders."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from sqlalchemy.orm import Session

from coding.journey.build import build
from coding.journey.facts import load_facts
from coding.journey.rows import Facts
from coding.journey.snapshots import read_snapshot, snapshots_of
from coding.journey.spec import MapSpec, spec_of
from coding.journey.stored import map_list
from coding.journey.view import JourneyView
from models.errors import UserError
from models.translation import tr

NOW = "now"
DID = frozenset({"diary", "session"})


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a comparison: its key, the group it is offered in, and what it is called."""

    key: str
    group: str
    name: str

    @property
    def is_snapshot(self) -> bool:
        """Whether it is a map as it was, and not one that is computed now."""
        return self.key.startswith("snapshot:")

    @property
    def is_live(self) -> bool:
        """Whether it is drawn from the stages of the map on screen, so that the map can show it."""
        return not self.is_snapshot and not self.key.startswith("map:")


def sides_of(session: Session, facts: Facts, map_id: int | None) -> tuple[Side, ...]:
    """Every side there is, by group; a group in which everything is alike is left out."""
    found = [Side(NOW, tr("This map"), tr("This map as it is now"))]
    if map_id is not None:
        found += (
            Side(f"snapshot:{row.id}", tr("Snapshots"), f"{row.label} · {row.created:%Y-%m-%d %H:%M}")
            for row in snapshots_of(session, map_id)
        )
    others = (row for row in map_list(session) if row[0] != map_id)
    found += (Side(f"map:{key}", tr("Maps"), title) for key, title, *_ in others)
    return (*found, *_people(facts), *_evidence(facts))


def _people(facts: Facts) -> Iterator[Side]:
    held = {row.persona for row in facts.participants}
    personas = [row for row in facts.personas if row.id in held]
    if held - {row.id for row in personas} or len(personas) > 1:
        for row in personas:
            yield Side(f"persona:{row.id}", tr("Personas"), row.name)
            yield Side(f"others:{row.id}", tr("Personas"), tr("Everyone but {name}", name=row.name))


def _evidence(facts: Facts) -> Iterator[Side]:
    counted = [row for row in facts.sources if row.kind != "internal"]
    waves = sorted({row.wave for row in counted if row.wave})
    if len(waves) > 1:
        yield from (Side(f"wave:{wave}", tr("Waves"), tr("Wave {name}", name=wave)) for wave in waves)
    coders = sorted({row.coder for row in facts.codings})
    if len(coders) > 1:
        yield from (
            Side(f"coder:{key}", tr("Coders"), tr("Coded by {name}", name=facts.coders.get(key, "?")))
            for key in coders
        )
    kinds = {row.kind for row in counted}
    if "interview" in kinds and kinds & DID:
        yield Side("said:", tr("Said and did"), tr("Said in interviews"))
        yield Side("did:", tr("Said and did"), tr("Did in diaries and sessions"))
    brands = sorted({row.brand for row in counted if row.brand})
    if len(brands) > 1:
        yield from (Side(f"brand:{brand}", tr("Brands"), tr("{name} brand", name=brand)) for brand in brands)
    exposures = sorted({row.exposure for row in counted if row.exposure})
    if len(exposures) > 1:
        yield from (
            Side(f"exposure:{each}", tr("Exposure"), tr("{name} evidence", name=each)) for each in exposures
        )


def pairs(sides: tuple[Side, ...], most: int = 3) -> tuple[tuple[Side, Side], ...]:
    """The comparisons that are asked for most, a few of each group: neighbours, and what was with what is now."""
    now = sides[0]
    by_key = {side.key: side for side in sides}
    found: list[tuple[Side, Side]] = []
    for group in dict.fromkeys(side.group for side in sides[1:]):
        held = [side for side in sides if side.group == group]
        if not held[0].is_live:
            made = [(side, now) for side in held]
        elif held[0].key.startswith("persona:"):
            others = [side for side in held if side.key.startswith("others:")]
            made = [(side, by_key[f"persona:{side.key.partition(':')[2]}"]) for side in others]
        else:
            made = list(pairwise(held))
        found += made[:most]
    return tuple(found)


def view_of(session: Session, key: str, facts: Facts, spec: MapSpec) -> JourneyView:
    """The computed view of a side; UserError when what it names is gone."""
    kind, _, value = key.partition(":")
    if kind == "snapshot":
        return read_snapshot(session, int(value))
    if kind == "map":
        other = load_facts(session, int(value), facts)
        if other.map is None:
            raise UserError(tr("This journey map is no longer in the project."), tr("Choose another one."))
        return build(other, spec_of(other.map, spec.today))
    return build(facts, replace(spec, **_changed(kind, value, facts)))


def _changed(kind: str, value: str, facts: Facts) -> dict[str, Any]:
    """What of the map's specification is different on a side."""
    if kind == "persona":
        return {"persona": int(value)}
    if kind == "others":
        own = frozenset(row.id for row in facts.participants if row.persona == int(value))
        return {"persona": None, "without": own}
    if kind == "coder":
        return {"coders": frozenset({int(value)})}
    if kind in ("said", "did"):
        return {"kinds": frozenset({"interview"}) if kind == "said" else DID}
    named: dict[str, dict[str, Any]] = {
        "wave": {"wave": value},
        "brand": {"brands": frozenset({value})},
        "exposure": {"exposures": frozenset({value})},
    }
    return named.get(kind, {})
