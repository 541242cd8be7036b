"""Which kind of evidence a file is, by its layout, its name and its folder."""

from __future__ import annotations

import re

from coding.importers.document import Document
from coding.transcript.talk import Talk

_INTERNAL = re.compile(
    r"\binternal[\s_-]+(?:interview|stakeholder|sales|service|team)|\bstakeholder[\s_-]+interview", re.I
)
_DIARY = re.compile(r"(?<![a-z])(?:diary|diaries|journal|tagebuch|diario)(?![a-z])", re.IGNORECASE)
_SESSION = re.compile(
    r"(?<![a-z])(?:session|usability|think[-_ ]?aloud|observation|field[-_ ]?notes)(?![a-z])", re.I
)
_LABELLED = ("name", "time", "captions", "recorder")


def kind_of(document: Document, talk: Talk, path: str) -> str:
    """interview, diary, session or internal; a talk between people is an interview whatever its folder."""
    told = " ".join(
        (document.meta.get("kind", ""), document.meta.get("title", ""), path.replace("\\", "/")[-200:])
    )
    if _INTERNAL.search(told):
        return "internal"
    if talk.kind:
        return talk.kind
    if talk.layout.startswith(_LABELLED):
        return "interview"
    if _DIARY.search(told):
        return "diary"
    if _SESSION.search(told):
        return "session"
    return "interview"
