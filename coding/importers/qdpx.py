"""The texts of a REFI-QDA project, exactly as they are: codings of the file count their characters."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from coding.importers.archives import Archive, damaged
from coding.importers.assemble import assemble
from coding.importers.decoding import Decoded, decode
from coding.importers.document import Document
from coding.importers.docx_run import local
from coding.importers.imported import ImportedSource, ImportedTurn
from coding.transcript.labels import read_labelled
from coding.transcript.prose import read_prose
from coding.transcript.talk import Talk
from models.errors import UserError
from models.translation import tr

if TYPE_CHECKING:
    from collections.abc import Mapping
    from xml.etree.ElementTree import Element

MEDIA_TYPE = "text/plain"
_TEXTS = frozenset({"TextSource", "Representation", "Transcript"})
_INSIDE = "internal://"


def read_qdpx(data: bytes, path: str, options: Mapping[str, Any]) -> list[ImportedSource]:
    """Every text in the project; raises UserError when it holds none."""
    archive = Archive(data)
    name = next((n for n in archive.names() if n.lower().endswith(".qde")), None)
    if name is None:
        raise damaged()
    made = [
        source
        for element in _elements(archive.xml(name))
        if (source := _source(element, archive, path, options))
    ]
    if not made:
        raise UserError(
            tr("The exchange file holds no texts."),
            tr("Export the project again with its documents, or import its codebook."),
        )
    return made


def _elements(root: Element) -> Iterator[tuple[str, Element]]:
    """(title, element) of each text among the sources."""
    sources = next((e for e in root if local(e) == "Sources"), None)
    for source in sources if sources is not None else ():
        for element in source.iter():
            if local(element) in _TEXTS:
                yield element.get("name") or source.get("name") or "Text", element


def _source(
    found: tuple[str, Element], archive: Archive, path: str, options: Mapping[str, Any]
) -> ImportedSource | None:
    title, element = found
    data = _bytes(element, archive)
    if data is None or not data.strip():
        return None
    decoded = decode(data)
    stem = PurePath(title).stem if PurePath(title).suffix in (".txt", ".docx", ".md", ".pdf") else title
    document = Document("qdpx", MEDIA_TYPE, encoding=decoded.encoding, repaired=decoded.repaired)
    document.warnings += decoded.notices
    source = assemble(document, _whole(decoded, stem), path, stem, options.get("kind"))
    labelled = turns_of(decoded.text, stem)
    return replace(labelled or source, **_kept(source, title, data, decoded))


def _kept(source: ImportedSource, title: str, data: bytes, decoded: Decoded) -> dict[str, Any]:
    return {
        "text": decoded.text,
        "title": source.title,
        "kind": source.kind,
        "format": "qdpx",
        "encoding": decoded.encoding,
        "repaired": decoded.repaired,
        "file_name": title,
        "media_type": MEDIA_TYPE,
        "original": data,
        "left_out": (),
    }


def _whole(decoded: Decoded, stem: str) -> Talk:
    return read_prose([], decoded.text, {}, stem)


def turns_of(text: str, stem: str) -> ImportedSource | None:
    """The talk's turns with their places in the unchanged text; None when there are no labels."""
    from coding.importers.plain import lines

    talk = read_labelled(list(lines(text)))
    if talk is None:
        return None
    source = assemble(Document("qdpx", MEDIA_TYPE), talk, stem, stem)
    turns: list[ImportedTurn] = []
    place = 0
    for turn in source.turns:
        first, *rest = source.text[turn.start : turn.end].split("\n")
        start = text.find(first, place)
        end = start + len(first)
        for line in rest:
            end = text.find(line, end) + len(line)
        if start < place or end < start:
            return None
        turns.append(replace(turn, start=start, end=end))
        place = end
    return replace(source, turns=tuple(turns))


def _bytes(element: Element, archive: Archive) -> bytes | None:
    """The text of a source: inline, or the member its path names; never a file outside the archive."""
    inline = next((e.text for e in element if local(e) == "PlainTextContent" and e.text), None)
    if inline:
        return inline.encode("utf-8")
    path = element.get("plainTextPath", "")
    if path.startswith(("absolute://", "relative://")) or not path:
        return None
    name = path.removeprefix(_INSIDE).lstrip("/")
    member = archive.find(f"sources/{name}") or archive.find(name)
    return archive.read(member) if member else None
