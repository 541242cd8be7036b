"""The first lines of a bundle: the program, or the child process that it starts from itself."""

from __future__ import annotations

import multiprocessing
import os
import runpy
import sys
from pathlib import Path


def start() -> int:
    """Run the module named after -m, as Python would, else the program; return the exit code."""
    multiprocessing.freeze_support()
    if sys.platform == "linux" and not Path("/etc/fonts/fonts.conf").exists():
        os.environ.setdefault("FONTCONFIG_FILE", str(Path(__file__).with_name("fonts.conf")))
    if len(sys.argv) > 2 and sys.argv[1] == "-m":
        module, sys.argv = sys.argv[2], sys.argv[2:]
        runpy.run_module(module, run_name="__main__", alter_sys=True)
        return 0
    from app.__main__ import main

    return main()


if __name__ == "__main__":
    sys.exit(start())
