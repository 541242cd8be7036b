"""After names were replaced, no file that leaves the program holds one: every format, every byte, every page."""

from __future__ import annotations

import io
import re
import unicodedata
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.journey.files import ENDINGS as MAP_ENDINGS
from app.journey.files import write_map
from coding.checking import problems
from coding.exporters.project import ENDINGS, export_project
from coding.journey.choose import view_for
from coding.privacy.names_project import find_names, pseudonymise
from coding.privacy.names_replace import Pseudonym, propose
from coding.workspace import Workspace

CODERS = {"Ada", "Ben"}
COMPANIES = {"Ostrel", "Farrow", "Piers", "Siân", "Merrow Pay"}


@pytest.fixture(scope="module")
def replaced(
    tmp_path_factory: pytest.TempPathFactory, sample_file: Path
) -> Iterator[tuple[Workspace, list[str]]]:
    """The sample study with every person and some companies replaced, and the names it held."""
    path = tmp_path_factory.mktemp("names") / "study.trailmark"
    path.write_bytes(sample_file.read_bytes())
    workspace = Workspace.open(path, "Ada")
    with workspace.reading() as session:
        found = find_names(session)
    wanted = [each for each in found if each.kind != "candidate" and each.name not in CODERS]
    wanted += [each for each in found if each.name in COMPANIES]
    table = propose(wanted)
    with workspace.operation("Replace names") as session:
        done = pseudonymise(session, table)
    assert done.words > 100
    yield workspace, _names(table)
    workspace.close()


def _names(table: list[Pseudonym]) -> list[str]:
    return sorted({way for each in table for way in each.variants})


def _texts(path: Path) -> Iterator[tuple[str, str]]:
    """The content of a file and of all members of it, as text; a PDF's pages as they read."""
    data = path.read_bytes()
    if path.suffix == ".pdf":
        from pypdf import PdfReader

        pages = PdfReader(io.BytesIO(data))
        yield path.name, "\n".join(page.extract_text() for page in pages.pages)
        yield path.name, str(pages.metadata)
    elif zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                yield f"{path.name} {name}", name + "\n" + archive.read(name).decode("utf-8", "replace")
    else:
        yield path.name, data.decode("utf-8", "replace")


def _held(path: Path, names: list[str]) -> list[tuple[str, str]]:
    """Where a name stands as a word of its own, whatever its case and however its letters are composed."""
    ways = "|".join(re.escape(unicodedata.normalize("NFC", name)) for name in names)
    pattern = re.compile(rf"(?<![^\W_])(?:{ways})(?![^\W_])", re.IGNORECASE)
    return [
        (place, match.group())
        for place, text in _texts(path)
        for match in pattern.finditer(unicodedata.normalize("NFC", text))
        if match.group()[0].isupper()
    ]


@pytest.mark.parametrize("ending", ENDINGS)
def test_no_export_of_the_project_holds_a_name(
    replaced: tuple[Workspace, list[str]], tmp_path: Path, ending: str
) -> None:
    workspace, names = replaced
    path = tmp_path / f"out.{ending}"
    with workspace.reading() as session:
        export_project(session, path)
    assert _held(path, names) == []


@pytest.mark.parametrize("ending", MAP_ENDINGS)
def test_no_map_holds_a_name(
    replaced: tuple[Workspace, list[str]], tmp_path: Path, ending: str, qapp: QApplication
) -> None:
    workspace, names = replaced
    path = tmp_path / f"map.{ending}"
    with workspace.reading() as session:
        write_map(view_for(session, None, None), path)
    assert _held(path, names) == []


def test_the_scan_would_find_them_and_the_project_is_sound_and_comes_back(
    replaced: tuple[Workspace, list[str]], tmp_path: Path
) -> None:
    workspace, names = replaced
    with workspace.reading() as session:
        assert list(problems(session)) == []
    workspace.undo()
    with workspace.reading() as session:
        export_project(session, tmp_path / "before.csv")
        export_project(session, tmp_path / "before.qdpx")
        write_map(view_for(session, None, None), tmp_path / "before.pdf")
    assert len({name for _, name in _held(tmp_path / "before.csv", names)}) > 5
    assert _held(tmp_path / "before.qdpx", names)
    assert _held(tmp_path / "before.pdf", names)
    workspace.redo()
    with workspace.reading() as session:
        export_project(session, tmp_path / "after.csv")
    assert _held(tmp_path / "after.csv", names) == []
