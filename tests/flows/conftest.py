"""Flows begin in the true window; its fixtures are those of the window's own tests."""

from __future__ import annotations

from tests.app.conftest import idle, opened, program, sample, sample_file, small, small_file, stall

__all__ = ["idle", "opened", "program", "sample", "sample_file", "small", "small_file", "stall"]
