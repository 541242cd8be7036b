"""Two hundred files of mixed formats: read with progress, cancelled at any moment without a trace, window awake."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.jobs import Progress
from app.panels.sources_page import SourcesPage
from coding import views
from tests.support.stall import StallWatch

Idle = Callable[[], None]
FILES = 200
FORMATS = ("txt", "md", "vtt", "srt", "html", "rtf", "csv", "docx", "odt", "sbv")
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_ODF = "urn:oasis:names:tc:opendocument:xmlns"


def talk(number: int) -> list[tuple[str, str]]:
    """Ten turns that no other file has."""
    said = []
    for turn in range(5):
        said.append(("Interviewer", f"Question {number}.{turn}: what came next for you in week {turn}?"))
        said.append(
            (f"P{number}", f"In week {turn} our team {number} tried plan {number * 7 + turn} and kept it.")
        )
    return said


def content(format: str, number: int) -> bytes:
    """The talk in one format."""
    lines = [f"{who}: {words}" for who, words in talk(number)]
    if format in ("vtt", "srt"):
        mark = "." if format == "vtt" else ","
        cues = [
            f"{at + 1}\n00:00:{at * 5:02}{mark}000 --> 00:00:{at * 5 + 4:02}{mark}000\n{line}\n"
            for at, line in enumerate(lines)
        ]
        return ("WEBVTT\n\n" * (format == "vtt") + "\n".join(cues)).encode()
    if format == "sbv":
        return "\n".join(
            f"0:00:{at:02}.000,0:00:{at + 1:02}.000\n{line}\n" for at, line in enumerate(lines)
        ).encode()
    if format == "csv":
        rows = [f"D{number},2024-01-{at + 1:02},{words}" for at, (_, words) in enumerate(talk(number))]
        return "\n".join(["participant,date,entry", *rows]).encode()
    if format == "html":
        return f"<html><body>{''.join(f'<p>{line}</p>' for line in lines)}</body></html>".encode()
    if format == "rtf":
        return ("{\\rtf1\\ansi " + "\\par ".join(lines) + "}").encode()
    if format == "docx":
        return zipped({"word/document.xml": word_xml(lines), "[Content_Types].xml": "<Types/>"})
    if format == "odt":
        return zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": odf_xml(lines)})
    return "\n\n".join(lines).encode()


def word_xml(lines: list[str]) -> str:
    body = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in lines)
    return f'<w:document xmlns:w="{_WORD}"><w:body>{body}</w:body></w:document>'


def odf_xml(lines: list[str]) -> str:
    body = "".join(f"<text:p>{line}</text:p>" for line in lines)
    names = f'xmlns:office="{_ODF}:office:1.0" xmlns:text="{_ODF}:text:1.0"'
    return (
        f"<office:document-content {names}><office:body><office:text>{body}</office:text>"
        "</office:body></office:document-content>"
    )


def zipped(members: dict[str, str]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    return target.getvalue()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files in ten folders."""
    made = tmp_path_factory.mktemp("many")
    for number in range(FILES):
        format = FORMATS[number % len(FORMATS)]
        place = made / f"wave {number % 7}"
        place.mkdir(exist_ok=True)
        (place / f"talk {number:03}.{format}").write_bytes(content(format, number))
    return made


@pytest.fixture
def page(small: Program, idle: Idle) -> SourcesPage:
    small.window.show_page("sources")
    idle()
    return cast(SourcesPage, small.window.page)


def test_all_are_read_with_progress_and_stored_as_one_act(
    small: Program, page: SourcesPage, folder: Path, idle: Idle, stall: StallWatch, qtbot: QtBot
) -> None:
    told: list[tuple[int, int]] = []
    small.jobs.started.connect(
        lambda job: job.advanced.connect(lambda done, total, _: told.append((done, total)))
    )
    with stall:
        page.import_files([folder])
        qtbot.waitUntil(lambda: page.importing.sheet is not None, timeout=120_000)
        sheet = page.importing.sheet
        assert sheet is not None
        idle()
        sheet.files.choose(120)
        idle()
        QTest.mouseClick(sheet.button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: small.jobs.is_idle and page.model.rowCount() > FILES, timeout=60_000)
        idle()
    assert stall.own_ms < 100
    assert (FILES, FILES) in told
    assert len({done for done, _ in told}) > FILES // 4
    stored = small.desk.read(views.sources)[2:]
    assert len(stored) == FILES
    assert {source.format for source in stored} == set(FORMATS)
    assert all(any(voice.role == "participant" for voice in source.speakers) for source in stored)
    small.desk.undo()
    idle()
    assert len(small.desk.read(views.sources)) == 2


@pytest.mark.parametrize("after", [0, 3, 90, FILES])
def test_cancelled_at_any_moment_nothing_is_left(
    small: Program, page: SourcesPage, folder: Path, idle: Idle, qtbot: QtBot, after: int
) -> None:
    before = small.desk.path.stat().st_mtime_ns, small.desk.undo_label

    def follow(job: Progress) -> None:
        job.advanced.connect(lambda done, *_: job.cancel() if done >= after else None)

    small.jobs.started.connect(follow)
    page.import_files([folder])
    qtbot.waitUntil(lambda: small.jobs.is_idle, timeout=120_000)
    idle()
    if after == FILES and page.importing.sheet is not None:
        QTest.keyClick(page.importing.sheet, Qt.Key.Key_Escape)
        idle()
    else:
        assert page.importing.sheet is None
    assert len(small.desk.read(views.sources)) == 2
    assert (small.desk.path.stat().st_mtime_ns, small.desk.undo_label) == before
