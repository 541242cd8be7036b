"""Finds what points to a person besides the name: e-mails, phones, addresses; and lists other capitalised names."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from coding.privacy.names import CONTRACTION, GAP, Finding, Word, read_words
from coding.privacy.names_lists import CALENDAR, NEVER_NAMES, ordinary_words
from models.span import Span

EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,5}[A-Za-z]{2,24}(?![\w@])")
WEB = re.compile(r"(?<![\w@/])(?:https?://|www\.)[^\s<>\"”)\]]{3,300}(?<![.,;:!?])", re.IGNORECASE)
PHONE = re.compile(r"(?<![\w.,/+-])(?:\+|00)?\(?\d(?:[ \-./()\u00a0]{0,2}\d){6,14}(?![\w/]|[.,]\d)")
STREET = (
    r"(?:street|st|road|rd|avenue|ave|boulevard|blvd|lane|ln|drive|dr|court|ct|way|place|pl|square|terrace|"
    r"highway|parkway)"
)
ADDRESSES = (
    re.compile(rf"\b\d{{1,5}}[A-Za-z]? (?:[A-Z][\w'’-]{{0,20}} ){{1,4}}(?i:{STREET})\b\.?"),
    re.compile(r"\b[A-ZÄÖÜ][\wäöüß-]{1,25}(?:straße|strasse|str\.|gasse|weg|platz|allee) \d{1,4}[a-z]?\b"),
    re.compile(
        r"\b(?:[A-Z]{2} \d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|\d{5} [A-ZÄÖÜ][\wäöüß-]{2,25})\b"
    ),
)
DECIMAL = re.compile(r"\d+[.,]\d+")
DATE = re.compile(r"(?:19|20)\d\d[-./ ]\d\d?[-./ ]\d\d?|\d\d?[-./ ]\d\d?[-./ ](?:19|20)\d\d")
FEWEST_DIGITS = 7
REPEATED = 2


def find_contacts(texts: Mapping[str, str]) -> list[Finding]:
    """E-mails, web addresses, phone numbers and postal addresses; earlier kinds win where they overlap."""
    found: dict[tuple[str, str], list[tuple[str, Span]]] = defaultdict(list)
    for key, text in texts.items():
        taken: list[Span] = []
        for kind, pattern in _patterns():
            for match in pattern.finditer(text):
                span = Span(*match.span())
                words = span.of(text)
                if not any(span.overlaps(other) for other in taken) and _plausible(kind, words):
                    taken.append(span)
                    found[kind, words].append((key, span))
    return [
        Finding(kind, words, (words,), tuple(places), "written like one")
        for (kind, words), places in found.items()
    ]


def find_candidates(texts: Mapping[str, str], findings: Iterable[Finding] = ()) -> list[Finding]:
    """Capitalised words and runs inside sentences that come twice or more: companies, places, products to tick."""
    taken: dict[str, list[Span]] = defaultdict(list)
    for finding in findings:
        for key, span in finding.places:
            taken[key].append(span)
    found: dict[str, list[tuple[str, Span]]] = defaultdict(list)
    small: Counter[str] = Counter()
    for key, text in texts.items():
        words = read_words(text)
        small.update(word.text for word in words if word.text[0].islower())
        for span in _runs(text, words):
            if not any(span.overlaps(other) for other in taken[key]):
                found[span.of(text)].append((key, span))
    kept = {
        words: places
        for words, places in found.items()
        if len(places) >= REPEATED and small[words.lower()] < len(places)
    }
    return [
        Finding("candidate", words, (words,), tuple(places), f"capitalised {len(places)} times")
        for words, places in sorted(kept.items(), key=lambda item: (-len(item[1]), item[0]))
    ]


def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return (
        ("e-mail", EMAIL),
        ("web address", WEB),
        *(("address", pattern) for pattern in ADDRESSES),
        ("phone", PHONE),
    )


def _plausible(kind: str, words: str) -> bool:
    """Whether a run of digits may be a phone number: no date, no plain count."""
    if kind != "phone":
        return True
    digits = sum(sign.isdigit() for sign in words)
    plain = (words.isdigit() and not words.startswith("0")) or DECIMAL.fullmatch(words)
    return digits >= FEWEST_DIGITS and not plain and not DATE.fullmatch(words)


def _runs(text: str, words: list[Word]) -> list[Span]:
    """Runs of capitalised words that do not begin a sentence."""
    spans: list[Span] = []
    last: Word | None = None
    for word in words:
        if word.first or not word.capital or _never(word.text):
            last = None
            continue
        if last is not None and GAP.fullmatch(text[last.end : word.start]):
            spans[-1] = Span(spans[-1].start, word.end)
        else:
            spans.append(Span(word.start, word.end))
        last = word
    return spans


def _never(word: str) -> bool:
    small = word.lower()
    if CONTRACTION.search(small):
        return True
    return len(word) < REPEATED or small in CALENDAR or small in NEVER_NAMES or small in ordinary_words()
