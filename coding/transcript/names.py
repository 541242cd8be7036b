"""Which words before a colon are speakers: what the labels of transcripts look like."""

from __future__ import annotations

import re
from collections import Counter

INTERVIEWER = frozenset(
    "assistant ai bot chatbot interviewer int iv i moderator mod m facilitator researcher host q ux-researcher "
    "interviewerin moderatorin frage intervieweur intervieweuse enquêteur enquêtrice animateur animatrice "
    "entrevistador entrevistadora moderador moderadora intervistatore intervistatrice onderzoeker intervjuare "
    "badacz moderatorka 访谈者 采访者 主持人 インタビュアー 司会 聞き手 면담자 진행자".split()
) | {"ux researcher", "user researcher", "research lead", "interview lead", "session lead", "note lead"}
PARTICIPANT = frozenset(
    "participant user interviewee respondent informant customer client guest subject speaker human p r b e a s u "
    "tester patient caregiver veteran buyer befragte befragter teilnehmer teilnehmerin proband probandin testperson "
    "répondant répondante participante enquêté enquêtée interviewé interviewée entrevistado entrevistada "
    "intervistato intervistata geïnterviewde deelnemer deltagare deltager uczestnik uczestniczka respondentka "
    "受访者 被访者 参与者 参加者 回答者 참여자 응답자".split()
) | {"unknown speaker", "unknown", "test user", "usability participant"}
OBSERVER = frozenset("observer notetaker beobachter beobachterin scribe".split()) | {
    "note taker",
    "note-taker",
    "audience member",
    "audience",
}
_GENERIC_PEOPLE = PARTICIPANT
_PROSE = frozenset(
    "note notes example examples summary date time title url source task goal todo warning tip hint ps important "
    "question questions answer answers observation observations step result results conclusion background context "
    "location place duration length recorded recording language project study topic version file subject "
    "break music pause applause pros cons pro con first second third finally again also yes no well so however "
    "reminder instructions instruction scenario let attention achtung hinweis beispiel remarque nota".split()
) | {"let op", "for example", "for instance", "p.s", "ps", "to sum up", "in short", "to be clear", "that is"}
_NUMBERED = re.compile(r"^(.*?)(?:[\s_#-]*\d{1,4}|(?:[\s_#-]+|(?<=\w{4}))[a-zA-Z])$")
_IDENTIFIER = re.compile(r"^(?:[A-Za-zÄÖÜ]{1,4}[-_ ]?\d{1,4}[A-Za-z]?|\d{1,3}[A-Z])$")
_REMARK = re.compile(r"\([^()]*\)$")
_ROLE_WORD = re.compile(r"\b(interviewer|moderator|facilitator|interviewee|participant|observer|notetaker)\b")
_NAME = re.compile(r"^[^\W_](?:[\w.'’&/()@+ -]|, )*\.?\)?$")
_PARTICLES = frozenset(
    "de da di do dos du van von der den la le el al bin ibn y und and of the mc st".split()
)


def normal(name: str) -> str:
    """A label without case, outer punctuation, doubled spaces and a remark in brackets at its end."""
    return re.sub(r"\s+", " ", without_remark(name)).strip(" .").casefold()


def without_remark(name: str) -> str:
    """A label without what its brackets add, such as P1 (female, 34)."""
    return _REMARK.sub("", name).strip() or name.strip()


def role_of(name: str) -> str | None:
    """The role a label says by itself, None when it says none."""
    bare = normal(name)
    if name.strip().isupper() is False and bare == "ai":
        return None
    stem = _stem(bare)
    for role, known in (("interviewer", INTERVIEWER), ("observer", OBSERVER), ("participant", PARTICIPANT)):
        if bare in known or stem in known:
            return role
    if found := _ROLE_WORD.search(bare):
        word = found.group(1)
        return {"interviewee": "participant", "participant": "participant"}.get(
            word, "observer" if word in OBSERVER else "interviewer"
        )
    return "participant" if is_identifier(name) else None


def _stem(bare: str) -> str:
    found = _NUMBERED.match(bare)
    return found.group(1).strip() if found else bare


def is_identifier(name: str) -> bool:
    """True for a study's own code of a person, such as P07, S01 or TN3."""
    return _IDENTIFIER.match(without_remark(name)) is not None


def is_generic(name: str) -> bool:
    """True for a label that is another person in every file, such as User or Speaker 1."""
    bare = normal(name)
    stem = _stem(bare)
    if is_identifier(name) and stem not in ("s", "speaker"):
        return False
    return bare in _GENERIC_PEOPLE or stem in _GENERIC_PEOPLE or is_identifier(name)


def is_prose(name: str) -> bool:
    """True for words that stand before a colon in prose, such as Note."""
    return normal(name) in _PROSE or _stem(normal(name)) in _PROSE


def is_plausible(name: str) -> bool:
    """True when these words could be a person or a role: short, no sentence, some capital or number."""
    bare = without_remark(name)
    parts = bare.split()
    if not parts or len(parts) > 6 or len(bare) > 60 or is_prose(bare) or not _NAME.match(bare):
        return False
    if role_of(bare):
        return True
    return len(parts) == 1 or all(_capital(part) for part in parts)


def _capital(part: str) -> bool:
    core = part.strip("()'’.,-&/")
    return not core or not core[0].isalpha() or not core[0].islower() or core.casefold() in _PARTICLES


def is_full_name(name: str) -> bool:
    """True for two to four capitalised words, as in a person's name."""
    parts = name.split()
    return 2 <= len(parts) <= 4 and all(part[0].isupper() for part in parts if part) and is_plausible(name)


def accepted(counts: Counter[str], sure: Counter[str], lines: int, *, loose: bool = False) -> frozenset[str]:
    """The labels that are speakers, among candidates with their counts.

    `sure` counts how often a candidate was bold or carried a time; `loose` accepts full names seen once.
    Empty when the evidence is thin: under 3 lines or a tenth of all, or nobody speaks twice.
    """
    plausible = {name: n for name, n in counts.items() if is_plausible(name)}
    firm = {
        n
        for n, times in plausible.items()
        if (role_of(n) and not _lone_letter(n, times)) or sure[n] or times >= 3
    }
    known = [name for name in firm if role_of(name) and plausible[name] >= 3]
    closed = len(known) >= 2 and not any(sure[name] for name in known)
    names = {
        name
        for name, times in plausible.items()
        if name in firm or (times >= 2 and not closed) or (loose and is_full_name(name))
    }
    if closed:
        names = {n for n in names if role_of(n) or (plausible[n] >= 3 and n[0].isupper()) or loose}
    return frozenset(names) if _enough(names, plausible, sure, lines) else frozenset()


def _lone_letter(name: str, times: int) -> bool:
    return len(name.strip(". ")) == 1 and times < 2


def _enough(names: set[str], counts: dict[str, int], sure: Counter[str], lines: int) -> bool:
    hits = sum(counts[name] for name in names)
    known = [name for name in names if role_of(name)]
    if hits >= 2 and hits >= 0.6 * lines and known:
        return True
    repeated = any(counts[name] >= 2 for name in names)
    several = len(names) >= 2 or bool(known) or any(sure[name] >= 3 for name in names)
    return hits >= 3 and hits >= 0.1 * lines and repeated and several
