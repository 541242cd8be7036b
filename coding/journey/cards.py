"""Computes the cards of a cell: one for each code that somebody's words carry there, and those written by
hand.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from coding.journey.columns import Columns
from coding.journey.entered import NOTHING, Entered, Tally, Witnesses
from coding.journey.evidence import Evidence, Mark
from coding.journey.prevalence import wilson
from coding.journey.quotes import Quoter, merged, ordered, with_remarks
from coding.journey.rows import CardRow, CodeRow
from coding.journey.spec import MapSpec
from coding.journey.tiers import Support, fragile, tier
from coding.journey.view import Card, Quote

SMALLEST_INTERVAL = 5
CHANNELLED = frozenset({"action", "touchpoint"})
QUOTED_LANES = frozenset({"thought", "question"})


class Dealer:
    """Deals the cards of a map; everything it needs is read-only."""

    def __init__(
        self,
        spec: MapSpec,
        columns: Columns,
        evidence: Evidence,
        quoter: Quoter,
        entered: Tally,
        witnesses: Witnesses,
    ) -> None:
        self.spec, self.columns, self.evidence = spec, columns, evidence
        self.quoter, self.entered, self.witnesses = quoter, entered, witnesses
        self.paths = code_paths(evidence.codes)

    def computed(self, column: int, code: CodeRow) -> Card | None:
        """The card of a code in a column; None when a person hid it there."""
        entered = self.entered.changed.get((column, code.id), NOTHING)
        row = entered.row
        if row is not None and row.hidden:
            return None
        marks = self.evidence.marks.get((column, code.id), [])
        passages = {mark.coding.passage for mark in marks}
        extra = self.witnesses.marks(p for p in entered.supports if p not in passages)
        against = set(entered.contradicts)
        contradicting = [mark for mark in marks if mark.coding.passage in against]
        contradicting += self.witnesses.marks(p for p in entered.contradicts if p not in passages)
        supporting = [mark for mark in (*marks, *extra) if mark.coding.passage not in against]
        blocks = row.blocks if row else None
        draft = Card(
            id=f"{self.columns.columns[column].id}:{code.id}",
            text=(row.text if row else "") or code.name,
            kind=code.kind,
            code=self.paths[code.id],
            code_id=code.id,
            severity=_severity(row, code, supporting),
            valence=_valence(row, code),
            glyph=(row.face if row else "") or code.face or "",
            owner=(row.owner if row else "") or code.owner,
            status=(row.status if row else "") or code.status,
            channel=(row.channel if row else "") or _channels(code, supporting),
            blocks=self._stage_name(blocks) or self._blocked(code, column),
            color=code.color or None,
            edited=bool(row and row.text),
        )
        return self._counted(draft, column, supporting, contradicting, entered)

    def written(self, column: int, kind: str, entered: Entered) -> Card | None:
        """A card written by hand, with the passages a person gave it; None when it is hidden."""
        row = entered.row
        if row is None or row.hidden:
            return None
        supporting = self.witnesses.marks(p for p in entered.supports if p not in entered.contradicts)
        draft = Card(
            id=f"w{row.id}",
            text=row.text,
            kind=kind,
            severity=row.severity,
            valence=None if row.valence is None else float(row.valence),
            glyph=row.face,
            owner=row.owner,
            status=row.status,
            channel=row.channel,
            blocks=self._stage_name(row.blocks),
        )
        return self._counted(draft, column, supporting, self.witnesses.marks(entered.contradicts), entered)

    def _counted(
        self, draft: Card, column: int, supporting: list[Mark], contradicting: list[Mark], entered: Entered
    ) -> Card:
        """The draft with everything that follows from the evidence and from what people entered."""
        counted = [mark for mark in supporting if mark.participant is not None]
        support = self._support(counted, contradicting, supporting)
        base = self.evidence.denominator(column, self.spec.denominator) | support.kinds.keys()
        holds_up = fragile(support, self.spec.tiers)
        letter, reason = tier(support, self.spec.tiers, holds_up)
        low, high = _limits(support.k, len(base))
        quotes = self._quotes(counted, entered)
        against = self._quotes(contradicting, entered)
        spoke = support.kinds.keys() | support.contradicting
        newest = max((quote.date for quote in quotes if quote.date), default=None)
        row = entered.row
        votes, comments = self.entered.on(column, draft.code_id, row)
        return replace(
            draft,
            k=support.k,
            n=len(base),
            low=low,
            high=high,
            tier=letter,
            tier_reason=reason,
            quotes=quotes,
            contradicting=against,
            uncounted=self._quotes([mark for mark in supporting if mark.participant is None], entered),
            mentions=len({(m.coding.source, m.coding.start, m.coding.end) for m in counted}),
            supporters=self.quoter.sorted_names(support.kinds),
            silent=self.quoter.sorted_names(base - spoke),
            contradicted=len(support.contradicting),
            fragile=holds_up,
            newest=newest,
            age_days=_age(newest, self.spec.today),
            kinds_of_source=tuple(sorted(support.kinds_of_source())),
            lead=quotes[0] if quotes and draft.kind in QUOTED_LANES else None,
            label=row.label if row else "",
            frequency=row.frequency if row else "",
            answered=row.answered if row else None,
            row_id=row.id if row else None,
            pinned=bool(entered.pinned),
            votes=votes,
            comments=comments,
        )

    def _support(self, counted: list[Mark], contradicting: list[Mark], supporting: list[Mark]) -> Support:
        kinds: dict[int, set[str]] = defaultdict(set)
        for mark in counted:
            if mark.participant is not None:
                kinds[mark.participant].add(self.evidence.sources[mark.coding.source].kind)
        return Support(
            {key: frozenset(found) for key, found in kinds.items()},
            frozenset(mark.participant for mark in contradicting if mark.participant is not None),
            any(mark.why_not == "prompted" for mark in supporting),
        )

    def _quotes(self, marks: Sequence[Mark], entered: Entered) -> tuple[Quote, ...]:
        shown = [self.quoter.of_mark(mark) for mark in marks if mark.coding.passage not in entered.hidden]
        return with_remarks(ordered(merged(shown), entered.pinned), entered.remarks)

    def _stage_name(self, row: int | None) -> str | None:
        index = self.columns.of_row.get(row, -1) if row is not None else -1
        return self.columns.columns[index].name if index >= 0 else None

    def _blocked(self, code: CodeRow, column: int) -> str | None:
        """The stage a pain keeps people from; only what still lies ahead of the column can be blocked."""
        if code.blocks is None:
            return None
        index = self.columns.of_code.get(code.blocks, -1)
        if 0 <= index <= column:
            return None
        return self.columns.columns[index].name if index >= 0 else self.evidence.codes[code.blocks].name


def code_paths(codes: dict[int, CodeRow]) -> dict[int, str]:
    """Every code's path from the top of the tree, parts joined by "/"."""
    paths: dict[int, str] = {}

    def path(code: CodeRow) -> str:
        if code.id not in paths:
            parent = codes.get(code.parent) if code.parent is not None else None
            paths[code.id] = f"{path(parent)}/{code.name}" if parent else code.name
        return paths[code.id]

    for code in codes.values():
        path(code)
    return paths


