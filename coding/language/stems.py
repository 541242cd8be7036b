"""Stems of words: a table of irregular forms, then the language's Snowball stemmer (Porter 2001)."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

IRREGULAR = Path(__file__).resolve().parents[2] / "resources" / "words" / "irregular-en.txt"
STEMMERS = {
    "ar": "arabic", "hy": "armenian", "eu": "basque", "ca": "catalan", "cs": "czech", "da": "danish",
    "nl": "dutch", "en": "english", "et": "estonian", "fi": "finnish", "fr": "french", "de": "german",
    "el": "greek", "hi": "hindi", "hu": "hungarian", "id": "indonesian", "ga": "irish", "it": "italian",
    "lt": "lithuanian", "ne": "nepali", "nb": "norwegian", "fa": "persian", "pl": "polish",
    "pt": "portuguese", "ro": "romanian", "ru": "russian", "sr": "serbian", "es": "spanish",
    "sv": "swedish", "ta": "tamil", "tr": "turkish",
}  # fmt: skip
KNOWN_WORDS = 50_000


def stemmer(language: str) -> Callable[[str], str]:
    """A function from a word to its stem; languages without a stemmer only lose their capitals."""
    if language not in STEMMERS:
        return plain
    import snowballstemmer

    stem_word: Callable[[str], str] = snowballstemmer.stemmer(STEMMERS[language]).stemWord
    table = irregular_forms() if language == "en" else {}

    @lru_cache(KNOWN_WORDS)
    def stem(word: str) -> str:
        small = plain(word)
        return stem_word(table.get(small, small))

    return stem


def plain(word: str) -> str:
    """The word in lower case with a straight apostrophe."""
    return word.lower().replace("’", "'")


@lru_cache(1)
def irregular_forms() -> dict[str, str]:
    """English base form of every irregular form in the table (lines `form form: base`)."""
    table: dict[str, str] = {}
    for line in IRREGULAR.read_text(encoding="utf-8").splitlines():
        forms, _, base = line.partition(": ")
        table.update(dict.fromkeys(forms.split(), base))
    return table
