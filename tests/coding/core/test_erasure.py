"""Erasing leaves no byte: not in the project, its history, its backups."""

from __future__ import annotations

from pathlib import Path

import pytest

from coding.checking import check_file
from coding.importers import ImportedSource, ImportedSpeaker, ImportedTurn
from coding.memos import set_coding_memo
from coding.places import backup_root, cache_folder
from coding.privacy.erasure import BLANK, erase_participant, plan_erasure
from coding.projects import create_project
from coding.search import search_project
from coding.sources import add_sources, find_source, rename_source
from coding.tagging import apply_code
from coding.views import codes, participants, source_text, sources
from coding.workspace import Workspace, opened
from models.errors import UserError
from models.span import Span

MARK = "Zwetschgenknödel"
SAID = f"I told {MARK} about it and nobody in the whole department would ever believe a word of it."
OTHER = "We agreed with most of what was said there, more or less, and moved on quickly."


def group(title: str, *names: str) -> ImportedSource:
    words = [SAID if name == "Magdalena" else OTHER for name in names]
    turns, position = [], 0
    for name, said in zip(names, words, strict=True):
        turns.append(ImportedTurn(position, position + len(said), name))
        position += len(said) + 1
    speakers = tuple(ImportedSpeaker(name, "participant", name) for name in names)
    text = "\n".join(words)
    return ImportedSource(title, "interview", "txt", text, tuple(turns), speakers, original=text.encode())


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "study.trailmark"
    workspace = create_project(path, "b2b-purchase", "Ada")
    with workspace.operation("Import 2 sources") as session:
        add_sources(session, [group("Alone", "Magdalena"), group("Together", "Magdalena", "P02")])
    with workspace.operation("Apply code") as session:
        code = next(code.id for code in codes(session) if code.codable)
        for source in (1, 2):
            [coding] = apply_code(session, source, Span(2, 30), [code])
            set_coding_memo(session, coding, f"Ask Magdalena about {MARK}.")
        apply_code(session, 2, Span(len(SAID) + 5, len(SAID) + 20), [code])
    with workspace.operation("Rename Magdalena") as session:
        rename_source(session, 1, "Magdalena alone")
    workspace.backup()
    workspace.close()
    return path


def files_with(word: str, *roots: Path) -> list[Path]:
    found = [file for root in roots for file in root.rglob("*") if file.is_file()]
    return [file for file in found if word.encode() in file.read_bytes()]


def guid_of(project: Path) -> str:
    with opened(project) as workspace:
        return workspace.guid


def test_the_plan_changes_nothing(project: Path) -> None:
    before = project.read_bytes()
    with opened(project) as workspace:
        plan = plan_erasure(workspace, "magdalena")
    assert (plan.sources, plan.shared, plan.codings, plan.memos, plan.backups) == (1, 1, 2, 2, 1)
    assert plan.history > 0
    assert project.read_bytes() == before


def test_no_byte_is_left_and_others_stay(project: Path) -> None:
    assert files_with(MARK, project.parent, backup_root())
    with opened(project) as workspace:
        assert search_project(workspace, MARK, 10).total == 2
    done = erase_participant(project, "Magdalena")
    caches = cache_folder("search")
    assert files_with(MARK, project.parent, backup_root(), caches) == []
    assert files_with("Magdalena", project.parent, backup_root(), caches) == []
    assert not list(caches.rglob(f"*{guid_of(project)}*"))
    assert "Magdalena" not in done.certificate
    assert check_file(project) == []
    with opened(project) as workspace, workspace.reading() as session:
        assert [person.name for person in participants(session)] == ["P02"]
        [together] = sources(session)
        text = source_text(session, find_source(session, "Together"))
        assert together.codings == 1
    assert text == BLANK * len(SAID) + "\n" + OTHER
    with opened(project, write=True) as workspace, pytest.raises(UserError, match="nothing to undo"):
        workspace.undo()


def test_an_unknown_name_is_refused(project: Path) -> None:
    with pytest.raises(UserError, match="no participant"):
        erase_participant(project, "Nobody")


def test_an_open_project_is_not_erased_from_outside(project: Path) -> None:
    workspace = Workspace.open(project)
    with pytest.raises(UserError, match="already open"):
        erase_participant(project, "Magdalena")
    workspace.close()
