"""A choice from the words of a command line: names that are not there are told."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlalchemy.orm import Session

from coding.exporters.choice import SHEETS, Choice
from coding.exporters.look import offered
from coding.refi.presets import PRESETS
from coding.sources import find_source
from coding.views import sources as all_sources
from models.errors import UserError
from models.translation import tr

Names = Sequence[str] | None


def choice_of(
    session: Session,
    *,
    anonymised: bool,
    sheets: Names = None,
    stages: Names = None,
    personas: Names = None,
    codes: Names = None,
    coders: Names = None,
    sources: Names = None,
    program: str = "standard",
    remarks: bool = False,
) -> Choice:
    """The choice; sources by title, guid or number. UserError for a name the project does not have."""
    there = offered(session)
    guids = {one.id: one.guid for one in all_sources(session)} if sources else {}
    _known([program], tuple(PRESETS), tr("program"))
    return Choice(
        anonymised=anonymised,
        sheets=_known(sheets, SHEETS, tr("sheet")) or frozenset(SHEETS),
        stages=_known(stages, there.stages, tr("stage")),
        personas=_known(personas, there.personas, tr("persona")),
        codes=_known(codes, there.codes, tr("code")),
        coders=_known(coders, there.coders, tr("coder")),
        sources=frozenset(guids[find_source(session, name)] for name in sources or ()),
        preset=program,
        remarks=remarks,
    )


def _known(given: Names, names: Collection[str], what: str) -> frozenset[str]:
    for name in given or ():
        if name not in names:
            raise UserError(
                tr("There is no {what} “{name}”.", what=what, name=name),
                tr("Choose among: {names}.", names=", ".join(names)) if len(names) < 40 else "",
            )
    return frozenset(given or ())
