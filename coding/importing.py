"""What a batch of read files means for this project: what is in it already is pointed out."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from coding.importers import ImportBatch, ImportSkip
from coding.sources import text_hash
from models.source import Original, Source


def without_known(session: Session, batch: ImportBatch) -> ImportBatch:
    """The batch without files whose bytes or text the project holds already; those become skips with a reason."""
    bytes_known = dict(
        session.execute(
            select(Original.sha256, Source.title).join(Source, Source.id == Original.source_id)
        ).all()
    )
    text_known = dict(session.execute(select(Source.text_sha256, Source.title)).all())
    kept, skipped = [], list(batch.skipped)
    for read in batch.imported:
        same = bytes_known.get(read.sha256) if _whole_file(batch, read.sha256) else None
        title = same or text_known.get(text_hash(read.text))
        if title is None:
            kept.append(read)
        else:
            skipped.append(ImportSkip(read.file_name, f"It is in the project already, as “{title}”."))
    return replace(batch, imported=tuple(kept), skipped=tuple(skipped))


def _whole_file(batch: ImportBatch, sha256: str) -> bool:
    """True when one source came from these bytes; a table may hold several."""
    return sum(read.sha256 == sha256 for read in batch.imported) == 1
