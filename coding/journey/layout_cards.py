"""Cards: how tall one is and how it is drawn, in the three manners of coded, feeling and plain facts."""

from __future__ import annotations

from dataclasses import dataclass

from coding.journey.display import EVERY, FONTS, OVERVIEW, READING, Path
from coding.journey.faces import circle, face
from coding.journey.frame import Frame
from coding.journey.layout_far import draw_far
from coding.journey.layout_marks import HEIGHT as MARKS
from coding.journey.layout_marks import Sign, draw_figures, draw_signs, shift_role, signs, signs_width
from coding.journey.palette import kind_role
from coding.journey.pen import eight_words
from coding.journey.presets import FACT_KINDS
from coding.journey.view import Card
from models.translation import tr, trn

INSET = 9.0
FACE = 8.0


@dataclass(frozen=True, slots=True)
class Row:
    """Broken lines of one role of a card and the space above them."""

    lines: tuple[str, ...]
    font: str
    color: str
    above: float = 0.0

    @property
    def height(self) -> float:
        """The room the row takes."""
        return self.above + len(self.lines) * FONTS[self.font].line if self.lines else 0.0


@dataclass(frozen=True, slots=True)
class Plan:
    """A card with its text already broken for a width; `indent` leaves room for a face."""

    card: Card
    width: float
    rows: tuple[Row, ...]
    signs: tuple[Sign, ...]
    framed: bool
    indent: float = 0.0
    blocks: tuple[str, ...] = ()
    inset: float = 7.0
    bullet: bool = False
    beside: bool = False

    @property
    def height(self) -> float:
        """The height of the card in map units."""
        rows = sum(row.height for row in self.rows)
        marks = MARKS + 5 if self.signs and not self.beside else 0.0
        blocks = len(self.blocks) * FONTS["small.strong"].line
        edge = 2 * self.inset if self.framed else 4.0
        return max(rows + marks + blocks + edge, 2 * (FACE + self.inset) - 6 if self.indent else 0.0)


def _row(frame: Frame, text: str, font: str, color: str, room: float, most: int, above: float = 0.0) -> Row:
    """A text broken for a room, in the tight face of its role when the map is drawn densely."""
    role = f"{font}.tight" if frame.options.compact and f"{font}.tight" in FONTS else font
    return Row(frame.pen.wrap(text, role, room, most), role, color, above)


def plan_card(frame: Frame, card: Card, width: float) -> Plan:
    """Breaks the texts of a card for a width."""
    if card.kind in FACT_KINDS:
        return _fact(frame, card, width)
    pen, options = frame.pen, frame.options
    bullet = options.compact and not card.badge
    indent = 2 * FACE + 8 if card.kind == "emotion" and card.valence is not None else 0.0
    room = width - 2 * INSET - indent + (8 if bullet else 0)
    rows: list[Row] = []
    if card.label:
        rows.append(_row(frame, eight_words(card.label), "card.strong", "text", room, 2))
        body = card.text if card.text != card.label else ""
        rows.append(_row(frame, eight_words(body), "body", "text", room, options.most_lines))
    elif card.kind == "thought" and card.written:
        rows.append(_row(frame, f"“{card.text}”", "quote", "text", room, 4))
    else:
        rows.append(_row(frame, eight_words(card.text), "card", "text", room, options.most_lines))
    if card.lead is not None and options.quotes:
        rows.append(_row(frame, f"“{card.lead.quote}”", "quote", "text", room, 3, above=2))
    where = " · ".join(part for part in (card.channel, card.frequency) if part)
    rows.append(_row(frame, where, "small", "muted", room, 2, above=1))
    whose = " · ".join(part for part in (card.owner, tr(card.status), answered(card)) if part)
    rows.append(_row(frame, whose, "small", "muted", room, 1, above=1))
    words = tr("blocks {blocks}", blocks=card.blocks) if card.blocks else ""
    found = signs(pen, card)
    taken = signs_width(found)
    beside = room - taken - 8
    above = (
        () if pen.measure.width(words, "small.strong") <= beside else pen.wrap(words, "small.strong", room, 2)
    )
    filled = tuple(row for row in rows if row.lines)
    last = max((pen.measure.width(*line) for line in _last_lines(filled)), default=0.0)
    dense = options.compact or card.kind == "emotion"
    on_line = dense and not words and last + 10 + taken <= room
    return Plan(
        card,
        width,
        filled,
        tuple(found) if not bullet else (),
        not bullet,
        indent,
        above,
        options.inset,
        bullet,
        on_line,
    )


