"""The report in a real browser with the network cut: every part is clicked, nothing fails, nothing is fetched."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from coding.exporters.anonymous import Mask
from coding.exporters.project import export_project
from coding.people import describe_participant, rename_participant
from coding.workspace import Workspace
from models.people import Participant
from tests.support.browser import Browser, browser
from tests.support.marker import MARKER, files_holding

SHOWN = "[...document.querySelectorAll('#evidence .r-card')].filter(card => !card.hidden).length"
DRAWER = "!document.getElementById('drawer').hidden"
WORDS = "document.getElementById('shown').textContent"


@pytest.fixture
def named(study: Workspace) -> Workspace:
    """The sample study with one person under a name of flesh and blood, and one who released nothing."""
    with study.operation("Name") as session:
        people = {row.name: row.id for row in session.scalars(select(Participant))}
        rename_participant(session, people["P02"], MARKER)
        describe_participant(session, people["P03"], quote_release="no")
    return study


@pytest.fixture
def report(named: Workspace, tmp_path: Path) -> Path:
    """The anonymised report of that study, alone in a folder."""
    path = tmp_path / "out" / "report.html"
    path.parent.mkdir()
    with named.reading() as session:
        export_project(session, path, anonymised=True)
    return path


@pytest.fixture
def page(report: Path, tmp_path: Path) -> Iterator[Browser]:
    """The report, open."""
    browser()
    with Browser(tmp_path / "profile") as opened:
        opened.open(report)
        yield opened


def test_no_name_is_in_any_byte_of_the_report(named: Workspace, report: Path) -> None:
    with named.reading() as session:
        known = Mask.of(session).known["participant"]
    assert MARKER in known
    for name in (MARKER, *MARKER.split()):
        assert files_holding(name, [report.parent]) == []
    words = report.read_text(encoding="utf-8").casefold()
    assert not [name for name in known if name.casefold() in words]


def test_it_is_clicked_through_without_an_error(page: Browser, report: Path) -> None:
    """Map, drawer, search, filters, keyboard and print; the browser asked for the file alone."""
    cards = int(page.run(SHOWN))
    links = int(page.run("document.querySelectorAll('.r-hits a').length"))
    assert cards > 50 and links > 50
    for at in range(0, links, max(1, links // 12)):
        page.click(".r-hits a", at)
        if page.run(DRAWER):
            assert len(str(page.run(WORDS))) > 5
            page.click("#close")
            assert not page.run(DRAWER)
    card = "[...document.querySelectorAll('.r-hits a')].findIndex(a => document.getElementById("
    card += "a.getAttribute('href').slice(1)).classList.contains('r-card'))"
    page.click(".r-hits a", int(page.run(card)))
    assert page.run(DRAWER)
    page.press("Escape")
    assert not page.run(DRAWER)
    page.press("/")
    page.type("price")
    page.wait(f"{SHOWN} < {cards} && {SHOWN} > 0")
    page.click("#clear")
    page.wait(f"{SHOWN} === {cards}")
    for number in range(int(page.run("document.querySelectorAll('.r-tools select').length"))):
        pick = f"document.querySelectorAll('.r-tools select')[{number}]"
        page.run(f"{pick}.selectedIndex = 1; {pick}.dispatchEvent(new Event('change'))")
        assert 0 < int(page.run(SHOWN)) <= cards
        page.click("#clear")
    assert page.pdf().startswith(b"%PDF")
    assert page.trouble == []
    assert page.asked == [report.as_uri()]


def test_nothing_of_a_stranger_runs_in_it(named: Workspace, tmp_path: Path) -> None:
    """A code with a script for a name is shown as it is written."""
    from coding.codebook import rename_code
    from coding.codings import codings

    evil = '"><img src=x onerror="document.title=1"><script>document.title=2'
    with named.operation("Rename") as session:
        code = next(one for one in codings(session) if one.kind == "pain point")
        rename_code(session, code.code_id, evil)
    with named.reading() as session:
        export_project(session, tmp_path / "evil.html", anonymised=False)
    with Browser(tmp_path / "profile") as opened:
        opened.open(tmp_path / "evil.html")
        assert opened.run("document.title") not in ("1", "2")
        assert opened.run("document.querySelectorAll('img').length") == 0
        assert evil in opened.run("document.body.innerText")
        assert opened.trouble == [] and len(opened.asked) == 1
