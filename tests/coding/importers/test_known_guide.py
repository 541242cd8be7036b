"""Notes that come alone are read like their batch: the project knows the lines of its discussion guide."""

from __future__ import annotations

from pathlib import Path

import pytest

from coding.guides import known_guide
from coding.importers import ImportedSource, read_data, read_paths, read_text
from coding.importers.compare import guide_lines_of
from coding.sources import add_sources
from coding.workspace import Workspace
from tests.support import real_data

GUIDE = ("Tell me about the last form you filled in", "Walk me through what happens at the very end")
NOTES = """# Session 7, {code}

- **How did you hear of it?**
From {first}.

- **Would you buy it again?**
{second}

{guide[0]}

My own words about {first}.

- **What would help you most?**
Less of {first}.

{guide[1]}

Then I wait for {first}.

- **Is there anything else?**
No.
"""


def notes(code: str, first: str, second: str) -> bytes:
    return NOTES.format(code=code, first=first, second=second, guide=GUIDE).encode()


def asked(source: ImportedSource) -> list[str]:
    return [source.text[turn.start : turn.end] for turn in source.turns if turn.role == "interviewer"]


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    folder = tmp_path / "notes"
    folder.mkdir()
    (folder / "p1-notes.md").write_bytes(notes("P1", "my lead", "Yes."))
    (folder / "p2-notes.md").write_bytes(notes("P2", "a colleague", "Never."))
    made = Workspace.create(tmp_path / "study.trailmark", coder="Ada")
    with made.operation("Import") as session:
        add_sources(session, read_paths([folder]).imported)
    return made


def test_notes_that_come_later_are_read_like_their_batch(workspace: Workspace) -> None:
    data = notes("P3", "the fair", "Perhaps.")
    with workspace.reading() as session:
        guide = known_guide(session)
    workspace.close()

    alone = read_data(data, "p3-notes.md")
    assert not set(GUIDE) & set(asked(alone))
    for later in (
        read_data(data, "p3-notes.md", guide=guide),
        read_text(data.decode(), "p3-notes", kind="session", guide=guide),
    ):
        assert set(GUIDE) <= {line for said in asked(later) for line in said.split("\n")}
        assert not any("the fair" in said for said in asked(later))


def test_a_turn_given_to_the_interviewer_by_hand_is_known_when_the_file_is_read_anew(tmp_path: Path) -> None:
    data = notes("P3", "the fair", "Perhaps.")
    first = read_data(data, "p3-notes.md", guide=guide_lines_of(read_data(data, "p3-notes.md")))
    assert asked(first) == asked(read_data(data, "p3-notes.md"))


@pytest.mark.parametrize("study", ["va-servicemember-interviews", "va-study8-preview-usability"])
def test_real_notes_alone_are_read_word_for_word_like_their_batch(study: str) -> None:
    files = sorted((real_data() / "data" / "sources" / study).glob("*.md"))
    whole = {source.title: source for source in read_paths(files).imported}
    for file in files[::3]:
        others = (guide_lines_of(source) for title, source in whole.items() if title != file.stem)
        alone = read_paths([file], guide=frozenset().union(*others)).imported[0]
        assert alone.turns == whole[file.stem].turns
