"""Words of the program's own vocabulary, kinds and states, in the reader's language; stored values stay English."""

from __future__ import annotations

import re

from models.translation import noted, tr

WORDS = frozenset(
    {
        noted("interview"),
        noted("diary"),
        noted("session"),
        noted("internal"),
        noted("unread"),
        noted("reading"),
        noted("reviewed"),
        noted("stage"),
        noted("touchpoint"),
        noted("action"),
        noted("thought"),
        noted("emotion"),
        noted("pain point"),
        noted("opportunity"),
        noted("need"),
        noted("question"),
        noted("excellence"),
        noted("trigger"),
        noted("theme"),
        noted("interviewer"),
        noted("participant"),
        noted("observer"),
        noted("prospect"),
        noted("new"),
        noted("established"),
        noted("lapsed"),
        noted("competitor's customer"),
        noted("former competitor employee"),
        noted("user"),
        noted("economic buyer"),
        noted("technical buyer"),
        noted("unprompted"),
        noted("prompted"),
        noted("shown draft"),
        noted("given"),
        noted("withdrawn"),
        noted("unknown"),
        noted("anonymised"),
        noted("named"),
        noted("yes"),
        noted("no"),
        noted("text"),
        noted("number"),
        noted("date"),
        noted("yes/no"),
        noted("choice"),
        noted("own"),
        noted("competitor"),
        noted("decision maker"),
        noted("kpi"),
        noted("goal"),
        noted("metric"),
        noted("team"),
        noted("trend"),
        noted("name"),
        noted("role"),
        noted("proposed"),
        noted("planned"),
        noted("done"),
        noted("dropped"),
        noted("agreed"),
        noted("no clear change"),
        noted("background"),
        noted("demographics"),
        noted("beliefs"),
        noted("values"),
        noted("psychographics"),
        noted("watering holes"),
        noted("goals"),
        noted("needs"),
        noted("struggles"),
        noted("priorities"),
        noted("status"),
        noted("channel"),
        noted("frequency"),
        noted("owner"),
        noted("answered"),
        noted("hidden"),
        noted("position"),
        noted("label"),
    }
)

LEFT_OUT = frozenset(
    {
        noted("above the table"),
        noted("attachment"),
        noted("code language"),
        noted("comment"),
        noted("deleted text"),
        noted("date of an entry"),
        noted("dated entries"),
        noted("diary post"),
        noted("empty list item"),
        noted("empty turn"),
        noted("front matter"),
        noted("guide"),
        noted("head of the file"),
        noted("heading"),
        noted("hidden text"),
        noted("item"),
        noted("line outside the captions"),
        noted("link address"),
        noted("markup"),
        noted("note of the recorder"),
        noted("page header or footer"),
        noted("picture"),
        noted("row without speech"),
        noted("table"),
        noted("title of the page"),
    }
)
"""What importing leaves out of a text, as it is stored with the source."""

_ROW = re.compile(r"row (\d+): (.+)")


def left_out(part: str) -> str:
    """A kind of words that importing left out, as it is read."""
    found = _ROW.fullmatch(part)
    if found is not None:
        return tr("Row {number}: {reason}", number=found[1], reason=tr(found[2]))
    return tr(part) if part in LEFT_OUT else part


def word(value: str) -> str:
    """A stored value as it is read; a word of a person's own stays as it is."""
    return tr(value) if value in WORDS else value


def heading(value: str) -> str:
    """The same with a capital letter at its beginning."""
    said = word(value)
    return said[:1].upper() + said[1:]
