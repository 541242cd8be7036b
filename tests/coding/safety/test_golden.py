"""Projects of every older version are opened, migrated and worked on: nothing in them is lost or changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from coding.checking import check_file
from coding.journey.choose import view_for
from coding.memo_views import memo_lines
from coding.places import backup_root
from coding.workspace import Workspace
from models.backups import list_backups
from models.header import inspect
from models.schema import VERSION
from tests.support.golden import VERSIONS, golden

WITH_HISTORY = [version for version in VERSIONS if version > 1]


def test_every_version_there_ever_was_is_kept() -> None:
    assert set(range(1, VERSION)) <= set(VERSIONS)


@pytest.mark.parametrize("version", VERSIONS)
def test_an_old_project_is_migrated_with_all_its_rows(version: int, tmp_path: Path) -> None:
    """Sources, codings, people, memos, map and measures are, value for value, what the old version read."""
    old = golden(version, tmp_path)
    assert inspect(old.path).version == version
    workspace = Workspace.open(old.path, "Ada")
    assert old.look(workspace) == old.rows
    guid = workspace.guid
    workspace.close()
    assert inspect(old.path).version == VERSION
    assert check_file(old.path) == []
    reasons = [backup.reason for backup in list_backups(backup_root() / guid)]
    assert reasons == ["before-migration" if version < VERSION else "open"]
    assert inspect(list_backups(backup_root() / guid)[0].path).version == version


@pytest.mark.parametrize("version", WITH_HISTORY)
def test_the_history_of_an_old_project_is_undone_and_done_again(version: int, tmp_path: Path) -> None:
    """To its first act and to its last, and on to new ones: every state in between is the one it was then."""
    old = golden(version, tmp_path)
    workspace = Workspace.open(old.path, "Ada")
    for state in reversed(range(old.at)):
        assert workspace.history().undo == old.acts[state]
        workspace.undo()
        old.assert_at(workspace, state)
    assert workspace.history().undo is None
    for state, label in enumerate(old.acts):
        assert workspace.history().redo == label
        workspace.redo()
        old.assert_at(workspace, state + 1)
    assert workspace.history().redo is None
    workspace.close()
    assert check_file(old.path) == []


@pytest.mark.parametrize("version", WITH_HISTORY)
def test_the_map_and_the_memos_of_an_old_project_are_read(version: int, tmp_path: Path) -> None:
    """The map is drawn from the old rows with its cards and headlines; the memos are listed with their words."""
    workspace = Workspace.open(golden(version, tmp_path).path, "Ada")
    with workspace.reading() as session:
        view = view_for(session)
        memos = sorted(memo.text for memo in memo_lines(session))
    workspace.close()
    texts = {card.text for lane in view.lanes for cell in lane.cells for card in cell.cards}
    assert {"Send the price on the same day", "Weeks until there is an offer"} <= texts
    assert [stage.name for stage in view.stages] == ["Looking", "Deciding", "Using", "Leaving"]
    assert memos == ["The counter is shut. Ask who shut it.", "Two interviews, one pattern: waiting."]
