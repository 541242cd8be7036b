"""Nothing English remains in a window of another language: every text is said in letters no phrase is written in."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterator
from html import unescape
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget

from app.analysis.page import AnalysisPage
from app.bootstrap import Program
from app.journey.page import MapPage
from app.people.page import PeoplePage
from app.widgets.sheet import Sheet
from models.translation import use
from tests.app.journey.conftest import wait_until_settled

Idle = Callable[[], None]
LETTERS = dict(
    zip(
        map(ord, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"),
        "абцдефгхийклмнопярстувшжызАБЦДЕФГХИЙКЛМНОПЯРСТУВШЖЫЗ",
        strict=True,
    )
)
KEPT = re.compile(r"(\{[^}]*\}|<[^>]*>)")
PARTS = re.compile(r"[·:,;…“”()→\n]|\.(?=\s|$)")
KEYS = re.compile(r"\b(?:Ctrl|Shift|Alt|Enter|Return|Del|Esc|Tab|Left|Right|Up|Down|Space)\b")
LATIN = re.compile(r"[A-Za-z]{3,}")
SAME = frozenset(  # names of things, units and what a person wrote on the sample's maps and people
    {
        "Jaccard",
        "NPMI",
        "min",
        "utf-8",
        "txt",
        "SaaS",
        "Sample study",
        "first contact",
        "serious conversation",
    }
    | {"July 2", "Persona"}
)
SHEETS = ("settings", "history", "rules", "coders", "memos", "shortcuts")


def pretended(text: str) -> str:
    """A text in the letters of the pretended language; fields and tags stay."""
    return "".join(part if KEPT.fullmatch(part) else part.translate(LETTERS) for part in KEPT.split(text))


@pytest.fixture(autouse=True)
def other_language(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The window begins in the pretended language."""
    monkeypatch.setattr("app.bootstrap.speak", lambda *_: use(pretended))
    yield
    use(None)


@pytest.fixture
def written(sample_file: Path) -> tuple[frozenset[str], str]:
    """What the study itself holds: its short texts one by one, and all of its words."""
    with sqlite3.connect(sample_file) as project:
        names = [name for (name,) in project.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        rows = [row for name in names for row in project.execute(f'SELECT * FROM "{name}"')]
    project.close()
    found = {str(cell) for row in rows for cell in row if isinstance(cell, str)}
    kinds = {text for text in found if text.islower() and len(text) < 24 and " " not in text}
    parts = {part.strip() for text in found - kinds for part in PARTS.split(text)}
    return frozenset(parts), " ".join(" ".join(found).split())


def texts(window: QWidget) -> Iterator[str]:
    """What is written on the widgets that are shown, and what a screen reader and the mouse are told of them."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        elif isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        elif isinstance(widget, QComboBox):
            yield from (widget.itemText(at) for at in range(widget.count()))


def english(window: QWidget, written: tuple[frozenset[str], str]) -> set[str]:
    """Parts of texts in Latin letters that neither the study holds nor a name is."""
    short, long = written
    left = set()
    for text in texts(window):
        if " ".join(text.split()).strip("“”… ") in long:
            continue
        for piece in PARTS.split(KEYS.sub("", unescape(KEPT.sub(" ", text)))):
            words = " ".join(piece.split()).strip("‘’'\"- ")
            known = words in short or words in SAME or (words.count(" ") > 1 and words in long)
            if LATIN.search(words) and not known and not _of_names(words, short):
                left.add(words)
    return left


def _of_names(words: str, short: frozenset[str]) -> bool:
    """Whether nothing in Latin letters is left when the study's names are taken out."""
    for name in sorted(
        (each for each in short | SAME if len(each) > 2 and each in words), key=len, reverse=True
    ):
        words = words.replace(name, " ")
    return LATIN.search(KEYS.sub("", words)) is None


def test_pages_and_sheets(sample: Program, idle: Idle, written: tuple[frozenset[str], str]) -> None:
    left: dict[str, set[str]] = {}
    for page in sample.window.page_ids:
        sample.window.show_page(page)
        idle()
        left[page] = english(sample.window, written)
        if isinstance(sample.window.page, PeoplePage):
            for tab in ("personas", "accounts", "plan"):
                sample.window.page.show_tab(tab)
                idle()
                left[tab] = english(sample.window, written)
    for act in SHEETS:
        sample.window.actions_table[act].trigger()
        idle()
        left[act] = english(sample.window, written)
        for sheet in sample.window.findChildren(Sheet):
            if sheet.isVisible():
                sheet.leave()
        QApplication.sendPostedEvents(None, 0)
    assert {where: found for where, found in left.items() if found} == {}


def test_what_stands_behind_the_map(
    sample: Program, idle: Idle, qtbot: object, written: tuple[frozenset[str], str]
) -> None:
    sample.window.show_page("map")
    page = sample.window.page
    assert isinstance(page, MapPage)
    wait_until_settled(page, qtbot, idle)  # type: ignore[arg-type]
    shown = page.keeper.current
    assert shown is not None
    hits = {(hit.kind, hit.row if hit.kind in ("card", "cell") else 0): hit for hit in shown.drawing.hits}
    left: dict[str, set[str]] = {}
    for (kind, row), hit in hits.items():
        if kind != "more":
            page.open_hit(hit)
            idle()
            left[f"{kind} {row}"] = english(page.drawer, written)
    for act in ("settings", "compare", "workshop", "export"):
        page._asked(act)
        idle()
        left[act] = english(page.drawer, written)
    assert {where: found for where, found in left.items() if found} == {}


def test_every_answer(sample: Program, idle: Idle, written: tuple[frozenset[str], str]) -> None:
    sample.window.show_page("analysis")
    page = sample.window.page
    assert isinstance(page, AnalysisPage)
    left: dict[str, set[str]] = {}
    for number, question in enumerate(page._questions):
        page.choose(number)
        idle()
        left[question.id] = english(page, written)
    assert {where: found for where, found in left.items() if found} == {}
