"""The command that puts a corrected transcript in the place of a source's text."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from app.commands.material import SourceName
from app.commands.shell import Bar, Json, ProjectFile, reading, show, writing
from coding.correcting.plan import DECISIONS, NEAREST, TextPlan, check_decisions, place_of, plan_text
from coding.correcting.replacing import replace_text, source_named_like
from coding.guides import known_guide
from coding.importers.imported import ImportedSource
from coding.sources import find_source
from coding.views import sources as source_views
from models.errors import UserError


def retext(
    project: ProjectFile,
    source: SourceName,
    file: Annotated[Path, typer.Argument(help="The corrected transcript.")],
    changed: Annotated[
        str, typer.Option(help=f"Passages whose words changed: {', '.join(DECISIONS)}.")
    ] = NEAREST,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would change.")] = False,
    as_json: Json = False,
) -> None:
    """Replace the text of a source by a corrected one; codings move with their words."""
    check_decisions({0: changed})
    with reading(project) as workspace, workspace.reading() as session:
        source_id = find_source(session, source)
        view = next(each for each in source_views(session) if each.id == source_id)
        guide = known_guide(session)
    imported = _read(file, view.title, guide)
    with reading(project) as workspace, workspace.reading() as session:
        plan = plan_text(session, source_id, imported)
    if not dry_run:
        with (
            writing(project) as workspace,
            workspace.operation(f"Replace the text of “{plan.title}”") as session,
        ):
            replace_text(session, source_id, imported, {}, otherwise=changed, revision=plan.revision)
    done = "would move" if dry_run else "moved"
    show(
        _shape(view.guid, plan, changed),
        as_json,
        f"{plan.moved} passages {done} with their words, {len(plan.changed)} were decided on ({changed}).",
    )


def _read(file: Path, title: str, guide: frozenset[str]) -> ImportedSource:
    from coding.importers import read_paths

    with Bar("Reading files") as bar:
        batch = read_paths([file], progress=bar, guide=guide)
    for failure in batch.failed:
        raise UserError(f"{file.name}: {failure.error}", failure.hint)
    return source_named_like(list(batch.imported), title)


def _shape(guid: str, plan: TextPlan, decision: str) -> dict[str, Any]:
    def words(passage: Any) -> dict[str, Any]:
        place = place_of(passage, decision)
        now = {"start": place.start, "end": place.end, "quote": place.of(plan.new)} if place else None
        before = {"start": passage.span.start, "end": passage.span.end, "quote": passage.words}
        return {"before": before, "after": now, "codes": list(passage.codes), "codings": passage.codings}

    return {
        "source": guid,
        "same_words": plan.same_words,
        "gone_words": plan.gone_words,
        "new_words": plan.new_words,
        "moved": plan.moved,
        "changed": [words(passage) for passage in plan.changed],
    }


def register(cli: typer.Typer) -> None:
    """Add this command."""
    cli.command()(retext)
