"""Suggestions of an open project: asked for in this process, and the answers to them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.orm import Session

from coding.codebook import code_paths, find_code
from coding.current import current_coder, may_keep
from coding.language.weights import available
from coding.places import cache_folder
from coding.sources import find_source
from coding.suggest.gather import make_request, quality_request
from coding.suggest.plain import Candidate, SuggestCode, Suggestion
from coding.suggest.request import LIMIT
from coding.suggest.results import CodeQuality, Help, Triage
from coding.suggest.threads import limit_threads
from coding.tagging import NewCoding, apply_codings
from models.errors import UserError
from models.passage import Verdict
from models.source import Source
from models.span import Span
from models.translation import tr

if TYPE_CHECKING:
    from coding.suggest.suggester import Suggester

ACCEPTED, REFUSED = "accepted", "refused"
WORDS = {"accept": ACCEPTED, "accepted": ACCEPTED, "refuse": REFUSED, "refused": REFUSED}
VECTOR_CACHE = "vectors"
PREVIEW = 20


@dataclass(frozen=True, slots=True)
class Answer:
    """A person's answer to one suggestion; span in code points of the source."""

    source_id: int
    span: Span
    code_id: int
    verdict: str
    score: float | None = None


@dataclass(frozen=True, slots=True)
class Recorded:
    """How many answers of each kind were recorded."""

    accepted: int
    refused: int


def suggest(
    session: Session,
    source: int | None = None,
    code: int | None = None,
    limit: int = LIMIT,
    min_score: float | None = None,
) -> list[Suggestion]:
    """Suggestions for one source or all, one code or all, best first; without `min_score` by each threshold."""
    only = () if code is None else (code_paths(session)[code],)
    request = make_request(session, None if source is None else [source], only, limit, min_score)
    return suggester(may_keep(session)).suggest(request)


def quality(session: Session) -> list[CodeQuality]:
    """Precision, recall and acceptance of every codable code, estimated on the project's own codings."""
    return suggester(may_keep(session)).quality(quality_request(session), answers(session))


def reading_order(session: Session, source: int) -> Triage:
    """In which order to read what is not coded in a source."""
    return suggester(may_keep(session)).triage(make_request(session, [source]))


def proposals(session: Session, code: int) -> Help:
    """Cue words and seed quotes for a code, from its codings."""
    return suggester(may_keep(session)).propose(make_request(session), code_paths(session)[code])


def preview(session: Session, draft: SuggestCode, source: int | None = None) -> list[Suggestion]:
    """What a code that is being written would find with its cues and seed quotes, best first."""
    request = make_request(session, None if source is None else [source], limit=PREVIEW)
    return suggester(may_keep(session)).suggest(replace(request, codes=(draft,), examples=()))


def more_like(
    session: Session, texts: Sequence[str], code: int | None = None, limit: int = LIMIT
) -> list[tuple[Candidate, float]]:
    """Passages of the project most like any of the texts, best first; none that has `code` or was refused it."""
    only = () if code is None else (code_paths(session)[code],)
    return suggester(may_keep(session)).like(make_request(session, only=only, limit=limit), texts)


def answers(session: Session) -> list[tuple[str, bool]]:
    """Code path and whether it was accepted, of every answered suggestion."""
    paths = code_paths(session)
    rows = session.execute(select(Verdict.code_id, Verdict.verdict))
    return [(paths[code_id], verdict == ACCEPTED) for code_id, verdict in rows]


def record_verdicts(session: Session, given: Iterable[Answer]) -> Recorded:
    """Code what was accepted, with origin "suggestion", and remember what was refused so that it stays away."""
    wanted = list(given)
    coder = current_coder(session)
    for answer in wanted:
        _remember(session, answer, coder)
    taken = [answer for answer in wanted if answer.verdict == ACCEPTED]
    apply_codings(
        session,
        [
            NewCoding(answer.source_id, answer.span, answer.code_id, origin="suggestion", score=answer.score)
            for answer in taken
        ],
    )
    return Recorded(len(taken), len(wanted) - len(taken))


def answer_from(session: Session, row: Mapping[str, object]) -> Answer:
    """Read `{"source","start","end","code","verdict"}`; UserError for what the project does not have."""
    try:
        source, start, end = str(row["source"]), row["start"], row["end"]
        code, word = str(row["code"]), str(row["verdict"])
    except KeyError as missing:
        raise UserError(
            tr("An answer lacks “{args}”.", args=missing.args[0]),
            tr("Each line needs source, start, end, code and verdict."),
        ) from None
    if word not in WORDS:
        raise UserError(tr("“{word}” is no verdict.", word=word), tr("Write accepted or refused."))
    source_id = find_source(session, source)
    score = row.get("score")
    return Answer(
        source_id,
        _span(session, source_id, start, end),
        find_code(session, code),
        WORDS[word],
        float(score) if isinstance(score, int | float) else None,
    )


def note(language: str) -> str:
    """What suggestions work with when not with everything; empty when nothing is missing."""
    if not available():
        return tr("The language model is not installed: suggestions use cue words and learned words only.")
    if language != "en":
        return tr("The language model knows English only: suggestions use cue words and learned words.")
    return ""


@lru_cache(1)
def suggester(keep: bool = True) -> Suggester:
    """The engine of this process, loaded at the first question; without `keep` its vectors stay in memory."""
    limit_threads()
    from coding.suggest.suggester import Suggester
    from coding.suggest.vectors import open_vectors

    return Suggester(open_vectors(cache_folder(VECTOR_CACHE) if keep else None))


def _remember(session: Session, answer: Answer, coder: int) -> None:
    known = session.scalar(
        select(Verdict).where(
            Verdict.source_id == answer.source_id,
            Verdict.start == answer.span.start,
            Verdict.end == answer.span.end,
            Verdict.code_id == answer.code_id,
            Verdict.coder_id == coder,
        )
    )
    if known is None:
        known = Verdict(
            source_id=answer.source_id,
            start=answer.span.start,
            end=answer.span.end,
            code_id=answer.code_id,
            coder_id=coder,
        )
        session.add(known)
    known.verdict, known.score = answer.verdict, answer.score
    session.flush()


def _span(session: Session, source_id: int, start: object, end: object) -> Span:
    """The span, checked against the length of the source."""
    length = session.scalars(select(Source.characters).where(Source.id == source_id)).one()
    if not (isinstance(start, int) and isinstance(end, int) and 0 <= start < end <= length):
        raise UserError(
            tr("The start and end of an answer do not lie in its source."),
            tr("Give them in code points, as `suggest` does."),
        )
    return Span(start, end)
