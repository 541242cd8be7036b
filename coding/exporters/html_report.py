"""One self-contained HTML file of a map: the drawing, its evidence to click, search and filter; nothing from outside.

Its content security policy allows exactly the style and the script that are written into it, by their SHA-256,
and nothing else: no network, no image, no frame, no form.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable
from importlib.resources import files
from pathlib import Path

from sqlalchemy.orm import Session

from coding.exporters.atomic import written
from coding.exporters.choice import Choice
from coding.exporters.html_cards import Placed, evidence, placed_cards, unplaced
from coding.exporters.html_tables import counts_of, method, tables
from coding.exporters.html_text import Html, element, joined, trusted
from coding.exporters.material import read_map
from coding.journey.display import NORMAL, DisplayList, Hit
from coding.journey.layout import layout
from coding.journey.measure import PlainMeasure
from coding.journey.svg import write_svg
from coding.journey.view import JourneyView, Quote
from models.translation import language, noted, tr

_STYLE = re.compile(r"<style>(.*?)</style>", re.DOTALL)
_FILTERS = (
    ("stage", noted("All stages")),
    ("lane", noted("All lanes")),
    ("tier", noted("All tiers")),
    ("person", noted("Everybody")),
)


def export_html(session: Session, path: Path, choice: Choice) -> int:
    """Write the project's map with its evidence; how many different quotes it holds."""
    view = read_map(session, choice)
    export_map_html(view, path)
    return different_quotes(view)


def different_quotes(view: JourneyView) -> int:
    """How many quotes a map shows, one on several cards once."""
    return len({quote.coding_id or (quote.source, quote.start, quote.end) for quote in _shown(view)})


def export_map_html(view: JourneyView, path: Path) -> None:
    """Write one map as an HTML file; UserError where that is not possible."""
    with written(path) as draft:
        draft.write_text(report(view), encoding="utf-8", newline="\n")


def quotes_in(view: JourneyView) -> int:
    """How many quotes the cards and the unplaced tray show, one on several cards as often as it is shown."""
    return len(_shown(view))


def _shown(view: JourneyView) -> list[Quote]:
    cards = [card for lane in view.lanes for cell in lane.cells for card in cell.cards]
    return [q for card in cards for q in (*card.quotes, *card.contradicting)] + list(view.unplaced)


def report(view: JourneyView) -> str:
    """The document."""
    cards = placed_cards(view)
    drawing = layout(view, PlainMeasure())
    light, faces = _drawn(drawing, dark=False)
    dark, _ = _drawn(drawing, dark=True)
    style, script = _resource("report.css"), _resource("report.js")
    sheet = element(
        "div",
        element("div", light, class_="r-light"),
        element("div", dark, class_="r-dark"),
        _hits(view, drawing, cards),
        class_="r-sheet",
    )
    body = joined(
        _head(view),
        _tools(cards),
        element("div", sheet, class_="r-map"),
        _drawer(),
        element("main", evidence(view, cards), unplaced(view), tables(view), method(view)),
        element(
            "footer",
            tr("Made with Trailmark. This file refers to nothing outside itself."),
            class_="r-end",
        ),
        element("script", trusted(script)),
    )
    head = joined(
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=_policy([faces, style], script)),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="referrer", content="no-referrer"),
        element("title", view.title),
        element("style", trusted(faces)),
        element("style", trusted(style)),
    )
    return f'<!DOCTYPE html>\n<html lang="{language() or "en"}"><head>{head}</head>\n<body>{body}</body></html>\n'


def _policy(styles: Iterable[str], script: str) -> str:
    allowed = " ".join(_hash(style) for style in styles)
    rules = ("default-src 'none'", f"style-src {allowed}", f"script-src {_hash(script)}")
    return "; ".join((*rules, "base-uri 'none'", "form-action 'none'"))


def _hash(content: str) -> str:
    digest = hashlib.sha256(content.encode("utf-8")).digest()
    return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"


def _resource(name: str) -> str:
    return (files("resources") / "report" / name).read_text("utf-8").replace("\r\n", "\n")


def _drawn(drawing: DisplayList, *, dark: bool) -> tuple[Html, str]:
    """The drawing without its XML declaration, and the style that goes into the head."""
    svg = write_svg(drawing, dark).partition("\n")[2]
    style = _STYLE.search(svg)
    return trusted(_STYLE.sub("", svg, count=1)), style.group(1) if style else ""


def _hits(view: JourneyView, drawing: DisplayList, cards: Iterable[Placed]) -> Html:
    """Links over the drawing, in the order in which the keyboard goes through them."""
    anchors = {("card", placed.card.id): placed.anchor for placed in cards}
    for number, stage in enumerate(view.stages, 1):
        anchors["stage", stage.id] = anchors["point", stage.id] = f"s{number}"
    if view.unplaced:
        anchors["unplaced", "unplaced"] = "unplaced"
    links = [
        _link(hit, anchors[hit.kind, hit.id])
        for hit in drawing.hits
        if hit.levels & NORMAL and (hit.kind, hit.id) in anchors
    ]
    box = f"0 0 {drawing.width:.2f} {drawing.height:.2f}"
    size = {"width": f"{drawing.width:.2f}", "height": f"{drawing.height:.2f}"}
    return element("svg", *links, class_="r-hits", viewBox=box, **size)


def _link(hit: Hit, anchor: str) -> Html:
    place = {"x": hit.x, "y": hit.y, "width": hit.w, "height": hit.h}
    box = element("rect", rx="6", **{name: f"{value:.2f}" for name, value in place.items()})
    return element("a", element("title", hit.tip), box, href=f"#{anchor}", aria_label=hit.tip)


def _head(view: JourneyView) -> Html:
    persona = view.persona
    whom = " · ".join(part for part in (persona.name, persona.role, persona.goal) if part) if persona else ""
    said = [part for part in (view.product, view.journey_type, view.scope, view.wave) if part]
    counted = " · ".join(counts_of(view))
    lines = (element("p", line) for line in (whom, " · ".join(said), counted) if line)
    return element("header", element("h1", view.title), *lines, class_="r-head")


def _tools(cards: Iterable[Placed]) -> Html:
    values: dict[str, dict[str, None]] = {name: {} for name, _ in _FILTERS}
    for placed in cards:
        values["stage"][placed.stage.name] = None
        values["lane"][placed.lane.name] = None
        if placed.card.tier:
            values["tier"][placed.card.tier] = None
        values["person"].update(dict.fromkeys(placed.card.supporters))
    for name in ("tier", "person"):
        values[name] = dict.fromkeys(sorted(values[name]))
    choices = (
        element(
            "select",
            element("option", tr(everything), value=""),
            *(element("option", value, value=value) for value in values[name]),
            name=name,
            aria_label=tr(everything),
        )
        for name, everything in _FILTERS
        if len(values[name]) > 1
    )
    search = element(
        "input",
        type="search",
        id="search",
        placeholder=tr("Search cards and quotes"),
        aria_label=tr("Search"),
    )
    clear = element("button", tr("Show all"), type="button", id="clear")
    count = element(
        "output", id="found", aria_live="polite", data_all=tr("cards"), data_of=tr("of {n} cards", n="#")
    )
    return element(
        "nav",
        search,
        *choices,
        clear,
        count,
        class_="r-tools",
        hidden=True,
        aria_label=tr("Search and filters"),
    )


def _drawer() -> Html:
    close = element("button", tr("Close"), type="button", id="close")
    return element(
        "aside",
        close,
        element("div", id="shown"),
        class_="r-drawer",
        id="drawer",
        hidden=True,
        aria_label=tr("Evidence"),
    )
