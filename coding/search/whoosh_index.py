"""The one module that knows Whoosh: an index in memory whose files go to the cache and come back as bytes.

Words are folded and stemmed before they come here, as StemmingAnalyzer(stoplist=None, minsize=1) does: without stop
words phrases of small words find nothing. Where a word stands in the text is found elsewhere, by `matching`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import log
from typing import Any

from coding.search.plain import Piece
from coding.search.words import stemmer_of, words_of

_SEGMENTS = 6
_REMEMBERED = 2000
_K1, _B = 1.2, 0.75


class WhooshIndex:
    """Pieces and the stamps of their groups; both change in the same commit."""

    def __init__(self, language: str = "en", files: Mapping[str, bytes] | None = None) -> None:
        from whoosh.filedb.filestore import RamStorage

        self._storage = RamStorage()
        self._stem = stemmer_of(language)
        if files is None:
            self._index = self._storage.create_index(_schema())
        else:
            self._storage.files = dict(files)
            self._index = self._storage.open_index(schema=_schema())
        self._open()

    def _open(self) -> None:
        self._searcher = self._index.searcher()
        self._scored: dict[str, dict[int, float]] = {}
        self._norms = self._lengths()
        self.pieces: dict[int, Piece] = {}
        self.stamps: dict[str, str] = {}
        for number, stored in self._searcher.reader().iter_docs():
            if "stamp" in stored:
                self.stamps[stored["group"]] = stored["stamp"]
            else:
                self.pieces[number] = Piece(stored["group"], stored["start"], stored["text"])

    def _lengths(self) -> list[float]:
        """What the length of every piece counts in its score."""
        mean = self._searcher.avg_field_length("stems") or 1.0
        readers = (leaf.reader() for leaf, _ in self._searcher.leaf_searchers())
        lengths = [
            reader.doc_field_length(number, "stems", 0) or 0
            for reader in readers
            for number in range(reader.doc_count_all())
        ]
        return [_K1 * (1 - _B + _B * length / mean) for length in lengths]

    @property
    def files(self) -> dict[str, bytes]:
        """The files of the index as bytes."""
        return {name: bytes(data) for name, data in self._storage.files.items()}

    @property
    def is_tidy(self) -> bool:
        """Whether no word of a dropped piece is left in the files, and they are few."""
        reader = self._searcher.reader()
        return not reader.has_deletions() and len(list(reader.leaf_readers())) < _SEGMENTS

    def update(self, stamps: Mapping[str, str], pieces: Iterable[Piece], gone: Iterable[str]) -> None:
        """Replace the groups of `stamps` by `pieces` and drop the groups of `gone`, in one commit."""
        writer = self._index.writer()
        for group in {*gone, *stamps} & self.stamps.keys():
            writer.delete_by_term("group", group)
        for piece in pieces:
            stems = " ".join(self._stem(word.folded) for word in words_of(piece.text))
            writer.add_document(group=piece.group, start=piece.start, text=piece.text, stems=stems)
        for group, stamp in stamps.items():
            writer.add_document(group=group, stamp=stamp)
        self._commit(writer, merge=False)

    def tidy(self) -> None:
        """Write all segments anew as one."""
        self._commit(self._index.writer(), optimize=True)

    def _commit(self, writer: Any, **how: bool) -> None:
        writer.commit(**how)
        self._searcher.close()
        self._open()

    def with_stem(self, stem: str) -> dict[int, float]:
        """Pieces with a word of this stem, and how well they fit (BM25; Robertson, Zaragoza 2009)."""
        found = self._scored.get(stem)
        if found is None:
            if len(self._scored) >= _REMEMBERED:
                self._scored.clear()
            found = self._scored[stem] = self._scores(stem)
        return found

    def _scores(self, stem: str) -> dict[int, float]:
        """As Whoosh's BM25F scores one field, with the lengths of all pieces at hand instead of asked one by one."""
        searcher = self._searcher
        frequency = searcher.doc_frequency("stems", stem)
        if not frequency:
            return {}
        idf = log(searcher.doc_count_all() / (frequency + 1)) + 1
        norms, found = self._norms, {}
        for leaf, offset in searcher.leaf_searchers():
            reader = leaf.reader()
            if ("stems", stem) not in reader:
                continue
            matcher = reader.postings("stems", stem)
            while matcher.is_active():
                number, times = matcher.id() + offset, matcher.weight()
                found[number] = idf * times * (_K1 + 1) / (times + norms[number])
                matcher.next()
        return found


def _schema() -> Any:
    from whoosh.analysis import RegexTokenizer
    from whoosh.fields import ID, STORED, TEXT, Schema

    stems = TEXT(analyzer=RegexTokenizer(r"[^ ]+"), phrase=False)
    return Schema(group=ID(stored=True), start=STORED, text=STORED, stamp=STORED, stems=stems)
