"""Limits of the child process, where the system can set them."""

from __future__ import annotations

import sys
from pathlib import Path

MEMORY = 512 * 2**20  # bytes above what the process holds when it starts


def limit_memory() -> None:
    """Let this process have MEMORY more than now, write no core file and no large file."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if size := _address_space():
        resource.setrlimit(resource.RLIMIT_AS, (size + MEMORY, size + MEMORY))


def allow_seconds(seconds: int) -> None:
    """Let this process use `seconds` more of the processor, then it is ended."""
    if sys.platform == "win32":
        return
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF)
    limit = int(used.ru_utime + used.ru_stime) + seconds
    hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
    resource.setrlimit(resource.RLIMIT_CPU, (limit, hard))


def _address_space() -> int:
    """Bytes of address space this process has now; 0 where the system does not tell."""
    status = Path("/proc/self/statm")
    if not status.exists():
        return 0
    return int(status.read_text(encoding="ascii").split()[0]) * 4096
