"""Private folders of the person at this computer: caches, backups, and what is being written."""

from __future__ import annotations

import tempfile
from pathlib import Path

import platformdirs

APPLICATION = "Trailmark"


def private(folder: Path) -> Path:
    """The folder, made for the person alone when it is missing."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder


def cache_folder(name: str) -> Path:
    """A folder of derived data that may be deleted at any time."""
    return private(platformdirs.user_cache_path(APPLICATION, appauthor=False) / name)


def backup_root() -> Path:
    """Where every project has a folder of backups, named by its guid."""
    return private(platformdirs.user_data_path(APPLICATION, appauthor=False) / "backups")


def temporary_folder() -> Path:
    """Where files are written before they are complete; emptied at every start."""
    return private(platformdirs.user_cache_path(APPLICATION, appauthor=False) / "temporary")


def keep_temporary_files_private() -> None:
    """Send every library's temporary files to the private folder; remove what killed runs and exports left."""
    from coding.exporters.atomic import sweep_leftovers

    sweep_leftovers()
    folder = temporary_folder()
    for leftover in folder.iterdir():
        if leftover.is_file():
            leftover.unlink(missing_ok=True)
    tempfile.tempdir = str(folder)
