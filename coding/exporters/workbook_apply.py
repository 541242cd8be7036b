"""Takes over what was edited in a workbook; called inside one operation, it is one undo step."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from coding.codebook import delete_codes, describe_code, find_code, make_code_path, rename_code, set_cues
from coding.exporters.sheets_codebook import CODEBOOK, PARTICIPANTS
from coding.exporters.sheets_evidence import EVIDENCE
from coding.exporters.workbook_checks import place_of, read_known
from coding.exporters.workbook_differences import Change, Differences
from coding.memos import set_coding_memo
from coding.people import (
    add_participant,
    describe_participant,
    remove_participants,
    rename_participant,
    set_attribute,
)
from coding.tagging import NewCoding, apply_codings, recode, remove, set_weight
from models.code import Code
from models.errors import UserError
from models.passage import Coding
from models.people import Participant
from models.source import Source
from models.translation import tr

CODE_TEXTS = {
    "Kind": "kind",
    "Definition": "definition",
    "When to use": "when_to_use",
    "When not": "when_not",
    "Example": "example",
}
PERSON_FIELDS = {
    "Role": "role",
    "Persona": "persona",
    "Account": "account",
    "Lifecycle": "lifecycle",
    "DMU": "dmu",
    "Quote release": "quote_release",
    "Note": "note",
}


def apply_changes(session: Session, differences: Differences) -> int:
    """Store every change; how many rows there were. UserError when the project changed after they were read.

    Codes and people come before codings, which may need them; what is deleted goes last.
    """
    ordered = sorted(differences.changes, key=lambda one: (one.act == "deleted", one.sheet == EVIDENCE))
    for change in ordered:
        _VERBS[change.sheet](session, change)
        session.flush()
    return len(ordered)


def _row(session: Session, table: Any, guid: str) -> int:
    found = session.scalar(select(table.id).where(table.guid == guid))
    if found is None:
        raise UserError(
            tr("The project has changed since the workbook was read."), tr("Read the workbook again.")
        )
    return int(found)


def _values(change: Change) -> Mapping[str, str]:
    """What the row says now, by heading; what was emptied is empty."""
    return {**dict.fromkeys(change.before, ""), **change.after}


def _evidence(session: Session, change: Change) -> None:
    if change.act == "added":
        _new_coding(session, change)
        return
    coding = _row(session, Coding, change.guid)
    if change.act == "deleted":
        remove(session, [coding])
        return
    values = _values(change)
    if "Memo" in values:
        set_coding_memo(session, coding, values["Memo"])
    if "Weight" in values:
        set_weight(session, [coding], _number(values["Weight"]))
    if "Code" in values:
        recode(session, [coding], find_code(session, values["Code"]))


def _new_coding(session: Session, change: Change) -> None:
    place = place_of(read_known(session), change.after)
    if place is None:
        raise UserError(
            tr("The project has changed since the workbook was read."), tr("Read the workbook again.")
        )
    source, span = place
    code = find_code(session, change.after["Code"])
    memo, weight = change.after.get("Memo", ""), _number(change.after.get("Weight", ""))
    new = NewCoding(_row(session, Source, source), span, code, origin="import", memo=memo, weight=weight)
    apply_codings(session, [new])


def _code(session: Session, change: Change) -> None:
    if change.act == "deleted":
        delete_codes(session, [_row(session, Code, change.guid)])
        return
    values = dict(_values(change))
    if change.act == "added":
        code = make_code_path(session, values["Code"])
        values.pop("Name", None)
    else:
        code = _row(session, Code, change.guid)
    told: dict[str, Any] = {CODE_TEXTS[name]: text for name, text in values.items() if name in CODE_TEXTS}
    if change.act == "added":
        told = {name: text for name, text in told.items() if text}
    told |= {name.lower(): _number(values[name]) for name in ("Valence", "Severity") if name in values}
    describe_code(session, code, **told)
    if "Cue words" in values:
        set_cues(session, code, values["Cue words"].split(";"))
    if values.get("Name"):
        rename_code(session, code, values["Name"])


def _person(session: Session, change: Change) -> None:
    if change.act == "deleted":
        remove_participants(session, [_row(session, Participant, change.guid)])
        return
    values = _values(change)
    if change.act == "added":
        person = add_participant(session, values["Name"])
    else:
        person = _row(session, Participant, change.guid)
        if values.get("Name"):
            rename_participant(session, person, values["Name"])
    told = {PERSON_FIELDS[name]: text for name, text in values.items() if name in PERSON_FIELDS}
    describe_participant(session, person, **told)
    for name, text in values.items():
        if name not in PERSON_FIELDS and name != "Name":
            set_attribute(session, person, name, text)


def _number(text: str) -> int | None:
    return int(text) if text else None


_VERBS: Mapping[str, Callable[[Session, Change], None]] = {
    EVIDENCE: _evidence,
    CODEBOOK: _code,
    PARTICIPANTS: _person,
}
