"""Faces in Markdown maps: emoji with a valence, and emoji for the faces of the codebook."""

from __future__ import annotations

import re

from coding.journey.markdown_map import Feeling

VALENCES = {
    "😡": -2,
    "😠": -2,
    "😢": -2,
    "😭": -2,
    "😰": -2,
    "😱": -2,
    "😤": -1,
    "😟": -1,
    "😬": -1,
    "😕": -1,
    "🙁": -1,
    "😞": -1,
    "😩": -1,
    "🤔": 0,
    "🧐": 0,
    "😐": 0,
    "😮": 0,
    "🤞": 1,
    "💪": 1,
    "😊": 1,
    "🙂": 1,
    "😌": 1,
    "🚀": 2,
    "🏆": 2,
    "😄": 2,
    "😀": 2,
    "😍": 2,
    "🎉": 2,
}
"""Suggested valences; emoji that may mean either way (🎯 📊 📢 👀 🤝) are left to the researcher."""

EMOJI = {
    "angry": "😠",
    "very-sad": "😢",
    "sad": "🙁",
    "worried": "😟",
    "confused": "😕",
    "neutral": "😐",
    "surprised": "😮",
    "happy": "🙂",
    "very-happy": "😄",
}
"""The faces of the codebook as characters."""

_BY_VALENCE = {-2: "😠", -1: "🙁", 0: "😐", 1: "🙂", 2: "😄"}


WORDS = {
    -2: "angry desperate furious hopeless helpless",
    -1: "afraid annoyed anxious bored concerned confused disappointed doubtful frustrated impatient insecure "
    "irritated lost nervous overwhelmed sad sceptical skeptical stressed tired uncertain unsure wary worried",
    0: "curious indifferent neutral surprised",
    1: "calm comfortable confident content eager grateful happy hopeful interested optimistic pleased relieved "
    "satisfied secure trusting",
    2: "delighted ecstatic enthusiastic excited proud thrilled",
}
"""Suggested valences of words for feelings that have no face."""


def valence_of(feeling: Feeling) -> int | None:
    """The valence suggested for a feeling; None when it may mean either way, or nothing tells.

    A face decides alone; without one the words do, and of mixed feelings the middle, away from zero.
    """
    if feeling.face:
        return VALENCES.get(feeling.face.replace("\ufe0f", ""))
    said = set(re.findall(r"[a-z]+", feeling.text.casefold()))
    found = [valence for valence, words in WORDS.items() for word in words.split() if word in said]
    if not found:
        return None
    middle = sum(found) / len(found)
    return int(abs(middle) + 0.5) * (1 if middle >= 0 else -1)


def emoji_of(glyph: str, valence: float | None) -> str:
    """The character for a card's face: its own emoji, the codebook's face, or one for its valence."""
    if glyph:
        return EMOJI.get(glyph, glyph if not glyph.isascii() else "")
    if valence is None:
        return ""
    return _BY_VALENCE[max(-2, min(2, round(valence)))]
