"""Tables of diaries, answers and transcripts to sources, by a column mapping; wrong rows are listed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import PurePath
from typing import Any

from coding.importers.assemble import assemble
from coding.importers.document import Document
from coding.importers.imported import ImportedSource
from coding.importers.mapping import ENTRIES, TRANSCRIPTS, ColumnMapping, guess_mapping
from coding.importers.table_rows import Sheet, read_csv, read_xlsx
from coding.transcript.block import has_words
from coding.transcript.dates import find_date, is_day_first
from coding.transcript.talk import Talk, Utterance
from models.errors import UserError
from models.translation import noted, tr

_MEDIA = {"csv": "text/csv", "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"}
_SHOWN = 20  # wrong rows named one by one


@dataclass(frozen=True, slots=True)
class WrongRow:
    """A row that is not imported, by its number in the file, and why."""

    number: int
    reason: str
    cells: tuple[str, ...]


@dataclass(slots=True)
class Reading:
    """A table on its way to sources."""

    sheet: Sheet
    mapping: ColumnMapping
    format: str
    path: str
    options: dict[str, Any]
    wrong: list[WrongRow] = field(default_factory=list)

    def cell(self, row: list[str], column: str) -> str:
        """The cell of a named column, "" when the row or table has none."""
        at = self.sheet.headers.index(column) if column in self.sheet.headers else -1
        return row[at] if 0 <= at < len(row) else ""

    def day_first(self) -> bool:
        """How slashed dates are read: as the mapping says, else as the column shows."""
        if self.mapping.day_first is not None:
            return self.mapping.day_first
        return is_day_first([self.cell(row, self.mapping.date) for row in self.sheet.rows])

    def numbered(self) -> Iterator[tuple[int, list[str]]]:
        """Rows that are not empty, with their numbers in the file."""
        for number, row in enumerate(self.sheet.rows, self.sheet.first):
            if any(row):
                yield number, row


def load_sheet(data: bytes, format: str, options: dict[str, Any]) -> Sheet:
    """The table in a file, with headers; raises UserError."""
    sheet_name = (options.get("mapping") or {}).get("sheet", "")
    sheet = read_csv(data, options.get("encoding")) if format == "csv" else read_xlsx(data, sheet_name)
    if not sheet.headers or not sheet.rows:
        raise UserError(
            tr("The table has no rows under its headers."), tr("The first row must name the columns.")
        )
    return sheet


def read_table(data: bytes, format: str, path: str, options: Any) -> list[ImportedSource]:
    """The sources in a table; raises UserError when no row holds words."""
    sheet = load_sheet(data, format, options)
    given = options.get("mapping")
    mapping = ColumnMapping.of(given) if given else guess_mapping(sheet.headers, sheet.rows[:200])
    _check(mapping, sheet)
    reading = Reading(sheet, mapping, format, path, dict(options))
    made = _sources(reading)
    if not made:
        raise UserError(tr("No row of the table holds an entry."), tr("Check which column holds the words."))
    return _with_wrong_rows(made, reading)


def _check(mapping: ColumnMapping, sheet: Sheet) -> None:
    """Refuse a mapping whose columns the table does not have."""
    named = [mapping.participant, mapping.date, mapping.entry, mapping.transcript, *mapping.questions]
    if any(name and name not in sheet.headers for name in named):
        raise UserError(tr("The column mapping does not fit this table."), tr("Choose the columns again."))


def _sources(reading: Reading) -> list[ImportedSource]:
    if reading.mapping.layout == ENTRIES:
        from coding.importers.table_entries import diaries

        return [_source(reading, talk, title) for title, talk in diaries(reading)]
    if reading.mapping.layout == TRANSCRIPTS:
        return list(_transcripts(reading))
    return [_source(reading, talk, title) for title, talk in _answers(reading)]


def _source(reading: Reading, talk: Talk, title: str) -> ImportedSource:
    document = Document(reading.format, _MEDIA[reading.format])
    document.encoding, document.repaired = reading.sheet.encoding, reading.sheet.repaired
    source = assemble(document, talk, reading.path, title, reading.options.get("kind"))
    return replace(source, title=title, file_name=PurePath(reading.path).name)


def _answers(reading: Reading) -> Iterator[tuple[str, Talk]]:
    """One talk a row: the question columns ask, the cells answer."""
    stem = PurePath(reading.path).stem
    for number, row in reading.numbered():
        person = reading.cell(row, reading.mapping.participant)
        who = person or f"{stem} row {number}"
        talk = Talk("answers of a table", kind="interview")
        for question in reading.mapping.questions:
            if has_words(answer := reading.cell(row, question)):
                talk.utterances.append(Utterance("Question", [question], role="interviewer"))
                talk.utterances.append(Utterance(who, _lines(answer), role="participant", heading=question))
        if not talk.utterances:
            reading.wrong.append(WrongRow(number, noted("it holds no answer"), tuple(row)))
            continue
        _person(reading, row, who, talk)
        yield f"{stem} {who}" if person else who, talk


def _person(reading: Reading, row: list[str], who: str, talk: Talk) -> None:
    talk.participants[who] = who
    told = {name: reading.cell(row, name) for name in reading.mapping.attributes}
    talk.attributes[who] = {name: value for name, value in told.items() if value}
    if reading.mapping.date:
        talk.recorded_on = find_date(reading.cell(row, reading.mapping.date), day_first=reading.day_first())


def _lines(cell: str) -> list[str]:
    return [line.strip() for line in cell.split("\n") if line.strip()]


def _transcripts(reading: Reading) -> Iterator[ImportedSource]:
    """One source a row: the cell is opened as a text file would be."""
    from coding.importers.decoding import Decoded
    from coding.importers.opening import talk_of
    from coding.importers.plain import read_plain

    for number, row in reading.numbered():
        words = reading.cell(row, reading.mapping.transcript)
        if not has_words(words):
            reading.wrong.append(WrongRow(number, noted("its transcript is empty"), tuple(row)))
            continue
        person = reading.cell(row, reading.mapping.participant)
        title = person or f"{PurePath(reading.path).stem} row {number}"
        document = read_plain(Decoded(words, reading.sheet.encoding))
        talk = talk_of(document, title, {})
        talk.participants.setdefault("participant", title)
        if reading.mapping.date:
            talk.recorded_on = find_date(
                reading.cell(row, reading.mapping.date), day_first=reading.day_first()
            )
        document.format, document.media_type = reading.format, _MEDIA[reading.format]
        document.repaired = reading.sheet.repaired
        told = {name: reading.cell(row, name) for name in reading.mapping.attributes}
        source = assemble(document, talk, reading.path, title, reading.options.get("kind"))
        people = tuple(
            replace(p, attributes={k: v for k, v in told.items() if v}) for p in source.participants
        )
        yield replace(source, participants=people, file_name=PurePath(reading.path).name)


def _with_wrong_rows(made: list[ImportedSource], reading: Reading) -> list[ImportedSource]:
    """The first source carries what the table as a whole has to say."""
    named = [
        tr("Row {number} was left out: {reason}.", number=row.number, reason=tr(row.reason))
        for row in reading.wrong[:_SHOWN]
    ]
    if len(reading.wrong) > _SHOWN:
        named.append(tr("{more} more rows were left out.", more=len(reading.wrong) - _SHOWN))
    lost = tuple(
        (f"row {row.number}: {row.reason}", " | ".join(cell for cell in row.cells if cell))
        for row in reading.wrong
    )
    above = tuple(("above the table", cell) for cell in reading.sheet.above)
    first = made[0]
    warnings = (*reading.sheet.notices, *named, *first.warnings)
    return [replace(first, warnings=warnings, left_out=(*first.left_out, *above, *lost)), *made[1:]]
