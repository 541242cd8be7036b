"""Work in a forked process that is killed (SIGKILL) after a while, or at its n-th statement; run as a script.

`python -m tests.support.killing WORK PROJECT SCRATCH KILLS SEED` forks that many workers, each on a fresh copy of the
project, and prints a JSON object a line: {"told": …, "folder": …} for each, where `told` is what the worker said.
"""

from __future__ import annotations

import json
import os
import random
import select
import shutil
import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from sqlalchemy import Engine, event

from models.migrations import accepted_schemas
from models.schema import VERSION

Say = Callable[[str], None]
Work = Callable[[Path, Path, Say], None]


def importing(project: Path, scratch: Path, say: Say) -> None:
    """Imports fifty sources as one act, again and again."""
    from coding.sources import add_sources
    from coding.workspace import Workspace
    from tests.support import MARKER
    from tests.support.interviews import interview

    text = "".join(f"Interviewer: Week {n}?\nP1: {MARKER} waited {n} days.\n" for n in range(30))
    found = [interview(text, f"S{n:02}") for n in range(50)]
    workspace = Workspace.open(project, "Ada")
    say("ready")
    for _ in range(40):
        with workspace.operation("Import 50 sources") as session:
            add_sources(session, found)
        say("imported")


def erasing(project: Path, scratch: Path, say: Say) -> None:
    """Erases a participant."""
    from coding.privacy.erasure import erase_participant

    say("ready")
    erase_participant(project, "P01")
    say("erased")


def undoing(project: Path, scratch: Path, say: Say) -> None:
    """Takes everything back and does it again, forever."""
    from coding.workspace import Workspace

    workspace = Workspace.open(project, "Ada")
    say("ready")
    while True:
        steps = 0
        while workspace.history().undo is not None:
            workspace.undo()
            steps += 1
        for _ in range(steps):
            workspace.redo()


def migrating(project: Path, scratch: Path, say: Say) -> None:
    """Opens a project of an older version."""
    from coding.workspace import Workspace

    say("ready")
    Workspace.open(project, "Ada").close()
    say("opened")


def compacting(project: Path, scratch: Path, say: Say) -> None:
    """Writes the file anew, forever."""
    from coding.workspace import Workspace

    workspace = Workspace.open(project, "Ada")
    say("ready")
    while True:
        workspace._store.compact()


def restoring(project: Path, scratch: Path, say: Say) -> None:
    """Restores a backup to a new place, forever."""
    from coding.backups import restore_backup

    say("ready")
    for number in range(10_000):
        restore_backup(project, scratch / f"restored {number}.trailmark")
        say(f"restored {number}")


def exporting(ending: str, *, anonymised: bool = False) -> Work:
    """Writes the same file of a format anew, forever, over the one that `report_before` made."""

    def work(project: Path, scratch: Path, say: Say) -> None:
        from coding.exporters.project import export_project
        from coding.workspace import Workspace

        workspace = Workspace.open(project, "Ada")
        target = scratch / f"report.{ending}"
        with workspace.reading() as session:
            say("ready")
            while True:
                export_project(session, target, anonymised=anonymised)
                say("written")

    return work


def report_before(name: str, project: Path, scratch: Path) -> Path | None:
    """A report of before, which also loads what writes it, so that a fork of this process is killed at writing."""
    kind, _, ending = name.partition("-")
    if kind not in ("export", "anonymised"):
        return None
    from coding.exporters.project import export_project
    from coding.workspace import opened

    folder, copy = _fresh(project, scratch, "before")
    with opened(copy) as workspace, workspace.reading() as session:
        export_project(session, folder / f"report.{ending}", anonymised=kind == "anonymised")
    return folder / f"report.{ending}"


