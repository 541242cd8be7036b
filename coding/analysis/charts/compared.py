"""Rows with several marks: both sides of a comparison, evidence on a claim, the parts of a score."""

from __future__ import annotations

from coding.analysis.charts.bars import SHARES
from coding.analysis.charts.figure import MARGIN, TOP, Figure, Scale, name_of, plain, whole_percent
from coding.analysis.comparison import UNCLEAR, Comparison
from coding.analysis.hypotheses import Register
from coding.analysis.make_or_break import MakeOrBreak
from coding.journey.display import FONTS, DisplayList, Measure
from models.translation import tr

MOST = 40
LETTERS = {"intensity": "I", "consequence": "C", "importance": "S", "loss": "L"}


def dumbbells(result: Comparison, measure: Measure) -> DisplayList:
    """A hollow point for the first side, a full one for the second; clear differences have a strong line."""
    figure = Figure(measure)
    rows = result.rows[:MOST]
    scale = figure.scale(0, 1)
    figure.grid(scale, SHARES, figure.row(len(rows)) - 10, whole_percent)
    for index, one in enumerate(rows):
        y = figure.row(index)
        first, second = scale.at(one.first.value or 0), scale.at(one.second.value or 0)
        clear = one.direction != UNCLEAR
        figure.pen.line(first, y, second, y, "curve" if clear else "line.strong", width=3 if clear else 1.5)
        figure.dot(first, y, 5, None)
        figure.dot(second, y, 5, "curve")
        figure.label(index, name_of(one.code))
        note = f"{one.first.fraction()} → {one.second.fraction()}  {tr(one.direction) if clear else ''}"
        figure.note(index, note.strip())
        said = tr("{code}: {note}, p = {p} after Holm", code=one.code, note=note, p=f"{one.adjusted:.3f}")
        figure.answer(index, "code", one.code, said)
    return figure.done(
        len(rows),
        tr("{first} against {second}", first=tr(result.first), second=tr(result.second)),
        result.sentence(),
    )


