"""The parser of REFI-QDA archives and codebooks of any program, run in the child process; it opens nothing else."""

from __future__ import annotations

import mimetypes
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from coding.importers.archives import Archive, damaged, parse_xml
from coding.importers.docx_run import local
from coding.refi.data import (
    RefiAttachment,
    RefiCase,
    RefiCode,
    RefiCoding,
    RefiLink,
    RefiProject,
    RefiSelection,
    RefiSet,
    RefiText,
    RefiUser,
    RefiVariable,
)
from coding.refi.offsets import CountedText, Marked, best_rule, samples
from coding.refi.sidecar import NAME, unpacked
from models.errors import UserError
from models.translation import tr

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

INSIDE = "internal://"
TEXTS = ("TextSource", "Representation", "Transcript")
MEDIA = ("PDFSource", "PictureSource", "AudioSource", "VideoSource")
UNPLACED = ("PDFSelection", "PictureSelection", "AudioSelection", "VideoSelection", "TranscriptSelection")
TRUTHS = {"true": "yes", "1": "yes", "false": "no", "0": "no"}


def parse_refi(data: bytes, name: str) -> tuple[RefiProject, list[str]]:
    """The project in a qdpx, or the codebook in a qdc, and the members that hold its attachments.

    Attachments come without their bytes, and so do the parts of a sidecar. UserError when the file is neither,
    damaged or harmful.
    """
    if data[:2] != b"PK":
        return _codebook(parse_xml(data), name), []
    archive = Archive(data)
    document = next((n for n in archive.names() if "/" not in n and n.lower().endswith(".qde")), None)
    if document is None:
        raise damaged()
    reader = _Reader(archive, archive.read(document), name)
    return reader.project(), reader.attached


def _codebook(root: Element, name: str) -> RefiProject:
    if local(root) != "CodeBook":
        raise UserError(tr("The file holds no REFI-QDA codebook."), tr("Export the codebook as .qdc again."))
    codes = tuple(_codes(_child(root, "Codes"), None))
    return RefiProject(name, origin=root.get("origin", ""), codes=codes, sets=tuple(_sets(root)))


