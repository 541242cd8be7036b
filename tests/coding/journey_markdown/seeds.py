"""The maps the product was conceived from, with their encoding put right line by line."""

from __future__ import annotations

from contextlib import suppress

from tests.support import real_data


def seed(prefix: str) -> str:
    """The seed whose file name begins with `prefix`; skips where real material is absent."""
    path = next((real_data() / "seeds").glob(f"{prefix}*"))
    return "\n".join(_repaired(line) for line in path.read_text(encoding="utf-8").splitlines())


def _repaired(line: str) -> str:
    """Undoes UTF-8 that was read as Mac Roman or Windows-1252."""
    for codec in ("mac_roman", "cp1252"):
        with suppress(UnicodeError):
            return line.encode(codec).decode("utf-8")
    return line
