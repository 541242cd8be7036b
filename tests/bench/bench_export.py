"""What a workbook of 20,000 codings costs: seconds of the processor and megabytes, in a process of its own."""

from __future__ import annotations

import json
import random
import re
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import insert, select

from coding.sample import create_sample
from coding.workspace import Workspace
from models.code import Code
from models.passage import Coding, Passage
from models.people import Coder
from models.source import Source

CODINGS = 20_000
EDITED = 600
WRITING = (10.0, 400.0)
"""Seconds and megabytes at most."""
READING = (15.0, 350.0)
ROOT = Path(__file__).resolve().parents[2]
BEGIN = """
import json, resource, sys, time
from pathlib import Path
from coding.workspace import opened
with opened(Path(sys.argv[1])) as workspace, workspace.reading() as session:
    started = time.process_time()
"""
END = """
    seconds = time.process_time() - started
children = resource.getrusage(resource.RUSAGE_CHILDREN)
status = Path("/proc/self/status").read_text()  # what getrusage tells counts the process that started this one
most = max(int(status.split("VmHWM:")[1].split()[0]), children.ru_maxrss)
seconds += children.ru_utime + children.ru_stime
print(json.dumps({"rows": rows, "seconds": round(seconds, 2), "megabytes": round(most / 1024)}))
"""
EXPORT = """
    from coding.exporters.project import export_project
    rows = export_project(session, Path(sys.argv[2]), anonymised=sys.argv[3] == "anonymised").rows
"""
READ = """
    from coding.exporters.workbook_changes import read_changes
    rows = len(read_changes(session, Path(sys.argv[2])).changes)
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


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The large study, made once."""
    path = tmp_path_factory.mktemp("large") / "large.trailmark"
    large_study(path)
    return path


def measured(script: str, *arguments: str, most: tuple[float, float] = WRITING) -> dict[str, float]:
    """What a script told in a process of its own: rows, seconds of the processor, megabytes at most."""
    done = subprocess.run(
        [sys.executable, "-c", BEGIN + script + END, *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    told: dict[str, float] = json.loads(done.stdout)
    print(told)
    assert (told["seconds"] < most[0], told["megabytes"] < most[1]) == (True, True)
    return told


def edit(book: Path, memos: int) -> None:
    """Write a memo into the first rows of the evidence, as a colleague would, without another program's styles."""
    from zipfile import ZIP_DEFLATED, ZipFile

    from openpyxl import load_workbook

    read = load_workbook(book, read_only=True)
    part = f"xl/worksheets/sheet{read.sheetnames.index('Evidence') + 1}.xml"
    heads = [cell.value for cell in next(iter(read["Evidence"].iter_rows(max_row=1)))]
    read.close()
    letter, after = "ABCDEFGHIJKLMNOP"[heads.index("Memo")], "ABCDEFGHIJKLMNOP"[heads.index("Coder")]
    with ZipFile(book) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    rows = parts[part].decode().split("<row ")
    for at in range(2, memos + 2):
        place = f'<c r="{letter}{at}"'
        cell = f'{place} t="inlineStr"><is><t>Edited {at}</t></is></c>'
        kept = re.sub(rf"{re.escape(place)}.*?</c>", "", rows[at])
        found = re.search(rf'<c r="{after}{at}".*?</c>', kept)
        assert found is not None
        rows[at] = kept[: found.end()] + cell + kept[found.end() :]
    parts[part] = "<row ".join(rows).encode()
    with ZipFile(book, "w", ZIP_DEFLATED) as new:
        for name, data in parts.items():
            new.writestr(name, data)


@pytest.mark.parametrize("whose", ["anonymised", "named"])
def test_a_workbook_of_20_000_codings(project: Path, tmp_path: Path, whose: str) -> None:
    assert measured(EXPORT, str(project), str(tmp_path / "large.xlsx"), whose)["rows"] == CODINGS


def test_the_edited_workbook_is_compared_with_the_project(project: Path, tmp_path: Path) -> None:
    book = tmp_path / "large.xlsx"
    measured(EXPORT, str(project), str(book), "named")
    edit(book, EDITED)
    assert measured(READ, str(project), str(book), most=READING)["rows"] == EDITED
