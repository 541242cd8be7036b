"""Many files at once: folders, progress, cancel, failures beside successes, duplicates."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from coding.importers import read_data, read_paths, read_text
from coding.importers.imported import from_plain, to_plain
from coding.importers.opening import read_bytes
from models.errors import UserError
from tests.coding.importers.test_formats import docx_bytes, html_text, odt_bytes, rtf_bytes
from tests.coding.transcript.layouts import LAYOUTS

TALK = "Interviewer: How was day {n}?\nP{n}: It was number {n} of many.\nInterviewer: And else?\nP{n}: Nothing {n}.\n"


class Watch:
    """A progress that remembers, and cancels after `after` looks."""

    def __init__(self, after: int | None = None) -> None:
        self.told: list[tuple[int, int]] = []
        self._after = after

    def report(self, done: int, total: int, label: str = "") -> None:
        self.told.append((done, total))

    def check_cancelled(self) -> None:
        if self._after is not None and self.told and self.told[-1][0] >= self._after:
            raise UserError("Cancelled.")


def fill(folder: Path, number: int) -> None:
    """`number` files of mixed formats, every one another talk."""
    makers: dict[str, Callable[[int], bytes]] = {
        "txt": lambda n: TALK.format(n=n).encode(),
        "md": lambda n: TALK.format(n=n).replace("Interviewer:", "**Interviewer:**").encode(),
        "vtt": lambda n: f"WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v P{n}>Said {n}.</v>\n".encode(),
        "csv": lambda n: f"participant,date,entry\nP{n},2024-01-02,Day {n} was long.\n".encode(),
        "html": lambda n: (
            f"<html><body><p>I: One {n}?</p><p>P: Yes.</p><p>I: Two?</p><p>P: No {n}.</p></body></html>".encode()
        ),
    }
    for n in range(number):
        ending, make = list(makers.items())[n % len(makers)]
        (folder / f"f{n:03}.{ending}").write_bytes(make(n))


def test_a_folder_is_read_in_order_with_progress(tmp_path: Path) -> None:
    fill(tmp_path, 12)
    (tmp_path / ".hidden").write_text("x")
    (tmp_path / "~$lock.docx").write_text("x")
    watch = Watch()
    batch = read_paths([tmp_path], progress=watch)
    assert [s.file_name for s in batch.imported] == sorted(s.file_name for s in batch.imported)
    assert len(batch.imported) == 12
    assert watch.told[-1] == (12, 12)
    assert [done for done, _ in watch.told] == sorted(done for done, _ in watch.told)


def test_recordings_beside_transcripts_are_passed_over(tmp_path: Path) -> None:
    fill(tmp_path, 1)
    (tmp_path / "call.mp3").write_bytes(b"ID3" + bytes(64))
    batch = read_paths([tmp_path])
    assert (len(batch.imported), len(batch.failed), len(batch.skipped)) == (1, 0, 1)
    assert len(read_paths([tmp_path / "call.mp3"]).failed) == 1


def test_two_hundred_files_take_seconds(tmp_path: Path) -> None:
    fill(tmp_path, 200)
    (tmp_path / "word.docx").write_bytes(docx_bytes())
    (tmp_path / "open.odt").write_bytes(odt_bytes())
    (tmp_path / "rich.rtf").write_bytes(rtf_bytes())
    (tmp_path / "web.html").write_text(html_text())
    batch = read_paths([tmp_path])
    assert len(batch.imported) + len(batch.skipped) == 204
    assert not batch.failed


def test_cancel_ends_every_child_at_once(tmp_path: Path) -> None:
    fill(tmp_path, 60)
    start = time.monotonic()
    with pytest.raises(UserError, match="Cancelled"):
        read_paths([tmp_path], progress=Watch(after=3))
    assert time.monotonic() - start < 20


def test_originals_are_kept_byte_for_byte(tmp_path: Path) -> None:
    data = TALK.format(n=1).replace("\n", "\r\n").encode("utf-16")
    (tmp_path / "a.txt").write_bytes(data)
    source = read_paths([tmp_path]).imported[0]
    assert source.original == data
    assert source.encoding == "utf-16"
    assert "\r" not in source.text


def test_the_same_file_twice_is_skipped_and_near_ones_are_pointed_out(tmp_path: Path) -> None:
    long = "".join(TALK.format(n=n) for n in range(9))
    (tmp_path / "a.txt").write_text(long)
    (tmp_path / "b.txt").write_text(long)
    (tmp_path / "c.txt").write_text(long + "Interviewer: Bye?\n")
    batch = read_paths([tmp_path])
    assert [s.file_name for s in batch.imported] == ["a.txt", "c.txt"]
    assert [(Path(skip.path).name, skip.reason) for skip in batch.skipped] == [
        ("b.txt", "It is the same file as a.txt.")
    ]
    assert any("nearly the same" in warning for warning in batch.imported[1].warnings)


def test_the_same_code_in_two_studies_is_two_people(tmp_path: Path) -> None:
    notes = "# P1\n\n## Tasks\n\n- What of {study}?\n  - It is {study} here.\n"
    notes += "- Why?\n  - Because of {study}.\n- Else?\n  - No.\n"
    for study in ("north", "south"):
        (tmp_path / study).mkdir()
        (tmp_path / study / "p1-notes.md").write_text(notes.format(study=study))
    batch = read_paths([tmp_path])
    assert [p.name for s in batch.imported for p in s.participants] == ["P1 (north)", "P1 (south)"]


def test_a_kind_that_is_told_holds_for_all(tmp_path: Path) -> None:
    fill(tmp_path, 3)
    assert {s.kind for s in read_paths([tmp_path], kind="internal").imported} == {"internal"}


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("study/diary/anna.txt", "diary"),
        ("study/usability/anna.txt", "session"),
        ("internal interviews/sales.txt", "internal"),
        ("study/anna.txt", "interview"),
    ],
)
def test_folders_hint_at_the_kind(path: str, kind: str) -> None:
    assert read_bytes(b"It was a long day and I was tired.\n", path, {})[0].kind == kind


def test_pasted_text() -> None:
    source = read_text(TALK.format(n=7), "A call of Monday")
    assert (source.title, source.file_name) == ("A call of Monday", "")
    assert [s.participant for s in source.speakers if s.role == "participant"] == ["P7"]
    with pytest.raises(UserError):
        read_text(" \n", "nothing")


def test_another_encoding_can_be_chosen() -> None:
    data = "Interviewer: À table ?\nP1: Déjà.\nInterviewer: Oui ?\nP1: Né.\n".encode("cp1252")
    assert "Déjà" in read_data(data, "a.txt").text
    assert "DÈj‡" in read_data(data, "a.txt", encoding="mac_roman").text


@pytest.mark.parametrize("name", list(LAYOUTS)[:6])
def test_sources_travel_as_plain_data(name: str) -> None:
    layout = LAYOUTS[name]
    source = read_bytes(layout.text.encode(), layout.file, {})[0]
    assert from_plain(json.loads(json.dumps(to_plain(source)))) == source


def test_a_missing_file_is_one_failure(tmp_path: Path) -> None:
    batch = read_paths([tmp_path / "no.txt"])
    assert [f.error for f in batch.failed] == ["The file cannot be opened."]
