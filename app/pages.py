"""The workspaces of the window: one table; a page is made when it is first shown."""

from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from PySide6.QtWidgets import QWidget

from app.tools import Tools
from models.translation import noted


@dataclass(frozen=True)
class Page:
    """One workspace: its id, its tab, and how it is made. A page may offer these methods:

    `take_focus()` puts the keyboard where the work is, `show_side(side)` hides or shows a panel,
    `find_here()` puts the cursor where it searches; `build()` makes its parts, each in a turn of the event loop.
    """

    id: str
    title: str
    make: Callable[[Tools], QWidget]


def _sources(tools: Tools) -> QWidget:
    from app.panels.sources_page import SourcesPage

    return SourcesPage(tools)


def _code(tools: Tools) -> QWidget:
    from app.panels.code_page import CodePage

    return CodePage(tools)


def _evidence(tools: Tools) -> QWidget:
    from app.panels.evidence_page import EvidencePage

    return EvidencePage(tools)


def _map(tools: Tools) -> QWidget:
    from app.journey.page import MapPage

    return MapPage(tools)


def _analysis(tools: Tools) -> QWidget:
    from app.analysis.page import AnalysisPage

    return AnalysisPage(tools)


def _people(tools: Tools) -> QWidget:
    from app.people.page import PeoplePage

    return PeoplePage(tools)


PAGES: tuple[Page, ...] = (
    Page("sources", noted("Sources"), _sources),
    Page("code", noted("Code"), _code),
    Page("evidence", noted("Evidence"), _evidence),
    Page("map", noted("Map"), _map),
    Page("analysis", noted("Analysis"), _analysis),
    Page("people", noted("People"), _people),
)


_PRELOADED = (
    "app.analysis.page",
    "app.journey.page",
    "app.panels.code_page",
    "app.panels.evidence_page",
    "app.panels.sources_page",
    "app.people.page",
    "coding.analysis.findings",
    "coding.search",
)


@cache
def preload() -> None:
    """Imports what the first pages need, once, on the thread that opens a project, so that showing one is quick.

    What was imported stays: no later collection of garbage walks it while the window waits.
    """
    for name in _PRELOADED:
        import_module(name)
    gc.freeze()