def importance_by_evidence(result: Register, measure: Measure) -> DisplayList:
    """Claims by importance upwards and participants who spoke to them to the right (Bland and Osterwalder 2020)."""
    figure = Figure(measure, 780, 0)
    most = max([result.rule.enough + 1, *(one.evidence for one in result.claims)])
    left, top, side = MARGIN + 24, TOP + 8, 320.0
    across = Scale(-0.5, most + 0.5, left, left + side)
    up = Scale(0.5, 5.5, top + side, top)
    figure.pen.box(left, top, side, side, "panel", "line.strong")
    known, important = across.at(result.rule.enough - 0.5), up.at(3.5)
    figure.pen.line(known, top, known, top + side, "line.strong", dash=(4, 4))
    figure.pen.line(left, important, left + side, important, "line.strong", dash=(4, 4))
    figure.pen.text(left + 8, top + 6, tr("test first"), "small", "warn")
    figure.pen.text(left + side - 8, top + 6, tr("known"), "small", "faint", align="end")
    figure.pen.text(left, top - 20, tr("importance ↑"), "small.strong", "muted")
    figure.pen.text(left + side, top + side + 8, tr("participants →"), "small.strong", "muted", align="end")
    taken: dict[tuple[int, int], int] = {}
    for row, one in enumerate(result.claims):
        importance = one.claim.importance or 1
        place = (one.evidence, importance)
        taken[place] = taken.get(place, -1) + 1
        x, y = (
            across.at(one.evidence) + (0, 21, -21)[taken[place] % 3],
            up.at(importance) + 20 * (taken[place] // 3),
        )
        figure.dot(x, y, 9, "accent.tint" if one.claim.importance else None, "accent")
        figure.pen.text(x, y - 7, str(row + 1), "small.strong", "text", align="middle")
        tip = f"{one.claim.statement} – {tr(one.status)}"
        figure.pen.hit(x - 10, y - 10, 20, 20, "hypothesis", one.claim.statement, tip, row=row, column=0)
        line = top + row * 24
        words = figure.pen.fit(f"{row + 1}  {one.claim.statement}", "body", figure.width - left - side - 130)
        figure.pen.text(left + side + 24, line, words, "body", "text")
        figure.pen.text(figure.width - MARGIN, line + 2, tr(one.status), "small", "muted", align="end")
        wide = figure.width - MARGIN - left - side - 16
        figure.pen.hit(
            left + side + 16, line - 3, wide, 24, "hypothesis", one.claim.statement, tip, row=row, column=1
        )
    bottom = max(top + side + 40, top + 24 * len(result.claims) + MARGIN)
    return figure.finished(bottom, tr("Hypotheses"), result.sentence())


def for_and_against(result: Register, measure: Measure) -> DisplayList:
    """Participants against to the left, for to the right, prompted agreement hollow; the status as a word."""
    figure = Figure(measure, 780, 300)
    most = max(
        [
            1,
            *(
                max(len(c.claim.supporting | c.claim.prompted), len(c.claim.contradicting))
                for c in result.claims
            ),
        ]
    )
    scale = figure.scale(-most, most)
    step = max(1, most // 3)
    ticks = sorted({0.0, *(float(s * side) for s in range(step, most + 1, step) for side in (-1, 1))})
    figure.grid(scale, ticks, figure.row(len(result.claims)) - 10, lambda value: plain(abs(value)))
    zero = scale.at(0)
    for index, one in enumerate(result.claims):
        y = figure.row(index)
        yes, no = len(one.claim.supporting), len(one.claim.contradicting)
        prompted = len(one.claim.prompted - one.claim.supporting)
        if prompted:
            figure.pen.box(
                scale.at(yes), y - 5, scale.at(yes + prompted) - scale.at(yes), 10, None, "good", radius=2
            )
        if yes:
            figure.pen.box(zero, y - 5, scale.at(yes) - zero, 10, "good", radius=2)
        if no:
            figure.pen.box(scale.at(-no), y - 5, zero - scale.at(-no), 10, "warn", radius=2)
        figure.label(index, one.claim.statement)
        figure.note(index, tr("{status}: {yes} for, {no} against", status=tr(one.status), yes=yes, no=no))
        figure.answer(index, "hypothesis", one.claim.statement, f"{one.claim.statement} – {tr(one.status)}")
    return figure.done(len(result.claims), tr("Hypotheses"), result.sentence())


def component_rows(result: MakeOrBreak, measure: Measure) -> DisplayList:
    """The score as a bar with each known component as a lettered point on it, and the range of ranks."""
    figure = Figure(measure)
    rows = len(result.moments)
    scale = figure.scale(0, 1)
    figure.grid(scale, SHARES, figure.row(rows) - 10, plain)
    for index, one in enumerate(result.moments):
        y = figure.row(index)
        figure.pen.box(scale.at(0), y - 5, scale.at(one.score) - scale.at(0), 10, "heat", radius=2)
        known = [(name, value) for name, value in one.components.items() if value is not None]
        for name, value in known:
            x = scale.at(value)
            figure.dot(x, y, 7.5, "point", "accent")
            top = y - FONTS["badge"].line / 2
            figure.pen.text(x, top, LETTERS.get(name, "?"), "badge", "text", align="middle")
        figure.label(index, one.stage)
        rank = tr(
            "{score}, rank {best}–{worst}", score=f"{one.score:.2f}", best=one.best_rank, worst=one.worst_rank
        )
        figure.note(index, rank)
        parts = ", ".join(f"{tr(name)} {value:.2f}" for name, value in known)
        figure.answer(index, "stage", one.stage, f"{one.stage}: {parts}")
    words = "    ".join(
        (
            tr("I strong feelings"),
            tr("C decided or left because of it"),
            tr("S stated importance"),
            tr("L measured loss"),
        )
    )
    figure.pen.text(figure.left, figure.row(rows) - 4, words, "small", "muted")
    return figure.done(rows, tr("Make-or-break"), result.sentence(), below=24)
