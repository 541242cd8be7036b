"""How long work tells how far it is and learns that it should stop."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """What long work is given; both methods raise the caller's own error to stop it."""

    def report(self, done: int, total: int, what: str = "") -> None:
        """Tell that `done` of `total` is finished (0 when unknown), and what comes next."""

    def check_cancelled(self) -> None:
        """Raise when the person asked to stop."""


class Silent:
    """Progress that nobody watches."""

    def report(self, done: int, total: int, what: str = "") -> None:
        """Say nothing."""

    def check_cancelled(self) -> None:
        """Go on."""
