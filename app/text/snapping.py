"""Where a selection goes at a key: pure functions from a span of code points to a span of code points."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.text.content import TextTurn
from coding.sentences import paragraph_at, sentence_at, sentences, trimmed
from models.span import Span

_TOKEN = re.compile(r"\S+")
_LONGEST_TOKEN = 400


@dataclass(frozen=True)
class Reading:
    """What snapping looks at; `passages` are the spans of drawn codings, sorted, `read` what was read and left."""

    text: str
    turns: Sequence[TextTurn] = ()
    passages: Sequence[Span] = ()
    read: Sequence[Span] = ()


def to_sentence(reading: Reading, span: Span) -> Span:
    """Grows to whole sentences."""
    first = sentence_at(reading.text, span.start)
    if not len(span):
        return first
    last = sentence_at(reading.text, max(span.start, span.end - 1))
    return first.union(last).union(trimmed(reading.text, span))


def to_turn(reading: Reading, span: Span) -> Span:
    """Grows to whole turns or diary entries; to whole lines where there are none."""
    last = max(span.start, span.end - 1)
    return _turn_span(reading, span.start).union(_turn_span(reading, last))


def extend_word(reading: Reading, span: Span) -> Span:
    """Moves the end to the end of the next word; from a bare caret, takes the word there."""
    if not len(span):
        start = _word_start_before(reading.text, span.start)
        return Span(start, _next_word_end(reading.text, span.start))
    return Span(span.start, _next_word_end(reading.text, span.end))


def shrink_word(reading: Reading, span: Span) -> Span:
    """Moves the end to the end of the word before; a single word stays."""
    ends = [word.end for word in _words(reading.text, Span(span.start, span.end))]
    return Span(span.start, max((end for end in ends if end < span.end), default=span.end))


def extend_word_back(reading: Reading, span: Span) -> Span:
    """Moves the start to the start of the word before."""
    window = Span(max(0, span.start - _LONGEST_TOKEN), span.start)
    starts = [word.start for word in _words(reading.text, window)]
    return Span(max(starts, default=span.start), span.end)


def shrink_word_front(reading: Reading, span: Span) -> Span:
    """Moves the start to the start of the next word; a single word stays."""
    starts = [word.start for word in _words(reading.text, span)]
    return Span(min((start for start in starts if start > span.start), default=span.start), span.end)


def extend_sentence(reading: Reading, span: Span) -> Span:
    """Moves the end to the end of its sentence, or of the next one; a bare caret takes its sentence."""
    if not len(span):
        return to_sentence(reading, span)
    text, at = reading.text, span.end
    while at <= len(text):
        line = paragraph_at(text, at)
        for sentence in sentences(text, line):
            if sentence.end > span.end:
                return Span(span.start, sentence.end)
        at = line.end + 1
    return span


def shrink_sentence(reading: Reading, span: Span) -> Span:
    """Moves the end to the end of the sentence before; a single sentence stays."""
    at = span.end
    while at >= span.start:
        line = paragraph_at(reading.text, at)
        ends = [sentence.end for sentence in sentences(reading.text, line) if sentence.end < span.end]
        if ends and ends[-1] > span.start:
            return Span(span.start, ends[-1])
        at = line.start - 1
    return span


def next_passage(reading: Reading, span: Span) -> Span | None:
    """The first coded passage after the selection (in order of start, then longest first)."""
    return next((other for other in _ordered(reading.passages) if _key(other) > _key(span)), None)


def previous_passage(reading: Reading, span: Span) -> Span | None:
    """The last coded passage before the selection."""
    return next((other for other in reversed(_ordered(reading.passages)) if _key(other) < _key(span)), None)


def next_uncoded(reading: Reading, span: Span) -> Span | None:
    """The next turn after the selection that is not the interviewer's, holds no coding and was not left."""
    return next((one for one in _uncoded(reading, reading.turns) if one.start > span.start), None)


def previous_uncoded(reading: Reading, span: Span) -> Span | None:
    """The last such turn before the selection."""
    return next((one for one in _uncoded(reading, reversed(reading.turns)) if one.start < span.start), None)


def _uncoded(reading: Reading, turns: Iterable[TextTurn]) -> Iterator[Span]:
    covered = _merged([*reading.passages, *reading.read])
    starts = [part.start for part in covered]
    for turn in turns:
        if turn.role == "interviewer" or _is_blank(reading.text, turn):
            continue
        before = bisect_right(starts, turn.end - 1) - 1
        if before < 0 or covered[before].end <= turn.start:
            yield Span(turn.start, turn.end)


COMMANDS: Mapping[str, Callable[[Reading, Span], Span | None]] = {
    "sentence": to_sentence,
    "turn": to_turn,
    "extend_word": extend_word,
    "shrink_word": shrink_word,
    "extend_word_back": extend_word_back,
    "shrink_word_front": shrink_word_front,
    "extend_sentence": extend_sentence,
    "shrink_sentence": shrink_sentence,
    "next_passage": next_passage,
    "previous_passage": previous_passage,
    "next_uncoded": next_uncoded,
    "previous_uncoded": previous_uncoded,
}


def turn_at(turns: Sequence[TextTurn], point: int) -> TextTurn | None:
    """The turn that holds the code point or its own line feed."""
    before = bisect_right(turns, point, key=lambda turn: turn.start) - 1
    return turns[before] if before >= 0 and point <= turns[before].end else None


def _turn_span(reading: Reading, point: int) -> Span:
    turn = turn_at(reading.turns, point)
    return Span(turn.start, turn.end) if turn else paragraph_at(reading.text, point)


def _is_blank(text: str, turn: TextTurn) -> bool:
    return not text[turn.start : turn.end].strip()


def _words(text: str, within: Span) -> list[Span]:
    """The words in a span: runs without white space, without the punctuation around them."""
    tokens = _TOKEN.finditer(text, within.start, within.end)
    found = (_core(text, token.start(), token.end()) for token in tokens)
    return [word for word in found if len(word)]


def _core(text: str, start: int, end: int) -> Span:
    while start < end and _is_mark(text[end - 1]):
        end -= 1
    while start < end and _is_mark(text[start]):
        start += 1
    return Span(start, end)


def _is_mark(character: str) -> bool:
    return unicodedata.category(character).startswith("P")


def _next_word_end(text: str, point: int) -> int:
    for token in _TOKEN.finditer(text, point):
        word = _core(text, token.start(), token.end())
        if len(word):
            return word.end
    return point


def _word_start_before(text: str, point: int) -> int:
    """The start of the word the point stands in, or the point itself."""
    token = re.search(r"\S*$", text[max(0, point - _LONGEST_TOKEN) : point])
    start = point - len(token.group()) if token else point
    return _core(text, start, point).start


def _key(span: Span) -> tuple[int, int]:
    return span.start, -span.end


def _ordered(passages: Iterable[Span]) -> list[Span]:
    return sorted(set(passages), key=_key)


def _merged(passages: Iterable[Span]) -> list[Span]:
    merged: list[Span] = []
    for span in sorted(passages):
        if merged and span.start <= merged[-1].end:
            merged[-1] = merged[-1].union(span)
        else:
            merged.append(span)
    return merged
