"""Names in a whole project: found in every text a person wrote, replaced everywhere as one act that undo restores."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Table, Text, select, update
from sqlalchemy.orm import Session

from coding.privacy.names import Finding, find_persons
from coding.privacy.names_contacts import find_candidates, find_contacts
from coding.privacy.names_places import places_apart
from coding.privacy.names_replace import Pseudonym, Replacer, key_rows, replaced, replacer_of
from coding.privacy.names_spans import move_spans
from coding.transcript.names import is_identifier, without_remark
from models.base import Document
from models.errors import UserError
from models.memo import Memo
from models.people import AttributeValue, Participant
from models.schema import tracked_tables
from models.source import Source, Speaker
from models.translation import tr

_FILE = re.compile(r"_\d|\d_|\w-\w+-\w+-\w|\brow \d+$")
_NOBODYS = frozenset({"unlabelled", "audience member", "question"})
LEFT_ALONE = frozenset({"coder", "original"})
UNIQUE_NAMES = frozenset({"participant", "persona", "account", "speaker", "code", "attribute"})


@dataclass(frozen=True, slots=True)
class Replaced:
    """How many words were replaced in how many sources, and in how many other entries of the project."""

    words: int
    sources: int
    entries: int


def find_names(session: Session) -> list[Finding]:
    """Persons, contacts and candidates; keys of places are guids of sources and memos, "" for titles and labels."""
    texts = dict(session.execute(select(Source.guid, Source.text)).all())
    memos = session.execute(select(Memo.guid, Memo.title, Memo.text))
    texts.update((guid, f"{title}\n{text}") for guid, title, text in memos)
    people = [*session.scalars(select(Speaker.name)), *session.scalars(select(Participant.name))]
    titles = [*session.scalars(select(Source.title)), *session.scalars(select(AttributeValue.value))]
    texts[""] = "\n".join(dict.fromkeys([*people, *titles]))
    persons = places_apart(texts, find_persons(texts, filter(_names_a_person, people)))
    found = [*persons, *find_contacts(texts)]
    return [*found, *find_candidates(texts, found)]


def _names_a_person(label: str) -> bool:
    """Whether a voice's or participant's label may be a name: no code, with its study or without, and no file."""
    bare = without_remark(label)
    return not (is_identifier(label) or _FILE.search(bare) or bare.casefold() in _NOBODYS)


def pseudonymise(session: Session, pseudonyms: Sequence[Pseudonym]) -> Replaced:
    """Replace names in sources, memos, titles, attributes and every other entry; codings keep their words.

    The files a source came from stay as they were: anonymised exports leave them out. What the undo log keeps of
    the former words goes with it.
    """
    words = sources = 0
    names = replacer_of(pseudonyms)
    for source in session.scalars(select(Source)):
        found = names.replacements(source.text)
        if found:
            move_spans(session, source, found)
            words += len(found)
            sources += 1
    session.flush()
    entries = sum(_replace_in(session, table, names) for table in tracked_tables())
    session.expire_all()
    return Replaced(words, sources, entries)


def write_key(path: Path, pseudonyms: Iterable[Pseudonym]) -> None:
    """Write the key, labels and original words, to a file only this person can read; UserError when it cannot be."""
    import csv
    import os

    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as lines:
            rows = csv.writer(lines)
            rows.writerow(["pseudonym", "original"])
            rows.writerows(key_rows(pseudonyms))
    except OSError as problem:
        raise UserError(
            tr("The key could not be written, so no name was replaced."),
            tr("Choose a place where you may write."),
        ) from problem


def _replace_in(session: Session, table: Table, names: Replacer) -> int:
    """Replace in every text column of a table; how many rows changed."""
    if table.name in LEFT_ALONE:
        return 0
    columns = [column for column in table.columns if _holds_text(table, column)]
    if not columns:
        return 0
    taken = set(session.scalars(select(table.c.name))) if table.name in UNIQUE_NAMES else set()
    changed = []
    for row in session.execute(select(table.c.id, *columns)).mappings():
        new = {name: _cleaned(value, names) for name, value in row.items() if name != "id"}
        if any(new[name] != row[name] for name in new):
            if taken and new["name"] != row["name"]:
                new["name"] = _free(new["name"], taken)
            changed.append({"id": row["id"], **new})
    for values in changed:
        session.execute(update(table).where(table.c.id == values["id"]).values(values))
    return len(changed)


def _holds_text(table: Table, column: Any) -> bool:
    """Texts and small documents, but no references, identifiers or the source text that was done before."""
    if column.foreign_keys or column.name in ("guid", "sha256", "text_sha256"):
        return False
    if table.name == "source" and column.name == "text":
        return False
    return type(column.type) is Text or isinstance(column.type, Document)


def _cleaned(value: Any, names: Replacer) -> Any:
    """The value with names replaced, at any depth."""
    if isinstance(value, str):
        return replaced(value, names.replacements(value))
    if isinstance(value, list):
        return [_cleaned(item, names) for item in value]
    if isinstance(value, dict):
        return {_cleaned(key, names): _cleaned(item, names) for key, item in value.items()}
    return value


def _free(name: str, taken: set[str]) -> str:
    """The name, or with the next number where another row has it."""
    numbers: Iterator[str] = (f"{name} ({number})" for number in range(2, len(taken) + 3))
    chosen = name if name not in taken else next(one for one in numbers if one not in taken)
    taken.add(chosen)
    return chosen
