"""Finds persons in transcripts by speaker labels, name lists and rules; a person ticks what is right."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import zip_longest

from coding.privacy.names_hints import almost, beside_names, introduced, of_a_people, presented
from coding.privacy.names_lists import (
    CALENDAR,
    NEVER_NAMES,
    english_given_names,
    family_names,
    given_names,
    ordinary_words,
)
from models.span import Span

TOKEN = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
POSSESSIVE = re.compile(r"['’]s?$")
CONTRACTION = re.compile(r"['’](?:m|ve|ll|d|re|t)$")
GAP, INITIAL_GAP = re.compile(r"[ \u00a0]"), re.compile(r"\. ?")
PARTICLES = frozenset("van von der den de da di del della dos du la le bin ibn al el ter ten".split())
TITLES = frozenset("mr mrs ms miss dr prof professor sir madam señor señora herr frau".split())
GREETING = re.compile(
    r"(?:my name is|my name['’]s|is called|was called|\bnamed|\bhi|\bhello|\bhey|\bthanks|\bthank you|\bwelcome)"
    r",?\s+$",
    re.IGNORECASE,
)
SPEAKS = re.compile(
    r"\s(?:ask(?:s|ed|ing)|s(?:ays|aid|aying)|told|mention(?:s|ed)|repli(?:es|ed)|laugh(?:s|ed)|agreed)\b"
)
BEFORE = 24
SENTENCE_ENDS = '.!?…:;"“”\n*•>()[]'
LONGEST, SHORT = 4, 2


@dataclass(frozen=True, slots=True)
class Finding:
    """One person, contact or candidate: how it is written, where, and why it was found.

    `places` are (key of the text, span in code points); `kind` is "person", "e-mail", "phone", "address",
    "web address" or "candidate".
    """

    kind: str
    name: str
    variants: tuple[str, ...]
    places: tuple[tuple[str, Span], ...]
    why: str


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text without its possessive ending; `first` at the beginning of a sentence."""

    text: str
    start: int
    end: int
    first: bool

    @property
    def capital(self) -> bool:
        """Written with a capital first letter."""
        return self.text[0].isupper()

    @property
    def shouted(self) -> bool:
        """Written in capitals only, like an abbreviation."""
        return len(self.text) > 1 and self.text.isupper()


def find_persons(texts: Mapping[str, str], speakers: Iterable[str] = ()) -> list[Finding]:
    """Persons of a project; `speakers` are the names the transcripts themselves give."""
    words = {key: read_words(text) for key, text in texts.items()}
    judge = Judge(words.values(), speakers)
    judge.learn(texts, words)
    mentions: dict[str, list[tuple[str, Span]]] = defaultdict(list)
    for key, line in words.items():
        for span in judge.mentions(texts[key], line):
            mentions[_plain(span.of(texts[key]))].append((key, span))
    return _persons(mentions, judge)


def read_words(text: str) -> list[Word]:
    """The words of a text in order."""
    found = []
    for match in TOKEN.finditer(text):
        stem = POSSESSIVE.sub("", match.group())
        before = text[: match.start()].rstrip(" -–—_\t")[-1:]
        found.append(
            Word(stem, match.start(), match.start() + len(stem), not before or before in SENTENCE_ENDS)
        )
    return [word for word in found if word.text]


