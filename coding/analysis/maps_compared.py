"""Two computed maps beside each other: which cards differ, by how many participants, and how surely."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from coding.analysis.comparison import DECREASE, INCREASE, UNCLEAR, Difference, difference, within
from coding.analysis.intervals import Share, holm
from coding.analysis.result import NotComputed, Row, Rows, count, rounded
from coding.journey.pen import signed
from coding.journey.view import Card, Emotion, JourneyView, Kpi, Stage
from models.translation import tr

Key = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class CardDifference:
    """One statement in one stage: its share on both sides, and second − first with interval and p."""

    stage: str
    lane: str
    text: str
    key: Key
    found: Difference

    @property
    def shift(self) -> str:
        """ "more" or "less" on the second side when the interval excludes zero, "" otherwise."""
        return {INCREASE: "more", DECREASE: "less"}.get(self.found.direction, "")


@dataclass(frozen=True, slots=True)
class StageDifference:
    """One stage: participants who reached it and mean feeling, on both sides."""

    stage: str
    first: Stage | None
    second: Stage | None

    def figures(self) -> tuple[str, str]:
        """“8 of 12, −0.4” for both sides; a dash where the stage is not on the map."""
        return _figure(self.first), _figure(self.second)


@dataclass(frozen=True, slots=True)
class KpiDifference:
    """One measure on both sides; `found` where both have counts of the same people before and after."""

    stage: str
    name: str
    first: str
    second: str
    found: Difference | None

    @property
    def direction(self) -> str:
        """INC or DEC where the interval of the difference excludes zero, else no clear change."""
        return self.found.direction if self.found is not None else UNCLEAR

    def figures(self) -> tuple[str, str]:
        """“20 of 50” for both sides, or the values as they are written."""
        if self.found is None:
            return self.first, self.second
        return self.found.first.fraction(), self.found.second.fraction()


@dataclass(frozen=True, slots=True)
class MapComparison:
    """Everything two maps say of the same stages; surest difference first."""

    first: str
    second: str
    paired: bool
    """The same participants on both sides: McNemar; otherwise two groups: Newcombe and Fisher."""
    first_n: int
    second_n: int
    rows: tuple[CardDifference, ...]
    stages: tuple[StageDifference, ...]
    kpis: tuple[KpiDifference, ...] = ()

    @property
    def clear(self) -> tuple[CardDifference, ...]:
        """The statements whose interval excludes zero, with five participants or more on both sides."""
        return tuple(row for row in self.rows if row.shift)

    def to_rows(self) -> Rows:
        """The table; stages first, then every statement."""
        head: Row = (
            tr("Stage"),
            tr("Lane"),
            tr("Statement"),
            f"{self.first} (n = {self.first_n})",
            f"{self.second} (n = {self.second_n})",
            tr("Difference"),
            tr("Low"),
            tr("High"),
            tr("p"),
            tr("p (Holm)"),
            tr("Direction"),
        )
        blank: Row = (None,) * 5
        stages = (
            (one.stage, "", tr("reached, mean feeling"), *one.figures(), *blank, "") for one in self.stages
        )
        kpis = ((one.stage, tr("KPIs"), one.name, *one.figures(), *blank, one.direction) for one in self.kpis)
        return (head, *stages, *kpis, *(self._row(row) for row in self.rows))

    def trends(self) -> tuple[tuple[str, str, str], ...]:
        """Metric, direction and evidence of every clear difference, as the trend table of a map takes them."""
        sides = f"{self.first} → {self.second}"
        measured = ((one.name, one.direction, one.figures()) for one in self.kpis)
        said = (
            (f"{one.text} ({one.stage})", one.found.direction, (one.found.first, one.found.second))
            for one in self.clear
        )
        return (
            *((name, way, f"{a} → {b}, {sides}") for name, way, (a, b) in measured if way != UNCLEAR),
            *((name, way, f"{a.fraction()} → {b.fraction()}, {sides}") for name, way, (a, b) in said),
        )

    def _row(self, row: CardDifference) -> Row:
        one = row.found
        low, high = one.interval
        shares = (one.first.fraction(), one.second.fraction())
        figures = (rounded(one.difference), rounded(low), rounded(high))
        p = (rounded(one.p, 4), rounded(one.adjusted, 4))
        return (row.stage, row.lane, row.text, *shares, *figures, *p, one.direction)

    def sentence(self) -> str:
        """What differs, with both denominators, and how far it can be trusted."""
        method = (
            tr("the same participants, McNemar") if self.paired else tr("different participants, Newcombe")
        )
        sides = tr(
            "{first} (n = {first_n}) → {second} (n = {second_n}), {method}",
            first=self.first,
            first_n=self.first_n,
            second=self.second,
            second_n=self.second_n,
            method=method,
        )
        statements = count(len(self.rows), "statement")
        if not self.clear:
            return tr(
                "{sides}: none of {statements} differs clearly. With so few people only large differences can show.",
                sides=sides,
                statements=statements,
            )
        top = self.clear[0]
        sure = sum(row.found.adjusted < 0.05 for row in self.rows)
        return tr(
            "{sides}: {clear} of {statements} differ clearly, first “{text}” in {stage} ({before} → {after}); "
            "{sure} hold after Holm's correction, the rest are exploratory.",
            sides=sides,
            clear=len(self.clear),
            statements=statements,
            text=top.text,
            stage=top.stage,
            before=top.found.first.fraction(),
            after=top.found.second.fraction(),
            sure=sure,
        )


def compare_maps(
    first: JourneyView, second: JourneyView, names: tuple[str, str]
) -> MapComparison | NotComputed:
    """Compares two views stage by stage and statement by statement; stages are matched by their names.

    Paired on those who are on both sides when these are most of the smaller side, else as two groups.
    """
    if not first.participants or not second.participants:
        return NotComputed(f"{names[0]} → {names[1]}", tr("one side has no participants"))
    both = set(first.people) & set(second.people)
    paired = 2 * len(both) > min(len(first.people), len(second.people))
    old, new = dict(cards_of(first)), dict(cards_of(second))
    stages = {stage.name: stage for stage in second.stages}
    known = {stage.name: stage for stage in first.stages}
    rows = []
    for key in dict.fromkeys((*new, *old)):
        if key[0] not in stages or key[0] not in known:
            continue
        a, b = old.get(key), new.get(key)
        sides = (_side(first, known[key[0]], a), _side(second, stages[key[0]], b))
        shown = b or a
        assert shown is not None
        found = _difference(key[2], sides, both if paired else None)
        if found is not None:
            rows.append(CardDifference(key[0], key[1], shown.text, key, found))
    order = list(dict.fromkeys((*stages, *known)))
    return MapComparison(
        *names,
        paired,
        len(both) if paired else first.participants,
        len(both) if paired else second.participants,
        _corrected(rows),
        tuple(StageDifference(name, known.get(name), stages.get(name)) for name in order),
        _kpis(first, second),
    )


def _kpis(first: JourneyView, second: JourneyView) -> tuple[KpiDifference, ...]:
    """The measures that both sides have in a stage under the same name, and that are not the same row twice."""
    old = {(_stage_of(first, one), one.name): one for one in first.kpis}
    pairs = [((stage, one.name), one) for one in second.kpis if (stage := _stage_of(second, one)) is not None]
    return tuple(
        KpiDifference(key[0], key[1], old[key].value, one.value, _measured(old[key], one))
        for key, one in pairs
        if key in old
        and (old[key].value, old[key].numerator, old[key].denominator)
        != (one.value, one.numerator, one.denominator)
    )


def _stage_of(view: JourneyView, kpi: Kpi) -> str | None:
    return next((stage.name for stage in view.stages if stage.id == kpi.stage_id), None)


def _measured(old: Kpi, new: Kpi) -> Difference | None:
    shares = [
        Share(round(one.numerator), round(one.denominator))
        for one in (old, new)
        if one.numerator is not None and one.denominator and one.numerator <= one.denominator
    ]
    return difference(new.name, *shares) if len(shares) == 2 else None


def with_comparison(
    first: JourneyView, second: JourneyView, found: MapComparison | NotComputed
) -> JourneyView:
    """The second view with the other side's counts and feelings on it, and its cards that are missing as removed."""
    if isinstance(found, NotComputed):
        return second
    known = {row.key: row for row in found.rows}
    old: dict[tuple[str, str], list[Card]] = {}
    for key, card in cards_of(first):
        old.setdefault(key[:2], []).append(card)
    felt = {stage.name: stage.emotion for stage in first.stages}
    lanes = []
    for lane in second.lanes:
        cells = []
        for cell in lane.cells:
            shown = [_marked(card, known.get(key_of(cell.stage, lane.kind, card))) for card in cell.cards]
            here = {key_of(cell.stage, lane.kind, card) for card in cell.cards}
            gone = (card for card in old.get((cell.stage, lane.kind), ()) if card.k)
            for card in gone:
                key = key_of(cell.stage, lane.kind, card)
                if key not in here and key in known:
                    shown.append(_ghost(card, known[key]))
            cells.append(replace(cell, cards=tuple(shown)))
        lanes.append(replace(lane, cells=tuple(cells)))
    stages = tuple(replace(stage, compared=felt.get(stage.name, Emotion())) for stage in second.stages)
    return replace(second, lanes=tuple(lanes), stages=stages, compared=found.first)


