"""Which column of a table of coded segments means what: guessed by headings in several languages, or by position."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

from coding.importers.mapping import normalised
from models.errors import UserError
from models.translation import tr

ROLES = ("words", "code", "document", "comment", "coder", "date", "group", "start", "weight")
_HEADERS: Mapping[str, str] = {
    "words": "quotationcontent textcontent segment codedsegment codedsegments textsegment fragment excerpt highlight "
    "quotation quote coded content text passage zitat codiertessegment kodiertessegment textstelle segmento extracto "
    "cita extrait citation verbatim trecho citação fragmento",
    "code": "code codes codename codepath tag tags kod kody kode label labels theme themes codesystem kategorie "
    "código códigos codigo etiqueta etiquetas étiquette códigosusados",
    "document": "documentname document documenttitle filename file source sourcename nazwadokumentu dokument "
    "dokumentname quelle interview transcript note notetitle notename title documento fichier archivo arquivo",
    "comment": "comment quotationcomment codedmemo memo komentarz kommentar comentario comentário commentaire "
    "annotation notes",
    "coder": "author coder createdby codedby user creator researcher autor autorin kodierer codierer auteur usuario",
    "date": "creationdate created createdat createdon datecreated creationdatetime datautworzenia erstelltam "
    "erstellungsdatum datum date fechadecreación fechadecreacion fecha datadecriação datedecréation modificationdate",
    "group": "id number quotationid segmentid highlightid numéro nummer",
    "start": "pos0 startposition startoffset",
    "weight": "weightscore weight waga gewicht gewichtung peso poids",
}
_MAXQDA = ("", "comment", "", "document", "code", "", "", "weight", "words", "", "", "coder", "date")
_ATLAS = ("group", "", "document", "", "words", "", "code")
_DOTS = frozenset("●•○")
_ATLAS_ID = re.compile(r"\d+:\d+")
_SIGNS = ("\n", "; ", ";", "|")


@dataclass(frozen=True, slots=True)
class SegmentMapping:
    """Columns by heading, "" where there is none; `flags` are columns that are codes themselves.

    `separator` parts several codes in one cell; `group` is the same for rows of one segment; `start` is an offset
    in code points.
    """

    words: str = ""
    code: str = ""
    document: str = ""
    comment: str = ""
    coder: str = ""
    date: str = ""
    group: str = ""
    start: str = ""
    weight: str = ""
    separator: str = ""
    flags: tuple[str, ...] = ()
    program: str = ""

    @classmethod
    def of(cls, data: object) -> SegmentMapping:
        """The mapping in JSON data, columns by the names of its fields; UserError when it is none."""
        texts = {field.name for field in fields(cls)} - {"flags"}
        if not isinstance(data, dict) or not set(data) <= {*texts, "flags"}:
            raise _wrong()
        flags = data.get("flags", [])
        if not isinstance(flags, list) or not all(isinstance(one, str) for one in (*flags, *data.keys())):
            raise _wrong()
        named = {name: value for name, value in data.items() if name != "flags"}
        if not all(isinstance(value, str) for value in named.values()):
            raise _wrong()
        return cls(**named, flags=tuple(flags))

    def with_column(self, role: str, header: str) -> SegmentMapping:
        """The same with another column for one of ROLES."""
        named: dict[str, Any] = {role: header}
        return replace(self, **named)

    def check(self) -> None:
        """UserError when nothing could be placed with it."""
        if not self.words or not (self.code or self.flags):
            raise UserError(
                tr("The table does not say which words have which code."),
                tr("Choose the columns that hold the words and the codes."),
            )


def _wrong() -> UserError:
    return UserError(
        tr("The column mapping is not one for coded segments."),
        tr("It names columns for: {roles}.", roles=", ".join(ROLES)),
    )


def guess_segments(headers: Sequence[str], rows: Sequence[Sequence[str]]) -> SegmentMapping:
    """The likeliest mapping of a table; `rows` are its first rows."""
    names = [normalised(header) for header in headers]
    if {"pos0", "pos1"} <= set(names):
        return _qualcoder_wide(headers, names)
    positions = _by_position(names, rows)
    found = {role: headers[at] for at, role in enumerate(positions) if role and at < len(headers)}
    if not positions:
        found = _by_name(headers, names)
    column = list(headers).index(found["code"]) if "code" in found else -1
    cells = [row[column] for row in rows if 0 <= column < len(row)]
    plural = normalised(found.get("code", "")).endswith("s") or bool(positions == _ATLAS)
    made = SegmentMapping(separator=_separator(cells, plural=plural), program=_program(names, positions))
    for role, header in found.items():
        made = made.with_column(role, header)
    return made


def _by_name(headers: Sequence[str], names: Sequence[str]) -> dict[str, str]:
    """Every role by the first of its headings that the table has; no column twice."""
    found: dict[str, str] = {}
    taken: set[int] = set()
    for role in ROLES:
        known = [names.index(word) for word in _HEADERS[role].split() if word in names]
        at = next((one for one in known if one not in taken), None)
        if at is not None:
            found[role] = headers[at]
            taken.add(at)
    return found


def _by_position(names: Sequence[str], rows: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """The roles of the columns of a layout that is told by its cells, none when headings must tell.

    MAXQDA names its columns in the language of its window, ATLAS.ti too.
    """
    first = [row[0].strip() for row in rows if row and row[0].strip()]
    if len(names) in (12, 13) and first and set("".join(first)) <= _DOTS:
        return _MAXQDA
    known = {word for role in ("words", "code", "document") for word in _HEADERS[role].split()}
    if first and all(_ATLAS_ID.fullmatch(cell) for cell in first) and len(known & set(names)) < 3:
        return _ATLAS
    return ()


def _qualcoder_wide(headers: Sequence[str], names: Sequence[str]) -> SegmentMapping:
    """A column for every code after the words, as QualCoder writes its report by segments."""
    words = next((at for at, name in enumerate(names) if name in ("text", "segment", "coded")), -1)
    document = next((at for at, name in enumerate(names) if name in ("filename", "file", "source")), -1)
    return SegmentMapping(
        words=headers[words] if words >= 0 else "",
        document=headers[document] if document >= 0 else "",
        start=headers[names.index("pos0")],
        flags=tuple(headers[words + 1 :]) if words >= 0 else (),
        program="QualCoder",
    )


def _separator(cells: Sequence[str], *, plural: bool) -> str:
    for sign in _SIGNS:
        if any(sign in cell.strip() for cell in cells):
            return sign
    return ", " if plural and any(", " in cell for cell in cells) else ""


def _program(names: Sequence[str], positions: tuple[str, ...]) -> str:
    held = set(names)
    if positions == _MAXQDA or {"documentgroup", "segment", "code"} <= held:
        return "MAXQDA"
    if (
        positions == _ATLAS
        or {"quotationcontent", "codes"} <= held
        or {"textcontent", "numberofcodes"} <= held
    ):
        return "ATLAS.ti"
    if {"document", "tag", "content"} <= held:
        return "Taguette"
    if {"codename", "coded", "coder"} <= held:
        return "QualCoder"
    return ""