class Judge:
    """Decides which capitalised words are names in this project."""

    def __init__(self, texts: Iterable[list[Word]], speakers: Iterable[str]) -> None:
        small: Counter[str] = Counter()
        large: Counter[str] = Counter()
        for words in texts:
            small.update(word.text for word in words if word.text[0].islower())
            large.update(word.text.lower() for word in words if word.capital and not word.first)
        self._small = frozenset(small)
        self._words = {word for word, count in small.items() if count > large[word]}
        labels = [_capital(word) for name in speakers for word in TOKEN.findall(name)]
        self._known = {word for word in labels if self._may_be_known(word)}
        self._full = [tuple(TOKEN.findall(name)) for name in speakers]
        self.from_labels = frozenset(self._known)

    @staticmethod
    def _may_be_known(word: str) -> bool:
        return len(word) > 1 and word[0].isupper() and word.lower() not in NEVER_NAMES

    def learn(self, texts: Mapping[str, str], words: Mapping[str, list[Word]]) -> None:
        """Take in names after a greeting or a title, of those who say something, and surnames."""
        for key, line in words.items():
            for word, after in zip_longest(line, line[1:]):
                unsure = word.capital and not word.shouted and not self._ordinary(word.text)
                if unsure and (
                    self._shown(texts[key], word) or self._short_and_long(texts[key], word, after)
                ):
                    self._known.add(word.text)
        named: set[str] = set()
        for key, line in words.items():
            for span in self.mentions(texts[key], line):
                first, *rest = TOKEN.findall(span.of(texts[key]))
                named |= {first, *(part for part in rest if part[0].isupper() and not self._ordinary(part))}
        self._known |= {name for name in named if len(name) > SHORT}
        self._learn_nearby(texts, words)

    def _learn_nearby(self, texts: Mapping[str, str], words: Mapping[str, list[Word]]) -> None:
        """Take in unknown words joined to a name, and those spelt almost like one."""
        beside: set[str] = set()
        close: set[str] = set()
        for key, line in words.items():
            edges = set(beside_names(texts[key], list(self.mentions(texts[key], line))))
            for word in line:
                if word.text in self._known or not self._unknown(word):
                    continue
                if not word.first and (word.start in edges or -word.end in edges):
                    beside.add(word.text)
                elif almost(word.text, self._known):
                    close.add(word.text)
        self._known |= beside | close
        self._known |= {
            word.text
            for line in words.values()
            for word in line
            if self._unknown(word) and almost(word.text, beside)
        }

    def _unknown(self, word: Word) -> bool:
        """A capitalised word that is nowhere written small, no abbreviation and no product's CamelCase."""
        plain = word.capital and word.text[1:].islower() and len(word.text) > SHORT
        return plain and word.text.lower() not in self._small and not self._ordinary(word.text)

    def _shown(self, text: str, word: Word) -> bool:
        """Whether the words around, or a speaker's longer name, show that this is a person."""
        told = introduced(text, word.start) or (not word.first and presented(text, word.end))
        if told and self._unknown(word) and not of_a_people(word.text):
            return True
        return self._greeted(text, word) or self._speaks(text, word) or self._short_form(word.text)

    def _short_and_long(self, text: str, word: Word, after: Word | None) -> bool:
        """Whether two letters that are presented, such as “the artist Cy”, stand before a name nobody knows."""
        if after is None or len(word.text) != SHORT or not self._unknown(after):
            return False
        return GAP.fullmatch(text[word.end : after.start]) is not None and introduced(text, word.start)

    def _short_form(self, word: str) -> bool:
        return len(word) > SHORT and any(name.startswith(word) for name in self.from_labels)

    def _greeted(self, text: str, word: Word) -> bool:
        before = text[max(0, word.start - BEFORE) : word.start]
        last = TOKEN.findall(before)[-1:]
        titled = (
            bool(last) and last[0].lower() in TITLES and before.rstrip().endswith((last[0], last[0] + "."))
        )
        return titled or (GREETING.search(before) is not None and word.text in given_names() | family_names())

    def _speaks(self, text: str, word: Word) -> bool:
        """Whether an unknown capitalised word inside a sentence asks or says something."""
        unknown = word.text.lower() not in self._small and len(word.text) > SHORT
        return unknown and not word.first and SPEAKS.match(text, word.end) is not None

    def mentions(self, text: str, words: list[Word]) -> Iterator[Span]:
        """Stretches that name a person: from a given or known name to the end of the name."""
        place = 0
        while place < len(words):
            begins = self._begins(words[place]) or self._stands_as_a_name(text, words, place)
            if not begins or self._ends_a_term(text, words, place):
                place += 1
                continue
            last = place
            while last + 1 < len(words) and last - place < LONGEST and self._goes_on(text, words, last):
                last += 1
            while last > place and words[last].text.lower() in PARTICLES:
                last -= 1
            yield Span(words[place].start, words[last].end)
            place = last + 1

    def _begins(self, word: Word) -> bool:
        if word.text in self._known:
            return True
        if not word.capital or word.shouted:
            return False
        if self._ordinary(word.text):
            return not word.first and self._name_after_all(word.text)
        return word.text in given_names() or (not word.first and word.text in family_names())

    def _stands_as_a_name(self, text: str, words: list[Word], place: int) -> bool:
        """Whether a given name that is a word too (Will, Grace) opens a sentence before a surname, or is written
        large amid words written small.
        """
        here = words[place]
        if here.shouted or here.text not in english_given_names() or here.text.lower() in CALENDAR:
            return False
        before, after = (words[at] if 0 <= at < len(words) else None for at in (place - 1, place + 1))
        if not here.first:
            return not any(
                other is not None and other.capital and other.text != "I" for other in (before, after)
            )
        if after is None or GAP.fullmatch(text[here.end : after.start]) is None:
            return False
        return after.text in family_names() and not self._ordinary(after.text)

    def _ends_a_term(self, text: str, words: list[Word], place: int) -> bool:
        """Whether a name that is a word too ends the name of a thing, such as “GI Bill”."""
        here, before = words[place], words[place - 1] if place else None
        if before is None or not self._ordinary(here.text) or not before.capital:
            return False
        known = before.text in self._known or before.text in given_names()
        titled = before.text.lower() in TITLES
        beside = GAP.fullmatch(text[before.end : here.start]) is not None
        return beside and before.shouted and not known and not titled

    def _name_after_all(self, word: str) -> bool:
        """An English given name that is a word too (Mark, Grace), where the text does not use it as a word."""
        small = word.lower()
        return word in english_given_names() and small not in self._words and small not in CALENDAR

    def _goes_on(self, text: str, words: list[Word], last: int) -> bool:
        """Whether the next word belongs to the name too."""
        here, after = words[last], words[last + 1]
        gap = text[here.end : after.start]
        initial = len(here.text) == 1 and INITIAL_GAP.fullmatch(gap)
        if after.text == here.text or not (GAP.fullmatch(gap) or initial):
            return False
        if after.text.lower() in PARTICLES:
            following = (word for word in words[last + 2 : last + 4] if word.text.lower() not in PARTICLES)
            return next((word.capital for word in following), False)
        if not after.capital or after.first or after.shouted:
            return after.text in self._known
        return after.text.lower() not in NEVER_NAMES and not self._common_capital(after.text)

    def _common_capital(self, word: str) -> bool:
        """A word that is no surname even beside a given name."""
        return self._ordinary(word) and word not in family_names()

    def _ordinary(self, word: str) -> bool:
        if word in self.from_labels:
            return False
        small = word.lower()
        if CONTRACTION.search(small):
            return True
        return small in self._words or small in ordinary_words() or small in NEVER_NAMES


