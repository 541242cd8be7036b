"""The uncased WordPiece tokenizer of BERT in plain Python (Devlin et al. 2019), equal to the model's own."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping

UNKNOWN, START, END = 100, 101, 102
LONGEST_WORD = 100
LONGEST_TEXT = 256
IDEOGRAPHS = (
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
    (0x20000, 0x2A6DF),
    (0x2A700, 0x2CEAF),
    (0x2F800, 0x2FA1F),
)


class WordPiece:
    """Texts to numbers of word pieces; keeps the pieces of words it has met."""

    def __init__(self, vocabulary: Mapping[str, int]) -> None:
        self._vocabulary = vocabulary
        self._known: dict[str, list[int]] = {}

    def encode(self, text: str) -> list[int]:
        """Numbers of the text's pieces with start and end mark, at most 256, never padded."""
        numbers = [START]
        for word in words(text):
            numbers += self._pieces(word)
            if len(numbers) >= LONGEST_TEXT:
                break
        return [*numbers[: LONGEST_TEXT - 1], END]

    def _pieces(self, word: str) -> list[int]:
        if word not in self._known:
            self._known[word] = self._split(word)
        return self._known[word]

    def _split(self, word: str) -> list[int]:
        """Longest match first; the whole word is unknown when any rest has no piece."""
        if len(word) > LONGEST_WORD:
            return [UNKNOWN]
        found: list[int] = []
        start = 0
        while start < len(word):
            mark = "##" if start else ""
            ends = range(len(word), start, -1)
            end = next((end for end in ends if mark + word[start:end] in self._vocabulary), None)
            if end is None:
                return [UNKNOWN]
            found.append(self._vocabulary[mark + word[start:end]])
            start = end
        return found


def words(text: str) -> Iterator[str]:
    """Lower-case words without accents; every punctuation sign and ideograph is a word of its own."""
    for chunk in _cleaned(text).split():
        plain = unicodedata.normalize("NFD", chunk)
        kept = "".join(sign for sign in plain if unicodedata.category(sign) != "Mn").lower()
        if kept.isalnum():
            yield kept
        else:
            yield from _at_punctuation(kept)


def _cleaned(text: str) -> str:
    if text.isascii() and text.isprintable():
        return text
    return "".join(_clean(sign) for sign in text)


def _clean(sign: str) -> str:
    code = ord(sign)
    if sign in "\t\n\r" or unicodedata.category(sign) == "Zs":
        return " "
    if code in (0, 0xFFFD) or unicodedata.category(sign).startswith("C"):
        return ""
    if any(first <= code <= last for first, last in IDEOGRAPHS):
        return f" {sign} "
    return sign


def _at_punctuation(chunk: str) -> Iterator[str]:
    start = 0
    for place, sign in enumerate(chunk):
        if _is_punctuation(sign):
            if start < place:
                yield chunk[start:place]
            yield sign
            start = place + 1
    if start < len(chunk):
        yield chunk[start:]


def _is_punctuation(sign: str) -> bool:
    """ASCII signs count as punctuation even where Unicode calls them symbols, as in the original."""
    if sign.isascii():
        return sign.isprintable() and not sign.isalnum() and sign != " "
    return unicodedata.category(sign).startswith("P")
