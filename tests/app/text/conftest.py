from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import fonts, stylesheet
from app.text.view import TranscriptView
from app.theme import DARK, LIGHT, Theme, Type, use
from tests.app.text.study import interview


@pytest.fixture(autouse=True)
def no_widget_left(qapp: QApplication) -> Iterator[None]:
    """Deletes at once the widgets that qtbot has closed; Qt would wait for an event loop that never runs."""
    yield
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(params=[LIGHT, DARK], ids=["light", "dark"])
def theme(request: pytest.FixtureRequest, faces: None) -> Iterator[Theme]:
    """Each theme's colours in turn, without the slow restyling of the whole program; light again afterwards."""
    chosen: Theme = request.param
    use(chosen, Type.scaled(lift=fonts.lift()))
    yield chosen
    use(LIGHT, Type.scaled(lift=fonts.lift()))


@pytest.fixture
def faces(qapp: QApplication) -> None:
    """The program's own faces and style; kept from test to test, because restyling takes long."""
    sizes = Type.scaled(lift=fonts.lift())
    if qapp.styleSheet() != stylesheet.sheet(LIGHT, sizes):
        fonts.register()
        stylesheet.apply(qapp, LIGHT, Type.scaled(lift=fonts.lift()))


@pytest.fixture
def view(qtbot: QtBot, faces: None) -> TranscriptView:
    """A view on screen with the short interview."""
    shown = TranscriptView()
    qtbot.addWidget(shown)
    shown.resize(1000, 760)
    shown.show_text(interview())
    shown.show()
    qtbot.waitExposed(shown)
    shown.setFocus()
    return shown
