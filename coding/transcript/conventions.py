"""How the notes of one file set answers apart from the guide; decided once for the file."""

from __future__ import annotations

from itertools import pairwise

from coding.transcript.block import Block, words
from coding.transcript.fingerprint import fingerprint
from coding.transcript.questions import is_guide_question, is_question
from coding.transcript.remarks import whole_remark

QUOTE = "answers in quotes"
BOLD_QUESTION = "questions in bold"
BOLD_ANSWER = "answers in bold"
HEADING = "questions as headings"
NEXT_LINE = "answers on the next line"
NESTED = "answers deeper in the list"


def convention(blocks: list[Block], shared: frozenset[str]) -> str:
    """One of the conventions above, by how many lines follow it."""
    total = sum(len(words(b.text)) for b in blocks) or 1
    quotes = [b for b in blocks if b.kind == "quote"]
    if len(quotes) >= 3 and sum(len(words(b.text)) for b in quotes) >= 0.06 * total:
        return QUOTE
    bold = [
        b
        for b in blocks
        if b.kind in ("item", "para") and b.is_bold() and not whole_remark(b) and b.style != "bi"
    ]
    asked = sum(1 for b in bold if is_question(b) or fingerprint(b.text) in shared)
    if len(bold) >= 4 and asked >= 0.5 * len(bold):
        return BOLD_QUESTION
    if len(bold) >= 4 and asked < 0.35 * len(bold) and sum(len(words(b.text)) for b in bold) >= 0.12 * total:
        return BOLD_ANSWER
    headings = [b for b in blocks if b.kind == "heading"]
    if (n := sum(1 for b in headings if is_question(b))) >= 4 and n >= 0.3 * len(headings):
        return HEADING
    return _of_lists(blocks, shared)


def _of_lists(blocks: list[Block], shared: frozenset[str]) -> str:
    below = deeper = 0
    for block, following in pairwise(blocks):
        if block.kind not in ("item", "para") or not is_question(block):
            continue
        if following.kind == "para" and not following.gap and fingerprint(following.text) not in shared:
            below += 1
        elif _is_deeper(block, following) and not is_guide_question(following):
            deeper += 1
    return NEXT_LINE if below > deeper else NESTED


def _is_deeper(block: Block, following: Block) -> bool:
    return following.kind == "item" and (block.kind == "para" or following.level > block.level)
