"""What a workbook of 20,000 codings costs: seconds of the processor and megabytes, in a process of its own."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from pathlib import Path

from sqlalchemy import insert, select

from coding.sample import create_sample
from coding.workspace import Workspace
from models.code import Code
from models.passage import Coding, Passage
from models.people import Coder
from models.source import Source

CODINGS = 20_000
MOST_SECONDS, MOST_MEGABYTES = 10.0, 400.0
ROOT = Path(__file__).resolve().parents[2]
MEASURE = """
import json, resource, sys, time
from pathlib import Path
from coding.exporters.project import export_project
from coding.workspace import opened
with opened(Path(sys.argv[1])) as workspace, workspace.reading() as session:
    started = time.process_time()
    rows = export_project(session, Path(sys.argv[2]), anonymised=False).rows
    seconds = time.process_time() - started
memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({"rows": rows, "seconds": round(seconds, 2), "megabytes": round(memory)}))
"""


def large_study(path: Path) -> None:
    """The sample study with as many codings at random places as make 20,000."""
    create_sample(path)
    workspace = Workspace.open(path, "Ada")
    with workspace.operation("Code a lot") as session:
        draw = random.Random(7)
        sources = session.execute(select(Source.id, Source.characters)).all()
        codes = session.scalars(select(Code.id).where(Code.codable)).all()
        coder = session.scalars(select(Coder.id).limit(1)).one()
        taken = {tuple(row) for row in session.execute(select(Passage.source_id, Passage.start, Passage.end))}
        have = len(session.scalars(select(Coding.id)).all())
        passages: list[dict[str, int]] = []
        while len(passages) < CODINGS - have:
            source, length = draw.choice(sources)
            start = draw.randrange(length - 200)
            place = (source, start, start + draw.randrange(20, 180))
            if place not in taken:
                taken.add(place)
                number = 1_000_000 + len(passages)
                passages.append({"id": number, "source_id": source, "start": start, "end": place[2]})
        session.execute(insert(Passage), passages)
        session.execute(
            insert(Coding),
            [{"passage_id": one["id"], "code_id": draw.choice(codes), "coder_id": coder} for one in passages],
        )
    workspace.close()


def test_a_workbook_of_20_000_codings(tmp_path: Path) -> None:
    project = tmp_path / "large.trailmark"
    large_study(project)
    done = subprocess.run(
        [sys.executable, "-c", MEASURE, str(project), str(tmp_path / "large.xlsx")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    told = json.loads(done.stdout)
    print(told)
    assert told["rows"] == CODINGS
    assert told["seconds"] < MOST_SECONDS
    assert told["megabytes"] < MOST_MEGABYTES
