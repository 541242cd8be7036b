"""A repair is planned in words, made after a backup, and can be taken back; the history is replayed by the check."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from coding.checking import check_file
from coding.places import backup_root
from coding.repairing import plan_repairs, repair
from coding.workspace import opened


def spoil(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA foreign_keys=OFF")
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


@pytest.mark.parametrize(
    ("statement", "problem", "planned"),
    [
        ("DELETE FROM coder", "not there", "Let go of"),
        ("DELETE FROM code WHERE id = 7", "not there", "Let go of"),
        ('UPDATE passage SET "end" = 999999 WHERE id = 3', "beyond its text", "Cut 1 passage"),
        (
            'UPDATE passage SET start = 888888, "end" = 999999 WHERE id = 3',
            "beyond its text",
            "Cut 1 passage",
        ),
        ('UPDATE turn SET "end" = 999999 WHERE id = 9', "beyond its text", "Cut 1 turn"),
        ("UPDATE source SET characters = characters + 1 WHERE id = 2", "another length", "Count the text"),
    ],
)
def test_repairs_are_planned_backed_up_made_and_undone(
    study: Path, statement: str, problem: str, planned: str
) -> None:
    spoil(study, statement)
    before = check_file(study)
    assert any(problem in line for line in before)
    with opened(study, write=True) as workspace:
        with workspace.reading() as session:
            plan = plan_repairs(session)
        assert any(line.startswith(planned) for line in plan)
        assert repair(workspace)[: len(plan)] == plan
        guid = workspace.guid
    assert check_file(study) == []
    [backup] = [path for path in (backup_root() / guid).iterdir() if "before-repair" in path.name]
    assert any(problem in line for line in check_file(backup))


def test_a_coding_inside_another_is_taken_off(study: Path) -> None:
    spoil(
        study,
        'INSERT INTO passage (id, source_id, start, "end", guid, created) '
        "SELECT 9999, source_id, start + 1, \"end\" - 1, 'p', created FROM passage WHERE id = 1",
        "INSERT INTO coding (passage_id, code_id, coder_id, origin, discarded, guid, created) "
        "SELECT 9999, code_id, coder_id, origin, 0, 'c', created FROM coding WHERE passage_id = 1",
    )
    assert any("overlap" in line for line in check_file(study))
    with opened(study, write=True) as workspace:
        assert repair(workspace)[0] == "Take off 1 coding that lies inside another of the same code."
    assert check_file(study) == []


def test_a_sound_project_is_not_touched(study: Path) -> None:
    with opened(study, write=True) as workspace:
        before = study.read_bytes()
        assert repair(workspace) == []
        assert study.read_bytes() == before


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE history_event SET label = 'Nothing' WHERE id = 4",
        "DELETE FROM history_event WHERE id = 5",
        "UPDATE history_event SET coder = 'Ben' WHERE id = 6",
    ],
)
def test_a_changed_audit_trail_is_noticed(study: Path, statement: str) -> None:
    spoil(study, statement)
    assert any("history was changed from outside" in line for line in check_file(study))


@pytest.mark.parametrize(
    ("statement", "problem"),
    [
        (
            "UPDATE history_change SET table_name = 'nowhere' WHERE id = (SELECT max(id) FROM history_change)",
            "history",
        ),
        ("DELETE FROM coding WHERE id = (SELECT max(id) FROM coding)", "rows that are not there"),
    ],
)
def test_the_history_is_replayed(study: Path, statement: str, problem: str) -> None:
    spoil(study, statement)
    assert any(problem in line for line in check_file(study))
