"""All that an export of a project is written from, read once; without names where that is wanted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace
from functools import cached_property
from importlib.metadata import PackageNotFoundError, version

from sqlalchemy import select
from sqlalchemy.orm import Session

from coding.analysis.agreement import Agreement
from coding.analysis.analyses import agreement_of
from coding.analysis.load import load_study
from coding.analysis.result import NotComputed
from coding.analysis.study import Study
from coding.codings import CodingView, codings
from coding.exporters.anonymous import Mask
from coding.exporters.choice import Choice
from coding.exporters.sheets_memos import MemoLine, memo_lines
from coding.journey.build import build
from coding.journey.choose import facts_for
from coding.journey.remarks import without_remarks
from coding.journey.view import JourneyView
from coding.views import CodeView, ParticipantView, SourceView, codes, participants, sources
from models.code import Cue
from models.history import HistoryEvent
from models.journey import Decision
from models.project import Project


@dataclass(frozen=True)
class Material:
    """The project as it is written out; every text in it may be shown to the readers of the export."""

    title: str
    project_guid: str
    approach: str
    event: int
    anonymised: bool
    codings: tuple[CodingView, ...]
    codes: tuple[CodeView, ...]
    cues: Mapping[int, tuple[str, ...]]
    participants: tuple[ParticipantView, ...]
    sources: tuple[SourceView, ...]
    view: JourneyView
    study: Study
    decisions: tuple[tuple[str, str, str | None, bool], ...]
    memos: tuple[MemoLine, ...]
    mask: Mask
    choice: Choice

    @cached_property
    def counted(self) -> tuple[CodingView, ...]:
        """The codings that an adjudication did not set aside."""
        return tuple(one for one in self.codings if not one.discarded)

    @property
    def only(self) -> list[str]:
        """The filters in words, none where everything passes."""
        return self.choice.sentences((one.guid, one.title) for one in self.sources)

    @cached_property
    def agreement(self) -> Agreement | NotComputed:
        """How far the coders agree, computed once for all sheets."""
        return agreement_of(self.study)

    @cached_property
    def people(self) -> Mapping[str, ParticipantView]:
        """Participants by name."""
        return {one.name: one for one in self.participants}

    @cached_property
    def attributes(self) -> tuple[str, ...]:
        """The names of the participants' attributes in order of appearance."""
        return tuple(dict.fromkeys(name for one in self.participants for name in one.attributes))


def read_material(session: Session, choice: Choice) -> Material:
    """Read what of the open project the choice lets through; anonymised, names are masked and quotes that were
    not released are left out.

    UserError when no coding passes the filters.
    """
    project = session.scalars(select(Project)).one()
    mask = Mask.of(session) if choice.anonymised else Mask()
    event = session.scalar(select(HistoryEvent.id).order_by(HistoryEvent.id.desc()).limit(1))
    cues: dict[int, list[str]] = defaultdict(list)
    for code_id, text in session.execute(select(Cue.code_id, Cue.text).order_by(Cue.code_id, Cue.position)):
        cues[code_id].append(mask.words(text))
    decided = select(Decision.text, Decision.owner, Decision.due, Decision.done).order_by(Decision.id)
    found = codings(session)
    taken = [one for one in found if choice.takes(one)] if choice.filtered else found
    choice.check(len(taken))
    heard = [one for one in sources(session) if not choice.sources or one.guid in choice.sources]
    people = mask.participants(_people(session, choice, heard))
    personas = {one.name: one.persona for one in people}
    return Material(
        title=mask.words(project.name),
        project_guid=project.guid,
        approach=project.approach,
        event=event or 0,
        anonymised=choice.anonymised,
        codings=tuple(mask.coding(one, personas) for one in taken),
        codes=tuple(mask.code(one) for one in codes(session)),
        cues={code_id: tuple(texts) for code_id, texts in cues.items()},
        participants=people,
        sources=tuple(mask.source(one) for one in heard),
        view=mask.view(_view(session, choice, found)),
        study=_study(session, choice, {one.id for one in taken}),
        decisions=tuple(
            (mask.words(text), mask.words(owner), due, done)
            for text, owner, due, done in session.execute(decided)
        ),
        memos=memo_lines(session, mask),
        mask=mask,
        choice=choice,
    )


def _people(session: Session, choice: Choice, heard: Sequence[SourceView]) -> list[ParticipantView]:
    """Those whose persona and sources pass."""
    present = {name for source in heard for name in source.participants}
    return [
        one
        for one in participants(session)
        if (not choice.personas or one.persona in choice.personas)
        and (not choice.sources or one.name in present)
    ]


def read_map(session: Session, choice: Choice) -> JourneyView:
    """The project's map alone, counted from what passes the filters, masked where that is wanted."""
    mask = Mask.of(session) if choice.anonymised else Mask()
    found = codings(session) if choice.filtered else []
    choice.check(sum(map(choice.takes, found)))
    return mask.view(_view(session, choice, found))


def _view(session: Session, choice: Choice, found: Sequence[CodingView]) -> JourneyView:
    facts, spec = facts_for(session)
    if choice.filtered:
        kept = {one.id for one in found if choice.places(one)}
        facts = replace(facts, codings=tuple(row for row in facts.codings if row.id in kept))
    view = build(facts, spec)
    return view if choice.remarks else without_remarks(view)


def _study(session: Session, choice: Choice, kept: Set[int]) -> Study:
    study = load_study(session)
    if not choice.filtered:
        return study
    return replace(
        study,
        marks=tuple(mark for mark in study.marks if mark.coding_id in kept),
        placed=tuple(mark for mark in study.placed if mark.coding_id in kept),
    )


def program() -> str:
    """The name and version of this program."""
    try:
        return f"Trailmark {version('trailmark')}"
    except PackageNotFoundError:
        return "Trailmark"
