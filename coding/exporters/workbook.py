"""The workbook for teams: the map, every coding behind it, and what was computed from them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from coding.exporters import (
    sheets_analysis,
    sheets_codebook,
    sheets_evidence,
    sheets_map,
    sheets_memos,
    sheets_method,
)
from coding.exporters.book import Book
from coding.exporters.editable import KEPT, code_fields, evidence_fields, person_fields, stamp
from coding.exporters.material import Material
from coding.exporters.table import Column, Table, day, location
from coding.journey.view import JourneyView
from coding.progress import Progress, Silent

Make = Callable[[], None]


def write_workbook(material: Material, path: Path, progress: Progress | None = None) -> int:
    """Write the chosen sheets, and the method always; how many rows of evidence there are."""
    told, book = progress or Silent(), Book(material.title)
    steps = _Sheets(material, book).steps()
    for done, (name, make) in enumerate(steps):
        told.report(done, len(steps), name)
        make()
    told.report(len(steps), len(steps))
    book.save(path)
    return len(material.codings)


class _Sheets:
    """The sheets of a workbook in their order; links lead only to sheets that are there."""

    def __init__(self, material: Material, book: Book) -> None:
        self._material, self._book = material, book
        self._wanted = wanted = material.choice.sheets
        codings, view = material.codings, material.view
        listed, mapped = sheets_evidence.EVIDENCE in wanted, sheets_map.MAP in wanted
        self._rows = (
            {one.id: sheets_evidence.evidence_place(at) for at, one in enumerate(codings)} if listed else {}
        )
        self._on_map = sheets_map.places_of_codings(view) if mapped else {}
        self._cards = (
            {pin.card.id: location(sheets_map.MAP, pin.place) for pin in sheets_map.pinned(view)}
            if mapped
            else {}
        )

    def steps(self) -> list[tuple[str, Make]]:
        """Names of sheets with what writes each."""
        chosen = [(name, make) for name, make in self._all() if name in self._wanted]
        chosen.append((sheets_method.METHOD, self._table(sheets_method.method)))
        if not self._material.anonymised:
            chosen.append((KEPT, self._kept))
        return chosen

    def _all(self) -> list[tuple[str, Make]]:
        of, rows, cards = self._material, self._rows, self._cards
        several = len({one.coder for one in of.counted}) > 1
        return [
            ("Summary", self._table(lambda held: sheets_method.summary(held, cards))),
            ("Map", lambda: sheets_map.write_map(self._book, of.view, rows)),
            ("Cards", self._table(lambda held: sheets_map.cards(held.view, rows))),
            ("Evidence", self._table(lambda held: sheets_evidence.evidence(held, self._on_map), "C2")),
            ("Passages", self._table(sheets_evidence.passages)),
            ("Codebook", self._table(lambda held: sheets_codebook.codebook(held.codes, held.cues), "B2")),
            ("Participants", self._table(sheets_codebook.participants, "B2")),
            ("Participants × codes", self._table(lambda held: sheets_evidence.matrix(held, rows), "B2")),
            ("0-1", self._table(sheets_evidence.zero_one, "B2")),
            ("Memos", self._table(lambda held: sheets_memos.memos(held.memos))),
            ("Prevalence", self._table(sheets_analysis.prevalence)),
            ("Emotion", self._table(lambda held: sheets_analysis.emotion(held.view))),
            ("Transitions", self._table(sheets_analysis.transitions)),
            *([("Agreement", self._table(sheets_analysis.agreement))] if several else []),
            ("KPIs", self._table(lambda held: sheets_map.kpis(held.view))),
            ("Decision makers", self._table(lambda held: sheets_map.decision_makers(held.view))),
            ("Hypotheses", self._table(sheets_analysis.hypotheses)),
            ("Decisions", self._table(decisions)),
        ]

    def _table(self, make: Callable[[Material], Table], freeze: str = "A2") -> Make:
        return lambda: self._book.table(make(self._material), freeze=freeze)

    def _kept(self) -> None:
        self._book.table(kept(self._material))
        self._book.hide(KEPT)


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
    return Table(KEPT, heads, [row for row in rows if row[0] in material.choice.sheets])


def write_map_workbook(view: JourneyView, path: Path) -> None:
    """A workbook of the map alone."""
    book = Book(view.title)
    sheets_map.write_map(book, view, {})
    book.table(sheets_map.cards(view, {}))
    book.table(sheets_analysis.emotion(view))
    book.table(sheets_map.kpis(view))
    book.table(sheets_map.decision_makers(view))
    book.save(path)
