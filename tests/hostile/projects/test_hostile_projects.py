"""Project files made to harm: nothing in them runs, nothing hangs, and only what the program could have made opens."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from coding.checking import check_file
from coding.places import cache_folder
from coding.projects import create_project
from coding.rescue import salvage_project
from coding.search import search_project
from coding.sources import add_sources
from coding.views import sources
from coding.workspace import Workspace, opened
from models.errors import UserError
from tests.support import MARKER
from tests.support.interviews import interview
from tests.support.scale import count

ROOT = Path(__file__).parents[3]
SECONDS = 20


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("plain") / "study.trailmark"
    workspace = create_project(path, "empty", "Ada")
    with workspace.operation("Import") as session:
        add_sources(session, [interview(f"Interviewer: Who?\nP1: {MARKER}.\n" * 20, "P1")])
    workspace.close()
    return path


@pytest.fixture
def project(plain: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(plain, tmp_path / "study.trailmark"))


def sql(*statements: str) -> Callable[[Path], None]:
    def spoil(path: Path) -> None:
        connection = sqlite3.connect(path, isolation_level=None)
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.execute("PRAGMA writable_schema=ON")
        for statement in statements:
            connection.execute(statement)
        connection.close()

    return spoil


def at(offset: int, data: bytes) -> Callable[[Path], None]:
    def spoil(path: Path) -> None:
        content = bytearray(path.read_bytes())
        content[offset : offset + len(data)] = data
        path.write_bytes(content)

    return spoil


def schema(change: str) -> Callable[[Path], None]:
    return sql(f"UPDATE sqlite_schema SET sql = {change} WHERE name = 'memo'")


HOSTILE: dict[str, Callable[[Path], None]] = {
    "trigger that deletes": sql("CREATE TRIGGER evil AFTER INSERT ON coding BEGIN DELETE FROM source; END"),
    "trigger on the history": sql(
        "CREATE TRIGGER evil AFTER INSERT ON history_event BEGIN DELETE FROM code; END"
    ),
    "instead-of trigger on a view": sql(
        "CREATE VIEW evil AS SELECT 1 AS a", "CREATE TRIGGER t INSTEAD OF INSERT ON evil BEGIN SELECT 1; END"
    ),
    "view in place of a table": sql(
        "DROP TABLE saved_search", "CREATE VIEW saved_search AS SELECT 1 AS id, text AS name FROM source"
    ),
    "endless view": sql(
        "DROP TABLE saved_search",
        "CREATE VIEW saved_search AS "
        "WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n) SELECT id FROM n",
    ),
    "virtual table": sql("CREATE VIRTUAL TABLE evil USING fts5(text)"),
    "table in place of an index": sql(
        "DROP INDEX ix_turn_source_id_position", "CREATE TABLE ix_turn (id INTEGER)"
    ),
    "generated column": sql("ALTER TABLE memo ADD COLUMN evil TEXT AS (upper(text)) VIRTUAL"),
    "default that calls": schema("replace(sql, 'title TEXT', 'title TEXT DEFAULT (load_extension(1))')"),
    "check that calls": schema("replace(sql, 'STRICT', 'STRICT, CHECK (load_extension(1))')"),
    "collation of its own": schema("replace(sql, 'text TEXT', 'text TEXT COLLATE EVIL')"),
    "foreign key elsewhere": schema("replace(sql, 'REFERENCES source', 'REFERENCES coder')"),
    "cascade turned round": schema("replace(sql, 'ON DELETE CASCADE', 'ON DELETE SET NULL')"),
    "not strict": schema("replace(sql, 'STRICT', '')"),
    "schema that is no SQL": schema("'CREATE TABLE memo (((('"),
    "schema row twice": sql(
        "INSERT INTO sqlite_schema SELECT type, name || '2', tbl_name, rootpage, sql "
        "FROM sqlite_schema WHERE name = 'memo'"
    ),
    "two tables on one page": sql(
        "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name='coding') WHERE name='memo'"
    ),
    "partial index that calls": sql("CREATE INDEX evil ON source (title) WHERE length(title) > 1"),
    "index on an expression": sql("CREATE INDEX evil ON source (upper(title))"),
    "one table more": sql("CREATE TABLE extra (id INTEGER PRIMARY KEY)"),
    "one table less": sql("DROP TABLE saved_search"),
    "another application": at(68, b"EVIL"),
    "a newer version": at(60, (999).to_bytes(4)),
    "version nought": at(60, bytes(4)),
    "a negative version": at(60, b"\xff\xff\xff\xff"),
    "a newer file format": at(18, b"\x09\x09"),
    "an odd page size": at(16, b"\x03\x01"),
    "many pages": at(28, b"\x7f\xff\xff\xff"),
    "a schema page that is an index": at(100, b"\x0a"),
    "a schema page with many cells": at(103, b"\xff\xff"),
    "UTF-16": at(56, (2).to_bytes(4)),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_project_is_refused_and_left_as_it_is(name: str, project: Path) -> None:
    HOSTILE[name](project)
    before = project.read_bytes()
    start = time.monotonic()
    with pytest.raises(UserError) as refused:
        Workspace.open(project, "Ada")
    assert time.monotonic() - start < SECONDS
    assert refused.value.hint or refused.value.message
    assert project.read_bytes() == before
    assert sorted(path.name for path in project.parent.iterdir()) == ["study.trailmark"]
    assert check_file(project) != []


@pytest.mark.parametrize(
    "name", ["trigger that deletes", "endless view", "view in place of a table", "virtual table"]
)
def test_a_salvage_brings_rows_and_nothing_that_runs(name: str, project: Path, tmp_path: Path) -> None:
    HOSTILE[name](project)
    start = time.monotonic()
    salvage_project(project, tmp_path / "saved.trailmark")
    assert time.monotonic() - start < 3 * SECONDS
    with opened(tmp_path / "saved.trailmark", write=True) as workspace, workspace.reading() as session:
        assert len(sources(session)) == 1
    connection = sqlite3.connect(tmp_path / "saved.trailmark")
    kinds = {kind for (kind,) in connection.execute("SELECT DISTINCT type FROM sqlite_schema")}
    connection.close()
    assert kinds == {"table", "index"}


def test_huge_values_and_bad_rows_do_no_harm(project: Path) -> None:
    """Rows fit the tables but not sense: they are told by the check, and reading them ends."""
    sql(
        "UPDATE source SET title = hex(zeroblob(2000000))",
        'UPDATE turn SET "end" = 9223372036854775807 WHERE id = 1',
        "UPDATE participant SET name = char(0) || '<img src=file:///etc/passwd>'",
        "INSERT INTO original (source_id, revision, name, media_type, sha256, content, guid, created) "
        "VALUES (1, 1, '../../evil', 'x', 'y', zeroblob(9000000), 'g', '2026')",
    )(project)
    start = time.monotonic()
    assert any("beyond its text" in problem for problem in check_file(project))
    assert time.monotonic() - start < SECONDS


def test_a_value_beyond_all_limits_is_an_error_not_a_crash(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the limit taken down to a megabyte, since writing half a gigabyte takes a while."""
    sql("UPDATE source SET text = hex(zeroblob(1000000))")(project)
    monkeypatch.setattr("models.sqlite.LONGEST_VALUE", 1_000_000)
    assert any("larger than any" in problem for problem in check_file(project))


