"""Which map is meant when only a persona or a preset is named."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from coding.journey.build import build
from coding.journey.facts import load_facts
from coding.journey.presets import preset as preset_named
from coding.journey.spec import MapSpec, spec_of
from coding.journey.stored import map_list
from coding.journey.view import JourneyView
from models.errors import UserError
from models.people import Persona


def view_for(session: Session, persona: str | None = None, preset: str | None = None) -> JourneyView:
    """The computed map of a persona (by name), else the project's newest map, else one over everybody.

    UserError for an unknown persona, KeyError for an unknown preset.
    """
    person = _persona(session, persona) if persona else None
    maps = map_list(session)
    fitting = [key for key, _, owner, _ in maps if person is None or owner == person]
    facts = load_facts(session, fitting[-1] if fitting else None)
    spec = spec_of(facts.map) if facts.map else MapSpec(title=persona or facts.name)
    if person is not None:
        spec = replace(spec, persona=person)
    if preset is not None:
        chosen = preset_named(preset).key
        spec = replace(spec, preset=chosen)
    return build(facts, spec)


def _persona(session: Session, name: str) -> int:
    found = session.scalar(select(Persona.id).where(Persona.name == name))
    if found is None:
        raise UserError(f"There is no persona “{name}”.", "Choose one of the project's personas.")
    return found
