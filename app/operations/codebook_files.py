"""Acts that bring codebooks in and take them out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.desk import Desk
from app.jobs import Progress
from models.translation import tr, trn

if TYPE_CHECKING:
    from coding.codebook_files import ImportedCodes
    from coding.codebook_look import RowLook
    from coding.codebook_rows import CodeRow


def read_codebook(
    desk: Desk, path: Path, done: Callable[[tuple[list[CodeRow], list[RowLook]]], None]
) -> None:
    """Reads the codes of a file in the background and compares them with the project; nothing is stored."""
    workspace = desk.workspace

    def work() -> tuple[list[CodeRow], list[RowLook]]:
        from coding import codebook_files
        from coding.codebook_look import look_at

        rows = codebook_files.read_codebook(path)
        with workspace.reading() as session:
            return rows, look_at(session, rows)

    def arrived(found: tuple[list[CodeRow], list[RowLook]]) -> None:
        if desk.is_open and desk.workspace is workspace:
            done(found)

    desk.jobs.background(work, arrived, desk.fail)


def import_codes(desk: Desk, name: str, rows: Sequence[CodeRow], *, overwrite: bool) -> None:
    """Brings codes in as one act."""
    from coding import codebook_files

    def said(done: ImportedCodes) -> str:
        return trn("Imported {n} new code, {known} known", "Imported {n} new codes, {known} known", done.added,
                   known=done.known)  # fmt: skip

    label = tr("Import codebook {name}", name=name)
    desk.run(label, codebook_files.import_codes, rows, overwrite=overwrite, notice=said)


def export_codebook(desk: Desk, path: Path, layout: str, *, anonymised: bool) -> None:
    """Writes the codebook in a layout, in the background."""
    workspace = desk.workspace

    def work(_progress: Progress) -> int:
        from coding.exporters.codebook_layouts import export_layout

        with workspace.reading() as session:
            return export_layout(session, path, layout, anonymised=anonymised)

    def said(codes: int) -> None:
        desk.noticed.emit(trn("Wrote {n} code to {name}", "Wrote {n} codes to {name}", codes, name=path.name))

    desk.run_long(tr("Writing {name}", name=path.name), work, said, can_cancel=False)
