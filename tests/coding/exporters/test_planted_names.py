"""Names planted in every text a person can write, in many ways of writing, are in no part of an anonymised file."""

from __future__ import annotations

import html
import re
import unicodedata
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Text, select, update

from coding.codebook import find_code
from coding.exporters.anonymous import Mask
from coding.exporters.leaks import leaks
from coding.exporters.project import ENDINGS, export_project
from coding.importers.imported import ImportedParticipant, ImportedSource, ImportedSpeaker, ImportedTurn
from coding.people import describe_participant, participant_named
from coding.sources import add_sources
from coding.tagging import apply_code
from coding.workspace import Workspace
from models.code import Code
from models.schema import tracked_tables
from models.span import Span
from tests.support.isolation import private_folders

PERSON, ACCOUNT, CODER = "Jürgen Quärkwald-Weiß", "Blümchenhof & Söhne", "Cora Coderström"
WAYS = (
    *("Jürgen Quärkwald-Weiß", "JÜRGEN QUÄRKWALD-WEISS", "jürgen quärkwald weiß", "Juergens", "Jürgen’s"),
    *("Quärkwald-\nWeiß", "Quaerkwald", "Quarkwald-Weiss", unicodedata.normalize("NFD", "Quärkwald-Weiß")),
    *("Jür\u00adgen", "Blümchenhof & Söhne", "BLÜMCHENHOF", "Bluemchenhofs", CODER),
)
PLANTED = " ".join(WAYS)
NEEDLES = ("jurgen", "juergen", "quarkwald", "quaerkwald", "blumchenhof", "bluemchenhof", "coderstrom")
FREE = frozenset(
    "title text note definition when_to_use when_not example heading statement concerns influence description "
    "caption detail goal reason comment summary objective audience".split()
)
NAMED = frozenset({"code", "persona", "attribute", "journey_map", "map_stage", "project", "lane"})


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory, sample_file: Path) -> Iterator[Workspace]:
    """The sample study with the names in every text, and an interview of the person under that name."""
    folder = tmp_path_factory.mktemp("planted")
    with pytest.MonkeyPatch.context() as patch:
        for name, value in private_folders(folder / "home").items():
            patch.setenv(name, value)
        path = folder / "study.trailmark"
        path.write_bytes(sample_file.read_bytes())
        workspace = Workspace.open(path, CODER)
        with workspace.operation("Plant") as session:
            text = f"How was it, {PERSON}?\nI am {PLANTED}, we waited. It was slow, said Jürgen."
            (source,) = add_sources(session, [_interview(text)])
            code = session.scalars(select(Code.id).where(Code.codable, Code.kind == "pain point")).first()
            assert code is not None
            apply_code(session, source, Span(text.index("I am"), len(text)), [code])
            apply_code(session, source, Span(0, len(text)), [find_code(session, "Stages/Decision")])
            describe_participant(session, participant_named(session, PERSON), account=ACCOUNT)
            places = 0
            for table in tracked_tables():
                for column in table.columns:
                    free = column.name in FREE or (column.name == "name" and table.name in NAMED)
                    if type(column.type) is Text and free and (table.name, column.name) != ("source", "text"):
                        where = column.is_not(None)
                        made = session.execute(
                            update(table).where(where).values({column: column + f" {PLANTED}"})
                        )
                        places += made.rowcount > 0  # type: ignore[attr-defined]
            assert places > 15
        yield workspace
        workspace.close()


def _interview(text: str) -> ImportedSource:
    first = text.index("\n")
    return ImportedSource(
        title=f"{PERSON}.txt",
        kind="interview",
        format="txt",
        text=text,
        turns=(
            ImportedTurn(0, first, "Ida", "interviewer"),
            ImportedTurn(first + 1, len(text), PERSON, "participant"),
        ),
        speakers=(ImportedSpeaker("Ida", "interviewer"), ImportedSpeaker(PERSON, "participant", PERSON)),
        participants=(ImportedParticipant(PERSON),),
    )


def parts(path: Path) -> Iterator[tuple[str, str]]:
    """Every part of a file as text, with its name: comments, properties, alternative texts and all."""
    if not zipfile.is_zipfile(path):
        yield path.name, path.read_text("utf-8")
        return
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            yield name, f"{name}\n{archive.read(name).decode('utf-8', 'ignore')}"


def bare(text: str) -> str:
    """Letters alone: one case, no accents, no escapes, no unseen signs, no divided words."""
    plain = unicodedata.normalize("NFKD", html.unescape(text).casefold())
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign) and sign != "\u00ad")
    return re.sub(r"(?<=\w)-\n(?=\w)", "", plain)


def held(path: Path) -> list[tuple[str, str]]:
    """Which needles stand in which part."""
    return [(place, needle) for place, text in parts(path) for needle in NEEDLES if needle in bare(text)]


@pytest.mark.parametrize("ending", ENDINGS)
def test_no_way_of_writing_a_name_is_in_any_part(planted: Workspace, tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"anonymised.{ending}"
    with planted.reading() as session:
        export_project(session, path, anonymised=True)
        known = Mask.of(session).known
    assert held(path) == []
    assert not leaks(path, known)


@pytest.mark.parametrize("ending", ["xlsx", "pptx", "qdpx"])
def test_they_are_there_with_names_and_the_last_look_sees_them(
    planted: Workspace, tmp_path: Path, ending: str
) -> None:
    path = tmp_path / f"named.{ending}"
    with planted.reading() as session:
        export_project(session, path)
        found = leaks(path, Mask.of(session).known)
    assert {needle for _, needle in held(path)} >= {"jurgen", "quarkwald", "blumchenhof"}
    assert found["participant"] >= 2 and found["account"] >= 1
