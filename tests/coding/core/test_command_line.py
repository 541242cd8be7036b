"""The command line as scripts use it: one JSON document, sentences on stderr, exact exit codes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.cli import run_command

INTERVIEW = "Interviewer: How did you hear of it?\n\nP07: A colleague told me 😀. I was sceptical.\n" * 3


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return tmp_path / "study.trailmark"


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Any:
    def call(*arguments: object, code: int = 0) -> Any:
        assert run_command([str(argument) for argument in arguments]) == code, capsys.readouterr().err
        output = capsys.readouterr()
        return json.loads(output.out) if "--json" in arguments and not code else output

    return call


@pytest.fixture
def filled(run: Any, project: Path, tmp_path: Path) -> Path:
    run("new", project, "--template", "b2b-purchase", "--coder", "Ada", "--json")
    (tmp_path / "P07.txt").write_text(INTERVIEW, encoding="utf-8")
    run("import", project, tmp_path / "P07.txt", "--json")
    return project


def lines(path: Path, *rows: dict[str, Any]) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def test_new_tells_project_guid_and_codes(run: Any, project: Path) -> None:
    data = run("new", project, "--template", "saas", "--json")
    assert set(data) == {"project", "guid", "codes"}
    codes = run("codebook", project, "--json")
    assert len(codes) == data["codes"]
    assert not any(code["codable"] for code in codes if "/" not in code["path"])
    assert {code["valence"] for code in codes if code["kind"] == "emotion"} >= {-2, -1, 0, 1, 2}


def test_import_marks_the_interviewer_and_names_the_person(run: Any, filled: Path) -> None:
    [source] = run("sources", filled, "--json")
    assert [(s["name"], s["interviewer"]) for s in source["speakers"]] == [
        ("Interviewer", True),
        ("P07", False),
    ]
    assert source["participants"] == ["P07"]
    turns = run("text", filled, "P07", "--turns", "--json")
    stored = run("text", filled, "P07").out
    assert stored[turns[1]["start"] : turns[1]["end"]] == "A colleague told me 😀. I was sceptical."


def test_the_same_file_twice_is_pointed_out(run: Any, filled: Path, tmp_path: Path) -> None:
    again = run("import", filled, tmp_path / "P07.txt", "--json")
    assert again["imported"] == []
    assert "already" in again["skipped"][0]["reason"]


def test_dry_run_stores_nothing(run: Any, filled: Path, tmp_path: Path) -> None:
    (tmp_path / "P08.md").write_text(INTERVIEW.replace("P07", "P08").replace("sceptical", "curious"))
    data = run("import", filled, tmp_path / "P08.md", "--dry-run", "--json")
    assert [source["title"] for source in data["imported"]] == ["P08"]
    assert len(run("sources", filled, "--json")) == 1


def test_codings_are_one_step_and_quotes_are_exact(run: Any, filled: Path, tmp_path: Path) -> None:
    stored = run("text", filled, "P07").out
    rows = [
        {
            "source": "P07",
            "start": stored.index("colleague"),
            "end": stored.index("😀") + 1,
            "code": "Stages/Awareness",
        },
        {
            "source": "P07",
            "start": stored.index("sceptical"),
            "end": stored.index("sceptical") + 9,
            "code": "New/Mood",
            "coder": "Ben",
            "memo": "Typical.",
        },
    ]
    file = lines(tmp_path / "codes.jsonl", *rows)
    run("code", filled, "--jsonl", file, "--json", code=2)
    assert run("codings", filled, "--json") == []
    assert run("code", filled, "--jsonl", file, "--create", "--json") == {"applied": 2, "passages": 2}
    found = run("codings", filled, "--json")
    assert [row["quote"] for row in found] == [stored[row["start"] : row["end"]] for row in rows]
    assert [(row["coder"], row["memo"], row["kind"]) for row in found] == [
        ("Ada", "", "stage"),
        ("Ben", "Typical.", "theme"),
    ]
    assert run("undo", filled, "--json") == {"undone": "Apply 2 codings"}
    assert run("codings", filled, "--json") == []
    assert run("redo", filled, "--json") == {"redone": "Apply 2 codings"}
    assert run("codings", filled, "--json") == found
    assert run("check", filled, "--json") == {"ok": True, "problems": []}


def test_a_bad_line_is_named_and_nothing_is_kept(run: Any, filled: Path, tmp_path: Path) -> None:
    good = {"source": "P07", "start": 0, "end": 4, "code": "Stages/Awareness"}
    for bad, word in (
        ({**good, "end": 10_000}, "outside"),
        ({**good, "code": "Nope"}, "no code"),
        ({"start": 1}, "lacks"),
    ):
        output = run("code", filled, "--jsonl", lines(tmp_path / "bad.jsonl", good, bad), code=2)
        assert "Line 2" in output.err
        assert word in output.err
    assert run("codings", filled, "--json") == []


def test_the_map_counts_participants_not_mentions(run: Any, filled: Path, tmp_path: Path) -> None:
    stored = run("text", filled, "P07").out
    starts = [index for index in range(len(stored)) if stored.startswith("A colleague", index)]
    rows = [
        {"source": "P07", "start": start, "end": start + 10 + extra, "code": code}
        for start in starts
        for extra, code in ((9, "Stages/Awareness"), (0, "Pain points/Learning curve"))
    ]
    run("code", filled, "--jsonl", lines(tmp_path / "c.jsonl", *rows), "--json")
    view = run("map", filled, "--json")
    cards = [card for lane in view["lanes"] for cell in lane["cells"] for card in cell["cards"]]
    pains = [card for card in cards if card["code"] == "Pain points/Learning curve"]
    assert [(card["k"], card["n"]) for card in pains] == [(1, 1)]


def test_history_says_who_and_what(run: Any, filled: Path) -> None:
    newest = run("history", filled, "--json")[0]
    assert (newest["label"], newest["coder"]) == ("Import 1 source", "Ada")
    assert set(newest) == {"step", "label", "coder", "when"}


@pytest.mark.parametrize("arguments", [["sources"], ["codings"], ["undo"], ["map"]])
def test_a_missing_project_is_one_sentence(run: Any, tmp_path: Path, arguments: list[str]) -> None:
    output = run(*arguments, tmp_path / "none.trailmark", code=2)
    assert output.out == ""
    assert "Traceback" not in output.err
    assert output.err.startswith("There is no project")


def test_unreadable_files_are_told_and_leave_no_trace(run: Any, filled: Path, tmp_path: Path) -> None:
    (tmp_path / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    (tmp_path / "nothing.md").write_bytes(b"")
    (tmp_path / "cut.docx").write_bytes(b"PK\x03\x04" + b"x" * 60)
    before = run("sources", filled, "--json")
    files = [tmp_path / name for name in ("picture.txt", "nothing.md", "cut.docx")]
    refused = json.loads(run("import", filled, *files, "--json", code=2).out)
    assert [len(failure["error"]) > 10 for failure in refused["failed"]] == [True] * 3
    assert run("sources", filled, "--json") == before
    assert run("history", filled, "--json")[0]["label"] == "Import 1 source"


def test_backup_and_restore_make_new_files(run: Any, filled: Path, tmp_path: Path) -> None:
    run("backup", filled, "--to", tmp_path / "copy.trailmark")
    run("restore", tmp_path / "copy.trailmark", "--to", tmp_path / "again.trailmark")
    assert run("sources", tmp_path / "again.trailmark", "--json") == run("sources", filled, "--json")
    run("restore", tmp_path / "copy.trailmark", "--to", tmp_path / "again.trailmark", code=2)


def test_an_exchange_file_comes_back_with_its_codings(run: Any, filled: Path, tmp_path: Path) -> None:
    rows = [{"source": "P07", "start": 0, "end": 4, "code": "Stages/Awareness", "memo": "Early."}]
    run("code", filled, "--jsonl", lines(tmp_path / "c.jsonl", *rows), "--json")
    before = run("codings", filled, "--json")
    run("export", filled, tmp_path / "study.qdpx", "--json")
    other = tmp_path / "other.trailmark"
    run("new", other, "--json")
    assert [s["title"] for s in run("import", other, tmp_path / "study.qdpx", "--json")["imported"]] == [
        "P07"
    ]
    assert run("codings", other, "--json") == before
    assert run("undo", other, "--json") == {"undone": "Import an exchange file"}
    assert run("sources", other, "--json") == []
