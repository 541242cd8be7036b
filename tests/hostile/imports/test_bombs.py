"""Hostile files are refused with one sentence, within limits, and the rest of the batch is imported."""

from __future__ import annotations

import os
import re
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from coding.importers import ImportBatch, ImportFailure, read_paths
from coding.importers.archives import parse_xml
from coding.importers.child import UNREADABLE
from coding.importers.worker import Worker
from models.errors import UserError
from tests.hostile.imports.bombs import BOMBS, rtf_odd_unicode
from tests.support import MARKER
from tests.support.scale import count

SECONDS = 10
CHILD = 600 * 2**20  # bytes a child may hold at most
GOOD = f"Interviewer: Who was it?\nP1: {MARKER}.\nInterviewer: And then?\nP1: Nothing.\n"


class Watched:
    """The most memory (bytes) a worker's child ever held, looked at while it works."""

    def __init__(self, worker: Worker) -> None:
        self._process = worker._process
        self.most = peak(self._process.pid) if self._process is not None else 0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look)

    def __enter__(self) -> Watched:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._over.wait(0.01):
            if self._process is not None:
                self.most = max(self.most, peak(self._process.pid))


def peak(pid: int) -> int:
    """The largest resident size of a process so far in bytes, 0 when it is gone."""
    try:
        status = Path(f"/proc/{pid}/status").read_text("ascii")
    except OSError:
        return 0
    found = re.search(r"^VmHWM:\s+(\d+) kB", status, re.MULTILINE)
    return int(found.group(1)) * 1024 if found else 0


@pytest.fixture(scope="module")
def worker() -> Iterator[Worker]:
    made = Worker()
    yield made
    made.stop()


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_refused(name: str, worker: Worker) -> None:
    file, make = BOMBS[name]
    data = make()
    worker.read("before.txt", GOOD.encode(), {})
    start = time.monotonic()
    with Watched(worker) as watched:
        answer = worker.read(file, data, {})
    assert isinstance(answer, ImportFailure)
    assert time.monotonic() - start < SECONDS
    assert 0 < watched.most <= CHILD
    assert answer.error.endswith(".")
    assert ". " not in answer.error
    assert answer.hint


def test_bombs_do_not_stop_the_rest(tmp_path: Path) -> None:
    for name in ("docx of 150 MB", "docx nested", "pdf of pages in themselves", "xlsx of 150 MB"):
        file, make = BOMBS[name]
        (tmp_path / file).write_bytes(make())
    (tmp_path / "good.txt").write_text(GOOD)
    (tmp_path / "zz.txt").write_text(GOOD.replace("Nothing", "Much"))
    batch = read_paths([tmp_path])
    assert [source.file_name for source in batch.imported] == ["good.txt", "zz.txt"]
    assert len(batch.failed) == 4


def test_wrong_files_say_what_they_are(tmp_path: Path) -> None:
    wrong = {
        "picture.docx": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20,
        "empty.txt": b"",
        "blank.md": b" \n\n\t\n",
        "cut.docx": BOMBS["docx with a document type"][1]()[:300],
        "old.doc": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512,
        "noise.txt": bytes(range(1, 256)) * 40,
        "cut.pdf": b"%PDF-1.7\n1 0 obj\n",
        "list.zip": BOMBS["odt of 150 MB"][1]()[:100],
    }
    for name, data in wrong.items():
        (tmp_path / name).write_bytes(data)
    failed = {Path(failure.path).name: failure.error for failure in read_paths([tmp_path]).failed}
    assert set(failed) == set(wrong)
    assert "picture (PNG)" in failed["picture.docx"]
    assert failed["empty.txt"] == failed["blank.md"] == "The file is empty."
    assert "old Office format" in failed["old.doc"]
    assert "damaged" in failed["cut.docx"]


