"""Acts of answering suggestions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.desk import Desk
from app.offers import NO_CODE, Offer
from models.translation import tr, trn


def accept(desk: Desk, offers: Sequence[Offer]) -> None:
    """Codes what was suggested, with origin “suggestion”, as one act."""
    one = tr("“{name}”", name=offers[0].code)
    what = one if len(offers) == 1 else trn("{n} suggestion", "{n} suggestions", len(offers))
    label, notice = tr("Accept {what}", what=what), tr("Accepted {what}", what=what)
    desk.run(label, _answer, offers, "accepted", notice=notice)


def refuse(desk: Desk, offer: Offer) -> None:
    """Remembers that it is not so; it does not come back."""
    label = tr("Refuse “{name}”", name=offer.code)
    desk.run(label, _answer, [offer], "refused", notice=tr("Refused “{name}”", name=offer.code))


def change(desk: Desk, offer: Offer, code: int, name: str) -> None:
    """Gives the words another code than the one suggested, or the first one, in one act."""
    if offer.code_id == NO_CODE:
        desk.run(tr("Code “{name}”", name=name), _change, offer, code, notice=tr("Coded “{name}”", name=name))
        return
    desk.run(
        tr("Code “{name}” instead", name=name),
        _change,
        offer,
        code,
        notice=tr("Coded “{name}” instead of “{other}”", name=name, other=offer.code),
    )


def set_threshold(desk: Desk, code: int, name: str, score: float | None) -> None:
    """Suggests a code from a score up; None for the usual one."""
    from coding import codebook

    notice = tr("“{name}” is suggested as usual", name=name)
    if score is not None:
        notice = tr(
            "“{name}” is suggested from a score of {score} of 100", name=name, score=round(score * 100)
        )
    label = tr("When “{name}” is suggested", name=name)
    desk.run(label, codebook.describe_code, code, threshold=score, notice=notice)


def set_language(desk: Desk, language: str, name: str) -> None:
    """Reads the texts of the project in another language."""
    from coding.suggest import reading

    label = tr("Language of the texts: {name}", name=name)
    desk.run(label, reading.set_language, language)


def _answer(session: Any, offers: Sequence[Offer], verdict: str) -> None:
    from coding.suggest.service import Answer, record_verdicts

    given = [Answer(each.source_id, each.span, each.code_id, verdict, each.score) for each in offers]
    record_verdicts(session, given)


def _change(session: Any, offer: Offer, code: int) -> None:
    from coding.tagging import apply_code

    if offer.code_id != NO_CODE:
        _answer(session, [offer], "refused")
    apply_code(session, offer.source_id, offer.span, [code], origin="suggestion")
