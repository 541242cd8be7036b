"""Tables whose rows are diary entries: one diary for each participant, its entries in order of time."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePath
from typing import TYPE_CHECKING

from coding.transcript.block import has_words
from coding.transcript.dates import find_date
from coding.transcript.talk import Talk, Utterance
from models.translation import noted

if TYPE_CHECKING:
    from coding.importers.tables import Reading


def diaries(reading: Reading) -> Iterator[tuple[str, Talk]]:
    """(title, diary) for each participant of the table; rows that cannot be entries are noted as wrong."""
    from coding.importers.tables import WrongRow

    stem = PurePath(reading.path).stem
    day_first = reading.day_first()
    made: dict[str, Talk] = {}
    for number, row in reading.numbered():
        reason, date = _judge(reading, row, day_first)
        if reason:
            reading.wrong.append(WrongRow(number, reason, tuple(row)))
            continue
        who = reading.cell(row, reading.mapping.participant) or stem
        talk = made.setdefault(who, Talk("diary table", kind="diary", participants={who: who}))
        talk.utterances.append(_entry(reading, row, who, date))
        told = {name: reading.cell(row, name) for name in reading.mapping.attributes}
        talk.attributes.setdefault(who, {}).update({name: value for name, value in told.items() if value})
    for who, talk in made.items():
        talk.utterances.sort(key=lambda entry: entry.date or "")
        talk.recorded_on = talk.utterances[0].date
        yield (f"{stem} {who}" if len(made) > 1 or who != stem else stem), talk


def _judge(reading: Reading, row: list[str], day_first: bool) -> tuple[str, str | None]:
    """(why the row is wrong or "", its date)."""
    if not has_words(reading.cell(row, reading.mapping.entry)):
        return noted("it holds no entry"), None
    if reading.mapping.participant and not reading.cell(row, reading.mapping.participant):
        return noted("it names no participant"), None
    written = reading.cell(row, reading.mapping.date)
    date = find_date(written, day_first=day_first) if written else None
    if reading.mapping.date and written and date is None:
        return noted("its date cannot be read"), None
    if reading.mapping.date and not written:
        return noted("it has no date"), None
    return "", date


def _entry(reading: Reading, row: list[str], who: str, date: str | None) -> Utterance:
    mapping = reading.mapping
    lines = [line.strip() for line in reading.cell(row, mapping.entry).split("\n") if line.strip()]
    return Utterance(
        who,
        lines,
        role="participant",
        date=date,
        stage=reading.cell(row, mapping.stage) or None,
        channel=reading.cell(row, mapping.channel) or None,
        rating=reading.cell(row, mapping.rating) or None,
    )
