"""A full disk, a place that cannot be written, a second window: a sentence, and nothing lost."""

from __future__ import annotations

import json
import os
import shutil
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from coding.workspace import Workspace
from models.store import InUse
from tests.hostile.faults.conftest import Recording, State, times
from tests.support import MARKER

ROOT = Path(__file__).parents[3]

FULL = """
import json, resource, signal, sys
from pathlib import Path
from coding.tagging import apply_code
from coding.workspace import Workspace
from coding.exporters.project import export_project
from models.errors import UserError
from models.span import Span
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
project, report, room, cap = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
workspace = Workspace.open(project, "Ada")
with workspace.reading() as session:
    export_project(session, report)
if cap == "limit":
    resource.setrlimit(resource.RLIMIT_FSIZE, (project.stat().st_size + room, resource.RLIM_INFINITY))
done, said, number = 0, set(), 0
while len(said) < 1 and number < 4000:
    start = number * 3 % 1500
    try:
        with workspace.operation("Apply code") as session:
            apply_code(session, 1, Span(start, start + 2), [3 + number // 500])
        done += 1
    except UserError as error:
        said.add(error.message)
    number += 1
told = {}
for name, act in {"backup": workspace.backup, "export": None}.items():
    try:
        if act:
            act()
        else:
            with workspace.reading() as session:
                export_project(session, report)
        told[name] = ""
    except UserError as error:
        told[name] = error.message
workspace.close()
print(json.dumps({"done": done, "said": sorted(said), **told}))
"""


def fill(project: Path, report: Path, room: int, cap: str, **places: str) -> dict[str, object]:
    command = [sys.executable, "-c", FULL, str(project), str(report), str(room), cap]
    done = subprocess.run(
        command, cwd=ROOT, env=os.environ | places, capture_output=True, text=True, timeout=200, check=True
    )
    found: dict[str, object] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("room", [0, 30_000])
def test_a_file_that_may_not_grow(
    room: int, recording: Recording, tmp_path: Path, state: Callable[[Path], State]
) -> None:
    """The limit on a file's size comes as an I/O error from SQLite; the sentence is about the disk all the same."""
    project = Path(shutil.copy(recording.path, tmp_path / "study.trailmark"))
    before = state(project)
    found = fill(project, tmp_path / "report.xlsx", room, "limit")
    assert found["said"] in (
        ["The disk did not take the change: this was not saved."],
        ["The disk is full: this was not saved."],
    )
    assert state(project).events == before.events + int(str(found["done"]))
    assert (tmp_path / "report.xlsx").stat().st_size > 1000
    assert [path.name for path in tmp_path.iterdir() if "partial" in path.name] == []


@pytest.fixture
def small_disk(tmp_path: Path) -> Path:
    """A disk of three megabytes where one can be mounted; else a folder, and the limit on file sizes stands for it."""
    folder = tmp_path / "disk"
    folder.mkdir()
    return folder


def test_a_full_disk(
    recording: Recording, tmp_path: Path, small_disk: Path, state: Callable[[Path], State]
) -> None:
    """On a small disk of its own, in a name space where mounting is allowed; project, backups and report lie on it."""
    project = Path(shutil.copy(recording.path, tmp_path / "study.trailmark"))
    size = project.stat().st_size // 1024 + 250
    script = (
        f"mount -t tmpfs -o size={size}k tmpfs {small_disk} && cp {project} {small_disk}/ && "
        f"mkdir {small_disk}/data && "
        f'XDG_DATA_HOME={small_disk}/data {sys.executable} -c "$FULL" {small_disk}/study.trailmark '
        f"{small_disk}/report.xlsx 0 disk && cp {small_disk}/study.trailmark {small_disk}/report.xlsx {tmp_path}/"
    )
    command = ["unshare", "-rm", "bash", "-c", script]
    done = subprocess.run(
        command, cwd=ROOT, env=os.environ | {"FULL": FULL}, capture_output=True, text=True, timeout=250
    )
    if done.returncode and any(word in done.stderr for word in ("mount", "unshare")):
        found = fill(project, tmp_path / "report.xlsx", 4096, "limit")
    else:
        assert done.returncode == 0, done.stderr
        found = json.loads(done.stdout)
        assert found["said"] == ["The disk is full: this was not saved."]
        assert found["backup"]
    assert state(project).events >= state(recording.path).events + int(str(found["done"]))
    from openpyxl import load_workbook

    load_workbook(tmp_path / "report.xlsx", read_only=True).close()


READ_ONLY = """
import json, os, sys
from pathlib import Path
from coding.browse import source_lines
from coding.workspace import Workspace
from models.errors import UserError
path = Path(sys.argv[1])
workspace = Workspace.open(path, "Ada", fall_back=True)
with workspace.reading() as session:
    lines = len(source_lines(session))
try:
    with workspace.operation("x"):
        said = ""
except UserError as error:
    said = str(error)
workspace.close()
print(json.dumps({"read_only": workspace.read_only, "why": workspace.why_read_only, "lines": lines, "said": said}))
"""


