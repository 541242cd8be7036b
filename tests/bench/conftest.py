"""Prints the one table of all figures when the benches have run."""

from __future__ import annotations

import os

import pytest

from tests.bench import table


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """pytest: after the results."""
    if not table.LINES:
        return
    load = ", ".join(f"{each:.1f}" for each in os.getloadavg()) if hasattr(os, "getloadavg") else "unknown"
    terminalreporter.section("Trailmark, measured")
    terminalreporter.write_line(table.shown())
    terminalreporter.write_line(f"load of the machine (1, 5, 15 minutes): {load}")
