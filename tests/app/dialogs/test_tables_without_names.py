"""A table of an analysis leaves without names; with them only when the person chose that kind of file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from app.bootstrap import Program
from app.dialogs.files import Files, tables
from app.operations.analysis import save_rows
from coding.people import rename_participant
from tests.support.marker import MARKER

Idle = Callable[[], None]


def _ids(session: object) -> dict[str, int]:
    from coding.views import participants

    return {one.name: one.id for one in participants(session)}  # type: ignore[arg-type]


def test_the_first_kind_offered_is_without_names(
    small: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = tables().split(";;")
    files = Files(QWidget())
    for kind, wanted in ((first, False), (second, True), ("", False)):
        answer = (str(tmp_path / "a.csv"), kind)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, answer=answer: answer)
        files.file_to_write("Save table", "a.csv", tables())
        assert files.with_names is wanted


@pytest.mark.parametrize("names", [False, True])
def test_names_become_aliases(small: Program, idle: Idle, tmp_path: Path, names: bool) -> None:
    """In cells and in the sentence, whole and in parts."""
    people = small.desk.read(_ids)
    small.desk.run("Name", rename_participant, next(iter(people.values())), MARKER)
    idle()
    rows = (("Participant", "Codes"), (MARKER, 3), (f"not {MARKER.split()[0]}", 1))
    save_rows(small.desk, "People", rows, f"{MARKER} says most.", tmp_path / "a.csv", names=names)
    idle()
    words = (tmp_path / "a.csv").read_text(encoding="utf-8-sig")
    assert (MARKER in words) is names
    if not names:
        assert "Participant 1,3" in words and "not [Participant 1],1" in words
