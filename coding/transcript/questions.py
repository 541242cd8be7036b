"""Which lines of session notes look like questions and prompts of a discussion guide."""

from __future__ import annotations

import re

from coding.transcript.block import Block, words

_STAMP = re.compile(r"[\[(]\s*\d{1,2}:\d{2}(?::\d{2})?\s*[\])]\s*$")
_QUESTION = re.compile(r"\?[\"”’*)\]]*$")
_ASKING = re.compile(
    r"^(?:q\d+\s*[:.)]\s*)?(?:what|which|where|when|why|who|how|tell me|tell us|describe|explain|walk me|talk me|"
    r"show me|"
    r"please|can you|could you|would you|do you|did you|have you|are you|were you|will you|is there|are there|"
    r"was there|was it|does|any|if you|given this|imagine|think of|let['’]?s|lets|now|say|why don['’]?t|"
    r"in your own words|"
    r"once|other|anything)\b",
    re.IGNORECASE,
)
_PROMPT = re.compile(
    r"^(?:q\d+\s*[:.)]|tell me|tell us|describe|explain|walk me|talk me|show me|imagine|think of|please)\b",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"^(?:q\d+\s*[:.)]|(?:frage|question|pregunta)\s+\d+\s*[:.)]|\d{1,3}[.)]\s)", re.IGNORECASE
)
_NUMBER = re.compile(r"^\d{1,3}[.)]\s+")
_YOU = re.compile(r"\byou(?:r|rs|['’]\w+)?\b", re.IGNORECASE)
_STOP = re.compile(r"[.!?](?=\s)")
_QUOTED = re.compile(r"^[\"“”'‘«„]")


def is_question(block: Block) -> bool:
    """True when the line ends as a question, or begins as a prompt such as “Tell me”."""
    bare = _STAMP.sub("", block.text).strip()
    if _QUOTED.match(bare):
        return False
    return bool(_QUESTION.search(bare) or _PROMPT.match(bare)) and len(words(bare)) >= 1


def is_guide_question(block: Block) -> bool:
    """True when it is only a question put to somebody: one or two sentences, a question word or “you”."""
    bare = _NUMBER.sub("", _STAMP.sub("", block.text).strip())
    if not is_question(block) or len(words(bare)) > 40 or len(_STOP.findall(bare)) > 1:
        return False
    return bool(_ASKING.match(bare) or _YOU.search(bare)) and not re.match(
        r"(?:i|i['’]\w+|so|ok|okay|oh)\b", bare, re.I
    )


def is_numbered_question(block: Block) -> bool:
    """True for `Q1: …` and for a numbered line that asks."""
    return _NUMBERED.match(block.text) is not None and is_question(block)
