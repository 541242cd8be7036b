"""Acts of a team: who codes, working blind, settling differences."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.desk import Desk
from models.translation import tr

if TYPE_CHECKING:
    from coding.adjudication import Case


def set_blind(desk: Desk, blind: bool) -> None:
    """Hides what other coders did from every coder, or shows it again."""
    from coding import seen

    label = tr("Work blind") if blind else tr("End working blind")
    notice = tr("Only your own codings are shown") if blind else tr("All coders are shown again")
    desk.run(label, seen.set_blind, blind, notice=notice)


def rename_coder(desk: Desk, coder: int, name: str, done: Callable[[object], None]) -> None:
    """Gives a coder another name."""
    from coding import team

    desk.run(tr("Rename coder to “{name}”", name=name), team.rename_coder, coder, name, done=done)


def recolour_coder(desk: Desk, coder: int, name: str, color: str) -> None:
    """Gives a coder another colour."""
    from coding import team

    desk.run(tr("Colour of coder “{name}”", name=name), team.recolour_coder, coder, color)


def keep_sides(desk: Desk, case: Case, coders: tuple[int, ...], what: str) -> None:
    """Settles a place: what these coders gave counts from now on, the rest stays flagged."""
    from coding import adjudication

    kept = [given.coding_id for given in case.codings if given.coder_id in coders]
    desk.run(tr("Settle a difference: {what}", what=what), adjudication.decide, case.ids, kept)


def keep_other(desk: Desk, case: Case, code: int, name: str) -> None:
    """Settles a place by another code; what was given stays flagged."""
    from coding import adjudication

    place = adjudication.Place(case.source_id, case.start, case.end)
    label = tr("Settle a difference: “{name}” instead", name=name)
    desk.run(label, adjudication.decide_otherwise, case.ids, place, code)


def reopen(desk: Desk, case: Case) -> None:
    """Takes a decision back."""
    from coding import adjudication

    desk.run(tr("Open a difference again"), adjudication.reopen, case.ids)
