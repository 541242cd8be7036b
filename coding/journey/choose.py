"""Which map is meant when only a persona or a preset is named."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from coding.journey.build import build
from coding.journey.facts import load_facts
from coding.journey.presets import preset as preset_named
from coding.journey.rows import Facts
from coding.journey.spec import MapSpec, spec_of
from coding.journey.stored import map_list
from coding.journey.view import JourneyView
from models.errors import UserError
from models.people import Persona
from models.translation import tr


def view_for(session: Session, persona: str | None = None, preset: str | None = None) -> JourneyView:
    """The computed map of a persona (by name), else the project's own map, else one over everybody.

    The project's own map is the newest that is no hypothesis and of no single persona, if there is such a one.

    UserError for an unknown persona, KeyError for an unknown preset.
    """
    return build(*facts_for(session, persona, preset))


def facts_for(
    session: Session, persona: str | None = None, preset: str | None = None
) -> tuple[Facts, MapSpec]:
    """What the map of `view_for` is built from; raises as it does."""
    person = _persona(session, persona) if persona else None
    maps = map_list(session)
    fitting = [row for row in maps if person is None or row[2] == person]
    chosen_map = max(enumerate(fitting), key=_standing, default=None)
    facts = load_facts(session, chosen_map[1][0] if chosen_map else None)
    spec = spec_of(facts.map) if facts.map else MapSpec(title=persona or facts.name)
    if person is not None:
        spec = replace(spec, persona=person)
    if preset is not None:
        chosen = preset_named(preset).key
        spec = replace(spec, preset=chosen)
    return facts, spec


def _standing(entry: tuple[int, tuple[int, str, int | None, str]]) -> tuple[bool, bool, int]:
    """Findings before hypotheses, everybody before one persona, new before old."""
    place, (_, _, persona, scope) = entry
    return scope != "hypothesis", persona is None, place


def _persona(session: Session, name: str) -> int:
    found = session.scalar(select(Persona.id).where(Persona.name == name))
    if found is None:
        raise UserError(
            tr("There is no persona “{name}”.", name=name), tr("Choose one of the project's personas.")
        )
    return found
