"""Caption files: WebVTT of Zoom, Teams and noScribe, SubRip and SubViewer."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from coding.importers.decoding import decode
from coding.importers.document import Document
from coding.transcript.cues import Cue, read_cues
from coding.transcript.talk import Talk
from coding.transcript.times import CLOCK, is_unpadded, seconds
from models.errors import UserError
from models.translation import tr

_ARROW = re.compile(rf"^\s*(-?{CLOCK})\s*-->\s*(-?{CLOCK})(?:\s|$)")
_COMMA = re.compile(rf"^({CLOCK}),({CLOCK})\s*$")
_VOICE = re.compile(r"<v(?:\.[^\s<>]*)?(?:\s+([^<>]*))?>")
_TAG = re.compile(r"</?(?:v|c|i|b|u|ruby|rt|lang|font)\b[^<>]*>|<\d[\d:.]*>|\{\\an?\d+\}")
_NAME_LINE = re.compile(r"^\(([^()\d:]{2,40})\)$")
_NOTE = re.compile(r"^(?:NOTE|STYLE|REGION)\b")
_MEDIA = {"vtt": "text/vtt", "srt": "application/x-subrip", "sbv": "text/x-subviewer"}


def read_captions(data: bytes, format: str, encoding: str | None = None) -> tuple[Document, Talk]:
    """The captions as a talk; raises UserError when there is no cue in the file."""
    decoded = decode(data, encoding)
    document = Document(format, _MEDIA[format], encoding=decoded.encoding, repaired=decoded.repaired)
    document.warnings += decoded.notices
    cues = list(_cues(decoded.text, document))
    if not cues:
        raise UserError(
            tr("The caption file holds no captions."), tr("Export it again from the meeting program.")
        )
    return document, read_cues(cues, "captions")


def looks_like_captions(text: str) -> str | None:
    """vtt, srt or sbv when the text is one of these, whatever its name."""
    head = text.lstrip("\ufeff").lstrip()[:2000]
    if head.startswith("WEBVTT"):
        return "vtt"
    if _is_subrip(head.split("\n")):
        return "srt"
    first = next((line for line in head.split("\n") if line.strip()), "")
    return "sbv" if _COMMA.match(first) else None


def _is_subrip(lines: list[str]) -> bool:
    """True when cues have numbers, or full times and blank lines between; Teams' copied text has neither."""
    at = [i for i, line in enumerate(lines) if _ARROW.match(line)]
    numbered = sum(1 for i in at if i and lines[i - 1].strip().isdigit())
    parted = sum(1 for i in at if i and not lines[i - 1].strip() and not is_unpadded(lines[i].split()[0]))
    return numbered >= max(1, 0.6 * len(at)) or (len(at) >= 2 and parted >= 0.6 * (len(at) - 1))


def _cues(text: str, document: Document) -> Iterator[Cue]:
    lines = text.split("\n")
    stamps = [found for line in lines if (found := _ARROW.match(line) or _COMMA.match(line))]
    milli = (
        any(is_unpadded(stamp) for found in stamps for stamp in found.groups()) and document.format == "vtt"
    )
    place = 0
    while place < len(lines):
        found = _ARROW.match(lines[place]) or _COMMA.match(lines[place])
        if not found:
            place = _aside(lines, place, document)
            continue
        end = _end_of_cue(lines, place + 1)
        start, stop = (_signed(stamp, milli) for stamp in found.groups())
        yield from _voices(lines[place + 1 : end], start, stop)
        place = end


def _signed(stamp: str, milli: bool) -> float:
    """Seconds; Teams counts cues from before the recording began below zero."""
    value = seconds(stamp.removeprefix("-"), integer_milliseconds=milli) or 0.0
    return -value if stamp.startswith("-") else value


def _end_of_cue(lines: list[str], place: int) -> int:
    """A cue ends at a blank line, or where the next cue's number and time stand."""
    while place < len(lines) and lines[place].strip():
        if _ARROW.match(lines[place]) or _COMMA.match(lines[place]):
            return place
        if place + 1 < len(lines) and lines[place].strip().isdigit() and _ARROW.match(lines[place + 1]):
            return place
        place += 1
    return place


def _aside(lines: list[str], place: int, document: Document) -> int:
    """Step over what is no cue: the head, notes and styles are reported, numbers and ids are not words."""
    line = lines[place].strip()
    if _NOTE.match(line):
        end = next((i for i in range(place, len(lines)) if not lines[i].strip()), len(lines))
        document.leave_out("note of the recorder", "\n".join(lines[place:end]))
        return end
    if line.startswith("WEBVTT"):
        document.leave_out("head of the file", line.removeprefix("WEBVTT"))
    elif line and not _is_cue_id(lines, place):
        document.leave_out("line outside the captions", line)
    return place + 1


def _is_cue_id(lines: list[str], place: int) -> bool:
    return place + 1 < len(lines) and _ARROW.match(lines[place + 1]) is not None


def _voices(lines: list[str], start: float, end: float) -> Iterator[Cue]:
    """A cue, or one for each voice in it; tags go, entities become characters."""
    voice: str | None = None
    if len(lines) > 1 and (named := _NAME_LINE.match(lines[0].strip())):
        voice, lines = named.group(1), lines[1:]
    text = _dialogue(lines)
    place = 0
    for found in _VOICE.finditer(text):
        if before := _plain(text[place : found.start()]):
            yield Cue(start, end, before, voice)
        voice = html.unescape((found.group(1) or "").strip()) or voice
        place = found.end()
    if rest := _plain(text[place:]):
        yield Cue(start, end, rest, voice)


def _dialogue(lines: list[str]) -> str:
    bare = [line.strip() for line in lines if line.strip()]
    return ("\n" if all(line.startswith("-") for line in bare) else " ").join(bare)


def _plain(text: str) -> str:
    return re.sub(r"[ \t\xa0]+", " ", html.unescape(_TAG.sub("", text))).strip()
