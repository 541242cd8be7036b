"""The HTML report: one file, nothing from outside, nothing that runs but its own script, nothing unescaped."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coding.exporters.choice import ALL, Choice
from coding.exporters.html_report import export_html, export_map_html, quotes_in, report
from coding.exporters.html_text import element, text
from coding.journey.build import build
from coding.journey.view import Card, JourneyView, Quote
from coding.people import describe_participant
from coding.workspace import Workspace
from models.errors import UserError
from models.source import Redaction
from tests.support.journeys import by_hand, journey
from tests.support.map_project import project

HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(2)> javascript:alert(3)'


@cache
def view_of_journey() -> JourneyView:
    return build(journey())


class Reader(HTMLParser):
    """What a browser would make of the file: its elements, their attributes and the texts between them."""

    def __init__(self, document: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.feed(document)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.texts.append(data)

    def named(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]


def with_words(view: JourneyView, words: str) -> JourneyView:
    """The view with `words` in every kind of text it shows."""

    def card(found: Card) -> Card:
        quotes = tuple(replace(quote, quote=words, source_title=words) for quote in found.quotes)
        return replace(found, text=words, detail=words, owner=words, quotes=quotes)

    lanes = tuple(
        replace(
            lane,
            name=words,
            cells=tuple(replace(cell, cards=tuple(map(card, cell.cards))) for cell in lane.cells),
        )
        for lane in view.lanes
    )
    stages = tuple(replace(stage, name=words, key_need=words) for stage in view.stages)
    return replace(view, title=words, product=words, lanes=lanes, stages=stages, filters=(words,))


def test_every_card_and_quote_is_there_and_linked_from_the_drawing() -> None:
    view = view_of_journey()
    reader = Reader(report(view))
    cards = [card for lane in view.lanes for cell in lane.cells for card in cell.cards]
    articles = [a["id"] for a in reader.named("article")]
    assert len(articles) == len(cards) > 50
    assert len(reader.named("blockquote")) == quotes_in(view) > 50
    links = [(a["href"] or "")[1:] for a in reader.named("a")]
    assert set(articles) <= set(links)
    anchors = {attributes.get("id") for _, attributes in reader.elements}
    assert set(links) <= anchors


def test_the_policy_allows_exactly_the_styles_and_the_script_of_the_file() -> None:
    document = report(view_of_journey())
    policy = next(m["content"] or "" for m in Reader(document).named("meta") if m.get("http-equiv"))
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy and "http" not in policy
    for tag in ("style", "script"):
        for content in re.findall(rf"<{tag}>(.*?)</{tag}>", document, re.DOTALL):
            digest = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
            assert f"'sha256-{digest}'" in policy


def test_nothing_refers_outside() -> None:
    document = report(view_of_journey())
    assert re.findall(r"(?:https?:)?//(?!www\.w3\.org/2000/svg)[a-z]", document) == []
    assert "@import" not in document and "url(" not in document
    for _, attributes in Reader(document).elements:
        assert not {"src", "style", "srcset", "action", "xlink:href"} & set(attributes)
        assert (attributes.get("href") or "#").startswith("#")


def test_hostile_words_stay_words() -> None:
    reader = Reader(report(with_words(view_of_journey(), HOSTILE)))
    assert len(reader.named("script")) == 1
    assert reader.named("img") == []
    assert all(not name.startswith("on") for _, attributes in reader.elements for name in attributes)
    assert any(HOSTILE in said for said in reader.texts)


@given(st.text(max_size=200))
def test_any_text_is_read_back_as_it_was(words: str) -> None:
    reader = Reader(element("p", words, title=words))
    kept = re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]", "\ufffd", words)
    assert "".join(reader.texts).replace("\r", "\n") == kept.replace("\r", "\n")
    assert "<" not in text(words)


def test_a_map_without_evidence_is_written_too(tmp_path: Path) -> None:
    path = tmp_path / "map.html"
    export_map_html(build(by_hand()), path)
    assert "written by hand" in path.read_text(encoding="utf-8")
    assert [file.name for file in tmp_path.iterdir()] == ["map.html"]


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="could not be written"):
        export_map_html(build(by_hand()), tmp_path / "missing" / "map.html")


def test_the_project_is_written_with_and_without_names(tmp_path: Path) -> None:
    with project(tmp_path) as (workspace, keys):
        _rename(workspace)
        open_file, hidden_file = tmp_path / "open.html", tmp_path / "hidden.html"
        with workspace.operation("Redact") as session:
            session.add(Redaction(source_id=keys["P2"], start=10, end=16, label="feeling"))
        with workspace.reading() as session:
            assert (
                export_html(session, open_file, ALL)
                > export_html(session, hidden_file, Choice(anonymised=True))
                > 0
            )
    shown, hidden = open_file.read_text(encoding="utf-8"), hidden_file.read_text(encoding="utf-8")
    assert "Rosalind Quimby" in shown
    assert "rosalind" not in hidden.casefold() and "quimby" not in hidden.casefold()
    assert "Participant 1" in hidden and "feeling" in hidden
    assert "It was slow." not in hidden


def _rename(workspace: Workspace) -> None:
    """P1's words were not released; P2 has a name of flesh and blood."""
    from coding.people import participant_named, rename_participant

    with workspace.operation("People") as session:
        describe_participant(session, participant_named(session, "P1"), quote_release="no")
        rename_participant(session, participant_named(session, "P2"), "Rosalind Quimby")


def test_a_quote_tells_who_and_where() -> None:
    from coding.exporters.html_cards import quote

    said = quote(Quote("s", 0, 4, "Nice", participant="P1", source_title="Talk", date="2026-03-01"))
    assert "“Nice”" in said and "P1 · Talk · 2026-03-01" in said
