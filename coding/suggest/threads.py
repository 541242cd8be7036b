"""One numeric thread: two were measured slower than one beside a busy window."""

from __future__ import annotations

import os

SETTINGS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")
ONE_THREAD = dict.fromkeys(SETTINGS, "1")


def limit_threads() -> None:
    """Ask for one thread; has no effect once NumPy is loaded."""
    os.environ.update(ONE_THREAD)