@pytest.mark.parametrize(("file", "folder"), [(0o444, 0o755), (0o644, 0o555), (0o444, 0o555)])
def test_a_place_that_cannot_be_written(file: int, folder: int, recording: Recording) -> None:
    """Without root's right to write everywhere: it opens, reads, says why, and offers a copy."""
    import tempfile

    place = Path(tempfile.mkdtemp(dir="/tmp"))
    try:
        project = Path(shutil.copy(recording.path, place / "study.trailmark"))
        project.chmod(file)
        place.chmod(folder)
        before = project.read_bytes()
        home = place.parent / f"{place.name}-home"
        home.mkdir(mode=0o777)
        home.chmod(0o777)
        places = {name: str(home) for name in ("HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "TMPDIR")}
        command = [sys.executable, "-c", READ_ONLY, str(project)]
        if os.getuid() == 0:
            command = ["setpriv", "--bounding-set=-all", "--inh-caps=-all", *command]
        done = subprocess.run(
            command, cwd=ROOT, env=os.environ | places, capture_output=True, text=True, timeout=60
        )
        assert done.returncode == 0, done.stderr
        found = json.loads(done.stdout)
        assert found["read_only"]
        assert "can be read here but not changed" in found["why"]
        assert "Save a copy" in found["said"]
        assert found["lines"] == 1
        assert project.read_bytes() == before
        assert [path.name for path in place.iterdir()] == ["study.trailmark"]
    finally:
        place.chmod(0o755)
        shutil.rmtree(place)
        shutil.rmtree(place.parent / f"{place.name}-home", ignore_errors=True)


HOLD = """
import sys, time
from pathlib import Path
from coding.workspace import Workspace
from models.store import InUse
try:
    workspace = Workspace.open(Path(sys.argv[1]), "Ben")
except InUse:
    print("refused", flush=True)
    sys.exit()
print("open", flush=True)
sys.stdin.readline()
workspace.close()
"""


def hold(project: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", HOLD, str(project)]
    return subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def test_one_writer_always_and_a_dead_one_lets_go(recording: Recording, tmp_path: Path) -> None:
    project = Path(shutil.copy(recording.path, tmp_path / "study.trailmark"))
    other = hold(project)
    assert other.stdout is not None
    assert other.stdout.readline() == "open\n"
    with pytest.raises(InUse, match="Ben on"):
        Workspace.open(project, "Ada")
    second = Workspace.open(project, "Ada", fall_back=True)
    assert second.read_only
    assert "already open" in second.why_read_only
    second.close()
    other.kill()
    other.wait()
    start = time.monotonic()
    workspace = Workspace.open(project, "Ada")
    assert time.monotonic() - start < 2 * 10
    assert not workspace.read_only
    third = hold(project)
    assert third.stdout is not None
    assert third.stdout.readline() == "refused\n"
    third.wait()
    workspace.close()


RACE = """
import random, sys, time
from pathlib import Path
from coding.workspace import Workspace
from models.store import InUse
path, seed, rounds = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
choose, flag, been = random.Random(seed), path.with_name("inside"), 0
while been < rounds:
    time.sleep(choose.uniform(0, 0.02))
    try:
        workspace = Workspace.open(path, seed)
    except InUse:
        print("refused", flush=True)
        continue
    flag.open("x").close()
    time.sleep(choose.uniform(0, 0.01))
    flag.unlink()
    workspace.close()
    been += 1
    print("inside", flush=True)
"""


def test_two_processes_race_for_a_project(recording: Recording, tmp_path: Path) -> None:
    """A flag file that only one may make shows whether two were ever inside at once."""
    project = Path(shutil.copy(recording.path, tmp_path / "study.trailmark"))
    rounds = times("RACES", 15, 200, 10)
    racers = [
        subprocess.Popen(
            [sys.executable, "-c", RACE, str(project), str(seed), str(rounds)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for seed in (1, 2)
    ]
    told = [racer.communicate(timeout=250) for racer in racers]
    assert [error for _, error in told] == ["", ""]
    lines = [line for out, _ in told for line in out.split()]
    assert lines.count("inside") == 2 * rounds
    assert "refused" in lines


def test_a_lock_of_another_computer_is_respected_and_the_way_out_is_said(
    recording: Recording, tmp_path: Path
) -> None:
    project = Path(shutil.copy(recording.path, tmp_path / "study.trailmark"))
    lock = project.with_name(".study.trailmark.lock")
    lock.write_text(json.dumps({"coder": "Cem", "host": "elsewhere", "pid": 4}))
    with pytest.raises(InUse, match="Cem on elsewhere") as refused:
        Workspace.open(project, "Ada")
    assert lock.name in refused.value.hint
    lock.unlink()
    Workspace.open(project, "Ada").close()


def test_everything_written_is_for_one_person(
    recording: Recording, tmp_path: Path, private_home: Path
) -> None:
    """Files 0600 and folders 0700, whatever the umask of the caller was, by the command as it is started."""
    project = Path(shutil.copy(recording.path, tmp_path / "study.trailmark"))
    project.chmod(0o600)
    for words in (["backup", str(project)], ["export", str(project), str(tmp_path / "out.xlsx")]):
        done = subprocess.run(
            ["bash", "-c", 'umask 000; exec "$0" "$@"', sys.executable, "-m", "app", *words],
            cwd=ROOT,
            capture_output=True,
            timeout=100,
        )
        assert done.returncode == 0, done.stderr
    found = [
        path for root in (tmp_path, private_home) for path in root.rglob("*") if "Trailmark" in str(path)
    ]
    files = [path for path in [*found, tmp_path / "out.xlsx", project] if path.is_file()]
    assert len(files) > 2
    assert [path for path in files if stat.S_IMODE(path.stat().st_mode) & 0o077] == []


def test_a_crash_leaves_no_image_of_the_memory() -> None:
    code = (
        "from app.private import keep_private; keep_private(); import resource; "
        "print(resource.getrlimit(resource.RLIMIT_CORE)[0], open('/proc/self/status').read().count('Name'))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert done.stdout == "0 1\n", done.stderr


def test_the_marker_is_in_the_recording(recording: Recording) -> None:
    """What these tests look for is there to be found."""
    assert MARKER.encode() in recording.path.read_bytes()
