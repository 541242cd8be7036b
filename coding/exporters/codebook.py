"""The codebook as a file by its ending."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

from coding.exporters.atomic import written
from models.errors import UserError
from models.translation import tr

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

ENDINGS = ("qdc", "xlsx", "csv", "md", "docx")


def export_codebook(session: Session, path: Path) -> None:
    """Write the codebook to `path`, whole or not at all; UserError for an ending that is not known."""
    ending = path.suffix.lower().lstrip(".")
    if ending not in ENDINGS:
        raise UserError(
            tr("A codebook cannot be written as “{name}”.", name=path.name),
            tr("Choose one of: {value}.", value=", ".join(ENDINGS)),
        )
    with written(path) as draft:
        write_codebook(session, draft, ending)


def write_codebook(session: Session, path: Path, ending: str, *, anonymised: bool = False) -> int:
    """Write the codebook into a draft, masked where it is `anonymised`; how many codes it holds."""
    if ending == "qdc":
        from coding.exporters.refi import export_codebook_refi

        return export_codebook_refi(session, path, anonymised=anonymised)
    from coding.exporters.sheets_codebook import codebook
    from coding.views import codes, project_name

    title, held, cues = project_name(session), codes(session), cue_words(session)
    if anonymised:
        from coding.exporters.anonymous import Mask

        mask = Mask.of(session)
        held = [mask.code(one) for one in held]
        cues = {code: [mask.words(cue) for cue in some] for code, some in cues.items()}
    if ending == "xlsx":
        from coding.exporters.book import Book

        book = Book(title)
        book.table(codebook(held, cues), freeze="B2")
        book.save(path)
    elif ending == "csv":
        from coding.exporters.text_tables import write_csv

        write_csv(codebook(held, cues), path)
    else:
        from coding.exporters.report import codebook_blocks, markdown_of
        from coding.exporters.report_docx import write_docx

        blocks = codebook_blocks(title, held, cues)
        if ending == "docx":
            write_docx(blocks, path)
        else:
            path.write_text(markdown_of(blocks), encoding="utf-8")
    return len(held)


def cue_words(session: Session) -> dict[int, list[str]]:
    """The cue words of every code by its id."""
    from sqlalchemy import select

    from models.code import Cue

    found: dict[int, list[str]] = defaultdict(list)
    for code_id, text in session.execute(select(Cue.code_id, Cue.text).order_by(Cue.code_id, Cue.position)):
        found[code_id].append(text)
    return found
