"""Who asks and who answers: by what a label says, else by whose turns are questions."""

from __future__ import annotations

import re
from collections import Counter

from coding.transcript.names import is_full_name, normal, role_of
from coding.transcript.talk import Utterance
from models.translation import tr

_SPEAKER = re.compile(r"^(?:speaker|sprecher(?:in)?|unknown(?: speaker)?|s|spk|person|voice)[\s_#-]*\d*$")
_LEAST = 0.35  # share of turns with a question from which somebody may be the interviewer
_AHEAD = 1.5  # times the share of the next one
_MOST = 0.65  # share of all words above which somebody is no interviewer
_INTERVIEWS = re.compile(
    r"\b(?:looking forward to|going to be|here to|will be|i['’]ll be|i am|i['’]m) interview(?:ing)?\b",
    re.IGNORECASE,
)
_LONG = 20  # turns from which one short call stands apart
_CALL = 0.005  # share of the words of such a call
_FEW = 60  # words of a talk too short for that to tell anything


def merge_names(utterances: list[Utterance]) -> list[str]:
    """Join labels of one voice: other case, or a first name beside the only full name; returns what was joined."""
    counts = Counter(u.speaker for u in utterances if u.speaker)
    merged = {}
    for name in counts:
        whole = _other_name(name, counts)
        if whole:
            merged[name] = whole
    for utterance in utterances:
        if utterance.speaker in merged:
            utterance.speaker = merged[utterance.speaker]
    return [
        tr("“{name}” was taken for “{whole}”.", name=name, whole=whole)
        for name, whole in merged.items()
        if normal(name) != normal(whole)
    ]


def _other_name(name: str, counts: Counter[str]) -> str | None:
    """The label that stands for the same voice and is used more often."""
    same = [other for other in counts if other != name and normal(other) == normal(name)]
    longer = [
        o for o in counts if normal(o).startswith(normal(name) + " ") and _is_person(o) and _is_person(name)
    ]
    shorter = [
        o for o in counts if normal(name).startswith(normal(o) + " ") and _is_person(o) and _is_person(name)
    ]
    for others in (same, longer, shorter):
        if len(others) == 1 and (counts[others[0]], others[0]) > (counts[name], name):
            return others[0]
    return None


def _is_person(name: str) -> bool:
    return role_of(name) is None and not any(character.isdigit() for character in name)


def roles(utterances: list[Utterance]) -> dict[str, str]:
    """Speaker → interviewer, participant or observer."""
    speakers = list(dict.fromkeys(u.speaker for u in utterances if u.speaker))
    said = {name: None if _SPEAKER.match(normal(name)) else role_of(name) for name in speakers}
    if "interviewer" not in said.values() and len(speakers) > 1:
        asker = _asker(utterances, [name for name in speakers if said[name] is None])
        if asker:
            said[asker] = "interviewer"
    said |= {name: "interviewer" for name in speakers if said[name] is None and _says_so(utterances, name)}
    if "interviewer" in said.values():
        said |= {name: "observer" for name in speakers if said[name] is None and _is_call(utterances, name)}
    if {"interviewer", "participant"} <= set(said.values()):
        said |= {name: "observer" for name in speakers if said[name] is None and _is_aside(utterances, name)}
    return {name: role or "participant" for name, role in said.items()}


def _says_so(utterances: list[Utterance], name: str) -> bool:
    """True for a voice that says itself that it has come to interview."""
    return any(_INTERVIEWS.search(u.text) for u in utterances if u.speaker == name)


def _is_call(utterances: list[Utterance], name: str) -> bool:
    """True for a single short call from the side in a long talk of others."""
    turns = sum(1 for u in utterances if u.speaker == name)
    return turns == 1 and len(utterances) > _LONG and _word_share(utterances, name) < _CALL


def _is_aside(utterances: list[Utterance], name: str) -> bool:
    """True for a colleague's full name that comes up once or twice among labels such as Moderator and P12."""
    turns = sum(1 for u in utterances if u.speaker == name)
    labelled = all(role_of(u.speaker) for u in utterances if u.speaker and u.speaker != name)
    return turns <= 2 and labelled and is_full_name(name) and _word_share(utterances, name) < 0.05


def _asker(utterances: list[Utterance], candidates: list[str]) -> str | None:
    """The speaker whose turns are mostly questions and whose words are not most of the talk."""
    shares = {
        name: _question_share(utterances, name)
        for name in dict.fromkeys(u.speaker for u in utterances)
        if name
    }
    order = sorted(candidates, key=lambda name: -shares[name])
    if not order:
        return None
    best = order[0]
    rest = max((share for name, share in shares.items() if name != best), default=0.0)
    asks = sum(1 for u in utterances if u.speaker == best and "?" in u.text)
    short = sum(len(u.text.split()) for u in utterances) < _FEW
    talks_less = short or _word_share(utterances, best) <= _MOST
    return best if asks >= 2 and talks_less and shares[best] >= max(_LEAST, _AHEAD * rest) else None


def _question_share(utterances: list[Utterance], name: str) -> float:
    turns = [u for u in utterances if u.speaker == name]
    return sum("?" in u.text for u in turns) / len(turns)


def _word_share(utterances: list[Utterance], name: str) -> float:
    total = sum(len(u.text.split()) for u in utterances)
    return sum(len(u.text.split()) for u in utterances if u.speaker == name) / max(1, total)
