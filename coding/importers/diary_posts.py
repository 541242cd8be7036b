"""Dated posts with `key: value` blocks parted by --- (Lektor), each one entry of its author's diary."""

from __future__ import annotations

import re
from pathlib import PurePath

from coding.importers.decoding import decode
from coding.importers.document import Document
from coding.importers.markdown import blocks_of_markdown
from coding.transcript.block import Block
from coding.transcript.dates import find_date
from coding.transcript.people import name_of_file
from coding.transcript.talk import Talk, Utterance
from models.errors import UserError
from models.translation import tr

MEDIA_TYPE = "text/x-lektor"
_FIELD = re.compile(r"^([A-Za-z_][\w-]*):[ \t]*(.*)", re.DOTALL)
_BODIES = ("body", "text", "content", "entry")
_DATES = ("pub_date", "date", "published", "created", "datum")
_PEOPLE = ("author", "participant", "user", "name")
_INLINE = ("title", *_DATES, *_PEOPLE)


def read_post(data: bytes, path: str, encoding: str | None = None) -> tuple[Document, Talk]:
    """The entry in a Lektor file; `path` names who wrote it when the file does not. Raises UserError without a body."""
    decoded = decode(data, encoding)
    fields = _fields(decoded.text)
    body = next((fields[name] for name in _BODIES if fields.get(name)), None)
    if body is None:
        raise UserError(
            tr("The file has no entry in it."),
            tr("A diary post needs a `body:` block after its `---` lines."),
        )
    document = blocks_of_markdown(body.lstrip("\n"))
    document.format, document.media_type = "lr", MEDIA_TYPE
    document.encoding, document.repaired = decoded.encoding, decoded.repaired
    document.warnings[:0] = decoded.notices
    for name, value in fields.items():
        document.meta[name.lower()] = value.strip()
        if name not in _BODIES or value is not body:
            document.leave_out("front matter", f"{name}: {value.strip()}")
    document.leave_out("front matter", "body")
    return document, entry(document, path)


def _fields(text: str) -> dict[str, str]:
    """The blocks of a Lektor file by name; a body may hold rules of its own."""
    parts: dict[str, list[str]] = {}
    last = ""
    for part in re.split(r"^---[ \t]*$\n?", text, flags=re.MULTILINE):
        found = _FIELD.match(part.lstrip("\n"))
        if found and last not in _BODIES:
            last = found.group(1)
            parts[last] = [found.group(2)]
        elif last:
            parts[last].append(part)
    return {name: "\n\n".join(pieces) for name, pieces in parts.items()}


def has_entry_head(meta: dict[str, str]) -> bool:
    """True when a head of `key: value` lines says whose entry it is and when it was written."""
    return any(meta.get(name) for name in _DATES) and any(meta.get(name) for name in _PEOPLE)


def entry(document: Document, path: str) -> Talk:
    """The one dated entry of a post; headings stay in the text. Without an author it is of the file's person."""
    meta = document.meta
    who = next((meta[name] for name in _PEOPLE if meta.get(name)), None)
    person = who or name_of_file(PurePath(path).stem)
    date = next((found for name in _DATES if (found := find_date(meta.get(name, "")))), None)
    talk = Talk("diary post", kind="diary", recorded_on=date, title=meta.get("title") or None)
    if who is None:
        talk.warnings.append(tr("The post names no author; it was given to “{name}”.", name=person))
    if date is None and any(meta.get(name) for name in _DATES):
        talk.warnings.append(tr("The date of the post cannot be read."))
    paragraphs = [_line(block) for block in document.blocks]
    talk.utterances.append(
        Utterance(
            who or "Author", paragraphs, role="participant", date=date, heading=meta.get("title") or None
        )
    )
    talk.participants[who or "Author"] = person
    return talk


def _line(block: Block) -> str:
    return f"- {block.text}" if block.kind == "item" and not block.text[:1].isdigit() else block.text
