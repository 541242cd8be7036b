"""Commands on whole projects: new, undo, history, check, backup, restore, salvage, statement, due, demo."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from app.commands import shapes
from app.commands.shell import Json, ProjectFile, notices, password_of, reading, show, table, writing
from coding import views

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


def check(
    project: ProjectFile,
    repair: Annotated[
        bool, typer.Option("--repair", help="Back up, then put right what can be, and say what was done.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Examine file, tables, offsets, quotes, originals and history."""
    from coding.checking import check_file

    if repair:
        from coding.repairing import repair as put_right

        with writing(project) as workspace:
            for sentence in put_right(workspace):
                notices.print(sentence, soft_wrap=True)
    problems = check_file(project, password_of(project))
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
    from coding.backups import restore_backup

    restore_backup(backup, to, password_of(backup))
    show({"project": str(to)}, as_json, f"Restored to {to}.")


def salvage(
    damaged: Annotated[Path, typer.Argument(help="A project that is damaged; it is left unchanged.")],
    to: Annotated[Path, typer.Option(help="The new project file.")],
    as_json: Json = False,
) -> None:
    """Make a new project from what can be read of a damaged one."""
    from coding.rescue import salvage_project

    found = salvage_project(damaged, to, password_of(damaged))
    data = {"project": str(to), "kept": found.kept, "missing": found.missing, "remarks": found.remarks}
    lost = f" Lost, at most: {', '.join(found.missing)}." if found.missing else ""
    show(data, as_json, f"Salvaged to {to}: {', '.join(found.kept)}.{lost}")
    if not as_json:
        for remark in found.remarks:
            notices.print(remark, soft_wrap=True)


def statement(
    project: ProjectFile,
    out: Annotated[Path, typer.Argument(help="A file ending in docx, md or txt.")],
    as_json: Json = False,
) -> None:
    """Write one page on data protection for an ethics board."""
    from coding.privacy.statement import write_statement

    with reading(project) as workspace:
        write_statement(workspace, out, datetime.now(UTC).astimezone().date())
    show({"file": str(out)}, as_json, f"Written to {out}.")


def due(project: ProjectFile, as_json: Json = False) -> None:
    """List the dates of retention and withdrawal, the most overdue first."""
    from coding.privacy.retention import due_dates

    with reading(project) as workspace, workspace.reading() as session:
        found = due_dates(session, datetime.now(UTC).astimezone().date())
    rows = [
        {"participant": each.name, "what": each.what, "day": each.day, "days": each.days} for each in found
    ]
    show(rows, as_json)
    if not as_json:
        table(rows, ["day", "days", "participant", "what"])


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
    for command in (new, undo, redo, history, check, backup, restore, salvage, statement, due, demo):
        cli.command()(command)
