"""Whose words each line of guide-style notes is: the guide's, the participant's or the note-taker's."""

from __future__ import annotations

from coding.transcript import conventions, sections
from coding.transcript.block import Block
from coding.transcript.fingerprint import fingerprint
from coding.transcript.questions import is_guide_question, is_numbered_question, is_question
from coding.transcript.remarks import Piece, is_about_the_user, pieces, whole_remark

GUIDE = "interviewer"
ANSWER = "participant"
NOTE = "observer"


class Reader:
    """Reads the lines in order and keeps where in the guide it is."""

    def __init__(self, blocks: list[Block], convention: str, shared: frozenset[str]) -> None:
        self._blocks = blocks
        self._convention = convention
        self._shared = shared
        self._headed = any(_begins_guide(b) for b in blocks[1:])
        self._begun = False
        self._section = ""
        self._depths: list[int] = []  # list depths of the questions around the line
        self._prompted = (
            ""  # a paragraph asked ("hard") or said something ("soft"), the list below it answers
        )
        self._answering = False  # an answer on the next line goes on
        self._rules = {
            conventions.QUOTE: self._quoted,
            conventions.BOLD_QUESTION: self._unless_bold,
            conventions.BOLD_ANSWER: self._if_bold,
            conventions.HEADING: self._below_heading,
            conventions.NEXT_LINE: self._next_line,
            conventions.NESTED: self._nested,
        }

    def read(self, at: int) -> list[Piece]:
        """The pieces of the line at index `at`; call it once for each line in order."""
        block = self._blocks[at]
        if block.kind == "heading":
            return [self._heading(block, at)]
        if not self._begun and not self._headed:
            self._begun = is_question(block) or self._is_shared(block)
        if not self._begun:
            return [Piece(block.text, NOTE)]
        if sections.is_observers(self._section):
            return [Piece(block.text, NOTE)]
        role = self._rules[self._convention](block, at)
        self._answering = role == ANSWER
        if role != ANSWER:
            return [Piece(block.text, role)]
        if is_about_the_user(block):
            return [Piece(block.text, NOTE)]
        return pieces(block, base="b" if self._convention == conventions.BOLD_ANSWER else "")

    def _heading(self, block: Block, at: int) -> Piece:
        self._depths, self._prompted, self._answering = [], "", False
        self._section = block.text
        first = at == 0 or (not self._begun and not _begins_guide(block))
        if sections.person_of(block.text):
            self._begun = False
            return Piece(block.text, NOTE)
        self._begun = self._begun or not first
        return Piece(block.text, NOTE if first or sections.is_observers(block.text) else GUIDE)

    def _is_shared(self, block: Block) -> bool:
        return fingerprint(block.text) in self._shared

    def _quoted(self, block: Block, at: int) -> str:
        if block.kind == "quote":
            return ANSWER
        remark = whole_remark(block)
        if remark:
            return remark
        if block.is_bold() and block.kind == "para" and not self._is_shared(block):
            return _spoken_of(block)
        return GUIDE

    def _unless_bold(self, block: Block, at: int) -> str:
        if remark := whole_remark(block):
            return remark
        if self._is_shared(block):
            return GUIDE
        if block.is_bold() and block.style != "bi":
            label = not is_question(block) and self._child(at) is not None and not self._child_is_bold(at)
            return ANSWER if label and block.kind == "item" else GUIDE
        if block.kind == "item" and is_guide_question(block):
            return GUIDE
        return ANSWER

    def _if_bold(self, block: Block, at: int) -> str:
        if block.style == "bi":
            return NOTE
        if block.is_bold() and not self._is_shared(block):
            return ANSWER
        return GUIDE

    def _below_heading(self, block: Block, at: int) -> str:
        if self._is_shared(block) or sections.is_script(self._section):
            return GUIDE
        return ANSWER

    def _next_line(self, block: Block, at: int) -> str:
        if self._is_shared(block) or sections.is_script(self._section):
            return GUIDE
        if block.kind == "quote":
            return ANSWER
        if block.kind == "item" and not block.text[:1].isdigit():
            return GUIDE
        if is_numbered_question(block):
            return GUIDE
        if block.kind == "para" and block.gap and is_guide_question(block) and not self._answering:
            return GUIDE
        return whole_remark(block) or ANSWER

    def _nested(self, block: Block, at: int) -> str:
        if block.kind != "item":
            return self._nested_line(block)
        while self._depths and self._depths[-1] >= block.level:
            self._depths.pop()
        if self._is_shared(block) or (sections.is_script(self._section) and not self._depths):
            return self._ask(block)
        if _is_italic_speech(block):
            return GUIDE
        if self._depths or self._prompted:
            return self._below_question(block, at)
        if is_question(block) or self._child(at) is not None:
            return self._ask(block)
        return whole_remark(block) or (
            ANSWER if self._section and not sections.is_guide(self._section) else GUIDE
        )

    def _nested_line(self, block: Block) -> str:
        """A line outside the lists: an answer in quotes, else the guide or what the moderator said."""
        if block.kind == "quote":
            return ANSWER
        if remark := whole_remark(block):
            return remark
        self._depths = []
        self._prompted = "" if sections.is_script(self._section) else "hard" if _asks(block) else "soft"
        return GUIDE

    def _below_question(self, block: Block, at: int) -> str:
        child = self._child(at)
        italic = child is not None and _is_italic_speech(child)
        alone = self._prompted == "hard" and not self._depths and child is None
        if is_guide_question(block) and not italic and not alone:
            return self._ask(block)
        return ANSWER

    def _ask(self, block: Block) -> str:
        self._depths.append(block.level)
        return GUIDE

    def _child(self, at: int) -> Block | None:
        """The list item right below this one, when it is deeper."""
        block = self._blocks[at]
        following = self._blocks[at + 1] if at + 1 < len(self._blocks) else None
        deeper = following and following.kind in ("item", "quote") and following.level > block.level
        return following if deeper else None

    def _child_is_bold(self, at: int) -> bool:
        child = self._child(at)
        return child is not None and child.is_bold()


def _begins_guide(block: Block) -> bool:
    """True for a heading from which on the guide is followed."""
    return block.kind == "heading" and (sections.is_guide(block.text) or is_question(block))


def _asks(block: Block) -> bool:
    """True when a paragraph ends with a question or sets a task, so that the list below it answers."""
    return is_question(block) or "?" in block.text or block.text.endswith("...")


def _spoken_of(block: Block) -> str:
    """A bold line between quoted answers: a question that was asked, or what somebody saw."""
    return whole_remark(Block(f"[{block.text.strip('[]/ ')}]")) or NOTE


def _is_italic_speech(block: Block) -> bool:
    """True for a whole line in italics that is no remark in brackets: the moderator speaks."""
    return block.style == "i" and whole_remark(block) is None
