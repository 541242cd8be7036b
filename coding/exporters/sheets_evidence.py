"""Sheets of what was coded: one row a coding, one row a passage, participants and passages by code."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import timedelta

from coding.codings import CodingView
from coding.exporters.colours import code_colour, tint
from coding.exporters.material import Material
from coding.exporters.table import Column, Place, Table, Value, day, location, moment
from coding.views import ParticipantView

EVIDENCE = "Evidence"
MOST_LINKS = 60_000
"""Excel takes no more than 65,530 links on one sheet."""
_HEAD = (
    Column("Quote", 60),
    Column("Code", 34),
    Column("Kind", 12),
    Column("Stage", 16),
    Column("Participant", 14),
    Column("Persona", 18),
    Column("Source", 26),
    Column("Kind of source", 12),
    Column("Speaker", 14),
    Column("Valence", 9, "integer"),
    Column("Coder", 12),
    Column("Memo", 34),
    Column("Context before", 34, aside=True),
    Column("Context after", 34, aside=True),
    Column("Date", 12, "day"),
    Column("Time", 10, "time"),
    Column("Turn", 8, "integer"),
    Column("Start", 9, "integer"),
    Column("End", 9, "integer"),
    Column("Origin", 11),
    Column("Created", 19, "moment"),
    Column("Weight", 9, "integer"),
    Column("Exposure", 12),
    Column("Brand", 11),
    Column("Set aside", 9),
)
_PERSON = (Column("Role", 20), Column("Account", 18), Column("Lifecycle", 14), Column("DMU", 14))
_TAIL = (Column("Source guid", 38), Column("Passage guid", 38), Column("Guid", 38))
_CODE = 1


def evidence(material: Material, on_map: Mapping[int, str]) -> Table:
    """One row a coding; `on_map` gives the place of the card that a coding is counted on."""
    deepest = max((one.code.count("/") + 1 for one in material.codings), default=1)
    levels = [Column(f"Code level {number}", 20) for number in range(1, deepest + 1)]
    named = {column.title for column in (*_HEAD, *_PERSON, *_TAIL)}
    attributes = [
        Column(f"{name} (attribute)" if name in named else name, 16) for name in material.attributes
    ]
    forms = numeric(material.participants, material.attributes)
    rows: list[Sequence[Value]] = []
    fills: dict[Place, str] = {}
    links: dict[Place, str] = {}
    tints: dict[tuple[str, str], str] = {}
    for index, one in enumerate(material.codings):
        path = one.code.split("/")
        person = _person(material.people.get(one.participant or ""), material.attributes, forms)
        padded = (*path, *[None] * (deepest - len(path)))
        tail = (one.source, one.passage, one.guid)
        rows.append((*_coding(one), *padded, *person, *tail))
        colour = one.color, one.kind
        fills[index, _CODE] = tints.setdefault(colour, tint(code_colour(*colour)))
        if one.id in on_map and len(links) < MOST_LINKS:
            links[index, _CODE] = on_map[one.id]
    return Table(EVIDENCE, (*_HEAD, *levels, *_PERSON, *attributes, *_TAIL), rows, links, fills)


def _coding(one: CodingView) -> Sequence[Value]:
    return (
        one.quote,
        one.code,
        one.kind,
        one.stage,
        one.participant,
        one.persona,
        one.source_title,
        one.kind_of_source,
        one.speaker,
        one.valence,
        one.coder,
        one.memo,
        one.context_before,
        one.context_after,
        day(one.date),
        None if one.time is None else timedelta(seconds=one.time),
        one.turn,
        one.start,
        one.end,
        one.origin,
        moment(one.created),
        one.weight,
        one.exposure,
        one.brand,
        one.discarded,
    )


def _person(
    person: ParticipantView | None, attributes: Sequence[str], forms: frozenset[str]
) -> Sequence[Value]:
    if person is None:
        return [None] * (4 + len(attributes))
    values = [value_of(person.attributes.get(name), name in forms) for name in attributes]
    return (person.role, person.account, person.lifecycle, person.dmu, *values)


def numeric(people: Sequence[ParticipantView], attributes: Sequence[str]) -> frozenset[str]:
    """The attributes whose values are all numbers as a sheet would write them."""
    held = {name: [v for one in people if (v := one.attributes.get(name))] for name in attributes}
    return frozenset(name for name, values in held.items() if values and all(map(_is_number, values)))


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 16 and (text == "0" or text[0] != "0")


def value_of(text: str | None, number: bool) -> Value:
    """An attribute's value, as a number where all its values are."""
    return int(text) if text and number else text


