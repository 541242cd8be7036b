"""The process that reads files says its sentences in the language of the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from coding.importers.reading import read_paths
from models.translation import use


@pytest.fixture
def german() -> Iterator[None]:
    """The window speaks German; the process beside it is told only the name of the language."""
    use(lambda text: text, ".", "de")
    yield
    use(None)


def test_a_file_that_cannot_be_read_is_refused_in_german(german: None, tmp_path: Path) -> None:
    wrong = tmp_path / "leer.txt"
    wrong.write_bytes(b"")
    (failure,) = read_paths([wrong]).failed
    assert "Datei" in failure.error
    assert failure.hint


def test_without_a_language_it_speaks_english(tmp_path: Path) -> None:
    wrong = tmp_path / "leer.txt"
    wrong.write_bytes(b"")
    (failure,) = read_paths([wrong]).failed
    assert "Datei" not in failure.error
