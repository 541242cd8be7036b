"""The start of the program: the window for a project or nothing, the command line for everything else."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from pathlib import Path

_PARTS = ("app", "coding", "models", "resources")


def main() -> int:
    """Runs the program; the number is the exit code."""
    stranger = foreign_part()
    if stranger:
        text = f"Trailmark cannot start: another package named “{stranger}” is in its way."
        print(f"{text} Install Trailmark into an environment of its own.", file=sys.stderr)
        return 1
    arguments = sys.argv[1:]
    if arguments[:1] == ["suggestion-process"]:
        from coding.suggest.worker import main as suggest

        return suggest(arguments[1:])
    if arguments[:1] == ["import-process"]:
        from coding.importers.child import main as read_files

        read_files()
        return 0
    if arguments in ([], ["--sample"]) or (len(arguments) == 1 and arguments[0].endswith(".trailmark")):
        from app.bootstrap import run_window

        return run_window(arguments)
    from app.cli import run_command

    return run_command(arguments)


def foreign_part() -> str:
    """The name of a package of ours that does not lie beside this one, or ""."""
    beside = Path(__file__).resolve().parent.parent
    for part in _PARTS:
        spec = find_spec(part)
        places = (
            [] if spec is None else [Path(place).resolve() for place in spec.submodule_search_locations or ()]
        )
        if beside / part not in places[:1]:
            return part
    return ""


if __name__ == "__main__":
    sys.exit(main())
