"""The workbook in another program: LibreOffice opens it whole, prints it, and saves every word as it was."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from sqlalchemy.orm import Session

from coding.exporters.project import export_project

SECONDS = 240


def office() -> str:
    """The path of LibreOffice, else skip: it is neither shipped nor fetched."""
    found = next((path for name in ("soffice", "libreoffice") if (path := shutil.which(name))), None)
    if found is None:
        pytest.skip("no LibreOffice is on this machine: install libreoffice-calc to open the workbook in it")
    return found


def converted(book: Path, kind: str, folder: Path) -> Path:
    """What LibreOffice makes of a workbook, in a folder of its own; it must not complain."""
    folder.mkdir()
    done = subprocess.run(
        [
            office(),
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            *("--headless", "--norestore", "--convert-to", kind, "--outdir", str(folder), str(book)),
        ],
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=True,
    )
    made = folder / f"{book.stem}.{kind.partition(':')[0]}"
    assert made.exists(), done.stderr
    assert not re.search("repair|corrupt|error", done.stdout + done.stderr, re.IGNORECASE)
    return made


def words(book: Any, sheet: str) -> list[list[str]]:
    """All cells of a sheet as words, numbers without what rounding adds."""
    return [
        [
            "" if value is None else f"{value:.6g}" if isinstance(value, int | float) else str(value)
            for value in row
        ]
        for row in book[sheet].iter_rows(values_only=True)
    ]


@pytest.fixture
def book(sample: Session, tmp_path: Path) -> Path:
    """The workbook of the sample study."""
    office()
    path = tmp_path / "evidence.xlsx"
    export_project(sample, path)
    return path


def test_it_is_saved_again_as_it_was(book: Path, tmp_path: Path) -> None:
    """Sheets in their order, quotes, codes and links; without a screen LibreOffice keeps no view of a sheet."""
    ours = load_workbook(book)
    theirs = load_workbook(converted(book, "xlsx", tmp_path / "again"))
    assert theirs.sheetnames == ours.sheetnames
    for sheet in ("Codebook", "Participants", "Cards", "Memos", "Method"):
        assert words(theirs, sheet) == words(ours, sheet), sheet
    for name in ("Evidence", "Map"):
        links = [
            [c.coordinate for row in b[name].iter_rows() for c in row if c.hyperlink] for b in (ours, theirs)
        ]
        assert links[0] == links[1]
    quotes = [[row[0] for row in b["Evidence"].iter_rows(values_only=True)] for b in (ours, theirs)]
    assert quotes[0] == quotes[1]


def test_it_can_be_printed(book: Path, tmp_path: Path) -> None:
    """A PDF with pages for every sheet; where pdftoppm is there, its first page is drawn."""
    pdf = converted(book, "pdf", tmp_path / "print")
    assert pdf.read_bytes().startswith(b"%PDF")
    from pypdf import PdfReader

    pages = PdfReader(pdf).pages
    assert len(pages) >= 15
    assert "Study" in pages[0].extract_text()
    drawer = shutil.which("pdftoppm")
    if drawer is not None:
        subprocess.run([drawer, "-r", "60", "-png", "-l", "3", str(pdf), str(tmp_path / "page")], check=True)
        assert all(page.stat().st_size > 2_000 for page in tmp_path.glob("page*.png"))
