"""All that an export of a project is written from, read once; without names where that is wanted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
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
from coding.journey.choose import view_for
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
    mask: Mask

    @cached_property
    def counted(self) -> tuple[CodingView, ...]:
        """The codings that an adjudication did not set aside."""
        return tuple(one for one in self.codings if not one.discarded)

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


def read_material(session: Session, *, anonymised: bool) -> Material:
    """Read the open project; with `anonymised`, names are masked and quotes not released are left out."""
    project = session.scalars(select(Project)).one()
    mask = Mask.of(session) if anonymised else Mask()
    event = session.scalar(select(HistoryEvent.id).order_by(HistoryEvent.id.desc()).limit(1))
    cues: dict[int, list[str]] = defaultdict(list)
    for code_id, text in session.execute(select(Cue.code_id, Cue.text).order_by(Cue.code_id, Cue.position)):
        cues[code_id].append(mask.words(text))
    decided = select(Decision.text, Decision.owner, Decision.due, Decision.done).order_by(Decision.id)
    return Material(
        title=mask.words(project.name),
        project_guid=project.guid,
        approach=project.approach,
        event=event or 0,
        anonymised=anonymised,
        codings=tuple(mask.coding(one) for one in codings(session)),
        codes=tuple(mask.code(one) for one in codes(session)),
        cues={code_id: tuple(texts) for code_id, texts in cues.items()},
        participants=mask.participants(participants(session)),
        sources=tuple(mask.source(one) for one in sources(session)),
        view=mask.view(view_for(session)),
        study=load_study(session),
        decisions=tuple(
            (mask.words(text), mask.words(owner), due, done)
            for text, owner, due, done in session.execute(decided)
        ),
        mask=mask,
    )


def program() -> str:
    """The name and version of this program."""
    try:
        return f"Trailmark {version('trailmark')}"
    except PackageNotFoundError:
        return "Trailmark"
