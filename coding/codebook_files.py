"""Codebooks of other programs: read from a file, then brought into the codebook."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from coding.codebook_rows import CodeRow, tidy
from coding.exporters.colours import looks_like
from models.errors import UserError
from models.translation import tr

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

LARGEST = 20 * 2**20
ENDINGS = ("qdc", "csv", "tsv", "xlsx", "txt", "docx")


@dataclass(frozen=True)
class ImportedCodes:
    """How many codes were new, and how many were there already."""

    added: int
    known: int


def read_codebook(path: Path) -> list[CodeRow]:
    """The codes in a file; UserError when it cannot be read, is no codebook, or a row of it is not possible."""
    ending = path.suffix.lower().lstrip(".")
    if ending not in ENDINGS:
        raise UserError(
            tr("“{name}” is no codebook Trailmark reads.", name=path.name),
            tr("Choose one of: {value}.", value=", ".join(ENDINGS)),
        )
    from coding.importers.apart import read_apart
    from coding.journey.documents import typed_row

    rows = read_apart("codes", file_bytes(path), path.name, ending=ending)
    if not rows:
        raise UserError(tr("This file holds no codes."), tr("Choose the file the other program exported."))
    return [typed_row(CodeRow, row) for row in rows]


def codes_in(data: bytes, ending: str) -> list[CodeRow]:
    """The codes in the bytes of a file; runs in the child process. UserError as `read_codebook` tells."""
    if ending == "qdc":
        from coding.codebook_qdc import read_qdc

        return read_qdc(data)
    if ending == "txt" and (lines := _lines(data)) is not None:
        return lines
    from coding.codebook_tables import read_table

    if ending == "docx":
        from coding.codebook_docx import docx_rows

        return read_table(docx_rows(data))
    return read_table(xlsx_rows(data, "Codebook") if ending == "xlsx" else csv_rows(data))


def file_bytes(path: Path, most: int = LARGEST) -> bytes:
    """The bytes of a file; UserError when it cannot be opened or is too large for a table of codes or people."""
    try:
        if path.stat().st_size > most:
            raise UserError(
                tr("“{name}” is too large.", name=path.name), tr("Keep to {value} MB.", value=most // 2**20)
            )
        return path.read_bytes()
    except OSError:
        raise UserError(
            tr("“{name}” cannot be opened.", name=path.name),
            tr("Check that it is there and that you may read it."),
        ) from None


def csv_rows(data: bytes) -> list[list[str]]:
    """The rows of a delimited file with the blanks in their cells, which may show what stands below what."""
    import csv
    import io

    from coding.importers.decoding import decode

    text = decode(data).text
    head = text.splitlines()[0] if text else ""
    sign = max(";\t,", key=head.count)
    csv.field_size_limit(2**20)
    try:
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=sign))
    except csv.Error:
        raise UserError(tr("The table cannot be read."), tr("Save it again as CSV with UTF-8.")) from None


def xlsx_rows(data: bytes, preferred: str) -> list[list[str]]:
    """The rows of a sheet of a workbook, headings first: the one called `preferred`, else the fullest."""
    from coding.importers.table_rows import read_xlsx

    for wanted in (preferred, ""):
        try:
            sheet = read_xlsx(data, wanted)
        except UserError:
            if not wanted:
                raise
            continue
        return [sheet.headers, *sheet.rows]
    return []


def _lines(data: bytes) -> list[CodeRow] | None:
    """QualCoder's list, `category>>code` and its memo behind a tab; None when the file is something else."""
    from coding.importers.decoding import decode

    lines = decode(data).text.splitlines()
    if "\t" in (lines[0] if lines else "") and ">>" not in "".join(lines):
        return None
    found = []
    for number, line in enumerate(lines, 1):
        if line.strip():
            names, _, memo = line.partition("\t")
            found.append(CodeRow(tidy(names.split(">>"), number), definition=memo.strip()))
    return found


def import_codes(session: Session, rows: Sequence[CodeRow], *, overwrite: bool = False) -> ImportedCodes:
    """Bring codes in by guid or path; what a code does not say is filled in, what it says stays.

    With `overwrite` what the file says takes the place of what the code says. UserError when a valence or
    severity is out of its range; the caller's transaction then takes all back.
    """
    from sqlalchemy import select

    from coding.codebook import describe_code, get_code, set_cues
    from coding.codebook_match import CodeMatch
    from models.code import Cue

    match = CodeMatch(session)
    ids: list[int] = []
    added = 0
    for row in rows:
        code_id = match.of(row.path, row.guid)
        new = code_id is None
        if code_id is None:
            code_id, added = match.make(session, row), added + 1
        elif overwrite and match.moved(row.path, code_id):
            match.place(session, row.path, code_id)
        ids.append(code_id)
        code = get_code(session, code_id)
        describe_code(session, code_id, **_missing(session, row, code, new=new, overwrite=overwrite))
        has_cues = session.scalar(select(Cue.id).where(Cue.code_id == code_id).limit(1)) is not None
        if row.cues and (overwrite or not has_cues):
            set_cues(session, code_id, row.cues)
        for group in row.groups:
            _join(session, group, code_id)
    _block(session, list(zip(rows, ids, strict=True)), overwrite=overwrite)
    return ImportedCodes(added, len(rows) - added)


def _missing(session: Session, row: CodeRow, code: Any, *, new: bool, overwrite: bool) -> dict[str, Any]:
    """The fields that the row gives and the code lacks, or all it gives; a new code takes its kind too."""
    names = ("definition", "when_to_use", "when_not", "example", "color", "valence", "severity")
    values = {
        name: given
        for name in names
        if (given := getattr(row, name)) not in (None, "")
        and (overwrite or getattr(code, name) in (None, ""))
    }
    if not new and "color" in values and looks_like(row.color, code.color, code.kind):
        del values["color"]
    if (
        row.shortcut
        and len(row.shortcut) == 1
        and _may_have(session, row.shortcut, code, overwrite=overwrite)
    ):
        values["shortcut"] = row.shortcut
    if new:
        values["codable"] = row.codable
    if row.kind is not None and (new or overwrite):
        values["kind"] = row.kind
    return values


def _may_have(session: Session, key: str, code: Any, *, overwrite: bool) -> bool:
    """Whether a key can be given: never one that another code has."""
    from sqlalchemy import select

    from models.code import Code

    taken = session.scalar(select(Code.id).where(Code.shortcut == key, Code.id != code.id).limit(1))
    return taken is None and (overwrite or not code.shortcut)


def _block(session: Session, rows: Sequence[tuple[CodeRow, int]], *, overwrite: bool) -> None:
    """Stages that pain points block, once every row is there; a path that is not in the codebook says nothing."""
    from coding.codebook import code_paths, get_code

    ids = {path: code_id for code_id, path in code_paths(session).items()}
    for row, code_id in rows:
        stage = ids.get(row.blocks)
        code = get_code(session, code_id)
        if stage is not None and (overwrite or code.blocks_id is None):
            code.blocks_id = stage


def _join(session: Session, group: str, code_id: int) -> None:
    """Put a code into the set of this name, made when it is not there."""
    from sqlalchemy import select

    from models.code import CodeSet, SetMember

    found = session.scalar(select(CodeSet.id).where(CodeSet.name == group).limit(1))
    if found is None:
        made = CodeSet(name=group)
        session.add(made)
        session.flush()
        found = made.id
    member = select(SetMember.id).where(SetMember.set_id == found, SetMember.code_id == code_id)
    if session.scalar(member) is None:
        session.add(SetMember(set_id=found, code_id=code_id))
        session.flush()
