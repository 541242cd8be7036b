"""Groups that say “field: value” of their sources are offered as fields; nothing is lost and nothing overwritten."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import select

from coding.people import set_attribute
from coding.refi.bring_in import RefiImport, import_refi
from coding.refi.data import RefiProject, RefiSet, RefiText
from coding.refi.groups import GroupField, group_fields, keep_as_fields
from coding.refi.read import read_refi
from coding.views import participants
from coding.workspace import Workspace
from models.code import CodeSet
from models.people import Attribute, AttributeValue
from models.source import Source
from tests.coding.refi.test_reading import qdpx

ONE, TWO, CASE = (f"{n}0000000-0000-4000-8000-000000000000" for n in "123")


def named(name: str, description: str = "", codes: tuple[str, ...] = ()) -> RefiSet:
    return RefiSet("g", name, description, codes, (ONE,))


def test_only_groups_of_sources_that_say_a_value_are_found() -> None:
    groups = (
        named("gender: female"),
        named("Wave 2", "Age: 41\n\nTown: Ghent"),
        named("Text files", "All that was typed."),
        named("Round", "Note: first\nand more of it"),
        named("12:30"),
        named("tone: sad", codes=("c",)),
        RefiSet("g", "empty: yes"),
        RefiSet("g", "of nothing: here", "", (), (TWO,)),
    )
    found = group_fields(RefiProject("P", sets=groups, sources=(RefiText(ONE, "One", "words"),)))
    assert [each.words for each in found] == ["gender: female", "Age: 41", "Town: Ghent"]


def imported(folder: Path) -> tuple[Workspace, RefiImport]:
    """Two texts, one of them of a case, and three groups."""
    body = (
        f'<Cases><Case guid="{CASE}" name="P07"><SourceRef targetGUID="{ONE}"/></Case></Cases><Sources>'
        f'<TextSource guid="{ONE}" name="One"><PlainTextContent>It took weeks.</PlainTextContent></TextSource>'
        f'<TextSource guid="{TWO}" name="Two"><PlainTextContent>It was quick.</PlainTextContent></TextSource>'
        "</Sources><Sets>"
    )
    for number, (name, members) in enumerate(
        (("gender: female", (ONE, TWO)), ("wave: 1", (ONE,)), ("wave: 2", (ONE,)))
    ):
        refs = "".join(f'<MemberSource targetGUID="{guid}"/>' for guid in members)
        body += f'<Set guid="a{number}000000-0000-4000-8000-000000000000" name="{name}">{refs}</Set>'
    workspace = Workspace.create(folder / "new.trailmark", "New", "Ada")
    with workspace.operation("Import") as session:
        done = import_refi(session, read_refi(qdpx(folder, body + "</Sets>")))
    return workspace, done


def values(workspace: Workspace) -> list[tuple[str, str, str]]:
    """What sources say themselves."""
    with workspace.reading() as session:
        query = (
            select(Source.title, Attribute.name, AttributeValue.value)
            .join(AttributeValue, AttributeValue.source_id == Source.id)
            .join(Attribute, Attribute.id == AttributeValue.attribute_id)
        )
        return [(row[0], row[1], row[2]) for row in session.execute(query)]


def test_fields_go_to_the_participant_of_a_source_or_to_the_source_and_undo_takes_them(
    tmp_path: Path,
) -> None:
    workspace, done = imported(tmp_path)
    assert {each.words for each in done.fields} == {"gender: female", "wave: 1", "wave: 2"}
    with workspace.operation("Fields") as session:
        assert keep_as_fields(session, done.fields) == 3
    with workspace.reading() as session:
        (person,) = participants(session)
        assert dict(person.attributes) == {"gender": "female", "wave": "1; 2"}
        assert len(session.scalars(select(CodeSet)).all()) == 3
    assert values(workspace) == [("Two", "gender", "female")]
    workspace.undo()
    assert not values(workspace)
    workspace.close()


def test_a_value_that_is_there_stays_and_what_is_gone_is_passed_over(tmp_path: Path) -> None:
    workspace, done = imported(tmp_path)
    with workspace.reading() as session:
        (person,) = participants(session)
    with workspace.operation("Set") as session:
        set_attribute(session, person.id, "gender", "diverse")
    with workspace.operation("Fields") as session:
        gone = GroupField("town", "Ghent", ("f0000000-0000-4000-8000-000000000000",))
        assert keep_as_fields(session, (*done.fields, gone)) == 2
    with workspace.operation("Again") as session:
        assert keep_as_fields(session, done.fields) == 0
    with workspace.reading() as session:
        assert participants(session)[0].attributes["gender"] == "diverse"
    workspace.close()
