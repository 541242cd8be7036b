"""Acts of answering suggestions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.desk import Desk
from app.suggestions import Offer


def accept(desk: Desk, offers: Sequence[Offer]) -> None:
    """Codes what was suggested, with origin “suggestion”, as one act."""
    what = f"“{offers[0].code}”" if len(offers) == 1 else f"{len(offers)} suggestions"
    desk.run(f"Accept {what}", _answer, offers, "accepted", notice=f"Accepted {what}")


def refuse(desk: Desk, offer: Offer) -> None:
    """Remembers that it is not so; it does not come back."""
    desk.run(f"Refuse “{offer.code}”", _answer, [offer], "refused", notice=f"Refused “{offer.code}”")


def change(desk: Desk, offer: Offer, code: int, name: str) -> None:
    """Gives the words another code than the one suggested, in one act."""
    desk.run(
        f"Code “{name}” instead", _change, offer, code, notice=f"Coded “{name}” instead of “{offer.code}”"
    )


def _answer(session: Any, offers: Sequence[Offer], verdict: str) -> None:
    from coding.suggest.service import Answer, record_verdicts

    given = [Answer(each.source_id, each.span, each.code_id, verdict, each.score) for each in offers]
    record_verdicts(session, given)


def _change(session: Any, offer: Offer, code: int) -> None:
    from coding.tagging import apply_code

    _answer(session, [offer], "refused")
    apply_code(session, offer.source_id, offer.span, [code], origin="suggestion")