class _Reader:
    """One archive being read."""

    def __init__(self, archive: Archive, document: bytes, name: str) -> None:
        self.archive, self.document, self.name = archive, document, name
        self.root = parse_xml(document)
        self.unused: dict[str, int] = {}
        self.attached: list[str] = []
        self.counted: dict[int, CountedText] = {}
        self.variables = {_guid(v): v for v in _under(self.root, "Variables", "Variable")}

    def project(self) -> RefiProject:
        if local(self.root) != "Project":
            raise damaged()
        elements = list(self._texts())
        marks = [
            (self.counted[id(e)], [_marked(s) for s in _all(e, "PlainTextSelection")]) for e, _, _ in elements
        ]
        self.rule = best_rule(marks, self.root.get("origin", ""))
        judged = samples(marks, self.rule)
        notes = tuple(
            self._text(note, note.get("name") or "", self._raw(note) or "")
            for note in _under(self.root, "Notes", "Note")
        )
        sources = tuple(self._text(e, title, None) for e, title, _ in elements)
        cases = tuple(self._case(case) for case in _under(self.root, "Cases", "Case"))
        case_guids = {case.guid for case in cases}
        codes = (code for code in _codes(_child(_child(self.root, "CodeBook"), "Codes"), None))
        attachments = tuple(self._attachments())
        self._count_unused()
        side = self._sidecar()
        return RefiProject(
            name=self.root.get("name") or self.name,
            origin=self.root.get("origin", ""),
            created=self.root.get("creationDateTime", ""),
            description=_words(self.root),
            users=tuple(self._users()),
            codes=tuple(code for code in codes if code.guid not in case_guids),
            variables=tuple(
                RefiVariable(guid, v.get("name") or "Variable", v.get("typeOfVariable") or "Text")
                for guid, v in self.variables.items()
            ),
            cases=cases,
            sources=sources,
            notes=notes,
            project_notes=_refs(self.root, "NoteRef"),
            links=tuple(_links(self.root)),
            sets=tuple(_sets(self.root)),
            attachments=attachments,
            counted=self.rule.sign if judged else "",
            samples=judged,
            unused=tuple(f"{count} × {what}" for what, count in self.unused.items()),
            sidecar=side,
        )

    def _texts(self) -> Iterator[tuple[Element, str, Element]]:
        """(element, title, the source it belongs to) of each text that is in the file."""
        for source in _child(self.root, "Sources"):
            for element in source.iter():
                if local(element) in TEXTS:
                    raw = self._raw(element)
                    title = element.get("name") or source.get("name") or "Text"
                    if raw is None or not raw.strip():
                        self._leave("text that is not in the file" if raw is None else "empty text")
                        for _ in _all(element, "PlainTextSelection"):
                            self._leave("selection in a text that is not in the file")
                        continue
                    self.counted[id(element)] = CountedText(raw)
                    yield element, title, source

    def _raw(self, element: Element) -> str | None:
        """The words of a text without a BOM: written inside, or in the member its path names."""
        inline = next((e.text for e in element if local(e) == "PlainTextContent" and e.text), None)
        if inline is not None:
            return inline
        data = self._member(element.get("plainTextPath", ""))
        if data is None:
            return None
        try:
            return data.decode("utf-8-sig")
        except UnicodeDecodeError:
            return data.decode("cp1252", "replace")

    def _member(self, path: str) -> bytes | None:
        """The bytes at a path inside the archive; never those of a file outside."""
        member = self._named(path)
        return self.archive.read(member) if member else None

    def _named(self, path: str) -> str | None:
        """The member that a path means, None when it leads outside or nowhere."""
        if not path or ("://" in path and not path.startswith(INSIDE)):
            return None
        name = path.removeprefix(INSIDE).lstrip("/")
        if ".." in name.split("/") or ".." in name.split("\\"):
            return None
        return self.archive.find(f"sources/{name}") or self.archive.find(name)

    def _text(self, element: Element, title: str, words: str | None) -> RefiText:
        counted = self.counted.get(id(element))
        return RefiText(
            _guid(element),
            title,
            counted.text if counted else words or "",
            _words(element),
            _plain(element.get("creatingUser")),
            element.get("creationDateTime", ""),
            tuple(self._selections(element, counted)) if counted else (),
            tuple(_codings(element)),
            _refs(element, "NoteRef"),
            self._values(element),
        )

    def _selections(self, element: Element, counted: CountedText) -> Iterator[RefiSelection]:
        for selection in _all(element, "PlainTextSelection"):
            span = counted.span(_marked(selection), self.rule)
            if span is None:
                self._leave("selection outside its text")
                continue
            user, created = _plain(selection.get("creatingUser")), selection.get("creationDateTime", "")
            yield RefiSelection(
                _guid(selection),
                *span,
                selection.get("name", ""),
                _words(selection),
                user,
                created,
                tuple(_codings(selection, user, created)),
                _refs(selection, "NoteRef"),
            )

    def _case(self, element: Element) -> RefiCase:
        guid, name = _guid(element), (element.get("name") or "").strip()
        sources, selections = _refs(element, "SourceRef"), _refs(element, "SelectionRef")
        return RefiCase(guid, name, _words(element), self._values(element), sources, selections)

    def _values(self, element: Element) -> dict[str, str]:
        found: dict[str, str] = {}
        for value in _all(element, "VariableValue"):
            variable = self.variables.get(next(iter(_refs(value, "VariableRef")), ""))
            said = next((e.text for e in value if local(e).endswith("Value") and e.text), None)
            if variable is not None and said:
                truth = variable.get("typeOfVariable") == "Boolean"
                words = TRUTHS.get(said.strip().lower(), said.strip()) if truth else said.strip()
                found[variable.get("name") or "Variable"] = words
        return found

    def _users(self) -> Iterator[RefiUser]:
        known = {
            _guid(user): user.get("name") or user.get("id") or ""
            for user in _under(self.root, "Users", "User")
        }
        for element in self.root.iter():
            if guid := _plain(element.get("creatingUser")):
                known.setdefault(guid, "")
        for number, (guid, name) in enumerate(known.items(), 1):
            yield RefiUser(guid, name or f"Unknown coder {number}")

    def _attachments(self) -> Iterator[RefiAttachment]:
        for source in _child(self.root, "Sources"):
            if local(source) not in MEDIA:
                continue
            member = self._named(source.get("path") or source.get("currentPath") or "")
            if member is None:
                self._leave(f"{local(source)} whose file is not in the archive")
                continue
            name = source.get("name") or source.get("path", "").rpartition("/")[2]
            kind = mimetypes.guess_type(source.get("path", ""))[0] or "application/octet-stream"
            self.attached.append(member)
            yield RefiAttachment(_guid(source), name, kind, b"")

    def _count_unused(self) -> None:
        for element in self.root.iter():
            if local(element) in (*UNPLACED, "Graph"):
                self._leave(local(element))

    def _leave(self, what: str) -> None:
        self.unused[what] = self.unused.get(what, 0) + 1

    def _sidecar(self) -> dict[str, object] | None:
        if NAME not in self.archive.names():
            return None
        return unpacked(self.archive.read(NAME), self.document)