def without_names(
    found: MapComparison | NotComputed, words: Callable[[str], str]
) -> MapComparison | NotComputed:
    """The comparison with `words` said of every text in it."""
    if isinstance(found, NotComputed):
        return replace(found, title=words(found.title))
    rows = tuple(replace(row, text=words(row.text)) for row in found.rows)
    return replace(found, first=words(found.first), second=words(found.second), rows=rows)


def cards_of(view: JourneyView) -> Iterator[tuple[Key, Card]]:
    """Every card that counts somebody, by stage, lane and statement."""
    for lane in view.lanes:
        for cell in lane.cells:
            for card in cell.cards:
                if card.tier is not None:
                    yield key_of(cell.stage, lane.kind, card), card


def key_of(stage: str, lane: str, card: Card) -> Key:
    """What makes two cards the same statement: stage, lane, and code or words."""
    return stage, lane, card.code or card.text


def _marked(card: Card, row: CardDifference | None) -> Card:
    if row is None:
        return card
    other = row.found.first
    changed = "added" if not other.k and card.k else ""
    return replace(card, against=f"{other.k}/{other.n}", shift=row.shift, changed=changed)


def _ghost(card: Card, row: CardDifference) -> Card:
    """A statement that only the first side holds, without its words: they belong to the other map."""
    share = row.found.second
    return replace(
        card,
        id=f"gone:{card.id}",
        k=share.k,
        n=share.n,
        low=None,
        high=None,
        tier="D",
        tier_reason=tr("nobody on this side"),
        quotes=(),
        contradicting=(),
        uncounted=(),
        mentions=0,
        supporters=(),
        silent=(),
        contradicted=0,
        fragile=False,
        newest=None,
        age_days=None,
        lead=None,
        votes=0,
        comments=0,
        changed="removed",
        against=f"{row.found.first.k}/{row.found.first.n}",
        shift=row.shift,
    )


