"""The sample's memos, and the passages that back what its personas say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from coding.memos import link_memo
from coding.sample.coded import Places
from coding.sample.people import People
from models.memo import Memo
from models.people import PersonaEvidence, PersonaField


def add_memos(
    session: Session,
    entries: Iterable[Mapping[str, Any]],
    places: Places,
    codes: Mapping[str, int],
    people: People,
    stages: Mapping[str, int],
) -> None:
    """Write the memos of the study in the names of their coders."""
    for entry in entries:
        memo = Memo(
            title=entry["title"],
            text=entry["text"],
            journal=entry["journal"],
            coder_id=people.coders[entry["coder"]],
            **_target(session, entry["on"], places, codes, people, stages),
        )
        session.add(memo)
        session.flush()
        link_memo(session, memo.id, places.passages(session, entry["links"]))


def _target(
    session: Session,
    on: Mapping[str, Any],
    places: Places,
    codes: Mapping[str, int],
    people: People,
    stages: Mapping[str, int],
) -> dict[str, Any]:
    """The columns that say what a memo is on; none for the project."""
    if "source" in on:
        return {"source_id": places.source(on["source"])}
    if "passage" in on:
        return {"passage_id": places.passages(session, [on["passage"]])[0]}
    if "code" in on:
        return {"code_id": codes[on["code"]]}
    if "participant" in on:
        return {"participant_id": people.participants[on["participant"]]}
    if "map_stage" in on:
        return {"map_stage_id": stages[on["map_stage"]], "lane_kind": on["lane"]}
    return {}


def add_persona_evidence(
    session: Session, entries: Iterable[Mapping[str, Any]], places: Places, people: People
) -> None:
    """Back statements on personas with passages."""
    for entry in entries:
        rows = select(PersonaField.text, PersonaField.id).where(
            PersonaField.persona_id == people.personas[entry["name"]]
        )
        fields = {row.text: row.id for row in session.execute(rows)}
        for statement in entry["fields"]:
            session.add_all(
                PersonaEvidence(field_id=fields[statement["text"]], passage_id=passage)
                for passage in places.passages(session, statement["evidence"])
            )
    session.flush()
