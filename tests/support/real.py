"""Real study material, which is measured against but never kept in the repository."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

_ROOT = Path(__file__).resolve().parents[2]


def real_data() -> Path:
    """Return the folder of real material (TRAILMARK_SHARED, or `shared` beside the checkout), else skip."""
    named = os.environ.get("TRAILMARK_SHARED")
    folder = Path(named) if named else _ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("real study material is not on this machine: set TRAILMARK_SHARED to its folder")
    return folder
