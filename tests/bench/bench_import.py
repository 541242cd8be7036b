"""Import of twenty interviews of 8,000 words in every format: read in a child process, checked, stored as one act."""

from __future__ import annotations

import random
import resource
import time
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest

from coding.importers import read_paths
from coding.sources import add_sources
from coding.workspace import Workspace
from tests.bench import table

SOURCES, TURNS, WORDS = 20, 100, 80
BAR_S = 5.0
PEERS = {"txt": ("0.16", "17.7–27.3"), "docx": ("0.17", "29.6–59.7")}
Turns = list[tuple[str, str]]


def talk(draw: random.Random) -> Turns:
    """A hundred turns of eighty words."""
    words = [f"w{number}ord"[: 3 + number % 7] for number in range(900)]
    return [
        ("Interviewer" if turn % 2 == 0 else "P01", " ".join(draw.choices(words, k=WORDS)).capitalize() + ".")
        for turn in range(TURNS)
    ]


def lines(turns: Turns) -> str:
    return "".join(f"{who}: {said}\n" for who, said in turns)


def txt(turns: Turns) -> bytes:
    return lines(turns).encode()


def md(turns: Turns) -> bytes:
    return "".join(f"**{who}:** {said}\n\n" for who, said in turns).encode()


def html(turns: Turns) -> bytes:
    body = "".join(f"<p><b>{who}:</b> {said}</p>" for who, said in turns)
    return f"<html><body>{body}</body></html>".encode()


def rtf(turns: Turns) -> bytes:
    body = "".join(f"{who}: {said}\\par\n" for who, said in turns)
    return ("{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\f0 " + body + "}").encode()


def clock(second: int, mark: str) -> str:
    return f"{second // 3600:02}:{second // 60 % 60:02}:{second % 60:02}{mark}000"


def vtt(turns: Turns) -> bytes:
    cues = (
        f"{clock(n * 9, '.')} --> {clock(n * 9 + 8, '.')}\n<v {who}>{said}\n\n"
        for n, (who, said) in enumerate(turns)
    )
    return ("WEBVTT\n\n" + "".join(cues)).encode()


def srt(turns: Turns) -> bytes:
    cues = (
        f"{n + 1}\n{clock(n * 9, ',')} --> {clock(n * 9 + 8, ',')}\n{who}: {said}\n\n"
        for n, (who, said) in enumerate(turns)
    )
    return "".join(cues).encode()


def csv(turns: Turns) -> bytes:
    """A table of diary entries: each turn an entry of the same person."""
    entries = "".join(f'P01,2026-03-{n % 28 + 1:02},"{said}"\n' for n, (_, said) in enumerate(turns))
    return ("participant,date,entry\n" + entries).encode()


def docx(turns: Turns) -> bytes:
    from docx import Document

    document, file = Document(), BytesIO()
    for who, said in turns:
        document.add_paragraph(f"{who}: {said}")
    document.save(file)
    return file.getvalue()


def odt(turns: Turns) -> bytes:
    from odf.opendocument import OpenDocumentText
    from odf.text import P

    document, file = OpenDocumentText(), BytesIO()
    for who, said in turns:
        document.text.addElement(P(text=f"{who}: {said}"))
    document.write(file)
    return file.getvalue()


def xlsx(turns: Turns) -> bytes:
    from openpyxl import Workbook

    book, file = Workbook(write_only=True), BytesIO()
    sheet = book.create_sheet()
    sheet.append(("participant", "date", "entry"))
    for number, (_, said) in enumerate(turns):
        sheet.append(("P01", f"2026-03-{number % 28 + 1:02}", said))
    book.save(file)
    return file.getvalue()


FORMATS: dict[str, Callable[[Turns], bytes]] = {
    "txt": txt, "docx": docx, "md": md, "html": html, "rtf": rtf, "odt": odt, "vtt": vtt, "srt": srt,
    "csv": csv, "xlsx": xlsx,
}  # fmt: skip


@pytest.mark.parametrize("ending", FORMATS)
def test_twenty_interviews(ending: str, tmp_path: Path) -> None:
    """Processor time of this process and of the readers it starts, their start included."""
    draw, folder = random.Random(4), tmp_path / "files"
    folder.mkdir()
    for number in range(SOURCES):
        (folder / f"P{number:02}.{ending}").write_bytes(FORMATS[ending](talk(draw)))
    workspace = Workspace.create(tmp_path / "study.trailmark")
    began = used(), time.perf_counter()
    batch = read_paths([folder])
    with workspace.operation("Import") as session:
        added = add_sources(session, list(batch.imported))
    taken = used() - began[0], time.perf_counter() - began[1]
    workspace.close()
    assert batch.failed == ()
    assert len(added) == SOURCES
    name = f"20 × 8,000 words, {ending}"
    table.seconds("import, and store", name, *taken, BAR_S, PEERS.get(ending, ("", "")))
    assert taken[0] < BAR_S


def used() -> float:
    """Processor seconds of this process and its ended children."""
    who = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    return sum(each.ru_utime + each.ru_stime for each in map(resource.getrusage, who))