def test_no_error_holds_a_word_of_the_file(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(b"PK\x03\x04" + MARKER.encode() * 50)
    (tmp_path / "b.csv").write_text(f"name,entry,date\n{MARKER},,{MARKER}\n")
    (tmp_path / "c.rtf").write_bytes(b"{\\rtf1 {\\fonttbl " + MARKER.encode())
    batch = read_paths([tmp_path])
    assert batch.failed
    assert not [f for f in batch.failed if MARKER in f.error + f.hint]


def test_an_odd_character_number_loses_no_words(worker: Worker) -> None:
    answer = worker.read("odd.rtf", rtf_odd_unicode(), {})
    assert isinstance(answer, list)
    assert {"before", "after"} <= set(answer[0].text.split())


def test_external_entities_are_not_read() -> None:
    with pytest.raises(UserError, match="document type"):
        parse_xml(b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><x>&e;</x>')


def test_an_endless_text_is_refused_unread(worker: Worker) -> None:
    answer = worker.read("wide.txt", b"word " * (8 * 2**20), {})
    assert isinstance(answer, ImportFailure)
    assert "32 MB" in answer.error


def test_a_child_that_is_killed_fails_one_file(tmp_path: Path) -> None:
    made = Worker()
    made.read("a.txt", GOOD.encode(), {})
    assert made._process
    os.kill(made._process.pid, 9)
    assert isinstance(made.read("b.txt", GOOD.encode(), {}), ImportFailure)
    assert isinstance(made.read("c.txt", GOOD.encode(), {}), list)
    made.stop()


def test_a_project_that_points_outside_is_not_followed(tmp_path: Path) -> None:
    from tests.hostile.imports.bombs import zipped

    (tmp_path / "secret.txt").write_text(MARKER)
    project = (
        '<Project xmlns="urn:QDA-XML:project:1.0"><Sources>'
        f'<TextSource guid="a" name="a" plainTextPath="absolute://{tmp_path}/secret.txt"/>'
        '<TextSource guid="b" name="b" plainTextPath="relative://../secret.txt"/>'
        '<TextSource guid="c" name="c" plainTextPath="internal://../../secret.txt"/>'
        '<TextSource guid="d" name="d"><PlainTextContent>Kept.</PlainTextContent></TextSource>'
        "</Sources></Project>"
    )
    (tmp_path / "x.qdpx").write_bytes(zipped([("project.qde", project.encode())]))
    batch: ImportBatch = read_paths([tmp_path / "x.qdpx"])
    assert [source.text for source in batch.imported] == ["Kept."]


LONG = 200_000
MONOTONOUS = {
    "spaces.txt": b"a" + b" " * LONG + b"b",
    "lines.txt": b"\n" * LONG + b"x",
    "stars.md": b"**a" * (LONG // 3),
    "single.md": b"* a" * (LONG // 3),
    "under.md": b"_a" * (LONG // 2),
    "links.md": b"[a](" * (LONG // 4),
    "comments.md": b"<!--" * (LONG // 40),
    "accents.txt": "é".encode() * (LONG // 2),
    "open.html": b"a<b " * (LONG // 4),
    "voices.vtt": b"WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n" + b"<v " * (LONG // 3),
    "posts.lr": b"body:\n" + b"---\n" * (LONG // 4),
    "stamps.txt": b"I: x\nP: y\nI: z\nP: " + b"[00:01]" * (LONG // 7),
    "overlaps.txt": b"I: x\nP: y\nI: z\nP: " + b"//a: " * (LONG // 5),
    "quotes.csv": b'"' * LONG,
}


@pytest.mark.parametrize("name", MONOTONOUS)
def test_monotonous_text_is_read_or_refused_at_once(name: str, worker: Worker) -> None:
    answer = worker.read(name, MONOTONOUS[name], {})
    assert isinstance(answer, list) or "memory or time" not in answer.error


def test_damaged_files_are_known_errors(worker: Worker) -> None:
    """Bad inputs: whole files of each format with a few wrong bytes, most of them cut off."""
    from random import Random

    from tests.coding.importers.test_formats import docx_bytes, odt_bytes, rtf_bytes

    chance, times = Random(7), max(6, int(os.environ.get("TRAILMARK_BAD_INPUTS", count(ci=6, nightly=250))))
    whole = {
        "a.docx": docx_bytes(),
        "a.odt": odt_bytes(),
        "a.rtf": rtf_bytes(),
        "a.pdf": BOMBS["scanned pdf"][1](),
    }
    for name, data in whole.items():
        for _ in range(times):
            hurt = bytearray(data)
            for _ in range(5):
                hurt[chance.randrange(len(hurt))] = chance.randrange(256)
            answer = worker.read(name, bytes(hurt[: chance.randrange(len(hurt))]), {})
            assert isinstance(answer, list) or answer.error != UNREADABLE[0]
