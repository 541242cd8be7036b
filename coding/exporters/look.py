"""A look at an export before it is written: what there is to choose from, and what the file will hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coding.codings import CodingView, codings
from coding.exporters.anonymous import WITHHELD, Mask
from coding.exporters.choice import Choice
from coding.views import coders, codes, sources
from models.memo import Memo
from models.people import Persona
from models.translation import tr, trn

MOST_QUOTES = 2
WHOLE = ("qdc",)
"""Formats that filters do not touch: the codebook alone."""


@dataclass(frozen=True)
class Offered:
    """What an export can be limited to, in the order of the project; sources as (guid, title)."""

    stages: tuple[str, ...]
    personas: tuple[str, ...]
    codes: tuple[str, ...]
    coders: tuple[str, ...]
    sources: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Shown:
    """One quote as it will stand in the file, and who said what kind of thing."""

    words: str
    about: str


@dataclass(frozen=True)
class Look:
    """What will be in the file, and what is kept out of it, in sentences; the first quotes; how many codings."""

    holds: tuple[str, ...]
    hides: tuple[str, ...]
    quotes: tuple[Shown, ...]
    codings: int


def offered(session: Session) -> Offered:
    """The values of every filter."""
    found = codes(session)
    return Offered(
        stages=tuple(one.name for one in found if one.kind == "stage" and one.codable),
        personas=tuple(session.scalars(select(Persona.name).order_by(Persona.id))),
        codes=tuple(one.path for one in found),
        coders=tuple(name for _, name, _ in coders(session)),
        sources=tuple((one.guid, one.title) for one in sources(session)),
    )


def look(session: Session, ending: str, choice: Choice) -> Look:
    """What `export_project` would write with this choice; nothing is written."""
    mask = Mask.of(session) if choice.anonymised else Mask()
    found = codings(session)
    taken = found if ending in WHOLE else [one for one in found if choice.takes(one)]
    shown = [mask.coding(one) for one in taken[: 10 * MOST_QUOTES] if one.kind != "stage"]
    quotes = () if ending in WHOLE else tuple(_shown(one) for one in shown[:MOST_QUOTES])
    hides = tuple(_hides(mask, taken)) if choice.anonymised else ()
    return Look(tuple(_holds(session, ending, choice, taken)), hides, quotes, len(taken))


def _shown(one: CodingView) -> Shown:
    who = one.participant or one.speaker or ""
    return Shown(one.quote, " · ".join(part for part in (one.code, who, one.source_title) if part))


def _holds(session: Session, ending: str, choice: Choice, taken: Sequence[CodingView]) -> list[str]:
    number = len(codes(session))
    in_codes = trn("{n} code", "{n} codes", number)
    if ending in WHOLE:
        return [in_codes]
    held = [
        trn("{n} coding", "{n} codings", len(taken)),
        trn("{n} source", "{n} sources", len({one.source for one in taken})),
        trn("{n} participant", "{n} participants", len({one.participant for one in taken} - {None})),
    ]
    if ending in ("xlsx", "docx", "md", "qdpx"):
        held.append(in_codes)
    if ending == "xlsx":
        held.append(trn("{n} sheet and the method", "{n} sheets and the method", len(choice.sheets)))
        memos = session.scalar(select(func.count()).select_from(Memo).where(Memo.coding_id.is_(None))) or 0
        if "Memos" in choice.sheets and memos:
            held.append(trn("{n} memo besides those on codings", "{n} memos besides those on codings", memos))
    return held


def _hides(mask: Mask, taken: Sequence[CodingView]) -> list[str]:
    renamed = sum(alias != name for name, alias in mask.aliases.items())
    kept_back = sum(mask.coding(one).quote == WITHHELD for one in taken if one.participant in mask.withheld)
    told = [
        trn(
            "{n} name of a participant, speaker, company or coder becomes an alias",
            "{n} names of participants, speakers, companies and coders become aliases",
            renamed,
        )
    ]
    if kept_back:
        told.append(
            trn(
                "{n} quote was not released and is only counted",
                "{n} quotes were not released and are only counted",
                kept_back,
            )
        )
    redacted = sum(map(len, mask.redactions.values()))
    if redacted:
        told.append(trn("{n} redacted place stays hidden", "{n} redacted places stay hidden", redacted))
    told.append(tr("attributes that fewer than three people share, alone or together, are generalised"))
    return told
