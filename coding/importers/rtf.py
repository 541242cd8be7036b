"""Rich text files: words and paragraphs by one pass over the tokens; hidden and deleted text is reported."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from coding.importers.archives import DEPTH
from coding.importers.canonical import canonical
from coding.importers.document import Document
from coding.transcript.block import Block, Mark
from models.errors import UserError
from models.translation import tr

MEDIA_TYPE = "application/rtf"
_TOKEN = re.compile(
    rb"\\'(?P<hex>[0-9a-fA-F]{2})|\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})? ?|\\(?P<sign>[^a-zA-Z])"
    rb"|(?P<open>\{)|(?P<close>\})|(?P<line>[\r\n]+)|(?P<text>[^\\{}\r\n]+)",
    re.DOTALL,
)
_SKIPPED = frozenset(
    "fonttbl colortbl stylesheet info pict object filetbl listtable listoverridetable rsidtbl generator xmlnstbl "
    "themedata colorschememapping latentstyles datastore fldinst shppict nonshppict mmathPr bkmkstart bkmkend "
    "revtbl pgptbl wgrffmtfilter datafield".split()
)
_ASIDE = {"footnote": "footnote", "annotation": "comment"} | {
    f"{part}{pages}": "page header or footer"
    for part in ("header", "footer")
    for pages in ("", "l", "r", "f")
}
_KEPT_STARS = frozenset({"shptxt", "shpinst", "ud", "upr", "annotation", "footnote"})
_WORDS = {
    "par": "\n", "line": "\n", "sect": "\n", "page": "\n", "row": "\n", "tab": "\t", "cell": "\t", "nestcell": "\t",
    "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•",
    "emspace": " ", "enspace": " ", "qmspace": " ", "nestrow": "\n",
}  # fmt: skip
_SIGNS = {b"~": "\xa0", b"_": "\u2011", b"-": "", b"\n": "\n", b"\r": "\n", b"\t": "\t"}
_CHARSETS = {
    0: "cp1252", 77: "mac_roman", 128: "cp932", 129: "cp949", 134: "gb18030", 136: "big5", 161: "cp1253", 162: "cp1254",
    163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _State:
    """What a group inherits: whether it is shown, its emphasis, its encoding and how many bytes follow \\u."""

    skipped: bool = False
    aside: str = ""
    hidden: str = ""
    bold: bool = False
    italic: bool = False
    encoding: str = "cp1252"
    after_unicode: int = 1


class _Reader:
    """One pass over the tokens of a file."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._state = _State()
        self._stack: list[_State] = []
        self._pending = b""
        self._skip = 0
        self._first = False
        self._starred = False
        self._fonts: dict[int, str] = {}
        self._font = 0
        self._in_fonts = 0
        self._default = "cp1252"
        self.parts: list[str] = []
        self.marks: list[Mark] = []
        self._length = 0
        self._lost: dict[str, list[str]] = {}

    def read(self, data: bytes) -> str:
        for token in _TOKEN.finditer(data):
            self._take(token)
        self._flush()
        for what, words in self._lost.items():
            self._document.leave_out(what, canonical("".join(words)).text)
        return "".join(self.parts)

    def _take(self, token: re.Match[bytes]) -> None:
        kind = token.lastgroup
        if kind == "number":
            kind = "word"
        if kind == "hex":
            self._byte(bytes([int(token["hex"], 16)]))
        elif kind == "text":
            self._plain(token["text"])
        elif kind == "word":
            self._flush()
            self._word(token["word"].decode("ascii"), token["number"])
        elif kind == "open":
            self._flush()
            self._enter()
        elif kind == "close":
            self._flush()
            self._leave()
        elif kind == "sign":
            self._sign(token["sign"])
        if kind not in ("open", "line"):
            self._first = self._first and kind == "sign" and token["sign"] == b"*"

    def _enter(self) -> None:
        self._stack.append(self._state)
        if len(self._stack) > DEPTH * 5:
            raise UserError(
                tr("The file nests its parts too deeply to be read safely."), tr("Save it as .docx or text.")
            )
        self._first, self._starred, self._skip = True, False, 0

    def _leave(self) -> None:
        if self._stack:
            self._state = self._stack.pop()
        if len(self._stack) < self._in_fonts:
            self._in_fonts = 0
        self._skip = 0

    def _sign(self, sign: bytes) -> None:
        if sign == b"*":
            self._starred = True
            return
        self._flush()
        if sign in (b"\\", b"{", b"}"):
            self._say(sign.decode("ascii"))
        else:
            self._say(_SIGNS.get(sign, ""))

    def _word(self, name: str, number: bytes | None) -> None:
        value = int(number) if number is not None else None
        if self._first and (self._destination(name)):
            return
        if name == "u" and value is not None:
            self._say(chr(value % 65536))
            self._skip = self._state.after_unicode
        elif name == "bin" and value:
            self._skip = 0
        elif name in _WORDS:
            self._say(_WORDS[name])
        else:
            self._format(name, value)

    def _destination(self, name: str) -> bool:
        """True when the group is set aside because of its first word."""
        if name == "fonttbl":
            self._in_fonts = len(self._stack)
        if name in _ASIDE:
            self._state = replace(self._state, aside=_ASIDE[name])
            return True
        if name in _SKIPPED or (self._starred and name not in _KEPT_STARS):
            self._state = replace(self._state, skipped=True)
            return name != "f"
        return False

    def _format(self, name: str, value: int | None) -> None:
        on = value != 0
        if name == "b":
            self._state = replace(self._state, bold=on)
        elif name == "i":
            self._state = replace(self._state, italic=on)
        elif name in ("v", "deleted"):
            self._state = replace(
                self._state, hidden=("hidden text" if name == "v" else "deleted text") if on else ""
            )
        elif name == "plain":
            self._state = replace(self._state, bold=False, italic=False, hidden="")
        elif name == "uc" and value is not None:
            self._state = replace(self._state, after_unicode=max(0, min(value, 8)))
        elif name == "ansicpg" and value:
            self._default = _codec(f"cp{value}") or "cp1252"
            self._state = replace(self._state, encoding=self._default)
        elif name == "mac":
            self._default = "mac_roman"
            self._state = replace(self._state, encoding="mac_roman")
        elif name == "f" and value is not None:
            self._font = value
            self._state = replace(self._state, encoding=self._fonts.get(value, self._default))
        elif (
            name == "fcharset" and value is not None and self._in_fonts and value in _CHARSETS and value != 0
        ):
            self._fonts[self._font] = _CHARSETS[value]

    def _plain(self, data: bytes) -> None:
        if self._skip:
            taken = min(self._skip, len(data))
            self._skip -= taken
            data = data[taken:]
        if data:
            self._pending += data

    def _byte(self, data: bytes) -> None:
        if self._skip:
            self._skip -= 1
        else:
            self._pending += data

    def _flush(self) -> None:
        if self._pending:
            data, self._pending = self._pending, b""
            self._say(data.decode(self._state.encoding, "replace"))

    def _say(self, words: str) -> None:
        state = self._state
        if state.skipped or not words:
            return
        aside = state.hidden or state.aside
        if aside:
            self._lost.setdefault(aside, []).append(words)
            return
        style = "b" * state.bold + "i" * state.italic
        if style:
            self.marks.append(Mark(self._length, self._length + len(words), style))
        self.parts.append(words)
        self._length += len(words)