def _last_lines(rows: tuple[Row, ...]) -> list[tuple[str, str]]:
    """The last two lines of a card with their faces: signs at the end of one reach up to the line above it."""
    return [(line, row.font) for row in rows for line in row.lines][-2:]


def answered(card: Card) -> str:
    """Whether a question found its answer, in a word."""
    return {None: "", True: tr("answered"), False: tr("not answered")}[card.answered]


def _fact(frame: Frame, card: Card, width: float) -> Plan:
    pen, room = frame.pen, width - 8
    if card.kind in ("importance", "performance"):
        rows = [_row(frame, card.text, "card.strong", "text", room, 1, above=12)]
        rows.append(_row(frame, card.detail, "small", "muted", room, 1))
        return Plan(card, width, tuple(rows), (), False)
    indent = 18.0 if card.kind == "metric" else 0.0
    head = f"{card.text}: {card.label}" if card.kind == "kpi" and card.label else card.text
    influence = card.label if card.kind == "decision maker" else ""
    together = f"{card.text} · {influence}" if influence else head
    if frame.options.compact or pen.measure.width(together, "body") <= room:
        head, influence = together, ""
    rows = [_row(frame, head, "body", "text", room - indent, frame.options.most_lines)]
    rows.append(_row(frame, influence, "small.strong", "muted", room - indent, 1))
    rows.append(_row(frame, card.detail, "small", "muted", room - indent, 2))
    return Plan(card, width, tuple(row for row in rows if row.lines), (), False)


def draw_card(frame: Frame, plan: Plan, x: float, top: float, row: int, column: int) -> None:
    """Draws a planned card with its top left corner at (x, top)."""
    card, pen = plan.card, frame.pen
    pen.hit(x, top, plan.width, plan.height, "card", card.id, card_tip(card), row=row, column=column)
    if plan.bullet:
        _draw_bullet(frame, plan, x, top)
        return
    if not plan.framed:
        _draw_fact(frame, plan, x, top)
        return
    assumed = card.tier == "D" or frame.view.hypothetical
    changed = card.changed in ("added", "changed") and not card.against
    tint = shift_role(card) or ("changed" if changed else "hypothesis" if assumed else "card.line")
    if (assumed and not frame.view.participants and not card.changed) or card.changed == "removed":
        tint = shift_role(card) or "line.strong"
    dash = (4.0, 3.0) if assumed else ()
    pen.box(x, top, plan.width, plan.height, _ground(card), tint, radius=7, dash=dash)
    share = card.k / card.n if card.n else 0.0
    headline, far = card.label or card.text, x + plan.indent
    draw_far(frame, headline, card.badge, far, top, plan.width - plan.indent, plan.height, share)
    if plan.indent and card.valence is not None:
        pen.add(*face(x + INSET + FACE, top + plan.inset + FACE, FACE, card.valence, levels=EVERY))
    left = x + INSET + plan.indent
    y = top + plan.inset
    for part in plan.rows:
        width = plan.width - 2 * INSET - plan.indent
        y += part.above + pen.block(left, y + part.above, part.lines, part.font, part.color, width=width)
    if plan.blocks:
        y += pen.block(
            left, y, plan.blocks, "small.strong", "warn", width=plan.width - 2 * INSET - plan.indent
        )
    if plan.signs:
        _draw_signs(frame, plan, left, y)


def _ground(card: Card) -> str:
    """The ground of a card, tinted where a comparison is clear."""
    role = shift_role(card)
    return f"{role}.tint" if role else "card"


def _draw_signs(frame: Frame, plan: Plan, left: float, y: float) -> None:
    """The signs below the words, or at the end of their last line; "blocks …" behind them where there is room."""
    card, pen, found = plan.card, frame.pen, list(plan.signs)
    room = plan.width - 2 * INSET - plan.indent
    if plan.beside:
        at = left + room - signs_width(found)
        draw_signs(found, at, y - (FONTS[plan.rows[-1].font].line + MARKS) / 2, room)
        return
    end = draw_signs(found, left, y + 5, room)
    middle = y + 5 + MARKS / 2 - 0.5
    if card.blocks and not plan.blocks:
        words = tr("blocks {blocks}", blocks=card.blocks)
        drop = FONTS["small.strong"].line / 2
        pen.text(end, middle - drop, words, "small.strong", "warn", width=left + room - end + 4)
    else:
        draw_figures(pen, card, left + room, middle)