def evidence_place(index: int) -> str:
    """Where the coding of this index stands in the evidence."""
    return location(EVIDENCE, f"A{index + 2}")


def passages(material: Material) -> Table:
    """One row a passage, with all its codes."""
    heads = (
        Column("Quote", 60),
        Column("Codes", 50),
        Column("Number of codes", 10, "integer"),
        Column("Stage", 16),
        Column("Participant", 14),
        Column("Source", 26),
        Column("Kind of source", 12),
        Column("Coders", 16),
        Column("Start", 9, "integer"),
        Column("End", 9, "integer"),
        Column("Passage guid", 38),
    )
    rows: list[Sequence[Value]] = []
    for marks in by_passage(material).values():
        first = marks[0]
        codes = list(dict.fromkeys(mark.code for mark in marks))
        coders = sorted({mark.coder for mark in marks})
        stages = dict.fromkeys(mark.stage for mark in marks if mark.stage)
        where = (first.participant, first.source_title, first.kind_of_source, ", ".join(coders))
        place = (first.start, first.end, first.passage)
        rows.append((first.quote, "; ".join(codes), len(codes), ", ".join(stages), *where, *place))
    return Table("Passages", heads, rows)


def by_passage(material: Material) -> dict[str, list[CodingView]]:
    """The codings that count, by the guid of their passage, in the order of the text."""
    found: dict[str, list[CodingView]] = defaultdict(list)
    for one in material.counted:
        found[one.passage].append(one)
    return found


def matrix(material: Material, rows_of: Mapping[int, str]) -> Table:
    """Participants × codes with numbers of codings; `rows_of` gives the row of evidence a number leads to."""
    codes = [code.path for code in material.codes if code.codable]
    times: Counter[tuple[str, str]] = Counter()
    first: dict[tuple[str, str], int] = {}
    for one in material.codings:
        if one.participant and not one.discarded:
            times[one.participant, one.code] += 1
            first.setdefault((one.participant, one.code), one.id)
    names = [person.name for person in material.participants]
    rows: list[Sequence[Value]] = [(name, *(times[name, code] for code in codes)) for name in names]
    links: dict[Place, str] = {}
    for row, name in enumerate(names):
        for column, code in enumerate(codes, 1):
            if first.get((name, code)) in rows_of and len(links) < MOST_LINKS:
                links[row, column] = rows_of[first[name, code]]
    heads = (Column("Participant", 16), *(Column(code, 12, "integer") for code in codes))
    return Table("Participants × codes", heads, rows, links, across=True)


def zero_one(material: Material) -> Table:
    """One row a passage, one column a code, 1 where the code lies on it: for statistics programs."""
    codes = [code.path for code in material.codes if code.codable]
    place = {code: number for number, code in enumerate(codes)}
    rows: list[Sequence[Value]] = []
    for passage, marks in by_passage(material).items():
        flags = [0] * len(codes)
        for mark in marks:
            if mark.code in place:
                flags[place[mark.code]] = 1
        first = marks[0]
        rows.append(
            (passage, first.source_title, first.participant, first.stage, first.start, first.end, *flags)
        )
    heads = (
        Column("Passage guid", 38),
        Column("Source", 26),
        Column("Participant", 14),
        Column("Stage", 16),
        Column("Start", 9, "integer"),
        Column("End", 9, "integer"),
        *(Column(code, 12, "integer") for code in codes),
    )
    return Table("0-1", heads, rows, alike=len(heads) - len(codes))
