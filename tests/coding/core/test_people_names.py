"""Participants are known again by their name whatever its case and its letters."""

from __future__ import annotations

from pathlib import Path

import pytest

from coding.importers import ImportedSource, ImportedSpeaker
from coding.people import add_participant, find_participant, participant_named, rename_participant
from coding.people_import import PersonRow, import_participants
from coding.privacy.erasure import erase_participant
from coding.sources import add_sources
from coding.views import participants
from coding.workspace import Workspace, opened
from models.errors import UserError

NAMES = ("P07", "Änne", "Ödön", "Élodie", "Ωmega", "Жанна", "Łukasz", "İpek", "Strauß", "明子")


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_one_person(workspace: Workspace, name: str) -> None:
    with workspace.operation("People") as session:
        first = participant_named(session, name)
        assert {participant_named(session, each) for each in (name, f" {name} ", name.upper().lower())} >= {
            first
        }
        assert participant_named(session, name) == first
        assert find_participant(session, f"{name}x") is None
        with pytest.raises(UserError, match="already a participant"):
            add_participant(session, name)
        other = add_participant(session, "Other")
        with pytest.raises(UserError, match="already a participant"):
            rename_participant(session, other, name)


def test_capital_and_small_letters_do_not_make_two(workspace: Workspace) -> None:
    with workspace.operation("People") as session:
        assert participant_named(session, "ÄNNE") == participant_named(session, "änne")
        assert participant_named(session, "ЖАННА") == participant_named(session, "жанна")
        assert participant_named(session, "ADA LI") == participant_named(session, "Ada Li")
        assert participant_named(session, "Strauß") != participant_named(session, "Strauss")


def test_two_interviews_with_one_person_whose_name_has_an_umlaut(workspace: Workspace) -> None:
    voice = ImportedSpeaker("Änne", "participant", "Änne")
    with workspace.operation("Import") as session:
        before = len(participants(session))
        for title in ("One", "Two"):
            add_sources(session, [ImportedSource(title, "interview", "txt", "Hello.", speakers=(voice,))])
        assert len(participants(session)) == before + 1
        told = import_participants(session, [PersonRow(2, "änne", {}, {})])
        assert (told.added, told.known) == (0, 1)


def test_somebody_with_an_umlaut_is_erased(tmp_path: Path) -> None:
    path = tmp_path / "study.trailmark"
    made = Workspace.create(path, coder="Ada")
    voice = ImportedSpeaker("Ärmelkanal", "participant", "Ärmelkanal")
    with made.operation("Import") as session:
        add_sources(session, [ImportedSource("One", "interview", "txt", "Hello.", speakers=(voice,))])
    made.close()
    erase_participant(path, "ärmelkanal")
    assert "Ärmelkanal".encode() not in path.read_bytes()
    with opened(path) as workspace, workspace.reading() as session:
        assert participants(session) == []