def _codec(name: str) -> str | None:
    import codecs

    try:
        return codecs.lookup("utf-8" if name == "cp65001" else name).name
    except LookupError:
        return None


def read_rtf(data: bytes) -> Document:
    """The document in an RTF file; raises UserError for nesting beyond reason."""
    document = Document("rtf", MEDIA_TYPE)
    reader = _Reader(document)
    raw = reader.read(data)
    document.blocks += _lines(raw, reader.marks)
    document.warnings += [n for n in canonical(raw).notices if "broken" in n]
    return document


def _lines(raw: str, marks: list[Mark]) -> list[Block]:
    """One block a line; `marks` come in order and do not overlap."""
    blocks: list[Block] = []
    start = at = 0
    gap = False
    for line in raw.split("\n"):
        end = start + len(line)
        inside = []
        while at < len(marks) and marks[at].start < end:
            inside.append(
                Mark(max(marks[at].start, start) - start, min(marks[at].end, end) - start, marks[at].style)
            )
            if marks[at].end > end:
                break
            at += 1
        text = line
        if canonical(line).text != line:
            text, inside = canonical(line).text, []
        block = Block(text.replace("\n", " "), "para", 0, _joined(inside), gap).cut(0)
        gap = not block.text
        if block.text:
            blocks.append(_item(block))
        start = end + 1
    return blocks


def _joined(marks: list[Mark]) -> tuple[Mark, ...]:
    made: list[Mark] = []
    for mark in marks:
        if made and made[-1].style == mark.style and made[-1].end == mark.start:
            made[-1] = Mark(made[-1].start, mark.end, mark.style)
        elif mark.end > mark.start:
            made.append(mark)
    return tuple(made)


def _item(block: Block) -> Block:
    found = re.match(r"^[•·◦▪\uf0b7-]\s+", block.text)
    return replace(block.cut(found.end()), kind="item") if found else block