def _codes(parent: Iterable[Element], above: str | None) -> Iterator[RefiCode]:
    for element in parent:
        if local(element) != "Code":
            continue
        guid = _guid(element)
        codable = (element.get("isCodable") or "true").strip().lower() in ("true", "1")
        color, name = element.get("color") or "", (element.get("name") or "Code").strip() or "Code"
        yield RefiCode(guid, name, codable, above, color, _words(element), _refs(element, "NoteRef"))
        yield from _codes(element, guid)


def _codings(parent: Element, user: str = "", created: str = "") -> Iterator[RefiCoding]:
    for element in _all(parent, "Coding"):
        code = next(iter(_refs(element, "CodeRef")), "")
        who, when = _plain(element.get("creatingUser")), element.get("creationDateTime")
        yield RefiCoding(_guid(element), code, who or user, when or created, _refs(element, "NoteRef"))


def _sets(root: Element) -> Iterator[RefiSet]:
    for element in _under(root, "Sets", "Set"):
        codes = _refs(element, "MemberCode") or tuple(
            _guid(e) for e in _all(element, "MemberCode") if e.get("guid")
        )
        yield RefiSet(
            _guid(element),
            element.get("name") or "Set",
            _words(element),
            codes,
            _refs(element, "MemberSource"),
        )


def _links(root: Element) -> Iterator[RefiLink]:
    for element in _under(root, "Links", "Link"):
        origin, target = _plain(element.get("originGUID")), _plain(element.get("targetGUID"))
        yield RefiLink(_guid(element), origin, target, element.get("name", ""))


def _marked(selection: Element) -> Marked:
    try:
        start, end = int(selection.get("startPosition", "")), int(selection.get("endPosition", ""))
    except ValueError:
        return Marked(-1, -1)
    return Marked(start, end, selection.get("name", ""))


def _words(element: Element) -> str:
    found = next((e.text for e in element if local(e) == "Description"), None)
    return (found or "").replace("\r\n", "\n").strip()


def _refs(element: Element, name: str) -> tuple[str, ...]:
    return tuple(_plain(e.get("targetGUID")) for e in _all(element, name) if e.get("targetGUID"))


def _guid(element: Element) -> str:
    return _plain(element.get("guid"))


def _plain(guid: str | None) -> str:
    """A guid in lower case, without braces."""
    return (guid or "").strip().strip("{}").lower()


def _child(element: Element | Iterable[Element], name: str) -> Iterable[Element]:
    return next((e for e in element if local(e) == name), ())


def _under(root: Element, group: str, name: str) -> Iterator[Element]:
    return (element for element in _child(root, group) if local(element) == name)


def _all(element: Element, name: str) -> Iterator[Element]:
    return (child for child in element if local(child) == name)
