"""What people entered on a map's cards, looked up by column: changed headlines, evidence, votes, comments."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from coding.journey.columns import HIDDEN, Columns
from coding.journey.evidence import Mark, standing
from coding.journey.rows import CardRow, CodingRow, EvidenceRow, Facts, MapRow, SourceRow
from coding.journey.spec import MapSpec
from coding.journey.voices import Voices


@dataclass(frozen=True, slots=True)
class Entered:
    """A card's stored row, and the passages put on it by how they bear on it."""

    row: CardRow | None = None
    supports: tuple[int, ...] = ()
    contradicts: tuple[int, ...] = ()
    pinned: frozenset[int] = frozenset()
    hidden: frozenset[int] = frozenset()
    remarks: Mapping[int, str] = field(default_factory=dict)


NOTHING = Entered()


@dataclass(frozen=True, slots=True)
class Tally:
    """Entered rows, dots and open comments; a card is known by (column, code) or by its own row."""

    changed: dict[tuple[int, int], Entered]
    written: dict[tuple[int, str], list[Entered]]
    votes: Counter[tuple[int, int | None, int | None]]
    comments: Counter[tuple[int, int | None, int | None]]

    def on(self, column: int, code: int | None, row: CardRow | None) -> tuple[int, int]:
        """Dots and open comments of a card."""
        keys: set[tuple[int, int | None, int | None]] = {(column, code, None)} if code is not None else set()
        if row is not None:
            keys.add((column, None, row.id))
        return sum(self.votes[key] for key in keys), sum(self.comments[key] for key in keys)


def tally(facts: Facts, columns: Columns) -> Tally:
    """Sorts what was entered on the stored map; empty for a map that was never stored."""
    stored = facts.map or MapRow(0, "")
    evidence: dict[int, list[EvidenceRow]] = defaultdict(list)
    for line in stored.evidence:
        evidence[line.card].append(line)
    changed: dict[tuple[int, int], Entered] = {}
    written: dict[tuple[int, str], list[Entered]] = defaultdict(list)
    for row in stored.cards:
        column = columns.of_row.get(row.stage, HIDDEN)
        if column == HIDDEN:
            continue
        if row.code is None:
            written[column, row.lane].append(_entered(row, evidence[row.id]))
        else:
            changed.setdefault((column, row.code), _entered(row, evidence[row.id]))
    return Tally(changed, written, _votes(stored, columns), _comments(stored, columns))


def _entered(row: CardRow, lines: list[EvidenceRow]) -> Entered:
    by_relation: dict[str, list[int]] = defaultdict(list)
    for line in lines:
        by_relation[line.relation].append(line.passage)
    pinned = by_relation.get("pinned", [])
    return Entered(
        row,
        (*by_relation.get("supports", ()), *pinned),
        tuple(by_relation.get("contradicts", ())),
        frozenset(pinned),
        frozenset(by_relation.get("hidden", ())),
        {line.passage: line.comment for line in lines if line.comment},
    )


def _votes(stored: MapRow, columns: Columns) -> Counter[tuple[int, int | None, int | None]]:
    counts: Counter[tuple[int, int | None, int | None]] = Counter()
    for vote in stored.votes:
        if vote.stage is not None:
            counts[_key(columns, vote.stage, vote.code, vote.card)] += vote.dots
    return counts


def _comments(stored: MapRow, columns: Columns) -> Counter[tuple[int, int | None, int | None]]:
    counts: Counter[tuple[int, int | None, int | None]] = Counter()
    for comment in stored.comments:
        if comment.stage is not None:
            counts[_key(columns, comment.stage, comment.code, comment.card)] += 1
    return counts


def _key(
    columns: Columns, stage: int, code: int | None, card: int | None
) -> tuple[int, int | None, int | None]:
    return columns.of_row.get(stage, HIDDEN), None if card is not None else code, card


class Witnesses:
    """Turns passages that a person put on a card into marks, judged by the same rule as codings."""

    def __init__(
        self,
        facts: Facts,
        spec: MapSpec,
        voices: Voices,
        base: frozenset[int],
        sources: Mapping[int, SourceRow],
    ) -> None:
        self._facts, self._spec, self._voices, self._base = facts, spec, voices, base
        self._sources = sources

    def marks(self, passages: Iterable[int]) -> list[Mark]:
        """A mark for each passage of a source the map counts; one that does not count has no participant."""
        found: list[Mark] = []
        for passage in passages:
            place = self._facts.passages.get(passage)
            if place is None or place[0] not in self._sources:
                continue
            coding = CodingRow(0, 0, 0, None, None, passage, *place, None, None)
            voice = self._voices.of(*place)
            why_not = standing(coding, self._sources[place[0]], voice, self._spec, self._base)
            found.append(
                Mark(
                    coding,
                    voice.participant if why_not == "" else None,
                    voice,
                    "not evidence" if why_not is None else why_not,
                )
            )
        return found
