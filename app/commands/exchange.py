"""Out and back: export, merge."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from app.commands.shell import Bar, Json, ProjectFile, reading, show, writing

Names = Annotated[list[str] | None, typer.Option(help="Only these; can be given several times.")]


def export(
    project: ProjectFile,
    file: Annotated[Path, typer.Argument(help="xlsx, csv, qdpx, qdc, html, pptx, docx or md.")],
    anonymised: Annotated[
        bool, typer.Option("--anonymised", help="Pseudonyms and released quotes only.")
    ] = False,
    sheet: Names = None,
    stage: Names = None,
    persona: Names = None,
    code: Names = None,
    coder: Names = None,
    source: Names = None,
    program: Annotated[
        str, typer.Option("--for", help="Of a qdpx: standard, nvivo, atlas.ti, maxqda or qualcoder.")
    ] = "standard",
    remarks: Annotated[bool, typer.Option("--remarks", help="With what was remarked on quotes.")] = False,
    as_json: Json = False,
) -> None:
    """Write the coded evidence to a file, all of it or what is chosen."""
    from coding.exporters.choosing import choice_of
    from coding.exporters.project import export_project

    with reading(project) as workspace, workspace.reading() as session, Bar(f"Writing {file.name}") as bar:
        choice = choice_of(
            session,
            anonymised=anonymised,
            sheets=sheet,
            stages=stage,
            personas=persona,
            codes=code,
            coders=coder,
            sources=source,
            program=program,
            remarks=remarks,
        )
        written = export_project(session, file, choice=choice, progress=bar)
    show({"file": str(file), "rows": written.rows}, as_json, f"Wrote {written.rows} rows to {file}.")


def merge(
    project: ProjectFile,
    other: Annotated[Path, typer.Argument(help="A copy of the project that somebody else coded.")],
    as_json: Json = False,
) -> None:
    """Bring another coder's copy in, as one undo step."""
    from coding.merging import merge_project

    with writing(project) as workspace, reading(other) as theirs:
        workspace.backup("before-merge")
        with workspace.operation(f"Merge {other.name}") as session, theirs.reading() as copied:
            merged = merge_project(session, copied)
    data = {"added": merged.added, "same": merged.same, "conflicts": list(merged.conflicts)}
    show(data, as_json, f"{merged.added} added, {merged.same} the same, {len(merged.conflicts)} conflicts.")


def register(cli: typer.Typer) -> None:
    """Add these commands."""
    for command in (export, merge):
        cli.command()(command)
