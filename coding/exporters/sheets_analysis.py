"""Sheets of the analyses: what was found by how many, feelings, ways through the stages, agreement, claims."""

from __future__ import annotations

from coding.analysis.analyses import frequency_of, hypotheses_of, transitions_of
from coding.analysis.result import Analysis
from coding.exporters.material import Material
from coding.exporters.table import Column, Table, Value
from coding.journey.view import JourneyView


def prevalence(material: Material) -> Table:
    """Codes by participants, with shares and their Wilson limits."""
    return _table("Prevalence", frequency_of(material.study), material)


def transitions(material: Material) -> Table:
    """Steps between stages by participants."""
    return _table("Transitions", transitions_of(material.study), material)


def agreement(material: Material) -> Table:
    """How far the coders agree on each code."""
    return _table("Agreement", material.agreement, material)


def hypotheses(material: Material) -> Table:
    """The register of claims with the state of each."""
    return _table("Hypotheses", hypotheses_of(material.study), material)


NARROW_FROM = 12
"""A table of so many columns has narrower ones, so that paper takes them all."""


def _table(name: str, analysis: Analysis, material: Material) -> Table:
    head, *body = analysis.to_rows()
    titles = [str(cell or "") for cell in head]
    shown = [tuple(material.mask.cell(cell) for cell in row) for row in body]
    narrow = 16 if len(titles) < NARROW_FROM else 11
    columns = [Column(title, 34 if at == 0 else narrow, _form(title)) for at, title in enumerate(titles)]
    return Table(name, columns, shown)


def _form(title: str) -> str:
    if title in ("Share", "Low", "High"):
        return "share"
    return "text"


def emotion(view: JourneyView) -> Table:
    """Each stage's feeling: the mean of participants' means, its interval, how many felt what; then each person."""
    people = sorted({point.participant for stage in view.stages for point in stage.emotion.points})
    heads = (
        Column("Stage", 20),
        Column("Mean valence", 10, "number"),
        Column("Low", 9, "number"),
        Column("High", 9, "number"),
        Column("Participants", 12, "integer"),
        Column("Unpleasant", 11, "integer"),
        Column("Mixed", 9, "integer"),
        Column("Neutral", 9, "integer"),
        Column("Pleasant", 9, "integer"),
        Column("Reached, no feeling", 12, "integer"),
        *(Column(name, 12, "number") for name in people),
    )
    rows: list[tuple[Value, ...]] = []
    for stage in view.stages:
        felt = stage.emotion
        said = {point.participant: point.valence for point in felt.points}
        counts = (felt.n, felt.negative, felt.mixed, felt.neutral, felt.positive, felt.missing)
        rows.append(
            (stage.name, felt.mean, felt.low, felt.high, *counts, *(said.get(name) for name in people))
        )
    return Table("Emotion", heads, rows)