def _limits(k: int, n: int) -> tuple[float, float] | tuple[None, None]:
    return wilson(k, n) if n >= SMALLEST_INTERVAL else (None, None)


def _severity(row: CardRow | None, code: CodeRow, marks: Sequence[Mark]) -> int | None:
    """The entered severity, else the commonest given to the passages, else the code's."""
    if row is not None and row.severity is not None:
        return row.severity
    given = Counter(mark.coding.severity for mark in marks if mark.coding.severity is not None)
    return max(given, key=lambda value: (given[value], value)) if given else code.severity


def _valence(row: CardRow | None, code: CodeRow) -> float | None:
    value = row.valence if row is not None and row.valence is not None else code.valence
    return None if value is None else float(value)


def _channels(code: CodeRow, marks: Sequence[Mark]) -> str:
    """The two channels that most of the passages' entries name, for what people do and meet."""
    if code.kind not in CHANNELLED:
        return ""
    named = Counter(m.voice.turn.channel for m in marks if m.voice.turn is not None and m.voice.turn.channel)
    return ", ".join(channel for channel, _ in named.most_common(2) if channel)


def _age(newest: str | None, today: str | None) -> int | None:
    """Days between two ISO dates; None when one is missing or is only a month or a year."""
    if newest is None or today is None:
        return None
    try:
        return (date.fromisoformat(today[:10]) - date.fromisoformat(newest[:10])).days
    except ValueError:
        return None
