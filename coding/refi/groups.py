"""Groups of documents that are really values, such as ATLAS.ti's “gender: female”: found, and made fields if wanted."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from coding.people import attribute_named, set_attribute
from coding.refi.data import RefiProject, RefiSet
from models.people import AttributeValue
from models.source import Source, Speaker

_VALUE = re.compile(r"([^\W\d_][^:\n]{0,39}?)\s*:\s+(\S[^\n]{0,79})")


@dataclass(frozen=True, slots=True)
class GroupField:
    """A group of sources that says one thing of each of them; `sources` are their guids."""

    name: str
    value: str
    sources: tuple[str, ...]

    @property
    def words(self) -> str:
        """As the other program wrote it."""
        return f"{self.name}: {self.value}"


def group_fields(project: RefiProject) -> tuple[GroupField, ...]:
    """What groups of sources say as “field: value”, in their name or in every line of their description."""
    there = {source.guid for source in project.sources}
    return tuple(one for group in project.sets for one in _fields(group, there))


def _fields(group: RefiSet, there: Set[str]) -> Iterator[GroupField]:
    sources = tuple(guid for guid in group.sources if guid in there)
    if group.codes or not sources:
        return
    named = _VALUE.fullmatch(group.name.strip())
    lines = [line.strip() for line in group.description.splitlines() if line.strip()]
    found = [named] if named else [_VALUE.fullmatch(line) for line in lines]
    for each in found if all(found) else ():
        if each is not None:
            yield GroupField(each[1].strip(), each[2].strip(), sources)


def keep_as_fields(session: Session, found: Iterable[GroupField]) -> int:
    """Give the participant of each source, or a source with none or several, what its groups say; how many values.

    A value that is there already stays; several groups of one field are joined with “; ”. The groups stay too.
    """
    said: dict[tuple[str, int, str], list[str]] = {}
    for one in found:
        for guid in one.sources:
            target = _target(session, guid)
            if target is not None:
                said.setdefault((*target, one.name), []).append(one.value)
    return sum(_keep(session, *key, "; ".join(dict.fromkeys(values))) for key, values in said.items())


def _target(session: Session, guid: str) -> tuple[str, int] | None:
    """The participant whom a source is about, else the source; None for one that is not there."""
    source = session.scalar(select(Source.id).where(Source.guid == guid))
    if source is None:
        return None
    heard = select(Speaker.participant_id).where(Speaker.source_id == source)
    people = set(session.scalars(heard.where(Speaker.participant_id.is_not(None))))
    only = next(iter(people)) if len(people) == 1 else None
    return ("participant", only) if only is not None else ("source", source)


def _keep(session: Session, scope: str, row: int, name: str, value: str) -> bool:
    attribute = attribute_named(session, name, scope=scope)
    on = AttributeValue.participant_id if scope == "participant" else AttributeValue.source_id
    there = select(AttributeValue.id).where(AttributeValue.attribute_id == attribute, on == row)
    if session.scalar(there) is not None:
        return False
    if scope == "participant":
        set_attribute(session, row, name, value)
    else:
        session.add(AttributeValue(attribute_id=attribute, source_id=row, value=value))
        session.flush()
    return True
