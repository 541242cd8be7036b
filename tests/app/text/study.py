"""Made sources for tests of the transcript view: an interview, a diary, and long ones in any size."""

from __future__ import annotations

import random
from dataclasses import replace

from app.text.content import TextMark, TextSource, TextTurn

CODES = {
    "Consideration": ("stage", "blue-1"),
    "Onboarding": ("stage", "blue-2"),
    "Pricing not comparable": ("pain point", "red-1"),
    "Security questionnaire": ("pain point", "red-2"),
    "Tired": ("emotion", "amber-1"),
    "Relief": ("emotion", "amber-2"),
    "Publish a price per engineer": ("opportunity", "green-1"),
    "Asks a peer": ("action", "teal-1"),
    "Certainty": ("need", "violet-1"),
    "Workaround": ("theme", "grey-1"),
}
_TALK = (
    ("Interviewer", 724, "And when you started to compare products, what did that look like?"),
    (
        "P07",
        731,
        "So we had a spreadsheet, obviously. Five vendors, maybe six, and honestly I could not compare them like for "
        "like. Everybody counts seats differently, and half of them would not tell you a price until the third call. "
        "I remember one Thursday evening, the children asleep, and I am still reading reviews.",
    ),
    ("Interviewer", 778, "How did that feel?"),
    (
        "P07",
        781,
        "Tired. A bit stupid, to be honest 😀. You run a department, you are supposed to know how to buy software. "
        "If one of them had just published the price per engineer, they would have been on top of my list that "
        "evening, no question.",
    ),
    ("Interviewer", 815, "Mm."),
    (
        "P07",
        820,
        "Then security came in, and that is where it really slowed down. Forty pages of questionnaire, every vendor, "
        "and nobody had the answers ready.\nWe lost three weeks there. Three weeks! In the end I rang a friend "
        "at another company and asked what they had done. She said: “We copied our answers from the last audit.” "
        "So that is what we did, and then it was through in a day.",
    ),
    (
        "Anneliese Brandtner-Okonkwo",
        3790,
        "Can I add something? שלום, as my colleague would say. It was not only that.",
    ),
)
_SPANS = (
    ("So we had", "third call.", "Consideration"),
    ("honestly I could", "seats differently", "Pricing not comparable"),
    ("Tired. A bit", "to be honest", "Tired"),
    ("If one of", "no question", "Publish a price per engineer"),
    ("Forty pages", "answers ready", "Security questionnaire"),
    ("I rang a friend", "they had done", "Asks a peer"),
    ("So that is", "in a day", "Relief"),
)
_WORDS = (
    "the of and to in that it is was for on are as with we they be at one have this from or by but some what "
    "there can out other were all your when use how said an each which do their time if will way about many then "
    "them would like so these her long make thing see him two has look more day could go did team build vendor "
    "price security week review pipeline approval waiting licence rollout ticket dashboard answer question"
).split()


def mark(text: str, first: str, last: str, code: str, number: int) -> TextMark:
    """A coding from the start of `first` to the end of the next `last`."""
    start = text.index(first)
    end = text.index(last, start) + len(last)
    kind, color = CODES[code]
    code_id = 1 + list(CODES).index(code)
    return TextMark(number, number, start, end, code_id, code, color, kind, coder=1, coder_name="Ada")


def _joined(parts: list[tuple[str, str]]) -> tuple[str, list[tuple[int, int]]]:
    text, spans = "", []
    for _, words in parts:
        spans.append((len(text), len(text) + len(words)))
        text += words + "\n"
    return text[:-1], spans


def interview() -> TextSource:
    """A short interview with seven codings, an emoji and a word from right to left."""
    text, spans = _joined([(who, words) for who, _, words in _TALK])
    turns = tuple(
        TextTurn(start, end, who, "interviewer" if who == "Interviewer" else "participant", float(time))
        for (who, time, _), (start, end) in zip(_TALK, spans, strict=True)
    )
    marks = tuple(mark(text, *span, number) for number, span in enumerate(_SPANS, 1))
    return TextSource(text, turns, marks)


def suggested(source: TextSource) -> TextSource:
    """The interview with a suggestion on it."""
    extra = replace(mark(source.text, "We lost", "Three weeks!", "Workaround", 90), suggestion=True)
    return replace(source, marks=(*source.marks, extra))


def diary() -> TextSource:
    """Four dated entries of one participant, two of them headed."""
    entries = (
        (
            "2026-03-02",
            "First day of the trial",
            "Signed up at my desk. The form wanted a phone number and I made one up.",
        ),
        (
            "2026-03-03",
            None,
            "Could not find the build log. Asked Priya.\nShe showed me the second tab, which I had not seen.",
        ),
        (
            "2026-03-09",
            "A week later",
            "It broke in the night, and it told me before anybody else did. I liked that more than I expected to.",
        ),
        ("2026-03-20", None, "Renewal mail. No price in it."),
    )
    text, spans = _joined([(date, words) for date, _, words in entries])
    turns = tuple(
        TextTurn(start, end, "P03", "participant", None, date, heading)
        for (date, heading, _), (start, end) in zip(entries, spans, strict=True)
    )
    marks = (
        mark(text, "Could not find", "build log", "Workaround", 1),
        mark(text, "I liked that", "expected to", "Relief", 2),
    )
    return TextSource(text, turns, marks)


def long_interview(words: int, codings: int, *, coders: int = 1, seed: int = 1) -> TextSource:
    """A made interview of about `words` words with random codings, always the same for the same numbers."""
    rng = random.Random(seed)
    parts: list[tuple[str, str]] = []
    count = 0
    while count < words:
        asked = len(parts) % 2 == 0
        size = rng.randint(4, 25) if asked else min(400, max(4, int(rng.lognormvariate(4.0, 0.8))))
        parts.append(("Interviewer" if asked else "P07", _speech(rng, size)))
        count += size
    text, spans = _joined(parts)
    turns = tuple(
        TextTurn(
            start, end, who, "interviewer" if who == "Interviewer" else "participant", float(start // 15)
        )
        for (who, _), (start, end) in zip(parts, spans, strict=True)
    )
    return TextSource(text, turns, tuple(_random_marks(rng, text, codings, coders)))


def _speech(rng: random.Random, size: int) -> str:
    said = [rng.choice(_WORDS) for _ in range(size)]
    for at in range(0, size, 9):
        said[at] = said[at].capitalize()
        said[max(0, at - 1)] += "."
    return " ".join(said) + "."


def _random_marks(rng: random.Random, text: str, codings: int, coders: int) -> list[TextMark]:
    names = list(CODES)
    people = ("Ada Lovelace", "Bo Li", "Cleo")
    found = []
    for number in range(1, codings + 1):
        size = min(int(rng.lognormvariate(4.7, 0.8)) + 10, 3000)
        start = rng.randrange(0, max(1, len(text) - size))
        start = text.rfind(" ", 0, start) + 1
        end = text.find(" ", min(start + size, len(text)))
        code = rng.choice(names)
        kind, color = CODES[code]
        coder = rng.randrange(coders)
        found.append(
            TextMark(
                number,
                number,
                start,
                len(text) if end < 0 else end,
                1 + names.index(code),
                code,
                color,
                kind,
                coder=coder + 1,
                coder_name=people[coder],
            )
        )
    return found
