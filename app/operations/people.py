"""Acts on people; each is one undo step."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.desk import Desk
from app.jobs import Progress
from models.translation import tr, trn

if TYPE_CHECKING:
    from coding.roster.bring_in import PeoplePlan
    from coding.roster.fields import FieldDraft
    from coding.roster.files import PeopleFile
    from coding.roster.paste import Edit, Paste


def set_cell(desk: Desk, edit: Edit, column: str, name: str) -> None:
    """Writes one cell."""
    from coding.roster.write import set_cells

    desk.run(tr("{column} of {name}", column=column, name=name), set_cells, [edit])


def store_paste(desk: Desk, paste: Paste, label: str) -> None:
    """Stores what was pasted, filled or emptied."""
    from coding.roster.write import set_cells

    cells = trn("{n} cell changed", "{n} cells changed", len(paste.edits))
    new = trn("{n} new participant", "{n} new participants", len(paste.new))
    told = ", ".join(part for part, some in ((cells, paste.edits), (new, paste.new)) if some)
    desk.run(label, set_cells, paste.edits, paste.new, notice=told or label)


def add_next(desk: Desk, done: Callable[[int], None]) -> None:
    """Makes a participant under the next free code."""
    from coding.roster.write import add_next as verb

    desk.run(tr("New participant"), verb, done=done)


def remove_participants(desk: Desk, ids: Sequence[int]) -> None:
    """Removes participants; what they said stays, with voices that name nobody."""
    from coding.people import remove_participants as verb

    what = trn("Remove {n} participant", "Remove {n} participants", len(ids))
    desk.run(what, verb, ids, notice=tr("{what}; their sources stay", what=what))


def merge_participants(desk: Desk, kept: int, others: Sequence[int], name: str) -> None:
    """Makes several participants one."""
    from coding.people import merge_participants as verb

    desk.run(tr("Merge into {name}", name=name), verb, kept, others)


def save_fields(desk: Desk, drafts: Sequence[FieldDraft], done: Callable[[None], None]) -> None:
    """Makes the fields of the table be these."""
    from coding.roster.fields import save_fields as verb

    desk.run(tr("Fields of the people table"), verb, drafts, done=done)


def read_people(desk: Desk, path: Path, done: Callable[[PeopleFile], None]) -> None:
    """Reads a table of people in the background."""

    def work(_progress: Progress) -> PeopleFile:
        from coding.roster.files import read_people_file

        return read_people_file(path)

    desk.run_long(tr("Reading {name}", name=path.name), work, done, can_cancel=False)


def bring_people(desk: Desk, plan: PeoplePlan) -> None:
    """Stores an import of people."""
    from coding.roster.bring_in import bring_people as verb

    new = trn("{n} new participant", "{n} new participants", len(plan.new))
    known = trn("{n} known", "{n} known", plan.known)
    told = tr("Imported {new}, {known}", new=new, known=known)
    if plan.wrong:
        told += "; " + trn("{n} row left out", "{n} rows left out", len(plan.wrong_rows))
    desk.run(tr("Import people"), verb, plan, notice=told)


def save_wrong_rows(desk: Desk, file: PeopleFile, plan: PeoplePlan, path: Path) -> None:
    """Writes the rows that are left out to a csv file."""

    def work(_progress: Progress) -> None:
        from coding.exporters.atomic import written
        from coding.roster.bring_in import wrong_rows_csv

        with written(path) as draft:
            draft.write_bytes(wrong_rows_csv(file, plan))

    def done(_none: None) -> None:
        desk.noticed.emit(tr("Saved {name}", name=path.name))

    desk.run_long(tr("Saving {name}", name=path.name), work, done, can_cancel=False)


def plan_quota(desk: Desk, segment: Mapping[str, str], planned: int, label: str) -> None:
    """Plans so many participants of a segment."""
    from coding.roster.quotas import plan

    desk.run(tr("Plan of {segment}", segment=label), plan, segment, planned)


def give_voice(desk: Desk, speaker: int, voice: str, participant: int | None) -> None:
    """Says whose voice it is; None leaves it a participant's whom nobody knows."""
    from coding.sources import set_speaker

    desk.run(
        tr("Speaker “{name}”", name=voice),
        set_speaker,
        speaker,
        role="participant",
        participant_id=participant,
    )


def give_voice_to_new(desk: Desk, speaker: int, voice: str) -> None:
    """Makes a participant called as the voice is, or takes the one there is, and says that it is theirs."""

    def verb(session: Any) -> None:
        from coding.people import participant_named
        from coding.sources import set_speaker

        set_speaker(session, speaker, role="participant", participant_id=participant_named(session, voice))

    desk.run(tr("Speaker “{name}”", name=voice), verb)


def add_persona(desk: Desk, name: str, done: Callable[[int], None]) -> None:
    """Makes a persona."""
    from coding.roster import personas

    desk.run(tr("New persona “{name}”", name=name), personas.add_persona, name, done=done)


def describe_persona(desk: Desk, persona: int, called: str, **values: Any) -> None:
    """Sets name, role, goal or color of a persona."""
    from coding.roster import personas

    desk.run(tr("Persona “{name}”", name=called), personas.describe_persona_card, persona, **values)


def merge_personas(desk: Desk, kept: int, others: Sequence[int], name: str) -> None:
    """Makes several personas one."""
    from coding.roster import personas

    desk.run(tr("Merge into “{name}”", name=name), personas.merge_personas, kept, others)


def remove_persona(desk: Desk, persona: int, name: str) -> None:
    """Removes a persona; its people stay."""
    from coding.roster import personas

    desk.run(tr("Remove persona “{name}”", name=name), personas.remove_persona, persona)


def add_statement(desk: Desk, persona: int, heading: str, text: str) -> None:
    """Adds a statement to a persona."""
    from coding.roster import personas

    desk.run(tr("Say something of a persona"), personas.add_statement, persona, heading, text)


def change_statement(desk: Desk, statement: int, text: str) -> None:
    """Writes a statement anew, or removes it."""
    from coding.roster import personas

    desk.run(tr("Change a statement"), personas.change_statement, statement, text)


def back_statement(desk: Desk, statement: int, passage: int) -> None:
    """Backs a statement on a persona with a passage."""
    from coding.roster import personas

    desk.run(tr("Back a statement with a quote"), personas.back_statement, statement, passage)


def add_account(desk: Desk, name: str, done: Callable[[int], None]) -> None:
    """Makes an account."""
    from coding.roster import personas

    desk.run(tr("New account “{name}”", name=name), personas.add_account, name, done=done)


def describe_account(desk: Desk, account: int, called: str, **values: Any) -> None:
    """Sets name or note of an account."""
    from coding.roster import personas

    desk.run(tr("Account “{name}”", name=called), personas.describe_account, account, **values)


def merge_accounts(desk: Desk, kept: int, others: Sequence[int], name: str) -> None:
    """Makes several accounts one."""
    from coding.roster import personas

    desk.run(tr("Merge into “{name}”", name=name), personas.merge_accounts, kept, others)


def remove_account(desk: Desk, account: int, name: str) -> None:
    """Removes an account; its people stay."""
    from coding.roster import personas

    desk.run(tr("Remove account “{name}”", name=name), personas.remove_account, account)


def assign(desk: Desk, column: str, owner: int | None, people: Iterable[int], label: str) -> None:
    """Gives participants a persona (`column` persona_id) or account (account_id), or none."""
    from coding.roster import personas

    desk.run(label, personas.assign, column, owner, list(people))
