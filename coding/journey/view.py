"""The journey map as frozen rows: what `build` returns and everything else shows, exports or compares.

Nothing here knows the database or the screen. Every share carries its numerator and denominator, and both
count participants; mentions are given beside them and never divided. Offsets are code points, half-open.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Quote:
    """One passage as evidence; `quote` is exactly the words `start:end` of the source's text."""

    source: str
    start: int
    end: int
    quote: str
    participant: str | None = None
    speaker: str | None = None
    coder: str | None = None
    coding_id: int | None = None
    passage_id: int | None = None
    source_id: int | None = None
    source_title: str = ""
    kind_of_source: str = ""
    participant_id: int | None = None
    role: str = ""
    date: str | None = None
    time: float | None = None
    exposure: str = "unprompted"
    valence: float | None = None
    pinned: bool = False
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """One statement in a cell: computed from a code, or written by hand (`code` is then None).

    `k` of `n` are participants; `low`/`high` are the Wilson 95 % limits as shares, None below n = 5 and on
    facts. `tier` is A…D by the printed rule, None on facts entered by hand (KPIs, teams, …).
    """

    id: str
    text: str
    kind: str
    code: str | None = None
    k: int = 0
    n: int = 0
    low: float | None = None
    high: float | None = None
    tier: str | None = None
    tier_reason: str = ""
    quotes: tuple[Quote, ...] = ()
    contradicting: tuple[Quote, ...] = ()
    uncounted: tuple[Quote, ...] = ()
    mentions: int = 0
    supporters: tuple[str, ...] = ()
    silent: tuple[str, ...] = ()
    contradicted: int = 0
    fragile: bool = False
    newest: str | None = None
    age_days: int | None = None
    kinds_of_source: tuple[str, ...] = ()
    blocks: str | None = None
    severity: int | None = None
    valence: float | None = None
    glyph: str = ""
    label: str = ""
    detail: str = ""
    owner: str = ""
    status: str = ""
    channel: str = ""
    frequency: str = ""
    met: bool | None = None
    answered: bool | None = None
    lead: Quote | None = None
    color: str | None = None
    code_id: int | None = None
    row_id: int | None = None
    edited: bool = False
    hidden: bool = False
    pinned: bool = False
    votes: int = 0
    comments: int = 0
    changed: str = ""
    """"added", "changed" or "removed" against what the map is compared with, and "" otherwise."""
    against: str = ""
    """The count on the other side of a comparison, `3/8`, or nothing."""
    shift: str = ""
    """"more" or "less" where the share differs clearly from the other side's."""

    @property
    def written(self) -> bool:
        """True when a person wrote the card and no code stands behind it."""
        return self.code_id is None

    @property
    def badge(self) -> str:
        """`7/12`, or nothing on a card that claims no count."""
        return f"{self.k}/{self.n}" if self.tier is not None and self.n else ""


@dataclass(frozen=True, slots=True)
class Cell:
    """Where a lane and a stage meet; `reason` says why it is empty, in a sentence, and is "" otherwise.

    `blind` is the machine's word for that reason: "not asked", "asked, not mentioned", "internal only" or "".
    """

    stage: str
    stage_id: str
    cards: tuple[Card, ...] = ()
    reason: str = ""
    blind: str = ""

    @property
    def mentioned_by(self) -> frozenset[str]:
        """The participants behind any card of the cell."""
        return frozenset(name for card in self.cards for name in card.supporters)


@dataclass(frozen=True, slots=True)
class Lane:
    """One row of the map: the cards of one kind, a cell for every stage in the order of
    `JourneyView.stages`.
    """

    id: str
    kind: str
    name: str
    cells: tuple[Cell, ...]
    row_id: int | None = None
    backstage: bool = False


@dataclass(frozen=True, slots=True)
class EmotionPoint:
    """One participant's mean valence (−2…+2) in a stage, and whether both signs occurred."""

    participant: str
    valence: float
    mentions: int = 1
    mixed: bool = False


@dataclass(frozen=True, slots=True)
class Emotion:
    """A stage's emotion: the mean of participant means with its 95 % t-interval, clipped to −2…+2.

    `mean` is None when nobody expressed one; `low`/`high` are None for n ≤ 2. The four counts are
    participants and sum to `n`; `missing` reached the stage and expressed no emotion there. `assumed` is the mean
    of what was written by hand and is nobody's evidence.
    """

    mean: float | None = None
    low: float | None = None
    high: float | None = None
    n: int = 0
    points: tuple[EmotionPoint, ...] = ()
    negative: int = 0
    mixed: int = 0
    neutral: int = 0
    positive: int = 0
    missing: int = 0
    assumed: float | None = None

    @property
    def ambivalence(self) -> float | None:
        """Share of the participants with both pleasant and unpleasant passages, None without any."""
        return self.mixed / self.n if self.n else None

    @property
    def hollow(self) -> bool:
        """True when one or two people stand behind the point."""
        return 0 < self.n <= 2


