"""A project as a file by its ending."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from coding.exporters.atomic import written
from coding.exporters.choice import ALL, Choice
from coding.progress import Progress, Silent
from coding.quietly import without_collecting
from models.errors import UserError
from models.translation import tr

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

ENDINGS = ("xlsx", "csv", "qdpx", "qdc", "html", "docx", "md", "pptx")


@dataclass(frozen=True)
class Exported:
    """How many rows of evidence or codes were written: codings, or codes, or different quotes of a map."""

    rows: int


def export_project(
    session: Session,
    path: Path,
    *,
    anonymised: bool = False,
    choice: Choice = ALL,
    progress: Progress | None = None,
) -> Exported:
    """Write what is chosen to `path`, whole or not at all; `anonymised` is short for a choice that says so.

    UserError for an ending that is not known, filters that leave nothing, a place that cannot be written, and
    names that would leave with an anonymised file. What stops `progress` leaves the old file.
    """
    ending = path.suffix.lower().lstrip(".")
    if ending not in ENDINGS:
        raise UserError(
            tr("A project cannot be exported as “{name}”.", name=path.name),
            tr("Choose one of: {value}.", value=", ".join(ENDINGS)),
        )
    chosen = replace(choice, anonymised=True) if anonymised else choice
    with written(path) as draft, without_collecting():
        rows = _WRITERS[ending](session, draft, chosen, progress or Silent())
        if chosen.anonymised:
            from coding.exporters.leaks import refuse_names

            refuse_names(session, draft)
    return Exported(rows)


def _xlsx(session: Session, path: Path, choice: Choice, progress: Progress) -> int:
    from coding.exporters.material import read_material
    from coding.exporters.workbook import write_workbook

    return write_workbook(read_material(session, choice), path, progress)


def _csv(session: Session, path: Path, choice: Choice, progress: Progress) -> int:
    from coding.exporters.material import read_material
    from coding.exporters.sheets_evidence import evidence
    from coding.exporters.text_tables import write_csv

    return write_csv(evidence(read_material(session, choice), {}), path)


def _qdpx(session: Session, path: Path, choice: Choice, progress: Progress) -> int:
    from coding.exporters.refi import export_refi

    return export_refi(session, path, choice)


def _qdc(session: Session, path: Path, choice: Choice, progress: Progress) -> int:
    from coding.exporters.refi import export_codebook_refi

    return export_codebook_refi(session, path, anonymised=choice.anonymised)


def _html(session: Session, path: Path, choice: Choice, progress: Progress) -> int:
    from coding.exporters.html_report import export_html

    return export_html(session, path, choice)


def _pptx(session: Session, path: Path, choice: Choice, progress: Progress) -> int:
    from coding.exporters.html_report import different_quotes
    from coding.exporters.material import read_map
    from coding.exporters.pptx_map import export_map_pptx

    view = read_map(session, choice)
    export_map_pptx(view, path)
    return different_quotes(view)


def _docx(session: Session, path: Path, choice: Choice, progress: Progress) -> int:
    from coding.exporters.material import read_material
    from coding.exporters.report import report_of
    from coding.exporters.report_docx import write_docx

    material = read_material(session, choice)
    write_docx(report_of(material), path)
    return len(material.codings)


def _md(session: Session, path: Path, choice: Choice, progress: Progress) -> int:
    from coding.exporters.material import read_material
    from coding.exporters.report import markdown_of, report_of

    material = read_material(session, choice)
    path.write_text(markdown_of(report_of(material)), encoding="utf-8")
    return len(material.codings)


_WRITERS: Mapping[str, Callable[[Session, Path, Choice, Progress], int]] = {
    "xlsx": _xlsx,
    "csv": _csv,
    "qdpx": _qdpx,
    "qdc": _qdc,
    "html": _html,
    "docx": _docx,
    "md": _md,
    "pptx": _pptx,
}
