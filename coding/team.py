"""The people who code: who they are, what each did, and where they differ."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coding.analysis.agreement import Agreement
from coding.analysis.analyses import agreement_of
from coding.analysis.load import load_study
from coding.analysis.result import NotComputed, Rows, rounded
from coding.current import COLORS
from coding.journey.facts import load_facts
from coding.seen import as_coded, counting, is_blind
from models.errors import UserError
from models.passage import Coding, Passage
from models.people import Coder
from models.translation import tr

_QUOTE = 160


class CoderLine(NamedTuple):
    """A coder; `codings` and `sources` count what the one who asks may see, `last` is an ISO moment or ""."""

    id: int
    name: str
    color: str
    codings: int
    sources: int
    last: str


class Difference(NamedTuple):
    """A place coders do not agree about; the span is half-open, in code points."""

    source_id: int
    title: str
    start: int
    end: int
    quote: str
    code: str
    given_by: str
    not_by: str


@dataclass(frozen=True)
class Comparison:
    """How far the coders agree: a sentence, tables whose first row holds headings, and every difference."""

    sentence: str
    tables: tuple[tuple[str, Rows], ...] = ()
    differences: tuple[Difference, ...] = ()


def coder_lines(session: Session) -> list[CoderLine]:
    """Every coder in the order they came."""
    query = (
        select(
            Coding.coder_id,
            func.count(Coding.id),
            func.count(Passage.source_id.distinct()),
            func.max(Coding.created),
        )
        .join(Passage, Passage.id == Coding.passage_id)
        .where(counting(session))
        .group_by(Coding.coder_id)
    )
    did = {
        coder: (codings, sources, last.isoformat())
        for coder, codings, sources, last in session.execute(query)
    }
    rows = session.execute(select(Coder.id, Coder.name, Coder.color).order_by(Coder.id)).all()
    return [CoderLine(number, name, color, *did.get(number, (0, 0, ""))) for number, name, color in rows]


def rename_coder(session: Session, coder_id: int, name: str) -> None:
    """Give a coder another name; UserError when it is empty or another coder's."""
    name = " ".join(name.split())
    if not name:
        raise UserError(tr("A coder needs a name."), tr("Type at least one letter."))
    taken = session.scalar(select(Coder.id).where(Coder.name == name, Coder.id != coder_id))
    if taken is not None:
        raise UserError(
            tr("Another coder is called “{name}” already.", name=name), tr("Choose another name.")
        )
    _coder(session, coder_id).name = name


def recolour_coder(session: Session, coder_id: int, color: str) -> None:
    """Give a coder one of the colours of the theme; UserError for any other."""
    if color not in COLORS:
        raise UserError(
            tr("“{color}” is not a colour of coders.", color=color),
            tr("Choose one of: {value}.", value=", ".join(COLORS)),
        )
    _coder(session, coder_id).color = color


def compare_coders(session: Session) -> Comparison:
    """Agreement of all coders on what they gave, settled or not; nothing of it while coders work blind."""
    if is_blind(session):
        hidden = NotComputed("Agreement", "blind mode hides what the other coders did; end it to compare")
        return Comparison(hidden.sentence())
    as_coded(session)
    facts = load_facts(session)
    result = agreement_of(load_study(session, known=facts))
    if isinstance(result, NotComputed):
        return Comparison(result.sentence())
    sources = {row.guid: row for row in facts.sources}
    found = []
    for one in result.differences:
        source = sources[one.source]
        quote = " ".join(facts.texts[source.id][one.start : one.end][:_QUOTE].split())
        who = (", ".join(one.given_by), ", ".join(one.not_by) or tr("cut differently"))
        found.append(Difference(source.id, source.title, one.start, one.end, quote, one.code, *who))
    return Comparison(result.sentence(), _tables(result), tuple(found))


def difference_rows(differences: Iterable[Difference]) -> Rows:
    """The differences as a table to be saved."""
    head = ("Source", "From", "To", "Words", "Code", "Given by", "Not by")
    body = ((d.title, d.start, d.end, d.quote, d.code, d.given_by, d.not_by) for d in differences)
    return (head, *body)


def _tables(result: Agreement) -> tuple[tuple[str, Rows], ...]:
    return (("codes", result.to_rows()), ("pairs", _pairs(result)), ("cells", result.cell_rows()))


def _pairs(result: Agreement) -> Rows:
    head = ("Coder", "Coder", "Code", "κ", "Low", "High", "Same", "Counted")
    body = (
        (
            pair.first,
            pair.second,
            pair.code or tr("All codes"),
            rounded(pair.kappa.value),
            rounded(pair.kappa.low),
            rounded(pair.kappa.high),
            pair.kappa.agreed,
            pair.kappa.units,
        )
        for pair in (*result.pairs, *result.pairs_by_code)
    )
    return (head, *body)


def _coder(session: Session, coder_id: int) -> Coder:
    found = session.get(Coder, coder_id)
    if found is None:
        raise UserError(tr("This coder is no longer in the project."), tr("Undo may bring it back."))
    return found
