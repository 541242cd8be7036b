"""The codebook in the layouts that other programs read; ours keeps everything, theirs what they have room for."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from coding.exporters.atomic import written
from coding.exporters.cells import clean, csv_text
from coding.exporters.table import Column, Table
from models.errors import UserError
from models.translation import tr

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from coding.views import CodeView

LONGEST_MAXQDA = 63


@dataclass(frozen=True)
class Layout:
    """A layout: its id, what a person reads, the ending of its file, and what it leaves out."""

    key: str
    title: str
    ending: str
    about: str


@dataclass(frozen=True)
class _Row:
    """A code on its way out: the names on its path, all it says in one text, its codings and their sources."""

    code: CodeView
    names: tuple[str, ...]
    words: str
    sources: int


def layouts() -> tuple[Layout, ...]:
    """The layouts in the order they are offered."""
    whole = tr("Everything: kinds, definitions, cue words, valence, severity, colours and keys.")
    return (
        Layout("xlsx", tr("Excel (Trailmark)"), "xlsx", whole),
        Layout("csv", tr("CSV (Trailmark)"), "csv", whole),
        Layout(
            "qdc", tr("REFI-QDA codebook"), "qdc", tr("Tree, descriptions and colours, for most programs.")
        ),
        Layout("taguette", tr("Taguette"), "csv", tr("Tags with dots for the levels, and descriptions.")),
        Layout("maxqda", tr("MAXQDA"), "xlsx", tr("Codes and memos; names are cut to 63 characters.")),
        Layout("atlasti", tr("ATLAS.ti"), "csv", tr("Codes, comments, and a group for every family.")),
        Layout(
            "nvivo", tr("NVivo"), "xlsx", tr("Names with their path, descriptions, files and references.")
        ),
        Layout("qualcoder", tr("QualCoder"), "txt", tr("Categories, codes and memos, one a line.")),
        Layout("docx", tr("Word, to read"), "docx", tr("The codebook as a document.")),
        Layout("md", tr("Markdown, to read"), "md", tr("The codebook as plain text.")),
    )


def export_layout(session: Session, path: Path, key: str, *, anonymised: bool = False) -> int:
    """Write the codebook in a layout, whole or not at all; how many codes it holds.

    UserError for an unknown layout, a place that cannot be written, and, `anonymised`, names that would leave.
    """
    from coding.exporters.codebook import ENDINGS, write_codebook

    if key not in _WRITERS and key not in ENDINGS:
        raise UserError(tr("There is no codebook layout “{key}”.", key=key), tr("Choose one of the list."))
    with written(path) as draft:
        if key in _WRITERS:
            rows = _rows(session, anonymised=anonymised)
            _WRITERS[key](rows, draft)
            count = len(rows)
        else:
            count = write_codebook(session, draft, key, anonymised=anonymised)
        if anonymised:
            from coding.exporters.leaks import refuse_names

            refuse_names(session, draft)
    return count


def _rows(session: Session, *, anonymised: bool) -> list[_Row]:
    from sqlalchemy import func, select

    from coding.exporters.anonymous import Mask
    from coding.seen import counting
    from coding.views import codes
    from models.passage import Coding, Passage

    found = codes(session)
    if anonymised:
        mask = Mask.of(session)
        found = [mask.code(one) for one in found]
    lies = select(Coding.code_id, func.count(Passage.source_id.distinct()))
    lies = lies.join(Passage, Passage.id == Coding.passage_id).where(counting(session))
    sources = dict(session.execute(lies.group_by(Coding.code_id)).all())
    names = _names(found)
    return [_Row(one, names[one.id], _words(one), sources.get(one.id, 0)) for one in found]


def _names(found: Sequence[CodeView]) -> dict[int, tuple[str, ...]]:
    """The names on the path of every code; parents come before what lies below them."""
    names: dict[int, tuple[str, ...]] = {}
    for one in found:
        names[one.id] = (*names.get(one.parent_id or 0, ()), one.name)
    return names


def _words(code: CodeView) -> str:
    """All a code says, for programs with one field for it."""
    parts = (
        ("", code.definition),
        (tr("When to use: "), code.when_to_use),
        (tr("When not: "), code.when_not),
        (tr("Example: "), code.example),
    )
    return "\n".join(f"{head}{text}" for head, text in parts if text)


def _write_csv(path: Path, rows: Sequence[Sequence[object]], sign: str = ",") -> None:
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=sign)
        writer.writerows([csv_text(clean(str(cell))) for cell in row] for row in rows)


def _write_xlsx(path: Path, sheet: str, columns: Sequence[Column], rows: Sequence[Sequence[object]]) -> None:
    from coding.exporters.book import Book

    book = Book(sheet)
    book.table(Table(sheet, tuple(columns), [tuple(row) for row in rows]))  # type: ignore[arg-type]
    book.save(path)


def _taguette(rows: Sequence[_Row], path: Path) -> None:
    head = ("tag", "description", "number of highlights", "number of documents")
    body = [
        (".".join(row.names), row.words, row.code.codings, row.sources) for row in rows if row.code.codable
    ]
    _write_csv(path, [head, *body])


def _maxqda(rows: Sequence[_Row], path: Path) -> None:
    """Names that become equal when they are cut get a number, so that no code is lost."""
    taken: Counter[tuple[str, ...]] = Counter()
    short: dict[tuple[str, ...], tuple[str, ...]] = {}
    body = []
    for row in rows:
        above = short.get(row.names[:-1], ())
        name = row.names[-1].replace(" > ", " › ").replace("\\", "∖")[:LONGEST_MAXQDA]
        taken[*above, name.casefold()] += 1
        number = taken[*above, name.casefold()]
        if number > 1:
            name = f"{name[: LONGEST_MAXQDA - 4]} ({number})"
        short[row.names] = (*above, name)
        body.append((" > ".join(short[row.names]), row.words))
    _write_xlsx(path, "Codes", (Column("Code", 40), Column("Memo", 60)), body)


def _atlasti(rows: Sequence[_Row], path: Path) -> None:
    """Families are groups; a name that stands in two families is written with its family before it."""
    there = Counter(row.names[-1] for row in rows if row.code.codable)
    folders = {row.names for row in rows if not row.code.codable}
    body = []
    for row in rows:
        if row.code.codable:
            above = [name for at, name in enumerate(row.names[:-1], 1) if row.names[:at] not in folders]
            parent = above[-1] if above else row.names[0] if there[row.names[-1]] > 1 else ""
            name = f"{parent}: {row.names[-1]}" if parent else row.names[-1]
            body.append((name, row.words, row.names[0] if len(row.names) > 1 else ""))
    _write_csv(path, [("Code", "Comment", "Code Group 1"), *body], ";")


def _nvivo(rows: Sequence[_Row], path: Path) -> None:
    columns = (
        Column("Name", 50),
        Column("Description", 60),
        Column("Files", 9, "integer"),
        Column("References", 11, "integer"),
    )
    body = [
        ("\\\\".join(name.replace("\\", "∖") for name in row.names), row.words, row.sources, row.code.codings)
        for row in rows
    ]
    _write_xlsx(path, "Codebook", columns, body)


def _qualcoder(rows: Sequence[_Row], path: Path) -> None:
    lines = []
    for row in rows:
        if row.code.codable:
            names = ">>".join(" ".join(name.split()).replace(">>", "»") for name in row.names)
            lines.append(f"{names}\t{' '.join(clean(row.words).split())}".rstrip())
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


_WRITERS: Mapping[str, Callable[[Sequence[_Row], Path], None]] = {
    "taguette": _taguette,
    "maxqda": _maxqda,
    "atlasti": _atlasti,
    "nvivo": _nvivo,
    "qualcoder": _qualcoder,
}
