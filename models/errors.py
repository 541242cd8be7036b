"""The one kind of error that is shown to a person as it is written."""

from __future__ import annotations


class UserError(Exception):
    """A known problem, in one sentence, with a hint on what to do; never holds participant text."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()
