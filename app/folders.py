"""Where the program keeps its own things: settings, reports, the sample; private to the person."""

from __future__ import annotations

from pathlib import Path

import platformdirs

_NAME = "Trailmark"


def config_folder() -> Path:
    """Settings; made private when missing."""
    return _private(platformdirs.user_config_path(_NAME, appauthor=False))


def report_folder() -> Path:
    """Reports of errors; made private when missing."""
    return _private(platformdirs.user_log_path(_NAME, appauthor=False))


def sample_project() -> Path:
    """Where the sample study is kept once it was opened; its folder is made private when missing."""
    return _private(platformdirs.user_data_path(_NAME, appauthor=False)) / "Sample study.trailmark"


def documents_folder() -> Path:
    """Where a new project is proposed."""
    documents = platformdirs.user_documents_path()
    return documents if documents.is_dir() else Path.home()


def _private(folder: Path) -> Path:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder
