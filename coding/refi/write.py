"""Writes REFI-QDA 1.5: children in the order the schema demands, UTF-8, LF, code points, ends exclusive."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from coding.refi.data import RefiCase, RefiCode, RefiCoding, RefiProject, RefiSelection, RefiText
from coding.refi.presets import STANDARD, Preset

PROJECT = "urn:QDA-XML:project:1.0"
CODEBOOK = "urn:QDA-XML:codebook:1.0"
ORIGIN = "Trailmark"
VALUES = {
    "Text": "TextValue",
    "Boolean": "BooleanValue",
    "Integer": "IntegerValue",
    "Float": "FloatValue",
    "Date": "DateValue",
    "DateTime": "DateTimeValue",
}
BROKEN = dict.fromkeys(
    (*range(9), 0xB, 0xC, *range(0xE, 0x20), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF), "\ufffd"
)


def write_qdpx(
    project: RefiProject, path: Path, parts: Mapping[str, bytes] | None = None, preset: Preset = STANDARD
) -> bytes:
    """Write the archive; the bytes of its `project.qde`. `parts` are further members by name."""
    document = project_xml(project, preset)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        _put(archive, "project.qde", document)
        for text in (*project.sources, *project.notes):
            _put(archive, f"sources/{text.guid.upper()}.txt", preset.stored(text.text))
        for name, content in (parts or {}).items():
            _put(archive, name, content)
    return document


def _put(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = 0o600 << 16
    archive.writestr(info, content)


def project_xml(project: RefiProject, preset: Preset = STANDARD) -> bytes:
    """The project as a document that is valid against Project.xsd."""
    project = preset.applied(project)
    root = _element(
        "Project",
        xmlns=PROJECT,
        name=project.name,
        origin=ORIGIN,
        creatingUserGUID=_guid(project.user),
        creationDateTime=_moment(project.created),
    )
    for user in _group(root, "Users", project.users):
        _element("User", user[0], guid=_guid(user[1].guid), name=user[1].name, id=_initials(user[1].name))
    if project.codes:
        book = SubElement(root, "CodeBook")
        _codes(SubElement(book, "Codes"), project.codes, notes=True)
    types = {variable.name: variable for variable in project.variables}
    for parent, variable in _group(root, "Variables", project.variables):
        said = {"guid": _guid(variable.guid), "name": variable.name, "typeOfVariable": variable.type}
        _element("Variable", parent, **said)
    for parent, case in _group(root, "Cases", project.cases):
        _case(parent, case, types)
    for parent, source in _group(root, "Sources", project.sources):
        _text(parent, "TextSource", source, types)
    for parent, note in _group(root, "Notes", project.notes):
        _text(parent, "Note", note, types)
    for parent, link in _group(root, "Links", project.links):
        ends = {"originGUID": _guid(link.origin), "targetGUID": _guid(link.target)}
        _element("Link", parent, guid=_guid(link.guid), name=link.name, direction="Associative", **ends)
    for parent, group in _group(root, "Sets", project.sets):
        made = _element("Set", parent, guid=_guid(group.guid), name=group.name)
        _describe(made, group.description)
        _refer(made, "MemberCode", group.codes)
        _refer(made, "MemberSource", group.sources)
    _describe(root, project.description)
    _refer(root, "NoteRef", project.project_notes)
    return _bytes(root)


def codebook_xml(codes: Iterable[RefiCode]) -> bytes:
    """A codebook as a document that is valid against Codebook.xsd."""
    root = _element("CodeBook", xmlns=CODEBOOK, origin=ORIGIN)
    _codes(SubElement(root, "Codes"), codes, notes=False)
    return _bytes(root)


def _bytes(root: Element) -> bytes:
    indent(root, " ")
    document: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    return document


def _group(root: Element, name: str, rows: Iterable[Any]) -> Iterable[tuple[Element, Any]]:
    """The rows with the element that holds them, which only exists when there are any."""
    found = list(rows)
    if not found:
        return []
    parent = SubElement(root, name)
    return [(parent, row) for row in found]


def _codes(parent: Element, codes: Iterable[RefiCode], *, notes: bool) -> None:
    made: dict[str | None, Element] = {None: parent}
    for code in codes:
        element = _element(
            "Code",
            made.get(code.parent, parent),
            guid=_guid(code.guid),
            name=code.name,
            isCodable="true" if code.codable else "false",
            color=code.color or None,
        )
        made[code.guid] = element
        _describe(element, code.description)
        if notes:
            _refer(element, "NoteRef", code.notes)


def _case(parent: Element, case: RefiCase, types: Mapping[str, Any]) -> None:
    element = _element("Case", parent, guid=_guid(case.guid), name=case.name or None)
    _describe(element, case.description)
    _values(element, case.values, types)
    _refer(element, "SourceRef", case.sources)
    _refer(element, "SelectionRef", case.selections)


def _values(parent: Element, values: Mapping[str, str], types: Mapping[str, Any]) -> None:
    for name, value in values.items():
        element = SubElement(parent, "VariableValue")
        SubElement(element, "VariableRef", targetGUID=types[name].guid.upper())
        SubElement(element, VALUES[types[name].type]).text = _clean(value)


def _text(parent: Element, kind: str, text: RefiText, types: Mapping[str, Any]) -> None:
    element = _element(
        kind,
        parent,
        guid=_guid(text.guid),
        name=text.name,
        plainTextPath=f"internal://{text.guid.upper()}.txt",
        creatingUser=_guid(text.user),
        creationDateTime=_moment(text.created),
    )
    _describe(element, text.description)
    for selection in text.selections:
        _selection(element, selection)
    for coding in text.codings:
        _coding(element, coding)
    _refer(element, "NoteRef", text.notes)
    _values(element, text.values, types)


def _selection(parent: Element, selection: RefiSelection) -> None:
    element = _element(
        "PlainTextSelection",
        parent,
        guid=_guid(selection.guid),
        name=selection.name[:100],
        startPosition=str(selection.start),
        endPosition=str(selection.end),
        creatingUser=_guid(selection.user),
        creationDateTime=_moment(selection.created),
    )
    _describe(element, selection.description)
    for coding in selection.codings:
        _coding(element, coding)
    _refer(element, "NoteRef", selection.notes)


def _coding(parent: Element, coding: RefiCoding) -> None:
    said = {"creatingUser": _guid(coding.user), "creationDateTime": _moment(coding.created)}
    element = _element("Coding", parent, guid=_guid(coding.guid), **said)
    _refer(element, "CodeRef", (coding.code,))
    _refer(element, "NoteRef", coding.notes)


def _describe(parent: Element, words: str) -> None:
    if words:
        SubElement(parent, "Description").text = _clean(words)


def _refer(parent: Element, name: str, guids: Iterable[str]) -> None:
    for guid in guids:
        SubElement(parent, name, targetGUID=_guid(guid) or "")


def _element(name: str, parent: Element | None = None, /, **attributes: str | None) -> Element:
    said = {key: _clean(value) for key, value in attributes.items() if value is not None}
    return Element(name, said) if parent is None else SubElement(parent, name, said)


def _guid(guid: str) -> str | None:
    """Upper case, as every program accepts it; nothing for no guid."""
    return guid.upper() or None


def _moment(created: str) -> str | None:
    return created.replace("+00:00", "Z") or None


def _initials(name: str) -> str:
    return "".join(part[0] for part in name.split()).upper()


def _clean(words: str) -> str:
    return words.translate(BROKEN)
