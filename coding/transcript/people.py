"""Names for the people of a file: a code or a real name is the same person everywhere, User is not."""

from __future__ import annotations

import re

from coding.transcript.names import is_generic, is_identifier, without_remark

_CODE = re.compile(r"(?<![A-Za-z0-9])(P|TN|IP|VP|ID|R|B)[-_ ]?(\d{1,4})(?![A-Za-z0-9])", re.IGNORECASE)
_WORD_CODE = re.compile(
    r"(?<![A-Za-z])(?:participant|interviewee|respondent|teilnehmer(?:in)?|proband(?:in)?|subject)"
    r"[-_ #]*(\d{1,4})(?!\d)",
    re.IGNORECASE,
)
_STEM = re.compile(r"^([A-Za-z]{2,}[-_ ]?\d{2,})(?=[-_ .]|$)")
_KEYS = (
    "participant id", "participant code", "participant", "interviewee", "respondent", "pseudonym", "transcript id",
    "interview id", "subject", "id", "case", "teilnehmer", "befragte person",
)  # fmt: skip


def code_in(text: str) -> str | None:
    """The participant's code in a file name or heading: `participant-1` and `P1` are both P1."""
    if found := _WORD_CODE.search(text):
        return f"P{int(found.group(1))}"
    found = _CODE.search(text)
    return f"{found.group(1).upper()}{found.group(2)}" if found else None


def name_of_file(stem: str) -> str:
    """What to call the one person of a file: its code, the id its name begins with, or its whole name."""
    if code := code_in(stem):
        return code
    found = _STEM.match(stem)
    return found.group(1) if found else stem


def propose(speakers: list[str], stem: str, told: dict[str, str]) -> dict[str, str]:
    """Speaker → participant for the participants of one file; `told` is what its head says about the person."""
    generic = [name for name in speakers if is_generic(name)]
    base = next((told[key] for key in _KEYS if key in told), None) or name_of_file(stem)
    proposed = {}
    for name in speakers:
        if name in generic:
            proposed[name] = base if len(generic) == 1 else f"{base} {name}"
        else:
            proposed[name] = without_remark(name) if is_identifier(name) else name.strip()
    return proposed
