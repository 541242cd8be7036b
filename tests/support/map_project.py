"""A real project file with two people, three stages and a few codings, for tests of verbs and reading."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from coding.codebook import add_code
from coding.importers.imported import ImportedParticipant, ImportedSource, ImportedSpeaker, ImportedTurn
from coding.journey.build import build
from coding.journey.facts import load_facts
from coding.journey.view import Card, JourneyView
from coding.sources import add_sources
from coding.tagging import apply_code
from coding.workspace import Workspace
from models.journey import MapLane, MapStage
from models.span import Span

Made = tuple[Workspace, dict[str, int], int]
"""An open workspace, its codes and sources by name, and its map."""


def imported(name: str, *answers: str, kind: str = "interview") -> ImportedSource:
    """An interview in which the same question is asked before every answer."""
    text, turns = "", []
    for answer in answers:
        for speaker, role, words in (("Ann", "interviewer", "And then?"), (name, "participant", answer)):
            start = len(text) + 1 if text else 0
            text = f"{text}\n{words}" if text else words
            turns.append(ImportedTurn(start, start + len(words), speaker, role))
    return ImportedSource(
        title=f"{name} {kind}",
        kind=kind,
        format="txt",
        text=text,
        turns=tuple(turns),
        speakers=(ImportedSpeaker("Ann", "interviewer"), ImportedSpeaker(name, "participant", name)),
        participants=(ImportedParticipant(name),),
        recorded_on="2026-03-01",
    )


def mark(session: Session, source: int, text: str, words: str, *codes: int) -> None:
    """Codes the first occurrence of some words."""
    start = text.index(words)
    apply_code(session, source, Span(start, start + len(words)), codes)


@contextmanager
def project(folder: Path) -> Iterator[tuple[Workspace, dict[str, int]]]:
    """An open workspace and its codes and sources by name."""
    workspace = Workspace.create(folder / "map.trailmark", "Map", coder="Ada")
    try:
        with workspace.operation("Build") as session:
            keys = {name: add_code(session, name, "stage") for name in ("First", "Second", "Third")}
            keys["Slow"] = add_code(session, "Slow", "pain point")
            keys["Joy"] = add_code(session, "Joy", "emotion", valence=2)
            read = [
                imported("P1", "It was slow.", "Now it is lovely.", "No idea when it broke."),
                imported("P2", "Slow, slow, slow.", "Lovely."),
            ]
            keys["P1"], keys["P2"] = add_sources(session, read)
            mark(session, keys["P1"], read[0].text, "It was slow.", keys["First"], keys["Slow"])
            mark(session, keys["P1"], read[0].text, "Now it is lovely.", keys["Second"], keys["Joy"])
            mark(session, keys["P1"], read[0].text, "No idea when it broke.", keys["Slow"])
            mark(session, keys["P2"], read[1].text, "Slow, slow, slow.", keys["First"], keys["Slow"])
            mark(session, keys["P2"], read[1].text, "Lovely.", keys["Second"], keys["Joy"])
        yield workspace, keys
    finally:
        workspace.close()


def view_of(workspace: Workspace, map_id: int | None) -> JourneyView:
    """The map as it is computed now."""
    with workspace.reading() as session:
        return build(load_facts(session, map_id))


def stages(workspace: Workspace, map_id: int) -> dict[str, int]:
    """Its stages by name."""
    with workspace.reading() as session:
        rows = session.execute(select(MapStage.name, MapStage.id).where(MapStage.map_id == map_id))
        return {row.name: row.id for row in rows}


def lanes(workspace: Workspace, map_id: int) -> dict[str, int]:
    """Its lanes by kind."""
    with workspace.reading() as session:
        rows = session.execute(select(MapLane.kind, MapLane.id).where(MapLane.map_id == map_id))
        return {row.kind: row.id for row in rows}


def slow(view: JourneyView) -> Card:
    """The first pain point of the first stage."""
    lane = view.lane("pain point")
    assert lane is not None
    return lane.cells[0].cards[0]
