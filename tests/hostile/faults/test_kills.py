"""kill -9 while importing, exporting, migrating, erasing, undoing, compacting: before or after, never between."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from coding.checking import check_file
from coding.places import backup_root, keep_temporary_files_private
from coding.privacy.erasure import erase_participant
from coding.workspace import opened
from models.archive import counted
from models.backups import list_backups
from models.header import inspect
from models.migrations import accepted_schemas
from models.schema import VERSION
from tests.hostile.faults.conftest import Recording, State, times
from tests.support import MARKER, files_holding
from tests.support.golden import VERSIONS, golden

ROOT = Path(__file__).parents[3]
OLDER = [version for version in VERSIONS if version < VERSION]
EXPORTS = (
    *(f"export-{ending}" for ending in ("xlsx", "csv", "html", "qdpx", "docx", "md", "qdc", "pptx")),
    *("anonymised-xlsx", "anonymised-qdpx", "anonymised-html", "map-svg", "map-pdf", "map-png"),
)


def kills(
    work: str, project: Path, scratch: Path, count: int, seed: str = "7", longest: float = 0.05
) -> list[tuple[list[str], Path]]:
    """What each killed worker said, and the folder it worked in."""
    accepted_schemas(VERSION)
    command = [sys.executable, "-m", "tests.support.killing", work, str(project), str(scratch)]
    done = subprocess.run(
        [*command, str(count), seed, str(longest)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=3000,
        check=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    told = [json.loads(line) for line in done.stdout.splitlines()]
    return [(each["said"], Path(each["folder"])) for each in told]


@pytest.fixture
def project(recording: Recording, tmp_path: Path) -> Path:
    return Path(shutil.copy(recording.path, tmp_path / "study.trailmark"))


@pytest.fixture
def at_home(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], None]:
    """Makes the user data of a killed worker those of the test."""
    return lambda folder: monkeypatch.setenv("XDG_DATA_HOME", str(folder / "data"))


@pytest.fixture
def scratch(tmp_path: Path) -> Path:
    folder = tmp_path / "scratch"
    folder.mkdir()
    return folder


def test_an_import_is_whole_or_not_there(
    project: Path, scratch: Path, state: Callable[[Path], State]
) -> None:
    hot = 0
    for said, folder in kills("import", project, scratch, times("IMPORT_KILLS", 8, 150, 6), longest=0.4):
        path = folder / project.name
        journal = path.with_name(f"{path.name}-journal")
        hot += journal.exists() and journal.stat().st_size > 0
        found = state(path)
        batches, rest = divmod(found.sources - 1, 50)
        assert rest == 0
        assert batches >= said.count("imported")
        shutil.rmtree(folder)
    print(f"import kills: 0 partial batches, {hot} with a hot journal")


def test_an_import_of_files_leaves_nothing_behind(
    project: Path, tmp_path: Path, private_home: Path, state: Callable[[Path], State]
) -> None:
    """The whole command with its parser process, killed; after the next start no temporary file holds a word."""
    sources = tmp_path / "sources"
    sources.mkdir()
    for number in range(20):
        words = f"Interviewer: Who?\nP1: {MARKER}, {number} times.\n" * 200
        (sources / f"S{number}.txt").write_text(words)
    count = times("COMMAND_KILLS", 2, 30, 2)
    for number in range(count):
        copy = Path(shutil.copy(project, tmp_path / f"copy {number}.trailmark"))
        command = [sys.executable, "-m", "app", "import", str(copy), str(sources)]
        child = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            child.wait(0.6 + 2.4 * number / count)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()
        assert state(copy).sources in (1, 21)
        copy.unlink()
    keep_temporary_files_private()
    caches = [private_home / name for name in ("tmp", "cache/Trailmark/temporary", "state", "run")]
    assert files_holding(MARKER, caches) == []


def _readable(path: Path) -> None:
    """Open a written file with the library that reads its kind."""
    ending = path.suffix.lstrip(".")
    if ending == "xlsx":
        from openpyxl import load_workbook

        load_workbook(path, read_only=True).close()
    elif ending == "docx":
        from docx import Document

        Document(str(path))
    elif ending == "qdpx":
        from zipfile import ZipFile

        from coding.importers.archives import parse_xml

        with ZipFile(path) as archive:
            assert archive.testzip() is None
            parse_xml(archive.read("project.qde"))
    elif ending == "html":
        assert path.read_text("utf-8").rstrip().endswith("</html>")
    elif ending == "pptx":
        from pptx import Presentation

        Presentation(str(path))
    elif ending == "pdf":
        from pypdf import PdfReader

        assert [page.extract_text() for page in PdfReader(path).pages]
    elif ending == "png":
        data = path.read_bytes()
        assert data.startswith(b"\x89PNG") and b"IEND" in data[-12:]
    elif ending in ("qdc", "svg"):
        from coding.importers.archives import parse_xml

        parse_xml(path.read_bytes())
    else:
        assert len(path.read_text("utf-8-sig")) > 200


@pytest.mark.parametrize("work", EXPORTS)
def test_an_export_is_the_old_or_the_new_one(
    work: str, project: Path, scratch: Path, private_home: Path
) -> None:
    """Killed while it writes over a file of before, which is whole at all times; the next start clears the rest."""
    count = times("EXPORT_KILLS", 2, 50, 2)
    killed = kills(work, project, scratch, count, longest=0.25)
    drafts = sum(len(_beside(folder)) - 1 for _, folder in killed)
    for said, folder in killed:
        report = folder / f"report.{work.partition('-')[2]}"
        assert said[0] == "ready"
        _readable(report)
        keep_temporary_files_private()
        assert _beside(folder) == [report.name]
        shutil.rmtree(folder)
    places = [private_home / "tmp", private_home / "cache" / "Trailmark" / "temporary"]
    assert files_holding(MARKER, places) == []
    print(f"{work}: {count} kills, 0 unreadable, {drafts} begun files, 0 left after the next start")


def _beside(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir() if path.is_file() and "study" not in path.name]


def _undamaged(path: Path, before: dict[str, int]) -> None:
    with opened(path, write=True):
        pass
    assert check_file(path) == []
    assert counted(path) == before


@pytest.mark.parametrize("version", OLDER)
def test_a_migration_killed_at_every_statement(
    version: int, tmp_path: Path, scratch: Path, at_home: Callable[[Path], None]
) -> None:
    """The file is of the old version or of a newer one, with its backup; every row is there, and so is its history."""
    kept = golden(version, tmp_path)
    before = counted(kept.path)
    old = new = 0
    most = times("MIGRATION_KILLS", 6, 10_000, 5)
    for _, folder in kills("migrate", kept.path, scratch, most, "STATEMENTS"):
        at_home(folder)
        path = folder / kept.path.name
        found = _version(path)
        assert version <= found <= VERSION
        if found > version:
            reasons = [each.reason for folder in backup_root().iterdir() for each in list_backups(folder)]
            assert "before-migration" in reasons
        old, new = old + (found == version), new + (found == VERSION)
        _undamaged(path, before)
        with opened(path, write=True) as workspace:
            kept.assert_at(workspace, kept.at)
        shutil.rmtree(folder)
    print(f"migration of version {version}: {old} old, {new} new, 0 between")
    assert old and new


def test_compacting_and_restoring(project: Path, scratch: Path) -> None:
    before = counted(project)
    count = times("COMPACT_KILLS", 4, 100, 3)
    for _, folder in kills("compact", project, scratch, count, longest=0.08):
        _undamaged(folder / project.name, before)
        shutil.rmtree(folder)
    for said, folder in kills("restore", project, scratch, count, "9", 0.08):
        restored = sorted(folder.glob("restored *.trailmark"))
        assert len(restored) >= len([word for word in said if word.startswith("restored")])
        for path in restored[-3:]:
            _undamaged(path, before)
        shutil.rmtree(folder)


def test_undoing_everything(project: Path, scratch: Path, state: Callable[[Path], State]) -> None:
    for _, folder in kills("undo", project, scratch, times("UNDO_KILLS", 4, 500, 3), "3", 0.3):
        state(folder / project.name)
        assert check_file(folder / project.name) == []
        shutil.rmtree(folder)


def test_an_erasure_killed_anywhere(
    project: Path, scratch: Path, state: Callable[[Path], State], at_home: Callable[[Path], None]
) -> None:
    """The person is there whole or gone whole; doing it again ends with nothing left."""
    _name_participant(project)
    gone = there = 0
    most = times("ERASE_KILLS", 5, 150, 4)
    for number, (said, folder) in enumerate(kills("erase", project, scratch, most, "STATEMENTS")):
        at_home(folder)
        path = folder / project.name
        found = state(path)
        assert found.sources in (0, 1)
        gone, there = gone + (found.sources == 0), there + (found.sources == 1)
        assert "erased" not in said or found.sources == 0
        with opened(path, write=True) as workspace:
            guid = workspace.guid
        if found.sources == 0:
            assert files_holding(MARKER, [folder, backup_root() / guid]) == []
        elif number % 4 == 0:
            erase_participant(path, "P01")
            assert files_holding(MARKER, [folder, backup_root() / guid]) == []
        shutil.rmtree(folder)
    print(f"erasures killed: {gone} gone, {there} there, 0 between")
    assert gone
    assert there


def _name_participant(project: Path) -> None:
    from sqlalchemy import update

    from coding.people import participant_named
    from models.source import Speaker

    with opened(project, write=True) as workspace, workspace.operation("Name") as session:
        person = participant_named(session, "P01")
        session.execute(update(Speaker).where(Speaker.role == "participant").values(participant_id=person))


def _version(path: Path) -> int:
    journal = path.with_name(f"{path.name}-journal")
    if journal.exists():
        from models.sqlite import connect

        connection = connect(path, "rw")
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
        connection.close()
    return inspect(path).version
