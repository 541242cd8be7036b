"""A masked map holds no participant's name anywhere and the same numbers everywhere."""

from __future__ import annotations

from coding.journey.build import build
from coding.journey.documents import to_document
from coding.journey.masked import masked
from coding.journey.view import Card, JourneyView, Quote
from tests.support.pretend import Pretend

NAMES = ("Rosalind Quimby", "Ferdinand Achterberg", "Ottoline Vane")


def named() -> JourneyView:
    made = Pretend()
    stage, pain, joy = (
        made.code("First", "stage"),
        made.code("Slow", "thought"),
        made.code("Joy", "emotion", 1),
    )
    for name in NAMES:
        source = made.source(made.person(name, role=f"{name.split()[1]}'s boss"), title=f"Talk with {name}")
        made.speakers[-1] = made.speakers[-1]._replace(name=name)
        made.says(source, f"I am {name} and it is slow.", stage, pain, joy)
        made.says(source, "When was that?", pain)
    return build(made.facts())


def cards(view: JourneyView) -> list[Card]:
    return [card for lane in view.lanes for cell in lane.cells for card in cell.cards]


def shown(quote: Quote) -> str | None:
    """Words with the name taken out; the second person's are not released."""
    if quote.participant == NAMES[1]:
        return None
    return quote.quote.replace(quote.participant or "", "[name]")


def test_no_name_is_left_and_no_number_changes() -> None:
    view = named()
    aliases = {name: f"P{index:02d}" for index, name in enumerate(NAMES)}
    hidden = masked(view, lambda name: aliases[name], shown)
    text = repr(to_document(hidden))
    assert not any(part in text for name in NAMES for part in name.split())
    assert "[name]" in text
    assert hidden.people == ("P00", "P01", "P02")
    for old, new in zip(cards(view), cards(hidden), strict=True):
        assert (old.k, old.n, old.tier, old.mentions) == (new.k, new.n, new.tier, new.mentions)
        assert len(new.quotes) == len(old.quotes) - 1
    assert hidden.stages[0].emotion.mean == view.stages[0].emotion.mean
    assert len(hidden.unplaced) == 2
