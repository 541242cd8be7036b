"""The narrow door to search: texts go in by groups, queries come out as hits. Nothing here knows the project."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from coding.search.cache import forget, load, store
from coding.search.excerpt import excerpt
from coding.search.fields import Fields
from coding.search.matching import PieceWords, Range, joined
from coding.search.plain import Around, Found, Hit, Piece
from coding.search.query import FIELDS, Both, Either, Leaf, Node, Without, leaves, parse
from coding.search.whoosh_index import WhooshIndex
from coding.search.words import stemmer_of, wild

_MANY = 200
_TRIED, _SHOWN = 50, 300

Scores = dict[int, float]
Wanted = Sequence[frozenset[str]]


class SearchIndex:
    """The index of one project, kept in a file of the private cache; `folder` None keeps it in memory only."""

    def __init__(self, folder: Path | None, guid: str, language: str = "en") -> None:
        self._folder, self._guid, self._language = folder, guid, language
        self._stem = stemmer_of(language)
        files = load(folder, guid, language) if folder else None
        self._whoosh = WhooshIndex(language, files)
        self._fields = Fields(Around())
        self._words: dict[str, PieceWords] = {}
        self._forms: dict[str, frozenset[str]] | None = None
        self._order: dict[int, int] | None = None
        self._stored = files is not None

    @property
    def stamps(self) -> Mapping[str, str]:
        """The state of every group that is indexed."""
        return self._whoosh.stamps

    def update(self, stamps: Mapping[str, str], pieces: Iterable[Piece], gone: Iterable[str] = ()) -> None:
        """Replace groups and drop others; what was dropped is off the disk when this returns."""
        gone = list(gone)
        if not stamps and not gone:
            return
        if self._folder and ({*stamps, *gone} & self.stamps.keys()):
            forget(self._folder, self._guid)
        self._stored = False
        self._whoosh.update(stamps, pieces, gone)
        self._forms = self._order = None

    def look_around(self, around: Around) -> None:
        """Answer fields from this from now on."""
        self._fields = Fields(around)
        self._order = None

    def settle(self) -> None:
        """Store the index when it differs from what is stored."""
        if self._folder is None or self._stored:
            return
        if not self._whoosh.is_tidy:
            self._whoosh.tidy()
        store(self._folder, self._guid, self._language, self._whoosh.files)
        self._stored = True

    def warm(self) -> None:
        """Read all words and load what a query needs, so that the first one need not."""
        forms, order = self._known_forms(), self.order
        counts = {stem: len(self._whoosh.with_stem(stem)) for stem in [*forms][:_TRIED]}
        if counts and order:
            commonest = max(counts, key=counts.__getitem__)
            _Search(self, Leaf("stem", (commonest,))).found(_SHOWN)

    def find(self, query: str, limit: int) -> Found:
        """The best hits of a query; QueryError where it cannot be read."""
        return _Search(self, parse(query)).found(limit)

    @property
    def pieces(self) -> Mapping[int, Piece]:
        """All pieces by number."""
        return self._whoosh.pieces

    @property
    def fields(self) -> Fields:
        """What is known around the texts."""
        return self._fields

    @property
    def order(self) -> Mapping[int, int]:
        """The rank of every piece in the order of the project, by number; memos come last."""
        if self._order is None:
            rows = []
            for number, piece in self.pieces.items():
                place = self._fields.place(piece)
                rows.append((place.position, piece.group, piece.start, number))
            self._order = {row[-1]: rank for rank, row in enumerate(sorted(rows))}
        return self._order

    def is_memo(self, number: int) -> bool:
        """Whether a piece is a memo."""
        return self._whoosh.pieces[number].group.startswith("m")

    def words(self, number: int) -> PieceWords:
        """The words of a piece."""
        text = self.pieces[number].text
        known = self._words.get(text)
        if known is None:
            known = self._words[text] = PieceWords(text)
        return known

    def leaf(self, leaf: Leaf) -> tuple[Scores, Wanted]:
        """The pieces that may hold a leaf, and the words it stands for, side by side."""
        if leaf.how == "stem":
            stem = self._stem(leaf.words[0])
            return self._whoosh.with_stem(stem), (self._known_forms().get(stem, frozenset()),)
        wanted = [self._standing_for(word, leaf) for word in leaf.words]
        scores = [self._with_any(words) for words in wanted]
        numbers = set(scores[0]).intersection(*scores[1:])
        return {number: sum(each[number] for each in scores) for number in numbers}, wanted

    def _standing_for(self, word: str, leaf: Leaf) -> frozenset[str]:
        if leaf.how == "fuzzy":
            return frozenset(_close(word, leaf.distance, self._vocabulary()))
        if "*" in word or "?" in word:
            pattern = wild(word)
            return frozenset(known for known in self._vocabulary() if pattern.fullmatch(known))
        return frozenset((word,))

    def _with_any(self, words: frozenset[str]) -> Scores:
        """Pieces with a stem of one of the words; all pieces when there are too many stems to ask for."""
        stems = {self._stem(word) for word in words}
        if len(stems) > _MANY:
            return dict.fromkeys(self.pieces, 1.0)
        scores: Scores = {}
        for stem in stems:
            for number, score in self._whoosh.with_stem(stem).items():
                scores[number] = max(score, scores.get(number, 0.0))
        return scores

    def _vocabulary(self) -> list[str]:
        return [word for words in self._known_forms().values() for word in words]

    def _known_forms(self) -> dict[str, frozenset[str]]:
        """The words of every stem."""
        if self._forms is None:
            live = {piece.text for piece in self.pieces.values()}
            self._words = {text: words for text, words in self._words.items() if text in live}
            forms: dict[str, set[str]] = {}
            for word in {word for number in self.pieces for word in self.words(number).at}:
                forms.setdefault(self._stem(word), set()).add(word)
            self._forms = {stem: frozenset(words) for stem, words in forms.items()}
        return self._forms


class _Search:
    """One query on one state of the index."""

    def __init__(self, index: SearchIndex, node: Node) -> None:
        self._index, self._node = index, node
        self._scores: dict[int, Scores] = {}
        self._wanted: dict[Leaf, Wanted] = {}
        self._found: dict[tuple[Leaf, int], list[Range]] = {}
        self._in_memos = any(leaf.how == "memo" for leaf in leaves(node))

    def found(self, limit: int) -> Found:
        """The best hits, ranked by piece, then in the order of the texts."""
        index, total = self._index, 0
        hits: list[Hit] = []
        for number in self._ranked():
            if len(hits) >= limit and isinstance(self._node, Leaf):
                total += self._count(self._node, number)
                continue
            ranges = joined(self._ranges(self._node, number))
            total += max(1, len(ranges))
            if len(hits) < limit:
                spans = index.words(number).spans
                piece = index.pieces[number]
                places = [(spans[first][0], spans[last - 1][1]) for first, last in ranges]
                score = self._scores[id(self._node)][number]
                for start, end in places or [_whole(piece.text)]:
                    hits.append(_hit(index.fields, piece, start, end, score))
        return Found(total, tuple(hits[:limit]))

    def _count(self, leaf: Leaf, number: int) -> int:
        """How many hits a piece has for a single condition."""
        wanted = self._wanted.get(leaf)
        if wanted is None:
            return 1
        if len(wanted) > 1:
            return len(joined(self._at(leaf, number)))
        at = self._index.words(number).at
        met = (
            (word for word in wanted[0] if word in at) if len(wanted[0]) < len(at) else wanted[0] & at.keys()
        )
        return sum(len(at[word]) for word in met)

    def _ranked(self) -> list[int]:
        index, scores = self._index, self._docs(self._node)
        order = index.order
        if not self._in_memos:
            scores = {number: score for number, score in scores.items() if not index.is_memo(number)}
        return sorted(scores, key=lambda number: (-round(scores[number], 9), order[number]))

    def _docs(self, node: Node) -> Scores:
        if id(node) not in self._scores:
            self._scores[id(node)] = self._evaluate(node)
        return self._scores[id(node)]

    def _evaluate(self, node: Node) -> Scores:
        if isinstance(node, Leaf):
            return self._leaf(node)
        if isinstance(node, Without):
            without = self._docs(node.part)
            return {number: 0.0 for number in self._index.pieces if number not in without}
        parts = [self._docs(part) for part in node.parts]
        if isinstance(node, Both):
            numbers = set(parts[0]).intersection(*parts[1:])
        else:
            numbers = set().union(*parts)
        return {number: sum(part.get(number, 0.0) for part in parts) for number in numbers}

    def _leaf(self, leaf: Leaf) -> Scores:
        if leaf.how in FIELDS:
            return self._index.fields.holding(leaf, self._index.pieces)
        scores, wanted = self._index.leaf(leaf)
        self._wanted[leaf] = wanted
        if leaf.how == "stem":
            return scores
        if len(wanted) == 1:
            words, any_of = self._index.words, wanted[0]
            return {
                number: score for number, score in scores.items() if not any_of.isdisjoint(words(number).at)
            }
        return {number: score for number, score in scores.items() if self._at(leaf, number)}

    def _at(self, leaf: Leaf, number: int) -> list[Range]:
        """Where a leaf stands in a piece, counted in words and only once."""
        key = leaf, number
        if key not in self._found:
            self._found[key] = self._index.words(number).ranges(self._wanted[leaf])
        return self._found[key]

    def _ranges(self, node: Node, number: int) -> list[Range]:
        """The words in a piece that make a query true, counted in words; none for fields and NOT."""
        if number not in self._docs(node) or isinstance(node, Without):
            return []
        if isinstance(node, (Both, Either)):
            return [found for part in node.parts for found in self._ranges(part, number)]
        return self._at(node, number) if node in self._wanted else []


def _hit(fields: Fields, piece: Piece, start: int, end: int, score: float) -> Hit:
    place = fields.place(piece)
    line, mark_start, mark_end = excerpt(piece.text, start, end)
    where = (place.start, place.end) if place.memo_id else (piece.start + start, piece.start + end)
    return Hit(
        place.guid,
        place.source_id,
        place.title,
        *where,
        line,
        mark_start,
        mark_end,
        round(score, 4),
        fields.facets(piece).speaker,
        place.memo_id,
    )


def _whole(text: str) -> Range:
    """The text without white space at its ends."""
    start = len(text) - len(text.lstrip())
    return start, max(start, len(text.rstrip()))


def _close(word: str, distance: int, vocabulary: Iterable[str]) -> list[str]:
    """Known words at most `distance` letters away (Levenshtein 1966)."""
    import regex

    pattern = regex.compile(f"(?:{regex.escape(word)}){{e<={distance}}}")
    return [
        known for known in vocabulary if abs(len(known) - len(word)) <= distance and pattern.fullmatch(known)
    ]
