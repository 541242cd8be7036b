"""The project as REFI-QDA data, whole or without names."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from coding.codings import codings
from coding.exporters.anonymous import Mask
from coding.exporters.choice import ALL, Choice
from coding.exporters.colours import code_colour
from coding.privacy.names_replace import Replacement, moved, replaced
from coding.refi.data import (
    LONGEST_NAME,
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
from coding.views import codes as code_views
from coding.views import participants as participant_views
from models.code import CodeSet, SetMember
from models.memo import Memo
from models.passage import Coding, Passage
from models.people import Attribute, AttributeValue, Coder, Participant
from models.project import Project
from models.source import Source, Speaker
from models.span import Span

TYPES = {"date": "Date", "number": "Float", "yes/no": "Boolean"}
TRUTHS = {"yes": "true", "no": "false"}
OWN = uuid.UUID("5b0c1ad5-1c0a-4e7e-9a62-3d3a7e7b8f10")


def gather(session: Session, choice: Choice = ALL) -> RefiProject:
    """Everything the standard has a place for that passes the filters; UserError when no coding does."""
    mask = Mask.of(session) if choice.anonymised else Mask()
    kept: frozenset[int] | None = None
    if choice.filtered:
        kept = frozenset(one.id for one in codings(session) if choice.takes(one))
        choice.check(len(kept))
    return _Gathering(session, mask, choice, kept).project()


def codebook(session: Session, *, anonymised: bool = False) -> tuple[RefiCode, ...]:
    """The codes, each after the one above it."""
    return _Gathering(session, Mask.of(session) if anonymised else Mask()).codes()


@dataclass
class _Notes:
    """The guids of memos by what they are on."""

    by: dict[str, dict[int, list[str]]]

    def on(self, target: str, key: int) -> tuple[str, ...]:
        return tuple(self.by[target][key])


class _Gathering:
    """Reads the tables once and makes the parts."""

    def __init__(
        self, session: Session, mask: Mask, choice: Choice = ALL, kept: frozenset[int] | None = None
    ) -> None:
        self.session, self.mask, self.choice, self.kept = session, mask, choice, kept
        self.coders = {row.id: row for row in session.scalars(select(Coder).order_by(Coder.id))}
        self.memos = list(self._memos())
        self.notes = self._notes()
        self.code_guids = {row.id: row.guid for row in code_views(session)}
        self.variables = {self.mask.words(row.name): self._variable(row) for row in self._attributes()}

    def project(self) -> RefiProject:
        stored = self.session.scalars(select(Project)).one()
        sources = self._sources()
        return RefiProject(
            name=self.mask.words(stored.name),
            guid=stored.guid,
            created=_iso(stored.created),
            description="" if self.mask.active else stored.description,
            user=next((coder.guid for coder in self.coders.values()), ""),
            users=tuple(RefiUser(c.guid, self.mask.alias(c.name)) for c in self.coders.values()),
            codes=self.codes(),
            variables=tuple(self.variables.values()),
            cases=self._cases(sources),
            sources=sources,
            notes=tuple(self._note(memo) for memo in self.memos),
            project_notes=self._on_project(),
            links=self._links(),
            sets=self._sets(),
        )

    def codes(self) -> tuple[RefiCode, ...]:
        guids = {row.id: row.guid for row in code_views(self.session)}
        return tuple(
            RefiCode(
                row.guid,
                row.name,
                row.codable,
                guids.get(row.parent_id or 0),
                f"#{code_colour(row.color, row.kind).removeprefix('#').upper()}",
                row.definition,
                self.notes.on("code_id", row.id),
            )
            for row in map(self.mask.code, code_views(self.session))
        )

    def _memos(self) -> Iterable[Memo]:
        """The memos that go along: none without names; with filters not those on codings left out."""
        if self.mask.active:
            return ()
        found = self.session.scalars(select(Memo).order_by(Memo.id))
        return (memo for memo in found if memo.coding_id is None or self._passes(memo.coding_id))

    def _passes(self, coding_id: int) -> bool:
        return self.kept is None or coding_id in self.kept

    def _notes(self) -> _Notes:
        by: dict[str, dict[int, list[str]]] = defaultdict(lambda: defaultdict(list))
        for memo in self.memos:
            for target in ("source_id", "passage_id", "coding_id", "code_id", "participant_id"):
                if (key := getattr(memo, target)) is not None:
                    by[target][key].append(memo.guid)
        return _Notes(by)

    def _on_project(self) -> tuple[str, ...]:
        targets = ("source_id", "passage_id", "coding_id", "code_id", "participant_id", "map_stage_id")
        return tuple(
            memo.guid
            for memo in self.memos
            if not memo.journal and all(getattr(memo, target) is None for target in targets)
        )

    def _note(self, memo: Memo) -> RefiText:
        name = memo.title or memo.text[:LONGEST_NAME]
        return RefiText(
            memo.guid, name, memo.text, user=self._user(memo.coder_id), created=_iso(memo.created)
        )

    def _links(self) -> tuple[RefiLink, ...]:
        """Memos on participants: cases have no place for a note."""
        guids = dict(self.session.execute(select(Participant.id, Participant.guid)).all())
        found = [(memo.guid, guids[memo.participant_id]) for memo in self.memos if memo.participant_id]
        return tuple(RefiLink(str(uuid.uuid5(OWN, note + case)), note, case, "Memo") for note, case in found)

    def _user(self, coder_id: int | None) -> str:
        return self.coders[coder_id].guid if coder_id is not None else ""

    def _attributes(self) -> list[Attribute]:
        return list(self.session.scalars(select(Attribute).order_by(Attribute.scope, Attribute.position)))

    def _variable(self, row: Attribute) -> RefiVariable:
        """The variable of an attribute; a type that one of its values does not fit becomes text."""
        kind = TYPES.get(row.type, "Text")
        values = self.session.scalars(
            select(AttributeValue.value).where(AttributeValue.attribute_id == row.id)
        )
        fits = not self.mask.active and all(_value(kind, value) is not None for value in values if value)
        return RefiVariable(row.guid, self.mask.words(row.name), kind if fits else "Text")

    def _values(self, held: Mapping[str, str]) -> dict[str, str]:
        found = {name: _value(self.variables[name].type, value) for name, value in held.items() if value}
        return {name: value for name, value in found.items() if value}

    def _cases(self, sources: tuple[RefiText, ...]) -> tuple[RefiCase, ...]:
        spoken: dict[int, list[str]] = defaultdict(list)
        known = {source.guid for source in sources}
        query = select(Speaker.participant_id, Source.guid).join(Source, Source.id == Speaker.source_id)
        for person, guid in self.session.execute(query.where(Speaker.participant_id.is_not(None)).distinct()):
            if guid in known:
                spoken[person or 0].append(guid)
        return tuple(
            RefiCase(row.guid, row.name, row.note, self._values(row.attributes), tuple(spoken[row.id]))
            for row in self.mask.participants(participant_views(self.session))
        )

    def _sources(self) -> tuple[RefiText, ...]:
        withheld = self._withheld()
        query = select(Source).order_by(Source.position, Source.id)
        if self.choice.sources:
            query = query.where(Source.guid.in_(self.choice.sources))
        rows = self.session.scalars(query)
        values = self._source_values()
        return tuple(self._source(row, values.get(row.id, {})) for row in rows if row.id not in withheld)

    def _source_values(self) -> dict[int, dict[str, str]]:
        query = select(AttributeValue.source_id, Attribute.name, AttributeValue.value).join(
            Attribute, Attribute.id == AttributeValue.attribute_id
        )
        found: dict[int, dict[str, str]] = defaultdict(dict)
        for source_id, name, value in self.session.execute(query):
            if source_id is not None and not self.mask.active:
                found[source_id][name] = value
        return found

    def _withheld(self) -> set[int]:
        """Sources in which somebody speaks whose words were not released."""
        query = select(Speaker.source_id, Participant.name).join(
            Participant, Participant.id == Speaker.participant_id
        )
        return {source_id for source_id, name in self.session.execute(query) if name in self.mask.withheld}

    def _source(self, row: Source, values: dict[str, str]) -> RefiText:
        found = self._replacements(row)
        text = replaced(row.text, found)
        return RefiText(
            row.guid,
            self.mask.titles.get(row.id, row.title) if self.mask.active else row.title,
            text,
            user=next((coder.guid for coder in self.coders.values()), ""),
            created=_iso(row.created),
            selections=tuple(self._selections(row.id, text, found)),
            notes=self.notes.on("source_id", row.id),
            values=self._values(values),
        )

    def _replacements(self, row: Source) -> list[Replacement]:
        """Names and redacted words of an anonymised text, in order, without overlaps."""
        if not self.mask.active:
            return []
        redacted = [Replacement(*one) for one in self.mask.redactions.get(row.id, ())]
        named = self.mask.replacements(row.text)
        both = sorted([*redacted, *named], key=lambda one: (one.start, -one.end))
        kept: list[Replacement] = []
        for one in both:
            if not kept or kept[-1].end <= one.start:
                kept.append(one)
        return kept

    def _selections(self, source_id: int, text: str, found: list[Replacement]) -> list[RefiSelection]:
        coded = select(Coding).join(Passage, Passage.id == Coding.passage_id)
        held: dict[int, dict[int, list[Coding]]] = defaultdict(lambda: defaultdict(list))
        for coding in self.session.scalars(coded.where(Passage.source_id == source_id).order_by(Coding.id)):
            if self._passes(coding.id):
                held[coding.passage_id][coding.coder_id].append(coding)
        passages = select(Passage).where(Passage.source_id == source_id)
        made: list[RefiSelection] = []
        for passage in self.session.scalars(passages.order_by(Passage.start, Passage.end)):
            span = moved(Span(passage.start, passage.end), found)
            by_coder: list[tuple[int | None, list[Coding]]] = list(held[passage.id].items())
            if self.kept is not None and not by_coder:
                continue
            for number, (coder_id, marks) in enumerate(by_coder or [(None, [])]):
                guid = passage.guid if not number else str(uuid.uuid5(OWN, f"{passage.guid} {number}"))
                made.append(
                    RefiSelection(
                        guid,
                        span.start,
                        span.end,
                        self.mask.words(text[span.start : span.end][:LONGEST_NAME]),
                        user=self._user(coder_id),
                        created=_iso(marks[0].created if marks else passage.created),
                        codings=tuple(map(self._coding, marks)),
                        notes=self.notes.on("passage_id", passage.id) if not number else (),
                    )
                )
        return made

    def _coding(self, row: Coding) -> RefiCoding:
        notes = self.notes.on("coding_id", row.id)
        user = self._user(row.coder_id)
        return RefiCoding(row.guid, self.code_guids[row.code_id], user, _iso(row.created), notes)

    def _sets(self) -> tuple[RefiSet, ...]:
        sources = dict(self.session.execute(select(Source.id, Source.guid)).all())
        members: dict[int, list[SetMember]] = defaultdict(list)
        for member in self.session.scalars(select(SetMember).order_by(SetMember.id)):
            members[member.set_id].append(member)
        return tuple(
            RefiSet(
                row.guid,
                self.mask.words(row.name),
                self.mask.words(row.description),
                tuple(self.code_guids[m.code_id] for m in members[row.id] if m.code_id),
                tuple(sources[m.source_id] for m in members[row.id] if m.source_id and not self.mask.active),
            )
            for row in self.session.scalars(select(CodeSet).order_by(CodeSet.id))
        )


def _iso(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def _value(kind: str, value: Any) -> str | None:
    """A value in the standard's way of writing its type, None when it is not of that type."""
    if kind == "Boolean":
        return TRUTHS.get(str(value))
    try:
        if kind == "Float":
            return (
                str(value).strip() if float(value) == float(value) and "e" not in str(value).lower() else None
            )
        if kind == "Date":
            return date.fromisoformat(str(value).strip()).isoformat()
    except ValueError:
        return None
    return str(value)
