"""A file that is there whole or, after an error, as it was before."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from models.errors import UserError


def put_file(path: Path, data: bytes) -> None:
    """Put `data` at `path` through a private file beside it; UserError where that cannot be done."""
    try:
        handle, name = tempfile.mkstemp(prefix=".trailmark-", suffix=path.suffix, dir=path.parent)
        try:
            with open(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            os.replace(name, path)
        except OSError:
            with contextlib.suppress(OSError):
                os.unlink(name)
            raise
    except OSError:
        hint = "Choose another folder, or free some space."
        raise UserError(f"“{path.name}” could not be written.", hint) from None
