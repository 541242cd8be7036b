"""The map: as JSON, or as a file by its ending."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.commands.shell import Json, ProjectFile, notices, reading, show, writing
from models.errors import UserError

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from coding.journey.view import JourneyView


def map_(
    project: ProjectFile,
    persona: Annotated[str | None, typer.Option(help="Only participants of this persona.")] = None,
    preset: Annotated[str | None, typer.Option(help="b2b, saas, s3-report, executive or everything.")] = None,
    out: Annotated[Path | None, typer.Option(help="svg, pdf, png, html, md, mmd, csv, pptx or xlsx.")] = None,
    size: Annotated[str, typer.Option(help="Paper, from A4 to A0.")] = "A3",
    remarks: Annotated[bool, typer.Option("--remarks", help="With what was remarked on quotes.")] = False,
    import_file: Annotated[Path | None, typer.Option("--import", help="A map in Markdown.")] = None,
    as_json: Json = False,
) -> None:
    """Compute the journey map from the codings."""
    if import_file is not None:
        from coding.journey.markdown_file import read_map_file
        from coding.journey.markdown_store import import_markdown

        written = read_map_file(import_file)
        with writing(project) as workspace, workspace.operation(f"Import map {import_file.name}") as session:
            import_markdown(session, written)
    with reading(project) as workspace, workspace.reading() as session:
        view = build_view(session, persona, preset)
    if out is not None:
        from app.journey.files import write_map
        from coding.journey.remarks import without_remarks

        for warning in write_map(view if remarks else without_remarks(view), out, size):
            notices.print(warning, soft_wrap=True)
    from coding.journey.as_json import to_json

    people = f"{view.participants} participants, {len(view.stages)} stages"
    show(to_json(view), as_json, f"{view.title}: {people}." + (f" Written to {out}." if out else ""))


def build_view(session: Session, persona: str | None = None, preset: str | None = None) -> JourneyView:
    """The project's newest map, or one over everything; UserError for a persona or preset that is not there."""
    from coding.journey.choose import view_for

    try:
        return view_for(session, persona, preset)
    except KeyError:
        hint = "Choose b2b, saas, s3-report, executive or everything."
        raise UserError(f"There is no preset “{preset}”.", hint) from None


def register(cli: typer.Typer) -> None:
    """Add these commands."""
    cli.command("map")(map_)
