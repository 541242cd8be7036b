"""A map leaves the window without names unless the person says otherwise; a name that is left refuses it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.journey.export_panel import ExportPanel, export
from app.journey.files import ENDINGS, write_map
from app.journey.page import MapPage
from app.journey.printing import print_cards
from app.journey.wall import quotes_of
from coding.exporters.anonymous import Mask
from coding.exporters.maps import masked_map
from coding.journey.choose import view_for
from coding.people import rename_participant
from models.errors import UserError
from tests.support.marker import MARKER, files_holding

Idle = Callable[[], None]


@pytest.fixture
def named(sample: Program, idle: Idle) -> Program:
    """The sample study with one participant under a name of flesh and blood."""
    people = sample.desk.read(_ids)
    sample.desk.run("Name", rename_participant, people["P02"], MARKER)
    idle()
    return sample


def _ids(session: object) -> dict[str, int]:
    from coding.views import participants

    return {one.name: one.id for one in participants(session)}  # type: ignore[arg-type]


def test_the_panel_hides_names_at_first(
    named: Program, qtbot: QtBot, idle: Idle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "out").mkdir()
    named.window.show_page("map")
    page = named.window.page
    assert isinstance(page, MapPage)
    qtbot.waitUntil(lambda: page.keeper.current is not None, timeout=20_000)
    idle()
    page.bar.buttons["export"].click()
    panel = page.drawer.panel
    assert isinstance(panel, ExportPanel) and panel.anonymised.isChecked()
    panel.kind.setCurrentIndex(panel.kind.findData("html"))
    monkeypatch.setattr("app.dialogs.files.Files.file_to_write", lambda *_: tmp_path / "out" / "hidden.html")
    panel.button.click()
    idle()
    panel.anonymised.setChecked(False)
    monkeypatch.setattr("app.dialogs.files.Files.file_to_write", lambda *_: tmp_path / "out" / "open.html")
    panel.button.click()
    idle()
    assert files_holding(MARKER, [tmp_path / "out"]) == [tmp_path / "out" / "open.html"]


def test_no_name_is_in_any_byte_of_any_format(named: Program, tmp_path: Path) -> None:
    """Texts of drawn formats are packed, so the map they are drawn from is looked at too."""
    view = named.desk.read(view_for)
    hidden = named.desk.read(masked_map, view)
    assert MARKER in repr(view) and MARKER.split()[0] not in repr(hidden)
    out = tmp_path / "out"
    out.mkdir()
    for ending in ENDINGS:
        write_map(hidden, out / f"map.{ending}")
    assert len(list(out.iterdir())) == len(ENDINGS) and files_holding(MARKER, [out]) == []


def test_a_name_that_is_left_refuses_the_map(
    named: Program, idle: Idle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Kinds and places are told, the name is not; the old file stays."""
    view = named.desk.read(view_for)
    file = tmp_path / "map.svg"
    file.write_text("old")
    monkeypatch.setattr(Mask, "view", lambda self, shown: shown)
    failed: list[UserError] = []
    named.desk.failed.connect(failed.append)
    export(named.desk, view, file, "A3", anonymised=True)
    idle()
    assert "known names" in failed[0].message and "Where: " in failed[0].hint
    assert "Zebulina" not in failed[0].message + failed[0].hint
    assert file.read_text() == "old"


def test_quote_cards_are_printed_without_names_at_first(
    named: Program, qtbot: QtBot, idle: Idle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = named.desk.read(view_for)
    quotes = quotes_of(view, None)
    assert any(quote.participant == MARKER for quote in quotes)
    target = tmp_path / "cards.pdf"
    for chosen, holds in (("Cards without names (*.pdf)", False), ("Cards with names (*.pdf)", True)):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, kind=chosen: (str(target), kind))
        print_cards(named.desk, named.files, view, quotes, "Map")
        idle()
        printed = "".join("".join(page.extract_text() for page in PdfReader(target).pages).split())
        assert ("".join(MARKER.split()) in printed) is holds
        target.unlink()
