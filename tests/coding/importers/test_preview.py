"""What a person sees and changes before an import."""

from __future__ import annotations

from pathlib import Path

import pytest

from coding.importers import ImportedSource, preview_table, read_data, repaired_places
from coding.importers.edits import name_everywhere, rename_speaker, set_participant, set_role, set_turn_role
from coding.importers.opening import read_bytes
from models.errors import UserError

TALK = "Ann: How was it?\nBo: Fine.\nANN P: And then?\nBo: Well.\nAnn: Why?\nBo: So.\nANN P: Is it?\n"


@pytest.fixture
def source() -> ImportedSource:
    return read_bytes(TALK.encode(), "talk.txt", {})[0]


def roles(source: ImportedSource) -> list[tuple[str | None, str]]:
    return [(turn.speaker, turn.role) for turn in source.turns]


def test_a_role_holds_for_all_turns_of_a_speaker(source: ImportedSource) -> None:
    made = set_role(source, "Bo", "observer")
    assert {role for name, role in roles(made) if name == "Bo"} == {"observer"}
    assert "Bo" not in [person.name for person in made.participants]
    back = set_role(made, "Bo", "participant", "P7")
    assert [s.participant for s in back.speakers if s.name == "Bo"] == ["P7"]


def test_renaming_to_a_known_name_merges(source: ImportedSource) -> None:
    first = source.speakers[0].name
    made = rename_speaker(source, "Bo", first)
    assert {name for name, _ in roles(made)} == {s.name for s in made.speakers}
    assert "Bo" not in [s.name for s in made.speakers]
    assert rename_speaker(source, "Bo", "Boris").speakers[-1].name in ("Boris", first)


def test_one_turn_can_change_its_voice(source: ImportedSource) -> None:
    made = set_turn_role(source, 1, "observer")
    assert roles(made)[1] == ("Observer", "observer")
    assert made.text == source.text


def test_speakers_are_mapped_to_people(source: ImportedSource) -> None:
    made = set_participant(source, "Bo", "P12")
    assert "P12" in [person.name for person in made.participants]
    again = name_everywhere(made, {"P12": "Ada"})
    assert "Ada" in [person.name for person in again.participants]


def test_repaired_places_are_shown_before_and_after() -> None:
    damaged = "I was so tired → done 😤".encode().decode("mac_roman").encode()
    source = read_data(damaged, "a.txt")
    assert repaired_places(source)
    assert all(before != after for before, after in repaired_places(source))
    assert not repaired_places(read_data(b"Nothing was wrong.", "b.txt"))


def test_a_table_is_shown_with_the_mapping_its_headers_suggest(tmp_path: Path) -> None:
    (tmp_path / "d.csv").write_text("Participant,Date,Entry\nP1,2024-01-02,Good.\n,,\nP2,2024-01-03,Bad.\n")
    shown = preview_table(tmp_path / "d.csv")
    assert shown.headers == ("Participant", "Date", "Entry")
    assert (shown.total, len(shown.rows), shown.mapping.entry) == (2, 2, "Entry")
    (tmp_path / "d.txt").write_text("no table")
    with pytest.raises(UserError, match="no table"):
        preview_table(tmp_path / "d.txt")
