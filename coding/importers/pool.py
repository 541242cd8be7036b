"""Read many files at once in few child processes, with progress and cancel; a bad file stops nobody else."""

from __future__ import annotations

import os
import queue
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from coding.importers.batch import ImportFailure
from coding.importers.imported import ImportedSource
from coding.importers.worker import Worker
from coding.progress import Progress
from models.translation import tr

LARGEST = 200 * 2**20  # bytes of one file
_POLL = 0.05  # seconds between looks at the cancel button

Result = list[ImportedSource] | ImportFailure


@dataclass(frozen=True, slots=True)
class Job:
    """One file to read; `data` is given when the bytes do not come from the disk."""

    path: str
    options: dict[str, Any]
    data: bytes | None = None


def size_of_pool(jobs: int) -> int:
    """How many children to start for so many files."""
    return max(1, min(jobs, os.cpu_count() or 1, 4))


def run(jobs: Sequence[Job], progress: Progress | None = None) -> list[Result]:
    """The result of each job in order; an error raised by `progress` ends every child and is raised on."""
    if not jobs:
        return []
    idle: queue.SimpleQueue[Worker] = queue.SimpleQueue()
    workers = [Worker() for _ in range(size_of_pool(len(jobs)))]
    for worker in workers:
        idle.put(worker)
    cancelled = threading.Event()
    executor = ThreadPoolExecutor(len(workers), thread_name_prefix="import")
    try:
        futures = [executor.submit(_run, job, idle, cancelled) for job in jobs]
        _watch(futures, jobs, progress)
        return [future.result() for future in futures]
    finally:
        cancelled.set()
        for worker in workers:
            worker.stop()
        executor.shutdown(wait=True, cancel_futures=True)
        for worker in workers:
            worker.stop()


def _run(job: Job, idle: queue.SimpleQueue[Worker], cancelled: threading.Event) -> Result:
    if cancelled.is_set():
        return ImportFailure(job.path, tr("The import was cancelled."))
    worker = idle.get()
    try:
        data = job.data if job.data is not None else bytes_of(job.path)
        return data if isinstance(data, ImportFailure) else worker.read(job.path, data, job.options)
    finally:
        idle.put(worker)


def bytes_of(path: str) -> bytes | ImportFailure:
    """The bytes of a file, or why they cannot be had."""
    file = Path(path)
    try:
        if file.stat().st_size > LARGEST:
            return ImportFailure(
                path, tr("The file is larger than 200 MB."), tr("Split it into smaller files.")
            )
        return file.read_bytes()
    except OSError:
        return ImportFailure(
            path, tr("The file cannot be opened."), tr("Check that it is there and that you may read it.")
        )


def _watch(futures: list[Future[Result]], jobs: Sequence[Job], progress: Progress | None) -> None:
    """Wait for all, telling how many are done."""
    label: Callable[[int], str] = lambda done: Path(jobs[min(done, len(jobs) - 1)].path).name  # noqa: E731
    told = -1
    left = set(futures)
    while left:
        done = len(futures) - len(left)
        if progress and done != told:
            progress.report(done, len(futures), label(done))
            told = done
        if progress:
            progress.check_cancelled()
        _, left = wait(left, timeout=_POLL, return_when=FIRST_COMPLETED)
    if progress:
        progress.report(len(futures), len(futures), "")
