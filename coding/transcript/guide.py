"""Guide-style session notes: guide text becomes the interviewer's turns, answers the participant's."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coding.transcript import sections
from coding.transcript.answers import Reader
from coding.transcript.block import Block, words
from coding.transcript.conventions import convention
from coding.transcript.dates import find_date
from coding.transcript.people import code_in, name_of_file
from coding.transcript.questions import is_question
from coding.transcript.remarks import Piece
from coding.transcript.stamps import split_at_stamps
from coding.transcript.talk import Talk, Utterance
from models.translation import tr

_QUESTIONS = 3
_MANY_QUESTIONS = 0.12  # share of the lines that are questions, when there are five or more
_ALL_QUESTIONS = 0.25  # the same, when there are few
_NOTES = re.compile(r"\b(?:notes?|participant|session|interview|usability|research)\b", re.IGNORECASE)


def read_guide(blocks: list[Block], shared: frozenset[str], stem: str) -> Talk | None:
    """The talk in notes taken along a guide, None when the lines are no such notes.

    `shared` holds the fingerprints of lines that other files of the import hold too.
    """
    lines = sections.promote(blocks)
    if not is_guide_style(lines, shared):
        return None
    talk = Talk("guide", kind="session")
    person = _person(lines, stem)
    voice = "Participant"
    reader = Reader(lines, convention(lines, shared), shared)
    heading: str | None = None
    for at, block in enumerate(lines):
        if block.kind == "heading":
            heading = block.text
            if found := _section_person(block, lines):
                voice, person = f"Participant {found.lstrip('PR')}", found
        talk.participants[voice] = person
        for piece in reader.read(at):
            _add(talk, piece, voice, heading, fresh=block.kind == "heading")
    talk.recorded_on = _date(lines)
    talk.timestamps = any(u.time_start is not None for u in talk.utterances)
    _warn(talk)
    return talk


def is_guide_style(blocks: list[Block], shared: frozenset[str]) -> bool:
    """True when questions and the headings of a guide carry the document."""
    questions = [
        b
        for b in blocks
        if b.kind in ("heading", "item", "para") and is_question(b) and len(words(b.text)) <= 60
    ]
    guide = sum(1 for b in blocks if b.kind == "heading" and sections.is_guide(b.text))
    structured = sum(
        1 for b in blocks if b.kind in ("heading", "item", "quote") or b.is_bold() or is_question(b)
    )
    if structured < 0.2 * len(blocks) or len(questions) < _QUESTIONS:
        return False
    share = len(questions) / len(blocks)
    return (
        guide >= 2
        or bool(shared)
        or share >= _ALL_QUESTIONS
        or (len(questions) >= 5 and share >= _MANY_QUESTIONS)
    )


def _person(blocks: list[Block], stem: str) -> str:
    """The one participant of the notes: the code in the first heading or the file's name."""
    first = next((b.text for b in blocks[:3] if b.kind == "heading"), "")
    return code_in(stem) or code_in(first) or name_of_file(stem)


def _section_person(block: Block, blocks: list[Block]) -> str | None:
    """The code in a heading over one participant's section, when the notes have several."""
    several = {code for b in blocks if b.kind == "heading" and (code := sections.person_of(b.text))}
    return sections.person_of(block.text) if len(several) > 1 else None


def _add(talk: Talk, piece: Piece, voice: str, heading: str | None, *, fresh: bool) -> None:
    """A piece for the turn at hand when its voice goes on, else for a new turn."""
    speaker = {"interviewer": "Interviewer", "observer": "Observer"}.get(piece.role, voice)
    for time, text in _timed(piece.text):
        last = talk.utterances[-1] if talk.utterances else None
        if last and last.speaker == speaker and last.heading == heading and time is None and not fresh:
            last.paragraphs.append(text)
        else:
            made = Utterance(speaker, [text], role=piece.role, heading=heading, time_start=time)
            talk.utterances.append(made)


def _timed(text: str) -> Iterator[tuple[float | None, str]]:
    """The words with the time of a mark at their end or beginning."""
    parts = split_at_stamps(text)
    if len(parts) == 2 and parts[0][0] is None and not parts[1][1]:
        yield parts[1][0], parts[0][1]
        return
    yield from ((time, words_) for time, words_ in parts if words_)


def _date(blocks: list[Block]) -> str | None:
    return next((date for block in blocks[:4] if (date := find_date(block.text))), None)


def _warn(talk: Talk) -> None:
    said = {u.speaker for u in talk.utterances if u.role == "participant"}
    silent = [name for name in talk.participants if name not in said]
    for name in silent:
        del talk.participants[name]
    if not said:
        talk.warnings.append(tr("The notes hold a discussion guide without answers."))
