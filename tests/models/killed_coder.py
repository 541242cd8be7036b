"""A process that forks coders and kills them while they code; run as a script, it prints what they were told."""

from __future__ import annotations

import json
import os
import random
import select
import signal
import sys
import time
from pathlib import Path

from coding.tagging import apply_code
from coding.workspace import Workspace
from models.migrations import accepted_schemas
from models.schema import VERSION
from models.span import Span


def code_forever(path: Path, number: int, out: int) -> None:
    """Open the project and code, telling each coding's number once it is committed."""
    workspace = Workspace.open(path, "Ada")
    while True:
        start = number * 3 % 9000
        with workspace.operation("Apply code") as session:
            [coding] = apply_code(session, 1, Span(start, start + 2), [2 + number // 3000])
        os.write(out, b"%d\n" % coding)
        number += 1


def kill_one(path: Path, number: int, wait: float) -> list[int]:
    """Fork a coder, kill it `wait` seconds after its first coding, and return what it told."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(read)
        code_forever(path, number, write)
    os.close(write)
    select.select([read], [], [], 60)
    time.sleep(wait)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(read, "rb") as pipe:
        lines = pipe.read().split(b"\n")[:-1]
    return [int(line) for line in lines]


def main() -> None:
    """Kill as often as asked; print the told codings and how many kills left a hot journal."""
    path, kills = Path(sys.argv[1]), int(sys.argv[2])
    choose = random.Random(7)
    accepted_schemas(VERSION)
    told: list[int] = []
    hot = 0
    for _ in range(kills):
        told += kill_one(path, len(told), choose.uniform(0, 0.03))
        journal = path.with_name(f"{path.name}-journal")
        hot += journal.exists() and journal.stat().st_size > 0
    print(json.dumps({"told": told, "hot": hot}))


if __name__ == "__main__":
    main()
