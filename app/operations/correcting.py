"""Acts of putting a corrected transcript in the place of a text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, cast

from app.desk import Desk
from app.jobs import Progress
from models.errors import UserError
from models.translation import tr

if TYPE_CHECKING:
    from coding.correcting.plan import TextPlan
    from coding.importers.imported import ImportedSource
    from coding.progress import Progress as ImportProgress


def compare_text(
    desk: Desk, source: int, title: str, path: Path, done: Callable[[ImportedSource, TextPlan], None]
) -> None:
    """Reads the corrected transcript in the background and says what it would change; nothing is stored."""
    workspace = desk.workspace

    def work(progress: Progress) -> tuple[ImportedSource, TextPlan]:
        from coding.correcting.plan import plan_text
        from coding.correcting.replacing import source_named_like
        from coding.guides import known_guide
        from coding.importers.reading import read_paths

        with workspace.reading() as session:
            guide = known_guide(session)
        batch = read_paths([path], progress=cast("ImportProgress", progress), guide=guide)
        for failure in batch.failed:
            raise UserError(f"{Path(failure.path).name}: {failure.error}", failure.hint)
        imported = source_named_like(list(batch.imported), title)
        with workspace.reading() as session:
            return imported, plan_text(session, source, imported)

    desk.run_long(tr("Comparing {name}", name=path.name), work, lambda found: done(*found))


def replace_text(desk: Desk, plan: TextPlan, imported: ImportedSource, decisions: Mapping[int, str]) -> None:
    """Puts the corrected text in place, as one act."""
    from coding.correcting import replacing

    desk.run(
        tr("Replace the text of “{title}”", title=plan.title),
        replacing.replace_text,
        plan.source_id,
        imported,
        decisions,
        revision=plan.revision,
        notice=tr("“{title}” has its corrected text; every mark moved with its words", title=plan.title),
    )
