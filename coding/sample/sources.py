"""Stores the sample's sources with what is known about them beforehand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from coding.importers.imported import ImportedSource
from coding.sample.people import People
from coding.sources import add_sources, describe_source
from models.source import ReviewedSpan

Texts = Mapping[str, tuple[int, str]]


def store_sources(
    session: Session,
    study: Mapping[str, Any],
    imported: Sequence[ImportedSource],
    codes: Mapping[str, int],
    people: People,
) -> Texts:
    """Store the sources; their ids and texts by title."""
    texts: dict[str, tuple[int, str]] = {}
    for source_id, source, entry in zip(
        add_sources(session, imported), imported, study["sources"], strict=True
    ):
        stage = entry.get("default_stage")
        describe_source(
            session,
            source_id,
            wave=study["wave"],
            status=entry["status"],
            default_stage_id=codes[f"Stages/{stage}"] if stage else None,
        )
        if entry["status"] == "reviewed":
            coder = people.coders[entry["coder"]]
            session.add(ReviewedSpan(source_id=source_id, start=0, end=len(source.text), coder_id=coder))
        texts[source.title] = (source_id, source.text)
    return texts
