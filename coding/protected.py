"""Whether a project asks for a password, told by its first bytes; light, for the start of the window."""

from __future__ import annotations

from pathlib import Path

from models.cipher import PasswordNeeded, available, is_protected


def needs_password(path: Path) -> bool:
    """Whether a closed project asks for a password."""
    return is_protected(path)


def can_protect() -> bool:
    """Whether this installation can make and open projects with a password."""
    return available()


__all__ = ["PasswordNeeded", "can_protect", "needs_password"]
