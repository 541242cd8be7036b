"""How long a second coder's copy takes to be merged."""

from __future__ import annotations

import random
import time
from pathlib import Path

from sqlalchemy.orm import Session

from coding.codebook import add_code
from coding.merging import merge_project
from coding.sources import add_sources
from coding.tagging import NewCoding, apply_codings
from coding.workspace import Workspace, opened
from models.span import Span
from tests.bench import table
from tests.support.map_project import imported

CODINGS = 2000


def test_two_copies_of_two_thousand_codings_each_are_merged_in_five_seconds(tmp_path: Path) -> None:
    workspace = Workspace.create(tmp_path / "ours.trailmark", "Ours", "Ada")
    with workspace.operation("Build") as session:
        codes = [add_code(session, f"Code {number}", "theme") for number in range(20)]
        answers = ["It was a slow and lovely thing that nobody had seen coming before."] * 100
        sources = add_sources(session, [imported(f"P{number}", *answers) for number in range(10)])

    def work(session: Session, seed: int) -> None:
        draw = random.Random(seed)
        starts = [draw.randrange(6000) for _ in range(CODINGS)]
        wanted = [NewCoding(draw.choice(sources), Span(at, at + 20), draw.choice(codes)) for at in starts]
        apply_codings(session, wanted)

    workspace.copy_to(tmp_path / "theirs.trailmark")
    with workspace.operation("Code") as session:
        work(session, 1)
    with opened(tmp_path / "theirs.trailmark", "Bo", write=True) as other, other.operation("Code") as session:
        work(session, 2)
    with opened(tmp_path / "theirs.trailmark") as other, other.reading() as theirs:
        started, began = time.perf_counter(), time.process_time()
        with workspace.operation("Merge") as session:
            merged = merge_project(session, theirs)
        taken, used = time.perf_counter() - started, time.process_time() - began
    workspace.close()
    table.seconds("merge", "2,000 codings into 2,000", used, taken, 5.0)
    assert merged.added > 0.9 * CODINGS
    assert used < 5.0
