"""A foreign REFI-QDA project as rows of our tables, ready to be merged: same guid, same thing."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import PurePath

from sqlalchemy import Table, select
from sqlalchemy.orm import Session

from coding.codebook import FAMILIES
from coding.importers.imported import ImportedSource, digest
from coding.importers.qdpx import turns_of
from coding.merge_rows import Row
from coding.refi.data import RefiCode, RefiCoding, RefiProject, RefiSelection, RefiText
from coding.sources import text_hash
from models.base import now
from models.source import Source

OWN = uuid.UUID("0d8a3ad2-4c0e-4c62-9a0d-6b7f1f1b5c11")
TYPES = {"Boolean": "yes/no", "Integer": "number", "Float": "number", "Date": "date", "DateTime": "date"}
UNHEEDED = frozenset(
    {
        "kind",
        "color",
        "codable",
        "type",
        "note",
        "text_sha256",
        "format",
        "encoding",
        "timestamps",
        "recorded_on",
    }
)
UNKNOWN = "Unknown coder"
TEXT_ENDINGS = (".txt", ".docx", ".md", ".pdf", ".rtf")


class RefiRows:
    """The rows, made once; turns are only found in sources that this project does not have yet."""

    def __init__(self, session: Session, project: RefiProject) -> None:
        self._tables: dict[str, list[Row]] = defaultdict(list)
        self._ids: dict[str, dict[str, int]] = defaultdict(dict)
        self._guids: dict[str, set[str]] = defaultdict(set)
        self._content: dict[tuple[str, int], bytes] = {}
        self._notes: dict[str, tuple[str, int]] = {}
        known = session.execute(select(Source.guid, Source.text_sha256)).all()
        self._known = {row.guid for row in known} | {row.text_sha256 for row in known}
        self.project = project
        for user in project.users:
            self._add("coder", user.guid, name=user.name)
        self._add_codes()
        self._add_people()
        for number, source in enumerate(project.sources):
            self._add_source(source, number)
        self._add_rest()

    def rows(self, table: Table) -> list[Row]:
        """All rows of a table in the order of their ids, without columns of bytes."""
        return self._tables[table.name]

    def content(self, table: Table, column: str, row_id: int) -> bytes:
        """The bytes in one column of one row."""
        return self._content[table.name, row_id]

    def _add(self, table: str, guid: str | None, **values: object) -> int:
        row_id = len(self._tables[table]) + 1
        row: Row = {"id": row_id, **values}
        if guid is not None:
            row["guid"] = self._free(table, guid)
            self._ids[table].setdefault(guid, row_id)
        self._tables[table].append(row)
        return row_id

    def _free(self, table: str, guid: str) -> str:
        """The guid, or another that stays the same at every import where the file uses it twice or not at all."""
        number, made = 0, guid
        while not made or made in self._guids[table]:
            number += 1
            made = str(uuid.uuid5(OWN, f"{self.project.name} {table} {guid} {number}"))
        self._guids[table].add(made)
        return made

    def _add_codes(self) -> None:
        used = {
            coding.code
            for source in self.project.sources
            for coding in (*source.codings, *(c for s in source.selections for c in s.codings))
        }
        kinds: dict[str, str] = {}
        names: dict[int | None, set[str]] = defaultdict(set)
        for position, code in enumerate(self.project.codes):
            parent = self._ids["code"].get(code.parent or "")
            kinds[code.guid] = kinds.get(code.parent or "") or _kind(code)
            name = _free_name(code.name, names[parent])
            made = self._add(
                "code",
                code.guid,
                parent_id=parent,
                shortcut=None,
                name=name,
                kind=kinds[code.guid],
                codable=code.codable or code.guid in used,
                position=position,
                color=_color(code.color),
                definition=code.description,
            )
            self._note_on(code.notes, "code_id", made)

    def _add_people(self) -> None:
        types = {variable.name: variable for variable in self.project.variables}
        names: set[str] = set()
        for case in self.project.cases:
            if not case.name:
                continue
            made = self._add(
                "participant",
                case.guid,
                name=_free_name(case.name, names),
                note=case.description,
            )
            for name, value in case.values.items():
                self._add_value(
                    "participant", types[name].guid, name, TYPES.get(types[name].type), made, value
                )

    def _add_value(self, scope: str, guid: str, name: str, kind: str | None, on: int, value: str) -> None:
        guid = guid if scope == "participant" else str(uuid.uuid5(OWN, f"{guid} {scope}"))
        attribute = self._ids["attribute"].get(guid) or self._add(
            "attribute", guid, name=name, type=kind or "text", scope=scope
        )
        targets = {"participant_id": None, "source_id": None, f"{scope}_id": on}
        self._add("attribute_value", None, attribute_id=attribute, value=value, **targets)

    def _add_source(self, source: RefiText, number: int) -> None:
        title = PurePath(source.name).stem if source.name.lower().endswith(TEXT_ENDINGS) else source.name
        found = turns_of(source.text, title)
        made = self._add(
            "source",
            source.guid,
            title=title,
            kind=found.kind if found else "interview",
            format="qdpx",
            text=source.text,
            text_sha256=text_hash(source.text),
            words=len(source.text.split()),
            characters=len(source.text),
            encoding="utf-8",
            timestamps=found.timestamps if found else False,
            recorded_on=found.recorded_on if found else None,
            position=number,
            created=_moment(source.created),
        )
        if not {source.guid, text_hash(source.text)} & self._known:
            self._add_original(made, source)
            self._add_speech(made, source, found)
        for selection in source.selections:
            self._add_selection(made, selection)
        if source.codings:
            self._add_selection(made, RefiSelection("", 0, len(source.text), codings=source.codings))
        self._note_on(source.notes, "source_id", made)
        self._describe(source.description, source.guid, "source_id", made)
        self._add_source_values(source, made)

    def _add_source_values(self, source: RefiText, made: int) -> None:
        """Values on the source itself, and those of nameless cases that stand for it."""
        types = {variable.name: variable for variable in self.project.variables}
        held = dict(source.values)
        for case in self.project.cases:
            if not case.name and source.guid in case.sources:
                held.update(case.values)
        for name, value in held.items():
            self._add_value("source", types[name].guid, name, TYPES.get(types[name].type), made, value)

    def _add_original(self, source_id: int, source: RefiText) -> None:
        data = source.text.encode("utf-8")
        said = {"name": f"{source.name}.txt", "media_type": "text/plain", "sha256": digest(data)}
        guid = str(uuid.uuid5(OWN, f"{source.guid} original"))
        self._content["original", self._add("original", guid, source_id=source_id, **said)] = data

    def _add_speech(self, source_id: int, source: RefiText, found: ImportedSource | None) -> None:
        """Voices and turns; the case of a source is its one participant, or the voice with its name."""
        cases = [case for case in self.project.cases if case.name and source.guid in case.sources]
        names = {case.name.casefold(): self._ids["participant"][case.guid] for case in cases}
        only = next(iter(names.values())) if len(names) == 1 else None
        named = {case.name.casefold(): case.guid for case in self.project.cases if case.name}
        names = {name: self._ids["participant"][guid] for name, guid in named.items()}
        if found is None:
            speaker = self._speaker(source_id, cases[0].name, "participant", only) if only else None
            self._turn(source_id, 0, 0, len(source.text), speaker)
            return
        voices = [voice for voice in found.speakers if voice.role == "participant"]
        ids = {
            voice.name: self._speaker(
                source_id,
                voice.name,
                voice.role,
                (names.get(voice.name.casefold()) or (only if len(voices) == 1 else None))
                if voice in voices
                else None,
            )
            for voice in found.speakers
        }
        for position, turn in enumerate(found.turns):
            self._turn(source_id, position, turn.start, turn.end, ids.get(turn.speaker or ""))

    def _speaker(self, source_id: int, name: str, role: str, person: int | None) -> int:
        return self._add("speaker", None, source_id=source_id, name=name, role=role, participant_id=person)

    def _turn(self, source_id: int, position: int, start: int, end: int, speaker: int | None) -> None:
        place = {"position": position, "start": start, "end": end}
        self._add("turn", None, source_id=source_id, speaker_id=speaker, default_stage_id=None, **place)

    def _add_selection(self, source_id: int, selection: RefiSelection) -> None:
        created = _moment(selection.created)
        place = {"source_id": source_id, "start": selection.start, "end": selection.end}
        passage = self._add("passage", selection.guid, created=created, **place)
        for coding in selection.codings:
            self._add_coding(passage, coding)
        self._note_on(selection.notes, "passage_id", passage)
        self._describe(selection.description, selection.guid, "passage_id", passage)

    def _add_coding(self, passage: int, coding: RefiCoding) -> None:
        code = self._ids["code"].get(coding.code)
        if code is None:
            return
        coder = self._ids["coder"].get(coding.user) or self._unknown()
        said = {"passage_id": passage, "code_id": code, "coder_id": coder, "created": _moment(coding.created)}
        made = self._add("coding", coding.guid, origin="import", **said)
        self._tables["coding"][-1] |= {"valence": None, "weight": None, "score": None, "discarded": False}
        self._note_on(coding.notes, "coding_id", made)

    def _unknown(self) -> int:
        return self._ids["coder"].get(UNKNOWN) or self._add("coder", UNKNOWN, name=UNKNOWN)

    def _note_on(self, notes: Iterable[str], target: str, row_id: int) -> None:
        for note in notes:
            self._notes.setdefault(note, (target, row_id))

    def _describe(self, words: str, guid: str, target: str, row_id: int) -> None:
        """A description is a memo of nobody."""
        if words:
            self._memo(str(uuid.uuid5(OWN, f"{guid} description")), "", words, None, "", (target, row_id))

    def _add_rest(self) -> None:
        for link in self.project.links:
            for note, target in ((link.origin, link.target), (link.target, link.origin)):
                for table in ("passage", "code", "source", "participant"):
                    if target in self._ids[table]:
                        self._note_on([note], f"{table}_id", self._ids[table][target])
        for memo in self.project.notes:
            title = "" if memo.text.startswith(memo.name) else memo.name
            coder = self._ids["coder"].get(memo.user)
            self._memo(memo.guid, title, memo.text, coder, memo.created, self._notes.get(memo.guid))
        for group in self.project.sets:
            made = self._add("code_set", group.guid, name=group.name, description=group.description)
            for table, guids in (("code", group.codes), ("source", group.sources)):
                for guid in guids:
                    if guid in self._ids[table]:
                        empty = {"code_id": None, "source_id": None, "participant_id": None}
                        self._add(
                            "set_member",
                            None,
                            set_id=made,
                            **{**empty, f"{table}_id": self._ids[table][guid]},
                        )
        for item in self.project.attachments:
            said = {"name": item.name, "media_type": item.media_type, "sha256": digest(item.content)}
            self._content["attachment", self._add("attachment", item.guid, source_id=None, **said)] = (
                item.content
            )

    def _memo(
        self, guid: str, title: str, text: str, coder: int | None, created: str, on: tuple[str, int] | None
    ) -> None:
        targets: dict[str, object] = dict.fromkeys(
            ("source_id", "passage_id", "coding_id", "code_id", "participant_id", "map_stage_id")
        )
        if on is not None:
            targets[on[0]] = on[1]
        self._add("memo", guid, title=title, text=text, coder_id=coder, created=_moment(created), **targets)


def _kind(code: RefiCode) -> str:
    name = code.name.casefold()
    return next((kind for kind, family in FAMILIES.items() if family.casefold() == name), "theme")


def _color(color: str) -> str:
    digits = color.strip().removeprefix("#")
    digits = "".join(2 * digit for digit in digits) if len(digits) == 3 else digits
    fits = len(digits) == 6 and all(digit in "0123456789abcdefABCDEF" for digit in digits)
    return f"#{digits.lower()}" if fits else ""


def _free_name(name: str, taken: set[str]) -> str:
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{name} ({number})"
    taken.add(free)
    return free


def _moment(created: str) -> datetime:
    """A moment of the file; one without a zone is UTC, an unreadable one is now."""
    try:
        found = datetime.fromisoformat(created)
    except ValueError:
        return now()
    return found if found.tzinfo else found.replace(tzinfo=UTC)
