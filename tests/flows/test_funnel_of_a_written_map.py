"""The funnel of a written table: opened as a map, its losses laid over it, the largest first and how it was read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.journey import acts
from app.journey.layers import WhyPanel
from app.journey.page import MapPage
from coding.analysis.overlay import Layers

Idle = Callable[[], None]

FUNNEL = """# Customer Journey Map: Figures

| **Stage** | **Consideration** | **Decision** | **Service** |
|---|---|---|---|
| **Customer Actions** | Asks for a demo | Tries it | Uses it |
| **KPIs** | Demo requests: 100/month, trial signups: 50/month | Trial-to-paid conversion: 20% | Activation rate: 70% |

### Analysis
**Top Pain Points:**
1. Consideration stage drop-off: 100 demo requests → 50 trial signups (50% drop-off)
"""


def test_the_largest_loss_is_ranked_first_and_says_how_it_was_read(
    small: Program, qtbot: QtBot, idle: Idle, tmp_path: Path
) -> None:
    """Trial to paid loses 80 %, worked out from a rate; demo to trial loses 50 % and is no conversion."""
    file = tmp_path / "Figures.md"
    file.write_text(FUNNEL, encoding="utf-8")
    small.window.show_page("map")
    qtbot.waitUntil(lambda: isinstance(small.window.page, MapPage), timeout=20_000)
    page = small.window.page
    assert isinstance(page, MapPage)
    acts.import_map(small.desk, file, page.keeper.choose)
    qtbot.waitUntil(lambda: page.keeper.map_id is not None and page.keeper.is_settled, timeout=20_000)
    page.keeper.toggle_layer("losses")
    idle()
    qtbot.waitUntil(lambda: page.keeper.is_settled, timeout=20_000)
    shown = page.keeper.current
    assert shown is not None and isinstance(shown.layers, Layers)
    first, second = shown.layers.drop_offs[:2]
    assert (first.text(), first.badge) == ("80 % lost (67–89 %)", "reconstructed from rate")
    assert (second.text(), second.badge) == ("50 % lost", "ratio, not conversion")
    notes = {hit.id: hit for hit in page.canvas.drawing.hits if hit.kind == "note"}
    decision = next(stage for stage in shown.view.stages if stage.name == "Decision")
    note = notes[f"losses|{decision.id}"]
    assert "reconstructed from rate" in note.tip
    page.open_hit(note)
    assert isinstance(page.drawer.panel, WhyPanel)