def _draw_bullet(frame: Frame, plan: Plan, x: float, top: float) -> None:
    """A statement without evidence on paper: its words behind a dot or a face."""
    card, pen = plan.card, frame.pen
    if plan.indent and card.valence is not None:
        pen.add(*face(x + FACE, top + 2 + FACE, FACE, card.valence, levels=EVERY))
        left = x + 2 * FACE + 7
    else:
        first = plan.rows[0].font if plan.rows else "card"
        pen.path(Path(circle(x + 3, top + 2 + FONTS[first].line / 2, 1.7), fill=kind_role(card.kind)))
        left = x + 10
    y = top + 2
    for part in plan.rows:
        room = x + plan.width - left
        y += part.above + pen.block(left, y + part.above, part.lines, part.font, part.color, width=room)
    if plan.blocks:
        pen.block(left, y, plan.blocks, "small.strong", "warn", width=x + plan.width - left)
    draw_far(frame, card.label or card.text, "", left - 4, top, x + plan.width - left + 4, plan.height)


def _draw_fact(frame: Frame, plan: Plan, x: float, top: float) -> None:
    card, pen = plan.card, frame.pen
    left, y = x + 4, top + 2
    if card.kind in ("importance", "performance"):
        room = plan.width - 8
        pen.box(left, y + 3, room, 6, "badge.soft", radius=3)
        pen.box(left, y + 3, max(6.0, room * float(card.label or 0)), 6, "accent", radius=3)
    if card.kind == "metric":
        role = {None: "faint", True: "good", False: "warn"}[card.met]
        centre = y + FONTS["body"].line / 2
        pen.path(Path(circle(left + 6, centre, 5.2), stroke=role, width=1.4, levels=READING))
        if card.met is not None:
            tick = (("L", left + 5.4, centre + 2.4), ("L", left + 8.8, centre - 2.2))
            cross = (
                ("L", left + 8.2, centre + 2.2),
                ("M", left + 8.2, centre - 2.2),
                ("L", left + 3.8, centre + 2.2),
            )
            start = ("M", left + 3.4, centre) if card.met else ("M", left + 3.8, centre - 2.2)
            pen.path(Path((start, *(tick if card.met else cross)), stroke=role, width=1.4, levels=READING))
        left += 18
    for part in plan.rows:
        y += part.above + pen.block(
            left, y + part.above, part.lines, part.font, part.color, width=x + plan.width - left
        )
    if card.kind in ("importance", "performance"):
        return
    pen.path(Path(circle(x + 4, top + plan.height / 2, 3), fill=kind_role(card.kind), levels=OVERVIEW))
    said = f"{card.text}: {card.label}" if card.kind == "kpi" and card.label else card.text
    draw_far(frame, said, "", x + 6, top, plan.width - 6, plan.height)


def card_tip(card: Card) -> str:
    """What a card says of itself in a tooltip and to a screen reader."""
    if card.tier is None:
        return " · ".join(part for part in (card.text, card.label, card.detail) if part)
    parts = [tr("{text}: {k} of {n} participants", text=card.text, k=card.k, n=card.n)]
    if card.low is not None and card.high is not None:
        parts.append(
            tr(
                "{value}, interval {low} to {high}",
                value=f"{card.k / card.n:.0%}",
                low=f"{card.low:.0%}",
                high=f"{card.high:.0%}",
            )
        )
    parts.append(trn("{n} mention", "{n} mentions", card.mentions))
    parts.append(tr("tier {tier} ({tier_reason})", tier=card.tier, tier_reason=card.tier_reason))
    if card.contradicted:
        parts.append(tr("contradicted by {contradicted}", contradicted=card.contradicted))
    if card.fragile:
        parts.append(tr("rests on one person"))
    if card.newest:
        parts.append(tr("newest evidence {newest}", newest=card.newest[:10]))
    if card.blocks:
        parts.append(tr("blocks {blocks}", blocks=card.blocks))
    if card.severity is not None:
        parts.append(tr("severity {severity} of 3", severity=card.severity))
    if card.votes:
        parts.append(tr("{votes} dots", votes=card.votes))
    if card.against:
        parts.append(_compared(card))
    return "; ".join(parts)


def _compared(card: Card) -> str:
    if card.shift == "more":
        return tr("clearly more than the {count} on the other side", count=card.against)
    if card.shift == "less":
        return tr("clearly less than the {count} on the other side", count=card.against)
    return tr("{count} on the other side, no clear difference", count=card.against)
