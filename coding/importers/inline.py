"""The inside of a markdown line: emphasis, links, escapes and tags become plain words and marks."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field

from coding.transcript.block import Mark

_TAGS = (
    "a abbr b big blockquote br caption center cite code col dd del details div dl dt em embed figcaption figure "
    "font footer h1 h2 h3 h4 h5 h6 header hr i iframe img input ins kbd li mark ol p picture pre q s section small "
    "source span strike strong sub summary sup table tbody td tfoot th thead tr tt u ul video"
).replace(" ", "|")
_TOKEN = re.compile(
    r"\\(?P<escape>[\\`*_{}\[\]()#+\-.!>~|\"'<&$:/=])"
    r"|(?P<comment><!--.*?-->)"
    rf"|(?P<tag></?(?:{_TAGS})\b[^<>]*>)"
    r"|(?P<auto><(?:https?://|mailto:)?[^\s<>]+[@:/.][^\s<>]+>)"
    r"|(?P<code>`[^`\n]+`)"
    r"|(?P<image>!\[(?P<alt>[^\]\n]*)\]\((?P<source>[^()\s]*(?:\([^()]*\)[^()\s]*)*(?:\s+[^)]*)?)\))"
    r"|(?P<link>\[(?P<label>(?:[^\[\]\\]|\\.|!?\[[^\[\]]*\](?:\([^()]*\))?)*)\]"
    r"\((?P<target>[^()\s]*(?:\([^()]*\)[^()\s]*)*(?:\s+[^)]*)?)\))"
    r"|(?P<entity>&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});)"
    r"|(?P<star>\*+|_+|~~)",
    re.DOTALL,
)
_PLAIN_TAGS = re.compile(r"</?(?:br|p|hr|em|strong|b|i|u)\s*/?>$", re.IGNORECASE)


@dataclass(slots=True)
class Inline:
    """Plain words, the stretches that were emphasised, and what was left out of them."""

    text: str = ""
    marks: list[Mark] = field(default_factory=list)
    left_out: list[tuple[str, str]] = field(default_factory=list)


@dataclass(slots=True)
class _Delimiter:
    """An opened emphasis: where it stands in the plain text, its character and its length."""

    place: int
    sign: str
    length: int


def read_inline(source: str) -> Inline:
    """The plain words of markdown `source`; line ends stay, <br> becomes one."""
    made = Inline()
    opened: list[_Delimiter] = []
    place = 0
    for token in _TOKEN.finditer(source):
        made.text += source[place : token.start()]
        place = token.end()
        _take(token, source, made, opened)
    made.text += source[place:]
    for left in reversed([o for o in opened if o.length == 1]):
        _restore(made, left)
    return made


def _take(token: re.Match[str], source: str, made: Inline, opened: list[_Delimiter]) -> None:
    kind = token.lastgroup if token.lastgroup not in ("alt", "source", "label", "target") else _outer(token)
    if kind == "escape":
        made.text += token["escape"]
    elif kind == "code":
        made.text += token["code"][1:-1]
    elif kind == "auto":
        made.text += token["auto"][1:-1]
    elif kind == "entity":
        made.text += html.unescape(token["entity"])
    elif kind == "star":
        _emphasise(token, source, made, opened)
    elif kind == "tag":
        _tag(token["tag"], made)
    elif kind == "comment":
        made.left_out.append(("comment", token["comment"][4:-3].strip()))
    else:
        _point_elsewhere(token, made)


def _outer(token: re.Match[str]) -> str:
    return "image" if token["image"] is not None else "link"


def _point_elsewhere(token: re.Match[str], made: Inline) -> None:
    """A picture or link: its words stay, its address is left out."""
    if token["image"] is not None:
        made.text += token["alt"]
        made.left_out.append(("picture", token["source"].strip()))
        return
    inner = read_inline(token["label"])
    at = len(made.text)
    made.text += inner.text
    made.marks += [Mark(at + m.start, at + m.end, m.style) for m in inner.marks]
    made.left_out += inner.left_out
    made.left_out.append(("link address", token["target"].strip()))


def _tag(tag: str, made: Inline) -> None:
    if re.match(r"<br\b", tag, re.IGNORECASE):
        made.text += "\n"
    elif not _PLAIN_TAGS.match(tag):
        made.left_out.append(("markup", tag))


def _emphasise(token: re.Match[str], source: str, made: Inline, opened: list[_Delimiter]) -> None:
    sign, length = token["star"][0], min(3, len(token["star"]))
    before = source[token.start() - 1 : token.start()] or " "
    after = source[token.end() : token.end() + 1] or " "
    if sign == "~" or (sign == "_" and before.isalnum() and after.isalnum()) or len(token["star"]) > 5:
        made.text += "" if sign == "~" else token["star"]
        return
    match = next((o for o in reversed(opened) if o.sign == sign and o.length == length), None)
    if match and (length > 1 or not before.isspace()):
        opened[opened.index(match) :] = [o for o in opened[opened.index(match) + 1 :] if o.length == 1]
        _close(made, match, length)
    elif length > 1 or not after.isspace():
        opened.append(_Delimiter(len(made.text), sign, length))
    else:
        made.text += token["star"]


def _close(made: Inline, match: _Delimiter, length: int) -> None:
    if len(made.text) > match.place:
        made.marks.append(Mark(match.place, len(made.text), ("i", "b", "bi")[length - 1]))


def _restore(made: Inline, left: _Delimiter) -> None:
    """An opening sign that never closed is a sign of the text."""
    made.text = made.text[: left.place] + left.sign + made.text[left.place :]
    shift = [
        Mark(m.start + (m.start >= left.place), m.end + (m.end > left.place), m.style) for m in made.marks
    ]
    made.marks[:] = shift
