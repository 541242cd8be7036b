"""The workbook for teams: the map, every coding behind it, and what was computed from them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from coding.exporters import sheets_analysis, sheets_codebook, sheets_evidence, sheets_map, sheets_method
from coding.exporters.book import Book
from coding.exporters.editable import KEPT, code_fields, evidence_fields, person_fields, stamp
from coding.exporters.material import Material
from coding.exporters.table import Column, Table, day, location
from coding.journey.view import JourneyView


def write_workbook(material: Material, path: Path) -> int:
    """Write all sheets; how many rows of evidence there are."""
    book = Book(material.title)
    rows = {one.id: sheets_evidence.evidence_place(at) for at, one in enumerate(material.codings)}
    on_map = sheets_map.places_of_codings(material.view)
    cards = {pin.card.id: location(sheets_map.MAP, pin.place) for pin in sheets_map.pinned(material.view)}
    book.table(sheets_method.summary(material, cards))
    sheets_map.write_map(book, material.view, rows)
    book.table(sheets_map.cards(material.view, rows))
    book.table(sheets_evidence.evidence(material, on_map), freeze="C2")
    book.table(sheets_evidence.passages(material))
    book.table(sheets_codebook.codebook(material.codes, material.cues), freeze="B2")
    book.table(sheets_codebook.participants(material), freeze="B2")
    book.table(sheets_evidence.matrix(material), freeze="B2")
    book.table(sheets_evidence.zero_one(material), freeze="B2")
    for make in _analyses(material):
        book.table(make(material))
    book.table(sheets_method.method(material))
    if not material.anonymised:
        book.table(kept(material))
        book.hide(KEPT)
    book.save(path)
    return len(material.codings)


def _analyses(material: Material) -> list[Callable[[Material], Table]]:
    """The sheets of numbers; agreement only where there is somebody to agree with."""
    several = len({one.coder for one in material.counted}) > 1
    return [
        sheets_analysis.prevalence,
        lambda held: sheets_analysis.emotion(held.view),
        sheets_analysis.transitions,
        *([sheets_analysis.agreement] if several else []),
        lambda held: sheets_map.kpis(held.view),
        lambda held: sheets_map.decision_makers(held.view),
        sheets_analysis.hypotheses,
        decisions,
    ]


def decisions(material: Material) -> Table:
    """What was decided, by whom it is done and when."""
    heads = (Column("Decision", 70), Column("Owner", 18), Column("Due", 12, "day"), Column("Done", 8))
    rows = [(text, owner, day(due), done) for text, owner, due, done in material.decisions]
    return Table("Decisions", heads, rows)


def kept(material: Material) -> Table:
    """What was written, by which `workbook_changes` tells what was edited, deleted and added since."""
    heads = (Column("Sheet", 14), Column("Guid", 38), Column("Stamp", 14))
    rows = [(sheets_evidence.EVIDENCE, one.guid, stamp(evidence_fields(one))) for one in material.codings]
    rows += [
        (sheets_codebook.CODEBOOK, one.guid, stamp(code_fields(one, material.cues.get(one.id, ()))))
        for one in material.codes
    ]
    rows += [
        (sheets_codebook.PARTICIPANTS, one.guid, stamp(person_fields(one))) for one in material.participants
    ]
    return Table(KEPT, heads, rows)


def write_map_workbook(view: JourneyView, path: Path) -> None:
    """A workbook of the map alone."""
    book = Book(view.title)
    sheets_map.write_map(book, view, {})
    book.table(sheets_map.cards(view, {}))
    book.table(sheets_analysis.emotion(view))
    book.table(sheets_map.kpis(view))
    book.table(sheets_map.decision_makers(view))
    book.save(path)
