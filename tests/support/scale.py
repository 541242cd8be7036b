"""How often a randomised test repeats: small in CI, full at night."""

from __future__ import annotations

import os


def count(ci: int, nightly: int) -> int:
    """Return `nightly` when TRAILMARK_NIGHTLY is 1, else `ci`."""
    return nightly if os.environ.get("TRAILMARK_NIGHTLY") == "1" else ci


def is_raised() -> bool:
    """Whether any count was raised, for the night or for one test: nothing then ends after a usual time."""
    return any(name.startswith("TRAILMARK_") and value.isdecimal() for name, value in os.environ.items())
