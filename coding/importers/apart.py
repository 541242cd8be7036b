"""Files that are no sources, read in a child process of their own: nothing in them can harm the program."""

from __future__ import annotations

from typing import Any

from coding.importers.batch import ImportFailure
from coding.importers.worker import Worker
from models.errors import UserError

PATIENCE = 120  # seconds of the clock for one file, which may hold a whole study


def read_apart(job: str, data: bytes, name: str, **options: Any) -> Any:
    """What one of `jobs.JOBS` finds in a file; UserError when it cannot be read or needs too much."""
    worker = Worker(PATIENCE)
    try:
        answer = worker.ask(name, data, {"job": job, **options})
    finally:
        worker.stop()
    if isinstance(answer, ImportFailure):
        raise UserError(answer.error, answer.hint)
    return answer["answer"]
