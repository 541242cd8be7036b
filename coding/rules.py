"""Code by rule: all hits of a query, a word list or a pattern, looked at and counted before anything is written."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coding.search.excerpt import excerpt
from coding.search.matching import Range, joined
from coding.search.words import word_pattern, words_of
from coding.seen import counting
from coding.sentences import sentence_at, trimmed
from coding.tagging import Applied, NewCoding, apply_codings
from models.errors import UserError
from models.passage import Coding, Passage
from models.source import Source, Speaker, Turn
from models.span import Span
from models.sqlite import is_encrypted
from models.translation import tr

if TYPE_CHECKING:
    from coding.search.plain import Hit

SECONDS = 1.0
SNAPS = ("", "word", "sentence", "turn")
_ALL = 1_000_000
_LONGEST = 2000


@dataclass(frozen=True, slots=True)
class Rule:
    """What to look for, where, and how far a hit grows.

    `how` is "query" (the search language), "words" (a word or phrase a line, words found by their stems) or
    "pattern" (a regular expression; letters count whatever their case). Empty `codes`, `speakers`, `sources` mean
    everywhere; else hits lie inside codings of these codes, turns of speakers of these names, these sources.
    """

    how: str
    text: str
    codes: tuple[int, ...] = ()
    speakers: tuple[str, ...] = ()
    sources: tuple[int, ...] = ()
    snap: str = "sentence"


@dataclass(frozen=True, slots=True)
class RuleHit:
    """A place in code points that would be coded; `excerpt` is plain text, the place at mark_start:mark_end."""

    source_id: int
    span: Span
    excerpt: str
    mark_start: int
    mark_end: int


def find_by_rule(session: Session, rule: Rule) -> list[RuleHit]:
    """The hits of a rule in the order of the project; UserError for a rule that cannot be read or takes too long."""
    places = _pattern_places(session, rule) if rule.how == "pattern" else _query_places(session, rule)
    return snap_places(session, _inside(session, rule, places), rule.snap)


def query_of(rule: Rule) -> str:
    """The query of a rule that is not a pattern; UserError where it cannot be read."""
    from coding.search.query import parse

    query = rule.text if rule.how == "query" else _query_of_words(rule.text)
    parse(query)
    return query


def hits_of(session: Session, rule: Rule, hits: Iterable[Hit]) -> list[RuleHit]:
    """Of hits that a search has found already, those that a rule means, grown as it says."""
    return snap_places(session, _inside(session, rule, _places_of(hits)), rule.snap)


def speaker_names(session: Session) -> list[tuple[str, int]]:
    """The names of those who speak, and in how many sources, by name."""
    query = select(Speaker.name, func.count(Speaker.source_id.distinct())).group_by(Speaker.name)
    return [(name, sources) for name, sources in session.execute(query.order_by(Speaker.name))]


def snap_hits(session: Session, hits: Iterable[Hit], snap: str) -> list[RuleHit]:
    """Search hits in texts as places to be coded, those that meet made one; hits in memos are left out."""
    return snap_places(session, _places_of(hits), snap)


def _places_of(hits: Iterable[Hit]) -> dict[int, list[Range]]:
    places: dict[int, list[Range]] = defaultdict(list)
    for hit in hits:
        if hit.source_id and not hit.memo_id:
            places[hit.source_id].append((hit.start, hit.end))
    return places


def code_hits(session: Session, hits: Iterable[RuleHit], code_id: int, origin: str = "rule") -> Applied:
    """Give one code to all hits, as one act of the session's operation."""
    return apply_codings(
        session, [NewCoding(hit.source_id, hit.span, code_id, origin=origin) for hit in hits]
    )


def snap_places(session: Session, places: dict[int, list[Range]], snap: str) -> list[RuleHit]:
    """Places grown to whole words, sentences or turns; those that overlap then are one."""
    if snap not in SNAPS:
        raise UserError(tr("Hits grow to a word, a sentence or a turn."), tr("Choose one of these."))
    if not places:
        return []
    turns = _turn_spans(session, places) if snap == "turn" else {}
    found: list[RuleHit] = []
    for source, text in _texts(session, places):
        grow = _Snapper(text, turns.get(source, [])).grow
        for start, end in joined(grow(start, end, snap) for start, end in places[source]):
            found.append(RuleHit(source, Span(start, end), *excerpt(text, start, end)))
    return found


class _Snapper:
    """Grows places of one text."""

    def __init__(self, text: str, turns: Sequence[Range]) -> None:
        self._text, self._turns = text, turns

    def grow(self, start: int, end: int, snap: str) -> Range:
        """The place as whole words, sentences or turns."""
        if snap == "word":
            words = word_pattern().finditer(self._text, max(0, start - 200), min(len(self._text), end + 200))
            met = [word.span() for word in words if word.start() < end and start < word.end()]
            return min([start, *(first for first, _ in met)]), max([end, *(last for _, last in met)])
        if snap == "turn":
            met = [turn for turn in self._turns if turn[0] < end and start < turn[1]]
            if met:
                whole = trimmed(self._text, Span(met[0][0], met[-1][1]))
                return min(start, whole.start), max(end, whole.end)
        if snap:
            first, last = sentence_at(self._text, start), sentence_at(self._text, max(start, end - 1))
            return min(start, first.start), max(end, last.end)
        return start, end


