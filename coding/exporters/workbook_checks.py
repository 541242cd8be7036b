"""Why an edited row of a workbook cannot be taken over, in words that follow “row 7”."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coding.codebook import code_paths
from coding.exporters.editable import Fields
from coding.exporters.sheets_codebook import CODEBOOK
from coding.exporters.sheets_evidence import EVIDENCE
from models.code import CODE_KINDS, Code
from models.passage import Coding
from models.people import DMU_TYPES, LIFECYCLES, RELEASES, Participant
from models.source import Source, Speaker
from models.span import Span
from models.translation import tr

CHOICES: Mapping[str, tuple[str, ...]] = {
    "Kind": CODE_KINDS,
    "Lifecycle": LIFECYCLES,
    "DMU": DMU_TYPES,
    "Quote release": RELEASES,
}
NUMBERS: Mapping[str, tuple[int, int]] = {"Valence": (-2, 2), "Severity": (1, 3), "Weight": (0, 100)}
NEEDED = ("Name", "Kind", "Code", "Quote release")


@dataclass(frozen=True)
class Known:
    """What rows are checked against; `use` counts what hangs on a code or participant by its guid."""

    codable: frozenset[str]
    paths: frozenset[str]
    texts: Mapping[str, str]
    titles: Mapping[str, str]
    people: frozenset[str]
    use: Mapping[str, int]


def read_known(session: Session) -> Known:
    """Read codes, sources and people of the project."""
    paths = code_paths(session)
    codable = session.scalars(select(Code.id).where(Code.codable)).all()
    sources = session.execute(select(Source.guid, Source.title, Source.text)).all()
    titles = Counter(row.title for row in sources)
    use: Counter[str] = Counter()
    below = select(Code.parent_id, func.count()).where(Code.parent_id.is_not(None)).group_by(Code.parent_id)
    coded = select(Coding.code_id, func.count()).group_by(Coding.code_id)
    guids = dict(session.execute(select(Code.id, Code.guid)).all())
    for code_id, number in (*session.execute(below), *session.execute(coded)):
        use[guids[code_id]] += number
    heard = select(Participant.guid, func.count()).join(Speaker, Speaker.participant_id == Participant.id)
    use.update(dict(session.execute(heard.group_by(Participant.guid)).all()))
    return Known(
        codable=frozenset(paths[code_id] for code_id in codable),
        paths=frozenset(paths.values()),
        texts={row.guid: row.text for row in sources},
        titles={row.title: row.guid for row in sources if titles[row.title] == 1},
        people=frozenset(name.casefold() for name in session.scalars(select(Participant.name))),
        use=use,
    )


def changed_fault(known: Known, sheet: str, guid: str, before: Fields, after: Fields) -> str:
    """Why a changed row cannot be taken over, or nothing."""
    for name in NEEDED:
        if name in before and name not in after:
            return tr("has no {name}", name=tr(name.lower()))
    if sheet == EVIDENCE and "Code" in after and after["Code"] not in known.codable:
        return tr("names a code that cannot be applied")
    return _values_fault(after)


def _values_fault(fields: Fields) -> str:
    for name, choices in CHOICES.items():
        if name in fields and fields[name] not in choices:
            return tr(
                "has a {name} that is none of: {choices}", name=name.lower(), choices=", ".join(choices)
            )
    for name, (low, high) in NUMBERS.items():
        if name in fields and not _within(fields[name], low, high):
            return tr(
                "has a {name} that is no whole number from {low} to {high}",
                name=name.lower(),
                low=low,
                high=high,
            )
    return ""


def _within(text: str, low: int, high: int) -> bool:
    try:
        return low <= int(text) <= high
    except ValueError:
        return False


def added_fault(known: Known, sheet: str, fields: Fields, cells: Mapping[str, str]) -> str:
    """Why a new row cannot be taken over, or nothing."""
    if sheet == EVIDENCE:
        if fields.get("Code") not in known.codable:
            return tr("names a code that cannot be applied")
        if place_of(known, cells) is None:
            return tr(
                "does not say where its words are: give Source and Quote, and Start where they occur twice"
            )
    elif sheet == CODEBOOK:
        path = cells.get("Code", "")
        if not all(part.strip() for part in path.split("/")):
            return tr("has no code")
        if path in known.paths:
            return tr("names a code that is there already")
    elif not fields.get("Name"):
        return tr("has no name")
    elif fields["Name"].casefold() in known.people:
        return tr("names a participant who is there already")
    return _values_fault(
        {name: value for name, value in fields.items() if sheet != EVIDENCE or name == "Weight"}
    )


def place_of(known: Known, cells: Mapping[str, str]) -> tuple[str, Span] | None:
    """The source's guid and the span of a new row's quote; None when it is not there just once."""
    source = cells.get("Source guid") or known.titles.get(cells.get("Source", ""), "")
    text, quote = known.texts.get(source, ""), cells.get("Quote", "")
    if not quote:
        return None
    start = cells.get("Start", "")
    if start.isdigit() and text.startswith(quote, int(start)):
        return source, Span(int(start), int(start) + len(quote))
    if start or text.count(quote) != 1:
        return None
    at = text.index(quote)
    return source, Span(at, at + len(quote))


def deleted_fault(known: Known, sheet: str, guid: str) -> str:
    """Why a deleted row stays, or nothing."""
    if sheet != EVIDENCE and known.use.get(guid):
        return tr("is in use and was not deleted; delete it in Trailmark")
    return ""
