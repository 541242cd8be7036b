"""What of a row may be edited in a spreadsheet, in the form in which it comes back."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence

from coding.codings import CodingView
from coding.exporters.cells import clean
from coding.importers.canonical import canonical
from coding.views import CodeView, ParticipantView

KEPT = "Written rows"
"""The hidden sheet that remembers which rows were written, and what they held."""
Fields = Mapping[str, str]


def words(value: object) -> str:
    """A value as a cell gives it back: no control characters, no blanks at its ends, nothing for None."""
    text = "" if value is None else str(value)
    return text.strip() if text.isprintable() else canonical(clean(text)).text.strip()


def _fields(values: Mapping[str, object]) -> Fields:
    shown = {name: words(value) for name, value in values.items()}
    return {name: value for name, value in shown.items() if value}


def evidence_fields(one: CodingView) -> Fields:
    """Code, memo and weight of a coding by the headings of their columns; empty ones are left out."""
    return _fields({"Code": one.code, "Memo": one.memo, "Weight": one.weight})


def code_fields(one: CodeView, cues: Sequence[str]) -> Fields:
    """The words of a code by the headings of their columns; empty ones are left out."""
    values: dict[str, object] = {
        "Name": one.name,
        "Kind": one.kind,
        "Definition": one.definition,
        "When to use": one.when_to_use,
        "When not": one.when_not,
        "Example": one.example,
        "Cue words": "; ".join(cues),
        "Valence": one.valence,
        "Severity": one.severity,
    }
    return _fields(values)


def person_fields(one: ParticipantView) -> Fields:
    """What is said of a participant, attributes too, by the headings of their columns; empty ones are left out."""
    values: dict[str, object] = {
        "Name": one.name,
        "Role": one.role,
        "Persona": one.persona,
        "Account": one.account,
        "Lifecycle": one.lifecycle,
        "DMU": one.dmu,
        "Quote release": one.quote_release,
        "Note": one.note,
    }
    return _fields({**one.attributes, **values})


def stamp(fields: Fields) -> str:
    """A short mark of what a row holds, by which an edit is told from a row as it was written."""
    held = "\x1f".join(f"{name}\x1e{value}" for name, value in sorted(fields.items()))
    return hashlib.sha256(held.encode("utf-8", "surrogatepass")).hexdigest()[:12]
