"""Self-written studies to search in, and a scan of every word that knows nothing of the index."""

from __future__ import annotations

import random
import re
from pathlib import Path

from coding.importers.reading import read_text
from coding.search.gather import read_pieces, read_state
from coding.search.plain import Piece
from coding.sources import add_sources
from coding.workspace import Workspace

WORDS = (
    "the in that it was of and price prices pricing wait waiting waited team security form vendor trial month "
    "contract renew renewal support ticket answer nobody honest budget seat license quote demo setup invoice we"
).split()
SIGNS = (" ", " ", " ", " ", ", ", ". ", "? ", "; ")


def make_study(path: Path, seed: int = 5, sources: int = 3, turns: int = 14) -> Workspace:
    """A project of interviews between an interviewer and one participant each, of few words in random order."""
    workspace = Workspace.create(path, coder="Ada")
    draw = random.Random(seed)
    texts = [(f"P{number + 1:02d}", _talk(draw, f"P{number + 1:02d}", turns)) for number in range(sources)]
    with workspace.operation("Import") as session:
        add_sources(session, [read_text(text, title, kind="interview") for title, text in texts])
    return workspace


def study_of(path: Path, *texts: str) -> Workspace:
    """A project of texts as they are."""
    workspace = Workspace.create(path, coder="Ada")
    with workspace.operation("Import") as session:
        named = [(f"T{number}", text) for number, text in enumerate(texts, 1)]
        add_sources(session, [read_text(text, title, kind="interview") for title, text in named])
    return workspace


def pieces_of(workspace: Workspace) -> list[Piece]:
    """All that can be found, as it is in the project."""
    with workspace.reading() as session:
        state = read_state(session)
        return read_pieces(session, state, state.stamps)


def scan(pieces: list[Piece], phrase: str) -> set[tuple[str, int, int]]:
    """Every place of a phrase in texts, by a plain scan of the stored text, letters whatever their case."""
    pattern = re.compile(r"\W+".join(rf"\b{re.escape(word)}\b" for word in phrase.split()), re.IGNORECASE)
    found = set()
    for piece in pieces:
        at = 0
        while match := pattern.search(piece.text, at):
            found.add((piece.group, piece.start + match.start(), piece.start + match.end()))
            at = match.start() + 1
    return found


def _talk(draw: random.Random, person: str, turns: int) -> str:
    lines = []
    for number in range(turns):
        said = "".join(draw.choice(WORDS) + draw.choice(SIGNS) for _ in range(draw.randint(3, 25)))
        lines.append(f"{'Interviewer' if number % 2 == 0 else person}: {said.strip()}.")
    return "\n".join(lines) + "\n"
