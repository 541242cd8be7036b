"""The act: a corrected transcript takes the place of a source's text, in one undo step; both originals stay."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from coding.correcting.places import Comparison
from coding.correcting.plan import NEAREST, TextPlan, check_decisions, place_of, plan_text
from coding.correcting.turns import keep_turns, keeps_turns
from coding.importers.imported import ImportedSource, digest
from coding.moving import move_passages, move_rows, move_verdicts, set_text
from coding.people import participant_named
from coding.sources import add_turns, stage_names
from models.errors import UserError
from models.passage import Passage
from models.source import Original, Redaction, ReviewedSpan, Source, SourceRevision, Speaker, Turn
from models.span import Span
from models.translation import tr

_ENOUGH = 0.5  # share of its words that must be left for an answer to a suggestion to stay


UNLABELLED = "session"  # notes tell by their form, not by labels, who speaks


@dataclass(frozen=True, slots=True)
class _OldTurns:
    """Default stages and speakers of the turns before, by where the same words lie now."""

    stages: dict[Span, int]
    speakers: dict[Span, int]


@dataclass(frozen=True, slots=True)
class ReplacedText:
    """What came of it: passages that moved with their words, and those that were decided on."""

    moved: int
    nearest: int
    shrunk: int
    dropped: int


def replace_text(
    session: Session,
    source_id: int,
    imported: ImportedSource,
    decisions: Mapping[int, str],
    *,
    otherwise: str = NEAREST,
    revision: int | None = None,
) -> ReplacedText:
    """Give a source the text, turns, times and speakers of `imported`; passages move with their words.

    `decisions` say by passage id what becomes of one whose words changed, `otherwise` of those not named.
    Title, kind, people of known speakers and all marks stay. UserError when the text is no longer `revision`.
    """
    check_decisions({**decisions, 0: otherwise})
    plan = plan_text(session, source_id, imported)
    if revision is not None and plan.revision != revision:
        raise UserError(tr("The text was changed meanwhile."), tr("Choose the corrected transcript again."))
    source = session.get_one(Source, source_id)
    compared = Comparison(plan.old, plan.new)
    old, kept = _old_turns(session, source_id, compared), keeps_turns(session, source_id, imported)
    _keep_old(session, source)
    _take_new(session, source, imported, timed=source.timestamps if kept else imported.timestamps)
    _move(session, plan, compared, decisions, otherwise)
    if kept:
        keep_turns(session, source_id, compared)
    else:
        _replace_turns(session, source, imported, old)
    _drop_silent(session, source_id)
    session.expire_all()
    return _counted(plan, decisions, otherwise)


def source_named_like(found: list[ImportedSource], title: str) -> ImportedSource:
    """The one source of a file that shall replace `title`; UserError when it cannot be told which."""
    if len(found) == 1:
        return found[0]
    same = [one for one in found if one.title == title]
    if len(same) != 1:
        raise UserError(
            tr("The file holds several sources."),
            tr("Choose a file with the one transcript that was corrected."),
        )
    return same[0]


def _keep_old(session: Session, source: Source) -> None:
    session.add(
        SourceRevision(
            source_id=source.id,
            revision=source.revision,
            text=source.text,
            reason=tr("A corrected transcript took its place."),
        )
    )
    session.flush()


def _take_new(session: Session, source: Source, imported: ImportedSource, *, timed: bool) -> None:
    set_text(session, source, imported.text)
    source.format, source.encoding, source.repaired = imported.format, imported.encoding, imported.repaired
    source.timestamps = timed
    source.recorded_on = source.recorded_on or imported.recorded_on
    source.warnings = list(imported.warnings)
    source.left_out = [list(pair) for pair in imported.left_out]
    session.add(
        Original(
            source_id=source.id,
            revision=source.revision,
            name=imported.file_name,
            media_type=imported.media_type,
            sha256=imported.sha256 or digest(imported.original),
            content=imported.original,
        )
    )
    session.flush()


def _move(
    session: Session, plan: TextPlan, compared: Comparison, decisions: Mapping[int, str], otherwise: str
) -> None:
    def nearest(span: Span) -> Span | None:
        return compared.moved(span) or compared.nearest(span)

    def answered(span: Span) -> Span | None:
        return nearest(span) if compared.share_kept(span) >= _ENOUGH else None

    for table in (ReviewedSpan, Redaction):
        move_rows(session, table, plan.source_id, nearest)
    move_verdicts(session, plan.source_id, answered)
    decided = {one.id: place_of(one, decisions.get(one.id, otherwise)) for one in plan.changed}
    rows = session.execute(
        select(Passage.id, Passage.start, Passage.end).where(Passage.source_id == plan.source_id)
    ).all()
    spans = {
        row.id: decided[row.id] if row.id in decided else compared.moved(Span(row.start, row.end))
        for row in rows
    }
    shared = Counter(span for span in spans.values() if span is not None)
    doubled = {number for number, span in spans.items() if span is not None and shared[span] > 1}
    move_passages(session, plan.source_id, spans, {*decided, *doubled})


def _replace_turns(session: Session, source: Source, imported: ImportedSource, old: _OldTurns) -> None:
    """Put the new turns in place; what a researcher said of a turn whose words are the same holds on."""
    session.execute(delete(Turn).where(Turn.source_id == source.id))
    add_turns(
        session, source.id, imported.turns, _speakers(session, source.id, imported), stage_names(session)
    )
    for turn in session.scalars(select(Turn).where(Turn.source_id == source.id)):
        place = Span(turn.start, turn.end)
        if turn.default_stage_id is None:
            turn.default_stage_id = old.stages.get(place)
        if source.kind == UNLABELLED and place in old.speakers:
            turn.speaker_id = old.speakers[place]
    session.flush()


def _drop_silent(session: Session, source_id: int) -> None:
    """Take away the voices that no turn has any longer."""
    silent = select(Speaker.id).outerjoin(Turn, Turn.speaker_id == Speaker.id)
    gone = session.scalars(silent.where(Speaker.source_id == source_id, Turn.id.is_(None))).all()
    session.execute(delete(Speaker).where(Speaker.id.in_(gone)))


def _speakers(session: Session, source_id: int, imported: ImportedSource) -> dict[str, int]:
    """The voices of the new text: those known by name stay who they are, the others are made."""
    rows = session.execute(select(Speaker.name, Speaker.id).where(Speaker.source_id == source_id))
    ids = {row.name: row.id for row in rows}
    for voice in imported.speakers:
        if voice.name not in ids:
            person = participant_named(session, voice.participant) if voice.participant else None
            made = Speaker(source_id=source_id, name=voice.name, role=voice.role, participant_id=person)
            session.add(made)
            session.flush()
            ids[voice.name] = made.id
    return ids


def _old_turns(session: Session, source_id: int, compared: Comparison) -> _OldTurns:
    columns = (Turn.start, Turn.end, Turn.default_stage_id, Turn.speaker_id)
    old = _OldTurns({}, {})
    for row in session.execute(select(*columns).where(Turn.source_id == source_id)):
        span = compared.moved(Span(row.start, row.end))
        if span is not None and row.default_stage_id is not None:
            old.stages[span] = row.default_stage_id
        if span is not None and row.speaker_id is not None:
            old.speakers[span] = row.speaker_id
    return old


def _counted(plan: TextPlan, decisions: Mapping[int, str], otherwise: str) -> ReplacedText:
    chosen = Counter(decisions.get(one.id, otherwise) for one in plan.changed)
    return ReplacedText(plan.moved, chosen["nearest"], chosen["shrink"], chosen["drop"])
