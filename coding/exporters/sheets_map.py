"""The map as on the wall, and every card of it as a row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from openpyxl.utils import get_column_letter

from coding.exporters.book import PAPER_A3, Book, Cell, Look
from coding.exporters.colours import tint
from coding.exporters.table import Column, Place, Table, Value, location
from coding.journey.palette import color, kind_role, valence_role
from coding.journey.view import Card, JourneyView, Lane, Quote

MAP = "Map"
HEAD_ROWS = 5
MOST_QUOTES = 8
COMMENT = 1_500
CARDS = (
    Column("Lane", 18),
    Column("Kind", 14),
    Column("Stage", 18),
    Column("Card", 44),
    Column("Code", 34),
    Column("Participants (k)", 11, "integer"),
    Column("Of (n)", 8, "integer"),
    Column("Share", 9, "share"),
    Column("Low", 9, "share"),
    Column("High", 9, "share"),
    Column("Tier", 7),
    Column("Why this tier", 26, aside=True),
    Column("Mentions", 10, "integer"),
    Column("Quotes", 9, "integer"),
    Column("Contradicting", 12, "integer"),
    Column("Fragile", 9),
    Column("Newest", 12),
    Column("Severity", 9, "integer"),
    Column("Blocks", 16),
    Column("Valence", 9, "number"),
    Column("Detail", 34, aside=True),
    Column("Owner", 14),
    Column("Status", 14),
    Column("Channel", 14),
    Column("Frequency", 14),
    Column("Remarks on quotes", 44),
)


@dataclass(frozen=True)
class Pinned:
    """A card with its place on the sheet; row and column count from 1."""

    card: Card
    lane: Lane
    stage: str
    row: int
    column: int

    @property
    def place(self) -> str:
        """The address of its cell."""
        return f"{get_column_letter(self.column)}{self.row}"


def pinned(view: JourneyView) -> Iterator[Pinned]:
    """Every card in its cell, lanes below each other, as many rows for a lane as its fullest cell needs."""
    row = HEAD_ROWS + 1
    for lane in view.lanes:
        for column, cell in enumerate(lane.cells, 2):
            for at, card in enumerate(cell.cards):
                yield Pinned(card, lane, cell.stage, row + at, column)
        row += _height(lane)


def _height(lane: Lane) -> int:
    return max(1, *(len(cell.cards) for cell in lane.cells)) if lane.cells else 1


def places_of_codings(view: JourneyView) -> dict[int, str]:
    """The place of the first card that each coding stands behind, by its id."""
    found: dict[int, str] = {}
    for pin in pinned(view):
        for quote in pin.card.quotes:
            if quote.coding_id:
                found.setdefault(quote.coding_id, location(MAP, pin.place))
    return found


def write_map(book: Book, view: JourneyView, evidence: Mapping[int, str]) -> None:
    """The sheet of the map; `evidence` gives the place of each coding's row by its id."""
    stages = view.stages
    widths = [18, *[36] * len(stages)]
    sheet = book.sheet(MAP, widths, freeze=f"B{HEAD_ROWS + 1}", repeat=HEAD_ROWS, paper=PAPER_A3)
    sheet.add([Cell(view.title, Look(bold=True, size=16, wrap=False))], high=24)
    sheet.add([Cell(_below_title(view), Look(ink="5F6A7B", wrap=False))], high=16)
    head = Look(fill=_rgb("stage.fill"), bold=True, framed=True)
    sheet.add([Cell("Stage", head), *(Cell(stage.name, head) for stage in stages)])
    people = Look(form="integer", framed=True)
    sheet.add([Cell("Participants", people), *(Cell(stage.participants, people) for stage in stages)])
    sheet.add(
        [Cell("Mean valence", people), *(_feeling(stage.emotion.mean, stage.emotion.n) for stage in stages)]
    )
    pins = {(pin.row, pin.column): pin for pin in pinned(view)}
    row = HEAD_ROWS
    for lane in view.lanes:
        ground = tint(_rgb(kind_role(lane.kind)))
        for at in range(_height(lane)):
            row += 1
            label = Cell(lane.name if at == 0 else None, Look(fill=ground, bold=True))
            cells = [_card(pins.get((row, column)), ground, evidence) for column in range(2, len(stages) + 2)]
            if at == 0:
                cells = [_empty(lane, column) if cell is None else cell for column, cell in enumerate(cells)]
            sheet.add([label, *cells])
    sheet.finish()


def _below_title(view: JourneyView) -> str:
    whose = view.persona.name if view.persona and view.persona.name else "everybody"
    return " · ".join(
        part
        for part in (whose, f"{view.participants} participants", view.product, view.scope, view.wave)
        if part
    )


