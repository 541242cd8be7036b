"""Out and back: valid documents, and a project that returns complete."""

from __future__ import annotations

import dataclasses
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from sqlalchemy import select

from coding.codings import codings
from coding.exporters.choice import Choice
from coding.exporters.refi import export_codebook_refi, export_refi
from coding.people import participant_named, rename_participant
from coding.refi.bring_in import RefiImport, import_refi
from coding.refi.data import RefiProject, RefiSelection, RefiText
from coding.refi.presets import PRESETS
from coding.refi.read import read_refi
from coding.refi.write import project_xml, write_qdpx
from coding.sample import create_sample
from coding.views import codes, participants, sources
from coding.workspace import Workspace, opened
from models.errors import UserError
from models.memo import Memo
from models.schema import tracked_tables
from tests.support.map_project import project
from tests.support.real import real_data

OWN_IDS = ("position",)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    path = tmp_path_factory.mktemp("sample") / "sample.trailmark"
    create_sample(path)
    with opened(path) as workspace:
        yield workspace


@pytest.fixture(scope="module")
def exported(sample: Workspace, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("out") / "sample.qdpx"
    with sample.reading() as session:
        assert export_refi(session, path) == len(codings(session))
    return path


def bring_in(folder: Path, found: RefiProject, name: str = "back.trailmark") -> tuple[Workspace, RefiImport]:
    """A new project with what was read in it."""
    workspace = Workspace.create(folder / name, "Empty", "Ada")
    with workspace.operation("Import") as session:
        return workspace, import_refi(session, found)


def rows(workspace: Workspace) -> dict[str, list[Any]]:
    """Every row of every table but the project's own, in an order that does not hang on ids."""
    with workspace.reading() as session:
        return {
            table.name: [
                tuple(row) for row in session.connection().execute(select(table).order_by(table.c.id))
            ]
            for table in tracked_tables()
            if table.name != "project"
        }


def validate(schema: str, document: bytes) -> None:
    etree.XMLSchema(etree.parse(str(real_data() / "refi" / schema))).assertValid(etree.fromstring(document))


def test_what_is_written_is_valid(sample: Workspace, exported: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(exported) as archive:
        validate("Project.xsd", archive.read("project.qde"))
    with sample.reading() as session:
        assert export_codebook_refi(session, tmp_path / "codes.qdc") == len(codes(session))
        export_refi(session, tmp_path / "hidden.qdpx", Choice(anonymised=True))
    validate("Codebook.xsd", (tmp_path / "codes.qdc").read_bytes())
    with zipfile.ZipFile(tmp_path / "hidden.qdpx") as archive:
        validate("Project.xsd", archive.read("project.qde"))


def test_the_sample_study_returns_complete_with_its_maps(
    sample: Workspace, exported: Path, tmp_path: Path
) -> None:
    workspace, done = bring_in(tmp_path, read_refi(exported))
    before, after = rows(sample), rows(workspace)
    assert done.conflicts == () and done.unused == ()
    for table, held in before.items():
        assert len(after[table]) == len(held), table
    with sample.reading() as ours, workspace.reading() as theirs:
        assert [r.guid for r in sources(ours)] == [r.guid for r in sources(theirs)]
        for read in (codings, codes, participants):
            mine = [_plain(row) for row in read(ours)]
            assert mine == [_plain(row) for row in read(theirs)]
        memo = select(Memo.guid, Memo.title, Memo.text, Memo.created, Memo.modified, Memo.journal)
        assert ours.execute(memo).all() == theirs.execute(memo).all()
    text_tables = {"journey_map", "card", "kpi", "original", "source", "coder"}
    for table in text_tables:
        assert {row[-2:] for row in after[table]} == {row[-2:] for row in before[table]}, table
    workspace.close()


def test_every_column_of_every_row_with_a_guid_returns(
    sample: Workspace, exported: Path, tmp_path: Path
) -> None:
    """Sources, codes, codings, passages, memos, participants, attributes, coders, maps: words, numbers and dates."""
    workspace, _ = bring_in(tmp_path, read_refi(exported))
    before, after = columns(sample), columns(workspace)
    for table in ("source", "code", "coding", "passage", "memo", "participant", "attribute", "coder", "card"):
        assert before[table], table
    for table, held in before.items():
        assert after[table] == held, table
    workspace.close()


def columns(workspace: Workspace) -> dict[str, dict[str, dict[str, Any]]]:
    """Every column but ids and references, by table and guid."""
    found: dict[str, dict[str, dict[str, Any]]] = {}
    with workspace.reading() as session:
        for table in tracked_tables():
            if "guid" not in table.c or table.name == "project":
                continue
            kept = [c for c in table.c if c.name != "id" and not c.foreign_keys]
            rows_of = session.connection().execute(select(*kept)).mappings()
            found[table.name] = {row["guid"]: dict(row) for row in rows_of}
    return found


def _plain(row: Any) -> dict[str, Any]:
    """A view's fields without ids, which are each project's own."""
    return {name: value for name, value in dataclasses.asdict(row).items() if not _is_id(name)}


def _is_id(name: str) -> bool:
    return name == "id" or name.endswith("_id") or name in ("turn", *OWN_IDS)


def test_a_second_import_adds_nothing_and_undo_takes_the_first_back(exported: Path, tmp_path: Path) -> None:
    workspace, _ = bring_in(tmp_path, read_refi(exported))
    kept = rows(workspace)
    with workspace.operation("Again") as session:
        again = import_refi(session, read_refi(exported))
    assert set(again.added.values()) == {0} and again.conflicts == ()
    assert rows(workspace) == kept
    workspace.undo()
    assert not any(held for held in rows(workspace).values())
    workspace.close()


def test_what_the_standard_says_is_enough_for_texts_codes_codings_memos_people_and_dates(
    sample: Workspace, exported: Path, tmp_path: Path
) -> None:
    foreign = dataclasses.replace(read_refi(exported), sidecar=None)
    workspace, done = bring_in(tmp_path, foreign)
    with sample.reading() as ours, workspace.reading() as theirs:
        names = ("guid", "source", "start", "end", "quote", "code", "coder", "created")
        mine = {tuple(getattr(row, name) for name in names) for row in codings(ours)}
        assert {tuple(getattr(row, name) for name in names) for row in codings(theirs)} == mine
        assert {(c.guid, c.path, c.codable, c.definition) for c in codes(theirs)} == {
            (c.guid, c.path, c.codable, c.definition) for c in codes(ours)
        }
        people = {(p.guid, p.name, tuple(sorted(p.attributes.items()))) for p in participants(theirs)}
        assert people == {(p.guid, p.name, tuple(sorted(p.attributes.items()))) for p in participants(ours)}
        memo = select(Memo.guid, Memo.text, Memo.created).order_by(Memo.guid)
        assert theirs.execute(memo).all() == ours.execute(memo).all()
    with workspace.operation("Again") as session:
        again = import_refi(session, foreign)
    assert set(again.added.values()) == {0}
    assert done.conflicts == again.conflicts == ()
    workspace.close()


def test_bringing_our_own_file_back_into_its_project_changes_nothing(tmp_path: Path) -> None:
    with project(tmp_path) as (workspace, _):
        with workspace.reading() as session:
            export_refi(session, tmp_path / "own.qdpx")
        before = rows(workspace)
        for found in (
            read_refi(tmp_path / "own.qdpx"),
            dataclasses.replace(read_refi(tmp_path / "own.qdpx"), sidecar=None),
        ):
            with workspace.operation("Back") as session:
                done = import_refi(session, found)
            assert done.conflicts == ()
            assert rows(workspace) == before


def test_an_anonymised_file_holds_no_name_and_no_sidecar(tmp_path: Path) -> None:
    with project(tmp_path) as (workspace, _):
        with workspace.operation("Name") as session:
            rename_participant(session, participant_named(session, "P2"), "Rosalind Quimby")
        with workspace.reading() as session:
            export_refi(session, tmp_path / "hidden.qdpx", Choice(anonymised=True))
    with zipfile.ZipFile(tmp_path / "hidden.qdpx") as archive:
        everything = b"".join(archive.read(name) for name in archive.namelist()).lower()
        assert not [name for name in archive.namelist() if name.startswith("trailmark/")]
    assert b"quimby" not in everything and b"rosalind" not in everything
    found = read_refi(tmp_path / "hidden.qdpx")
    for source in found.sources:
        for selection in source.selections:
            assert source.text[selection.start : selection.end].startswith(selection.name)


@pytest.mark.parametrize("preset", ["nvivo", "atlas.ti", "maxqda"])
def test_what_is_written_for_a_program_is_valid_and_comes_back_with_its_words(
    sample: Workspace, tmp_path: Path, preset: str
) -> None:
    with sample.reading() as session:
        export_refi(session, tmp_path / "for.qdpx", Choice(preset=preset))
        quotes = {(row.source, row.quote) for row in codings(session)}
        notes = set(session.scalars(select(Memo.text)))
    with zipfile.ZipFile(tmp_path / "for.qdpx") as archive:
        document = archive.read("project.qde")
    found = read_refi(tmp_path / "for.qdpx")
    marked = {
        (source.guid, source.text[s.start : s.end]) for source in found.sources for s in source.selections
    }
    assert quotes <= marked
    assert {note.text for note in found.notes} == notes
    assert (b"<NoteRef" in document) == (preset != "atlas.ti")
    validate("Project.xsd", document)


def test_a_text_with_emoji_is_counted_in_utf16_for_nvivo(tmp_path: Path) -> None:
    words = "😀😀 Well, it was slow 😀 and then it was lovely."
    start = words.index("slow")
    text = RefiText("1" * 8, "Talk", words, selections=(RefiSelection("2" * 8, start, start + 4, "slow"),))
    document = project_xml(RefiProject("P", sources=(text,)), PRESETS["nvivo"])
    assert f'startPosition="{start + 2}" endPosition="{start + 6}"'.encode() in document
    write_qdpx(RefiProject("P", sources=(text,)), tmp_path / "for.qdpx", preset=PRESETS["nvivo"])
    found = read_refi(tmp_path / "for.qdpx").sources[0].selections[0]
    assert (found.start, found.end) == (start, start + 4)


def test_a_project_without_codes_has_no_codebook_to_write(tmp_path: Path) -> None:
    workspace = Workspace.create(tmp_path / "empty.trailmark", "Empty", "Ada")
    with workspace.reading() as session, pytest.raises(UserError, match="no codes"):
        export_codebook_refi(session, tmp_path / "codes.qdc")
    workspace.close()


@pytest.mark.parametrize(
    ("name", "code_count", "source_count", "coding_count"),
    [
        ("gen_qualcoder_c320464.qdpx", 5, 2, 3),
        ("gen_qualcoder_c320464.qdc", 5, 0, 0),
        ("gen_taguette_1.5.2.qdc", 3, 0, 0),
        ("ponte_blank-atlas.qdpx", 0, 0, 0),
        ("ponte_target-atlas.qdpx", 3, 0, 0),
        ("portableQDA_Atlasti.qdc", 5, 0, 0),
        ("portableqda_REFI-QDA-1-5.qdc", 6, 0, 0),
        ("requal_atlasti23_edited.qdc", 1, 0, 0),
        ("skyloom_TestProject.qdpx", 14, 3, 0),
        ("utotag_codebook.qdc", 3, 0, 0),
    ],
)
def test_files_of_other_programs_are_read_with_their_counts(
    tmp_path: Path, name: str, code_count: int, source_count: int, coding_count: int
) -> None:
    found = read_refi(real_data() / "refi" / "samples" / name)
    assert (len(found.codes), len(found.sources)) == (code_count, source_count)
    if not code_count:
        return
    workspace, done = bring_in(tmp_path, found)
    assert (done.added["code"], done.added["source"]) == (code_count, source_count)
    assert done.added["coding"] == coding_count
    workspace.close()


def test_a_project_without_its_files_tells_what_it_could_not_use() -> None:
    """ATLAS.ti's example of the standard: 14 codes, 2 notes, 16 sets, 1 link; its texts and media were taken out."""
    found = read_refi(real_data() / "refi" / "samples" / "skyloom_TestProject.qdpx")
    assert (len(found.codes), len(found.notes), len(found.sets), len(found.links)) == (14, 2, 16, 1)
    told = {what: int(number) for number, _, what in (one.partition(" × ") for one in found.unused)}
    assert told["selection in a text that is not in the file"] == 8
    assert (told["PDFSelection"], told["PictureSelection"], told["VideoSelection"]) == (4, 1, 2)
    assert (told["PictureSource whose file is not in the archive"], told["Graph"]) == (1, 1)
