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
_FOLDERS = 3  # the name of a file and of the two folders around it
_HEAD = 4  # lines of a head that may say what the file is
_LABELLED = ("name", "time", "captions", "recorder")


def kind_of(document: Document, talk: Talk, path: str) -> str:
    """interview, diary, session or internal; a talk between people is an interview whatever its folder."""
    head = [words for what, words in talk.left_out[:_HEAD] if what in ("head of the file", "heading")]
    named = (
        document.meta.get("kind", ""),
        document.meta.get("title", ""),
        "/".join(path.replace("\\", "/").split("/")[-_FOLDERS:]),
    )
    told = " ".join((*named, *head))
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