def _feeling(mean: float | None, n: int) -> Cell:
    if mean is None:
        return Cell("–", Look(framed=True))
    return Cell(
        mean, Look(form="number", fill=_rgb(f"{valence_role(mean)}.tint"), framed=True), "", f"n = {n}"
    )


def _empty(lane: Lane, column: int) -> Cell | None:
    reason = lane.cells[column].reason
    return Cell(reason, Look(ink="98A2B3", framed=True)) if reason else None


def _card(pin: Pinned | None, ground: str, evidence: Mapping[int, str]) -> Cell | None:
    if pin is None:
        return None
    card = pin.card
    places = (
        evidence[quote.coding_id]
        for quote in card.quotes
        if quote.coding_id is not None and quote.coding_id in evidence
    )
    link = next(places, "")
    return Cell(card_words(card), Look(fill=ground, link=bool(link), framed=True), link, _quotes(card))


def card_words(card: Card) -> str:
    """A card as one cell: its statement, then who stands behind it."""
    tier = f"tier {card.tier}" if card.tier else ""
    below = " · ".join(part for part in (card.badge, tier, card.detail) if part)
    return f"{card.text} \n{below}" if below else card.text


def _quotes(card: Card) -> str:
    """The first quotes of a card, those against it after those for it."""
    lines = [_said(quote) for quote in card.quotes[:MOST_QUOTES]]
    if len(card.quotes) > MOST_QUOTES:
        lines.append(f"… and {len(card.quotes) - MOST_QUOTES} more in the evidence")
    lines += [f"Against: {_said(quote)}" for quote in card.contradicting[:MOST_QUOTES]]
    words = "\n".join(lines)
    return words if len(words) <= COMMENT else f"{words[:COMMENT]} … (more in the evidence)"


def _said(quote: Quote) -> str:
    said = f"“{quote.quote}” {quote.participant or quote.speaker or ''}".rstrip()
    return f"{said} ({quote.remark})" if quote.remark else said


def remarks(card: Card) -> str | None:
    """What was remarked on the quotes of a card, a line each; None where nothing was."""
    found = (quote for quote in (*card.quotes, *card.contradicting, *card.uncounted) if quote.remark)
    return "\n".join(f"“{quote.quote}”: {quote.remark}" for quote in found) or None


def _rgb(role: str) -> str:
    return color(role)[1:]


def cards(view: JourneyView, evidence: Mapping[int, str]) -> Table:
    """One row a card with its counts as numbers; a card leads to its first row of evidence."""
    rows: list[tuple[Value, ...]] = []
    links: dict[Place, str] = {}
    for pin in pinned(view):
        card = pin.card
        links |= {
            (len(rows), 3): evidence[quote.coding_id]
            for quote in card.quotes[:1]
            if quote.coding_id is not None and quote.coding_id in evidence
        }
        counted = card.tier is not None
        counts = (card.k, card.n, card.k / card.n if card.n else None) if counted else (None, None, None)
        rows.append(
            (
                *(pin.lane.name, card.kind, pin.stage, card.text, card.code),
                *counts,
                *(card.low, card.high, card.tier, card.tier_reason, card.mentions),
                *(len(card.quotes), len(card.contradicting), card.fragile, card.newest),
                *(card.severity, card.blocks, card.valence, card.detail, card.owner, card.status),
                *(card.channel, card.frequency, remarks(card)),
            )
        )
    return Table("Cards", CARDS, rows, links)


def kpis(view: JourneyView) -> Table:
    """The measures of the stages, with what they were counted from."""
    names = {stage.id: stage.name for stage in view.stages}
    heads = (
        Column("Stage", 18),
        Column("Measure", 34),
        Column("Value", 14),
        Column("Numerator", 12, "number"),
        Column("Denominator", 12, "number"),
        Column("Unit", 10),
        Column("Counted", 24),
        Column("Period", 16),
        Column("Source", 24),
        Column("Measured on", 13),
        Column("To stage", 18),
        Column("Same people", 10),
        Column("Worked out from a rate", 12),
    )
    rows = [
        (
            *(names.get(one.stage_id or ""), one.name, one.value, one.numerator, one.denominator, one.unit),
            *(one.basis, one.window, one.source, one.date, names.get(one.to_stage_id or "")),
            *(one.nested, one.reconstructed),
        )
        for one in view.kpis
    ]
    return Table("KPIs", heads, rows)


def decision_makers(view: JourneyView) -> Table:
    """Roles of the buying centre by stage, with influence and concerns."""
    names = {stage.id: stage.name for stage in view.stages}
    heads = (Column("Stage", 18), Column("Role", 26), Column("Influence", 22), Column("Concerns", 60))
    rows = [
        (names.get(one.stage_id or ""), one.role, one.influence, "; ".join(one.concerns))
        for one in view.decision_makers
    ]
    return Table("Decision makers", heads, rows)
