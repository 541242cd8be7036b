"""The inside of a markdown line: emphasis, links, escapes and tags become plain words and marks."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from itertools import accumulate

from coding.transcript.block import Mark

_TAGS = (
    "a abbr b big blockquote br caption center cite code col dd del details div dl dt em embed figcaption figure "
    "font footer h1 h2 h3 h4 h5 h6 header hr i iframe img input ins kbd li mark ol p picture pre q s section small "
    "source span strike strong sub summary sup table tbody td tfoot th thead tr tt u ul video"
).replace(" ", "|")
_TOKEN = re.compile(
    r"\\(?P<escape>[\\`*_{}\[\]()#+\-.!>~|\"'<&$:/=])"
    r"|(?P<comment><!--.{0,4000}?-->)"
    rf"|(?P<tag></?(?:{_TAGS})\b[^<>]*>)"
    r"|(?P<auto><(?:https?://|mailto:)?[^\s<>@:/.]{1,200}[@:/.][^\s<>]{1,400}>)"
    r"|(?P<code>`[^`\n]+`)"
    r"|(?P<image>!\[(?P<alt>[^\]\n]*)\]\((?P<source>[^()\s]*(?:\([^()]*\)[^()\s]*)*(?:\s+[^)\n]{0,300})?)\))"
    r"|(?P<link>\[(?P<label>(?:[^\[\]\\]|\\.|!?\[[^\[\]]*\](?:\([^()]*\))?)*)\]"
    r"\((?P<target>[^()\s]*(?:\([^()]*\)[^()\s]*)*(?:\s+[^)\n]{0,300})?)\))"
    r"|(?P<entity>&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});)"
    r"|(?P<star>\*+|_+|~~)",
    re.DOTALL,
)
_SPECIAL = re.compile(r"[\\`*_~\[<&]")
_NEAR = 32  # opened emphases a closing sign may belong to
_PLAIN_TAGS = re.compile(r"</?(?:br|p|hr|em|strong|b|i|u)\s*/?>$", re.IGNORECASE)


@dataclass(slots=True)
class Inline:
    """Plain words, the stretches that were emphasised, and what was left out of them."""

    text: str = ""
    marks: list[Mark] = field(default_factory=list)
    left_out: list[tuple[str, str]] = field(default_factory=list)


@dataclass(slots=True)
class _Delimiter:
    """An opened emphasis: the number of the part that stands for it, its character and its length."""

    part: int
    sign: str
    length: int


@dataclass(slots=True)
class _Parts:
    """The pieces of a line as they come; an emphasis is a pair of part numbers with a style."""

    pieces: list[str] = field(default_factory=list)
    spans: list[tuple[int, int, str]] = field(default_factory=list)
    opened: list[_Delimiter] = field(default_factory=list)
    inner: list[tuple[int, Mark]] = field(default_factory=list)
    left_out: list[tuple[str, str]] = field(default_factory=list)

    def add(self, words: str) -> None:
        """Append words."""
        if words:
            self.pieces.append(words)

    def done(self) -> Inline:
        """The line; an opening sign that never closed is a sign of the text."""
        for left in self.opened:
            if left.length == 1:
                self.pieces[left.part] = left.sign
        starts = [0, *accumulate(map(len, self.pieces))]
        marks = [Mark(starts[first], starts[last], style) for first, last, style in self.spans]
        marks += [Mark(starts[part] + m.start, starts[part] + m.end, m.style) for part, m in self.inner]
        return Inline("".join(self.pieces), [m for m in marks if m.end > m.start], self.left_out)


def read_inline(source: str) -> Inline:
    """The plain words of markdown `source`; line ends stay, <br> becomes one."""
    if not _SPECIAL.search(source):
        return Inline(source)
    made = _Parts()
    place = 0
    for token in _TOKEN.finditer(source):
        made.add(source[place : token.start()])
        place = token.end()
        _take(token, source, made)
    made.add(source[place:])
    return made.done()


def _take(token: re.Match[str], source: str, made: _Parts) -> None:
    kind = token.lastgroup if token.lastgroup not in ("alt", "source", "label", "target") else _outer(token)
    if kind == "escape":
        made.add(token["escape"])
    elif kind == "code":
        made.add(token["code"][1:-1])
    elif kind == "auto":
        made.add(token["auto"][1:-1])
    elif kind == "entity":
        made.add(html.unescape(token["entity"]))
    elif kind == "star":
        _emphasise(token, source, made)
    elif kind == "tag":
        _tag(token["tag"], made)
    elif kind == "comment":
        made.left_out.append(("comment", token["comment"][4:-3].strip()))
    else:
        _point_elsewhere(token, made)


def _outer(token: re.Match[str]) -> str:
    return "image" if token["image"] is not None else "link"


def _point_elsewhere(token: re.Match[str], made: _Parts) -> None:
    """A picture or link: its words stay, its address is left out."""
    if token["image"] is not None:
        made.add(token["alt"])
        made.left_out.append(("picture", token["source"].strip()))
        return
    inner = read_inline(token["label"])
    made.inner += [(len(made.pieces), mark) for mark in inner.marks]
    made.add(inner.text)
    made.left_out += inner.left_out
    made.left_out.append(("link address", token["target"].strip()))


def _tag(tag: str, made: _Parts) -> None:
    if re.match(r"<br\b", tag, re.IGNORECASE):
        made.add("\n")
    elif not _PLAIN_TAGS.match(tag):
        made.left_out.append(("markup", tag))


def _emphasise(token: re.Match[str], source: str, made: _Parts) -> None:
    sign, length = token["star"][0], min(3, len(token["star"]))
    before = source[token.start() - 1 : token.start()] or " "
    after = source[token.end() : token.end() + 1] or " "
    if sign == "~" or (sign == "_" and before.isalnum() and after.isalnum()) or len(token["star"]) > 5:
        made.add("" if sign == "~" else token["star"])
        return
    match = _opening(made, sign, length)
    if match and (length > 1 or not before.isspace()):
        at = len(made.opened) - 1 - made.opened[::-1].index(match)
        made.opened[at:] = [o for o in made.opened[at + 1 :] if o.length == 1]
        made.spans.append((match.part, len(made.pieces), ("i", "b", "bi")[length - 1]))
    elif length > 1 or not after.isspace():
        made.opened.append(_Delimiter(len(made.pieces), sign, length))
        made.pieces.append("")
    else:
        made.add(token["star"])


def _opening(made: _Parts, sign: str, length: int) -> _Delimiter | None:
    """The nearest opened emphasis of the same signs, among the last few."""
    near = made.opened[-_NEAR:]
    return next((o for o in reversed(near) if o.sign == sign and o.length == length), None)
