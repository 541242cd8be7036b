"""Erasing a participant: words, codings, memos, history, backups and caches, and a proof by looking at the bytes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import ColumnElement, delete, func, or_, select, update
from sqlalchemy.orm import Session

from coding.passages import drop_bare_passages
from coding.people import find_participant
from coding.places import backup_root, cache_folder
from coding.search.cache import forget_project
from coding.sources import text_hash
from coding.suggest.vectors import forget as forget_vectors
from coding.workspace import ERASING, Workspace, opened
from models.backups import list_backups, sweep
from models.errors import UserError
from models.history import HistoryChange
from models.journey import Snapshot
from models.memo import Memo
from models.passage import Coding, Passage
from models.people import Participant
from models.source import Original, Source, SourceRevision, Speaker, Turn
from models.translation import tr

BLANK = "█"
SAMPLE = 48
VECTOR_CACHE = "vectors"


@dataclass(frozen=True)
class Erasure:
    """What goes: `sources` whole, `shared` sources of which only this person's words go, and what hangs on them."""

    sources: int
    shared: int
    codings: int
    memos: int
    history: int
    backups: int
    certificate: str = ""


@dataclass(frozen=True)
class _Reach:
    """The rows an erasure is about."""

    participant_id: int
    name: str
    whole: tuple[int, ...]
    shared: tuple[int, ...]
    passages: tuple[int, ...]


def plan_erasure(workspace: Workspace, name: str) -> Erasure:
    """What would be erased; nothing is changed. UserError when there is no such participant."""
    with workspace.reading() as session:
        return _plan(session, _reach(session, name), workspace.guid)


def erase_participant(project: Path, name: str, password: str | None = None) -> Erasure:
    """Erase a participant for good; the result holds a certificate without the name.

    A backup stands by until the words are gone from the project; then it goes with all others that held them.

    UserError when there is none, or when a byte of what should be gone is still found.
    """
    with opened(project, write=True, password=password) as workspace:
        guid = workspace.guid
        with workspace.reading() as session:
            reach = _reach(session, name)
            plan = _plan(session, reach, guid)
            samples = [*_samples(session, reach), *([reach.name] if len(reach.name) > 3 else [])]
        workspace.backup("before-erase")
        _note(guid).write_text(str(reach.participant_id), encoding="ascii")
        with workspace.erasure(reach.name) as session:
            _erase(session, reach)
        _forget_copies(workspace, guid)
    left = _still_there([project, *(b.path for b in list_backups(backup_root() / guid))], samples)
    if left:
        raise UserError(
            tr("{left} files still hold some of the erased words.", left=left),
            tr("Do not share the project; report this."),
        )
    return replace(plan, certificate=_certificate(plan, len(samples)))


def finish_erasure(workspace: Workspace) -> None:
    """Finish what a killed erasure left: when the person is gone, the copies that still hold them go, too."""
    guid = workspace.guid
    note = _note(guid)
    try:
        person = int(note.read_text(encoding="ascii"))
    except (OSError, ValueError):
        return
    with workspace.reading() as session:
        still_there = session.get(Participant, person) is not None
    if still_there:
        note.unlink()
    else:
        workspace.compact()
        _forget_copies(workspace, guid)


def _note(guid: str) -> Path:
    """A file beside the backups that says, by number, whose erasure has begun."""
    return backup_root() / guid / ERASING


def _forget_copies(workspace: Workspace, guid: str) -> None:
    """Remove every backup and all derived data, and make one new backup in their place."""
    for backup in list_backups(backup_root() / guid):
        backup.path.unlink(missing_ok=True)
    sweep(backup_root() / guid)
    forget_project(guid)
    forget_vectors(cache_folder(VECTOR_CACHE))
    workspace.backup("after-erase")
    _note(guid).unlink(missing_ok=True)


def _reach(session: Session, name: str) -> _Reach:
    found = session.get(Participant, find_participant(session, name) or 0)
    if found is None:
        raise UserError(
            tr("There is no participant of this name."), tr("Give the name as `participants` lists it.")
        )
    voices = select(Speaker.source_id, Speaker.participant_id).where(Speaker.role == "participant")
    people: dict[int, set[int | None]] = {}
    for source_id, participant_id in session.execute(voices):
        people.setdefault(source_id, set()).add(participant_id)
    own = {source_id: others for source_id, others in people.items() if found.id in others}
    whole = tuple(source_id for source_id, others in own.items() if others == {found.id})
    shared = tuple(source_id for source_id in own if source_id not in whole)
    said = (
        select(Passage.id)
        .join(
            Turn,
            (Turn.source_id == Passage.source_id) & (Passage.start < Turn.end) & (Turn.start < Passage.end),
        )
        .join(Speaker, Speaker.id == Turn.speaker_id)
        .where(Speaker.participant_id == found.id, Passage.source_id.in_(shared))
    )
    in_whole = select(Passage.id).where(Passage.source_id.in_(whole))
    passages = {*session.scalars(said), *session.scalars(in_whole)}
    return _Reach(found.id, found.name, whole, shared, tuple(sorted(passages)))