def _query_places(session: Session, rule: Rule) -> dict[int, list[Range]]:
    from coding.search.cache import search_folder
    from coding.search.index import SearchIndex
    from coding.search.service import follow_session, identity_of

    query = query_of(rule)
    index = SearchIndex(search_folder(keep=not is_encrypted(session.connection())), *identity_of(session))
    follow_session(session, index)
    index.settle()
    return _places_of(index.find(query, _ALL).hits)


def _query_of_words(lines: str) -> str:
    """A word list as a query: any of its words, or of its phrases."""
    found = [[word.folded for word in words_of(line)] for line in lines.splitlines()]
    terms = [words[0] if len(words) == 1 else f'"{" ".join(words)}"' for words in found if words]
    if not terms:
        raise UserError(tr("The word list is empty."), tr("Write a word or phrase on each line."))
    return " OR ".join(term for term in dict.fromkeys(terms))


def _pattern_places(session: Session, rule: Rule) -> dict[int, list[Range]]:
    """Matches in whole texts, a second for each text and no more; ^ and $ mean a line."""
    import regex

    if len(rule.text) > _LONGEST:
        raise UserError(
            tr("The pattern is longer than {longest} characters.", longest=_LONGEST), tr("Shorten it.")
        )
    try:
        pattern = regex.compile(rule.text, regex.IGNORECASE | regex.MULTILINE)
    except (regex.error, OverflowError, RecursionError) as problem:
        where = getattr(problem, "pos", None)
        said = tr("The pattern cannot be read.")
        if isinstance(where, int):
            said = tr("The pattern cannot be read at position {place}.", place=where + 1)
        raise UserError(said, tr("Check brackets and signs.")) from None
    places: dict[int, list[Range]] = {}
    for source, text in _texts(session, rule.sources):
        try:
            matches = pattern.finditer(text, concurrent=True, timeout=SECONDS)
            places[source] = [match.span() for match in matches if match.end() > match.start()]
        except TimeoutError:
            hint = tr("A simpler one without nested repeats will do.")
            raise UserError(tr("The pattern takes longer than a second on one text."), hint) from None
        except MemoryError:
            raise UserError(tr("The pattern needs too much memory."), tr("Use fewer repeats.")) from None
    return places


def _inside(session: Session, rule: Rule, places: dict[int, list[Range]]) -> dict[int, list[Range]]:
    """What lies in the sources, in a coding of the codes, and in a turn of the speakers of a rule."""
    if rule.sources:
        places = {source: found for source, found in places.items() if source in rule.sources}
    for wanted, allowed in ((rule.codes, _coded), (rule.speakers, _spoken)):
        if wanted:
            around = allowed(session, rule)
            places = {source: _within(found, around.get(source, [])) for source, found in places.items()}
    return {source: found for source, found in places.items() if found}


def _within(places: Iterable[Range], around: Sequence[Range]) -> list[Range]:
    return [(start, end) for start, end in places if any(a <= start and end <= b for a, b in around)]


def _coded(session: Session, rule: Rule) -> dict[int, list[Range]]:
    query = select(Passage.source_id, Passage.start, Passage.end)
    query = query.join(Coding, Coding.passage_id == Passage.id)
    query = query.where(Coding.code_id.in_(rule.codes), counting(session))
    return _grouped(session.execute(query.distinct()).all())


def _spoken(session: Session, rule: Rule) -> dict[int, list[Range]]:
    query = select(Turn.source_id, Turn.start, Turn.end).join(Speaker, Speaker.id == Turn.speaker_id)
    return _grouped(session.execute(query.where(Speaker.name.in_(rule.speakers))).all())


def _turn_spans(session: Session, sources: Iterable[int]) -> dict[int, list[Range]]:
    query = select(Turn.source_id, Turn.start, Turn.end).order_by(Turn.source_id, Turn.start)
    wanted = set(sources)
    return _grouped(row for row in session.execute(query).all() if row[0] in wanted)


def _grouped(rows: Iterable[Sequence[int]]) -> dict[int, list[Range]]:
    found: dict[int, list[Range]] = defaultdict(list)
    for source, start, end in rows:
        found[source].append((start, end))
    return found


def _texts(session: Session, sources: Iterable[int]) -> list[tuple[int, str]]:
    """Texts of some sources, of all when none is named, in the order of the list."""
    wanted = set(sources)
    ids = session.scalars(select(Source.id).order_by(Source.position, Source.id)).all()
    chosen = [number for number in ids if not wanted or number in wanted]
    return [
        (number, session.scalars(select(Source.text).where(Source.id == number)).one()) for number in chosen
    ]