def drawing(ending: str) -> Work:
    """Draws the same map anew, forever."""

    def work(project: Path, scratch: Path, say: Say) -> None:
        from app.journey.files import write_map
        from coding.journey.choose import view_for
        from coding.workspace import Workspace

        with Workspace.open(project, "Ada").reading() as session:
            view = view_for(session, None, None)
        write_map(view, scratch / f"report.{ending}")
        say("ready")
        while True:
            write_map(view, scratch / f"report.{ending}")
            say("written")

    return work


WORKS: dict[str, Work] = {
    "import": importing,
    "erase": erasing,
    "undo": undoing,
    "migrate": migrating,
    "compact": compacting,
    "restore": restoring,
    **{
        f"export-{ending}": exporting(ending)
        for ending in ("xlsx", "csv", "html", "qdpx", "docx", "md", "qdc", "pptx")
    },
    **{f"anonymised-{ending}": exporting(ending, anonymised=True) for ending in ("xlsx", "qdpx", "html")},
    **{f"map-{ending}": drawing(ending) for ending in ("svg", "pdf", "png")},
}


def die_at(statement: int, say: Say) -> None:
    """Kill this process before its n-th statement; without one, tell how many there were at the end."""
    seen = 0

    def before(*_: object) -> None:
        nonlocal seen
        seen += 1
        if seen == statement:
            os.kill(os.getpid(), signal.SIGKILL)
        if not statement:
            say("statement")

    event.listen(Engine, "before_cursor_execute", before)


def _say(pipe: int, word: str) -> None:
    os.write(pipe, f"{word}\n".encode())


def kill_one(
    work: Work, project: Path, scratch: Path, wait: float | None, statement: int | None = None
) -> list[str]:
    """Fork a worker, kill it `wait` seconds after it is ready, or at a statement, and return what it said."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(read)
        try:
            if statement is not None:
                die_at(statement, lambda word: _say(write, word))
            work(project, scratch, lambda word: _say(write, word))
        finally:
            os._exit(0)
    os.close(write)
    if wait is not None:
        select.select([read], [], [], 60)
        time.sleep(wait)
        os.kill(child, signal.SIGKILL)
    with os.fdopen(read, "rb") as pipe:
        said = pipe.read().decode().splitlines()
    os.waitpid(child, 0)
    return said


def main() -> None:
    """Kill as often as asked; `STATEMENTS` in place of a seed kills before as many statements spread over the work."""
    name, project, scratch, kills, seed = (
        sys.argv[1],
        *map(Path, sys.argv[2:4]),
        int(sys.argv[4]),
        sys.argv[5],
    )
    work, longest = WORKS[name], float(sys.argv[6])
    for version in range(1, VERSION + 1):
        accepted_schemas(version)
    choose = random.Random(seed)
    places = list(_places(work, project, scratch, kills)) if seed == "STATEMENTS" else [None] * kills
    before = report_before(name, project, scratch)
    for number, statement in enumerate(places):
        folder, copy = _fresh(project, scratch, str(number))
        if before is not None:
            shutil.copy(before, folder / before.name)
        wait = choose.uniform(0, longest) if statement is None else None
        said = kill_one(work, copy, folder, wait, statement)
        print(json.dumps({"said": said, "folder": str(folder)}), flush=True)


def _fresh(project: Path, scratch: Path, name: str) -> tuple[Path, Path]:
    """A folder with a copy of the project and with user data of its own."""
    folder = scratch / name
    folder.mkdir()
    os.environ["XDG_DATA_HOME"] = str(folder / "data")
    return folder, Path(shutil.copy(project, folder / project.name))


def _places(work: Work, project: Path, scratch: Path, kills: int) -> Iterator[int]:
    """Which statements to die at: all of them, or as many as asked, evenly, the last one among them."""
    folder, copy = _fresh(project, scratch, "count")
    total = kill_one(work, copy, folder, None, 0).count("statement")
    shutil.rmtree(folder)
    step = max(1, total // kills)
    yield from sorted({*range(1, total + 1, step), total})


if __name__ == "__main__":
    main()
