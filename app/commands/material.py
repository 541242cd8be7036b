"""Commands on sources and people: import, sources, text, participants, erase."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

import typer

from app.commands import shapes
from app.commands.shell import Bar, Json, ProjectFile, notices, password_of, reading, show, table, writing
from coding import views
from coding.sources import EDITABLE, add_sources, find_source
from models.errors import UserError

KINDS = EDITABLE["kind"] or ()
SourceName = Annotated[str, typer.Argument(help="Title, guid or number of a source.", metavar="SOURCE")]


def import_(
    project: ProjectFile,
    paths: Annotated[list[Path], typer.Argument(help="Files and folders.")],
    kind: Annotated[str | None, typer.Option(help="interview, diary, session or internal.")] = None,
    mapping: Annotated[Path | None, typer.Option(help="A JSON file that says what the columns mean.")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would be imported.")] = False,
    as_json: Json = False,
) -> None:
    """Bring files and folders in, as one undo step."""
    from coding.guides import known_guide
    from coding.importers import read_paths
    from coding.importing import without_known

    if kind is not None and kind not in KINDS:
        raise UserError(f"“{kind}” is not a kind of source.", f"Choose one of: {', '.join(KINDS)}.")
    with reading(project) as workspace, workspace.reading() as session:
        guide = known_guide(session)
    exchanged = [] if dry_run else [path for path in paths if path.suffix.lower() == ".qdpx"]
    with Bar("Reading files") as bar:
        others = [path for path in paths if path not in exchanged]
        batch = read_paths(others, kind=kind, mapping=_mapping(mapping), progress=bar, guide=guide)
    projects, refused = _read_exchanges(exchanged)
    batch = replace(batch, failed=(*batch.failed, *refused))
    if not (batch.imported or batch.failed or batch.skipped or projects):
        raise UserError("There is no file to import here.", "Name files, or a folder that holds some.")
    with reading(project) as workspace, workspace.reading() as session:
        batch = without_known(session, batch)
    if dry_run:
        rows = [shapes.imported(read) for read in batch.imported]
    else:
        rows = _store(project, batch.imported, projects) if batch.imported or projects else []
    failed = [{"path": f.path, "error": f.error, "hint": f.hint} for f in batch.failed]
    skipped = [{"path": s.path, "reason": s.reason} for s in batch.skipped]
    for failure in batch.failed:
        notices.print(f"{failure.path}: {failure.error} {failure.hint}".strip(), soft_wrap=True)
    done = "would be imported" if dry_run else "imported"
    show(
        {"imported": rows, "failed": failed, "skipped": skipped},
        as_json,
        f"{len(rows)} {done}, {len(failed)} failed, {len(skipped)} skipped.",
    )
    if failed and not rows and not skipped:
        raise typer.Exit(2)


def _store(project: Path, imported: Any, exchanged: list[Any]) -> list[dict[str, Any]]:
    with writing(project) as workspace:
        with workspace.reading() as session:
            before = {view.id for view in views.sources(session)}
        with workspace.operation(_label(imported, exchanged)) as session:
            add_sources(session, imported)
            for read in exchanged:
                from coding.refi.bring_in import import_refi

                brought = import_refi(session, read)
                for told in (*brought.conflicts, *brought.unused):
                    notices.print(told, soft_wrap=True)
        with workspace.reading() as session:
            return [shapes.source(view) for view in views.sources(session) if view.id not in before]


def _label(imported: Any, exchanged: list[Any]) -> str:
    if exchanged and not imported:
        return "Import an exchange file" if len(exchanged) == 1 else f"Import {len(exchanged)} exchange files"
    return "Import 1 source" if len(imported) == 1 else f"Import {len(imported)} sources"


def _read_exchanges(paths: list[Path]) -> tuple[list[Any], list[Any]]:
    """The exchange files, and those that cannot be read with the reason; one bad file stops no other."""
    from coding.importers.batch import ImportFailure
    from coding.refi.read import read_refi

    read: list[Any] = []
    failed: list[Any] = []
    for path in paths:
        try:
            read.append(read_refi(path))
        except UserError as error:
            failed.append(ImportFailure(str(path), error.message, error.hint))
    return read, failed


def _mapping(file: Path | None) -> Any:
    if file is None:
        return None
    from coding.importers import ColumnMapping

    try:
        return ColumnMapping.from_json(file.read_text("utf-8-sig"))
    except (OSError, json.JSONDecodeError, UnicodeDecodeError) as error:
        raise UserError(f"{file.name} cannot be read as a mapping.", "It must be a JSON file.") from error


def sources(project: ProjectFile, as_json: Json = False) -> None:
    """List the sources."""
    with reading(project) as workspace, workspace.reading() as session:
        rows = [shapes.source(view) for view in views.sources(session)]
    show(rows, as_json)
    if not as_json:
        table(rows, ["id", "title", "kind", "words", "turns", "participants", "codings"])


def text(
    project: ProjectFile,
    source: SourceName,
    turns: Annotated[bool, typer.Option("--turns", help="The turns instead of the text.")] = False,
    as_json: Json = False,
) -> None:
    """Print the stored text exactly, or its turns."""
    with reading(project) as workspace, workspace.reading() as session:
        source_id = find_source(session, source)
        stored = views.source_text(session, source_id)
        rows = [shapes.turn(view) for view in views.turns(session, source_id)]
    if turns:
        show(rows, as_json)
        if not as_json:
            for row in rows:
                typer.echo(f"{row['speaker'] or row['date'] or ''}\t{stored[row['start'] : row['end']]}")
    elif as_json:
        show({"text": stored}, as_json)
    else:
        typer.get_binary_stream("stdout").write(stored.encode("utf-8", "surrogatepass"))


def participants(
    project: ProjectFile,
    import_file: Annotated[
        Path | None, typer.Option("--import", help="A csv or xlsx file, one row a person.")
    ] = None,
    as_json: Json = False,
) -> None:
    """List the participants, after bringing some in when asked."""
    if import_file is not None:
        from coding.people_import import import_participants, read_people_table

        rows_read = read_people_table(import_file)
        with writing(project) as workspace, workspace.operation("Import participants") as session:
            import_participants(session, rows_read)
    with reading(project) as workspace, workspace.reading() as session:
        rows = [shapes.participant(view) for view in views.participants(session)]
    show(rows, as_json)
    if not as_json:
        table(rows, ["name", "persona", "lifecycle", "dmu", "sources"])


def erase(
    project: ProjectFile,
    participant: Annotated[str, typer.Option(help="The name of the participant.")],
    yes: Annotated[bool, typer.Option("--yes", help="Do it; without it, only say what would go.")] = False,
    as_json: Json = False,
) -> None:
    """Erase a participant from the project, its history and its backups."""
    from coding.privacy.erasure import erase_participant, plan_erasure

    with reading(project) as workspace:
        plan = plan_erasure(workspace, participant)
    if yes:
        plan = erase_participant(project, participant, password_of(project))
    data = {
        "sources": plan.sources,
        "codings": plan.codings,
        "memos": plan.memos,
        "history": plan.history,
        "backups": plan.backups,
    }
    verb = "erased" if yes else "would be erased"
    counts = ", ".join(f"{count} {name}" for name, count in data.items())
    show(data, as_json, f"{counts} {verb}.")


def register(cli: typer.Typer) -> None:
    """Add these commands."""
    cli.command("import")(import_)
    for command in (sources, text, participants, erase):
        cli.command()(command)
