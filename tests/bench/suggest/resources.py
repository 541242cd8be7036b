"""CPU seconds, memory and size, each measured in a fresh process on one thread."""

from __future__ import annotations

import json
import os
import subprocess
import sys

from coding.language.weights import WEIGHTS, default_folder

PROBE = """
import json, resource, sys, time
from tests.bench.suggest.probe import probe
print(json.dumps(probe()))
"""
ONE_THREAD = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}


def measured() -> dict[str, float]:
    """What the probe found."""
    done = subprocess.run(
        [sys.executable, "-c", PROBE], check=True, capture_output=True, env={**os.environ, **ONE_THREAD}
    )
    found: dict[str, float] = json.loads(done.stdout)
    return found


def resources_table() -> str:
    """The resource figures beside their limits."""
    found = measured()
    size = (default_folder() / WEIGHTS).stat().st_size / 1e6
    rows = [
        ("start of the process: imports, weights, pipeline", f"{found['start']:.1f} CPU s", "–"),
        ("first suggestions, 10,000 words × 30 codes", f"{found['cold']:.1f} CPU s", "8"),
        ("retrain and rescore at 1,000 examples, 30 codes", f"{found['retrain']:.2f} CPU s", "1"),
        ("the same with the whole template (103 codes)", f"{found['retrain_all']:.2f} CPU s", "–"),
        ("peak memory of the process", f"{found['memory']:.0f} MB", "400"),
        ("weights on disk", f"{size:.1f} MB", "–"),
    ]
    lines = ["## Resources", "", "| what | measured | limit |", "|---|---|---|"]
    return "\n".join([*lines, *(f"| {what} | {value} | {limit} |" for what, value, limit in rows)])
