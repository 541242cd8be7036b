"""`retext` on the command line: what would change, what changed, one step back."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.cli import run_command

OLD = "Interviewer: How was it?\n\nP07: It took weeks. Nobody new the price.\n" * 3
NEW = OLD.replace("new the price", "knew the price")


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Any:
    def call(*arguments: object, code: int = 0) -> Any:
        answer = run_command([str(argument) for argument in arguments])
        output = capsys.readouterr()
        assert answer == code, output.err
        return json.loads(output.out) if "--json" in arguments else None

    return call


def test_a_corrected_file_replaces_the_text(run: Any, tmp_path: Path) -> None:
    project, file = tmp_path / "s.trailmark", tmp_path / "P07.txt"
    run("new", project, "--template", "b2b-purchase")
    file.write_text(OLD, "utf-8")
    [source] = run("import", project, file, "--json")["imported"]
    text = run("text", project, "P07", "--json")["text"]
    rows = tmp_path / "rows.jsonl"
    spans = [(text.index(words), words) for words in ("It took weeks.", "Nobody new the price.")]
    coding = {"source": source["guid"], "code": "Themes/Time", "coder": "Ada", "memo": ""}
    rows.write_text(
        "".join(json.dumps({**coding, "start": at, "end": at + len(words)}) + "\n" for at, words in spans)
    )
    run("code", project, "--jsonl", rows, "--create")
    file.write_text(NEW, "utf-8")
    told = run("retext", project, "P07", file, "--dry-run", "--json")
    assert (told["moved"], told["gone_words"], len(told["changed"])) == (1, 3, 1)
    assert run("text", project, "P07", "--json")["text"] == text
    done = run("retext", project, "P07", file, "--changed", "shrink", "--json")
    assert [each["after"]["quote"] for each in done["changed"]] == ["the price."]
    quotes = [row["quote"] for row in run("codings", project, "--json")]
    assert quotes == ["It took weeks.", "the price."]
    run("undo", project)
    assert run("text", project, "P07", "--json")["text"] == text
    run("retext", project, "P07", file, "--changed", "guess", code=2)
