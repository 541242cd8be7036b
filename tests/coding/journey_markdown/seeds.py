"""The maps the product was conceived from, read with their damaged encoding repaired."""

from __future__ import annotations

from coding.importers.decoding import decode
from tests.support import real_data


def seed(prefix: str) -> str:
    """The text of the seed whose file name begins with `prefix`; skips where real material is absent."""
    return decode(next((real_data() / "seeds").glob(f"{prefix}*")).read_bytes()).text
