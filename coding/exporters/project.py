"""A project as a file by its ending."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from coding.exporters.atomic import written
from models.errors import UserError

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

ENDINGS = ("xlsx", "csv", "qdpx", "qdc", "html", "docx", "md")


@dataclass(frozen=True)
class Exported:
    """How many rows of evidence or codes were written."""

    rows: int


def export_project(session: Session, path: Path, *, anonymised: bool) -> Exported:
    """Write the coded evidence to `path`, whole or not at all.

    UserError for an ending that is not known, a place that cannot be written, and names that would leave with an
    anonymised file.
    """
    ending = path.suffix.lower().lstrip(".")
    if ending not in ENDINGS:
        raise UserError(
            f"A project cannot be exported as “{path.name}”.", f"Choose one of: {', '.join(ENDINGS)}."
        )
    with written(path) as draft:
        rows = _WRITERS[ending](session, draft, anonymised)
        if anonymised:
            from coding.exporters.leaks import refuse_names

            refuse_names(session, draft)
    return Exported(rows)


def _xlsx(session: Session, path: Path, anonymised: bool) -> int:
    from coding.exporters.material import read_material
    from coding.exporters.workbook import write_workbook

    return write_workbook(read_material(session, anonymised=anonymised), path)


def _csv(session: Session, path: Path, anonymised: bool) -> int:
    from coding.exporters.material import read_material
    from coding.exporters.sheets_evidence import evidence
    from coding.exporters.text_tables import write_csv

    return write_csv(evidence(read_material(session, anonymised=anonymised), {}), path)


def _qdpx(session: Session, path: Path, anonymised: bool) -> int:
    from coding.exporters.refi import export_refi

    return export_refi(session, path, anonymised=anonymised)


def _qdc(session: Session, path: Path, anonymised: bool) -> int:
    from coding.exporters.refi import export_codebook_refi

    return export_codebook_refi(session, path, anonymised=anonymised)


def _html(session: Session, path: Path, anonymised: bool) -> int:
    from coding.exporters.html_report import export_html

    return export_html(session, path, anonymised=anonymised)


def _docx(session: Session, path: Path, anonymised: bool) -> int:
    from coding.exporters.material import read_material
    from coding.exporters.report import report_of
    from coding.exporters.report_docx import write_docx

    material = read_material(session, anonymised=anonymised)
    write_docx(report_of(material), path)
    return len(material.codings)


def _md(session: Session, path: Path, anonymised: bool) -> int:
    from coding.exporters.material import read_material
    from coding.exporters.report import markdown_of, report_of

    material = read_material(session, anonymised=anonymised)
    path.write_text(markdown_of(report_of(material)), encoding="utf-8")
    return len(material.codings)


_WRITERS: Mapping[str, Callable[[Session, Path, bool], int]] = {
    "xlsx": _xlsx,
    "csv": _csv,
    "qdpx": _qdpx,
    "qdc": _qdc,
    "html": _html,
    "docx": _docx,
    "md": _md,
}
