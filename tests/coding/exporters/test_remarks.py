"""What researchers remarked on quotes leaves in every kind of file only where it was chosen."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from coding.exporters.choice import Choice
from coding.exporters.maps import export_map, masked_map
from coding.exporters.project import export_project
from coding.journey.build import build
from coding.journey.card_editing import card_of_code, remark_on
from coding.journey.choose import facts_for
from coding.journey.markdown_file import markdown_text
from coding.journey.markdown_read import read_markdown_map
from coding.journey.remarks import remarks_of, without_remarks
from coding.journey.view import JourneyView
from coding.workspace import Workspace
from tests.support.journeys import journey

WORDS = "Play this one at the end, loudly"


def remarked() -> JourneyView:
    """A map with one remark, on the last quote of a card."""
    view = build(journey(9))
    at = next(
        n
        for n, lane in enumerate(view.lanes)
        if lane.cells and lane.cells[0].cards and len(lane.cells[0].cards[0].quotes) > 1
    )
    lane = view.lanes[at]
    first, *cells = lane.cells
    card, *cards = first.cards
    quotes = (*card.quotes[:-1], replace(card.quotes[-1], remark=WORDS))
    first = replace(first, cards=(replace(card, quotes=quotes), *cards))
    lanes = (*view.lanes[:at], replace(lane, cells=(first, *cells)), *view.lanes[at + 1 :])
    return replace(view, lanes=lanes)


def holds(path: Path) -> bool:
    """Whether the words stand in a file, packed or not."""
    if not zipfile.is_zipfile(path):
        return WORDS in path.read_text(encoding="utf-8")
    with zipfile.ZipFile(path) as packed:
        return any(WORDS.encode() in packed.read(name) for name in packed.namelist())


@pytest.mark.parametrize("ending", ["md", "csv", "xlsx", "html", "pptx"])
def test_a_map_carries_remarks_into_every_kind_of_file(tmp_path: Path, ending: str) -> None:
    view = remarked()
    export_map(view, tmp_path / f"with.{ending}")
    export_map(without_remarks(view), tmp_path / f"without.{ending}")
    assert holds(tmp_path / f"with.{ending}")
    assert not holds(tmp_path / f"without.{ending}")


def test_the_section_of_remarks_takes_nothing_from_the_markdown_map() -> None:
    view = remarked()
    (one,) = remarks_of(view)
    text = markdown_text(view)
    assert text.rstrip().endswith(f"“{' '.join(one.quote.quote.split())}” – {WORDS}")
    plain = read_markdown_map(markdown_text(without_remarks(view)))
    assert replace(read_markdown_map(text), extra=plain.extra) == plain


def test_a_view_without_remarks_stays_the_same_object() -> None:
    view = build(journey(4))
    assert without_remarks(view) is view
    assert not remarks_of(without_remarks(remarked()))


@pytest.mark.parametrize(("ending", "anonymised"), [("xlsx", True), ("pptx", False), ("md", True)])
def test_a_study_lets_them_out_only_when_chosen(
    study: Workspace, tmp_path: Path, ending: str, anonymised: bool
) -> None:
    with study.reading() as session:
        view = build(*facts_for(session))
    stage, card = next(
        (stage, card)
        for lane in view.lanes
        for stage, cell in zip(view.stages, lane.cells, strict=True)
        for card in cell.cards
        if card.code_id and card.quotes and card.quotes[0].participant == "P03" and stage.row_id
    )
    words = card.quotes[0].passage_id
    assert stage.row_id is not None and card.code_id is not None and words is not None
    with study.operation("Remark") as session:
        remark_on(session, card_of_code(session, stage.row_id, card.code_id), words, WORDS)
    with study.reading() as session:
        for chosen in (False, True):
            path = tmp_path / f"{chosen}.{ending}"
            export_project(session, path, choice=Choice(anonymised=anonymised, remarks=chosen))
            assert holds(path) is chosen
        hidden = masked_map(session, build(*facts_for(session)))
        assert not remarks_of(hidden)
