"""The query language: words, "phrases", fuzzy~, wild*cards, AND OR NOT, parentheses, and fields.

    query := any ("OR" any)*      any := one (["AND"] one)*      one := "NOT" one | "(" query ")" | leaf
    leaf  := [field ":"] (word | phrase | "(" query ")")

A word finds its other forms by its stem; a phrase finds exactly its words. Positions count code points.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from coding.search.words import fits, fold, wild_pattern, words_of
from models.errors import UserError
from models.translation import noted, tr

FIELDS = ("speaker", "participant", "persona", "kind", "code", "stage", "source", "after", "before", "memo")
HELP = noted(
    'Write words, "phrases", wait*, recieve~2, AND, OR, NOT, ( ), or a field: speaker: participant: persona: '
    "kind: code: stage: source: after: before: memo:."
)
_DEEPEST = 50
_LONGEST = 2000
_TOKEN = re.compile(
    r'\s*(?:(?P<open>\()|(?P<close>\))|(?P<field>[A-Za-z]+):|"(?P<phrase>[^"]*)"|(?P<word>[^\s()"]+))'
)
_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
_CURLY = str.maketrans(dict.fromkeys("“”„‟«»", '"'))
_FUZZY = re.compile(r"(.+?)~([12])?$")
_SLOPPY = re.compile(r".*~\d*")  # a word cannot be as far off as this, a phrase not at all


class QueryError(UserError):
    """A query that cannot be read; the trouble is at [position, position + length), counted from 0."""

    def __init__(self, message: str, position: int, length: int = 1, hint: str = HELP) -> None:
        super().__init__(message, hint)
        self.position = position
        self.length = length


@dataclass(frozen=True, slots=True)
class Leaf:
    """One condition: how ("stem", "phrase", "wild", "fuzzy", or a field), and its folded words."""

    how: str
    words: tuple[str, ...]
    distance: int = 0


@dataclass(frozen=True, slots=True)
class Both:
    """All parts hold."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Either:
    """At least one part holds."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Without:
    """The part does not hold."""

    part: Node


Node = Leaf | Both | Either | Without


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    start: int
    end: int


def parse(query: str) -> Node:
    """What a query asks for; QueryError says where it cannot be read."""
    if len(query) > _LONGEST:
        raise QueryError(tr("The query is longer than {longest} characters.", longest=_LONGEST), _LONGEST)
    if not query.strip():
        raise QueryError(tr("The query is empty."), 0, 0)
    return _Parser(_tokens(query.translate(_CURLY))).whole()


def leaves(node: Node) -> list[Leaf]:
    """All conditions of a query."""
    if isinstance(node, Leaf):
        return [node]
    parts = (node.part,) if isinstance(node, Without) else node.parts
    return [leaf for part in parts for leaf in leaves(part)]


def _tokens(query: str) -> list[_Token]:
    found: list[_Token] = []
    at = 0
    while query[at:].strip():
        match = _TOKEN.match(query, at)
        if match is None:
            at = query.index('"', at)
            raise QueryError(tr("The quotation mark at position {value} is never closed.", value=at + 1), at)
        kind = match.lastgroup or ""
        start = match.start(kind) - (kind == "phrase")
        text = match.group(kind)
        if kind == "field" and text.lower() not in FIELDS:
            raise QueryError(
                tr("There is no field “{text}” (position {value}).", text=text, value=start + 1),
                start,
                len(text),
            )
        if kind == "word" and text in ("AND", "OR", "NOT"):
            kind = text
        found.append(_Token(kind, text, start, match.end()))
        at = match.end()
    found.append(_Token("end", "", len(query), len(query)))
    return found


class _Parser:
    """Goes through the tokens once."""

    def __init__(self, tokens: list[_Token]) -> None:
        self._tokens = tokens
        self._at = 0
        self._depth = 0

    def whole(self) -> Node:
        """The query to its end."""
        node = self._either()
        if self._now.kind == "close":
            raise QueryError(
                tr("The bracket at position {value} was never opened.", value=self._now.start + 1),
                self._now.start,
            )
        return node

    @property
    def _now(self) -> _Token:
        return self._tokens[self._at]

    def _take(self) -> _Token:
        token = self._now
        self._at += 1
        return token

    def _either(self) -> Node:
        parts = [self._both()]
        while self._now.kind == "OR":
            self._take()
            parts.append(self._both())
        return parts[0] if len(parts) == 1 else Either(tuple(parts))

    def _both(self) -> Node:
        parts = [self._one()]
        while self._now.kind not in ("OR", "close", "end"):
            if self._now.kind == "AND":
                self._take()
            parts.append(self._one())
        return parts[0] if len(parts) == 1 else Both(tuple(parts))

    def _one(self) -> Node:
        token = self._take()
        if token.kind == "NOT":
            return Without(self._deeper(token, self._one))
        if token.kind == "open":
            return self._bracket(token)
        if token.kind == "field":
            return self._field(token)
        if token.kind == "phrase":
            return Leaf("phrase", _words(token))
        if token.kind == "word":
            return _word(token)
        raise QueryError(*_missing(token, self._tokens[max(0, self._at - 2)]))

    def _bracket(self, opened: _Token) -> Node:
        node = self._deeper(opened, self._either)
        if self._take().kind != "close":
            raise QueryError(
                tr("The bracket at position {value} is never closed.", value=opened.start + 1), opened.start
            )
        return node

    def _deeper(self, token: _Token, inner: Callable[[], Node]) -> Node:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise QueryError(
                tr("The query has too many levels at position {value}.", value=token.start + 1), token.start
            )
        node = inner()
        self._depth -= 1
        return node

    def _field(self, field: _Token) -> Node:
        name, value = field.text.lower(), self._now
        if value.kind not in ("word", "phrase", "open", "AND", "OR", "NOT") or value.start != field.end:
            said = tr("Something is missing after “{name}:” (position {at}).", name=name, at=field.end + 1)
            raise QueryError(said, field.start, field.end - field.start)
        if value.kind == "open":
            return _in_field(name, self._bracket(self._take()), field)
        return _of_field(name, replace(self._take(), kind="phrase" if value.kind == "phrase" else "word"))


def _in_field(name: str, node: Node, field: _Token) -> Node:
    """Every word in the brackets asks the field."""
    if name == "memo":
        return Both((Leaf("memo", ()), node))
    if isinstance(node, Leaf):
        if node.how in FIELDS or name in ("after", "before"):
            said = tr(
                "“{name}:” at position {at} cannot be used with these brackets.",
                name=name,
                at=field.start + 1,
            )
            raise QueryError(said, field.start, len(name) + 1)
        leaf = Leaf(name, node.words)
        if name == "kind":
            _check_kind(leaf, " ".join(node.words), field.start, len(name) + 1)
        return leaf
    if isinstance(node, Without):
        return Without(_in_field(name, node.part, field))
    return type(node)(tuple(_in_field(name, part, field) for part in node.parts))


def _of_field(name: str, value: _Token) -> Node:
    if name in ("after", "before"):
        if not _is_date(value.text):
            message = tr(
                "“{name}:” needs a date such as 2026-03-14 (position {value}).",
                name=name,
                value=value.start + 1,
            )
            raise QueryError(message, value.start, value.end - value.start)
        return Leaf(name, (value.text,))
    if name == "memo":
        if value.text == "*":
            return Leaf("memo", ())
        return Both(
            (Leaf("memo", ()), Leaf("phrase", _words(value)) if value.kind == "phrase" else _word(value))
        )
    if value.text == "*":
        return Leaf(name, ("*",))
    leaf = Leaf(name, _words(value, wild=value.kind == "word"))
    if name == "kind":
        _check_kind(leaf, value.text, value.start, value.end - value.start)
    return leaf


def _is_date(text: str) -> bool:
    """True for a year, a month or a day of the calendar."""
    if not _DATE.fullmatch(text):
        return False
    try:
        date.fromisoformat(text + "0001-01-01"[len(text) :])
    except ValueError:
        return False
    return True


def _check_kind(leaf: Leaf, text: str, start: int, length: int) -> None:
    """QueryError when neither a source nor a code can be of this kind."""
    from models.code import CODE_KINDS
    from models.source import KINDS as SOURCE_KINDS

    kinds = (*SOURCE_KINDS, *CODE_KINDS)
    if not any(fits(kind, leaf.words) for kind in kinds):
        raise QueryError(
            tr("There is no kind “{text}” (position {value}).", text=text, value=start + 1),
            start,
            length,
            tr("Kinds are: {kinds}.", kinds=", ".join(kinds)),
        )


def _word(token: _Token) -> Leaf:
    fuzzy = _FUZZY.fullmatch(token.text)
    if fuzzy is None and _SLOPPY.fullmatch(token.text):
        raise QueryError(
            tr("“~” stands behind a word, alone or with 1 or 2 (position {value}).", value=token.start + 1),
            token.start,
            len(token.text),
        )
    if fuzzy:
        words = _words(replace(token, text=fuzzy.group(1)))
        if len(words) > 1:
            raise QueryError(
                tr("“~” works on one word (position {value}).", value=token.start + 1),
                token.start,
                len(token.text),
            )
        return Leaf("fuzzy", words, int(fuzzy.group(2) or 1))
    if "*" in token.text or "?" in token.text.rstrip("?"):
        return Leaf("wild", _words(token, wild=True))
    words = _words(token)
    return Leaf("stem" if len(words) == 1 else "phrase", words)


def _words(token: _Token, wild: bool = False) -> tuple[str, ...]:
    """The folded words of a value; with `wild` its * and ? are kept."""
    found = tuple(word.folded for word in words_of(token.text))
    if not found:
        length = max(1, token.end - token.start)
        raise QueryError(
            tr("There is no word to look for at position {value}.", value=token.start + 1),
            token.start,
            length,
        )
    if not wild or not ("*" in token.text or "?" in token.text):
        return found
    return tuple(fold(word) for word in wild_pattern().findall(token.text) if word.strip("*?"))


def _missing(token: _Token, before: _Token) -> tuple[str, int, int]:
    """The sentence, position and length for an operator that stands alone."""
    if token.kind == "end":
        what = {"open": tr("The bracket"), "field": tr("The field")}.get(before.kind, f"“{before.text}”")
        message = tr(
            "The query ends too early: {what} at position {at} needs something after it.",
            what=what,
            at=before.start + 1,
        )
        return message, before.start, max(1, len(before.text))
    what = tr("The bracket") if token.kind == "close" else f"“{token.text}”"
    message = tr("{what} at position {at} has nothing before it to join.", what=what, at=token.start + 1)
    return message, token.start, max(1, len(token.text))
