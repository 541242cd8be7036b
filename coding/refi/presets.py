"""What other programs want otherwise than the standard says: how they count, how lines end, how notes are tied.

NVivo counts UTF-16 units; ATLAS.ti reads notes through links and drops some references to notes; MAXQDA wants
CRLF in the file and counts it as one. QualCoder takes the standard's way.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from coding.refi.data import RefiCoding, RefiLink, RefiProject, RefiSelection, RefiText

OWN = uuid.UUID("c7a7c7a6-0f0e-4f0c-9a55-1d8c8a2f7f32")


@dataclass(frozen=True, slots=True)
class Preset:
    """The ways of one program."""

    utf16: bool = False
    crlf: bool = False
    notes_as_links: bool = False

    def stored(self, text: str) -> bytes:
        """The bytes of a text's member."""
        return (text.replace("\n", "\r\n") if self.crlf else text).encode("utf-8", "replace")

    def applied(self, project: RefiProject) -> RefiProject:
        """The project with positions and notes as the program wants them."""
        made = replace(project, sources=tuple(map(self._counted, project.sources))) if self.utf16 else project
        return _linked(made) if self.notes_as_links else made

    def _counted(self, text: RefiText) -> RefiText:
        places = [0]
        for sign in text.text:
            places.append(places[-1] + 1 + (ord(sign) > 0xFFFF))
        marked = (replace(s, start=places[s.start], end=places[s.end]) for s in text.selections)
        return replace(text, selections=tuple(marked))


STANDARD = Preset()
PRESETS = {
    "standard": STANDARD,
    "qualcoder": STANDARD,
    "nvivo": Preset(utf16=True),
    "atlas.ti": Preset(notes_as_links=True),
    "maxqda": Preset(crlf=True),
}


def _linked(project: RefiProject) -> RefiProject:
    """The project with a link in place of every reference to a note; a note on a coding goes to its selection."""
    pairs = list(_pairs(project))
    links = tuple(RefiLink(str(uuid.uuid5(OWN, note + on)), note, on, "Memo") for note, on in pairs)
    return replace(
        project,
        codes=tuple(replace(code, notes=()) for code in project.codes),
        sources=tuple(map(_bare, project.sources)),
        project_notes=(),
        links=(*project.links, *links),
    )


def _pairs(project: RefiProject) -> Iterator[tuple[str, str]]:
    for code in project.codes:
        yield from ((note, code.guid) for note in code.notes)
    for source in project.sources:
        yield from ((note, source.guid) for note in source.notes)
        for selection in source.selections:
            yield from ((note, selection.guid) for note in _notes(selection, selection.codings))


def _notes(selection: RefiSelection, codings: Iterable[RefiCoding]) -> Iterator[str]:
    yield from selection.notes
    for coding in codings:
        yield from coding.notes


def _bare(source: RefiText) -> RefiText:
    selections = tuple(
        replace(s, notes=(), codings=tuple(replace(coding, notes=()) for coding in s.codings))
        for s in source.selections
    )
    return replace(source, notes=(), selections=selections)
