"""A line's hash that survives small differences, so that files can be compared without handing text around."""

from __future__ import annotations

import hashlib

from coding.transcript.block import words

_LEAST = 4  # words: shorter lines such as “Yes, I do.” are nobody's in particular


def fingerprint(line: str) -> str:
    """The hash of a line's words without case and signs; "" for a line too short to tell anything."""
    said = words(line.casefold())
    if len(said) < _LEAST:
        return ""
    return hashlib.sha1(" ".join(said).encode("utf-8", "replace"), usedforsecurity=False).hexdigest()[:16]