@pytest.fixture
def fuzzed(project: Path) -> Iterator[Callable[[random.Random], Path]]:
    whole = project.read_bytes()

    def write(choose: random.Random) -> Path:
        content = bytearray(whole)
        for _ in range(choose.randrange(1, 12)):
            kind, place = choose.randrange(5), choose.randrange(len(content))
            if choose.random() < 0.3:
                place = choose.randrange(0, min(9000, len(content)))
            if kind == 0:
                content[place] = choose.randrange(256)
            elif kind == 1:
                content[place : place + 8] = choose.randbytes(8)
            elif kind == 2:
                content[place : place + 2] = b"\xff\xff"
            elif kind == 3:
                other = choose.randrange(len(content) // 4096) * 4096
                content[place // 4096 * 4096 : place // 4096 * 4096 + 4096] = content[other : other + 4096]
            else:
                content[place] ^= 1 << choose.randrange(8)
        project.write_bytes(content[: len(whole)])
        return project

    yield write


def test_mutated_projects_never_crash_or_hang(
    fuzzed: Callable[[random.Random], Path], tmp_path: Path
) -> None:
    """Opened, checked, read and salvaged in this very process: a crash or a hang would end the test."""
    choose = random.Random(17)
    wanted = max(25, int(os.environ.get("TRAILMARK_FUZZ", count(ci=30, nightly=2000))))
    opened_ = refused = 0
    slowest = 0.0
    for number in range(wanted):
        path = fuzzed(choose)
        start = time.monotonic()
        try:
            with opened(path) as workspace, workspace.reading() as session:
                assert len(sources(session)) <= 1
            opened_ += 1
        except (UserError, ValueError):
            refused += 1
        if number % 3 == 0:
            check_file(path)
        if number % 10 == 0:
            target = tmp_path / f"saved {number}.trailmark"
            try:
                salvage_project(path, target)
                target.unlink()
            except UserError:
                assert not target.exists()
        slowest = max(slowest, time.monotonic() - start)
    print(f"fuzz: {wanted} files, {refused} refused, {opened_} opened, slowest {slowest:.1f} s, 0 crashes")
    assert refused > wanted // 4
    assert slowest < 3 * SECONDS


def _spoil_index(folder: Path, choose: random.Random) -> None:
    for path in folder.glob("*.index"):
        content = bytearray(path.read_bytes())
        kind = choose.randrange(4)
        if kind == 0:
            path.unlink()
            continue
        if kind == 1:
            content = content[: choose.randrange(len(content))]
        elif kind == 2:
            content[choose.randrange(len(content))] ^= 0x40
        else:
            content = bytearray(b"cos\nsystem\n(S'touch " + str(folder / "ran").encode() + b"'\ntR.")
        path.write_bytes(content)


def test_a_lost_or_poisoned_index_is_made_anew(project: Path) -> None:
    choose = random.Random(4)
    times = max(4, int(os.environ.get("TRAILMARK_INDEXES", count(ci=5, nightly=200))))
    with opened(project) as workspace:
        right = search_project(workspace, "Zebulina", 100).total
        assert right > 0
        for _ in range(times):
            _spoil_index(cache_folder("search"), choose)
            assert search_project(workspace, "Zebulina", 100).total == right
    assert not (cache_folder("search") / "ran").exists()


POISON = """
import os, pickle, sys
class Evil:
    def __reduce__(self):
        return os.system, ("touch " + sys.argv[1],)
sys.stdout.buffer.write(pickle.dumps(Evil()))
"""


def test_pickles_beside_a_project_and_in_caches_are_never_run(project: Path, tmp_path: Path) -> None:
    ran = tmp_path / "ran"
    poison = subprocess.run([sys.executable, "-c", POISON, str(ran)], capture_output=True, check=True).stdout
    for name in ("MAIN.toc", "_MAIN_1.toc", "MAIN_1.seg", "study.pkl", "model.joblib", "study.index"):
        (project.parent / name).write_bytes(poison)
    for folder in ("search", "vectors", "suggest"):
        for name in ("MAIN.toc", "_MAIN_1.toc", "vectors.cache", "heads", "x.index"):
            (cache_folder(folder) / name).write_bytes(poison)
    with opened(project) as workspace:
        assert search_project(workspace, "Zebulina", 5).total > 0
    from coding.suggest.vectors import Store

    assert Store(cache_folder("vectors")).read([b"x" * 32]) == {}
    assert not ran.exists()
