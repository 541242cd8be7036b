"""Words as search sees them; folding is done on each word alone, so places stay those of the stored text."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from functools import lru_cache
from typing import Any, NamedTuple

KNOWN_WORDS = 100_000
_JOINERS = dict.fromkeys(map(ord, "\u200c\u200d\u00ad"))
_DOTTED_I = "i\u0307"


class Word(NamedTuple):
    """A word at [start, end) in code points, folded for comparison."""

    start: int
    end: int
    folded: str


_FIRST, _LATER = r"\p{L}\p{N}_", r"\p{L}\p{M}\p{N}_\u200c\u200d\u00ad"


@lru_cache(1)
def word_pattern() -> Any:
    """Letters, digits and the marks that belong to them; every pictograph is a word of its own."""
    import regex

    return regex.compile(rf"[{_FIRST}][{_LATER}]*|\p{{Extended_Pictographic}}")


@lru_cache(1)
def wild_pattern() -> Any:
    """Words in which * and ? stand for letters."""
    import regex

    return regex.compile(rf"[{_FIRST}*?][{_LATER}*?]*|\p{{Extended_Pictographic}}")


def words_of(text: str) -> list[Word]:
    """The words of a text in order."""
    return [Word(found.start(), found.end(), fold(found.group())) for found in word_pattern().finditer(text)]


@lru_cache(KNOWN_WORDS)
def fold(word: str) -> str:
    """The word without case and without differences of composition (Unicode NFC, caseless matching)."""
    folded = unicodedata.normalize("NFC", unicodedata.normalize("NFC", word).casefold())
    return folded.replace(_DOTTED_I, "i").translate(_JOINERS)


@lru_cache(4)
def stemmer_of(language: str) -> Callable[[str], str]:
    """From a folded word to its stem: Porter (1980) for English, Snowball for other languages."""
    if language == "en":
        from whoosh.lang.porter import stem
    else:
        from coding.language.stems import stemmer

        stem = stemmer(language)
    remembered: Callable[[str], str] = lru_cache(KNOWN_WORDS)(stem)
    return remembered


@lru_cache(50_000)
def fits(name: str, wanted: tuple[str, ...]) -> bool:
    """Whether the words stand side by side in a name; * and ? stand for letters."""
    words = [word.folded for word in words_of(name)]
    patterns = [wild(word) for word in wanted]
    return any(
        all(pattern.fullmatch(word) for pattern, word in zip(patterns, words[at:], strict=False))
        for at in range(len(words) - len(wanted) + 1)
    )


@lru_cache(1000)
def wild(word: str) -> Any:
    """The pattern of a folded word in which * stands for any letters and ? for one."""
    import regex

    return regex.compile(regex.escape(word).replace(r"\*", ".*").replace(r"\?", "."))
