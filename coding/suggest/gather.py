"""From an open project to a suggestion request: codes, turns and everything the researcher has judged."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from coding.codebook import code_paths
from coding.seen import counting
from coding.suggest.plain import Example, SuggestCode, SuggestTurn
from coding.suggest.request import LIMIT, SuggestRequest
from models.code import Code, Cue, SeedQuote
from models.passage import Coding, Passage, Verdict
from models.project import Project
from models.source import ReviewedSpan, Source, Speaker, Turn

FEW_WORDS = 1200
AROUND_WORDS = 3000
Place = tuple[int, int, int]


def make_request(
    session: Session,
    source_ids: Iterable[int] | None = None,
    only: Iterable[str] = (),
    limit: int = LIMIT,
    min_score: float | None = None,
) -> SuggestRequest:
    """All a run needs to know; `source_ids` None means every source, `only` the paths of the codes wanted."""
    guids = dict(session.execute(select(Source.id, Source.guid)).all())
    wanted = set(guids) if source_ids is None else set(source_ids)
    language = session.scalars(select(Project.language)).one()
    paths = code_paths(session)
    texts = _texts(session, set(guids))
    return SuggestRequest(
        codes=codes(session, paths),
        turns=_turns(session, wanted, guids, texts),
        examples=examples(session, paths, guids, texts),
        around=_around(session, wanted, guids, texts),
        only=tuple(only),
        limit=limit,
        min_score=min_score,
        language=language,
    )


def quality_request(session: Session) -> SuggestRequest:
    """What quality is estimated on: all that was judged, and the words of coded sources, enough to centre on."""
    rows = session.execute(
        select(Source.id, Source.words)
        .where(Source.id.in_(select(Passage.source_id).join(Coding, Coding.passage_id == Passage.id)))
        .order_by(Source.id)
    )
    chosen: list[int] = []
    words = 0
    for source, count in rows:
        if words < AROUND_WORDS:
            chosen.append(source)
            words += count
    return make_request(session, chosen or None)


def codes(session: Session, paths: dict[int, str]) -> tuple[SuggestCode, ...]:
    """Every codable code with its cues and seed quotes, in the order of the paths."""
    cues = _listed(session, select(Cue.code_id, Cue.text).order_by(Cue.position, Cue.id))
    seeds = _listed(
        session, select(SeedQuote.code_id, SeedQuote.text).order_by(SeedQuote.position, SeedQuote.id)
    )
    rows = session.execute(
        select(Code.id, Code.kind, Code.name, Code.definition, Code.threshold).where(Code.codable)
    )
    made = [
        SuggestCode(
            paths[row.id], row.kind, row.name, row.definition,
            tuple(cues[row.id]), tuple(seeds[row.id]), row.threshold,
        )
        for row in rows
    ]  # fmt: skip
    return tuple(sorted(made, key=lambda code: code.path))


def examples(
    session: Session, paths: dict[int, str], guids: dict[int, str], texts: dict[int, str]
) -> tuple[Example, ...]:
    """Codings and acceptances, refusals, and what was read and left, oldest first."""
    coded = _coded(session)
    found = _examples(coded, True, paths, guids, texts)
    found += _examples(_refused(session, coded), False, paths, guids, texts)
    rows = session.execute(select(ReviewedSpan.source_id, ReviewedSpan.start, ReviewedSpan.end))
    for source_id, start, end in rows:
        found += _reviewed(session, source_id, start, end, guids[source_id], texts[source_id])
    return tuple(found)


def _examples(
    groups: dict[Place, set[int]],
    positive: bool,
    paths: dict[int, str],
    guids: dict[int, str],
    texts: dict[int, str],
) -> list[Example]:
    return [
        Example(
            guids[source], start, end, texts[source][start:end],
            tuple(sorted(paths[code] for code in code_ids)), positive,
        )
        for (source, start, end), code_ids in groups.items()
    ]  # fmt: skip


def _coded(session: Session) -> dict[Place, set[int]]:
    """Codes given to each passage by anybody whose work is seen; discarded codings say nothing."""
    found: dict[Place, set[int]] = defaultdict(set)
    rows = session.execute(
        select(Passage.source_id, Passage.start, Passage.end, Coding.code_id)
        .join(Coding, Coding.passage_id == Passage.id)
        .where(counting(session))
        .order_by(Coding.id)
    )
    for source, start, end, code in rows:
        found[source, start, end].add(code)
    return found


def _refused(session: Session, coded: dict[Place, set[int]]) -> dict[Place, set[int]]:
    """Codes refused for each span: by a verdict, or by taking an accepted coding off again."""
    spans: dict[tuple[int, int], list[tuple[int, int]]] = defaultdict(list)
    for (source, start, end), code_ids in coded.items():
        for code in code_ids:
            spans[source, code].append((start, end))
    found: dict[Place, set[int]] = defaultdict(set)
    rows = session.execute(
        select(Verdict.source_id, Verdict.start, Verdict.end, Verdict.code_id).order_by(Verdict.id)
    )
    for source, start, end, code in rows:
        if not any(first < end and start < last for first, last in spans[source, code]):
            found[source, start, end].add(code)
    return found


def _reviewed(session: Session, source_id: int, start: int, end: int, guid: str, text: str) -> list[Example]:
    """One example a turn that was read, for its sentences to be counted as left."""
    rows = session.execute(_spoken().where(Turn.source_id == source_id, Turn.start < end, Turn.end > start))
    parts = [(max(start, first), min(end, last)) for _, first, last, role in rows if role != "interviewer"]
    return [Example(guid, first, last, text[first:last], (), False) for first, last in parts]


def _turns(
    session: Session, wanted: set[int], guids: dict[int, str], texts: dict[int, str]
) -> tuple[SuggestTurn, ...]:
    """Turns of the wanted sources in reading order; a source without turns is one turn."""
    rows = session.execute(_spoken().order_by(Turn.source_id, Turn.position))
    made = [
        SuggestTurn(guids[source], start, end, texts[source][start:end], role or "participant")
        for source, start, end, role in rows
        if source in wanted
    ]
    spoken = {turn.source for turn in made}
    made += [
        SuggestTurn(guids[source], 0, len(texts[source]), texts[source])
        for source in sorted(wanted)
        if guids[source] not in spoken and texts[source]
    ]
    return tuple(made)


def _around(
    session: Session, wanted: set[int], guids: dict[int, str], texts: dict[int, str]
) -> tuple[SuggestTurn, ...]:
    """Some turns of other sources where the wanted ones are short."""
    if sum(len(texts[source].split()) for source in wanted) >= FEW_WORDS:
        return ()
    chosen: set[int] = set()
    words = 0
    for source in sorted(set(guids) - wanted):
        if words < AROUND_WORDS:
            chosen.add(source)
            words += len(texts[source].split())
    return _turns(session, chosen, guids, texts)


def _spoken() -> Select[int, int, int, str]:
    return select(Turn.source_id, Turn.start, Turn.end, Speaker.role).outerjoin(
        Speaker, Speaker.id == Turn.speaker_id
    )


def _texts(session: Session, source_ids: set[int]) -> dict[int, str]:
    rows = session.execute(select(Source.id, Source.text))
    return {source: text for source, text in rows if source in source_ids}


def _listed(session: Session, query: Select[int, str]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    for code_id, text in session.execute(query):
        found[code_id].append(text)
    return found
