"""Bad input on the command line: one sentence with a hint, exit code 2, nothing half done."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from app.cli import run_command

TALK = "Interviewer: How was it?\nP07: It took weeks.\n" * 3
GOOD = {"source": "P07", "start": 0, "end": 5, "code": "Themes/Time"}

Run = Callable[..., tuple[str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def call(*arguments: object, code: int = 0) -> tuple[str, str]:
        answer = run_command([str(argument) for argument in arguments])
        output = capsys.readouterr()
        assert answer == code, output.err
        return output.out, output.err

    return call


@pytest.fixture
def project(run: Run, tmp_path: Path) -> Path:
    made = tmp_path / "s.trailmark"
    run("new", made)
    (tmp_path / "P07.txt").write_text(TALK, "utf-8")
    run("import", made, tmp_path / "P07.txt")
    run("code", made, "--jsonl", lines(tmp_path, GOOD), "--create")
    return made


def lines(folder: Path, *rows: object) -> Path:
    file = folder / "rows.jsonl"
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    return file


BAD_LINES: list[dict[str, object]] = [
    {"memo": "half \ud83d"},
    {"code": "Themes/\ud800"},
    {"code": "Themes/a\0b"},
    {"start": True},
    {"code": "Themes"},
    {"end": 10**30},
]


@pytest.mark.parametrize("wrong", BAD_LINES)
def test_a_bad_line_is_named_and_nothing_is_coded(
    run: Run, project: Path, tmp_path: Path, wrong: dict[str, object]
) -> None:
    before = run("codings", project, "--json")
    told = run("code", project, "--jsonl", lines(tmp_path, GOOD, GOOD | wrong), "--create", code=2)[1]
    assert told.startswith("Line 2") and told.rstrip().endswith("Nothing was changed.")
    assert run("codings", project, "--json") == before


def test_a_line_that_is_no_json_is_named_however_deep_it_is(run: Run, project: Path, tmp_path: Path) -> None:
    file = tmp_path / "deep.jsonl"
    file.write_text("[" * 100_000 + "\n")
    assert "Line 1 of deep.jsonl" in run("code", project, "--jsonl", file, code=2)[1]


def test_a_memo_may_hold_any_separator_of_lines(run: Run, project: Path, tmp_path: Path) -> None:
    file = tmp_path / "rows.jsonl"
    memo = "one\u2028two\x85three"
    file.write_text(json.dumps(GOOD | {"end": 3, "memo": memo}, ensure_ascii=False) + "\n", "utf-8")
    run("code", project, "--jsonl", file)
    assert memo in [row["memo"] for row in json.loads(run("codings", project, "--json")[0])]


def test_a_bad_answer_is_named_by_its_line(run: Run, project: Path, tmp_path: Path) -> None:
    answer = GOOD | {"verdict": "refuse"}
    for wrong in ({"verdict": "maybe"}, {"code": "Themes"}, {"source": "nobody"}, {"end": 10_000}):
        told = run("verdict", project, "--jsonl", lines(tmp_path, answer, answer | wrong), code=2)[1]
        assert told.startswith("Line 2: ")
    assert json.loads(run("history", project, "--json")[0])[0]["label"] == "Apply 1 codings"


def test_an_empty_folder_and_a_table_without_people_are_said(run: Run, project: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert "no file to import" in run("import", project, tmp_path / "empty", code=2)[1]
    (tmp_path / "people.csv").write_text("Name,Persona\n")
    (tmp_path / "twice.csv").write_text("Name,Team,team\nA,B,C\n")
    told = run("participants", project, "--import", tmp_path / "twice.csv", code=2)[1]
    assert told.startswith("Two columns are called “Team”.")
    assert "no rows" in run("participants", project, "--import", tmp_path / "people.csv", code=2)[1]


def test_one_bad_exchange_file_stops_no_other_file(run: Run, project: Path, tmp_path: Path) -> None:
    (tmp_path / "bad.qdpx").write_bytes(b"no archive")
    (tmp_path / "P08.txt").write_text(TALK.replace("weeks", "days"), "utf-8")
    told = json.loads(
        run("import", project, tmp_path / "bad.qdpx", tmp_path / "P08.txt", tmp_path / "P07.txt", "--json")[0]
    )
    assert [source["title"] for source in told["imported"]] == ["P08"]
    assert [failure["path"] for failure in told["failed"]] == [str(tmp_path / "bad.qdpx")]
    assert [skip["path"] for skip in told["skipped"]] == [str(tmp_path / "P07.txt")]