Side = tuple[frozenset[str], frozenset[str], int, int]
"""Who said it, who is counted, and both as numbers."""


def _side(view: JourneyView, stage: Stage, card: Card | None) -> Side:
    reached = frozenset(view.people if view.denominator == "all" else stage.reached_by)
    if card is None:
        n = {"all": view.participants, "covered": stage.covered}.get(view.denominator, stage.participants)
        return frozenset(), reached, 0, n
    said = frozenset(card.supporters)
    return said, reached | said | frozenset(card.silent), card.k, card.n


def _difference(name: str, sides: tuple[Side, Side], both: set[str] | None) -> Difference | None:
    (said, base, k, n), (said2, base2, k2, n2) = sides
    if both is None:
        return difference(name, Share(k, n), Share(k2, n2)) if n and n2 else None
    people = frozenset(both & base & base2)
    return within(name, said & people, said2 & people, people) if people else None


def _corrected(rows: list[CardDifference]) -> tuple[CardDifference, ...]:
    adjusted = holm([row.found.p for row in rows])
    corrected = [
        replace(row, found=replace(row.found, adjusted=p)) for row, p in zip(rows, adjusted, strict=True)
    ]
    corrected.sort(key=lambda row: (row.found.direction == UNCLEAR, row.found.p, -abs(row.found.difference)))
    return tuple(corrected)


def _figure(stage: Stage | None) -> str:
    if stage is None:
        return "–"
    mean = stage.emotion.mean
    return f"{stage.participants}, {signed(mean)}" if mean is not None else str(stage.participants)