def _plan(session: Session, reach: _Reach, guid: str) -> Erasure:
    codings = session.scalar(select(func.count(Coding.id)).where(Coding.passage_id.in_(reach.passages))) or 0
    memos = session.scalar(select(func.count(Memo.id)).where(_memos_on(reach))) or 0
    history = session.scalar(select(func.count(HistoryChange.id))) or 0
    backups = len(list_backups(backup_root() / guid))
    return Erasure(len(reach.whole), len(reach.shared), codings, memos, history, backups)


def _memos_on(reach: _Reach) -> ColumnElement[bool]:
    codings = select(Coding.id).where(Coding.passage_id.in_(reach.passages))
    return or_(
        Memo.participant_id == reach.participant_id,
        Memo.source_id.in_(reach.whole),
        Memo.passage_id.in_(reach.passages),
        Memo.coding_id.in_(codings),
        Memo.text.icontains(reach.name, autoescape=True),
    )


def _erase(session: Session, reach: _Reach) -> None:
    session.execute(delete(Memo).where(_memos_on(reach)))
    session.execute(delete(Source).where(Source.id.in_(reach.whole)))
    for source_id in reach.shared:
        _blank(session, source_id, reach)
    session.execute(delete(Coding).where(Coding.passage_id.in_(reach.passages)))
    drop_bare_passages(session, reach.passages)
    session.execute(delete(Participant).where(Participant.id == reach.participant_id))
    for snapshot in session.scalars(select(Snapshot)):
        session.delete(snapshot)


def _blank(session: Session, source_id: int, reach: _Reach) -> None:
    """Black out a person's turns in a source others speak in too; every offset stays where it was."""
    source = session.get_one(Source, source_id)
    text = source.text
    own = select(Turn.start, Turn.end).join(Speaker, Speaker.id == Turn.speaker_id)
    for start, end in session.execute(
        own.where(Turn.source_id == source_id, Speaker.participant_id == reach.participant_id)
    ):
        dark = "".join("\n" if character == "\n" else BLANK for character in text[start:end])
        text = text[:start] + dark + text[end:]
    source.text, source.text_sha256 = text, text_hash(text)
    session.execute(delete(SourceRevision).where(SourceRevision.source_id == source_id))
    session.execute(delete(Original).where(Original.source_id == source_id))
    voice = (Speaker.source_id == source_id) & (Speaker.participant_id == reach.participant_id)
    session.execute(update(Speaker).where(voice).values(name="erased", participant_id=None))


def _samples(session: Session, reach: _Reach) -> list[str]:
    """Stretches of the person's own words that must be in no byte afterwards; words others say too are left out."""
    turns = (
        select(Source.id, Source.text, Turn.start, Turn.end)
        .join(Turn, Turn.source_id == Source.id)
        .join(Speaker, Speaker.id == Turn.speaker_id)
        .where(Speaker.participant_id == reach.participant_id)
    )
    found = [text[start : min(end, start + SAMPLE)] for _, text, start, end in session.execute(turns)]
    others = "\n".join(
        session.scalars(select(Source.text).where(Source.id.not_in((*reach.whole, *reach.shared))))
    )
    return [sample for sample in found if len(sample) == SAMPLE and sample not in others]


def _still_there(files: Iterable[Path], samples: Iterable[str]) -> int:
    wanted = [sample.encode("utf-8") for sample in samples]
    return sum(
        any(sample in content for sample in wanted) for content in (file.read_bytes() for file in files)
    )


def _certificate(plan: Erasure, samples: int) -> str:
    return tr(
        "On {moment} UTC one participant was erased: {sources} sources, "
        "their words in {shared} shared sources, {codings} codings, {memos} memos, "
        "{history} entries of history and {backups} backups. {samples} stretches of their words were "
        "searched for in every byte of the project and its backup and were not found. Copies elsewhere, "
        "file-system snapshots and synchronised folders are outside the program's reach.",
        moment=f"{datetime.now(UTC):%Y-%m-%d %H:%M}",
        sources=plan.sources,
        shared=plan.shared,
        codings=plan.codings,
        memos=plan.memos,
        history=plan.history,
        backups=plan.backups,
        samples=samples,
    )
