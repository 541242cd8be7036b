"""Sheets of the codebook and of the people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from coding.exporters.colours import code_colour, tint
from coding.exporters.material import Material
from coding.exporters.sheets_evidence import numeric, value_of
from coding.exporters.table import Column, Table, Value, day
from coding.views import CodeView

CODEBOOK, PARTICIPANTS = "Codebook", "Participants"
CODE_HEAD = (
    Column("Code", 30),
    Column("Kind", 12),
    Column("Definition", 46),
    Column("When to use", 34),
    Column("When not", 32),
    Column("Example", 36),
    Column("Name", 24),
    Column("Can be applied", 10),
    Column("Cue words", 60, aside=True),
    Column("Valence", 9, "integer"),
    Column("Severity", 9, "integer"),
    Column("Blocks", 20),
    Column("Colour", 11),
    Column("Shortcut", 9),
    Column("Codings", 9, "integer"),
    Column("Participants", 12, "integer"),
    Column("Guid", 38),
)
PERSON_HEAD = (
    Column("Name", 16),
    Column("Role", 26),
    Column("Persona", 18),
    Column("Account", 20),
    Column("Lifecycle", 16),
    Column("DMU", 16),
    Column("Consent", 11),
    Column("Consent on", 12, "day"),
    Column("Quote release", 14),
    Column("Note", 40),
)
PERSON_TAIL = (
    Column("Sources", 40),
    Column("Codings", 9, "integer"),
    Column("Guid", 38),
)


def codebook(codes: Sequence[CodeView], cues: Mapping[int, Sequence[str]]) -> Table:
    """One row a code, in the order of the tree."""
    names = {one.id: one.path for one in codes}
    rows: list[Sequence[Value]] = []
    fills = {}
    for index, one in enumerate(codes):
        hints = cues.get(one.id, ())
        rows.append(
            (
                one.path,
                one.kind,
                one.definition,
                one.when_to_use,
                one.when_not,
                one.example,
                one.name,
                one.codable,
                "; ".join(hints),
                one.valence,
                one.severity,
                names.get(one.blocks_id or 0),
                one.color,
                one.shortcut,
                one.codings,
                one.participants,
                one.guid,
            )
        )
        fills[index, 0] = tint(code_colour(one.color, one.kind))
    return Table(CODEBOOK, CODE_HEAD, rows, fills=fills)


def participants(material: Material) -> Table:
    """One row a participant, with a column for each attribute."""
    times = Counter(one.participant for one in material.counted)
    forms = numeric(material.participants, material.attributes)
    rows: list[Sequence[Value]] = [
        (
            one.name,
            one.role,
            one.persona,
            one.account,
            one.lifecycle,
            one.dmu,
            one.consent,
            day(one.consent_on),
            one.quote_release,
            one.note,
            *(value_of(one.attributes.get(name), name in forms) for name in material.attributes),
            "; ".join(one.sources),
            times[one.name],
            one.guid,
        )
        for one in material.participants
    ]
    attributes = [Column(name, 16) for name in material.attributes]
    return Table(PARTICIPANTS, (*PERSON_HEAD, *attributes, *PERSON_TAIL), rows)
