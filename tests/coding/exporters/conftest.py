"""The sample study, made once, and a place to write to."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from coding.sample import create_sample
from coding.workspace import Workspace, opened
from tests.support.isolation import private_folders


@pytest.fixture(scope="module")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample study as a file; nobody writes to it."""
    folder = tmp_path_factory.mktemp("sample")
    before = dict(os.environ)
    os.environ.update(private_folders(folder / "home"))
    try:
        create_sample(folder / "sample.trailmark")
    finally:
        os.environ.clear()
        os.environ.update(before)
    return folder / "sample.trailmark"


@pytest.fixture
def sample(sample_file: Path) -> Iterator[Session]:
    """A reading session on the sample study."""
    with opened(sample_file) as workspace, workspace.reading() as session:
        yield session


@pytest.fixture
def study(sample_file: Path, tmp_path: Path) -> Iterator[Workspace]:
    """A copy of the sample study that may be changed."""
    copy = tmp_path / "study.trailmark"
    copy.write_bytes(sample_file.read_bytes())
    workspace = Workspace.open(copy, "Ada")
    yield workspace
    workspace.close()
