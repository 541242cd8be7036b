"""What a batch of read files means for this project: what is in it already is pointed out."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from coding.importers import ImportBatch, ImportSkip
from coding.importers.nearly import NearTexts
from coding.sources import text_hash
from models.source import Original, Source
from models.translation import tr

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
    near, whole = _near(session, batch), Counter(read.sha256 for read in batch.imported)
    for read in batch.imported:
        same = bytes_known.get(read.sha256) if whole[read.sha256] == 1 else None  # a table may hold several
        title = same or text_known.get(text_hash(read.text))
        if title is None:
            like = near.find(read.text)
            alike = tr("It is nearly the same text as “{title}” in the project.", title=like) if like else ""
            warning = (alike,) if alike else ()
            kept.append(replace(read, warnings=(*read.warnings, *warning)))
        else:
            skipped.append(
                ImportSkip(
                    read.path or read.file_name,
                    tr("It is in the project already, as “{title}”.", title=title),
                )
            )
    return replace(batch, imported=tuple(kept), skipped=tuple(skipped))


def _near(session: Session, batch: ImportBatch) -> NearTexts:
    """The sources of the project that are about as long as one that was read."""
    lengths = sorted(len(read.text.split()) for read in batch.imported)
    texts = NearTexts()
    rows = session.execute(select(Source.id, Source.title, Source.words).order_by(Source.id)).all()
    for number, title, length in rows:
        at = bisect_left(lengths, length * (1 - _DIFFER))
        if at < len(lengths) and lengths[at] * (1 - _DIFFER) <= length:
            texts.add(title, session.scalars(select(Source.text).where(Source.id == number)).one())
    return texts
