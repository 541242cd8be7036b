"""What a map is asked to count: people, sources, exposure, lanes, denominator, and the rule of the tiers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from coding.journey.presets import LaneSpec, known_preset
from coding.journey.rows import MapRow, ParticipantRow
from models.translation import tr, trn

DENOMINATORS = ("visited", "covered", "all")
UNPROMPTED = frozenset({"unprompted"})


@dataclass(frozen=True, slots=True)
class TierRule:
    """The thresholds of the confidence tiers, in participants, kinds of source and a share."""

    many: int = 5
    several: int = 3
    kinds: int = 2
    contradicted: float = 0.2

    def sentences(self) -> tuple[str, ...]:
        """The rule as it is printed on the map, one sentence a tier from A to D."""
        share = f"{round(self.contradicted * 100)} %"
        return (
            tr(
                "≥ {many} people, ≥ {kinds} kinds of source, ≤ {share} contradicting, not fragile",
                many=self.many,
                kinds=self.kinds,
                share=share,
            ),
            tr("≥ {several} people", several=self.several),
            tr("1–{few} people, or prompted only", few=self.several - 1),
            tr("internal or assumed only"),
        )


@dataclass(frozen=True, slots=True)
class MapSpec:
    """Which evidence counts and how it is shown; empty sets mean "no filter", ids are participants' and
    codes'.

    `exposures` defaults to unprompted alone. `today` is the ISO date ages are counted to; none without it.
    `without` leaves people out, as if they had never been interviewed.
    """

    title: str = ""
    persona: int | None = None
    lifecycles: frozenset[str] = frozenset()
    dmus: frozenset[str] = frozenset()
    accounts: frozenset[str] = frozenset()
    attributes: Mapping[str, frozenset[str]] = field(default_factory=dict)
    participants: frozenset[int] = frozenset()
    without: frozenset[int] = frozenset()
    kinds: frozenset[str] = frozenset()
    coders: frozenset[int] = frozenset()
    exposures: frozenset[str] = UNPROMPTED
    brands: frozenset[str] = frozenset()
    wave: str | None = None
    since: str | None = None
    until: str | None = None
    scope: str = "as-is"
    preset: str = "standard"
    lanes: tuple[LaneSpec, ...] | None = None
    denominator: str = "visited"
    today: str | None = None
    tiers: TierRule = field(default_factory=TierRule)
    old_after_days: int = 365

    def includes(self, person: ParticipantRow, attributes: Mapping[str, str]) -> bool:
        """Whether a participant belongs to the persona or segment of the map."""
        return (
            person.id not in self.without
            and (self.persona is None or person.persona == self.persona)
            and (not self.participants or person.id in self.participants)
            and (not self.lifecycles or person.lifecycle in self.lifecycles)
            and (not self.dmus or person.dmu in self.dmus)
            and (not self.accounts or person.account in self.accounts)
            and all(attributes.get(name) in values for name, values in self.attributes.items())
        )

    def chips(self, coders: Mapping[int, str]) -> tuple[str, ...]:
        """The filters in words, in a fixed order; the exposure is always among them."""
        named = [
            *(tr(each) for each in sorted(self.lifecycles)),
            *(tr(each) for each in sorted(self.dmus)),
            *sorted(self.accounts),
            *(f"{name}: {', '.join(sorted(values))}" for name, values in sorted(self.attributes.items())),
            *(tr("{kind} sources", kind=tr(kind)) for kind in sorted(self.kinds)),
            *(tr("coded by {coder}", coder=coders[key]) for key in sorted(self.coders) if key in coders),
            *(tr("{brand} brand", brand=tr(brand)) for brand in sorted(self.brands)),
        ]
        if self.participants:
            named.append(trn("{n} chosen participant", "{n} chosen participants", len(self.participants)))
        if self.without:
            named.append(tr("without {n}", n=len(self.without)))
        if self.wave:
            named.append(tr("wave {wave}", wave=self.wave))
        if self.since or self.until:
            named.append(tr("{since} to {until}", since=self.since or "…", until=self.until or "…"))
        exposed = " + ".join(tr(each) for each in sorted(self.exposures))
        return (*named, tr("{exposed} evidence", exposed=exposed))


def spec_of(row: MapRow, today: str | None = None) -> MapSpec:
    """The specification a stored map keeps; what a file of another origin or version holds is taken if it fits."""
    filters = row.filters
    return MapSpec(
        title=row.title,
        persona=row.persona,
        lifecycles=_texts(filters, "lifecycles"),
        dmus=_texts(filters, "dmus"),
        accounts=_texts(filters, "accounts"),
        attributes=_attributes(filters),
        participants=_ids(filters, "participants"),
        without=_ids(filters, "without"),
        kinds=_texts(filters, "kinds"),
        coders=_ids(filters, "coders"),
        exposures=_texts(filters, "exposures") or UNPROMPTED,
        brands=_texts(filters, "brands"),
        wave=row.wave,
        since=_text(filters, "since"),
        until=_text(filters, "until"),
        scope=row.scope,
        preset=known_preset(row.preset),
        denominator=row.denominator if row.denominator in DENOMINATORS else "visited",
        today=today,
        tiers=_tiers(row.settings),
    )


def _list(held: Mapping[str, Any], name: str) -> list[Any]:
    value = held.get(name)
    return value if isinstance(value, list) else []


def _texts(held: Mapping[str, Any], name: str) -> frozenset[str]:
    return frozenset(value for value in _list(held, name) if isinstance(value, str))


def _ids(held: Mapping[str, Any], name: str) -> frozenset[int]:
    return frozenset(value for value in _list(held, name) if isinstance(value, int))


def _text(held: Mapping[str, Any], name: str) -> str | None:
    value = held.get(name)
    return value if isinstance(value, str) and value else None


def _attributes(held: Mapping[str, Any]) -> dict[str, frozenset[str]]:
    value = held.get("attributes")
    named = value if isinstance(value, dict) else {}
    return {name: found for name in named if (found := _texts(named, name))}


def _tiers(settings: Mapping[str, Any]) -> TierRule:
    held = settings.get("tiers")
    known = held if isinstance(held, dict) else {}
    fitting: dict[str, Any] = {
        n: v for n, v in known.items() if n in TierRule.__slots__ and isinstance(v, (int, float))
    }
    return TierRule(**fitting)
