"""Faces in Markdown maps: emoji with a valence, and emoji for the faces of the codebook."""

from __future__ import annotations

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


def valence_of(feeling: Feeling) -> int | None:
    """The valence suggested for a feeling's face; None when it has none or may mean either way."""
    return VALENCES.get(feeling.face.replace("\ufe0f", ""))


def emoji_of(glyph: str, valence: float | None) -> str:
    """The character for a card's face: its own emoji, the codebook's face, or one for its valence."""
    if glyph:
        return EMOJI.get(glyph, glyph if not glyph.isascii() else "")
    if valence is None:
        return ""
    return _BY_VALENCE[max(-2, min(2, round(valence)))]
