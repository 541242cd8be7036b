"""What a batch of read files means for this project: what is in it already is pointed out."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from coding.importers import ImportBatch, ImportedSource, ImportSkip
from coding.importers.compare import alike, shingles
from coding.sources import text_hash
from models.source import Original, Source

_DIFFER = 0.15  # share by which the lengths of nearly the same texts may differ


def without_known(session: Session, batch: ImportBatch) -> ImportBatch:
    """The batch without files whose bytes or text the project holds already; those become skips with a reason."""
    bytes_known = dict(
        session.execute(
            select(Original.sha256, Source.title).join(Source, Source.id == Original.source_id)
        ).all()
    )
    text_known = dict(session.execute(select(Source.text_sha256, Source.title)).all())
    kept, skipped = [], list(batch.skipped)
    near = _Near(session)
    for read in batch.imported:
        same = bytes_known.get(read.sha256) if _whole_file(batch, read.sha256) else None
        title = same or text_known.get(text_hash(read.text))
        if title is None:
            like = near.title_like(read)
            warning = (f"It is nearly the same text as “{like}” in the project.",) if like else ()
            kept.append(replace(read, warnings=(*read.warnings, *warning)))
        else:
            skipped.append(ImportSkip(read.file_name, f"It is in the project already, as “{title}”."))
    return replace(batch, imported=tuple(kept), skipped=tuple(skipped))


class _Near:
    """Finds texts of the project that are nearly the same; each is looked at once, and only when about as long."""

    def __init__(self, session: Session) -> None:
        self._session = session
        rows = session.execute(select(Source.id, Source.title, Source.words).order_by(Source.id))
        self._sources = [(row.id, row.title, row.words) for row in rows]
        self._shingles: dict[int, frozenset[int]] = {}

    def title_like(self, read: ImportedSource) -> str | None:
        """The title of the first source that is nearly the same, or None."""
        words = len(read.text.split())
        close = [one for one in self._sources if abs(one[2] - words) <= _DIFFER * max(one[2], words)]
        if not close:
            return None
        own = shingles(read.text)
        return next((title for number, title, _ in close if alike(own, self._of(number))), None)

    def _of(self, number: int) -> frozenset[int]:
        if number not in self._shingles:
            text = self._session.scalars(select(Source.text).where(Source.id == number)).one()
            self._shingles[number] = shingles(text)
        return self._shingles[number]


def _whole_file(batch: ImportBatch, sha256: str) -> bool:
    """True when one source came from these bytes; a table may hold several."""
    return sum(read.sha256 == sha256 for read in batch.imported) == 1
