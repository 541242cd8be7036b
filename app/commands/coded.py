"""Commands on codes and codings: codebook, code, codings, suggest, verdict, search, agreement."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

from app.commands import shapes
from app.commands.shell import Json, ProjectFile, notices, read_jsonl, reading, show, table, writing
from coding import views
from coding.codebook import find_code
from coding.sources import find_source
from coding.tagging import check_codes
from models.errors import UserError

Limit = Annotated[int, typer.Option(min=1, help="How many at the most.")]
Lines = Annotated[Path, typer.Option("--jsonl", help="A file of one JSON object a line.")]


def codebook(
    project: ProjectFile,
    import_file: Annotated[Path | None, typer.Option("--import", help="Codes from another program.")] = None,
    export_file: Annotated[Path | None, typer.Option("--export", help="qdc, xlsx, csv, md or docx.")] = None,
    as_json: Json = False,
) -> None:
    """List the codes, after bringing some in or before writing them out when asked."""
    if import_file is not None:
        from coding.codebook_files import import_codes, read_codebook

        read = read_codebook(import_file)
        with (
            writing(project) as workspace,
            workspace.operation(f"Import codebook {import_file.name}") as session,
        ):
            import_codes(session, read)
    with reading(project) as workspace, workspace.reading() as session:
        if export_file is not None:
            from coding.exporters.codebook import export_codebook

            export_codebook(session, export_file)
        rows = [shapes.code(view) for view in views.codes(session)]
    show(rows, as_json)
    if not as_json:
        table(rows, ["path", "kind", "codings", "participants"])


def code(
    project: ProjectFile,
    jsonl: Lines,
    create: Annotated[bool, typer.Option("--create", help="Make codes that are not there yet.")] = False,
    as_json: Json = False,
) -> None:
    """Apply codings, all or none, as one undo step."""
    from coding.bulk import apply_lines

    lines = read_jsonl(jsonl)
    with writing(project) as workspace, workspace.operation(f"Apply {len(lines)} codings") as session:
        applied = apply_lines(session, lines, create=create)
    data = {"applied": len(applied.coding_ids), "passages": applied.passages}
    show(data, as_json, f"Applied {data['applied']} codings on {data['passages']} passages.")


def codings(
    project: ProjectFile,
    import_file: Annotated[
        Path | None,
        typer.Option(
            "--import", help="An edited workbook of Trailmark, or coded segments of another program."
        ),
    ] = None,
    mapping: Annotated[
        Path | None, typer.Option(help="JSON that says which column holds the words, the codes, …")
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would come in.")] = False,
    as_json: Json = False,
) -> None:
    """List every coding; or take codings in from a table, as one undo step, and say what came of it."""
    if import_file is not None:
        from app.commands.brought import bring

        data = bring(project, import_file, mapping, dry_run=dry_run)
        show(data, as_json, f"{data['taken']} taken over.")
        return
    from coding.codings import codings as list_codings

    with reading(project) as workspace, workspace.reading() as session:
        rows = [shapes.coding(view) for view in list_codings(session)]
    show(rows, as_json)
    if not as_json:
        table(rows, ["participant", "stage", "code", "quote"])


def suggest(
    project: ProjectFile,
    source: Annotated[str | None, typer.Option(help="Only this source.")] = None,
    code: Annotated[str | None, typer.Option(help="Only this code.")] = None,
    limit: Limit = 50,
    min_score: Annotated[float | None, typer.Option(help="From 0 to 1.", min=0, max=1)] = None,
    as_json: Json = False,
) -> None:
    """Suggest codings, best first, each with its reason."""
    from coding.suggest import service

    with reading(project) as workspace, workspace.reading() as session:
        notices.print(service.note("en") or "Suggestions are help with ordering: read before you accept.")
        only_source = find_source(session, source) if source else None
        only_code = find_code(session, code) if code else None
        rows = [asdict(found) for found in service.suggest(session, only_source, only_code, limit, min_score)]
    show(rows, as_json)
    if not as_json:
        table(rows, ["score", "code", "quote", "reason"])


def verdict(project: ProjectFile, jsonl: Lines, as_json: Json = False) -> None:
    """Accept or refuse suggestions."""
    from coding.suggest import service

    lines = read_jsonl(jsonl)
    with writing(project) as workspace, workspace.operation(f"Answer {len(lines)} suggestions") as session:
        given = [_answer(session, number, line) for number, line in enumerate(lines, 1)]
        recorded = service.record_verdicts(session, given)
    data = {"accepted": recorded.accepted, "refused": recorded.refused}
    show(data, as_json, f"{recorded.accepted} accepted, {recorded.refused} refused.")


def _answer(session: Any, number: int, line: dict[str, Any]) -> Any:
    """One answer; UserError with the number of its line."""
    from coding.suggest import service

    try:
        answer = service.answer_from(session, line)
        check_codes(session, {answer.code_id})
    except UserError as error:
        raise UserError(f"Line {number}: {error.message}", f"{error.hint} Nothing was changed.") from None
    return answer


def search(
    project: ProjectFile,
    query: Annotated[str, typer.Argument(help='Words, "phrases", speaker:, code:, stage: …')],
    limit: Limit = 100,
    as_json: Json = False,
) -> None:
    """Find passages in texts and memos."""
    from coding.search import search_project

    with reading(project) as workspace:
        found = search_project(workspace, query, limit)
    hits: list[dict[str, Any]] = [
        {"source": hit.source, "start": hit.start, "end": hit.end, "excerpt": hit.excerpt, "score": hit.score}
        for hit in found.hits
    ]
    show({"total": found.total, "hits": hits}, as_json)
    if not as_json:
        table(hits, ["score", "excerpt"])


def agreement(project: ProjectFile, as_json: Json = False) -> None:
    """Say how far the coders agree, and where they do not."""
    from coding.analysis.agreement_report import agreement_report

    with reading(project) as workspace, workspace.reading() as session:
        if len(views.coders(session)) < 2:
            raise UserError("Agreement needs two coders.", "Merge a colleague's copy of the project first.")
        data = agreement_report(session)
    show(data, as_json)
    if not as_json:
        for name in ("kappa", "alpha", "alpha_u"):
            table(data[name], list(data[name][0]) if data[name] else [])


def register(cli: typer.Typer) -> None:
    """Add these commands."""
    for command in (codebook, code, codings, suggest, verdict, search, agreement):
        cli.command()(command)