@dataclass(frozen=True, slots=True)
class Moment:
    """Peak, valley or end of the curve (`kind`), with one quote that says it."""

    kind: str
    stage_id: str
    valence: float
    quote: Quote | None = None


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time as written and, when it can be read, in days; `open` when it has no end."""

    text: str
    low_days: float | None = None
    high_days: float | None = None
    open: bool = False


@dataclass(frozen=True, slots=True)
class Stage:
    """A column: who reached it (`participants`), whom it was covered with, its emotion and its summary row."""

    id: str
    name: str
    participants: int = 0
    covered: int = 0
    reached_by: tuple[str, ...] = ()
    emotion: Emotion = field(default_factory=Emotion)
    duration: Duration | None = None
    key_need: str = ""
    top_opportunity: str = ""
    row_id: int | None = None
    code_ids: tuple[int, ...] = ()
    group: str = ""
    color: str | None = None
    compared: Emotion | None = None
    """The emotion of the same stage on the other side of a comparison."""


@dataclass(frozen=True, slots=True)
class PersonaCard:
    """Whose journey it is; without a name it is everybody's, and `role` says who they are."""

    name: str
    role: str = ""
    goal: str = ""
    participants: int = 0
    color: str | None = None
    persona_id: int | None = None


@dataclass(frozen=True, slots=True)
class Kpi:
    """A measured value of a stage.

    `nested` says that the people of the numerator are among those of the denominator (a conversion, which
    has an interval); `reconstructed` that the counts were worked out from a rate; `basis` is what was
    counted.
    """

    name: str
    value: str
    stage_id: str | None = None
    numerator: float | None = None
    denominator: float | None = None
    unit: str = ""
    basis: str = ""
    window: str = ""
    source: str = ""
    date: str = ""
    nested: bool = False
    reconstructed: bool = False
    to_stage_id: str | None = None
    row_id: int | None = None


@dataclass(frozen=True, slots=True)
class Goal:
    """A business goal, from one value to another."""

    text: str
    stage_id: str | None = None
    before: str = ""
    after: str = ""
    row_id: int | None = None


@dataclass(frozen=True, slots=True)
class Metric:
    """A success metric with its threshold; `met` is None while it is not known."""

    text: str
    stage_id: str | None = None
    threshold: str = ""
    value: str = ""
    met: bool | None = None
    row_id: int | None = None


@dataclass(frozen=True, slots=True)
class TeamEntry:
    """A team that delivers a stage."""

    name: str
    stage_id: str | None = None
    detail: str = ""
    row_id: int | None = None


@dataclass(frozen=True, slots=True)
class DecisionMakerEntry:
    """A role of the buying centre in a stage: its influence and its concerns."""

    role: str
    influence: str = ""
    concerns: tuple[str, ...] = ()
    stage_id: str | None = None
    row_id: int | None = None


@dataclass(frozen=True, slots=True)
class Trend:
    """One row of the trend table; `direction` is INC, DEC or "no clear change"."""

    metric: str
    direction: str
    evidence: str = ""
    row_id: int | None = None


@dataclass(frozen=True, slots=True)
class JourneyView:
    """A whole map, ready to be shown: titles, people, stages, lanes, tables, and what could not be placed."""

    title: str
    persona: PersonaCard | None
    participants: int
    stages: tuple[Stage, ...]
    lanes: tuple[Lane, ...]
    unplaced: tuple[Quote, ...] = ()
    map_id: int | None = None
    product: str = ""
    journey_type: str = ""
    scenario: str = ""
    scope: str = "as-is"
    wave: str = ""
    preset: str = ""
    denominator: str = "visited"
    people: tuple[str, ...] = ()
    sources: int = 0
    codings: int = 0
    first_date: str | None = None
    last_date: str | None = None
    filters: tuple[str, ...] = ()
    moments: tuple[Moment, ...] = ()
    kpis: tuple[Kpi, ...] = ()
    goals: tuple[Goal, ...] = ()
    metrics: tuple[Metric, ...] = ()
    teams: tuple[TeamEntry, ...] = ()
    decision_makers: tuple[DecisionMakerEntry, ...] = ()
    trends: tuple[Trend, ...] = ()
    objectives: tuple[str, ...] = ()
    hidden_passages: int = 0
    without_participant: int = 0
    tier_rule: tuple[str, ...] = ()
    method: tuple[str, ...] = ()
    compared: str = ""
    """What the map is compared with, in words; "" when it stands alone."""
    document: str = ""
    """What the Markdown document a map came from says besides, as `markdown_kept` writes it."""

    @property
    def hypothetical(self) -> bool:
        """True when the map states what is assumed and not what was found."""
        return self.scope == "hypothesis"

    def stage(self, stage_id: str) -> Stage:
        """The stage with this id; KeyError when the map has none."""
        for stage in self.stages:
            if stage.id == stage_id:
                return stage
        raise KeyError(stage_id)

    def lane(self, kind: str) -> Lane | None:
        """The first lane of a kind, None when the map does not show it."""
        return next((lane for lane in self.lanes if lane.kind == kind), None)

    def card(self, card_id: str) -> Card | None:
        """The card with this id, None when the map no longer holds it."""
        found = (c for lane in self.lanes for cell in lane.cells for c in cell.cards if c.id == card_id)
        return next(found, None)
