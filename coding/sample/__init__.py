"""The sample study that ships with the program: fictional from beginning to end, and a real project."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from coding.sample.coded import Places, add_codes, add_codings
from coding.sample.maps import add_maps
from coding.sample.notes import add_memos, add_persona_evidence
from coding.sample.people import add_people
from coding.sample.read import read_sources, read_study
from coding.sample.sources import store_sources
from coding.sample.survey import add_survey
from coding.templates import apply_template
from coding.workspace import Workspace
from models.code import Code
from models.project import Project

LABEL = "Create the sample study"


def sample_titles() -> tuple[str, ...]:
    """The titles of the sample's sources, in the order they are shown."""
    return tuple(entry["title"] for entry in read_study()["sources"])


def create_sample(path: Path, *, coder: str = "Ada") -> None:
    """Make the sample study at a free path; UserError when something stands there. `coder` is who made it."""
    workspace = Workspace.create(path, read_study()["title"], coder)
    try:
        with workspace.operation(LABEL) as session:
            build_sample(session)
    finally:
        workspace.close()


def build_sample(session: Session) -> None:
    """Fill an empty project with the sample's sources, people, codes, codings, maps and memos."""
    study = read_study()
    description = f"{study['notice']}\n\n{study['description']}"
    session.execute(update(Project).values(name=study["title"], description=description))
    if session.scalar(select(Code.id).limit(1)) is None:
        apply_template(session, study["template"])
    codes = add_codes(session, study["codes"])
    people = add_people(session, study)
    texts = store_sources(session, study, read_sources(study), codes, people)
    places = Places(texts)
    add_codings(session, places, codes, people)
    stages = add_maps(session, study["maps"], places, codes, people)
    add_memos(session, study["memos"], places, codes, people, stages)
    add_persona_evidence(session, study["personas"], places, people)
    add_survey(session, study["survey"], study["wave"], codes)
