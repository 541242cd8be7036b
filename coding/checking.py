"""Integrity: everything a project promises, looked at; nothing is changed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coding.replaying import replay
from coding.sources import text_hash
from coding.workspace import opened
from models.errors import UserError
from models.passage import Coding, Passage
from models.project import Project
from models.source import Original, Source, Turn
from models.translation import noted, tr
from models.undo import broken_link


def check_file(path: Path, password: str | None = None) -> list[str]:
    """What is wrong with a project, one sentence each; an empty list when it is sound."""
    try:
        with opened(path, password=password) as workspace, workspace.reading() as session:
            return list(problems(session))
    except UserError as error:
        return [str(error)]


def problems(session: Session, *, thorough: bool = True) -> Iterator[str]:
    """What is wrong in an open project: file, references, texts, originals, spans, doubles, history.

    Without `thorough` the history is not replayed, which takes longest.
    """
    connection = session.connection()
    for row in connection.exec_driver_sql("PRAGMA integrity_check(10)").all():
        if row[0] != "ok":
            yield tr("The file is damaged: {what}.", what=row[0])
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    if broken:
        yield tr(
            "{rows} rows point to something that is not there, the first in {table}.",
            rows=len(broken),
            table=broken[0][0],
        )
    if session.scalar(select(func.count(Project.id))) != 1:
        yield tr("The project does not name itself exactly once.")
    yield from _texts(session)
    yield from _originals(session)
    yield from _spans(session)
    yield from _doubles(session)
    link = broken_link(connection)
    if link is not None:
        yield tr("The history was changed from outside at event {event}.", event=link)
    wrong = replay(connection) if thorough and not broken else ""
    if wrong:
        yield wrong


def _texts(session: Session) -> Iterator[str]:
    for source in session.execute(select(Source.title, Source.text, Source.text_sha256, Source.characters)):
        if text_hash(source.text) != source.text_sha256:
            yield tr("The text of “{title}” is not the one that was imported.", title=source.title)
        elif len(source.text) != source.characters:
            yield tr("The text of “{title}” has another length than noted.", title=source.title)


def _originals(session: Session) -> Iterator[str]:
    query = select(Original.content, Original.sha256, Source.title).join(
        Source, Source.id == Original.source_id
    )
    for content, sha256, title in session.execute(query):
        if sha256 and hashlib.sha256(content).hexdigest() != sha256:
            yield tr("The original file of “{title}” is damaged.", title=title)


def _spans(session: Session) -> Iterator[str]:
    for table, said in (
        (Passage, noted("{count} passages of “{title}” reach beyond its text.")),
        (Turn, noted("{count} turns of “{title}” reach beyond its text.")),
    ):
        query = select(Source.title, func.count()).join(table, table.source_id == Source.id)
        for title, count in session.execute(query.where(table.end > Source.characters).group_by(Source.id)):
            yield tr(said, count=count, title=title)


def _doubles(session: Session) -> Iterator[str]:
    """Codings of one code by one coder that overlap; the coding acts never leave such a pair."""
    query = (
        select(Source.title, Coding.code_id, Coding.coder_id, Passage.start, Passage.end)
        .join(Passage, Passage.id == Coding.passage_id)
        .join(Source, Source.id == Passage.source_id)
        .order_by(Source.id, Coding.code_id, Coding.coder_id, Passage.start)
    )
    last: tuple[str, int, int] | None = None
    reach = 0
    doubles: dict[str, int] = {}
    for title, code, coder, start, end in session.execute(query):
        key = (title, code, coder)
        if key == last and start < reach:
            doubles[title] = doubles.get(title, 0) + 1
        reach = max(reach, end) if key == last else end
        last = key
    for title, count in doubles.items():
        yield tr(
            "{count} codings of “{title}” overlap another one of the same code and coder.",
            count=count,
            title=title,
        )