def _persons(mentions: Mapping[str, list[tuple[str, Span]]], judge: Judge) -> list[Finding]:
    """Group the ways a person is named: a single name, or its short form, goes to the full name that holds it."""
    full = sorted((name for name in mentions if len(name.split()) > 1), key=lambda name: -len(mentions[name]))
    groups: dict[str, list[str]] = {}
    for name in full:
        holder = next((one for one in groups if set(name.split()) <= set(one.split())), name)
        groups.setdefault(holder, []).append(name)
    for name in mentions:
        if len(name.split()) == 1:
            holders = [one for one in groups if name in one.split()] or [
                one for one in groups if judge.from_labels & set(one.split()) and one.startswith(name)
            ]
            best = max(holders, key=lambda one: sum(len(mentions[way]) for way in groups[one]), default=name)
            groups.setdefault(best, []).append(name)
    return [_person(name, ways, mentions, judge) for name, ways in groups.items()]


def _person(
    name: str, ways: list[str], mentions: Mapping[str, list[tuple[str, Span]]], judge: Judge
) -> Finding:
    places = tuple(
        sorted((place for way in ways for place in mentions[way]), key=lambda place: (place[0], place[1]))
    )
    labelled = any(part in judge.from_labels for part in name.split())
    variants = tuple(sorted(set(ways), key=lambda way: (-len(way), way)))
    return Finding("person", name, variants, places, "speaker of a transcript" if labelled else "name list")


def _capital(label: str) -> str:
    """A speaker label as a name is written, also where it was given in small letters only."""
    return label.capitalize() if label.islower() and label not in PARTICLES else label


def _plain(words: str) -> str:
    return " ".join(words.split())
