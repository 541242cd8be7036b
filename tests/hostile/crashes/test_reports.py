"""Reports, and all that a crash prints, hold kinds of errors and places in files: no message, value, name or path."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from xml.etree import ElementTree

import pytest

from app.errors import report, save
from coding.people import add_participant
from coding.workspace import Workspace
from models.base import Base
from models.errors import UserError
from tests.support import MARKER

ROOT = Path(__file__).parents[3]


def of_the_database(folder: Path) -> None:
    """A value that a table refuses."""
    workspace = Workspace.create(folder / "study.trailmark")
    try:
        with workspace.operation("x") as session:
            add_participant(session, MARKER)
            session.execute(Base.metadata.tables["participant"].insert(), {"name": MARKER, "consent": MARKER})
    finally:
        workspace.close()


def of_a_workbook(_: Path) -> None:
    from openpyxl import Workbook

    book = Workbook()
    book.create_sheet().append([f"{MARKER}\x01"])


def of_a_chain(_: Path) -> object:
    try:
        raise ValueError(MARKER)
    except ValueError as error:
        error.add_note(MARKER)
        raise RuntimeError(f"while reading {MARKER}") from error


def of_docx(folder: Path) -> object:
    from docx import Document

    return Document(str(folder / f"{MARKER}.docx"))


def of_zip(folder: Path) -> object:
    from zipfile import ZipFile

    with ZipFile(folder / "a.zip", "w") as archive:
        return archive.read(MARKER)


def of_lxml(_: Path) -> object:
    from lxml import etree

    return etree.fromstring(f"<a>{MARKER}</b>".encode())


def of_xpath(_: Path) -> object:
    from lxml import etree

    return etree.fromstring(b"<a/>").xpath(f"//{MARKER}:[")


SPEAKING: dict[str, Callable[[Path], object]] = {
    "a number": lambda _: int(MARKER),
    "a fraction": lambda _: float(MARKER),
    "a decimal": lambda _: Decimal(MARKER),
    "a date": lambda _: datetime.strptime(MARKER, "%Y"),
    "an ISO date": lambda _: datetime.fromisoformat(MARKER),
    "a key": lambda _: dict[str, str]()[MARKER],
    "a file": lambda folder: (folder / MARKER).read_text(),
    "a name": lambda _: getattr(object(), MARKER),
    "JSON": lambda _: json.loads(f"[{MARKER}"),
    "XML": lambda _: ElementTree.fromstring(f"<{MARKER}"),
    "letters": lambda _: f"{MARKER}é".encode("ascii"),
    "an assertion": lambda _: pytest.fail(MARKER),
    "the database": of_the_database,
    "a workbook": of_a_workbook,
    "a chain with a note": of_a_chain,
    "a docx": of_docx,
    "a zip": of_zip,
    "lxml": of_lxml,
    "XPath": of_xpath,
    "a sentence of ours": lambda _: _raise(UserError(MARKER, MARKER)),
}


def _raise(error: BaseException) -> object:
    raise error


@pytest.mark.parametrize("name", SPEAKING)
def test_a_report_says_where_and_never_what(name: str, tmp_path: Path) -> None:
    """Twenty kinds of error, of which most put the value into their message."""
    with pytest.raises(BaseException) as raised:
        SPEAKING[name](tmp_path)
    text = report(raised.value)
    path = save(text)
    assert path is not None
    written = path.read_text(encoding="utf-8")
    for secret in (MARKER, *MARKER.split(), str(tmp_path), str(Path.home()), str(ROOT)):
        assert secret not in written
    assert f"test_reports:{raised.traceback[0].lineno + 1}" in written
    assert path.stat().st_mode & 0o077 == 0


CRASHING = """
import sys, threading
from app.errors import install
told = []
install(lambda error, path: told.append(path))
def work():
    raise ValueError(sys.argv[1])
thread = threading.Thread(target=work)
thread.start()
thread.join()
class Fragile:
    def __del__(self):
        raise KeyError(sys.argv[1])
Fragile()
raise RuntimeError(sys.argv[1])
"""


def test_no_error_of_a_thread_or_a_finalizer_is_printed(private_home: Path) -> None:
    """Python prints what nobody caught, and desktops keep what is printed; here it goes into reports."""
    command = [sys.executable, "-c", CRASHING, MARKER]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert MARKER not in done.stdout + done.stderr
    reports = sorted(path.read_text("utf-8") for path in private_home.rglob("report-*.txt"))
    kinds = sorted(text.split("\n\n")[1].splitlines()[0] for text in reports)
    assert kinds == ["builtins.KeyError", "builtins.RuntimeError", "builtins.ValueError"]
    assert not any(MARKER in text for text in reports)


@pytest.mark.parametrize(
    "words",
    [
        ("sources", f"{MARKER}.trailmark"),
        ("import", "study.trailmark", f"{MARKER}.txt"),
        ("check", "damaged.trailmark"),
        ("export", "study.trailmark", f"nowhere/{MARKER}/x.xlsx"),
    ],
)
def test_a_failing_command_prints_no_word_of_the_study(words: tuple[str, ...], tmp_path: Path) -> None:
    """A name that the person typed may be repeated to them; what the files hold may not."""
    workspace = Workspace.create(tmp_path / "study.trailmark")
    with workspace.operation("x") as session:
        add_participant(session, "Quintessa Marchbanks")
    workspace.close()
    content = bytearray((tmp_path / "study.trailmark").read_bytes())
    content[4096:8192] = b"Quintessa Marchbanks" * 204 + bytes(16)
    (tmp_path / "damaged.trailmark").write_bytes(content)
    done = subprocess.run(
        [sys.executable, "-m", "app", *words],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 2, done.stderr
    assert "Quintessa" not in done.stdout + done.stderr
    assert "Traceback" not in done.stderr
