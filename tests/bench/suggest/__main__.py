"""Prints the quality and resource tables; give a file name to write them there."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from tests.bench.suggest.resources import ONE_THREAD, resources_table


def main() -> None:
    """Run everything on one thread; about ten minutes."""
    os.environ.update(ONE_THREAD)
    from coding.suggest.suggester import Suggester
    from coding.suggest.vectors import open_vectors
    from tests.bench.suggest.quality import goemotions_table, notes_table, splits_table
    from tests.bench.suggest.reading import reading_table

    parts = [resources_table(), goemotions_table(), notes_table(), splits_table()]
    parts.append(reading_table(Suggester(open_vectors(None))))
    text = "# Suggestions, measured\n\n" + "\n\n".join(parts) + "\n"
    if len(sys.argv) > 1:
        Path(sys.argv[1]).write_text(text, encoding="utf-8")
    print(text)


main()
