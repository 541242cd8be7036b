"""Commands on whole projects: new, undo, redo, history, check, backup, restore, demo."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from app.commands import shapes
from app.commands.shell import Json, ProjectFile, notices, reading, show, table, writing
from coding import views
from models.errors import UserError

NOT_OK = 2


def new(
    project: ProjectFile,
    template: Annotated[str, typer.Option(help="b2b-purchase, saas, aarrr or empty.")] = "empty",
    coder: Annotated[str, typer.Option(help="Who codes.")] = "Researcher",
    as_json: Json = False,
) -> None:
    """Create a project."""
    from coding.projects import create_project

    workspace = create_project(project, template, coder)
    try:
        with workspace.reading() as session:
            codes = len(views.codes(session))
        data = {"project": str(project), "guid": workspace.guid, "codes": codes}
    finally:
        workspace.close()
    show(data, as_json, f"Created {project.name} with {codes} codes.")


def undo(project: ProjectFile, as_json: Json = False) -> None:
    """Take back the newest act."""
    with writing(project) as workspace:
        label = workspace.undo().label
    show({"undone": label}, as_json, f"Undone: {label}.")


def redo(project: ProjectFile, as_json: Json = False) -> None:
    """Do the act that was taken back last again."""
    with writing(project) as workspace:
        label = workspace.redo().label
    show({"redone": label}, as_json, f"Done again: {label}.")


def history(project: ProjectFile, as_json: Json = False) -> None:
    """List who did what and when, newest first."""
    with reading(project) as workspace, workspace.reading() as session:
        rows = [shapes.event(event) for event in views.history(session)]
    show(rows, as_json)
    if not as_json:
        table(rows, ["step", "when", "coder", "label"])


def check(project: ProjectFile, as_json: Json = False) -> None:
    """Examine file, tables, offsets, quotes and originals."""
    from coding.checking import check_file

    problems = check_file(project)
    show({"ok": not problems, "problems": problems}, as_json, "\n".join(problems) or "The project is sound.")
    if problems:
        raise typer.Exit(NOT_OK)


def backup(
    project: ProjectFile,
    to: Annotated[
        Path | None, typer.Option(help="A new file; by default your own folder of backups.")
    ] = None,
    as_json: Json = False,
) -> None:
    """Make a verified copy."""
    with reading(project) as workspace:
        if to is None:
            made = workspace.backup().path
        else:
            workspace.copy_to(to)
            made = to
    show({"backup": str(made)}, as_json, f"Backed up to {made}.")


def restore(
    backup: Annotated[Path, typer.Argument(help="A backup or copy of a project.")],
    to: Annotated[Path, typer.Option(help="The new project file.")],
    as_json: Json = False,
) -> None:
    """Make a new project from a backup; nothing is overwritten."""
    if to.suffix != ".trailmark":
        raise UserError(f"{to.name} does not end in .trailmark.", f"Name it {to.stem}.trailmark.")
    with reading(backup) as workspace:
        workspace.copy_to(to)
    show({"project": str(to)}, as_json, f"Restored to {to}.")


def demo(
    folder: Annotated[Path, typer.Argument(help="Where to write.")] = Path("trailmark-demo"),
    as_json: Json = False,
) -> None:
    """Build the fictional sample study and write its map, workbook and project."""
    from app.commands.demo import write_demo

    files, sentence = write_demo(folder)
    show({"files": [str(file) for file in files]}, as_json)
    if not as_json:
        for file in files:
            typer.echo(str(file))
        typer.echo(sentence)
    notices.print("The sample study is fictional.") if not as_json else None


def register(cli: typer.Typer) -> None:
    """Add these commands."""
    for command in (new, undo, redo, history, check, backup, restore, demo):
        cli.command()(command)
