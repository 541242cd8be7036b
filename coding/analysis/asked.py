"""What can be chosen for an analysis, and what was: a row of selectors a question fills while it is answered."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import TypeVar

T = TypeVar("T")
Chosen = Mapping[str, str]
"""Selector id → the key of the chosen option; several keys with blanks between them."""


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose; `key` names it and holds no words of the project."""

    key: str
    text: str


@dataclass(frozen=True, slots=True)
class Selector:
    """One choice of a row: what it is called, what there is, and what counts now; `many` may be ticked."""

    id: str
    label: str
    options: tuple[Option, ...]
    keys: tuple[str, ...]
    many: bool = False

    @property
    def key(self) -> str:
        """The only chosen key, "" where there is nothing to choose."""
        return self.keys[0] if self.keys else ""


class Asked:
    """Reads what was chosen and remembers what could have been, in the order it is asked for."""

    def __init__(self, chosen: Chosen | None = None) -> None:
        self._chosen = chosen or {}
        self.selectors: list[Selector] = []

    def one(self, name: str, label: str, options: Sequence[tuple[str, str, T]], default: int = 0) -> T:
        """The value of the chosen (key, text, value), of the default where the choice is no longer offered."""
        keys = [key for key, _, _ in options]
        wanted = self._chosen.get(name, "")
        at = keys.index(wanted) if wanted in keys else min(default, len(options) - 1)
        self._offer(name, label, options, (keys[at],), many=False)
        return options[at][2]

    def some(self, name: str, label: str, options: Sequence[tuple[str, str, T]]) -> tuple[T, ...]:
        """The values of the ticked options; all of them where none is."""
        wanted = set(self._chosen.get(name, "").split())
        found = [option for option in options if option[0] in wanted]
        self._offer(name, label, options, tuple(option[0] for option in found), many=True)
        return tuple(value for _, _, value in found or options)

    def flag(self, name: str, label: str, words: tuple[str, str], default: bool = True) -> bool:
        """Whether something is on; `words` say on and off."""
        options = (("on", words[0], True), ("off", words[1], False))
        return self.one(name, label, options, 0 if default else 1)

    def _offer(
        self, name: str, label: str, options: Iterable[tuple[str, str, T]], keys: tuple[str, ...], many: bool
    ) -> None:
        offered = tuple(Option(key, text) for key, text, _ in options)
        self.selectors.append(Selector(name, label, offered, keys, many))


def key_of(words: str) -> str:
    """A short name for words of a project that can be kept in settings without telling them."""
    return blake2b(words.encode(), digest_size=6).hexdigest()


def named(words: Iterable[str]) -> list[tuple[str, str, str]]:
    """Words of a project as options that stand for themselves."""
    return [(key_of(each), each, each) for each in words]
