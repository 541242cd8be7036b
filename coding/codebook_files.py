"""Codebooks of other programs: read from a file, then brought into the codebook."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from coding.codebook_rows import CodeRow, tidy
from models.errors import UserError

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

LARGEST = 20 * 2**20
ENDINGS = ("qdc", "csv", "tsv", "xlsx", "txt")


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
            f"“{path.name}” is no codebook Trailmark reads.", f"Choose one of: {', '.join(ENDINGS)}."
        )
    data = file_bytes(path)
    if ending == "qdc":
        from coding.codebook_qdc import read_qdc

        found = read_qdc(data)
    elif ending == "txt" and (lines := _lines(data)) is not None:
        found = lines
    else:
        from coding.codebook_tables import read_table

        found = read_table(xlsx_rows(data, "Codebook") if ending == "xlsx" else csv_rows(data))
    if not found:
        raise UserError("This file holds no codes.", "Choose the file the other program exported.")
    return found


def file_bytes(path: Path, most: int = LARGEST) -> bytes:
    """The bytes of a file; UserError when it cannot be opened or is too large for a table of codes or people."""
    try:
        if path.stat().st_size > most:
            raise UserError(f"“{path.name}” is too large.", f"Keep to {most // 2**20} MB.")
        return path.read_bytes()
    except OSError:
        raise UserError(
            f"“{path.name}” cannot be opened.", "Check that it is there and that you may read it."
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
        raise UserError("The table cannot be read.", "Save it again as CSV with UTF-8.") from None


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


def import_codes(session: Session, rows: Sequence[CodeRow]) -> ImportedCodes:
    """Bring codes in by their paths; what a code already says stays, what it does not say is filled in.

    UserError when a valence or severity is out of its range; the caller's transaction then takes all back.
    """
    from sqlalchemy import select

    from coding.codebook import (
        FRACTION,
        SEPARATOR,
        code_paths,
        describe_code,
        get_code,
        make_code_path,
        set_cues,
    )
    from models.code import Cue

    known = set(code_paths(session).values())
    added = 0
    for row in rows:
        path = SEPARATOR.join(part.replace(SEPARATOR, FRACTION) for part in row.path)
        new = path not in known
        code_id = make_code_path(session, path)
        added += new
        known.add(path)
        code = get_code(session, code_id)
        describe_code(session, code_id, **_missing(row, code, new=new))
        if row.cues and session.scalar(select(Cue.id).where(Cue.code_id == code_id).limit(1)) is None:
            set_cues(session, code_id, row.cues)
        for group in row.groups:
            _join(session, group, code_id)
    return ImportedCodes(added, len(rows) - added)


def _missing(row: CodeRow, code: Any, *, new: bool) -> dict[str, Any]:
    """The fields that the row gives and the code does not have; a new code takes its kind too."""
    names = ("definition", "when_to_use", "when_not", "example", "color", "valence", "severity")
    values = {
        name: given
        for name in names
        if (given := getattr(row, name)) not in (None, "") and getattr(code, name) in (None, "")
    }
    if new:
        values["codable"] = row.codable
        if row.kind is not None:
            values["kind"] = row.kind
    return values


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
