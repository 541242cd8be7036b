"""What somebody edited in an exported workbook, row by row, before any of it is stored."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from coding.codings import codings
from coding.exporters.cells import read_text
from coding.exporters.codebook import cue_words
from coding.exporters.editable import KEPT, Fields, code_fields, evidence_fields, person_fields, stamp, words
from coding.exporters.sheets_codebook import CODEBOOK, PARTICIPANTS, PERSON_HEAD, PERSON_TAIL
from coding.exporters.sheets_evidence import EVIDENCE
from coding.exporters.sheets_method import METHOD
from coding.exporters.workbook_apply import apply_changes
from coding.exporters.workbook_checks import added_fault, changed_fault, deleted_fault, read_known
from coding.exporters.workbook_differences import Change, Differences
from coding.views import codes, participants
from models.errors import UserError
from models.history import HistoryEvent
from models.project import Project
from models.translation import tr

__all__ = ("Change", "Differences", "apply_changes", "read_changes")
OF_CODINGS = ("Code", "Memo", "Weight")
OF_CODES = (
    *("Name", "Kind", "Definition", "When to use", "When not", "Example", "Cue words"),
    *("Valence", "Severity"),
)
OF_PEOPLE = ("Name", "Role", "Persona", "Account", "Lifecycle", "DMU", "Quote release", "Note")
Sheets = Mapping[str, dict[str, Any]]
"""Sheets by name, each with its headers, its rows and the number of the first."""
CONTINUED = "[… continued on sheet"


@dataclass(frozen=True)
class Line:
    """A row of a sheet with its editable words; `cells` holds all of them."""

    row: int
    guid: str
    fields: Fields
    cells: Mapping[str, str]


def read_changes(session: Session, path: Path) -> Differences:
    """Compare an edited workbook with the project; nothing is stored.

    UserError for a file that is no workbook of this project, or one without names.
    """
    sheets = _sheets(path)
    since = _acts_since(session, sheets)
    written: dict[str, dict[str, str]] = {}
    for line in _lines(sheets, KEPT):
        written.setdefault(line.cells.get("Sheet", ""), {})[line.guid] = line.cells.get("Stamp", "")
    cues, listed = cue_words(session), codings(session)
    current: dict[str, dict[str, Fields]] = {
        EVIDENCE: {one.guid: evidence_fields(one) for one in listed},
        CODEBOOK: {one.guid: code_fields(one, cues.get(one.id, ())) for one in codes(session)},
        PARTICIPANTS: {one.guid: person_fields(one) for one in participants(session)},
    }
    comparison = _Comparison(session, {one.guid: one.quote for one in listed})
    for sheet, rows in current.items():
        if sheet in written or sheet in sheets:
            comparison.compare(sheet, _lines(sheets, sheet), rows, written.get(sheet, {}))
    return Differences(tuple(comparison.changes), tuple(comparison.refused), since)


def is_workbook(path: Path) -> bool:
    """Whether a file is a workbook that this program wrote, of whatever project; UserError when it cannot be read."""
    from coding.codebook_files import file_bytes
    from coding.importers.apart import read_apart

    if path.suffix.lower() != ".xlsx":
        return False
    data = file_bytes(path, most=200 * 2**20)
    return bool(read_apart("sheets", data, path.name, sheets=[METHOD]))


class _Comparison:
    """Sorts rows into changes and refusals."""

    def __init__(self, session: Session, quotes: Mapping[str, str]) -> None:
        self._known, self._quotes = read_known(session), quotes
        self.changes: list[Change] = []
        self.refused: list[str] = []

    def compare(
        self, sheet: str, lines: Iterable[Line], current: Mapping[str, Fields], written: Mapping[str, str]
    ) -> None:
        """Take one sheet in."""
        seen: set[str] = set()
        for line in lines:
            if not line.guid:
                self._add(sheet, line)
            elif line.guid in seen:
                self._refuse(sheet, line.row, tr("is a copy of another row; empty its Guid to add it"))
            elif line.guid not in current:
                gone = (
                    tr("was deleted in the project")
                    if line.guid in written
                    else tr("has a Guid of another project")
                )
                self._refuse(sheet, line.row, gone)
            else:
                self._change(sheet, line, current[line.guid], written.get(line.guid, ""))
            seen.add(line.guid)
        for guid in written:
            if guid in current and guid not in seen:
                self._delete(sheet, guid, current[guid], stamp(current[guid]) != written[guid])

    def _add(self, sheet: str, line: Line) -> None:
        fault = added_fault(self._known, sheet, line.fields, line.cells)
        if fault:
            self._refuse(sheet, line.row, fault)
            return
        after = dict(line.cells) if sheet != PARTICIPANTS else dict(line.fields)
        quote = line.cells.get("Quote", "")
        self.changes.append(Change(sheet, "added", line.row, "", _label(line.fields), {}, after, quote))

    def _change(self, sheet: str, line: Line, now: Fields, was: str) -> None:
        if stamp(line.fields) == was or line.fields == now:
            return
        names = [name for name in {**now, **line.fields} if now.get(name) != line.fields.get(name)]
        before = {name: now[name] for name in names if name in now}
        after = {name: line.fields[name] for name in names if name in line.fields}
        missing = [name for name in before if name not in line.cells]
        before = {name: value for name, value in before.items() if name not in missing}
        if not before and not after:
            return
        if stamp(now) != was:
            self._refuse(sheet, line.row, tr("was changed here and in the project"))
            return
        fault = changed_fault(self._known, sheet, line.guid, before, after)
        if fault:
            self._refuse(sheet, line.row, fault)
            return
        quote = self._quotes.get(line.guid, "")
        self.changes.append(Change(sheet, "changed", line.row, line.guid, _label(now), before, after, quote))

    def _delete(self, sheet: str, guid: str, now: Fields, edited: bool) -> None:
        fault = tr("was changed in the project") if edited else deleted_fault(self._known, sheet, guid)
        if fault:
            self.refused.append(
                tr(
                    "{sheet}, the deleted row “{label}”, {fault}.",
                    sheet=sheet,
                    label=_label(now),
                    fault=fault,
                )
            )
            return
        quote = self._quotes.get(guid, "")
        self.changes.append(Change(sheet, "deleted", 0, guid, _label(now), now, {}, quote))

    def _refuse(self, sheet: str, row: int, why: str) -> None:
        self.refused.append(tr("{sheet}, row {row}, {why}.", sheet=sheet, row=row, why=why))


def _label(fields: Fields) -> str:
    return fields.get("Name") or fields.get("Code") or tr("without a name")


def _sheets(path: Path) -> Sheets:
    """The sheets that are read back, by name; read in a child process. UserError for another kind of file."""
    from coding.codebook_files import file_bytes
    from coding.importers.apart import read_apart

    if path.suffix.lower() != ".xlsx":
        raise UserError(
            tr("“{name}” is no workbook.", name=path.name), tr("Choose the xlsx file that Trailmark wrote.")
        )
    data = file_bytes(path, most=200 * 2**20)
    wanted = [METHOD, KEPT, EVIDENCE, CODEBOOK, PARTICIPANTS]
    only = {EVIDENCE: ["Guid", *OF_CODINGS]}
    found: Sheets = read_apart("sheets", data, path.name, sheets=wanted, only=only)
    return found


def _acts_since(session: Session, sheets: Sheets) -> int:
    """How many acts the project has seen since; UserError for a workbook that cannot be taken back."""
    if METHOD not in sheets:
        raise UserError(
            tr("This workbook was not written by Trailmark."),
            tr("Choose an evidence workbook that Trailmark exported."),
        )
    told = {row[0]: row[1] for row in sheets[METHOD]["rows"] if len(row) > 1}
    if told.get("Anonymised") == "yes":
        raise UserError(
            tr("An anonymised workbook cannot be read back."), tr("Edit one that was exported with names.")
        )
    if told.get("Project") != session.scalars(select(Project.guid)).one():
        raise UserError(
            tr("This workbook belongs to another project."), tr("Open the project it was exported from.")
        )
    change = told.get("Change", "")
    since = int(change) if change.isdigit() else 0
    return len(session.scalars(select(HistoryEvent.id).where(HistoryEvent.id > since)).all())


def _lines(sheets: Sheets, name: str) -> Iterator[Line]:
    """The rows of a sheet one by one; UserError when it is gone."""
    if name not in sheets:
        raise UserError(
            tr("The sheet “{name}” is missing or empty in this workbook.", name=name),
            tr("Start again from a fresh export."),
        )
    table = sheets[name]
    heads: list[str] = table["headers"]
    for number, row in enumerate(table["rows"], table["first"]):
        cells = {head: words(read_text(cell)) for head, cell in zip(heads, row, strict=False)}
        cells |= dict.fromkeys(heads[len(row) :], "")
        if any(cells.values()):
            editable = _editable(name, cells)
            fields = {n: cells[n] for n in editable if cells.get(n) and CONTINUED not in cells[n]}
            yield Line(number, cells.get("Guid", ""), fields, cells)


def _editable(sheet: str, heads: Iterable[str]) -> Iterable[str]:
    """The headings of a sheet that may be edited; among participants every attribute too."""
    if sheet != PARTICIPANTS:
        return {EVIDENCE: OF_CODINGS, CODEBOOK: OF_CODES}.get(sheet, ())
    fixed = {column.title for column in (*PERSON_HEAD, *PERSON_TAIL)}
    return [*OF_PEOPLE, *(head for head in heads if head not in fixed and not head.startswith("Column "))]
